import { describe, expect, it } from 'vitest'
import type { Cohort, Referral, RegisterEntry } from '../../src/analyse/cohort'
import { type NominateCohortOptions, nominateCohort } from '../../src/analyse/nominate-cohort'
import { isPreludeError } from '../../src/internal/prelude-error'
import type { PolicyDocument } from '../../src/policy/policy-schema'
import type { Gate } from '../../src/policy/schema/gate-schema'
import type { ListRule } from '../../src/policy/schema/list-schema'
import type { Measure } from '../../src/policy/schema/measure-schema'
import type { GatherHoldingsInput } from '../../src/scan/gather-holdings'
import type { OffenceRecord } from '../../src/scan/records/offence-record'
import { asOf, crime, holdingsOf, plainHarm, policyWith } from './small-force'

const roles = { suspect: 1, charged: 1, convicted: 1 } as const
const crimes = { kind: 'count', of: 'crimes', title: 'crimes', select: { roles } } as const

interface Given {
  readonly offences?: readonly OffenceRecord[]
  readonly more?: Partial<GatherHoldingsInput>
  readonly policy?: Partial<PolicyDocument>
  readonly options?: Partial<NominateCohortOptions>
}

function nominate({ offences = [], more = {}, policy = {}, options = {} }: Given): Cohort {
  return nominateCohort(holdingsOf(offences, more), policyWith(policy), { asOf, ...options })
}

/** Lists as `id area: person person`. */
function listsOf(cohort: Cohort): string[] {
  return cohort.lists.map(
    ({ id, area, nominees }) =>
      `${area === undefined ? id : `${id} ${area}`}: ${nominees.map(({ personId }) => personId).join(' ')}`,
  )
}

/** One person with one crime that weighs so much. */
const weighing = (personId: string, offenceCode: string, more: Partial<OffenceRecord> = {}) =>
  crime(`C-${personId}`, personId, { offenceCode, ...more })
const four = [weighing('P1', 'A10'), weighing('P2', 'B100'), weighing('P3', 'A20'), weighing('P4', 'A10')]
const list = (more: Partial<ListRule> = {}): Partial<PolicyDocument> => ({
  lists: [{ id: 'force', size: 10, ...more }],
})
const adult: Gate = {
  id: 'adult',
  require: { measure: { kind: 'age' }, atLeast: 18 },
  whenUnknown: 'undetermined',
}
const person = (personId: string, bornOn?: string, area?: string) => ({
  personId,
  ...(bornOn !== undefined && { bornOn }),
  ...(area !== undefined && { area }),
})

describe('a cohort', () => {
  it('of empty holdings is empty, with a list of nobody', () => {
    const cohort = nominate({ policy: list() })
    expect(cohort).toEqual({
      asOf,
      policy: { id: 'small', version: '1' },
      lists: [{ id: 'force', present: 'ranked', nominees: [] }],
      undetermined: [],
      notEligible: {},
      considered: 0,
      withoutArea: 0,
      unlisted: {},
      signposts: {},
      referrals: [],
      register: { inProgramme: [], declined: [], removed: 0 },
      hindsight: false,
      unstated: { outcome: 0, detection: 0 },
    })
  })

  it('of a policy without lists, gates or bands names nobody', () => {
    const cohort = nominate({ offences: four })
    expect(cohort).toMatchObject({ lists: [], undetermined: [], notEligible: {}, considered: 4 })
    expect(cohort).not.toHaveProperty('reviewBy')
  })

  it('says by when it is to be reviewed', () => {
    // 31 March and a month is 30 April.
    expect(nominate({ policy: { review: { every: { months: 1 } } } }).reviewBy).toBe('2026-04-30')
    expect(
      nominate({ policy: { review: { every: { days: 1 } } }, options: { asOf: '2024-02-28' } }).reviewBy,
    ).toBe('2024-02-29')
  })

  it('says what the scores say of codes that are unlisted, hindsight and what is not stated', () => {
    const { recordedOn: _, ...unrecorded } = weighing('P1', 'X9')
    const measure = { kind: 'harm', select: { roles, outcomes: { exclude: ['20'] as const } } } as const
    const policy = { score: { components: [{ id: 'harm', measure, weight: 1 }] } }
    expect(nominate({ offences: [unrecorded], policy })).toMatchObject({
      unlisted: { X9: 1 },
      hindsight: true,
      unstated: { outcome: 1, detection: 0 },
    })
  })
})

describe('hindsight of a cohort', () => {
  // The score counts roles suspect to convicted since 2026; the crime of 2020 counts in the condition alone.
  const { recordedOn: _, ...unrecorded } = weighing('P1', 'A10')
  const old = { ...unrecorded, crimeId: 'C-old', occurredOn: '2020-01-01' }
  const recent: Measure = { kind: 'harm', select: { roles, within: { months: 3 } } }
  const policy = (within: { months: number }) => ({
    score: { components: [{ id: 'harm', measure: recent, weight: 1 }] },
    gates: [
      {
        id: 'ever',
        require: { measure: { kind: 'count', of: 'crimes', select: { roles, within } }, atLeast: 0 },
        whenUnknown: 'flag',
      } satisfies Gate,
    ],
  })

  it('is said where a condition alone counted a record that cannot show when it was known', () => {
    expect(nominate({ offences: [old], policy: policy({ months: 240 }) }).hindsight).toBe(true)
    expect(nominate({ offences: [old], policy: policy({ months: 3 }) }).hindsight).toBe(false)
  })
})

