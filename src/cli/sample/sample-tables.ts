import { aliasTable } from './alias-table'
import { custodySpellTable } from './custody-spell-table'
import { custodyTable } from './custody-table'
import { equalityTable } from './equality-table'
import { intelligenceTable } from './intelligence-table'
import { managementTable } from './management-table'
import { needTable } from './need-table'
import { offenceTable } from './offence-table'
import { peopleTable } from './people-table'
import type { SampleTable } from './sample-table'

/** Every export of the sample force. */
export const sampleTables: readonly SampleTable[] = [
  offenceTable,
  intelligenceTable,
  peopleTable,
  custodySpellTable,
  needTable,
  managementTable,
  custodyTable,
  aliasTable,
  equalityTable,
]
