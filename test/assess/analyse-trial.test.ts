import { describe, expect, it } from 'vitest'
import {
  analyseTrial,
  assignTrial,
  type GatherHoldingsInput,
  gatherHoldings,
  isPreludeError,
  PreludeError,
  parsePolicy,
  preludePolicy,
  type TrialAnalysis,
  type TrialAssignment,
} from '../../src/index'
import { deepFreeze } from '../../src/internal/deep-freeze'
import { openDraws } from '../../src/internal/open-draws'
import {
  asSuspect,
  assignedOn,
  assignmentOf,
  asVictim,
  blade,
  ids,
  optionsOf,
  plusDays,
} from './trial/trial-records'

const four = assignmentOf({ support: ['P1', 'P2'], usual: ['P3', 'P4'] })
const firstDay = plusDays(assignedOn, 1)

function analyse(
  records: GatherHoldingsInput,
  assignment: TrialAssignment = four,
  ...options: Parameters<typeof optionsOf>
): TrialAnalysis {
  return analyseTrial(gatherHoldings(records), preludePolicy, assignment, optionsOf(...options))
}

/** What was recorded as suspect, on calendar time, in the first comparison. */
function ofSuspects({ comparisons }: TrialAnalysis) {
  const [outcome] = comparisons[0]?.outcomes ?? []
  if (outcome === undefined) throw new Error('no outcome')
  return outcome
}

function problemsOf(run: () => unknown) {
  try {
    run()
  } catch (error) {
    if (isPreludeError(error, 'invalid-options')) return error.info.problems
    throw error
  }
  throw new Error('nothing was refused')
}

