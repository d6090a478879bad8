import { describe, expect, it } from 'vitest'
import * as csv from '../../src/csv/index'
import * as prelude from '../../src/index'
import { asOf, draft, errorOf, involvement, type Loose, parse, rejectionOf, wrong } from './support'

const holdings = prelude.gatherHoldings({ offences: [involvement()] })
const policy = parse()
const scores = prelude.scorePeople(holdings, policy, { asOf })
const cohort = prelude.nominateCohort(holdings, policy, { asOf })
const catalogue = prelude.thamesValleyCatalogue
const equality = prelude.gatherEquality([{ personId: 'P1', ethnicity: 'W1' }])

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
  'recommendResponses holdings': (value) =>
    prelude.recommendResponses(['P1'], value, prelude.preludePolicy, catalogue, { asOf }),
  'recommendResponses policy': (value) =>
    prelude.recommendResponses(['P1'], holdings, value, catalogue, { asOf }),
  'recommendResponses catalogue': (value) =>
    prelude.recommendResponses(['P1'], holdings, prelude.preludePolicy, value, { asOf }),
  'recommendResponses asOf': (value) =>
    prelude.recommendResponses(['P1'], holdings, prelude.preludePolicy, catalogue, { asOf: value }),
  'recordDecision decision': (value) => prelude.recordDecision(value),
  'parsePolicy input': (value) => prelude.parsePolicy(value),
  'parseCatalogue input': (value) => prelude.parseCatalogue(value),
  'checkPolicy policy': (value) => prelude.checkPolicy(value),
  'panelView cohort': (value) => prelude.panelView(value),
  'analystView cohort': (value) => prelude.analystView(value),
  'harmTableFromRows options': (value) => prelude.harmTableFromRows([{ a: 1 }], value),
}

/** Optional arguments, whose absence is no misuse. */
const optional: typeof calls = {
  'parsePolicy options': (value) => prelude.parsePolicy(draft({ harm: { table: 'none' } }), value),
  'parsePolicy harmTables': (value) =>
    prelude.parsePolicy(draft({ harm: { table: 'none' } }), { harmTables: value }),
  'nominateCohort referrals': (value) => prelude.nominateCohort(holdings, policy, { asOf, referrals: value }),
  'nominateCohort register': (value) => prelude.nominateCohort(holdings, policy, { asOf, register: value }),
  'coInvolvementGroups within': (value) => prelude.coInvolvementGroups(holdings, { asOf, within: value }),
  'coInvolvementGroups roles': (value) => prelude.coInvolvementGroups(holdings, { asOf, roles: value }),
  'coInvolvementGroups minimumCrimes': (value) =>
    prelude.coInvolvementGroups(holdings, { asOf, minimumCrimes: value }),
  'coInvolvementGroups largestCrime': (value) =>
    prelude.coInvolvementGroups(holdings, { asOf, largestCrime: value }),
  'recommendResponses people': (value) =>
    prelude.recommendResponses(value, holdings, prelude.preludePolicy, catalogue, { asOf }),
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

  it('refuses referrals and decisions of nobody', () => {
    const referral = { personId: 'P1', referredOn: asOf, referredBy: 'school' }
    const entry = { personId: 'P1', status: 'declined', decidedOn: asOf }
    for (const personId of [undefined, null, 7, '']) {
      for (const options of [
        { referrals: [{ ...referral, personId }] },
        { register: [{ ...entry, personId }] },
      ]) {
        const error = errorOf(() => prelude.nominateCohort(holdings, policy, { asOf, ...options } as Loose))
        expect(error.code).toBe('invalid-argument')
      }
    }
    for (const options of [
      { referrals: [{ ...referral, referredOn: 'yesterday' }] },
      { register: [{ ...entry, decidedOn: undefined }] },
      { register: [{ ...entry, until: 'soon' }] },
    ]) {
      const error = errorOf(() => prelude.nominateCohort(holdings, policy, { asOf, ...options } as Loose))
      expect(error.code).toBe('invalid-date')
    }
    const odd = { register: [{ ...entry, status: 'watched' }] }
    expect(errorOf(() => prelude.nominateCohort(holdings, policy, { asOf, ...odd } as Loose)).code).toBe(
      'invalid-argument',
    )
  })

  it('refuses harm tables that are none, and what is no array of them', () => {
    for (const harmTables of [
      [{ id: 'round' }],
      [{ id: 'round', weights: null }],
      [{ weights: {} }],
      [{ id: 'round', weights: {}, groups: null }],
      { round: { id: 'round', weights: {} } },
    ]) {
      const error = errorOf(() => prelude.parsePolicy(draft(), { harmTables } as Loose))
      expect(error.code).toBe('invalid-argument')
      expect(error.info).toEqual({ argument: 'harmTables' })
    }
  })

  it('refuses what connects nobody', () => {
    for (const options of [
      { roles: ['driver'] },
      { roles: 'suspect' },
      { within: { weeks: 1 } },
      { within: { days: -1 } },
      { within: {} },
      { minimumCrimes: 0 },
      { largestCrime: 1.5 },
    ]) {
      const error = errorOf(() => prelude.coInvolvementGroups(holdings, { asOf, ...options } as Loose))
      expect(error.code).toBe('invalid-argument')
      expect(error.info).toEqual({ argument: Object.keys(options)[0] })
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
})