describe('a list', () => {
  it('holds the highest scores in order, with competition ranks and ties', () => {
    const { lists } = nominate({ offences: four, policy: list({ title: 'Force' }) })
    expect(lists[0]).toMatchObject({ id: 'force', title: 'Force', present: 'ranked' })
    expect(
      lists[0]?.nominees.map(({ personId, rank, tied, score }) => [personId, rank, tied, score]),
    ).toEqual([
      ['P2', 1, false, 100],
      ['P3', 2, false, 20.5],
      ['P1', 3, true, 10],
      ['P4', 3, true, 10],
    ])
  })

  it('brings all in who tie at its edge', () => {
    expect(listsOf(nominate({ offences: four, policy: list({ size: 2 }) }))).toEqual(['force: P2 P3'])
    expect(listsOf(nominate({ offences: four, policy: list({ size: 3 }) }))).toEqual(['force: P2 P3 P1 P4'])
  })

  it('holds nobody whose score is 0', () => {
    const offences = [weighing('P1', 'N0'), weighing('P2', 'A10', { role: 'victim' })]
    expect(listsOf(nominate({ offences, policy: list() }))).toEqual(['force: '])
  })

  it('holds those whom its condition takes', () => {
    const offences = [...four, crime('C9', 'P1')]
    const where = { measure: crimes, atLeast: 2 }
    expect(listsOf(nominate({ offences, policy: list({ where }) }))).toEqual(['force: P1'])
  })

  it('says of a nominee the score, its components, its band and vulnerability', () => {
    const policy = {
      ...list(),
      score: {
        components: [{ id: 'harm', measure: plainHarm, weight: 1 }],
        bands: [{ id: 'low', atLeast: 5 }],
      },
      vulnerability: {
        components: [{ id: 'suffered', measure: { kind: 'victimisation' } as const, weight: 1 }],
      },
    }
    const offences = [weighing('P1', 'A10'), crime('C2', 'P1', { role: 'victim', offenceCode: 'L4' })]
    expect(nominate({ offences, policy }).lists[0]?.nominees).toEqual([
      {
        personId: 'P1',
        rank: 1,
        tied: false,
        score: 10,
        band: 'low',
        components: { harm: 10 },
        vulnerability: { total: 4, components: { suffered: 4 } },
        gates: [],
        coordinateWith: 'unknown',
        flags: ['custody-unknown'],
        incomplete: false,
        suspicionShare: 0,
        largestCrimeShare: 1,
        reasons: ['harm up to 2026-03-31 rests on crimes on record: 1 as charged; wounding (A10)'],
        doubts: [],
        wouldChange: ['Without the crime that weighs most, the person would not be on this list'],
        signposts: [],
      },
    ])
  })

  it('carries no band or vulnerability where the policy has none', () => {
    const [nominee] = nominate({ offences: four, policy: list() }).lists[0]?.nominees ?? []
    expect(nominee).not.toHaveProperty('band')
    expect(nominee).not.toHaveProperty('vulnerability')
  })
})

describe('a list of a share', () => {
  const share = (part: number): Partial<PolicyDocument> => ({ lists: [{ id: 'force', share: part }] })

  it('is the shortest head that makes the share of all eligible score', () => {
    // 140.5 in all: 0.71 of it is 99.755, which P2 reaches with 100; 0.72 is 101.16.
    expect(listsOf(nominate({ offences: four, policy: share(0.71) }))).toEqual(['force: P2'])
    expect(listsOf(nominate({ offences: four, policy: share(0.72) }))).toEqual(['force: P2 P3'])
    expect(listsOf(nominate({ offences: four, policy: share(1) }))).toEqual(['force: P2 P3 P1 P4'])
  })

  it('counts the score of the eligible alone', () => {
    // Without P2 there are 40.5: half of that is 20.25, which P3 reaches.
    const gates: Gate[] = [{ ...adult, whenUnknown: 'flag' }]
    const more = { people: [person('P2', '2015-01-01')] }
    expect(listsOf(nominate({ offences: four, more, policy: { ...share(0.5), gates } }))).toEqual([
      'force: P3',
    ])
  })
})

describe('lists per area', () => {
  const perArea = (
    areaBasis?: 'home' | 'offences',
    more: Partial<ListRule> = {},
  ): Partial<PolicyDocument> => ({
    lists: [{ id: 'area', size: 1, per: 'area', ...(areaBasis && { areaBasis }), ...more }],
  })
  const people = [
    person('P1', undefined, 'Slough'),
    person('P2', undefined, 'Ålesund'),
    person('P3', undefined, 'Slough'),
  ]

  it('go by the home area unless told otherwise, in code-point order of areas', () => {
    for (const basis of [undefined, 'home'] as const) {
      const cohort = nominate({ offences: four, more: { people }, policy: perArea(basis) })
      expect(listsOf(cohort)).toEqual(['area Slough: P3', 'area Ålesund: P2'])
      // P4 has no home area on record.
      expect(cohort.withoutArea).toBe(1)
    }
  })

  it('go by the area where most of the counted harm was', () => {
    const offences = [
      crime('C1', 'P1', { area: 'Slough' }),
      crime('C2', 'P1', { area: 'Slough' }),
      crime('C3', 'P1', { area: 'Reading', offenceCode: 'A20' }),
      crime('C4', 'P2', { area: 'Slough', offenceCode: 'N0' }),
      crime('C5', 'P2'),
      crime('C6', 'P3'),
      crime('C7', 'P3', { area: 'Reading', role: 'victim' }),
    ]
    // P1: 20 in Slough against 20.5 in Reading. P2: what is placed weighs nothing and still says where. P3: nothing.
    const cohort = nominate({ offences, policy: perArea('offences', { size: 5 }) })
    expect(listsOf(cohort)).toEqual(['area Reading: P1', 'area Slough: P2'])
    expect(cohort.withoutArea).toBe(1)
  })

  it('take the first area by code point where two have the same harm', () => {
    const offences = [crime('C1', 'P1', { area: 'Slough' }), crime('C2', 'P1', { area: 'Reading' })]
    expect(listsOf(nominate({ offences, policy: perArea('offences') }))).toEqual(['area Reading: P1'])
  })

  it('know no area where no offence and no person has one', () => {
    const cohort = nominate({
      offences: four,
      policy: {
        lists: [...(perArea('offences').lists ?? []), ...(perArea('home', { id: 'home' }).lists ?? [])],
      },
    })
    expect(listsOf(cohort)).toEqual([])
    // Each person once, though both lists miss them.
    expect(cohort.withoutArea).toBe(4)
  })

  it('look at harm alone, not at counts', () => {
    const policy = {
      ...perArea('offences'),
      score: {
        components: [
          { id: 'count', measure: crimes, weight: 1 },
          { id: 'peak', measure: { kind: 'peak-harm', select: { roles } } as const, weight: 1 },
        ],
      },
    }
    const offences = [
      crime('C1', 'P1', { area: 'Slough' }),
      crime('C2', 'P1', { area: 'Slough' }),
      crime('C3', 'P1', { area: 'Reading', offenceCode: 'A20' }),
    ]
    expect(listsOf(nominate({ offences, policy }))).toEqual(['area Reading: P1'])
  })
})

