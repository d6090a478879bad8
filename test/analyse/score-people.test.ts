import { describe, expect, it } from 'vitest'
import { type ScorePeopleOptions, scorePeople } from '../../src/analyse/score-people'
import { pointsFor } from '../../src/analyse/score-table'
import { isPreludeError } from '../../src/internal/prelude-error'
import type { Component, Limit } from '../../src/policy/schema/score-schema'
import type { Holdings } from '../../src/scan/holdings'
import type { IntelligenceRecord } from '../../src/scan/records/intelligence-record'
import type { OffenceRecord } from '../../src/scan/records/offence-record'
import { asOf, crime, holdingsOf, plainHarm, policyWith, report, scoring, smallTable } from './small-force'

const roles = { suspect: 1, charged: 1, convicted: 1 } as const
const someone = [crime('C1', 'P1'), crime('C2', 'P10'), crime('C3', 'P2', { role: 'victim' })]

describe('the scores of everyone', () => {
  const scores = scorePeople(holdingsOf(someone), policyWith(), { asOf })

  it('cover everyone in the holdings, in code-point order', () => {
    expect(scores.personIds).toEqual(['P1', 'P10', 'P2'])
    expect([...scores.totals]).toEqual([10, 10, 0])
    expect([...scores].map(({ personId, total }) => [personId, total])).toEqual([
      ['P1', 10],
      ['P10', 10],
      ['P2', 0],
    ])
  })

  it('say of one person what each component adds', () => {
    expect(scores.get('P1')).toEqual({
      personId: 'P1',
      total: 10,
      components: { harm: 10 },
      incomplete: false,
    })
    expect(scores.get('P3')).toBeUndefined()
    expect(scores.get('')).toBeUndefined()
    expect(scores.get(undefined as unknown as string)).toBeUndefined()
  })

  it('name the date and the policy', () => {
    expect(scores.asOf).toBe(asOf)
    expect(scores.policy).toEqual({ id: 'small', version: '1' })
  })

  it('can be read again and not be changed', () => {
    expect([...scores]).toEqual([...scores])
    expect(Object.isFrozen(scores)).toBe(true)
    expect(Object.isFrozen(scores.personIds)).toBe(true)
    scores.totals[0] = 999
    expect(scores.get('P1')?.total).toBe(10)
  })

  it('are nobody’s where the holdings are empty', () => {
    const none = scorePeople(holdingsOf([]), policyWith(), { asOf })
    expect([none.personIds, [...none.totals], [...none]]).toEqual([[], [], []])
    expect(none).toMatchObject({ unlisted: {}, hindsight: false, unstated: { outcome: 0, detection: 0 } })
  })

  it('find ids that every object has, ids of digits and ids beyond ASCII', () => {
    const ids = ['10', '9', '__proto__', 'constructor', 'é', '😀']
    const every = scorePeople(holdingsOf(ids.map((id) => crime(`C${id}`, id))), policyWith(), { asOf })
    expect(every.personIds).toEqual(ids)
    expect(ids.map((id) => every.get(id)?.total)).toEqual(ids.map(() => 10))
    expect(every.get('toString')).toBeUndefined()
  })
})

describe('a component', () => {
  const weighing = (weight: number, change: Partial<Component> = {}) => {
    const policy = policyWith({
      score: { components: [{ id: 'it', measure: plainHarm, weight, ...change }] },
    })
    return scorePeople(holdingsOf([crime('C1', 'P1', { offenceCode: 'A20' })]), policy, { asOf }).get('P1')
      ?.total
  }

  it('adds its weight times the scaled measure, rounded to a thousandth', () => {
    expect(weighing(2)).toBe(41)
    expect(weighing(0)).toBe(0)
    // 0.333 × 20,500 thousandths = 6826.5, and halves go up.
    expect(weighing(0.333)).toBe(6.827)
    // 0.33 × 20,500 = 6765
    expect(weighing(0.33)).toBe(6.765)
    expect(weighing(1, { scale: { kind: 'cap', at: 15 } })).toBe(15)
  })

  it('adds to the others', () => {
    const count = { kind: 'count', of: 'crimes', select: { roles } } as const
    const policy = policyWith({
      score: {
        components: [
          { id: '2', measure: plainHarm, weight: 1 },
          { id: '1', measure: count, weight: 3 },
        ],
      },
    })
    const one = scorePeople(holdingsOf([crime('C1', 'P1'), crime('C2', 'P1')]), policy, { asOf }).get('P1')
    // 20 of harm and 3 × 2 crimes
    expect(one).toMatchObject({ total: 26, components: { 1: 6, 2: 20 } })
  })
})

