import { describe, expect, it } from 'vitest'
import * as csv from '../../src/csv/index'
import * as prelude from '../../src/index'
import { asOf, errorOf, involvement, type Loose, table, wrong } from './support'

const holdings = prelude.gatherHoldings({ offences: [involvement()] })
const catalogue = prelude.thamesValleyCatalogue

/** Arguments for which one of the wrong values may be right. */
const calls: Readonly<Record<string, (value: Loose) => unknown>> = {
  'recommendResponses options': (value) =>
    prelude.recommendResponses(['P1'], holdings, prelude.preludePolicy, catalogue, value),
  'unlistedCodes table': (value) => prelude.unlistedCodes([involvement()], value),
  'recommendResponses holidays': (value) =>
    prelude.recommendResponses(['P1'], holdings, prelude.preludePolicy, catalogue, { asOf, holidays: value }),
  'recommendResponses agreements': (value) =>
    prelude.recommendResponses(['P1'], holdings, prelude.preludePolicy, catalogue, {
      asOf,
      agreements: value,
    }),
  'gatherEquality records': (value) => prelude.gatherEquality(value),
  'unlistedCodes records': (value) => prelude.unlistedCodes(value, table),
}

/** Reader options: anything but an object of known names is refused. */
const readers = {
  readOffences: prelude.readOffences,
  readIntelligence: prelude.readIntelligence,
  readPeople: prelude.readPeople,
  readCustodySpells: prelude.readCustodySpells,
  readNeeds: prelude.readNeeds,
  readManagement: prelude.readManagement,
  readCustody: prelude.readCustody,
  readAliases: prelude.readAliases,
  readEquality: prelude.readEquality,
}

const csvReaders: Readonly<Record<string, (source: Loose, options?: Loose) => Promise<unknown>>> = {
  readOffencesCsv: csv.readOffencesCsv,
  readIntelligenceCsv: csv.readIntelligenceCsv,
  readPeopleCsv: csv.readPeopleCsv,
  readCustodySpellsCsv: csv.readCustodySpellsCsv,
  readNeedsCsv: csv.readNeedsCsv,
  readManagementCsv: csv.readManagementCsv,
  readCustodyCsv: csv.readCustodyCsv,
  readAliasesCsv: csv.readAliasesCsv,
}

describe('misuse of readers, tables and advice throws PreludeError and nothing else', () => {
  for (const [name, call] of Object.entries(calls)) {
    it(`takes or refuses ${name}, whatever it is`, () => {
      const faults: string[] = []
      for (const [what, value] of wrong) {
        try {
          call(value)
        } catch (error) {
          if (!prelude.isPreludeError(error)) faults.push(`${what}: ${String(error)}`)
        }
      }
      expect(faults).toEqual([])
    })
  }

  it('takes or refuses the options of readers, whatever they are', () => {
    const faults: string[] = []
    for (const [name, read] of Object.entries(readers)) {
      for (const [what, value] of wrong) {
        const named = ['columns', 'values', 'codes', 'into', 'onProgress', 'dateFormat', 'codeSystem']
        for (const options of [value, ...named.map((option) => ({ [option]: value }))]) {
          try {
            ;(read as Loose)([{ crimeId: 'C1' }], options)
          } catch (error) {
            if (!prelude.isPreludeError(error))
              faults.push(`${name} ${what} ${JSON.stringify(options)}: ${String(error)}`)
          }
        }
      }
    }
    expect(faults).toEqual([])
  })

  it('takes or refuses the source and options of CSV readers, whatever they are', async () => {
    const faults: string[] = []
    for (const [name, read] of Object.entries(csvReaders)) {
      for (const [what, value] of wrong) {
        const named = ['columns', 'values', 'codes', 'into', 'onProgress', 'delimiter', 'encoding']
        for (const [source, options] of [
          [value, {}],
          [{ path: value }, {}],
          ['a,b\n1,2\n', value],
          ...named.map((option) => ['personId,role\n1,2\n', { [option]: value }]),
        ]) {
          try {
            await read(source, options)
          } catch (error) {
            if (!prelude.isPreludeError(error)) faults.push(`${name} ${what}: ${String(error)}`)
          }
        }
      }
    }
    expect(faults).toEqual([])
  })

  it('refuses a value map that is none', () => {
    for (const map of [null, 7, 'x']) {
      const error = errorOf(() => prelude.readOffences([], { values: { role: map } } as Loose))
      if (!prelude.isPreludeError(error, 'invalid-options')) throw error
      expect(error.info.problems[0]?.pointer).toBe('/values/role')
    }
  })

  it('answers undefined for a code that is no text', () => {
    for (const [, value] of wrong) {
      if (typeof value === 'string') continue
      expect(prelude.canonicalOffenceCode(value, 'recorded-crime')).toBeUndefined()
    }
  })
})