describe('rates', () => {
  it('are events per person-year of everyone as assigned', () => {
    // Support: one crime in two people's 365 days. Usual: three. 10D weighs 53.038. The ratio is 1/3.
    const { onCalendarTime } = ofSuspects(
      analyse({
        offences: [
          blade('P1', firstDay),
          blade('P3', firstDay),
          blade('P3', '2024-06-01'),
          blade('P4', '2024-07-01'),
        ],
      }),
    )
    expect(onCalendarTime.crimes.treated.total).toBe(1)
    expect(onCalendarTime.crimes.treated.personYears).toBeCloseTo(730 / 365.25, 12)
    expect(onCalendarTime.crimes.control.perPersonYear).toBeCloseTo((3 * 365.25) / 730, 12)
    expect(onCalendarTime.crimes.ratio).toBeCloseTo(1 / 3, 12)
    expect(onCalendarTime.harm.treated.total).toBe(53.038)
    expect(onCalendarTime.harm.control.total).toBeCloseTo(3 * 53.038, 9)
    expect(onCalendarTime.harm.ratio).toBeCloseTo(1 / 3, 12)
  })

  it('count from the day after assignment to the last day of the follow-up', () => {
    const days = [0, 1, 365, 366].map((days) => blade('P1', plusDays(assignedOn, days)))
    expect(ofSuspects(analyse({ offences: days })).onCalendarTime.crimes.treated.total).toBe(2)
  })

  it('count one crime once, whatever its codes, and in no arm what is disputed', () => {
    const crime = { crimeId: 'C1' }
    const offences = [
      blade('P1', firstDay, crime),
      blade('P1', firstDay, { ...crime, offenceCode: '34B' }),
      blade('P2', firstDay, { contested: true }),
    ]
    expect(ofSuspects(analyse({ offences })).onCalendarTime.crimes.treated.total).toBe(1)
  })

  it('end at death, and go on where the day of death is not known', () => {
    const person = { personId: 'P1', diedOn: plusDays(assignedOn, 100) }
    const known = analyse({ offences: [], people: [person] })
    expect(known.arms[0]).toMatchObject({ people: 2, died: 1, cutShort: 0 })
    expect(known.arms[0]?.personYears).toBeCloseTo((100 + 365) / 365.25, 12)
    expect(known.findings).toContain('1 person was recorded to have died: their time ends on that day.')
    const later = { personId: 'P1', diedOn: '2025-01-20' }
    // Counting ends before that death, so it is not what ends the time.
    const counted = analyse({ offences: [], people: [later] }, four, {}, { extractedOn: '2025-03-01' })
    expect(counted.arms[0]).toMatchObject({ died: 0, cutShort: 2 })
    const differing = analyse({
      offences: [],
      people: [person, { ...person, diedOn: plusDays(assignedOn, 200) }],
    })
    expect(differing.arms[0]).toMatchObject({ died: 0 })
    expect(differing.arms[0]?.personYears).toBeCloseTo(730 / 365.25, 12)
  })

  it('give nobody time from before the assignment, nor a day to whoever had died', () => {
    const { arms } = analyse({ offences: [], people: [{ personId: 'P1', diedOn: '2024-01-01' }] })
    expect(arms[0]?.personYears).toBeCloseTo(365 / 365.25, 12)
    expect(arms[0]).toMatchObject({ notFollowed: 1, died: 1 })
  })

  it('stop counting so many days before the extract, and take in nothing known later', () => {
    const assignment = assignmentOf({ support: ['P1', 'P2'], usual: ['P3', 'P4'] }, (personId) =>
      personId === 'P2'
        ? { assignedOn: '2024-12-01' }
        : personId === 'P4'
          ? { assignedOn: '2025-05-01' }
          : {},
    )
    // Counted to 90 days before 2025-06-30: 2025-04-01, which is 121 days after 2024-12-01.
    const analysis = analyse(
      {
        offences: [
          blade('P2', '2025-04-01'),
          blade('P2', '2025-04-02'),
          blade('P2', '2025-03-31', { recordedOn: '2025-07-01' }),
        ],
      },
      assignment,
    )
    expect(analysis.countedTo).toBe('2025-04-01')
    expect(analysis.arms[0]).toMatchObject({ cutShort: 1, notFollowed: 0 })
    expect(analysis.arms[0]?.personYears).toBeCloseTo((365 + 121) / 365.25, 12)
    expect(analysis.arms[1]).toMatchObject({ cutShort: 1, notFollowed: 1 })
    expect(ofSuspects(analysis).onCalendarTime.crimes.treated.total).toBe(1)
    expect(analysis.findings.join(' ')).toContain(
      '2 people were not followed for the whole 365 days, because counting ended first; their time counts as far as it goes. 1 person was not followed for a single day.',
    )
    expect(analysis.findings.join(' ')).toContain('Crimes count to 2025-04-01, 90 days before the extract')
  })

  it('say that no allowance was made where none was', () => {
    const { findings, maturityDays } = analyseTrial(gatherHoldings({ offences: [] }), preludePolicy, four, {
      protocol: optionsOf().protocol,
      extractedOn: '2025-06-30',
      seed: 1,
    })
    expect(maturityDays).toBe(0)
    expect(findings.join(' ')).toContain('no allowance was made for that')
  })

  it('take people of whom nothing is held for people without crimes, and say so', () => {
    const { arms, findings } = analyse({ offences: [blade('P1', firstDay)] })
    expect(arms.map(({ withoutRecord }) => withoutRecord)).toEqual([1, 2])
    expect(findings).toContain('Of 3 people the holdings hold nothing: they count as having no crimes.')
  })

  it('count whoever has two ids once, as first assigned', () => {
    const assignment = assignmentOf({ support: ['P1', 'P2'], usual: ['P3', 'P4'] }, (personId) =>
      personId === 'P3' ? { assignedOn: '2024-01-15' } : {},
    )
    const analysis = analyse(
      { offences: [blade('P1', firstDay), blade('P2', firstDay)], aliases: [{ from: 'P1', to: 'P3' }] },
      assignment,
    )
    expect(analysis.merged).toBe(1)
    expect(analysis.arms.map(({ people }) => people)).toEqual([1, 2])
    expect(ofSuspects(analysis).onCalendarTime.crimes.control.total).toBe(1)
    expect(analysis.findings.join(' ')).toContain('1 person id leads to somebody assigned before')
  })

  it('keep as victim and as suspect apart', () => {
    const [suspects, victims] =
      analyse({
        offences: [
          blade('P1', firstDay, { role: 'victim', offenceCode: '8N' }),
          blade('P1', '2024-05-01', { role: 'witness' }),
          blade('P3', firstDay),
        ],
      }).comparisons[0]?.outcomes ?? []
    expect([suspects?.side, suspects?.onCalendarTime.crimes.treated.total]).toEqual(['as-suspect', 0])
    expect([victims?.side, victims?.onCalendarTime.crimes.treated.total]).toEqual(['as-victim', 1])
    expect(victims?.title).toBe('as-victim')
  })

  it('keep crimes that somebody reported and crimes that police found apart', () => {
    const found = [undefined, 'reported', 'reported', 'proactive'].map((detection, i) =>
      blade('P1', plusDays(firstDay, i), detection ? { detection: detection as 'reported' } : {}),
    )
    const outcome = ofSuspects(analyse({ offences: found }))
    expect(outcome.reported.crimes.treated.total).toBe(2)
    expect(outcome.proactive.harm.treated.total).toBe(53.038)
    expect(outcome.unstated).toBe(1)
  })

  it('count crimes without a weight, and say when dates are not proved', () => {
    const { recordedOn: _, ...undated } = blade('P1', firstDay, { offenceCode: '99Z' })
    const analysis = analyse({ offences: [undated] })
    const outcome = ofSuspects(analysis)
    expect(outcome.onCalendarTime.crimes.treated.total).toBe(1)
    expect(outcome.withoutWeight).toBe(1)
    expect(analysis.findings.join(' ')).toContain('1 crime has no weight in the harm table (as suspect)')
    expect(analysis.undated).toBe(true)
  })
})