describe('gates', () => {
  const people = [person('P1', '2000-01-01'), person('P2', '2015-01-01'), person('P3')]
  const gated = (gate: Partial<Gate>, more: Partial<PolicyDocument> = {}) =>
    nominate({
      offences: four.slice(0, 3),
      more: { people },
      policy: { ...list(), gates: [{ ...adult, ...gate }], ...more },
    })

  it('keep off whoever fails, and whoever is unknown where that leaves them undetermined', () => {
    const cohort = gated({})
    expect(listsOf(cohort)).toEqual(['force: P1'])
    expect(cohort.notEligible).toEqual({ adult: 1 })
    expect(cohort.undetermined).toEqual([{ personId: 'P3', missing: ['adult'] }])
  })

  it('only flag whoever is unknown, where they say so', () => {
    const cohort = gated({ whenUnknown: 'flag' })
    expect(listsOf(cohort)).toEqual(['force: P3 P1'])
    expect(cohort.lists[0]?.nominees[0]).toMatchObject({
      gates: [
        { id: 'adult', status: 'unknown', sentence: 'age at 2026-03-31: unknown, at least 18 required' },
      ],
      flags: ['adult', 'custody-unknown'],
      doubts: ['age at 2026-03-31: unknown, at least 18 required'],
    })
    expect(cohort.undetermined).toEqual([])
  })

  it('only flag whoever fails, where they say so', () => {
    const cohort = gated({ whenUnmet: 'flag' })
    expect(listsOf(cohort)).toEqual(['force: P2 P1'])
    expect(cohort.notEligible).toEqual({ adult: 0 })
    expect(cohort.lists[0]?.nominees[0]?.flags).toContain('adult')
  })

  it('count whoever fails under each gate failed, also with no score', () => {
    const alive: Gate = { id: 'alive', require: { fact: 'alive', is: ['yes'] }, whenUnknown: 'flag' }
    const cohort = nominate({
      offences: four,
      more: { people: [{ ...person('P2', '2015-01-01'), diedOn: '2026-01-01' }, person('P9', '2015-01-01')] },
      policy: { ...list(), gates: [adult, alive] },
    })
    expect(cohort.notEligible).toEqual({ adult: 2, alive: 1 })
    expect(cohort.considered).toBe(5)
  })

  it('may be named after what every object has', () => {
    expect(gated({ id: 'constructor' }).notEligible).toEqual({ constructor: 1 })
  })
})

describe('the undetermined', () => {
  const unknownAge = (size: number, codes: readonly string[]) =>
    nominate({
      offences: codes.map((code, i) => weighing(`P${i}`, code)),
      more: { people: [person('P0', '2000-01-01')] },
      policy: { ...list({ size }), gates: [adult] },
    }).undetermined.map(({ personId }) => personId)

  it('have score enough for a list: at least its last, or any where there is room', () => {
    // P0 alone is known to be an adult, with 10.
    expect(unknownAge(1, ['A10', 'A20'])).toEqual(['P1'])
    expect(unknownAge(1, ['A10', 'A10'])).toEqual(['P1'])
    expect(unknownAge(1, ['A10', 'L4'])).toEqual([])
    expect(unknownAge(2, ['A10', 'L4'])).toEqual(['P1'])
    expect(unknownAge(2, ['A10', 'N0'])).toEqual([])
  })

  it('miss list:<id> where the condition of a list is unknown', () => {
    const cohort = nominate({
      offences: four.slice(0, 2),
      policy: {
        lists: [
          { id: 'all', size: 9 },
          { id: 'young', size: 9, where: { measure: { kind: 'age' }, below: 25 } },
        ],
      },
    })
    expect(listsOf(cohort)).toEqual(['all: P2 P1', 'young: '])
    expect(cohort.undetermined).toEqual([
      { personId: 'P1', missing: ['list:young'] },
      { personId: 'P2', missing: ['list:young'] },
    ])
  })

  it('name all that is missing, gates first', () => {
    const cohort = nominate({
      offences: [weighing('P1', 'A10'), crime('C2', 'P1', { offenceCode: 'X9' })],
      policy: { ...list({ where: { fact: 'area', is: ['Slough'] } }), gates: [adult] },
    })
    expect(cohort.undetermined).toEqual([{ personId: 'P1', missing: ['adult', 'list:force', 'harm-weight'] }])
  })

  it('are also the incomplete who fail no gate and are not listed', () => {
    const offences = [
      weighing('P1', 'X9'),
      weighing('P2', 'X9'),
      weighing('P3', 'A10'),
      crime('C9', 'P3', { offenceCode: 'X9' }),
    ]
    const cohort = nominate({
      offences,
      more: { people: [person('P1', '2000-01-01'), person('P2', '2015-01-01'), person('P3', '2000-01-01')] },
      policy: { ...list(), gates: [adult] },
    })
    expect(cohort.undetermined).toEqual([{ personId: 'P1', missing: ['harm-weight'] }])
    expect(cohort.lists[0]?.nominees[0]).toMatchObject({
      personId: 'P3',
      incomplete: true,
      doubts: ['1 crime with a code that the harm table lacks, so the score is too low'],
    })
  })

  it('have an area where the list is per area', () => {
    const rule: ListRule = { id: 'area', per: 'area', size: 1 }
    const people = [person('P1', undefined, 'Slough'), person('P2')]
    const cohort = nominate({
      offences: four.slice(0, 2),
      more: { people },
      policy: { lists: [rule], gates: [adult] },
    })
    expect(listsOf(cohort)).toEqual([])
    expect(cohort.undetermined).toEqual([{ personId: 'P1', missing: ['adult'] }])
  })
})

