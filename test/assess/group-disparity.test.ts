import { describe, expect, it } from 'vitest'
import { nominateCohort } from '../../src/analyse/nominate-cohort'
import type { DisparityOfGroup, GroupDisparity, GroupRate } from '../../src/assess/disparity/disparity'
import type { GroupDisparityOptions } from '../../src/assess/disparity/group-disparity-options'
import { groupDisparity } from '../../src/assess/group-disparity'
import { gatherEquality } from '../../src/scan/gather-equality'
import { asOf, holdingsOf, policyWith } from '../analyse/small-force'
import {
  advice,
  after,
  before,
  disparityOf,
  ids,
  isNominee,
  numberOf,
  oneList,
  people,
  sexes,
} from './disparity/sixty-people'

const charged = { select: { roles: { charged: 1 } } } as const
const inYear: Partial<GroupDisparityOptions> = { outcome: charged, horizonDays: 365 }

function groupOf(disparity: GroupDisparity, ...label: readonly string[]): DisparityOfGroup {
  const groups = disparity.tables.flatMap((table) => table.groups)
  return groups.find(({ group }) => JSON.stringify(group) === JSON.stringify(label)) as DisparityOfGroup
}

/** Women's figures beside those of the largest group, the men. */
const women = (options: Partial<GroupDisparityOptions> = {}, run = {}) =>
  groupOf(disparityOf(options, run), 'F')

/** Compares numbers to twelve digits, where the source has them. */
function near(value: unknown, digits = 8): unknown {
  if (typeof value === 'number') return expect.closeTo(value, digits)
  if (Array.isArray(value)) return value.map((each) => near(each, digits))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, near(each, digits)]))
}

