import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nominateCohort } from '../../src/analyse/nominate-cohort'
import { rankStability } from '../../src/assess/rank-stability'
import type { RankStabilityOptions } from '../../src/assess/stability/rank-stability-options'
import { deepFreeze } from '../../src/internal/deep-freeze'
import { isPreludeError } from '../../src/internal/prelude-error'
import type { PolicyDocument } from '../../src/policy/policy-schema'
import { preludePolicy } from '../../src/policy/prelude-policy'
import type { GatherHoldingsInput } from '../../src/scan/gather-holdings'
import type { OffenceRecord } from '../../src/scan/records/offence-record'
import { asOf, crime, holdingsOf, plainHarm, policyWith, report } from '../analyse/small-force'

const half: Partial<PolicyDocument> = {
  score: {
    components: [
      { id: 'harm', measure: { kind: 'harm', select: { roles: { suspect: 0.5, charged: 1 } } }, weight: 1 },
    ],
  },
}
const suspectAt = '/score/components/0/measure/select/roles/suspect'
const chargedAt = '/score/components/0/measure/select/roles/charged'
const weightAt = '/score/components/0/weight'
const one: Partial<PolicyDocument> = { ...half, lists: [{ id: 'force', title: 'Force', size: 1 }] }
/** P1 stands first by a suspicion: 50 points against 20.5 + 20.5 of P2. */
const closeRace = [
  crime('C1', 'P1', { offenceCode: 'B100', role: 'suspect' }),
  crime('C2', 'P2', { offenceCode: 'A20' }),
  crime('C3', 'P2', { offenceCode: 'A20' }),
]

function stabilityOf(
  offences: readonly OffenceRecord[],
  change: Partial<PolicyDocument>,
  options: Partial<RankStabilityOptions> = {},
  more: Partial<GatherHoldingsInput> = {},
) {
  return rankStability(holdingsOf(offences, more), policyWith(change), {
    asOf,
    seed: 1,
    draws: 20,
    ...options,
  })
}

function hangsOnOf(...given: Parameters<typeof stabilityOf>) {
  return stabilityOf(...given).lists.map(({ nominees }) => nominees.map(({ hangsOn }) => hangsOn))
}