describe('an unranked list', () => {
  const policy = {
    lists: [{ id: 'children', size: 10, present: 'unranked' as const }],
    score: {
      components: [{ id: 'harm', measure: plainHarm, weight: 1 }],
      bands: [{ id: 'low', atLeast: 0 }],
    },
    vulnerability: {
      components: [{ id: 'suffered', measure: { kind: 'victimisation' } as const, weight: 1 }],
    },
  }

  it('stands in code-point order and carries nothing that could be turned back into a rank', () => {
    const { lists } = nominate({ offences: [...four, weighing('P10', 'B100')], policy })
    expect(lists[0]?.present).toBe('unranked')
    expect(lists[0]?.nominees.map(({ personId }) => personId)).toEqual(['P1', 'P10', 'P2', 'P3', 'P4'])
    for (const nominee of lists[0]?.nominees ?? []) {
      for (const key of ['rank', 'tied', 'score', 'band', 'components', 'vulnerability']) {
        expect(nominee).not.toHaveProperty(key)
      }
    }
  })
})

describe('who already manages a person', () => {
  const managed = (management: NonNullable<GatherHoldingsInput['management']>) =>
    nominate({ offences: four.slice(0, 1), more: { management }, policy: list() }).lists[0]?.nominees[0]
      ?.coordinateWith

  it('is unknown where that was not gathered, and nobody where it was', () => {
    expect(
      nominate({ offences: four.slice(0, 1), policy: list() }).lists[0]?.nominees[0]?.coordinateWith,
    ).toBe('unknown')
    expect(managed([])).toEqual([])
  })

  it('is every scheme that is open at the date, with its lead where known', () => {
    const scheme = (name: string, from: string, more = {}) => ({
      personId: 'P1',
      scheme: name,
      from,
      ...more,
    })
    expect(
      managed([
        scheme('iom', '2026-03-31', { lead: 'probation' }),
        scheme('mappa', '2025-01-01', { to: '2026-04-01' }),
        scheme('marac', '2025-01-01', { to: '2026-03-31' }),
        scheme('prevent', '2026-04-01'),
      ]),
    ).toEqual([{ scheme: 'iom', lead: 'probation' }, { scheme: 'mappa' }])
  })
})

describe('flags', () => {
  const flagged = (more: Partial<GatherHoldingsInput>, offences = four.slice(0, 1), options = {}) =>
    nominate({ offences, more: { custodySpells: [], ...more }, policy: list(), options }).lists[0]
      ?.nominees[0]?.flags

  it('are none where there is nothing to know first', () => {
    expect(flagged({})).toEqual([])
    expect(flagged({ people: [{ personId: 'P1', deconflict: false }] })).toEqual([])
  })

  it('tell of cautions, of records in dispute and of custody', () => {
    const people = [{ personId: 'P1', deconflict: true, approachRisk: true }]
    const offences = [...four.slice(0, 1), crime('C9', 'P1', { contested: true })]
    const custodySpells = [{ personId: 'P1', kind: 'sentence' as const, from: '2026-01-01' }]
    expect(flagged({ people, custodySpells }, offences, { referrals: [referral('P1')] })).toEqual([
      'referred',
      'deconflict',
      'approach-risk',
      'contested-records',
      'custody-sentence',
    ])
    expect(flagged({ custodySpells: [{ personId: 'P1', kind: 'remand', from: '2026-01-01' }] })).toEqual([
      'custody-remand',
    ])
  })

  it('know nothing of a dispute about a record that was not known by then', () => {
    const offences = [...four.slice(0, 1), crime('C9', 'P1', { contested: true, recordedOn: '2026-04-01' })]
    expect(flagged({}, offences)).toEqual([])
  })
})

