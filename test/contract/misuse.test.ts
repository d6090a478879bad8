import { describe, expect, it } from 'vitest'
import * as csv from '../../src/csv/index'
import * as prelude from '../../src/index'
import { asOf, draft, errorOf, involvement, type Loose, parse, rejectionOf, table } from './support'

const holdings = prelude.gatherHoldings({ offences: [involvement()] })
const policy = parse()
const scores = prelude.scorePeople(holdings, policy, { asOf })
const cohort = prelude.nominateCohort(holdings, policy, { asOf })
const catalogue = prelude.thamesValleyCatalogue
const equality = prelude.gatherEquality([{ personId: 'P1', ethnicity: 'W1' }])

/** What nobody should pass, and JavaScript lets them. */
const wrong: readonly (readonly [string, Loose])[] = [
  ['undefined', undefined],
  ['null', null],
  ['a number', 7],
  ['a text', 'x'],
  ['true', true],
  ['an empty object', {}],
  ['a list of null', [null]],
  ['a list of numbers', [7]],
  ['a function', () => 1],
  ['a symbol', Symbol('s')],
  ['a Date', new Date(0)],
  ['a Map', new Map()],
  ['equality holdings', equality],
  ['an object without a prototype', Object.create(null)],
  ['NaN', Number.NaN],
]

/** Calls with one argument replaced; those that a wrong value may well be right for are left to other tests. */
const calls: Readonly<Record<string, (value: Loose) => unknown>> = {
  'scorePeople holdings': (value) => prelude.scorePeople(value, policy, { asOf }),
  'scorePeople policy': (value) => prelude.scorePeople(holdings, value, { asOf }),
  'scorePeople options': (value) => prelude.scorePeople(holdings, policy, value),
  'scorePeople asOf': (value) => prelude.scorePeople(holdings, policy, { asOf: value }),
  'explainScore holdings': (value) => prelude.explainScore(value, policy, { asOf, personId: 'P1' }),
  'explainScore policy': (value) => prelude.explainScore(holdings, value, { asOf, personId: 'P1' }),
  'explainScore options': (value) => prelude.explainScore(holdings, policy, value),
  'explainScore asOf': (value) => prelude.explainScore(holdings, policy, { asOf: value, personId: 'P1' }),
  'explainScore personId': (value) => prelude.explainScore(holdings, policy, { asOf, personId: value }),
  'rankPeople scores': (value) => prelude.rankPeople(value),
  'harmConcentration scores': (value) => prelude.harmConcentration(value),
  'nominateCohort holdings': (value) => prelude.nominateCohort(value, policy, { asOf }),
  'nominateCohort policy': (value) => prelude.nominateCohort(holdings, value, { asOf }),
  'nominateCohort options': (value) => prelude.nominateCohort(holdings, policy, value),
  'nominateCohort asOf': (value) => prelude.nominateCohort(holdings, policy, { asOf: value }),
  'coInvolvementGroups holdings': (value) => prelude.coInvolvementGroups(value, { asOf }),
  'coInvolvementGroups options': (value) => prelude.coInvolvementGroups(holdings, value),
  'coInvolvementGroups asOf': (value) => prelude.coInvolvementGroups(holdings, { asOf: value }),
  'recommendResponses people': (value) =>
    prelude.recommendResponses(value, holdings, prelude.preludePolicy, catalogue, { asOf }),
  'recommendResponses holdings': (value) =>
    prelude.recommendResponses(['P1'], value, prelude.preludePolicy, catalogue, { asOf }),
  'recommendResponses policy': (value) =>
    prelude.recommendResponses(['P1'], holdings, value, catalogue, { asOf }),
  'recommendResponses catalogue': (value) =>
    prelude.recommendResponses(['P1'], holdings, prelude.preludePolicy, value, { asOf }),
  'recommendResponses options': (value) =>
    prelude.recommendResponses(['P1'], holdings, prelude.preludePolicy, catalogue, value),
  'recommendResponses asOf': (value) =>
    prelude.recommendResponses(['P1'], holdings, prelude.preludePolicy, catalogue, { asOf: value }),
  'recordDecision decision': (value) => prelude.recordDecision(value),
  'parsePolicy input': (value) => prelude.parsePolicy(value),
  'parseCatalogue input': (value) => prelude.parseCatalogue(value),
  'checkPolicy policy': (value) => prelude.checkPolicy(value),
  'panelView cohort': (value) => prelude.panelView(value),
  'analystView cohort': (value) => prelude.analystView(value),
  'harmTableFromRows options': (value) => prelude.harmTableFromRows([{ a: 1 }], value),
  'unlistedCodes table': (value) => prelude.unlistedCodes([involvement()], value),
}

