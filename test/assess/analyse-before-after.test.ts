import { describe, expect, it } from 'vitest'
import { compareChanges } from '../../src/assess/before-after/compare-changes'
import {
  type AnalyseBeforeAfterOptions,
  analyseBeforeAfter,
  type BeforeAfterAnalysis,
  type GatherHoldingsInput,
  gatherHoldings,
  isPreludeError,
  nominateCohort,
  PreludeError,
  preludePolicy,
} from '../../src/index'
import { deepFreeze } from '../../src/internal/deep-freeze'
import { openDraws } from '../../src/internal/open-draws'
import {
  asOf,
  controlCounts,
  controlIds,
  crimesOf,
  groupsOf,
  listing,
  listingPolicy,
  offencesOf,
  optionsOf,
  treatedCounts,
  treatedIds,
} from './before-after/changing-groups'
import { unitsOf } from './trial/small-trials'
import { asSuspect, asVictim, blade, ids, plusDays } from './trial/trial-records'

function analyse(
  records: GatherHoldingsInput = { offences: offencesOf() },
  more: Partial<AnalyseBeforeAfterOptions> = {},
): BeforeAfterAnalysis {
  const { holdings, cohort } = groupsOf(records)
  return analyseBeforeAfter(holdings, listing, optionsOf(cohort, more))
}

/** The same counts in both earlier periods and the one before, so that nothing drifts. */
const steady = (counts: readonly (readonly number[])[]) =>
  [counts[2], counts[2], counts[2], counts[3]] as number[][]

describe('rates before and after', () => {
  it('stand beside each other, of calendar time', () => {
    const { primary } = analyse()
    // Before: 37 crimes of twelve people in each group; after: 13 and 22.
    expect(primary.before).toMatchObject({ treated: { total: 37 }, control: { total: 37 } })
    expect(primary.after).toMatchObject({ treated: { total: 13 }, control: { total: 22 } })
    expect(primary.after.treated.personYears).toBeCloseTo((12 * 365) / 365.25, 12)
    expect(primary.change?.treated).toBeCloseTo(13 / 37, 12)
    expect(primary.change?.control).toBeCloseTo(22 / 37, 12)
    expect(primary.withoutProgramme).toBe(
      "The comparison group's recorded crimes fell by 41% without the programme, from 3.09 to 1.83 a person-year.",
    )
  })

  it('give the ratio that a Poisson model with an interaction gives', () => {
    // statsmodels 0.15.0: GLM(crimes, [1, treated, after, treated × after], Poisson, offset=log(days)).fit():
    // exp(coefficient of the interaction), one treated person having died 100 days into the period after.
    const people = [{ personId: 'T01', diedOn: plusDays(asOf, 100) }]
    const { primary, died, findings } = analyse({ offences: offencesOf(), people })
    expect(primary.ratio).toBeCloseTo(0.6289627747707959, 9)
    expect(died).toEqual({ treated: 1, control: 0 })
    expect(findings).toContain('1 person is recorded to have died: their time ends on that day.')
  })

  it('give the interval and the share of chance that SciPy gives', () => {
    // SciPy 1.17.1: stats.bootstrap of people within groups, log of the ratio, method='percentile',
    // n_resamples=100000: 0.3348 to 0.9107; stats.permutation_test of people, n_resamples=100000: 0.0354
    const { primary } = analyse({ offences: offencesOf(treatedCounts, controlCounts) }, { draws: 10_000 })
    expect(primary.ratio).toBeCloseTo(13 / 22, 12)
    expect(primary.interval?.low).toBeCloseTo(0.3348, 1)
    expect(primary.interval?.high).toBeCloseTo(0.9107, 1)
    expect(primary.p).toBeCloseTo(0.0354, 2)
  })

  it('begin after on the day after the date, and stop before the extract', () => {
    const { before, after } = analyse()
    expect(before).toEqual({ from: '2023-01-01', to: '2023-12-31' })
    // 365 days, one of them 29 February.
    expect(after).toEqual({ from: '2024-01-01', to: '2024-12-30' })
    const short = analyse(undefined, { extractedOn: '2024-08-01' })
    expect(short.after).toEqual({ from: '2024-01-01', to: '2024-05-03' })
    expect(short.primary.after.control.personYears).toBeCloseTo((12 * 124) / 365.25, 12)
    const told = 'The period after has 124 of the 365 days of the one before, because counting ended first'
    expect(short.findings.join(' ')).toContain(told)
    expect(analyse().findings.join(' ')).not.toContain('days of the one before')
  })

  it('keep as victim apart, and crimes that police found from those that somebody reported', () => {
    const extra = [
      blade('T01', plusDays(asOf, 30), { role: 'victim' }),
      blade('T02', plusDays(asOf, 31), { detection: 'proactive' }),
      blade('C02', plusDays(asOf, 31), { detection: 'reported' }),
    ]
    const [suspect, victim] = analyse({ offences: [...offencesOf(), ...extra] }).outcomes
    expect(suspect?.crimes.after.treated.total).toBe(14)
    expect(suspect?.proactive.crimes.after.treated.total).toBe(1)
    expect(suspect?.reported.harm.after.control.total).toBe(53.038)
    expect([victim?.side, victim?.crimes.after.treated.total]).toEqual(['as-victim', 1])
  })

  it('say how long people were in custody, or that it is unknown', () => {
    const custodySpells = [
      { personId: 'T01', kind: 'remand' as const, from: '2023-12-30', to: '2024-01-04' },
      { personId: 'C01', kind: 'sentence' as const, from: '2024-12-01' },
    ]
    const { yearsInCustody, findings } = analyse({ offences: offencesOf(), custodySpells })
    expect(yearsInCustody).toEqual({
      before: { treated: 2 / 365.25, control: 0 },
      after: { treated: 3 / 365.25, control: 30 / 365.25 },
    })
    expect(findings.join(' ')).toContain('Time in custody stands beside them')
    expect(analyse().yearsInCustody).toBe('unknown')
    expect(analyse().findings.join(' ')).toContain('Time in custody is unknown, because')
  })
})