describe('vulnerability', () => {
  it('stands beside the score with its own band and adds nothing to it', () => {
    const policy = policyWith({
      vulnerability: {
        components: [{ id: 'suffered', measure: { kind: 'victimisation' }, weight: 1 }],
        bands: [{ id: 'some', atLeast: 10 }],
      },
    })
    const scores = scorePeople(
      holdingsOf([crime('C1', 'P1'), crime('C2', 'P2', { role: 'victim' }), crime('C3', 'P3')]),
      policy,
      { asOf },
    )
    expect(scores.get('P2')).toMatchObject({
      total: 0,
      vulnerability: { total: 10, components: { suffered: 10 }, band: 'some' },
    })
    expect(scores.get('P1')).toMatchObject({ total: 10, vulnerability: { total: 0 } })
    expect(scores.get('P1')?.vulnerability).not.toHaveProperty('band')
  })
})

describe('a code that the table lacks', () => {
  const offences = [
    crime('C1', 'P1', { offenceCode: 'X9' }),
    crime('C1', 'P2', { offenceCode: 'X9' }),
    crime('C2', 'P1', { offenceCode: 'X9' }),
    crime('C3', 'P1', { offenceCode: 'constructor' }),
    crime('C4', 'P1', { offenceCode: '__proto__' }),
    crime('C5', 'P1'),
    crime('C6', 'P3', { offenceCode: 'X9', role: 'victim' }),
  ]

  it('is never zero: the crimes are set apart and the people marked', () => {
    const scores = scorePeople(holdingsOf(offences), policyWith(), { asOf })
    expect(Object.entries(scores.unlisted)).toEqual([
      ['X9', 2],
      ['__proto__', 1],
      ['constructor', 1],
    ])
    expect(scores.get('P1')).toMatchObject({ total: 10, incomplete: true })
    expect(scores.get('P2')).toMatchObject({ total: 0, incomplete: true })
    // Nobody weighs what was done to P3.
    expect(scores.get('P3')).toMatchObject({ total: 0, incomplete: false })
  })

  it('weighs what the policy has decided, where it has', () => {
    const policy = policyWith({ harm: { table: 'small', unlisted: { weight: 5 } } })
    const scores = scorePeople(holdingsOf(offences), policy, { asOf })
    expect(scores.unlisted).toEqual({})
    // Four crimes at 5 and one at 10
    expect(scores.get('P1')).toMatchObject({ total: 30, incomplete: false })
  })

  it('may be decided to weigh nothing', () => {
    const policy = policyWith({ harm: { table: 'small', unlisted: { weight: 0 } } })
    expect(scorePeople(holdingsOf(offences), policy, { asOf }).get('P2')).toMatchObject({
      total: 0,
      incomplete: false,
    })
  })

  it('counts like any other in a count, which asks no weight', () => {
    const policy = scoring({ kind: 'count', of: 'crimes', select: { roles } })
    const scores = scorePeople(holdingsOf(offences), policy, { asOf })
    expect(scores.get('P1')).toMatchObject({ total: 5, incomplete: false })
    expect(scores.unlisted).toEqual({})
  })

  it('has a weight of 0 where the table says 0, which is another thing', () => {
    const scores = scorePeople(holdingsOf([crime('C1', 'P1', { offenceCode: 'N0' })]), policyWith(), { asOf })
    expect(scores.get('P1')).toMatchObject({ total: 0, incomplete: false })
  })
})