describe('groups beside each other', () => {
  it('have their share of the eligible nominated, its difference and its ratio', () => {
    const disparity = disparityOf()
    expect(disparity).toMatchObject({
      asOf: '2026-03-31',
      policy: { id: 'small', version: '1' },
      considered: 60,
      eligible: 60,
      nominated: 20,
      adults: 60,
      undetermined: 0,
      suppressedCounts: 0,
      hindsight: false,
    })
    expect(disparity.tables[0]?.reference).toEqual(['M'])
    // 10 of 20 women and 10 of 40 men. Intervals: statsmodels 0.15.0, proportion_confint(10, 20, method='wilson'),
    // confint_proportions_2indep(10, 20, 10, 40, compare='diff', method='newcomb') and (compare='ratio',
    // method='score', correction=False).
    expect(groupOf(disparity, 'F').nominatedOfEligible).toEqual(
      near(
        {
          count: 10,
          of: 20,
          share: 0.5,
          interval: { low: 0.2992980081982123, high: 0.7007019918017877 },
          difference: { value: 0.25, interval: { low: -0.0017279004774472528, high: 0.4779761606960314 } },
          ratio: { value: 2, interval: { low: 0.9916048838721713, high: 3.951658452813332 } },
          comparedWith: ['M'],
        },
        5,
      ),
    )
    expect(groupOf(disparity, 'M').nominatedOfEligible).toEqual({
      count: 10,
      of: 40,
      share: 0.25,
      interval: expect.anything(),
    })
  })

  it('have their mean score, its difference by Welch and its ratio', () => {
    // (10 × 100 + 10 × 10) / 20 = 55 and (10 × 100 + 30 × 10) / 40 = 32.5. Intervals: statsmodels 0.15.0,
    // DescrStatsW.tconfint_mean() and NonlinearDeltaCov of the log of the ratio; SciPy 1.17.1,
    // ttest_ind(equal_var=False).confidence_interval(0.95).
    expect(women().meanScore).toEqual(
      near({
        people: 20,
        mean: 55,
        interval: { low: 33.39223077471307, high: 76.60776922528693 },
        difference: { value: 22.5, interval: { low: -2.035570865205301, high: 47.0355708652053 } },
        ratio: { value: 55 / 32.5, interval: { low: 0.99981024, high: 2.86444888 } },
        comparedWith: ['M'],
      }),
    )
  })

  it('have false positives and false negatives beside what was recorded afterwards', () => {
    const its = women(inYear, { offences: [...before, ...after] }).outcome?.all
    expect(its).toMatchObject({ withOutcome: 10, nominatedWithOutcome: 5 })
    // Women: 5 of 10 nominees without an outcome, of 10 without one; 5 of 10 with one not nominated. Men: 5 of 25
    // and 10 of 15. Intervals as above.
    expect(its?.falsePositiveRate).toMatchObject({
      count: 5,
      of: 10,
      difference: near({ value: 0.3, interval: { low: -0.02554957559472243, high: 0.5859927574567441 } }, 5),
      ratio: near({ value: 2.5, interval: { low: 0.9105646569770579, high: 6.525440244219878 } }, 5),
    })
    expect(its?.falseNegativeRate).toMatchObject({
      count: 5,
      of: 10,
      difference: near(
        { value: 5 / 10 - 10 / 15, interval: { low: -0.4865899342825386, high: 0.19616802625828872 } },
        5,
      ),
      ratio: near({ value: 0.75, interval: { low: 0.3350225098460003, high: 1.4499593641766366 } }, 5),
    })
    // 5 of 10 nominees without one; 5 of 10 others with one; 10 of 20 with one.
    expect(its?.falseDiscoveryRate).toMatchObject({ count: 5, of: 10 })
    expect(its?.falseOmissionRate).toMatchObject({ count: 5, of: 10 })
    expect(its?.recordedShare).toMatchObject({ count: 10, of: 20 })
  })

  it('have reported and proactive crime apart', () => {
    const disparity = disparityOf(inYear, { offences: [...before, ...after] })
    expect(disparity.outcome).toEqual({
      to: '2027-03-31',
      extractedOn: '2026-05-10',
      isWhole: false,
      people: { all: 25, reported: 10, proactive: 15 },
    })
    const { outcome } = groupOf(disparity, 'F')
    expect(outcome?.reported).toMatchObject({ withOutcome: 10, falseNegativeRate: { count: 5, of: 10 } })
    // Nobody among women has an outcome that the police found.
    expect(outcome?.proactive).toMatchObject({ withOutcome: 0, falseNegativeRate: 'nobody' })
    expect(outcome?.proactive.falsePositiveRate).toMatchObject({ count: 10, of: 20 })
  })

  it('counts what the catalogue marks as deterrent as bearing down on people, whatever its kind', () => {
    const recommendations = ids
      .filter(isNominee)
      .map((id) => advice(id, 'prevention', id < 'M05' ? { deterrent: true } : {}))
    const its = women({ recommendations })
    expect([its.enforcementRate, its.offerRate]).toMatchObject([
      { count: 10, of: 10 },
      { count: 0, of: 10 },
    ])
  })

  it('have their share with an offer and with enforcement recommended', () => {
    // All women and half of the men are offered support; enforcement is recommended for the other men. What is
    // recommended for somebody who is no nominee, or not recommended, is not counted.
    const recommendations = [
      ...ids.filter(isNominee).map((id) => advice(id, id < 'M05' ? 'support' : 'enforcement')),
      ...ids.filter(isNominee).map((id) => advice(id, 'disruption', { status: 'not-recommended' })),
      ...ids.filter(isNominee).map((id) => advice(id, 'diversion', { status: 'unknown' })),
      advice('F15', 'enforcement'),
      advice('nobody here', 'support'),
    ]
    const its = women({ recommendations })
    expect(its.offerRate).toMatchObject({
      count: 10,
      of: 10,
      difference: { value: 0.5 },
      ratio: { value: 2 },
    })
    expect(its.enforcementRate).toMatchObject({
      count: 0,
      of: 10,
      share: 0,
      difference: near({ value: -0.5, interval: { low: -0.7634069094874361, high: -0.11736746745022203 } }),
      ratio: near({ value: 0, interval: { low: 0, high: 0.6128605774257668 } }, 5),
    })
    expect(women().offerRate).toBeUndefined()
    expect(women().outcome).toBeUndefined()
  })

  it('have no ratio to a reference where nobody is', () => {
    // Against women, of whom nobody has an outcome that the police found.
    const men = groupOf(
      disparityOf({ ...inYear, reference: { sex: 'F' } }, { offences: [...before, ...after] }),
      'M',
    )
    const recordedShare = men.outcome?.proactive.recordedShare
    expect(recordedShare).toMatchObject({ count: 15, of: 40, difference: { value: 0.375 } })
    expect((recordedShare as GroupRate).ratio).toBeUndefined()
  })

  it('are compared with the largest, with one chosen, or for each figure with the least', () => {
    const chosen = disparityOf({ reference: { sex: 'F' } })
    expect(chosen.tables[0]?.reference).toEqual(['F'])
    expect(groupOf(chosen, 'M').nominatedOfEligible).toMatchObject({
      ratio: { value: 0.5 },
      comparedWith: ['F'],
    })
    const least = disparityOf({ ...inYear, reference: 'least' }, { offences: [...before, ...after] })
    expect(least.tables[0]?.reference).toBeUndefined()
    // Men are nominated least, women have the least false negatives.
    expect(groupOf(least, 'F').nominatedOfEligible).toMatchObject({ comparedWith: ['M'] })
    expect(groupOf(least, 'M').outcome?.all.falseNegativeRate).toMatchObject({ comparedWith: ['F'] })
    // Where groups are equally large, the first is it.
    const equal = sexes.map(({ personId }) => ({ personId, half: numberOf(personId) % 2 === 0 ? 'b' : 'a' }))
    expect(disparityOf({ characteristics: ['half'] }, { equality: equal }).tables[0]?.reference).toEqual([
      'a',
    ])
  })

  it('count people without a record or without this characteristic as a group of their own', () => {
    const equality = sexes
      .filter(({ personId }) => personId < 'M20')
      .map(({ personId, sex }) => (personId < 'M10' ? { personId, sex } : { personId, sex: undefined }))
    const [table] = disparityOf({ reference: 'largest' }, { equality }).tables
    expect(table?.groups.map(({ group, eligible, nominated }) => [group, eligible, nominated])).toEqual([
      [['F'], 20, 10],
      [['M'], 10, 10],
      [null, 30, 0],
    ])
    // It is the largest, and yet not what others are compared with.
    expect(table?.reference).toEqual(['F'])
    expect(table?.groups[2]?.nominatedOfEligible).toMatchObject({ difference: { value: -0.5 } })
  })

  it('are counted by intersections too', () => {
    const equality = sexes.map(({ personId, sex }) => ({
      personId,
      sex,
      ...(personId < 'M30' && { half: numberOf(personId) % 2 === 0 ? 'a' : 'b' }),
    }))
    const { tables } = disparityOf(
      {
        characteristics: ['half', 'sex'],
        intersections: [['sex', 'half']],
        reference: { sex: 'F', half: 'a' },
      },
      { equality },
    )
    expect(tables.map(({ characteristics, reference }) => [characteristics, reference])).toEqual([
      [['half'], ['a']],
      [['sex'], ['F']],
      [
        ['sex', 'half'],
        ['F', 'a'],
      ],
    ])
    expect(tables[2]?.groups.map(({ group, eligible, nominated }) => [group, eligible, nominated])).toEqual([
      [['F', 'a'], 10, 5],
      [['F', 'b'], 10, 5],
      [['M', 'a'], 15, 5],
      [['M', 'b'], 15, 5],
      [null, 10, 0],
    ])
  })

  it('are compared with the largest in an intersection of which one characteristic alone is chosen', () => {
    const equality = sexes.map(({ personId, sex }) => ({ personId, sex, half: personId < 'M10' ? 'a' : 'b' }))
    const { tables } = disparityOf(
      { characteristics: ['sex'], intersections: [['half', 'sex']], reference: { sex: 'F' } },
      { equality },
    )
    expect(tables.map(({ reference }) => reference)).toEqual([['F'], ['b', 'M']])
    // A combination that nobody has is no reference.
    const none = disparityOf(
      { characteristics: ['sex'], intersections: [['half', 'sex']], reference: { sex: 'F', half: 'b' } },
      { equality },
    )
    expect(none.tables[1]?.reference).toBeUndefined()
    expect(none.tables[1]?.groups[0]?.nominatedOfEligible).not.toHaveProperty('difference')
  })

  it('are looked at by every characteristic recorded, and by age, where nothing is asked', () => {
    const holdings = holdingsOf(before, { people })
    const policy = policyWith(oneList)
    const { tables } = groupDisparity(nominateCohort(holdings, policy, { asOf }), gatherEquality(sexes), {
      holdings,
      policy,
    })
    expect(tables.map(({ characteristics }) => characteristics)).toEqual([['age-band'], ['sex']])
  })

  it('find a person by an old id', () => {
    const equality = sexes.map((each) => (each.personId === 'F00' ? { ...each, personId: 'OLD' } : each))
    const more = { aliases: [{ from: 'OLD', to: 'F00' }] }
    expect(groupOf(disparityOf({}, { equality, more }), 'F').eligible).toBe(20)
  })

  it('hide small counts, and every figure from them', () => {
    // Three people are of another sex: one nominated, two not.
    const equality = sexes.map(({ personId, sex }) => ({
      personId,
      sex: ['F00', 'F10', 'F11'].includes(personId) ? 'X' : sex,
    }))
    const disparity = disparityOf(inYear, { equality, offences: [...before, ...after] })
    const its = groupOf(disparity, 'X')
    for (const figure of [
      'considered',
      'eligible',
      'nominated',
      'nominatedOfEligible',
      'meanScore',
    ] as const) {
      expect(its[figure]).toBe('suppressed')
    }
    // The 17 women left are hidden with them, since both together are 20; the men are not.
    expect(groupOf(disparity, 'F').eligible).toBe('suppressed')
    expect(groupOf(disparity, 'M').eligible).toBe(40)
    expect(disparity.suppressedCounts).toBe(disparity.tables[0]?.suppressedCounts)
    expect(disparity.suppressedCounts).toBeGreaterThan(0)
    // A hidden 0 looks like any other hidden count.
    expect(its.outcome?.reported.falseNegativeRate).toBe('suppressed')
    expect(disparity.findings.join()).not.toContain('sex X')
    expect(disparity.findings.join()).toContain(`Counts suppressed: ${disparity.suppressedCounts},`)
  })

  it('say in words what differs, by how much, and never that anything passes', () => {
    const { findings, cautions } = disparityOf(inYear, { offences: [...before, ...after] })
    expect(findings).toEqual([
      'On 2026-03-31, under small 1, 60 of 60 people considered were eligible and 20 were nominated. Of the eligible, 0 could not be nominated because something that a gate asks is unknown.',
      'sex F: nominated of those eligible 50.0% (10 of 20); beside sex M that is +25.0 percentage points (95% interval -0.2 to +47.8), 2.00 times as much (0.99 to 3.95); the interval includes no difference.',
      'sex F: mean score of adults 55.0 (20 people); beside sex M that is +22.5 points (95% interval -2.0 to +47.0), 1.69 times as much (1.00 to 2.86); the interval includes no difference.',
      'sex F: nominated of adults without a recorded outcome 50.0% (5 of 10); beside sex M that is +30.0 percentage points (95% interval -2.6 to +58.6), 2.50 times as much (0.91 to 6.53); the interval includes no difference.',
      'sex F: not nominated of adults with a recorded outcome 50.0% (5 of 10); beside sex M that is -16.7 percentage points (95% interval -48.7 to +19.6), 0.75 times as much (0.34 to 1.45); the interval includes no difference.',
      'Comparisons given in words: 4. Of twenty intervals of 95%, one is expected to exclude no difference by chance alone.',
      'No count is suppressed.',
    ])
    const text = [...findings, ...cautions].join(' ')
    expect(text).toContain('Outcomes are crimes that the police recorded')
    expect(text).toContain('The export of 2026-05-10 ends before 2027-03-31: outcomes are still missing.')
    expect(text).not.toMatch(/four.fifths|80%|\bfair\b|unfair|passes|acceptable/i)
  })

  it('say where a difference is told from none, and where nothing can be compared', () => {
    const equality = sexes.map(({ personId }) => ({ personId, listed: isNominee(personId) ? 'yes' : 'no' }))
    const { findings } = disparityOf({ characteristics: ['listed'] }, { equality })
    expect(findings[1]).toMatch(
      /^listed yes: nominated of those eligible 100\.0% \(20 of 20\); beside listed no that is \+100\.0 percentage points \([^;]*\)\.$/,
    )
    const nothing = disparityOf({}, { equality: [{ personId: 'F00', sex: 'F' }] })
    expect(nothing.findings).toContain('By sex there are no two groups whose figures may be compared.')
    expect(nothing.tables[0]?.reference).toBeUndefined()
  })

  it('say where dates prove nothing', () => {
    const undated = before.map(({ recordedOn: _, ...record }) => record)
    const { hindsight, cautions } = disparityOf({}, { offences: undated })
    expect(hindsight).toBe(true)
    expect(cautions.at(-1)).toContain('hindsight')
    const later = [...before, ...after.map(({ roleOn: _, ...record }) => record)]
    expect(disparityOf(inYear, { offences: later }).hindsight).toBe(true)
    expect(disparityOf({}, { offences: later }).hindsight).toBe(false)
  })

  it('name nobody', () => {
    const text = JSON.stringify(disparityOf(inYear, { offences: [...before, ...after] }))
    for (const personId of ids) expect(text).not.toContain(personId)
  })

  it('are counted where there is nobody at all', () => {
    const disparity = disparityOf(
      { ...inYear, characteristics: ['age-band'] },
      { offences: [], more: { people: [] }, equality: [], policy: policyWith(oneList) },
    )
    expect(disparity).toMatchObject({ considered: 0, eligible: 0, outcome: { extractedOn: '2026-03-31' } })
    expect(disparity.tables[0]?.groups).toHaveLength(1)
  })
})