describe('a nominee whose place hangs on one thing', () => {
  it('is marked with the judgement that takes them off within its range, and with the crime', () => {
    // A suspicion at 0.375 is 37.5 points and P2 stands first; at 0.625 P1 stays. P2 charged at 0.75 has less still.
    expect(hangsOnOf(closeRace, one)).toEqual([
      [
        [
          {
            kind: 'judgement',
            pointer: suspectAt,
            title: 'the factor of the role suspect in the component harm',
            value: 0.5,
            at: [0.375],
          },
          { kind: 'record', crimeId: 'C1' },
        ],
      ],
    ])
  })

  it('is told apart from one whose place is sure', () => {
    const many = [...'abcd'].map((id) => crime(`S${id}`, 'Sure', { offenceCode: 'B100' }))
    const [marks] = hangsOnOf([...closeRace, ...many], { ...one, lists: [{ id: 'force', size: 2 }] })
    expect(marks?.map((hangsOn) => hangsOn.length)).toEqual([2, 0])
  })

  it('is marked with each crime where a list asks for two and two are recorded', () => {
    const twice: PolicyDocument['lists'] = [
      {
        id: 'twice',
        size: 5,
        where: { measure: { kind: 'count', of: 'crimes', select: { roles: { charged: 1 } } }, atLeast: 2 },
      },
    ]
    const [marks] = hangsOnOf(closeRace, { ...half, lists: twice })
    expect(marks).toEqual([
      [
        {
          kind: 'judgement',
          pointer: '/lists/0/where/atLeast',
          title: 'the bound “at least” on crimes of the list twice',
          value: 2,
          at: [3],
        },
        { kind: 'record', crimeId: 'C2' },
        { kind: 'record', crimeId: 'C3' },
      ],
    ])
  })

  it('may lose it at both ends of a range', () => {
    // P1 has 50, and 37.5 or 62.5 at the ends: only from 46 to below 60 do the steps give more than the 41 of P2.
    const steps: Partial<PolicyDocument> = {
      score: {
        components: [
          {
            id: 'harm',
            measure: { kind: 'harm', select: { roles: { suspect: 0.5, charged: 1 } } },
            weight: 1,
            scale: {
              kind: 'steps',
              steps: [
                { atLeast: 1, points: 1 },
                { atLeast: 41, points: 2 },
                { atLeast: 46, points: 9 },
                { atLeast: 60, points: 1 },
              ],
            },
          },
        ],
      },
      lists: [{ id: 'force', size: 1 }],
    }
    const found = hangsOnOf(closeRace, steps)[0]?.[0]
    expect(found?.find((hangsOn) => hangsOn.kind === 'judgement' && hangsOn.value === 0.5)).toMatchObject({
      at: [0.375, 0.625],
    })
  })

  const heard: Partial<PolicyDocument> = {
    score: {
      components: [
        { id: 'harm', measure: plainHarm, weight: 1 },
        {
          id: 'heard',
          measure: { kind: 'intelligence', themes: { knife: 4 }, source: { '1': 1 }, assessment: { A: 1 } },
          weight: 1,
          limit: { component: 'harm', share: 1 },
        },
      ],
    },
    lists: [{ id: 'force', size: 1 }],
  }
  // P2 has 10 + 10 + 4 = 24; P1 has 20.5, and 24.5 with one report or more, since one origin counts once.
  const against = [
    crime('C1', 'P1', { offenceCode: 'A20' }),
    crime('C2', 'P2'),
    crime('C3', 'P2'),
    crime('C4', 'P2', { offenceCode: 'L4' }),
  ]
  const marksWith = (...intelligence: readonly ReturnType<typeof report>[]) =>
    hangsOnOf(against, heard, {}, { intelligence })
      .flat(2)
      .filter(({ kind }) => kind === 'intelligence')

  it('is marked where it is the intelligence of one origin, and nothing says which', () => {
    expect(marksWith(report('R1', 'P1', { originId: 'Secret' }))).toEqual([{ kind: 'intelligence' }])
    // Two reports of one origin are one.
    expect(
      marksWith(report('R1', 'P1', { originId: 'Secret' }), report('R2', 'P1', { originId: 'Secret' })),
    ).toEqual([{ kind: 'intelligence' }])
    const stability = stabilityOf(
      against,
      heard,
      {},
      { intelligence: [report('R1', 'P1', { originId: 'Secret' })] },
    )
    expect(JSON.stringify(stability)).not.toMatch(/Secret|R1/)
  })

  it('is marked with what intelligence weighs, but never where a report under handling conditions is about them', () => {
    // 20.5 + 4 against 24: with the theme at 3 points P1 has 23.5.
    const pointersWith = (...intelligence: readonly ReturnType<typeof report>[]) =>
      hangsOnOf(against, heard, {}, { intelligence })
        .flat(2)
        .flatMap((hangsOn) => (hangsOn.kind === 'judgement' ? [hangsOn.pointer] : []))
    const heardAt = '/score/components/1'
    const own = report('R1', 'P1', { originId: 'O1' })
    expect(pointersWith(own)).toContain(`${heardAt}/measure/themes/knife`)
    const shared = report('R2', 'P1', { originId: 'O1', handling: 'C' })
    const withheld = pointersWith(own, shared)
    expect(withheld.filter((pointer) => pointer.startsWith(heardAt))).toEqual([])
    expect(withheld).toContain('/score/components/0/weight')
    const later = report('R2', 'P1', { originId: 'O1', handling: 'C', reportedOn: '2026-04-01' })
    expect(pointersWith(own, later)).toEqual(pointersWith(own))
  })

  it('is not marked where two origins stand for it, where a report came later, or where one is under handling conditions', () => {
    expect(marksWith(report('R1', 'P1', { originId: 'O1' }), report('R2', 'P1', { originId: 'O2' }))).toEqual(
      [],
    )
    expect(marksWith(report('R1', 'P1', { originId: 'O1', reportedOn: '2026-04-01' }))).toEqual([])
    expect(marksWith(report('R1', 'P1', { originId: 'O1', handling: 'C' }))).toEqual([])
  })
})

