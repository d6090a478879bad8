import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { CsvSource } from '../../src/csv/csv-source'
import {
  readAliasesCsv,
  readCustodyCsv,
  readCustodySpellsCsv,
  readIntelligenceCsv,
  readNeedsCsv,
  readOffencesCsv,
  readPeopleCsv,
} from '../../src/csv/index'
import type { Intake } from '../../src/scan/intake'

const readers: Readonly<Record<string, (source: CsvSource) => Promise<Intake<unknown>>>> = {
  aliases: (source) => readAliasesCsv(source),
  custody: (source) => readCustodyCsv(source),
  'custody-spells': (source) => readCustodySpellsCsv(source),
  intelligence: (source) => readIntelligenceCsv(source),
  needs: (source) => readNeedsCsv(source),
  offences: (source) => readOffencesCsv(source),
  people: (source) => readPeopleCsv(source),
}

/** The path of a fixture. */
export function fixturePath(name: string): string {
  return fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url))
}

/** Reads a source as the kind that the fixture's name says: `invalid/<code>.<kind>.csv`. */
export function readAs(name: string, source: CsvSource): Promise<Intake<unknown>> {
  const kind = name.split('/').at(-1)?.split('.')[1] ?? ''
  const read = readers[kind]
  if (read === undefined) throw new Error(`no reader for ${name}`)
  return read(source)
}

/** Reads a fixture as the kind that its name says. */
export function readFixture(name: string): Promise<Intake<unknown>> {
  return readAs(name, { path: fixturePath(name) })
}

/** The bytes of a fixture. */
export function fixtureBytes(name: string): Uint8Array {
  return readFileSync(fixturePath(name))
}
