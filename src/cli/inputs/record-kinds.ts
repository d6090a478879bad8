import {
  type CsvOptions,
  type CsvSource,
  readAliasesCsv,
  readCustodyCsv,
  readCustodySpellsCsv,
  readIntelligenceCsv,
  readManagementCsv,
  readNeedsCsv,
  readOffencesCsv,
  readPeopleCsv,
} from '../../csv/index'
import type { IntoBuilder, OffenceCodeOptions, ReadOptions, RecordKind, StreamedIntake } from '../../index'
import { aliasReading } from '../../scan/reading/alias-reading'
import { custodyReading } from '../../scan/reading/custody-reading'
import { custodySpellReading } from '../../scan/reading/custody-spell-reading'
import { intelligenceReading } from '../../scan/reading/intelligence-reading'
import { managementReading } from '../../scan/reading/management-reading'
import { needReading } from '../../scan/reading/need-reading'
import { offenceReading } from '../../scan/reading/offence-reading'
import { personReading } from '../../scan/reading/person-reading'

/** How an export is to be read: an entry of a columns file. */
export type Fit = ReadOptions & OffenceCodeOptions & CsvOptions

/** A kind of record that the command reads from a file. */
export interface RecordKindInput {
  readonly kind: RecordKind
  /** The option that names its file, without the hyphens. */
  readonly option: string
  readonly about: string
  /** Its name at the head of a narrow column. */
  readonly short: string
  /** Whether its offence codes are in a code system. */
  readonly hasCodes: boolean
  readonly fields: Readonly<Record<string, { readonly required: boolean }>>
  readonly read: (source: CsvSource, options: Fit & IntoBuilder) => Promise<StreamedIntake<object>>
}

/** The kinds of record that the command reads, offences first. */
export const recordKinds: readonly RecordKindInput[] = [
  {
    kind: 'offences',
    option: 'offences',
    about: 'CSV export of offence records, one row for each person in each crime',
    short: 'offences',
    hasCodes: true,
    fields: offenceReading.fields,
    read: readOffencesCsv,
  },
  {
    kind: 'intelligence',
    option: 'intelligence',
    about: 'CSV export of 3x5x2 graded intelligence reports',
    short: 'reports',
    hasCodes: false,
    fields: intelligenceReading.fields,
    read: readIntelligenceCsv,
  },
  {
    kind: 'people',
    option: 'people',
    about: 'CSV export of people: birth dates, home areas, deaths',
    short: 'people',
    hasCodes: false,
    fields: personReading.fields,
    read: readPeopleCsv,
  },
  {
    kind: 'custodySpells',
    option: 'custody-spells',
    about: 'CSV export of times in prison; without it custody is unknown',
    short: 'spells',
    hasCodes: false,
    fields: custodySpellReading.fields,
    read: readCustodySpellsCsv,
  },
  {
    kind: 'needs',
    option: 'needs',
    about: 'CSV export of assessed needs, for responses and never for the score',
    short: 'needs',
    hasCodes: false,
    fields: needReading.fields,
    read: readNeedsCsv,
  },
  {
    kind: 'management',
    option: 'management',
    about: 'CSV export of the schemes that manage people; without it that is unknown',
    short: 'schemes',
    hasCodes: false,
    fields: managementReading.fields,
    read: readManagementCsv,
  },
  {
    kind: 'custody',
    option: 'custody',
    about: 'CSV export of police custody records',
    short: 'custody',
    hasCodes: true,
    fields: custodyReading.fields,
    read: readCustodyCsv,
  },
  {
    kind: 'aliases',
    option: 'aliases',
    about: 'CSV export of merged person ids: old and current',
    short: 'aliases',
    hasCodes: false,
    fields: aliasReading.fields,
    read: readAliasesCsv,
  },
]