describe('time at liberty', () => {
  it('leaves out days in custody, each once, however many spells hold it', () => {
    const spell = { personId: 'P1', kind: 'remand' as const }
    const custodySpells = [
      { ...spell, from: '2024-03-01', to: '2024-03-11' },
      { ...spell, from: '2024-03-06', to: '2024-03-16' },
      { ...spell, from: '2024-03-08', to: '2024-03-09' },
      // Ten days before the end of the follow-up, 2025-01-30, and that day: 11.
      { ...spell, kind: 'sentence' as const, from: '2025-01-20' },
      // Before and at the assignment: its last day, 2024-02-03, is at liberty again: 2.
      { ...spell, from: '2023-12-01', to: '2024-02-03' },
      // Ends before it begins: no day.
      { ...spell, from: '2024-06-02', to: '2024-06-01' },
    ]
    const analysis = analyse({ offences: [blade('P1', firstDay), blade('P3', firstDay)], custodySpells })
    expect(analysis.arms[0]?.yearsAtLiberty).toBeCloseTo((730 - 15 - 11 - 2) / 365.25, 12)
    expect(analysis.arms[1]?.yearsAtLiberty).toBeCloseTo(730 / 365.25, 12)
    const { atLiberty } = ofSuspects(analysis)
    expect(atLiberty !== 'unknown' && atLiberty.crimes.ratio).toBeCloseTo(730 / 702, 12)
    expect(analysis.findings.join(' ')).toContain('Ratios for time at liberty come second')
  })

  it('is unknown where no spells were gathered', () => {
    const analysis = analyse({ offences: [blade('P1', firstDay)] })
    expect(analysis.arms[0]?.yearsAtLiberty).toBe('unknown')
    expect(ofSuspects(analysis).atLiberty).toBe('unknown')
    expect(analysis.findings.join(' ')).toContain('Time at liberty is unknown, because')
  })
})

describe('clusters, pairs and arms', () => {
  it('count as one what was assigned as one', () => {
    const together = assignmentOf({ support: ['P1', 'P2'], usual: ['P3', 'P4'] }, (personId) => ({
      position: personId < 'P3' ? 1 : 2,
    }))
    const { arms } = analyse({ offences: [] }, together)
    expect(arms.map(({ people, units }) => `${people} people, ${units} unit`)).toEqual([
      '2 people, 1 unit',
      '2 people, 1 unit',
    ])
  })

  it('can show less the fewer units there are', () => {
    const arms = { support: ids(12, 'S'), usual: ids(12, 'U') }
    const offences = arms.usual.slice(0, 9).map((personId) => blade(personId, firstDay))
    const alone = ofSuspects(analyse({ offences }, assignmentOf(arms))).onCalendarTime.crimes
    const inThrees = assignmentOf(arms, (_, index) => ({ position: Math.floor(index / 3) }))
    const together = ofSuspects(analyse({ offences }, inThrees)).onCalendarTime.crimes
    expect(alone.verdict).toBe('fewer')
    expect(together.verdict).toBe('too-small-to-tell')
    expect(together.tooSmall).toBe('few-events')
  })

  it('show nothing of an arm of one person, however far it lies from the others', () => {
    const arms = { support: ['S01'], usual: ids(60, 'U') }
    const offences = arms.usual.flatMap((personId, i) =>
      Array.from({ length: 6 + (i % 3) }, (_, at) => blade(personId, plusDays(firstDay, at))),
    )
    const { crimes } = ofSuspects(
      analyse({ offences: [...offences, blade('S01', firstDay)] }, assignmentOf(arms), {}, { draws: 999 }),
    ).onCalendarTime
    expect(crimes.p).toBeLessThan(0.05)
    expect(crimes).toMatchObject({ verdict: 'too-small-to-tell', tooSmall: 'few-units' })
    expect(crimes).not.toHaveProperty('interval')
  })

  it('compare each arm with the control arm', () => {
    const three = assignmentOf({ usual: ['P3', 'P4'], coach: ['P1'], mentor: ['P2'] })
    const { comparisons, findings } = analyse(
      { offences: [blade('P1', firstDay), blade('P3', firstDay)] },
      three,
    )
    expect(comparisons.map(({ arm, control }) => `${arm} with ${control}`)).toEqual([
      'coach with usual',
      'mentor with usual',
    ])
    expect(comparisons.map(({ primary }) => primary.treated.total)).toEqual([1, 0])
    // Two independent tests at 5% come to 1 - 0.95^2, nearly 10 of 100, with one control arm somewhat less.
    expect(findings[2]).toBe(
      '2 arms are compared with one control arm, and each may be called different by chance alone in up to about 5 of 100 trials: that at least one of them is happens more often.',
    )
    expect(analyse({ offences: [] }).findings.join(' ')).not.toContain('compared with one control arm')
  })

  it('deals pairs again as pairs', () => {
    // Every pair has its crime on the control side: two of 2^8 ways are as far, 1/128; as one block, of 12,870.
    const arms = { support: ids(8, 'S'), usual: ids(8, 'U') }
    const offences = arms.usual.map((personId) => blade(personId, firstDay))
    const paired = assignmentOf(arms, (_, index) => ({ block: index % 8 }), 'matched-pairs')
    const analysis = analyse({ offences }, paired, {}, { draws: 10_000 })
    expect(analysis.design).toBe('matched-pairs')
    expect(ofSuspects(analysis).onCalendarTime.crimes.p).toBeCloseTo(2 / 256, 2)
  })

  it('tells of crimes in which the arms met', () => {
    const shared = { crimeId: 'C1' }
    const offences = [
      blade('P1', firstDay, shared),
      blade('P3', firstDay, { ...shared, role: 'suspect' }),
      blade('P2', firstDay, { crimeId: 'C2' }),
      blade('P4', firstDay, { crimeId: 'C2', role: 'victim' }),
      blade('P2', firstDay, { crimeId: 'C3' }),
      blade('P4', firstDay, { crimeId: 'C3', contested: true }),
      blade('P2', assignedOn, { crimeId: 'C4' }),
      blade('P4', assignedOn, { crimeId: 'C4' }),
      blade('P2', firstDay, { crimeId: 'C5', recordedOn: '2025-07-01' }),
      blade('P4', firstDay, { crimeId: 'C5' }),
    ]
    const { sharedCrimes, findings } = analyse({ offences })
    expect(sharedCrimes).toBe(1)
    expect(findings.join(' ')).toContain('together in 1 crime. The arms met')
  })
})