/** Optional arguments, whose absence is no misuse. */
const optional: typeof calls = {
  'parsePolicy options': (value) => prelude.parsePolicy(draft({ harm: { table: 'none' } }), value),
  'parsePolicy harmTables': (value) =>
    prelude.parsePolicy(draft({ harm: { table: 'none' } }), { harmTables: value }),
  'nominateCohort referrals': (value) =>
    prelude.nominateCohort(holdings, policy, { asOf, referrals: value }),
  'nominateCohort register': (value) => prelude.nominateCohort(holdings, policy, { asOf, register: value }),
  'coInvolvementGroups within': (value) => prelude.coInvolvementGroups(holdings, { asOf, within: value }),
  'coInvolvementGroups roles': (value) => prelude.coInvolvementGroups(holdings, { asOf, roles: value }),
  'coInvolvementGroups minimumCrimes': (value) =>
    prelude.coInvolvementGroups(holdings, { asOf, minimumCrimes: value }),
  'coInvolvementGroups largestCrime': (value) =>
    prelude.coInvolvementGroups(holdings, { asOf, largestCrime: value }),
  'recommendResponses holidays': (value) =>
    prelude.recommendResponses(['P1'], holdings, prelude.preludePolicy, catalogue, { asOf, holidays: value }),
  'recommendResponses agreements': (value) =>
    prelude.recommendResponses(['P1'], holdings, prelude.preludePolicy, catalogue, {
      asOf,
      agreements: value,
    }),
  'panelView options': (value) => prelude.panelView(cohort, value),
  'panelView recommendations': (value) => prelude.panelView(cohort, { recommendations: value }),
  'gatherHoldings intelligence': (value) => prelude.gatherHoldings({ offences: [], intelligence: value }),
  'gatherHoldings people': (value) => prelude.gatherHoldings({ offences: [], people: value }),
  'gatherHoldings aliases': (value) => prelude.gatherHoldings({ offences: [], aliases: value }),
}