describe('doubts', () => {
  it('tell of disputes, of records that differ and of what is not stated, in the plural too', () => {
    const measure = {
      kind: 'harm',
      select: {
        roles,
        outcomes: { exclude: ['20'] as const },
        detection: { exclude: ['proactive'] as const },
      },
    } as const
    const offences = [
      weighing('P1', 'A10'),
      crime('C2', 'P1', { offenceCode: 'X9' }),
      crime('C3', 'P1', { offenceCode: 'X9', detection: 'reported' }),
      crime('C4', 'P1', { contested: true }),
      crime('C5', 'P1', { contested: true }),
    ]
    const people = [person('P1', undefined, 'Slough'), person('P1', undefined, 'Reading')]
    const policy = { ...list(), score: { components: [{ id: 'harm', measure, weight: 1 }] } }
    expect(nominate({ offences, more: { people }, policy }).lists[0]?.nominees[0]?.doubts).toEqual([
      '2 records known at 2026-03-31 disputed by the person and held out of the score',
      '2 crimes with a code that the harm table lacks, so the score is too low',
      'person records differ, and what they differ in is unknown',
      '3 counted records without an outcome',
      '2 counted records that do not say how the crime was detected',
    ])
  })
})

describe('reasons', () => {
  const reasons = (policy: Partial<PolicyDocument>, offences: readonly OffenceRecord[], more = {}) =>
    nominate({ offences, more, policy }).lists[0]?.nominees[0]?.reasons

  it('name roles and offences of each component that adds points, and the conditions of the list that are met', () => {
    const where = {
      all: [
        { measure: crimes, atLeast: 2 },
        { any: [{ fact: 'alive' as const, is: ['no'] }, { not: { fact: 'alive' as const, is: ['no'] } }] },
      ],
    }
    const offences = [
      crime('C1', 'P1', { offenceCode: 'B100', role: 'suspect' }),
      crime('C2', 'P1', { offenceCode: 'A20', role: 'convicted' }),
      crime('C3', 'P1', { offenceCode: 'A20' }),
      crime('C3', 'P1', { offenceCode: 'A10' }),
    ]
    expect(reasons(list({ where }), offences)).toEqual([
      'harm up to 2026-03-31 rests on crimes on record: 1 as convicted, 1 as charged, 1 as suspect; blade (B100), code (A20), wounding (A10)',
      'crimes up to 2026-03-31: 3, at least 2 required',
      'not (alive at 2026-03-31: yes, no required)',
    ])
  })

  it('call reports assessments, one or several', () => {
    const components = [
      { id: 'harm', measure: plainHarm, weight: 1 },
      {
        id: 'intelligence',
        measure: {
          kind: 'intelligence',
          themes: { knife: 1 },
          source: { '1': 1 },
          assessment: { A: 1 },
        } as const,
        weight: 1,
        limit: { component: 'harm', share: 1 },
      },
    ]
    const graded = (reportId: string, originId: string, handling: 'P' | 'C' = 'P') => ({
      reportId,
      personId: 'P1',
      reportedOn: '2026-03-01',
      source: '1' as const,
      assessment: 'A' as const,
      handling,
      theme: 'knife' as const,
      originId,
    })
    const policy = { ...list(), score: { components } }
    const last = (...intelligence: ReturnType<typeof graded>[]) =>
      reasons(policy, four.slice(0, 1), { intelligence })?.at(-1)
    expect(last(graded('R1', 'O1'))).toBe(
      'graded intelligence up to 2026-03-31 rests on 1 report: assessments, not facts',
    )
    expect(last(graded('R1', 'O1'), graded('R2', 'O2', 'C'), graded('R3', 'O3', 'C'))).toMatch(
      / rests on 3 reports: /,
    )
  })

  it('say nothing of points that rest on no record', () => {
    const suspected = { ...crimes, select: { roles: { suspect: 1 } } } as const
    const scale = { kind: 'steps', steps: [{ atLeast: 0, points: 1 }] } as const
    const score = {
      components: [
        { id: 'harm', measure: plainHarm, weight: 1 },
        { id: 'free', measure: suspected, weight: 1, scale },
      ],
    }
    expect(reasons({ ...list(), score }, four.slice(0, 1))).toHaveLength(1)
  })
})

describe('what a score rests on', () => {
  const shares = (...offences: OffenceRecord[]) => {
    const [nominee] = nominate({ offences, policy: list() }).lists[0]?.nominees ?? []
    return [nominee?.suspicionShare, nominee?.largestCrimeShare]
  }

  it('is the share of suspicion and the share of the largest crime, to a thousandth', () => {
    expect(shares(weighing('P1', 'A10'))).toEqual([0, 1])
    expect(shares(weighing('P1', 'A10', { role: 'suspect' }))).toEqual([1, 1])
    // 10 of 30.5 is 0.3278…; the largest is 20.5, 0.6721….
    expect(
      shares(weighing('P1', 'A10', { role: 'suspect' }), crime('C2', 'P1', { offenceCode: 'A20' })),
    ).toEqual([0.328, 0.672])
  })

  it('is nothing of a score of nothing', () => {
    const options = { referrals: [referral('P1')] }
    const [result] = nominate({ offences: [weighing('P1', 'N0')], options }).referrals
    expect(result?.nominee).toMatchObject({
      score: 0,
      suspicionShare: 0,
      largestCrimeShare: 0,
      wouldChange: [],
    })
  })

  it('takes a crime with two codes for one crime', () => {
    const offences = [crime('C1', 'P1'), crime('C1', 'P1', { offenceCode: 'L4' }), crime('C2', 'P1')]
    // 14 of 24 is 0.58333….
    expect(shares(...offences)).toEqual([0, 0.583])
  })
})

