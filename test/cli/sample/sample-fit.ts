import type { SampleForceOptions } from '../../../src/cli/sample/generate-sample-force'
import type { SampleKind } from '../../../src/cli/sample/sample-table'
import { readAliasesCsv } from '../../../src/csv/read-aliases-csv'
import { readCustodyCsv } from '../../../src/csv/read-custody-csv'
import { readCustodySpellsCsv } from '../../../src/csv/read-custody-spells-csv'
import { readEqualityCsv } from '../../../src/csv/read-equality-csv'
import { readIntelligenceCsv } from '../../../src/csv/read-intelligence-csv'
import { readManagementCsv } from '../../../src/csv/read-management-csv'
import { readNeedsCsv } from '../../../src/csv/read-needs-csv'
import { readOffencesCsv } from '../../../src/csv/read-offences-csv'
import { readPeopleCsv } from '../../../src/csv/read-people-csv'
import type { OffenceRecord } from '../../../src/scan/records/offence-record'
import { sampleText } from './sample-rows'

/** What `columns.json` holds of one export: the reader's options. */
type Fit = { readonly columns: Readonly<Record<string, string>> }

/** The exports of a sample force as the library's own readers take them in, told what `columns.json` says. */
export async function readSample(options: SampleForceOptions) {
  const fits: Record<SampleKind, Fit> = JSON.parse(sampleText(options, 'columns.json'))
  const text = (name: string) => sampleText(options, `${name}.csv`)
  return {
    offences: await readOffencesCsv(text('offences'), fits.offences),
    intelligence: await readIntelligenceCsv(text('intelligence'), fits.intelligence),
    people: await readPeopleCsv(text('people'), fits.people),
    custodySpells: await readCustodySpellsCsv(text('custody-spells'), fits.custodySpells),
    needs: await readNeedsCsv(text('needs'), fits.needs),
    management: await readManagementCsv(text('management'), fits.management),
    custody: await readCustodyCsv(text('custody'), fits.custody),
    aliases: await readAliasesCsv(text('aliases'), fits.aliases),
    equality: await readEqualityCsv(text('equality'), fits.equality),
  }
}

/** Everybody's crimes as suspect, charged or convicted, merged ids put together: person → crime → record. */
export function crimesByPerson(
  offences: readonly OffenceRecord[],
  aliases: readonly { readonly from: string; readonly to: string }[],
): ReadonlyMap<string, ReadonlyMap<string, OffenceRecord>> {
  const current = new Map(aliases.map(({ from, to }) => [from, to]))
  const people = new Map<string, Map<string, OffenceRecord>>()
  for (const record of offences) {
    if (record.role === 'victim' || record.role === 'witness') continue
    const id = current.get(record.personId) ?? record.personId
    const crimes = people.get(id) ?? new Map<string, OffenceRecord>()
    people.set(id, crimes.set(record.crimeId, record))
  }
  return people
}