/** Arguments that are iterables of what may be anything. */
const iterables: typeof calls = {
  'gatherHoldings records': (value) => prelude.gatherHoldings(value),
  'gatherHoldings offences': (value) => prelude.gatherHoldings({ offences: value }),
  'gatherEquality records': (value) => prelude.gatherEquality(value),
  'unlistedCodes records': (value) => prelude.unlistedCodes(value, table),
  'harmTableFromRows rows': (value) =>
    prelude.harmTableFromRows(value, {
      id: 'a',
      title: 'a',
      edition: 'a',
      unit: 'a',
      codeSystem: 'recorded-crime',
      source: 'a',
      licence: 'a',
    }),
  'readOffences rows': (value) => prelude.readOffences(value),
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

describe('misuse throws PreludeError and nothing else', () => {
  for (const [name, call] of Object.entries(calls)) {
    it(`refuses what is no ${name}`, () => {
      const faults: string[] = []
      for (const [what, value] of wrong) {
        try {
          call(value)
          faults.push(`${what}: accepted`)
        } catch (error) {
          if (!prelude.isPreludeError(error)) faults.push(`${what}: ${String(error)}`)
        }
      }
      expect(faults).toEqual([])
    })
  }

  for (const [name, call] of Object.entries({ ...optional, ...iterables })) {
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

  it('refuses holdings without offences, which are required', () => {
    expect(errorOf(() => prelude.gatherHoldings({} as Loose)).code).toBe('invalid-argument')
    expect(errorOf(() => prelude.gatherHoldings({ people: [] } as Loose)).code).toBe('invalid-argument')
  })

  it('refuses a kind of record that holdings do not know', () => {
    expect(errorOf(() => prelude.gatherHoldings({ offences: [], equality } as Loose)).code).toBe(
      'invalid-argument',
    )
    expect(errorOf(() => prelude.openHoldings().add('equality' as Loose, {} as Loose)).code).toBe(
      'invalid-argument',
    )
  })

  it('refuses null among the records of every kind, naming the kind and the place', () => {
    for (const kind of [
      'offences',
      'intelligence',
      'people',
      'custodySpells',
      'needs',
      'management',
      'custody',
      'aliases',
    ]) {
      for (const record of [null, undefined, 7, 'x', {}, []]) {
        const error = errorOf(() => prelude.gatherHoldings({ offences: [], [kind]: [record] } as Loose))
        expect(error.code).toBe('invalid-record')
        expect(error.info).toMatchObject({ kind, index: 0 })
      }
    }
  })

  it('refuses a policy document where a parsed policy is wanted', () => {
    const document = draft() as Loose
    expect(errorOf(() => prelude.scorePeople(holdings, document, { asOf })).code).toBe('invalid-argument')
    expect(errorOf(() => prelude.nominateCohort(holdings, document, { asOf })).code).toBe('invalid-argument')
    expect(errorOf(() => prelude.explainScore(holdings, document, { asOf, personId: 'P1' })).code).toBe(
      'invalid-argument',
    )
    expect(errorOf(() => prelude.checkPolicy(document)).code).toBe('invalid-argument')
  })

  it('refuses an asOf that is no calendar date with the sentence of the design', () => {
    for (const wrongDay of [
      undefined,
      '2026-02-30',
      '2026-2-3',
      '31/03/2026',
      '1899-12-31',
      '2101-01-01',
      '2026-03-31T00:00:00Z',
      ' 2026-03-31',
      20260331,
      new Date('2026-03-31'),
    ]) {
      const error = errorOf(() => prelude.scorePeople(holdings, policy, { asOf: wrongDay } as Loose))
      expect(error.code).toBe('invalid-date')
      expect(error.info).toEqual({ argument: 'asOf' })
      expect(error.message).toBe('scorePeople requires asOf to be a calendar date (YYYY-MM-DD)')
    }
    expect(prelude.scorePeople(holdings, policy, { asOf: '2100-12-31' }).asOf).toBe('2100-12-31')
    expect(prelude.scorePeople(holdings, policy, { asOf: '1900-01-01' }).asOf).toBe('1900-01-01')
  })

  it('refuses a person whom nobody knows, without the id', () => {
    const error = errorOf(() => prelude.explainScore(holdings, policy, { asOf, personId: 'SECRET-9' }))
    expect(error.code).toBe('unknown-person')
    expect(`${error.message}${JSON.stringify(error.info)}`).not.toContain('SECRET-9')
    expect(scores.get('SECRET-9')).toBeUndefined()
    for (const value of [undefined, null, 7, {}, Symbol('s')]) {
      expect(scores.get(value as Loose)).toBeUndefined()
    }
  })

  it('refuses records after close and a second close', () => {
    const builder = prelude.openHoldings()
    builder.add('offences', involvement())
    builder.close()
    expect(errorOf(() => builder.add('offences', involvement())).code).toBe('builder-closed')
    expect(errorOf(() => builder.close()).code).toBe('builder-closed')
  })

  it('takes equality holdings nowhere', async () => {
    const loose = equality as Loose
    expect(errorOf(() => prelude.scorePeople(loose, policy, { asOf })).code).toBe('invalid-holdings')
    expect(errorOf(() => prelude.scorePeople(holdings, loose, { asOf })).code).toBe('invalid-argument')
    expect(errorOf(() => prelude.gatherHoldings({ offences: loose })).code).toBe('invalid-argument')
    expect(errorOf(() => prelude.gatherHoldings({ offences: [], people: loose })).code).toBe(
      'invalid-argument',
    )
    expect(errorOf(() => prelude.rankPeople(loose)).code).toBe('invalid-argument')
    expect((await rejectionOf(() => csv.readPeopleCsv(loose))).code).toBe('invalid-argument')
  })

  it('is an Error with a name, a code and typed info, known to its guard', () => {
    const error = errorOf(() => prelude.rankPeople(undefined as Loose))
    expect(error).toBeInstanceOf(Error)
    expect(error).toBeInstanceOf(prelude.PreludeError)
    expect(error.name).toBe('PreludeError')
    expect(prelude.isPreludeError(error, 'invalid-argument')).toBe(true)
    expect(prelude.isPreludeError(error, 'invalid-date')).toBe(false)
    expect(prelude.isPreludeError(undefined)).toBe(false)
    expect(prelude.isPreludeError({ name: 'PreludeError', code: 'x' })).toBe(false)
  })

  it('answers undefined for a code that is no text', () => {
    for (const [, value] of wrong) {
      if (typeof value === 'string') continue
      expect(prelude.canonicalOffenceCode(value, 'recorded-crime')).toBeUndefined()
    }
  })
})