describe('what would change a nomination', () => {
  const change = (
    offences: readonly OffenceRecord[],
    policy: Partial<PolicyDocument> = list(),
    more = {},
    who = 'P1',
  ) =>
    nominate({ offences, policy, more })
      .lists.flatMap(({ nominees }) => nominees)
      .find(({ personId }) => personId === who)?.wouldChange
  const suspicion = (stays: boolean) =>
    `If nothing that rests on suspicion alone stood, the person would ${stays ? 'still' : 'not'} be on this list`
  const largest = (stays: boolean) =>
    `Without the crime that weighs most, the person would ${stays ? 'still' : 'not'} be on this list`

  it('is found by scoring again without suspicion, and without the crime that weighs most', () => {
    expect(change([crime('C1', 'P1', { role: 'suspect' })])).toEqual([suspicion(false), largest(false)])
    expect(change([crime('C1', 'P1', { role: 'suspect' }), crime('C2', 'P1')])).toEqual([
      suspicion(true),
      largest(true),
    ])
    expect(change([crime('C1', 'P1')])).toEqual([largest(false)])
  })

  it('leaves a lesser role in the same crime standing', () => {
    const offences = [crime('C1', 'P1', { role: 'suspect', offenceCode: 'B100' }), crime('C1', 'P1')]
    // Without the suspicion of B100 the charge of A10 stands; without the crime neither does.
    expect(change(offences)).toEqual([suspicion(true), largest(false)])
  })

  it('looks at who comes next, and at whom a tie lets in', () => {
    const next = (code: string) => [
      crime('C1', 'P1'),
      crime('C2', 'P1', { offenceCode: 'B100' }),
      weighing('P2', code),
    ]
    // Without the blade P1 has 10. Against 4 that is the first place, against 10 a tie for it, against 20.5 none.
    expect(change(next('L4'), list({ size: 1 }))).toEqual([largest(true)])
    expect(change(next('A10'), list({ size: 1 }))).toEqual([largest(true)])
    expect(change(next('A20'), list({ size: 1 }))).toEqual([largest(false)])
  })

  it('knows that others who tied would fill the list', () => {
    const tied = [
      crime('C1', 'P1'),
      crime('C2', 'P1'),
      weighing('P2', 'A20'),
      crime('C3', 'P3'),
      crime('C4', 'P3'),
    ]
    // P2 20.5, P1 and P3 20 each: with 10 P1 falls behind both places, though nobody is left below.
    expect(change(tied, list({ size: 2 }))).toEqual([largest(false)])
  })

  it('judges the condition of the list again, and every gate', () => {
    const where = { measure: crimes, atLeast: 2 }
    const two = [crime('C1', 'P1'), crime('C2', 'P1')]
    expect(change(two, list({ where }))).toEqual([largest(false)])
    const gate = (more: Partial<Gate>): Partial<PolicyDocument> => ({
      ...list(),
      gates: [{ id: 'two', require: where, whenUnknown: 'undetermined', ...more }],
    })
    expect(change(two, gate({}))).toEqual([largest(false)])
    expect(change(two, gate({ whenUnmet: 'flag' }))).toEqual([largest(true)])
    expect(change([...two, crime('C3', 'P1')], gate({}))).toEqual([largest(true)])
  })

  it('judges anew what becomes unknown', () => {
    const days = {
      measure: { kind: 'days-since-last', select: { roles, groups: ['blades'] } } as const,
      atLeast: 1,
    }
    const policy = (whenUnknown: 'flag' | 'undetermined'): Partial<PolicyDocument> => ({
      ...list(),
      groups: { blades: { codes: ['B100'] } },
      gates: [{ id: 'a-blade', require: days, whenUnknown }],
    })
    const offences = [crime('C1', 'P1', { offenceCode: 'B100' }), crime('C2', 'P1')]
    expect(change(offences, policy('undetermined'))).toEqual([largest(false)])
    expect(change(offences, policy('flag'))).toEqual([largest(true)])
  })

  it('asks whether the list of an area would still be theirs', () => {
    const policy: Partial<PolicyDocument> = {
      lists: [{ id: 'area', per: 'area', areaBasis: 'offences', size: 5 }],
    }
    const there = crime('C1', 'P1', { area: 'Slough', offenceCode: 'B100' })
    expect(change([there, crime('C2', 'P1', { area: 'Reading' })], policy)).toEqual([largest(false)])
    expect(change([there, crime('C2', 'P1', { area: 'Slough' })], policy)).toEqual([largest(true)])
  })

  it('takes people, needs, custody and schemes along, and others’ part in shared crimes', () => {
    const select = { roles, coInvolvement: 'shared' } as const
    const policy: Partial<PolicyDocument> = {
      ...list({
        size: 1,
        where: {
          all: [
            { fact: 'custody', is: ['community'] },
            { fact: 'scheme', is: ['iom'] },
            { measure: { kind: 'age' }, atLeast: 18 },
            { measure: { kind: 'custody-count' }, atLeast: 1 },
            { measure: { kind: 'count', of: 'victims', select: { roles } }, atLeast: 1 },
          ],
        },
      }),
      score: { components: [{ id: 'harm', measure: { kind: 'harm', select }, weight: 1 }] },
    }
    const offences = [
      crime('C1', 'P1', { offenceCode: 'B100' }),
      crime('C2', 'P1', { offenceCode: 'A20' }),
      crime('C2', 'P0'),
      crime('C2', 'V1', { role: 'victim' }),
    ]
    const more: Partial<GatherHoldingsInput> = {
      people: [person('P1', '2000-01-01')],
      custodySpells: [],
      needs: [],
      intelligence: [
        {
          reportId: 'R1',
          personId: 'P1',
          reportedOn: asOf,
          source: '1',
          assessment: 'A',
          handling: 'P',
          theme: 'knife',
        },
      ],
      management: [{ personId: 'P1', scheme: 'iom', from: '2026-01-01' }],
      custody: [
        {
          custodyId: 'D1',
          personId: 'P1',
          arrestedAt: '2026-03-01T10:00:00Z',
          suite: 'A',
          offenceCode: 'A10',
        },
      ],
    }
    // Without C1 there are 20.5 / 2 = 10.25 left, and every condition still holds.
    expect(change(offences, policy, more)).toEqual([largest(true)])
  })

  it('tells what is unknown and could end the nomination', () => {
    const policy = { ...list(), gates: [{ ...adult, whenUnknown: 'flag' as const }] }
    expect(change([crime('C1', 'P1')], policy)).toEqual([
      largest(false),
      'To learn this could end the nomination: age at 2026-03-31: unknown, at least 18 required',
    ])
  })

  it('lets reports stand that rest on more than suspicion of a crime only where the question is another', () => {
    const score = {
      components: [
        { id: 'harm', measure: plainHarm, weight: 1 },
        {
          id: 'intelligence',
          measure: {
            kind: 'intelligence',
            themes: { knife: 10 },
            source: { '1': 1 },
            assessment: { A: 1 },
          } as const,
          weight: 1,
          limit: { component: 'harm', share: 1 },
        },
      ],
    }
    const intelligence = [
      {
        reportId: 'R1',
        personId: 'P1',
        reportedOn: asOf,
        source: '1',
        assessment: 'A',
        handling: 'P',
        theme: 'knife',
      } as const,
    ]
    const offences = [
      crime('C1', 'P1'),
      crime('C2', 'P1', { offenceCode: 'L4' }),
      crime('C3', 'P2', { offenceCode: 'A10' }),
      crime('C4', 'P2', { offenceCode: 'L4' }),
      crime('C5', 'P2', { offenceCode: 'L4' }),
    ]
    // P1: 14 of harm and 10 of intelligence; P2: 18. Without reports P1 has 14, without C1 4 and 4.
    expect(change(offences, { ...list({ size: 1 }), score }, { intelligence })).toEqual([
      suspicion(false),
      largest(false),
    ])
  })
})