describe('what intelligence may add', () => {
  const intelligence = (theme: 'knife' | 'violence', worth: number, limit: Limit): Component => ({
    id: theme,
    measure: { kind: 'intelligence', themes: { [theme]: worth }, source: { '1': 1 }, assessment: { A: 1 } },
    weight: 1,
    limit,
  })
  const pointsWith = (
    limit: Omit<Limit, 'component'>,
    offences: readonly OffenceRecord[] = [crime('C1', 'P1', { offenceCode: 'B100' })],
  ) => {
    const full = { component: 'harm', ...limit }
    const policy = policyWith({
      score: {
        components: [
          intelligence('knife', 15, full),
          { id: 'harm', measure: plainHarm, weight: 1 },
          intelligence('violence', 20, full),
        ],
      },
    })
    const reports: IntelligenceRecord[] = [report('R1', 'P1'), report('R2', 'P1', { theme: 'violence' })]
    return scorePeople(holdingsOf(offences, { intelligence: reports }), policy, { asOf }).get('P1')
      ?.components
  }

  it('is at most a share of the harm, spent in the order of the components', () => {
    // A quarter of 100 is 25: 15 and then 10 of 20.
    expect(pointsWith({ share: 0.25 })).toEqual({ knife: 15, harm: 100, violence: 10 })
    expect(pointsWith({ share: 0.1 })).toEqual({ knife: 10, harm: 100, violence: 0 })
    expect(pointsWith({ share: 1 })).toEqual({ knife: 15, harm: 100, violence: 20 })
    expect(pointsWith({ share: 0 })).toEqual({ knife: 0, harm: 100, violence: 0 })
  })

  it('is never more than atMost', () => {
    expect(pointsWith({ share: 1, atMost: 18.5 })).toEqual({ knife: 15, harm: 100, violence: 3.5 })
    expect(pointsWith({ share: 0.1, atMost: 18.5 })).toEqual({ knife: 10, harm: 100, violence: 0 })
  })

  it('is rounded to a thousandth', () => {
    // 0.00025 × 10 = 0.0025, which is 2.5 thousandths: 3.
    expect(pointsWith({ share: 0.00025 }, [crime('C1', 'P1')])).toEqual({
      knife: 0.003,
      harm: 10,
      violence: 0,
    })
  })

  it('is nothing without harm: intelligence alone scores nobody', () => {
    expect(pointsWith({ share: 1 }, [])).toEqual({ knife: 0, harm: 0, violence: 0 })
  })
})

describe('a sum beyond 2^53', () => {
  const heavy = { ...smallTable, weights: { A10: 1e6 } }
  const policy = {
    ...policyWith({ score: { components: [{ id: 'harm', measure: plainHarm, weight: 1000 }] } }),
    harmTable: heavy,
  }
  const crimes = (count: number) => holdingsOf(Array.from({ length: count }, (_, i) => crime(`C${i}`, 'P1')))

  it('throws score-overflow rather than lose a digit', () => {
    // One crime is 1e6 × 1000 × 1000 = 1e12 thousandths; 2^53 is 9,007,199,254,740,992.
    expect(scorePeople(crimes(9007), policy, { asOf }).get('P1')?.total).toBe(9007e9)
    expectOverflow(() => scorePeople(crimes(9008), policy, { asOf }), 'harm')
  })

  it('throws where components are small enough each and not together', () => {
    const two = {
      ...policyWith({
        score: {
          components: [
            { id: 'harm', measure: plainHarm, weight: 1000 },
            { id: 'again', measure: plainHarm, weight: 1000 },
          ],
        },
      }),
      harmTable: heavy,
    }
    expect(scorePeople(crimes(4503), two, { asOf }).get('P1')?.total).toBe(9006e9)
    expectOverflow(() => scorePeople(crimes(4504), two, { asOf }), 'again')
  })

  it('throws where a measure alone passes it', () => {
    const component = { id: 'peak', measure: plainHarm, weight: 0 }
    expect(pointsFor(component, Number.MAX_SAFE_INTEGER)).toBe(0)
    expectOverflow(() => pointsFor(component, 2 ** 53), 'peak')
  })
})

