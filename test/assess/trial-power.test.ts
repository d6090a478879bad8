import { describe, expect, it } from 'vitest'
import type { TrialPowerOptions } from '../../src/assess/trial/trial-power-options'
import { trialPower } from '../../src/assess/trial-power'
import { isPreludeError } from '../../src/internal/prelude-error'
import { parsePolicy } from '../../src/policy/parse-policy'
import { preludePolicy } from '../../src/policy/prelude-policy'
import { gatherHoldings } from '../../src/scan/gather-holdings'
import type { OffenceRecord } from '../../src/scan/records/offence-record'

const policy = parsePolicy({
  id: 'power',
  version: '1.0.0',
  title: 'Power',
  jurisdiction: 'England and Wales',
  harm: { table: 'ons-crime-severity-2021' },
  groups: { knife: { codes: ['10D'] } },
  score: {
    components: [{ id: 'harm', measure: { kind: 'harm', select: { roles: { charged: 1 } } }, weight: 1 }],
  },
  gates: [{ id: 'adult', require: { measure: { kind: 'age' }, atLeast: 18 }, whenUnknown: 'undetermined' }],
  lists: [
    { id: 'force', size: 10 },
    { id: 'children', size: 10, where: { measure: { kind: 'age' }, atMost: 0 }, present: 'unranked' },
  ],
})

const charged = { role: 'charged', offenceCode: '8N', markers: [], detection: 'reported' } as const

function crime(
  crimeId: string,
  personId: string,
  on: string,
  more: Partial<OffenceRecord> = {},
): OffenceRecord {
  return { ...charged, crimeId, personId, occurredOn: on, recordedOn: on, roleOn: on, ...more }
}

/** Forty people with a crime before the day; every fourth has two after it, one of 10D. */
const personIds = Array.from({ length: 40 }, (_, place) => `P${String(place).padStart(2, '0')}`)
const people = personIds.map((personId) => ({ personId, bornOn: '1996-02-29' }))
const offences = personIds.flatMap((personId, place) => [
  crime(`A${place}`, personId, '2025-01-05'),
  ...(place % 4 === 0
    ? [
        crime(`B${place}`, personId, '2025-09-05'),
        crime(`C${place}`, personId, '2026-02-05', { offenceCode: '10D' }),
      ]
    : []),
])
const late = crime('Z1', 'Q1', '2026-12-31')
const holdings = gatherHoldings({
  people: [...people, { personId: 'P99', bornOn: '2010-06-01' }],
  offences: [...offences, late, crime('Y1', 'P99', '2025-02-01')],
})

const options: TrialPowerOptions = {
  asOf: '2025-03-31',
  horizonDays: 365,
  outcome: { select: { roles: { charged: 1, convicted: 1 } } },
  peopleInEachArm: [20, 60],
  ratios: [0.8, 0.2],
  replicates: 400,
  seed: 71930462,
}

function refusalOf(more: Partial<TrialPowerOptions>, given = holdings) {
  try {
    trialPower(given, policy, { ...options, ...more })
  } catch (error) {
    return error as { code: string; info: { problems?: { pointer: string }[] } }
  }
  throw new Error('nothing was refused')
}