describe('signposts', () => {
  const policy: Partial<PolicyDocument> = {
    ...list(),
    groups: { home: { markers: ['domestic-abuse'] } },
    signposts: [
      {
        id: 'domestic-abuse',
        title: 'domestic abuse crimes',
        measure: { kind: 'count', of: 'crimes', select: { roles, groups: ['home'] } },
        to: ['MARAC', 'MATAC'],
      },
      {
        id: 'days',
        measure: { kind: 'days-since-last', select: { roles, groups: ['home'] } },
        to: ['MARAC'],
      },
    ],
  }

  it('point to the meeting that owns what is kept out of the score, and count whom it concerns', () => {
    const offences = [
      crime('C1', 'P1', { markers: ['domestic-abuse'] }),
      crime('C2', 'P2'),
      crime('C3', 'P3', { markers: ['domestic-abuse'] }),
    ]
    const cohort = nominate({ offences, policy })
    expect(cohort.signposts).toEqual({ 'domestic-abuse': 2, days: 2 })
    const signpostsOf = (who: string) =>
      cohort.lists[0]?.nominees.find(({ personId }) => personId === who)?.signposts
    expect(signpostsOf('P1')).toEqual([
      {
        id: 'domestic-abuse',
        to: ['MARAC', 'MATAC'],
        sentence: 'domestic abuse crimes up to 2026-03-31: 1, not in the score; for MARAC or MATAC',
      },
      {
        id: 'days',
        to: ['MARAC'],
        sentence: 'days since the last crime up to 2026-03-31: 30, not in the score; for MARAC',
      },
    ])
    expect(signpostsOf('P2')).toEqual([])
  })
})

function referral(personId: string, referredOn = '2026-03-01'): Referral {
  return { personId, referredOn, referredBy: 'a school' }
}