describe('what assignTrial deals', () => {
  const people = ids(24).map((personId, i) => ({
    personId,
    covariates: { crimes: i % 5 },
  }))
  const inAreas = people.map((person, i) => ({
    ...person,
    stratum: { area: i % 2 === 0 ? 'Amber' : 'Birch' },
  }))
  const arms = ['usual', 'support']
  const offences = people.flatMap(({ personId }, i) => (i % 3 === 0 ? [blade(personId, firstDay)] : []))

  it.each([
    ['blocks', assignTrial(inAreas, { arms, strata: ['area'], assignedOn, seed: 1 }), 24],
    [
      'clusters',
      assignTrial(people, {
        arms,
        clusters: [
          ['P01', 'P02'],
          ['P03', 'P05', 'P07'],
        ],
        assignedOn,
        seed: 1,
      }),
      21,
    ],
    [
      'pairs',
      assignTrial(people, { arms, design: 'matched-pairs', match: ['crimes'], assignedOn, seed: 1 }),
      24,
    ],
    [
      'people who come one after the other',
      assignTrial(
        people.map((person, i) => ({
          ...person,
          eligibleOn: plusDays(assignedOn, -Math.floor((24 - i) / 4)),
        })),
        { arms, intake: 'rolling', seed: 1 },
      ),
      24,
    ],
  ])('can be analysed: %s', (_, assignment, units) => {
    const analysis = analyse({ offences }, assignment)
    expect(analysis.arms.reduce((sum, arm) => sum + arm.units, 0)).toBe(units)
    const { treated, control } = ofSuspects(analysis).onCalendarTime.crimes
    const isCounted = ({ personId }: { personId: string }) =>
      assignment.assignments.some((person) => person.personId === personId && person.assignedOn !== undefined)
    expect(treated.total + control.total).toBe(offences.filter(isCounted).length)
  })
})