describe('one judgement at a time', () => {
  it('says what each end of a range changes, that on which the lists hang most first', () => {
    const { judgements, lists } = stabilityOf(closeRace, one)
    expect(judgements.map(({ pointer, left }) => [pointer, left])).toEqual([
      [suspectAt, 1],
      [chargedAt, 0],
      [weightAt, 0],
    ])
    expect(judgements[0]).toEqual({
      pointer: suspectAt,
      also: [],
      title: 'the factor of the role suspect in the component harm',
      basis: 'none',
      value: 0.5,
      from: 0.375,
      to: 0.625,
      atFrom: [{ id: 'force', left: 1, joined: 1 }],
      atTo: [],
      left: 1,
    })
    expect(lists[0]).toMatchObject({
      id: 'force',
      title: 'Force',
      present: 'ranked',
      hangsOnMost: { pointer: suspectAt, left: 1 },
    })
  })

  it('says it of the list of an area by its name', () => {
    const { judgements, lists } = stabilityOf(
      [...closeRace, crime('C9', 'P9')],
      { ...half, lists: [{ id: 'area', per: 'area', size: 1 }] },
      {},
      {
        people: [
          { personId: 'P1', area: 'North' },
          { personId: 'P2', area: 'North' },
          { personId: 'P9', area: 'South' },
        ],
      },
    )
    expect(lists.map(({ area, nominees }) => [area, nominees.map(({ personId }) => personId)])).toEqual([
      ['North', ['P1']],
      ['South', ['P9']],
    ])
    expect(judgements[0]?.atFrom).toEqual([{ id: 'area', area: 'North', left: 1, joined: 1 }])
    expect(lists[1]?.hangsOnMost).toBeUndefined()
  })
})