describe('referrals', () => {
  const referred = (given: Given, ...referrals: Referral[]) =>
    nominate({ ...given, options: { ...given.options, referrals } }).referrals

  it.each<[string, Given, string]>([
    ['listed', { offences: four, policy: list() }, 'scored'],
    ['eligible', { offences: four, policy: list({ size: 1 }) }, 'scored'],
    ['eligible', { offences: four }, 'scored'],
    ['not-scored', { offences: [crime('C1', 'P1', { role: 'victim' })] }, 'scored'],
    [
      'not-eligible',
      { offences: four, more: { people: [person('P1', '2015-01-01')] }, policy: { gates: [adult] } },
      'plain',
    ],
    ['undetermined', { offences: four, policy: { ...list(), gates: [adult] } }, 'scored'],
    ['undetermined', { offences: [crime('C1', 'P1', { offenceCode: 'X9' })], policy: list() }, 'scored'],
    [
      'held',
      { offences: four, options: { register: [{ personId: 'P1', status: 'declined', decidedOn: asOf }] } },
      'none',
    ],
    ['unknown-person', { offences: [] }, 'none'],
    ['listed', { offences: four, policy: list({ present: 'unranked' }) }, 'plain'],
  ])('come to %s', (status, given, shown) => {
    const [result] = referred(given, referral('P1'))
    expect(result).toMatchObject({ personId: 'P1', referredOn: '2026-03-01', referredBy: 'a school', status })
    if (shown === 'none') expect(result).not.toHaveProperty('nominee')
    else {
      expect(result?.nominee).toMatchObject({ personId: 'P1', flags: expect.arrayContaining(['referred']) })
      expect('score' in (result?.nominee ?? {})).toBe(shown === 'scored')
      expect(result?.nominee).not.toHaveProperty('rank')
    }
  })

  it('are explained as on the list, where they are on one', () => {
    const policy = list({ size: 2, where: { measure: crimes, atLeast: 1 } })
    const cohort = nominate({ offences: four, policy, options: { referrals: [referral('P2')] } })
    const { rank: _rank, tied: _tied, ...listed } = cohort.lists[0]?.nominees[0] ?? {}
    expect(cohort.referrals[0]?.nominee).toEqual(listed)
    expect(cohort.lists[0]?.nominees.map(({ flags }) => flags.includes('referred'))).toEqual([true, false])
  })

  it('say nothing of a place on a list that they have not', () => {
    const [result] = referred({ offences: four, policy: list({ size: 1 }) }, referral('P1'))
    expect(result?.nominee?.wouldChange).toEqual([])
  })

  it('carry no score of somebody whom only an unknown keeps off an unranked list', () => {
    const young: ListRule = {
      id: 'children',
      size: 5,
      present: 'unranked',
      where: { measure: { kind: 'age' }, below: 18 },
    }
    const of = (bornOn?: string) =>
      referred(
        { offences: four, more: { people: [person('P1', bornOn)] }, policy: { lists: [young] } },
        referral('P1'),
      )
    expect(of('2000-01-01')[0]?.nominee).toHaveProperty('score')
    expect(of('2015-01-01')[0]?.nominee).not.toHaveProperty('score')
    expect(of(undefined)[0]?.nominee).not.toHaveProperty('score')
  })

  it('stand by person and then by date, under current ids', () => {
    const results = referred(
      { offences: four, more: { aliases: [{ from: 'old', to: 'P2' }] } },
      referral('P3'),
      referral('old', '2026-02-01'),
      referral('P2', '2026-01-01'),
    )
    expect(results.map(({ personId, referredOn }) => `${personId} ${referredOn}`)).toEqual([
      'P2 2026-01-01',
      'P2 2026-02-01',
      'P3 2026-03-01',
    ])
  })

  it('that were made after the date are not known yet', () => {
    expect(referred({ offences: four }, referral('P1', asOf))).toHaveLength(1)
    expect(referred({ offences: four }, referral('P1', '2026-04-01'))).toEqual([])
  })

  it('refuse a date that is none', () => {
    expect(() => referred({ offences: four }, referral('P1', '1/3/2026'))).toThrow(
      'nominateCohort requires referral referredOn to be a calendar date (YYYY-MM-DD)',
    )
  })
})

describe('the register', () => {
  const entry = (personId: string, more: Partial<RegisterEntry> = {}): RegisterEntry => ({
    personId,
    status: 'in-programme',
    decidedOn: '2026-01-01',
    ...more,
  })
  const registered = (...register: RegisterEntry[]) =>
    nominate({
      offences: four,
      more: { aliases: [{ from: 'old', to: 'P2' }] },
      policy: list(),
      options: { register },
    })

  it('keeps off the lists whoever is in programme, has declined or was removed', () => {
    const cohort = registered(
      entry('P2', { until: '2026-06-30' }),
      entry('P3', { status: 'declined' }),
      entry('P4', { status: 'removed' }),
    )
    expect(listsOf(cohort)).toEqual(['force: P1'])
    expect(cohort.register).toEqual({
      inProgramme: [{ personId: 'P2', until: '2026-06-30' }],
      declined: [{ personId: 'P3' }],
      removed: 1,
    })
    expect(JSON.stringify(cohort)).not.toContain('P4')
    expect(cohort.undetermined).toEqual([])
  })

  it('holds from the day of the decision to the day before its end', () => {
    const isHeld = (more: Partial<RegisterEntry>) =>
      !listsOf(registered(entry('P2', more)))[0]?.includes('P2')
    expect(isHeld({ decidedOn: asOf })).toBe(true)
    expect(isHeld({ decidedOn: '2026-04-01' })).toBe(false)
    expect(isHeld({ until: '2026-04-01' })).toBe(true)
    expect(isHeld({ until: asOf })).toBe(false)
  })

  it('goes by current ids, in code-point order, and knows people whom the holdings do not', () => {
    const cohort = registered(
      entry('old'),
      entry('P0'),
      entry('P3', { status: 'declined' }),
      entry('A', { status: 'declined' }),
    )
    expect(cohort.register.inProgramme.map(({ personId }) => personId)).toEqual(['P0', 'P2'])
    expect(cohort.register.declined.map(({ personId }) => personId)).toEqual(['A', 'P3'])
    expect(listsOf(cohort)).toEqual(['force: P1 P4'])
  })

  it('never names the removed, whatever else it says of them', () => {
    const cohort = registered(
      entry('P2', { status: 'removed' }),
      entry('old', { status: 'removed' }),
      entry('P2'),
    )
    expect(cohort.register).toEqual({ inProgramme: [], declined: [], removed: 1 })
  })

  it('refuses a date that is none, and a status that nobody knows', () => {
    expect(() => registered(entry('P1', { decidedOn: 'soon' }))).toThrow(/requires register decidedOn to be/)
    expect(() => registered(entry('P1', { until: 'later' }))).toThrow(/requires register until to be/)
    try {
      registered(entry('P1', { status: 'paused' as never }))
      expect.unreachable()
    } catch (error) {
      if (!isPreludeError(error, 'invalid-argument')) throw error
      expect(error.message).toBe(
        'nominateCohort requires register status to be in-programme, declined or removed',
      )
    }
  })
})

describe('misuse', () => {
  it('throws invalid-date without a date', () => {
    const attempt = (options: unknown) => () =>
      nominateCohort(holdingsOf([]), policyWith(), options as NominateCohortOptions)
    expect(attempt({})).toThrow('nominateCohort requires asOf to be a calendar date (YYYY-MM-DD)')
    expect(attempt(undefined)).toThrow('nominateCohort requires asOf')
  })
})