describe('verdicts', () => {
  const arms = { support: ids(40, 'S'), usual: ids(40, 'U') }
  const crimesOf = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts).flatMap(([personId, count]) =>
      Array.from({ length: count }, (_, i) => blade(personId, plusDays(firstDay, i))),
    )
  const each = (people: readonly string[], counts: readonly number[]) =>
    Object.fromEntries(people.map((id, i) => [id, counts[i % counts.length] as number]))
  const verdictOn = (support: readonly number[], usual: readonly number[]) =>
    ofSuspects(
      analyse(
        { offences: crimesOf({ ...each(arms.support, support), ...each(arms.usual, usual) }) },
        assignmentOf(arms),
        {},
        { draws: 1_999 },
      ),
    ).onCalendarTime

  it('say fewer crimes recorded, and never that anything worked', () => {
    const { crimes, harm } = verdictOn([0, 1, 1, 2], [2, 3, 1, 2])
    expect(crimes.verdict).toBe('fewer')
    expect(crimes.ratio).toBe(0.5)
    expect(crimes.sentence).toMatch(
      /^Fewer crimes recorded \(as suspect\) among those assigned to support than among those assigned to usual, because the ratio of rates is 0\.50 \(95% 0\.3\d to 0\.6\d\), and chance alone shows as much in fewer than 0\.1% of allocations\.$/,
    )
    expect(harm.sentence).toMatch(/^Less harm recorded/)
  })

  it('say more just as readily', () => {
    const { crimes } = verdictOn([2, 3, 1, 2], [0, 1, 1, 2])
    expect(crimes.verdict).toBe('more')
    expect(crimes.sentence).toMatch(/^More crimes recorded/)
  })

  it('say that no difference is shown where neither a fall nor a rise that matters is in the interval', () => {
    const { crimes } = verdictOn([5, 6, 5, 6], [6, 5, 6, 5])
    expect(crimes.verdict).toBe('no-difference-shown')
    expect(crimes.sentence).toContain(
      'Neither a fall to 0.80 or below nor a rise to 1.25 or above is in the interval.',
    )
  })

  it('say which of them is not ruled out', () => {
    expect(verdictOn([1, 2, 2, 2, 0], [2, 2, 2, 1, 1]).crimes.sentence).toContain(
      'Not ruled out is a fall to 0.80 or below.',
    )
    expect(verdictOn([2, 2, 2, 1, 1], [1, 2, 2, 2, 0]).crimes.sentence).toContain(
      'Not ruled out is a rise to 1.25 or above.',
    )
  })

  it('say that it is too small to tell where both could be', () => {
    const { crimes } = verdictOn([0, 0, 0, 6], [0, 0, 1, 5])
    expect(crimes).toMatchObject({ verdict: 'too-small-to-tell', tooSmall: 'both-ways' })
    expect(crimes.sentence).toContain('which holds both a fall to 0.80 and a rise to 1.25.')
  })

  it('have no ratio where an arm has no events, and keep the counts', () => {
    const { crimes } = verdictOn([0], [1])
    expect(crimes).toMatchObject({ verdict: 'fewer', treated: { total: 0 }, control: { total: 40 } })
    expect(crimes).not.toHaveProperty('ratio')
    expect(crimes).not.toHaveProperty('interval')
    expect(crimes.sentence).toContain('because one side has none')
  })

  it('have nothing to compare where nothing was recorded', () => {
    const { crimes } = verdictOn([0], [0])
    expect(crimes).toMatchObject({ verdict: 'too-small-to-tell', tooSmall: 'nothing-to-compare' })
    expect(crimes).not.toHaveProperty('p')
    expect(crimes.sentence).toBe(
      'Too small to tell of crimes recorded (as suspect) between those assigned to support and those assigned to usual, because neither side has any, or one was followed for no time.',
    )
  })

  it('put the primary outcome first, and count the others', () => {
    const analysis = analyse({ offences: [] }, assignmentOf(arms), {
      primary: { outcome: 'as-victim', of: 'harm' },
    })
    expect(analysis.findings[0]).toMatch(
      /^Primary outcome\. Too small to tell of harm recorded \(as-victim\)/,
    )
    // Two outcomes of crimes and harm: on calendar time, reported, proactive.
    expect(analysis.findings.join(' ')).toContain('Besides the primary outcome 11 ratios are given.')
  })

  it('say so where nobody asked what was done to these people', () => {
    const { findings } = analyse({ offences: [], custodySpells: [] }, four, { outcomes: [asSuspect] })
    expect(findings.join(' ')).toContain('No outcome counts crimes against these people.')
    expect(findings.join(' ')).toContain('Besides the primary outcome 7 ratios are given.')
  })
})