describe('the draws', () => {
  const draws = 2_000
  /** Four standard errors of a share in so many draws, and what Poisson counts differ from sampling with replacement. */
  const within = (share: number) => 4 * Math.sqrt((share * (1 - share)) / draws)

  it('list a nominee as often as the numbers within their ranges bear', () => {
    // P1 is off where 100 s < 41 c, s even from 0.375 to 0.625, c from 0.75 to 1: where c > 0.375 / 0.41 = 0.914634,
    // with chance ∫ (0.41 c − 0.375) / 0.25 dc / 0.25 = 16 × [0.205 c² − 0.375 c] from 0.914634 to 1 = 16 × 0.001494.
    const place = stabilityOf(closeRace, one, { draws }).lists[0]?.nominees[0]?.place
    expect(Math.abs((place?.judgements.listedShare ?? 0) - (1 - 0.0239))).toBeLessThan(within(0.0239))
    expect(place?.judgements.rank).toEqual({ low: 1, high: 2 })
  })

  it('list a nominee as often as the records bear', () => {
    // On the list where 50 X ≥ 20.5 Y and X > 0, X and Y Poisson of mean 1 and 2. SciPy 1.17.1:
    // sum(poisson.pmf(x, 1) * poisson.cdf(floor(50 * x / 20.5), 2) for x in range(1, 40)) = 0.50342
    const stability = stabilityOf(closeRace, one, { draws })
    const place = stability.lists[0]?.nominees[0]?.place
    expect(Math.abs((place?.records.listedShare ?? 0) - 0.50342)).toBeLessThan(within(0.50342))
    // P2 comes in instead, in 0.44679 of the resamples.
    expect(stability.lists[0]?.overlap.records).toMatchObject({ othersInHalf: 0, othersInTenth: 1 })
    expect(stability.lists[0]?.overlap.judgements).toMatchObject({ othersInHalf: 0, othersInTenth: 0 })
  })

  it('never list somebody with two crimes, where two are asked for, in more than 59% of resamples', () => {
    const lists: PolicyDocument['lists'] = [
      {
        id: 'twice',
        size: 5,
        where: { measure: { kind: 'count', of: 'crimes', select: { roles: { charged: 1 } } }, atLeast: 2 },
      },
    ]
    const place = stabilityOf(closeRace, { ...half, lists }, { draws }).lists[0]?.nominees[0]?.place
    // 1 − 3 / e² = 0.59399
    expect(Math.abs((place?.records.listedShare ?? 0) - (1 - 3 / Math.E ** 2))).toBeLessThan(within(0.594))
    // Nobody else is ever eligible.
    expect(place?.records.rank).toEqual({ low: 1, high: 1 })
  })

  it('agree with a bootstrap by numpy over thirty people', () => {
    const codes = ['A10', 'A20', 'B100', 'L4'] as const
    const offences = Array.from({ length: 30 }, (_, person) =>
      Array.from({ length: 1 + ((person * 7) % 9) }, (_each, k) =>
        crime(`C${person}-${k}`, `P${String(person).padStart(2, '0')}`, {
          offenceCode: codes[(person * 3 + k * k) % 4] as string,
        }),
      ),
    ).flat()
    const { lists } = stabilityOf(offences, { lists: [{ id: 'force', size: 5 }] }, { draws })
    // numpy 2.4.6, 200 000 resamples: rng.multinomial(150, full(150, 1 / 150)), people by bincount of their crimes, on
    // the list with at least the fifth greatest total; ranks 1 + those above, quantiles 0.025 and 0.975 of them.
    const numpy: Record<string, { share: number; rank: [number, number] }> = {
      P14: { share: 0.734, rank: [1, 12] },
      P23: { share: 0.728, rank: [1, 11] },
      P19: { share: 0.6928, rank: [1, 12] },
      P10: { share: 0.5643, rank: [1, 14] },
      P06: { share: 0.5489, rank: [1, 14] },
    }
    expect(lists[0]?.nominees.map(({ personId }) => personId)).toEqual(Object.keys(numpy).sort())
    for (const { personId, place } of lists[0]?.nominees ?? []) {
      const { share, rank } = numpy[personId] as NonNullable<(typeof numpy)[string]>
      // Numpy draws as many crimes as there are, this each by itself: numpy with Poisson counts is within 0.004 of it.
      expect(Math.abs((place?.records.listedShare ?? 0) - share)).toBeLessThan(within(share) + 0.004)
      expect(place?.records.rank?.low).toBe(rank[0])
      expect(Math.abs((place?.records.rank?.high ?? 0) - rank[1])).toBeLessThanOrEqual(1)
    }
  })

  it('leave every list as it is where no number has a range to move in', () => {
    const ranges = [
      { pointer: suspectAt, from: 0.5, to: 0.5 },
      { pointer: chargedAt, from: 1, to: 1 },
      { pointer: weightAt, from: 1, to: 1 },
    ]
    const { lists, judgements } = stabilityOf(closeRace, one, { ranges })
    expect(judgements).toEqual([])
    expect(lists[0]?.overlap.judgements).toEqual({ meanJaccard: 1, othersInHalf: 0, othersInTenth: 0 })
    expect(lists[0]?.nominees[0]?.place?.judgements).toEqual({ listedShare: 1, rank: { low: 1, high: 1 } })
    expect(lists[0]?.nominees[0]?.place?.both).toEqual(lists[0]?.nominees[0]?.place?.records)
  })

  it('are 200 where nothing is said, and a list that stays empty is in full agreement', () => {
    const { draws: usual, lists } = rankStability(
      holdingsOf([crime('C1', 'P1', { role: 'witness' })]),
      policyWith({ ...one, version: '7' }),
      { asOf, seed: 0 },
    )
    expect(usual).toBe(200)
    expect(lists).toMatchObject([{ id: 'force', overlap: { both: { meanJaccard: 1 } }, nominees: [] }])
  })

  it('tell no rank of somebody who is eligible in none', () => {
    const { lists } = stabilityOf([crime('C1', 'P1')], one, { draws: 1, seed: seedWithoutCrime() })
    expect(lists[0]?.nominees[0]?.place?.records).toEqual({ listedShare: 0 })
    expect(lists[0]?.overlap.records.meanJaccard).toBe(0)
  })

  /** A seed whose first resample has the only crime not at all: so is one in three. */
  function seedWithoutCrime(): number {
    for (let seed = 0; ; seed++) {
      const { lists } = stabilityOf([crime('C1', 'P1')], one, { draws: 1, seed })
      if (lists[0]?.nominees[0]?.place?.records.listedShare === 0) return seed
    }
  }
})