describe('verdicts', () => {
  it('are fewer or more where both groups moved alike before', () => {
    const offences = offencesOf(steady(treatedCounts), steady(controlCounts))
    const { primary } = analyse({ offences }, { draws: 1_999, earlierPeriods: 2 })
    expect(primary.trend.status).toBe('no-departure-shown')
    expect(primary.trend.slope).toBeCloseTo(1, 12)
    expect(primary.verdict).toBe('fewer')
    expect(primary.sentence).toMatch(
      /^Fewer crimes recorded \(as suspect\) among the treated than the change of the comparison group leads to expect, because the ratio of the two changes is 0\.59 \(95% 0\.3\d to 0\.9\d\), and chance alone shows as much in \d\.\d% of exchanges of people between the groups\.$/,
    )
  })

  it('are not given where the groups did not move alike before', () => {
    // SciPy 1.17.1, the slope by numpy.polyfit: 1.1832, percentile bootstrap 1.0134 to 1.4491.
    const { primary } = analyse(undefined, { draws: 10_000 })
    expect(primary.trend).toMatchObject({ status: 'not-parallel' })
    expect(primary.trend.slope).toBeCloseTo(1.1832159566199232, 9)
    expect(primary.trend.interval?.low).toBeCloseTo(1.0134, 1)
    expect(primary.trend.interval?.high).toBeCloseTo(1.4491, 1)
    expect(primary.verdict).toBe('not-comparable')
    expect(primary.sentence).toMatch(
      /^Not comparable in crimes recorded \(as suspect\): the groups did not move alike before/,
    )
    expect(primary.trend.periods.map(({ period }) => period.from)).toEqual([
      '2021-01-01',
      '2022-01-01',
      '2023-01-01',
    ])
    expect(primary.trend.periods[0]?.rates).toMatchObject({ treated: { total: 15 }, control: { total: 21 } })
  })

  it('are not given where a return to the usual would make the difference by itself', () => {
    const [, , level, fallen] = treatedCounts as number[][] as [number[], number[], number[], number[]]
    const usual = controlCounts[2] as number[]
    const left = controlCounts[3] as number[]
    const twice = (counts: readonly number[]) => counts.map((count) => 2 * count)
    const judge = (
      [before, after]: [readonly number[], readonly number[]],
      [others, othersAfter]: [readonly number[], readonly number[]],
    ) =>
      analyse({
        offences: offencesOf([before, before, before, after], [others, others, others, othersAfter]),
      }).primary
    // The treated had 74 crimes before and 13 after, the others 37 and 22: whoever stood higher fell further.
    const higher = judge([twice(level), fallen], [usual, left])
    expect(higher.trend.status).toBe('no-departure-shown')
    expect(higher.ratio).toBeCloseTo(13 / 74 / (22 / 37), 12)
    expect(higher.verdict).toBe('not-comparable')
    expect(higher.sentence).toMatch(
      /^Not comparable in crimes recorded \(as suspect\): before, the treated had 2\.00 times the rate of the comparison group \(95% 1\.\d\d to \d\.\d\d\), and whoever stands higher falls further without any programme\.$/,
    )
    expect(higher.withoutProgramme).toMatch(/a person-year\. Before, the treated had 2\.00 times the rate/)
    // 37 and 37 beside 74 and 22.
    const lower = judge([level, level], [twice(usual), left])
    expect(lower.verdict).toBe('not-comparable')
    expect(lower.sentence).toContain('had 0.50 times the rate of the comparison group')
    expect(lower.sentence).toContain('whoever stands lower falls less without any programme.')
    // A return to the usual works against these: 74 and 148 beside 37 and 22, 37 and 13 beside 74 and 74.
    expect(judge([twice(level), twice(twice(level))], [usual, left]).verdict).toBe('more')
    const against = judge([level, fallen], [twice(usual), twice(usual)])
    expect(against.verdict).toBe('fewer')
    expect(against.withoutProgramme).toContain('Before, the treated had 0.50 times the rate')
    expect(judge([level, fallen], [usual, left]).withoutProgramme).not.toContain('Before,')
  })

  it('say that it cannot be shown that the groups moved alike, with few crimes', () => {
    const few = (counts: readonly (readonly number[])[], earlier: number[]) =>
      [earlier, earlier, counts[2], counts[3]] as number[][]
    const one = [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
    const none = one.map(() => 0)
    const unbounded = analyse({ offences: offencesOf(few(treatedCounts, one), few(controlCounts, one)) })
    expect(unbounded.primary.trend.status).toBe('cannot-be-shown')
    expect(unbounded.primary.trend).not.toHaveProperty('interval')
    expect(unbounded.primary.trend.sentence).toContain('its interval cannot be bounded')
    const empty = analyse({ offences: offencesOf(few(treatedCounts, none), few(controlCounts, one)) })
    expect(empty.primary.trend).not.toHaveProperty('slope')
    expect(empty.primary.trend.sentence).toContain('in some period a group has none')
    const some = [2, 0, 1, 0, 2, 0, 1, 0, 1, 1, 0, 1]
    const wide = analyse({ offences: offencesOf(few(treatedCounts, some), few(controlCounts, some)) })
    expect(wide.primary.trend.status).toBe('cannot-be-shown')
    expect(wide.primary.trend.sentence).toContain('which holds a drift that would matter')
  })

  it('tell no change of one group where the other has none', () => {
    const [first, second, third, last] = treatedCounts as [number[], number[], number[], number[]]
    const nobody = last.map(() => 0)
    const { primary } = analyse({ offences: offencesOf([first, second, third, nobody]) }, { draws: 1_999 })
    expect(primary).not.toHaveProperty('change')
    expect(primary).not.toHaveProperty('ratio')
    expect(primary.after).toMatchObject({ treated: { total: 0 }, control: { total: 22 } })
    const alike = offencesOf([third, third, third, nobody], steady(controlCounts))
    expect(analyse({ offences: alike }, { draws: 1_999 }).primary.sentence).toContain(
      'because a group has none in one of the periods, and chance alone shows as much in',
    )
    const victims = [-30, 30].map((days) => blade('C01', plusDays(asOf, days), { role: 'victim' }))
    const never = analyse({ offences: [...offencesOf(), ...victims] }).outcomes[1]?.crimes
    expect(never).toMatchObject({ tooSmall: 'nothing-to-compare', after: { control: { total: 1 } } })
    expect(never?.sentence).toContain('because a group has none before and none after, ')
  })

  it('say what the comparison group did by itself, whatever it was', () => {
    const [first, second, third] = controlCounts as [number[], number[], number[]]
    const told = (after: number[]) =>
      analyse({ offences: offencesOf(undefined, [first, second, third, after]) }).primary.withoutProgramme
    expect(told(third)).toContain('stayed the same without the programme')
    expect(told(third.map((count) => count * 2))).toContain('rose by 100% without the programme')
    const gone = controlIds.map((personId) => ({ personId, diedOn: asOf }))
    const followed = analyse({ offences: offencesOf(), people: gone })
    expect(followed.primary.withoutProgramme).toContain('was not followed long enough')
    expect(followed.primary.tooSmall).toBe('nothing-to-compare')
    expect(followed.died.control).toBe(12)
    expect(followed.findings).toContain('12 people are recorded to have died: their time ends on that day.')
    const [, victims] = analyse().outcomes
    expect(victims?.crimes.withoutProgramme).toBe('The comparison group had no crimes recorded before.')
  })

  it('do not take a fall to the mean for an effect', () => {
    // 200 people with a rate of their own that never changes. Those with most crimes in one year are listed and
    // nobody is treated: each half falls, and the ratio of the falls holds 1.
    const draws = openDraws(4, 'mean', 0)
    const people = ids(200, 'M')
    const rows = [0, 1, 2, 3].map(() => new Array<number>(people.length).fill(0))
    people.forEach((_, i) => {
      const chance = 0.05 + 0.5 * draws.share() ** 3
      for (const row of rows)
        for (let month = 0; month < 12; month++)
          row[i] = (row[i] as number) + (draws.share() < chance ? 1 : 0)
    })
    const listed = people.filter((_, i) => (rows[2]?.[i] as number) >= 3)
    const holdings = gatherHoldings({ offences: crimesOf(people, rows) })
    const cohort = nominateCohort(holdings, listing, { asOf })
    const groups = {
      treated: { cohort, list: 'force', people: listed.filter((_, i) => i % 2 === 0) },
      control: { cohort, list: 'force', people: listed.filter((_, i) => i % 2 === 1) },
    }
    const { primary } = analyseBeforeAfter(holdings, listing, optionsOf(cohort, { ...groups, draws: 999 }))
    expect(primary.change?.treated).toBeLessThan(0.9)
    expect(primary.change?.control).toBeLessThan(0.9)
    expect(primary.interval?.low).toBeLessThan(1)
    expect(primary.interval?.high).toBeGreaterThan(1)
    expect(primary.verdict).not.toBe('fewer')
  })

  it('come with what they cannot say', () => {
    const { findings } = analyse()
    expect(findings[0]).toMatch(/^Primary outcome\. /)
    expect(findings[1]).toContain('People chosen for a high figure tend to fall without any programme')
    expect(findings.join(' ')).toContain('Chance did not make the groups.')
    expect(findings.join(' ')).toContain('no later than 90 days before the extract')
    const alone = analyse(undefined, { outcomes: [asSuspect], maturityDays: 0 }).findings.join(' ')
    expect(alone).toContain('No outcome counts crimes against these people.')
    expect(alone).toContain('No allowance was made for records that are still to come.')
  })
})

describe('chance', () => {
  it('is called a difference in no more than about 5 of 100 comparisons', () => {
    // Twenty-five a group with rates of their own that fall by half for everybody: whatever is shown is wrong.
    const comparisons = 300
    let shown = 0
    for (let at = 0; at < comparisons; at++) {
      const draws = openDraws(at, 'null', 0)
      const rows = Array.from({ length: 50 }, () => 0.1 + 0.7 * draws.share() ** 3).map((chance) =>
        [1, 1, 1, 0.5].map((factor) =>
          Array.from({ length: 12 }, () => (draws.share() < chance * factor ? 1 : 0) as number).reduce(
            (a, b) => a + b,
          ),
        ),
      )
      const crimes = [0, 1, 2, 3].map((period) => Float64Array.from(rows, (row) => row[period] as number))
      const columns = [4, 6, 8, 10]
      const units = {
        ...unitsOf(new Array(25).fill(0), new Array(25).fill(0)),
        sums: [...crimes.map((row) => row.map(() => 365)), ...crimes.flatMap((row) => [row, row])],
      }
      const its = { all: columns, reported: columns, proactive: columns, withoutWeight: 0 }
      const [outcome] = compareChanges({ units, columnsOf: [its], undated: false }, [asSuspect], {
        periods: [0, 1, 2, 3].map(() => ({ from: asOf, to: asOf })),
        smallestRatio: 0.8,
        seed: at,
        draws: 199,
        purpose: 'null',
      })
      if (outcome?.crimes.verdict === 'fewer' || outcome?.crimes.verdict === 'more') shown += 1
    }
    // Three standard errors of 300: 3 × √(0.05 × 0.95 ÷ 300) = 0.038.
    expect(shown / comparisons).toBeLessThan(0.05 + 0.038)
  })
})

describe('the control group', () => {
  const refusal = (run: () => unknown, code: 'missing-control' | 'invalid-options' = 'missing-control') => {
    try {
      run()
    } catch (error) {
      if (isPreludeError(error, code)) return error.info.problems.map(({ pointer }) => pointer)
      throw error
    }
    throw new Error('nothing was refused')
  }
  const { holdings, cohort } = groupsOf({
    offences: offencesOf(),
    people: [...treatedIds, ...controlIds].map((personId, i) => ({
      personId,
      area: i < 12 ? 'Amber' : 'Birch',
    })),
  })
  const withOptions = (more: Partial<AnalyseBeforeAfterOptions>) => () =>
    analyseBeforeAfter(holdings, listing, optionsOf(cohort, more))

  it('is required', () => {
    expect(refusal(withOptions({ control: undefined as never }))).toEqual(['/control'])
    expect(refusal(withOptions({ control: null as never }))).toEqual(['/control'])
  })

  it('comes from the same policy, date and list', () => {
    const otherPolicy = nominateCohort(holdings, listingPolicy('2.0.0'), { asOf })
    const otherRule = { ...cohort, policy: { id: 'other', version: '1.0.0' } }
    const otherDate = nominateCohort(holdings, listing, { asOf: '2023-12-30' })
    const control = (its: typeof cohort, list = 'force') => ({ control: { cohort: its, list } })
    expect(refusal(withOptions(control(otherPolicy)))).toEqual(['/control/cohort/policy'])
    expect(refusal(withOptions(control(otherRule)))).toEqual(['/control/cohort/policy'])
    expect(refusal(withOptions(control(otherDate)))).toEqual(['/control/cohort/asOf'])
    expect(refusal(withOptions(control(cohort, 'area')))).toEqual(['/control/list'])
    expect(refusal(() => analyseBeforeAfter(holdings, preludePolicy, optionsOf(cohort)))).toEqual([
      '/treated/cohort/policy',
      '/control/cohort/policy',
    ])
  })

  it('holds nominees of the list who are in no other group, each once', () => {
    const people = ['C01', 'nobody', 'T01', 'C01', 'C02']
    expect(refusal(withOptions({ control: { cohort, list: 'force', people } }))).toEqual([
      '/control/people/1',
      '/control/people/2',
      '/control/people/3',
    ])
    expect(refusal(withOptions({ control: { cohort, list: 'force', people: [] } }))).toEqual(['/control'])
    const fewer = gatherHoldings({ offences: crimesOf(treatedIds, treatedCounts) })
    expect(refusal(() => analyseBeforeAfter(fewer, listing, optionsOf(cohort)))).toHaveLength(12)
  })

  it('has five people or more, and so has the treated group: figures of fewer would be those of persons', () => {
    const ofSome = (treated: number, control: number) => ({
      treated: { cohort, list: 'force', people: treatedIds.slice(0, treated) },
      control: { cohort, list: 'force', people: controlIds.slice(0, control) },
    })
    expect(refusal(withOptions(ofSome(4, 12)))).toEqual(['/treated'])
    expect(refusal(withOptions(ofSome(12, 4)))).toEqual(['/control'])
    expect(withOptions(ofSome(5, 5))().people).toEqual({ treated: 5, control: 5 })
  })

  it('may be the same list of another area, and everyone on it', () => {
    const byArea = (area: string) => ({ cohort, list: 'area', area })
    const { people } = withOptions({ treated: byArea('Amber'), control: byArea('Birch') })()
    expect(people).toEqual({ treated: 12, control: 12 })
    expect(refusal(withOptions({ treated: byArea('Amber'), control: byArea('Cedar') }))).toEqual(['/control'])
  })

  it('is known under a new id', () => {
    const renamed = gatherHoldings({ offences: offencesOf(), aliases: [{ from: 'C01', to: 'C99' }] })
    expect(analyseBeforeAfter(renamed, listing, optionsOf(cohort)).primary.before.control.total).toBe(37)
  })

  it('is refused with anything that is no holdings, policy, cohort or options', () => {
    const options = optionsOf(cohort)
    for (const wrong of [undefined, null, 0, '', [], {}, () => 1, { lists: [], referrals: [] }] as never[]) {
      const calls = [
        () => analyseBeforeAfter(wrong, listing, options),
        () => analyseBeforeAfter(holdings, wrong, options),
        () => analyseBeforeAfter(holdings, listing, wrong),
        () => analyseBeforeAfter(holdings, listing, { ...options, treated: wrong }),
        () =>
          analyseBeforeAfter(holdings, listing, { ...options, treated: { cohort: wrong, list: 'force' } }),
        () =>
          analyseBeforeAfter(holdings, listing, { ...options, control: { cohort: wrong, list: 'force' } }),
        () => analyseBeforeAfter(holdings, listing, { ...options, outcomes: wrong }),
      ]
      for (const call of calls) expect(call).toThrow(PreludeError)
    }
  })

  it('is not all that is checked', () => {
    const pointers = (more: Partial<AnalyseBeforeAfterOptions>) =>
      refusal(withOptions(more), 'invalid-options')
    expect(pointers({ periodDays: 0 })).toEqual(['/periodDays'])
    expect(pointers({ primary: { outcome: 'other', of: 'harm' } })).toEqual(['/primary/outcome'])
    expect(pointers({ outcomes: [asVictim, asVictim] })).toEqual(['/outcomes/1/id', '/primary/outcome'])
    expect(pointers({ extractedOn: plusDays(asOf, 90) })).toEqual(['/extractedOn'])
    let deep: unknown = 1
    for (let i = 0; i < 40; i++) deep = [deep]
    expect(pointers({ outcomes: [{ ...asSuspect, title: '' }] })).toEqual(['/outcomes/0/title'])
    expect(pointers({ outcomes: [{ ...asSuspect, more: deep } as never] })[0]).toMatch(
      /^\/outcomes\/0\/more\/0/,
    )
    expect(withOptions({ extractedOn: '2025-02-30' })).toThrow(/extractedOn to be a calendar date/)
    expect(() => analyseBeforeAfter(holdings, listing, undefined as never)).toThrow(/extractedOn/)
    expect(withOptions({ control: { cohort: {} as never, list: 'force' } })).toThrow(
      /control\.cohort to be a cohort/,
    )
  })
})

describe('the analysis', () => {
  it('is the same in any order of records and of people', () => {
    const turned = groupsOf({ offences: offencesOf().reverse() })
    const options = optionsOf(turned.cohort, {
      treated: { cohort: turned.cohort, list: 'force', people: [...treatedIds].reverse() },
    })
    expect(analyseBeforeAfter(turned.holdings, listing, options)).toEqual(analyse())
  })

  it('has three earlier periods and 1,999 draws where nobody says', () => {
    const { holdings, cohort } = groupsOf({ offences: offencesOf() })
    const { earlierPeriods: _, draws: __, maturityDays: ___, ...options } = optionsOf(cohort)
    const analysis = analyseBeforeAfter(holdings, listing, options)
    expect(analysis).toMatchObject({ draws: 1_999, maturityDays: 0, undated: false })
    expect(analysis.primary.trend.periods.length).toBe(4)
  })

  it('tells of no person, and changes nothing that it is given', () => {
    const { holdings, cohort } = groupsOf({ offences: offencesOf() })
    const options = deepFreeze(optionsOf(cohort))
    const text = JSON.stringify(analyseBeforeAfter(holdings, listing, options))
    for (const personId of [...treatedIds, ...controlIds]) expect(text).not.toContain(personId)
  })

  it('says where dates do not prove what was known', () => {
    const { recordedOn: _, ...undated } = blade('T01', plusDays(asOf, 40))
    expect(analyse({ offences: [...offencesOf(), undated] }).undated).toBe(true)
  })

  it('counts crimes without a weight', () => {
    const extra = [10, -400].map((days) => blade('T01', plusDays(asOf, days), { offenceCode: '99Z' }))
    const { outcomes, findings } = analyse({ offences: [...offencesOf(), ...extra] })
    expect(outcomes.map(({ withoutWeight }) => withoutWeight)).toEqual([2, 0])
    expect(findings.join(' ')).toContain('2 crimes have no weight in the harm table (as suspect)')
  })
})