describe('subgroups', () => {
  const arms = { support: ids(10, 'S'), usual: ids(10, 'U') }
  const under18 = { id: 'under-18', where: { measure: { kind: 'age' }, below: 18 } } as const
  /** Half of each arm turns 18 on the day of assignment, half on the day after; all were born on a leap day or so. */
  const people = (adults: number) =>
    [...arms.support, ...arms.usual].map((personId, i) => ({
      personId,
      bornOn: i % 10 < adults ? '2006-01-31' : '2006-02-01',
    }))

  it('are judged on the day of assignment: whoever turns 18 a day later belongs', () => {
    const offences = [blade('S01', firstDay), blade('S06', firstDay), blade('S07', firstDay)]
    const [group] =
      analyse({ offences, people: people(5) }, assignmentOf(arms), { subgroups: [under18] }).comparisons[0]
        ?.subgroups ?? []
    expect(group).toMatchObject({ id: 'under-18', title: 'under-18', unknown: 0 })
    const outcomes = group?.outcomes ?? 'withheld'
    expect(outcomes !== 'withheld' && outcomes[0]?.onCalendarTime.crimes.treated.total).toBe(2)
  })

  it('take a birthday of 29 February for 1 March in a common year', () => {
    const born = (personId: string) => ({ personId, bornOn: '2004-02-29' })
    const within = (day: string) =>
      analyse(
        { offences: [blade('S01', '2022-06-01')], people: [...arms.support, ...arms.usual].map(born) },
        assignmentOf(arms, () => ({ assignedOn: day })),
        { subgroups: [under18], registeredOn: '2022-01-01' },
      ).comparisons[0]?.subgroups[0]?.outcomes
    // All under 18, or none: 'withheld' is what a subgroup without people is.
    expect(within('2022-02-28')).not.toBe('withheld')
    expect(within('2022-03-01')).toBe('withheld')
  })

  it('are withheld with fewer than five people in an arm, or from one to four beside them', () => {
    const shown = (adults: number) => {
      const { comparisons, findings } = analyse(
        { offences: [], people: people(adults) },
        assignmentOf(arms),
        {
          subgroups: [under18],
        },
      )
      const outcomes = comparisons[0]?.subgroups[0]?.outcomes
      // Two outcomes of crimes and harm, on calendar time, reported and proactive; and again in the subgroup.
      expect(findings.join(' ')).toContain(`${outcomes === 'withheld' ? 11 : 23} ratios are given`)
      return outcomes
    }
    expect(shown(0)).not.toBe('withheld')
    expect(shown(1)).toBe('withheld')
    expect(shown(4)).toBe('withheld')
    expect(shown(5)).not.toBe('withheld')
    expect(shown(6)).toBe('withheld')
  })

  it('leave out and count people of whom it is not known', () => {
    const [group] =
      // Of S01 nothing is held, and of U10 no birth date.
      analyse({ offences: [blade('U10', firstDay)], people: people(0).slice(1, 19) }, assignmentOf(arms), {
        subgroups: [{ ...under18, title: 'children' }],
      }).comparisons[0]?.subgroups ?? []
    expect(group).toMatchObject({ title: 'children', unknown: 2 })
  })

  it('are withheld where from one to four of whom it is not known would be left beside them', () => {
    const shown = (unknown: number) =>
      analyse({ offences: [], people: people(0).slice(unknown) }, assignmentOf(arms), {
        subgroups: [under18],
      }).comparisons[0]?.subgroups[0]
    expect(shown(0)?.outcomes).not.toBe('withheld')
    expect(shown(1)).toMatchObject({ outcomes: 'withheld', unknown: 1 })
    expect(shown(4)).toMatchObject({ outcomes: 'withheld', unknown: 4 })
    expect(shown(5)?.outcomes).not.toBe('withheld')
  })

  it('are those asked for, and all of the protocol where none is asked for', () => {
    const asked = (subgroups?: readonly string[]) =>
      analyse({ offences: [] }, assignmentOf(arms), { subgroups: [under18] }, subgroups && { subgroups })
    expect(asked().comparisons[0]?.subgroups.length).toBe(1)
    expect(asked().findings.join(' ')).toContain('Subgroups are those that the protocol names.')
    expect(asked(['under-18'])).toEqual(asked())
    expect(asked([]).comparisons[0]?.subgroups).toEqual([])
  })

  it('are refused where the protocol does not have them', () => {
    expect(problemsOf(() => analyse({ offences: [] }, four, {}, { subgroups: ['boys'] }))).toEqual([
      { pointer: '/subgroups/0', message: 'a subgroup that the protocol named before anybody was assigned' },
    ])
  })
})