describe('the result', () => {
  const people = [
    { personId: 'Child', bornOn: '2010-06-01' },
    { personId: 'P1', bornOn: '2000-01-01' },
  ]
  const offences = [...closeRace, crime('C9', 'Child', { offenceCode: 'B100' })]
  const adultsAndChildren: PolicyDocument['lists'] = [
    { id: 'force', size: 2 },
    { id: 'children', size: 5, where: { measure: { kind: 'age' }, below: 18 }, present: 'unranked' },
  ]

  it('tells nothing of a child but on what the place hangs, and of an unranked list nothing by person', () => {
    const { lists } = stabilityOf(offences, { ...half, lists: adultsAndChildren }, {}, { people })
    expect(lists[0]?.nominees.map(({ personId, place }) => [personId, place !== undefined])).toEqual([
      ['Child', false],
      ['P1', true],
    ])
    expect(lists[1]).toMatchObject({ id: 'children', present: 'unranked' })
    expect(lists[1]?.nominees).toEqual([{ personId: 'Child', hangsOn: [{ kind: 'record', crimeId: 'C9' }] }])
  })

  it('takes whoever turns 18 on the date for an adult, and a day earlier for a child', () => {
    const hasPlace = (bornOn: string) =>
      stabilityOf(closeRace, one, {}, { people: [{ personId: 'P1', bornOn }] }).lists[0]?.nominees[0]
        ?.place !== undefined
    expect([hasPlace('2008-03-31'), hasPlace('2008-04-01')]).toEqual([true, false])
    // Born on 29 February 2008: 18 on 1 March 2026.
    expect(hasPlace('2008-02-29')).toBe(true)
  })

  it('is the same for the same seed, in whatever order records came, and whatever came later', () => {
    const intelligence = [
      report('R1', 'P1', { originId: 'O1' }),
      report('R2', 'P2', { originId: 'O2' }),
      report('R3', 'P2', { originId: 'O1' }),
    ]
    const rules: Partial<PolicyDocument> = {
      score: {
        components: [
          ...(half.score?.components ?? []),
          {
            id: 'heard',
            measure: { kind: 'intelligence', themes: { knife: 9 }, source: { '1': 1 }, assessment: { A: 1 } },
            weight: 1,
            limit: { component: 'harm', share: 0.5 },
          },
        ],
      },
      lists: adultsAndChildren,
    }
    const later = [
      crime('C0', 'P0', { occurredOn: '2026-04-01' }),
      crime('C00', 'P2', { occurredOn: '2026-04-01' }),
    ]
    const base = stabilityOf(offences, rules, {}, { people, intelligence })
    fc.assert(
      fc.property(
        fc.shuffledSubarray(offences, { minLength: offences.length }),
        fc.shuffledSubarray(intelligence, { minLength: intelligence.length }),
        fc.subarray(later),
        (rows, reports, more) => {
          const late =
            more.length > 0 ? [report('R0', 'P1', { reportedOn: '2026-04-01', originId: 'O0' })] : []
          expect(
            stabilityOf([...more, ...rows], rules, {}, { people, intelligence: [...late, ...reports] }),
          ).toEqual(base)
        },
      ),
      { numRuns: 20 },
    )
    expect(stabilityOf(offences, rules, { seed: 2 }, { people, intelligence }).lists).not.toEqual(base.lists)
  })

  it('lists whom the cohort lists, and keeps off whom the register keeps off', () => {
    const register = [{ personId: 'P1', status: 'in-programme', decidedOn: '2026-01-01' }] as const
    const { lists } = stabilityOf(closeRace, one, { register })
    expect(lists[0]?.nominees.map(({ personId }) => personId)).toEqual(['P2'])
    expect(lists[0]?.overlap.both.othersInTenth).toBe(0)
    const unknown = [{ personId: 'P2', status: 'declined', decidedOn: '2026-01-01' }] as const
    const cohort = nominateCohort(holdingsOf(closeRace), policyWith(one), { asOf, register: unknown })
    expect(stabilityOf(closeRace, one, { register: unknown }).lists[0]?.nominees[0]?.personId).toBe(
      cohort.lists[0]?.nominees[0]?.personId,
    )
    const nobody = [{ personId: 'Nobody', status: 'declined', decidedOn: '2026-01-01' }] as const
    expect(stabilityOf(closeRace, one, { register: nobody })).toEqual(stabilityOf(closeRace, one))
    // Whoever has no record that counts is no candidate, and held all the same.
    expect(
      stabilityOf([...closeRace, crime('C5', 'P5', { role: 'witness' })], one, {
        register: [{ personId: 'P5', status: 'declined', decidedOn: '2026-01-01' }],
      }).lists,
    ).toEqual(stabilityOf(closeRace, one).lists)
  })

  it('says when a record cannot show that it was known', () => {
    const { roleOn: _, ...undated } = crime('C1', 'P1')
    expect(stabilityOf([undated], one).hindsight).toBe(true)
    expect(stabilityOf([crime('C1', 'P1')], one).hindsight).toBe(false)
  })

  it('comes from frozen inputs, of a policy without lists too', () => {
    const options = deepFreeze({
      asOf,
      seed: 5,
      draws: 2,
      ranges: [{ pointer: suspectAt, from: 0.4, to: 0.6 }],
    })
    expect(rankStability(holdingsOf(closeRace), policyWith(half), options)).toMatchObject({
      asOf,
      policy: { id: 'small', version: '1' },
      seed: 5,
      draws: 2,
      lists: [],
      judgements: [{ pointer: suspectAt, from: 0.4, to: 0.6 }, {}, {}],
    })
  })

  it('varies half for a suspect in the policy of Prelude wherever it stands, and no age', () => {
    const { judgements } = rankStability(holdingsOf([]), preludePolicy, { asOf, seed: 1, draws: 1 })
    const suspect = judgements.find(({ value }) => value === 0.5)
    expect(suspect).toMatchObject({
      pointer: '/measures/harm-in-scope/select/roles/suspect',
      also: ['/measures/supply-harm/select/roles/suspect'],
      basis: 'judgement',
    })
    expect(judgements.map(({ value }) => value)).not.toContain(18)
  })
})