describe('hindsight', () => {
  const isHindsight = (offence: OffenceRecord) =>
    scorePeople(holdingsOf([offence]), policyWith(), { asOf }).hindsight
  const { recordedOn: _recordedOn, ...unrecorded } = crime('C1', 'P1')
  const { roleOn: _roleOn, ...withoutRoleOn } = crime('C1', 'P1')

  it('is said where a counted record does not prove when it was known', () => {
    expect(isHindsight(crime('C1', 'P1'))).toBe(false)
    expect(isHindsight(unrecorded)).toBe(true)
    expect(isHindsight(withoutRoleOn)).toBe(true)
  })

  it('is not said of a record that does not count', () => {
    expect(isHindsight({ ...unrecorded, role: 'victim' })).toBe(false)
    expect(isHindsight({ ...unrecorded, occurredOn: '2026-04-01' })).toBe(false)
    expect(isHindsight({ ...unrecorded, contested: true })).toBe(false)
  })

  it.each([
    { kind: 'count', of: 'crimes', select: { roles } },
    { kind: 'days-since-last', select: { roles } },
  ] as const)('is said of %j too', (measure) => {
    expect(scorePeople(holdingsOf([unrecorded]), scoring(measure), { asOf }).hindsight).toBe(true)
  })
})

describe('what is not stated', () => {
  const exclude = { outcomes: { exclude: ['20'] }, detection: { exclude: ['proactive'] } } as const
  const offences = [
    crime('C1', 'P1'),
    crime('C2', 'P1', { outcome: '1', detection: 'reported' }),
    crime('C3', 'P1', { outcome: '1' }),
    crime('C4', 'P1', { outcome: '1', outcomeOn: '2026-04-01', detection: 'reported' }),
    crime('C5', 'P2', { role: 'witness' }),
  ]

  it.each([
    { kind: 'harm', select: { roles, ...exclude } },
    { kind: 'count', of: 'crimes', select: { roles, ...exclude } },
    { kind: 'days-since-last', select: { roles, ...exclude } },
  ] as const)('is counted of what %j counts, and excluded by nothing', (measure) => {
    // C1 states neither, C3 no detection, C4 no outcome by the date.
    const scores = scorePeople(holdingsOf(offences), scoring(measure), { asOf })
    expect(scores.unstated).toEqual({ outcome: 2, detection: 2 })
  })

  it('is counted once where two components ask', () => {
    const measure = { kind: 'harm', select: { roles, outcomes: exclude.outcomes } } as const
    const count = { kind: 'count', of: 'crimes', select: { roles, detection: exclude.detection } } as const
    const policy = policyWith({
      score: {
        components: [
          { id: 'a', measure, weight: 1 },
          { id: 'b', measure: { ...measure, kind: 'peak-harm' }, weight: 1 },
          { id: 'c', measure: count, weight: 1 },
        ],
      },
    })
    expect(scorePeople(holdingsOf(offences), policy, { asOf }).unstated).toEqual({ outcome: 2, detection: 2 })
  })

  it('is nothing where nobody excludes by it', () => {
    const scores = scorePeople(holdingsOf(offences), policyWith(), { asOf })
    expect(scores.unstated).toEqual({ outcome: 0, detection: 0 })
  })
})

describe('misuse', () => {
  it.each([
    undefined,
    null,
    {},
    { asOf: undefined },
    { asOf: '2026-02-30' },
    { asOf: '31/03/2026' },
    { asOf: new Date(0) },
  ])('throws invalid-date for the options %j', (options) => {
    const work = () => scorePeople(holdingsOf([]), policyWith(), options as unknown as ScorePeopleOptions)
    expect(work).toThrow('scorePeople requires asOf to be a calendar date (YYYY-MM-DD)')
  })

  it('throws invalid-holdings for records, and invalid-argument for the bare document', () => {
    expect(() => scorePeople([] as unknown as Holdings, policyWith(), { asOf })).toThrow(/requires holdings/)
    const { document: rules } = policyWith()
    try {
      scorePeople(holdingsOf([]), rules as never, { asOf })
      expect.unreachable()
    } catch (error) {
      expect(isPreludeError(error, 'invalid-argument')).toBe(true)
      expect((error as Error).message).toBe('scorePeople requires a policy that parsePolicy returned')
    }
  })
})

function expectOverflow(work: () => unknown, component: string): void {
  try {
    work()
    expect.unreachable()
  } catch (error) {
    if (!isPreludeError(error, 'score-overflow')) throw error
    expect(error.info).toEqual({ component })
  }
}