describe('what is refused', () => {
  const pointersOf = (
    assignment: TrialAssignment,
    ...options: Parameters<typeof optionsOf>
  ): readonly string[] =>
    problemsOf(() => analyse({ offences: [] }, assignment, ...options)).map(({ pointer }) => pointer)

  it('a protocol that is not older than the first assignment', () => {
    expect(pointersOf(four, { registeredOn: assignedOn })).toEqual(['/protocol/registeredOn'])
    expect(analyse({ offences: [] }, four, { registeredOn: plusDays(assignedOn, -1) }).registeredOn).toBe(
      '2024-01-30',
    )
  })

  it('an outcome that mixes what people did with what was done to them', () => {
    const mixed = { id: 'both', select: { roles: { suspect: 1, victim: 1 } } } as const
    const witness = { id: 'seen', select: { roles: { witness: 1 } } } as const
    expect(pointersOf(four, { outcomes: [asSuspect, mixed, witness] })).toEqual([
      '/protocol/outcomes/1/select/roles',
      '/protocol/outcomes/2/select/roles',
    ])
  })

  it('an outcome that is none, names no group, or comes twice', () => {
    const nowhere = { id: 'nowhere', select: { roles: { suspect: 1 }, groups: ['no-such'] } } as const
    expect(pointersOf(four, { outcomes: [asSuspect, asSuspect, nowhere, { id: 'x' } as never] })).toEqual([
      '/protocol/outcomes/1/id',
      '/protocol/outcomes/2/select/groups/0',
      '/protocol/outcomes/3/select',
    ])
  })

  it('a primary outcome, a control arm and subgroups that there are not', () => {
    const group = { id: 'a', where: { fact: 'alive', is: ['yes'] } } as const
    expect(
      pointersOf(four, {
        control: 'other',
        primary: { outcome: 'other', of: 'harm' },
        subgroups: [group, group],
      }),
    ).toEqual(['/protocol/subgroups/1/id', '/protocol/control', '/protocol/primary/outcome'])
  })

  it('a subgroup by what the policy does not have', () => {
    const crimes = (groups: string[]) =>
      ({ kind: 'count', of: 'crimes', select: { roles: { charged: 1 }, groups } }) as const
    const known = { measure: crimes(['knife-crime']), atLeast: 1 }
    const where = {
      all: [
        { any: [{ measure: 'no-such', atLeast: 1 }, known] },
        { not: { measure: crimes(['knife-crime', 'no-such']), atLeast: 1 } },
        { fact: 'custody', at: 'review', is: ['community'] },
      ],
    } as const
    expect(pointersOf(four, { subgroups: [{ id: 'some', where }] })).toEqual([
      '/protocol/subgroups/0/where/all/0/any/0/measure',
      '/protocol/subgroups/0/where/all/1/not/measure/select/groups/1',
    ])
    const { review: _, lists: __, gates: ___, ...document } = structuredClone(preludePolicy.document)
    const ageless = parsePolicy({
      ...document,
      measures: { ...document.measures, age: { title: 'age', kind: 'age' } },
    })
    const at = [
      { fact: 'alive', at: 'review', is: ['yes'] },
      { fact: 'alive', at: 'asOf', is: ['yes'] },
      { measure: 'age', atLeast: 18 },
    ] as const
    const holdings = gatherHoldings({ offences: [] })
    const options = optionsOf({ subgroups: [{ id: 'some', where: { all: at } }] })
    expect(
      problemsOf(() => analyseTrial(holdings, ageless, four, options)).map(({ pointer }) => pointer),
    ).toEqual(['/protocol/subgroups/0/where/all/0/at'])
  })

  it('an extract from before anybody could be followed for a day', () => {
    const extractedOn = (days: number) => ({ extractedOn: plusDays(assignedOn, days), maturityDays: 90 })
    expect(pointersOf(four, {}, extractedOn(90))).toEqual(['/extractedOn'])
    expect(analyse({ offences: [] }, four, {}, extractedOn(91)).arms[0]?.personYears).toBeCloseTo(
      2 / 365.25,
      12,
    )
  })

  it('an assignment among the options, and an arm that stands twice', () => {
    expect(pointersOf(four, {}, { assignment: four } as object)).toEqual(['/assignment'])
    expect(pointersOf({ ...four, arms: [...four.arms, { id: 'usual', share: 1 }] })).toEqual([
      '/assignment/arms/2',
    ])
  })

  it('an assignment that does not hang together', () => {
    const wrong = assignmentOf(
      { support: ['P1', 'P1'], usual: ['P3', 'P4'], empty: [] },
      (personId, index) => ({
        ...(personId === 'P3' && { arm: 'nowhere' }),
        ...(index === 3 && { position: 1, assignedOn: undefined }),
      }),
    )
    const { assignedOn: _, ...undated } = wrong.assignments[3] as { assignedOn?: string }
    const assignment = {
      ...wrong,
      assignments: [...wrong.assignments.slice(0, 3), undated as never],
    }
    expect(pointersOf(assignment)).toEqual([
      '/assignment/arms/2',
      '/assignment/assignments/1/personId',
      '/assignment/assignments/2/arm',
      '/assignment/assignments/3/arm',
      '/assignment/assignments/3/assignedOn',
    ])
  })

  it('what is no assignment, no protocol, or too deep', () => {
    const { arms: _, ...noArms } = four
    expect(pointersOf(noArms as never)).toEqual(['/assignment/arms'])
    expect(pointersOf(four, { smallestRatio: 1 })).toEqual(['/protocol/smallestRatio'])
    expect(pointersOf(four, {}, { seed: 0.5, draws: 10 })).toEqual(['/seed', '/draws'])
    let where: unknown = { fact: 'alive', is: ['yes'] }
    for (let i = 0; i < 40; i++) where = { not: where }
    expect(pointersOf(four, { subgroups: [{ id: 'deep', where: where as never }] })[0]).toMatch(
      /^\/protocol\/subgroups\/0\/where(\/not){29}$/,
    )
  })

  it('a day of the extract that is none', () => {
    expect(() => analyse({ offences: [] }, four, {}, { extractedOn: '2025-02-29' })).toThrow(
      'analyseTrial requires extractedOn to be a calendar date (YYYY-MM-DD)',
    )
    expect(() =>
      analyseTrial(gatherHoldings({ offences: [] }), preludePolicy, four, undefined as never),
    ).toThrow(/extractedOn/)
  })

  it('anything that is no holdings, policy, assignment or protocol', () => {
    const holdings = gatherHoldings({ offences: [] })
    for (const wrong of [undefined, null, 0, '', [], {}, () => 1] as never[]) {
      const calls = [
        () => analyseTrial(wrong, preludePolicy, four, optionsOf()),
        () => analyseTrial(holdings, wrong, four, optionsOf()),
        () => analyseTrial(holdings, preludePolicy, wrong, optionsOf()),
        () => analyseTrial(holdings, preludePolicy, four, wrong),
        () => analyseTrial(holdings, preludePolicy, four, { ...optionsOf(), protocol: wrong }),
        () => analyse({ offences: [] }, four, { outcomes: wrong }),
      ]
      for (const call of calls) expect(call).toThrow(PreludeError)
    }
  })

  it('takes the day of assignment from the options where the assignment has none', () => {
    const undated = {
      ...four,
      assignments: four.assignments.map(({ assignedOn: _, ...person }) => person),
    }
    const analysis = analyse({ offences: [blade('P1', firstDay)] }, undated, {}, { assignedOn })
    expect(ofSuspects(analysis).onCalendarTime.crimes.treated.total).toBe(1)
  })
})