describe('options', () => {
  const problemsOf = (options: object) => {
    try {
      stabilityOf(closeRace, one, options)
    } catch (error) {
      if (isPreludeError(error, 'invalid-options')) return error.info.problems
      throw error
    }
    return []
  }
  const rangeProblem = (range: object) => problemsOf({ ranges: [range] })

  it('are refused where they are not known or out of range, with where', () => {
    expect(problemsOf({ seed: -1, draws: 0, other: 1 }).map(({ pointer }) => pointer)).toEqual([
      '/seed',
      '/draws',
      '/other',
    ])
    expect(problemsOf({ draws: 1.5 }).map(({ pointer }) => pointer)).toEqual(['/draws'])
    expect(problemsOf({ seed: 2 ** 32 }).map(({ pointer }) => pointer)).toEqual(['/seed'])
    expect(problemsOf({ draws: 10_001 }).map(({ pointer }) => pointer)).toEqual(['/draws'])
    expect(rangeProblem({ pointer: suspectAt, from: 0.6, to: 0.5 })).toMatchObject([
      { pointer: '/ranges/0/to' },
    ])
  })

  it('name numbers that can be varied, once each', () => {
    const pointer = '/ranges/0'
    expect(rangeProblem({ pointer: '/lists/0/size', from: 1, to: 2 })).toMatchObject([{ pointer }])
    expect(
      problemsOf({
        ranges: [
          { pointer: suspectAt, from: 0.5, to: 0.6 },
          { pointer: suspectAt, from: 0.5, to: 0.7 },
        ],
      }),
    ).toEqual([{ pointer: '/ranges/1', message: 'this number has a range earlier in the list' }])
  })

  it('leave the number of the policy within, and what the schema takes', () => {
    expect(rangeProblem({ pointer: suspectAt, from: 0.6, to: 0.7 })).toMatchObject([
      { message: 'must hold the number that the policy has' },
    ])
    expect(rangeProblem({ pointer: suspectAt, from: 0.4, to: 0.45 })).toHaveLength(1)
    expect(rangeProblem({ pointer: chargedAt, from: 0.5, to: 1.5 })).toMatchObject([
      { message: 'must stay from 0 to 1' },
    ])
    expect(rangeProblem({ pointer: suspectAt, from: -0.5, to: 0.6 })).toHaveLength(1)
  })

  it('keep whole numbers whole and steps in their order', () => {
    const rules: Partial<PolicyDocument> = {
      score: {
        components: [
          {
            id: 'n',
            measure: { kind: 'count', of: 'crimes', select: { roles: { charged: 1 } } },
            weight: 1,
            scale: {
              kind: 'steps',
              steps: [
                { atLeast: 2, points: 1 },
                { atLeast: 6, points: 2 },
              ],
            },
          },
        ],
      },
      lists: [{ id: 'force', size: 1 }],
    }
    const messageOf = (step: number, from: number, to: number) => {
      try {
        stabilityOf(closeRace, rules, {
          ranges: [{ pointer: `/score/components/0/scale/steps/${step}/atLeast`, from, to }],
        })
      } catch (error) {
        return isPreludeError(error, 'invalid-options') ? error.info.problems[0]?.message : error
      }
      return undefined
    }
    const steps = 'must be whole steps away from the number that the policy has, at both ends'
    expect([messageOf(0, 1.5, 2), messageOf(0, 2, 2.5)]).toEqual([steps, steps])
    const order = 'must stay nearer to the number than to its neighbours, which keep their order'
    expect([messageOf(0, 1, 4), messageOf(1, 4, 6)]).toEqual([order, order])
    expect([messageOf(0, 1, 3), messageOf(1, 5, 9)]).toEqual([undefined, undefined])
  })

  it('vary a number that rests on a source only where it is named', () => {
    const sourced: Partial<PolicyDocument> = {
      score: {
        components: [
          { id: 'harm', measure: plainHarm, weight: 2, basis: [{ kind: 'study', title: 'A study' }] },
        ],
      },
      lists: [{ id: 'force', size: 1 }],
    }
    expect(stabilityOf(closeRace, sourced).judgements).toEqual([])
    expect(
      stabilityOf(closeRace, sourced, { ranges: [{ pointer: weightAt, from: 1, to: 2 }] }).judgements,
    ).toMatchObject([{ pointer: weightAt, basis: 'source', atFrom: [], atTo: [] }])
  })

  it('must have a date, holdings and a policy', () => {
    const holdings = holdingsOf([])
    const codeOf = (...given: readonly unknown[]) => {
      try {
        rankStability(...(given as Parameters<typeof rankStability>))
      } catch (error) {
        return isPreludeError(error) ? error.code : error
      }
      return undefined
    }
    expect(codeOf(holdings, policyWith(), { asOf: '2026-02-30', seed: 1 })).toBe('invalid-date')
    expect(codeOf(holdings, policyWith(), undefined)).toBe('invalid-date')
    expect(codeOf({}, policyWith(), { asOf, seed: 1 })).toBe('invalid-holdings')
    expect(codeOf(holdings, {}, { asOf, seed: 1 })).toBe('invalid-argument')
    expect(codeOf(holdings, policyWith(), { asOf })).toBe('invalid-options')
    expect(codeOf(holdings, policyWith(), Object.assign([], { asOf, seed: 1 }))).toBe('invalid-options')
  })
})