describe('trialPower', () => {
  const power = trialPower(holdings, policy, options)

  it('takes what followed the people whom the policy would have put forward as untreated', () => {
    // 40 adults; ten of them with two crimes each from 2025-04-01 to 2026-03-31: 20 crimes in 40 × 365 / 365.25 years.
    const years = (40 * 365) / 365.25
    const { weights } = preludePolicy.harmTable
    // Each amount is rounded to thousandths.
    const [wounding, blade] = ['8N', '10D'].map(
      (code) => Math.floor((weights[code] as number) * 1000 + 0.5) / 1000,
    )
    const harm = 10 * ((wounding as number) + (blade as number))
    expect(power.pool).toEqual({
      people: 40,
      withCrimes: 10,
      crimes: 20,
      crimesPerPersonYear: expect.closeTo(20 / years, 9),
      harmPerPersonYear: expect.closeTo(harm / years, 6),
      withoutWeight: 0,
    })
    expect(power).toMatchObject({
      asOf: '2025-03-31',
      extractedOn: '2026-12-31',
      horizonDays: 365,
      replicates: 400,
      hindsight: false,
    })
    expect(power).not.toHaveProperty('clusters')
  })

  it('gives power by size and ratio with the interval of the simulation, and false alarms', () => {
    expect(
      power.trials.map(({ peopleInEachArm, unitsInEachArm }) => [peopleInEachArm, unitsInEachArm]),
    ).toEqual([
      [20, 20],
      [60, 60],
    ])
    for (const { falseAlarms, power: byRatio } of power.trials) {
      expect(byRatio.map(({ ratio }) => ratio)).toEqual([0.8, 0.2])
      for (const { share, interval } of [falseAlarms, ...byRatio].flatMap(({ crimes, harm }) => [
        crimes,
        harm,
      ])) {
        expect(interval.low).toBeLessThanOrEqual(share)
        expect(interval.high).toBeGreaterThanOrEqual(share)
      }
      // 5% of 400 are 20, their standard deviation 4.4.
      expect(falseAlarms.crimes.share).toBeLessThan(0.085)
    }
    const [small, large] = power.trials.map((trial) => trial.power[1]?.crimes.share as number)
    expect(small as number).toBeLessThan(0.5)
    expect(large as number).toBeGreaterThan(0.8)
  })

  it('says the smallest fall that is shown, and how many people are enough', () => {
    const [small, large] = power.trials
    expect(small?.smallestDetectable).toEqual({})
    expect(large?.smallestDetectable.crimes).toBe(0.2)
    expect(power.peopleNeeded[0]).toEqual({ ratio: 0.8 })
    expect(power.peopleNeeded[1]).toMatchObject({ ratio: 0.2, crimes: 60 })
  })

  it('says it in sentences, and names nobody', () => {
    const [small] = power.trials
    const shown = (share: number | undefined) => `${Math.round((share as number) * 100)} of 100`
    const [atFifth] = small?.power ?? []
    expect(power.findings[0]).toBe(
      'Of 40 people 10 were recorded with such a crime in the 365 days that followed: 20 crimes, 0.50 for each person and year.',
    )
    expect(power.findings[1]).toBe(
      `With 20 people in each arm and 365 days, a fall by 20% would be seen in ${shown(atFifth?.crimes.share)} such trials by crimes, and in ${shown(atFifth?.harm.share)} by harm; where nothing was done a difference would be seen in ${shown(small?.falseAlarms.crimes.share)} and ${shown(small?.falseAlarms.harm.share)}.`,
    )
    expect(power.findings).toContain(
      'Of these 40 people no more than 20 could be in each of two arms: larger trials need others like them.',
    )
    expect(power.findings).toContain(
      'For a fall by 20% to be seen in 80 of 100 trials, no size tried, up to 60 people in each arm, is enough, neither by crimes nor by harm.',
    )
    expect(
      power.findings.some(
        (text) =>
          text.startsWith('For a fall by 80%') && text.includes('by crimes 60 people in each arm are enough'),
      ),
    ).toBe(true)
    expect(power.findings).toContain(
      'All of this hangs on 10 people who had any such crime: with others it may come out otherwise, by more than the intervals say.',
    )
    expect(power.findings.at(-1)).toContain('records of police work')
    expect(JSON.stringify(power)).not.toMatch(/P\d\d/)
  })

  it('tells the first ratio where a fall by a fifth was not tried', () => {
    const { findings } = trialPower(holdings, policy, { ...options, ratios: [0.875, 0.5], replicates: 100 })
    expect(findings[1]).toContain('a fall by 12.5% would be seen')
  })

  it('gives the same again whatever the order of records, and other trials from another seed', () => {
    const reversed = gatherHoldings({
      people: [...people, { personId: 'P99', bornOn: '2010-06-01' }].reverse(),
      offences: [...offences, late, crime('Y1', 'P99', '2025-02-01')].reverse(),
    })
    expect(trialPower(reversed, policy, options)).toEqual(power)
    expect(trialPower(holdings, policy, { ...options, seed: 5 }).trials).not.toEqual(power.trials)
  })

  it('draws from a list of the policy where asked to', () => {
    // Ten of forty with one score: a tie at the edge brings all forty in.
    expect(trialPower(holdings, policy, { ...options, from: { list: 'force' } }).pool.people).toBe(40)
    const one = gatherHoldings({ people, offences: [...offences, crime('X1', 'P07', '2025-02-02'), late] })
    const single = parsePolicy({ ...policy.document, lists: [{ id: 'first', size: 1 }] })
    expect(trialPower(one, single, { ...options, from: { list: 'first' } }).pool).toMatchObject({
      people: 1,
      crimes: 0,
    })
  })

  it('tries usual sizes and ratios where none are given', () => {
    const { asOf, horizonDays, outcome, seed } = options
    const usual = trialPower(holdings, policy, { asOf, horizonDays, outcome, seed, replicates: 100 })
    expect(usual.trials.map(({ peopleInEachArm }) => peopleInEachArm)).toEqual([50, 100, 200, 400])
    expect(usual.peopleNeeded.map(({ ratio }) => ratio)).toEqual([0.9, 0.8, 0.7, 0.5])
    expect(
      trialPower(holdings, policy, { asOf, horizonDays, outcome, seed, peopleInEachArm: [10] }).replicates,
    ).toBe(1000)
  })

  it('draws clusters whole, and says how much more a rate varies', () => {
    // P00 with P04, P08 with P12, P01 with P02 and somebody who is not in the pool: mean 0.5, u = 1.5 for the ten, −0.5
    // for the thirty. Alone: 10 × 2.25 + 30 × 0.25 = 30. Together: 3² twice and (−1)² for 4 × 2.25 + 2 × 0.25 = 9.5 of it:
    // (18 + 1 + 20.5) / 30.
    const clusters = [
      ['P00', 'P04'],
      ['P08', 'P12'],
      ['P02', 'P01', 'P99'],
      ['P03', 'nobody'],
    ]
    const clustered = trialPower(holdings, policy, { ...options, clusters })
    expect(clustered.clusters).toMatchObject({ clusters: 3, people: 6 })
    expect(clustered.clusters?.varianceInflation.crimes).toBeCloseTo(39.5 / 30, 9)
    // 37 units of 40 people: 20 people are nearest to 18.5 units, 60 to 55.5.
    expect(clustered.trials.map(({ unitsInEachArm }) => unitsInEachArm)).toEqual([19, 56])
    expect(clustered.findings).toContain(
      '6 people are kept together in 3 clusters: the rate of crimes varies 1.32 times as much as one by one.',
    )
    expect(clustered.trials).not.toEqual(power.trials)
    const turned = clusters.map((ids) => [...ids].reverse()).reverse()
    expect(trialPower(holdings, policy, { ...options, clusters: turned })).toEqual(clustered)
  })

  it('knows no variance where nothing followed, and then sees nothing', () => {
    const nothing = { select: { roles: { convicted: 1 } } }
    const empty = trialPower(holdings, policy, { ...options, outcome: nothing, clusters: [['P00', 'P04']] })
    expect(empty.pool).toMatchObject({ crimes: 0, crimesPerPersonYear: 0, harmPerPersonYear: 0 })
    expect(empty.clusters?.varianceInflation).toEqual({})
    expect(empty.findings[1]).toBe(
      'Nothing can be simulated, because nothing followed: take an outcome that is recorded more often, more days or more people.',
    )
    expect(empty.findings.some((text) => text.includes('would be seen') || text.includes('hangs on'))).toBe(
      false,
    )
    expect(empty.findings).toContain('2 people are kept together in 1 cluster.')
    expect(empty.trials[0]?.falseAlarms.crimes.share).toBe(0)
    expect(empty.peopleNeeded[0]).toEqual({ ratio: 0.8 })
  })

  it('speaks of one person and one crime as of one', () => {
    const { findings } = trialPower(
      gatherHoldings({
        people: [{ personId: 'P1', bornOn: '1996-02-29' }],
        offences: [crime('A', 'P1', '2025-01-05'), crime('B', 'P1', '2025-09-05'), late],
      }),
      policy,
      options,
    )
    expect(findings[0]).toBe(
      'Of 1 person 1 was recorded with such a crime in the 365 days that followed: 1 crime, 1.00 for each person and year.',
    )
    expect(findings.join(' ')).toContain('All of this hangs on 1 person who had any such crime')
  })

  it('warns neither of few with crimes nor of few people where there are enough', () => {
    const many = Array.from({ length: 80 }, (_, place) => `R${place}`)
    const busy = gatherHoldings({
      people: many.map((personId) => ({ personId, bornOn: '1990-01-01' })),
      offences: many.flatMap((personId, place) => [
        crime(`A${place}`, personId, '2025-01-05'),
        ...(place < 20
          ? [crime(`B${place}`, personId, '2025-06-05', { offenceCode: place < 18 ? '99Z' : '8N' })]
          : []),
        ...(place === 0 ? [crime('Z', personId, '2026-12-31')] : []),
      ]),
    })
    const { findings, peopleNeeded } = trialPower(busy, policy, {
      ...options,
      peopleInEachArm: [40],
      ratios: [0.05],
    })
    expect(findings.filter((text) => /hangs on|no more than/.test(text))).toEqual([])
    // Ten in forty with a crime against one in eighty: shown by crimes; only two have one that weighs anything.
    expect(peopleNeeded).toEqual([{ ratio: 0.05, crimes: 40 }])
    expect(findings).toContain(
      'For a fall by 95% to be seen in 80 of 100 trials, by crimes 40 people in each arm are enough, and by harm no size tried, up to 40 people in each arm, is enough.',
    )
  })

  it('follows people under the id that they have now', () => {
    const renamed = gatherHoldings({
      people,
      offences: [...offences, late],
      aliases: [{ from: 'old', to: 'P00' }],
    })
    const clustered = trialPower(renamed, policy, { ...options, clusters: [['old', 'P04']] })
    expect(clustered.clusters?.people).toBe(2)
  })

  it('is not changed by what came to be known after the day, in whom it draws from', () => {
    const more = gatherHoldings({
      people,
      offences: [
        ...offences,
        late,
        crime('W1', 'P01', '2025-01-02', { recordedOn: '2025-05-01' }),
        crime('W2', 'N1', '2025-04-02'),
      ],
    })
    expect(trialPower(more, policy, options).pool.people).toBe(40)
  })

  it('says where records do not say when they were known', () => {
    const [first, ...others] = offences as [OffenceRecord, ...OffenceRecord[]]
    const { roleOn: _, ...undated } = first
    const before = trialPower(
      gatherHoldings({ people, offences: [undated, ...others, late] }),
      policy,
      options,
    )
    expect(before.hindsight).toBe(true)
    expect(before.findings.at(-1)).toContain('do not say when they were known')
    const { roleOn: __, ...after } = crime('V1', 'P01', '2025-08-08')
    const followed = gatherHoldings({ people, offences: [...offences, after, late] })
    expect(trialPower(followed, policy, options).hindsight).toBe(true)
  })

  it('refuses a horizon that ends after the records do', () => {
    expect(refusalOf({ horizonDays: 3000 })).toMatchObject({
      code: 'invalid-options',
      info: { problems: [{ pointer: '/horizonDays' }] },
    })
    expect(refusalOf({ extractedOn: '2025-12-31' }).code).toBe('invalid-options')
    expect(trialPower(holdings, policy, { ...options, extractedOn: '2026-03-31' }).extractedOn).toBe(
      '2026-03-31',
    )
  })

  it('refuses a pool of nobody', () => {
    expect(refusalOf({ from: { list: 'children' } })).toMatchObject({
      code: 'empty-input',
      info: { argument: 'from' },
    })
    expect(
      refusalOf({ horizonDays: 1, extractedOn: '2026-12-31' }, gatherHoldings({ offences: [] })).code,
    ).toBe('empty-input')
    expect(refusalOf({}, gatherHoldings({ offences: [] })).code).toBe('invalid-options')
  })

  it.each<[string, Partial<TrialPowerOptions>, string]>([
    ['a list that the policy does not have', { from: { list: 'area' } }, '/from/list'],
    ['a pool that is neither', { from: 'all' as 'eligible' }, '/from'],
    ['sizes that do not ascend', { peopleInEachArm: [50, 20] }, '/peopleInEachArm'],
    ['arms of a few', { peopleInEachArm: [5] }, '/peopleInEachArm/0'],
    ['ratios that do not descend', { ratios: [0.5, 0.8] }, '/ratios'],
    ['a rise', { ratios: [1.2] }, '/ratios/0'],
    ['no days', { horizonDays: 0 }, '/horizonDays'],
    ['a seed that is not whole', { seed: 1.5 }, '/seed'],
    ['too few trials', { replicates: 10 }, '/replicates'],
    ['an extract that is no date', { extractedOn: '2026-02-30' }, '/extractedOn'],
    ['an outcome that selects nothing', { outcome: {} as TrialPowerOptions['outcome'] }, '/outcome/select'],
    [
      'an outcome of groups that nobody has',
      { outcome: { select: { roles: { charged: 1 }, groups: ['x'] } } },
      '/outcome/select/groups/0',
    ],
    [
      'an outcome that mixes what people did with what was done to them',
      { outcome: { select: { roles: { charged: 1, victim: 1 } } } },
      '/outcome/select/roles',
    ],
    [
      'one person in two clusters',
      {
        clusters: [
          ['P00', 'P01'],
          ['P01', 'P02'],
        ],
      },
      '/clusters/1/0',
    ],
    ['an unknown option', { alpha: 0.1 } as object, '/alpha'],
  ])('refuses %s, with a pointer', (_, more, pointer) => {
    const { code, info } = refusalOf(more)
    expect(code).toBe('invalid-options')
    expect(info.problems?.map((problem) => problem.pointer)).toContain(pointer)
  })

  it('refuses a day that is none, and what are no holdings or policy', () => {
    expect(refusalOf({ asOf: '2025-02-29' }).code).toBe('invalid-date')
    expect(() => trialPower(holdings, {} as typeof policy, options)).toThrow()
    const noOptions = () => trialPower(holdings, policy, undefined as unknown as TrialPowerOptions)
    expect(noOptions).toThrow('trialPower requires asOf')
    try {
      trialPower({} as typeof holdings, policy, options)
    } catch (error) {
      expect(isPreludeError(error, 'invalid-holdings')).toBe(true)
    }
  })
})