describe('the analysis', () => {
  const arms = { support: ids(15, 'S'), usual: ids(15, 'U') }
  const offences = [...arms.support, ...arms.usual].flatMap((personId, i) =>
    Array.from({ length: i % 4 }, (_, at) => blade(personId, plusDays(firstDay, at * 7))),
  )

  it('is the same in any order of records and of people', () => {
    const assignment = assignmentOf(arms)
    const turned = { ...assignment, assignments: [...assignment.assignments].reverse() }
    expect(analyse({ offences: [...offences].reverse() }, turned)).toEqual(analyse({ offences }, assignment))
  })

  it('tells of no person', () => {
    const text = JSON.stringify(analyse({ offences }, assignmentOf(arms)))
    for (const personId of [...arms.support, ...arms.usual]) expect(text).not.toContain(personId)
  })

  it('changes nothing that it is given', () => {
    const assignment = deepFreeze(assignmentOf(arms))
    const options = deepFreeze(optionsOf())
    expect(() => analyseTrial(gatherHoldings({ offences }), preludePolicy, assignment, options)).not.toThrow()
  })

  it('tells where the protocol can be read', () => {
    expect(analyse({ offences }, assignmentOf(arms), { registration: 'a registry' }).registration).toBe(
      'a registry',
    )
  })

  it('finds a fall by half in a large trial whose crimes are unevenly spread', () => {
    const large = { support: ids(300, 'S'), usual: ids(300, 'U') }
    const draws = openDraws(11, 'skewed', 0)
    const crimes = Object.entries(large).flatMap(([arm, people]) =>
      people.flatMap((personId) => {
        // Most have none; a few have up to eight. Half of what the supported would have had does not happen.
        const count = draws.share() < 0.6 ? 0 : Math.floor(8 * draws.share() ** 3) + 1
        return Array.from({ length: count }, (_, i) => i).flatMap((i) =>
          arm === 'support' && draws.share() < 0.5 ? [] : [blade(personId, plusDays(firstDay, i))],
        )
      }),
    )
    const { crimes: result } = ofSuspects(
      analyse({ offences: crimes }, assignmentOf(large), { outcomes: [asSuspect, asVictim] }, { draws: 999 }),
    ).onCalendarTime
    expect(result.verdict).toBe('fewer')
    expect(result.interval?.low).toBeLessThan(0.5)
    expect(result.interval?.high).toBeGreaterThan(0.5)
  })
})
