import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deepFreeze } from '../../../src/internal/deep-freeze'
import { isPreludeError } from '../../../src/internal/prelude-error'
import { allocateResponses } from '../../../src/respond/capacity/allocate-responses'
import type { Recommendation } from '../../../src/respond/recommendation'
import { type ResponseKind, responseKinds } from '../../../src/respond/schema/response-kinds'
import { quarter, recommended } from './recommended'

const asOf = '2026-04-10'
const arrivedOn = () => '2026-04-01'
const level = { asOf, arrivedOn, priorityOf: () => 1 }
/** Priorities and days of arrival by `person response`, or by person. */
const by =
  <Value>(values: Record<string, Value>) =>
  ({ personId, responseId }: Recommendation) =>
    (values[`${personId} ${responseId}`] ?? values[personId]) as Value
const pairs = (of: readonly { personId: string; responseId: string }[]) =>
  of.map(({ personId, responseId }) => `${personId} ${responseId}`)

describe('an allocation', () => {
  it('proposes the few places to those with the highest priority and says who waits and why', () => {
    const allocation = allocateResponses(
      ['P1', 'P2', 'P3', 'P4'].map((personId) => recommended(personId, 'mentor', { name: 'A mentor' })),
      [quarter('mentor', 2)],
      { asOf, arrivedOn, priorityOf: by({ P1: 1, P2: 3, P3: 2, P4: 1.5 }) },
    )
    expect(pairs(allocation.proposed)).toEqual(['P2 mentor', 'P3 mentor'])
    expect(allocation.proposed[0]?.because).toBe(
      'a place of A mentor is proposed to the panel because it is recommended and 2 of the 4 people it is recommended for can have one',
    )
    const because = 'all 2 places of A mentor go to people with higher priority'
    expect(allocation.waiting).toEqual([
      { personId: 'P4', responseId: 'mentor', kind: 'support', position: 1, reason: 'places', because },
      { personId: 'P1', responseId: 'mentor', kind: 'support', position: 2, reason: 'places', because },
    ])
    expect(allocation.responses).toEqual([
      { responseId: 'mentor', places: 2, offersAtMost: 2, proposed: 2, waiting: 2, left: 0 },
    ])
  })

  it('does better than first come, first served, and shows both', () => {
    // P1 came first and could take either; P2 can only be mentored. By kinds: support mentor, prevention club.
    const allocation = allocateResponses(
      [recommended('P1', 'mentor'), recommended('P1', 'coach'), recommended('P2', 'mentor')],
      [quarter('mentor', 1), quarter('coach', 1)],
      {
        asOf,
        perPerson: 1,
        priorityOf: by({ 'P1 mentor': 5, 'P1 coach': 4, P2: 5 }),
        // First come: P1 asks for the mentor first and keeps P2 out. Total 5, one person; the best is 4 + 5.
        arrivedOn: by({ 'P1 mentor': '2026-04-01', 'P1 coach': '2026-04-02', P2: '2026-04-03' }),
      },
    )
    expect(pairs(allocation.proposed)).toEqual(['P1 coach', 'P2 mentor'])
    expect(allocation.comparison.best).toMatchObject({ people: 2, proposed: 2, priority: 9 })
    expect(allocation.comparison.firstCome).toMatchObject({ people: 1, proposed: 1, priority: 5 })
    expect(allocation.comparison.best.byKind.support).toEqual({ proposed: 2, priority: 9 })
    expect(allocation.comparison.best.byKind.enforcement).toEqual({ proposed: 0, priority: 0 })
    expect(allocation.waiting).toMatchObject([
      {
        personId: 'P1',
        responseId: 'mentor',
        reason: 'places',
        because:
          'the only place of mentor goes to someone with equal or higher priority; the rule for ties decides',
      },
    ])
  })

  it('puts safeguarding before any priority of a later kind', () => {
    const { proposed, waiting } = allocateResponses(
      [
        recommended('P1', 'order', { kind: 'enforcement', name: 'An order' }),
        recommended('P1', 'nrm', { kind: 'safeguarding', name: 'Referral' }),
      ],
      [quarter('order', 1), quarter('nrm', 1)],
      { asOf, arrivedOn, perPerson: 1, priorityOf: by({ 'P1 order': 1_000_000, 'P1 nrm': 0.001 }) },
    )
    expect(pairs(proposed)).toEqual(['P1 nrm'])
    expect(waiting[0]).toMatchObject({
      reason: 'limit',
      because: 'the limit of 1 for one person is reached with Referral',
    })
  })

  it('says the limit where someone of lower priority has the place', () => {
    // P1 has what counts for more; the mentor goes to P2, who has no other.
    const { waiting } = allocateResponses(
      [recommended('P1', 'coach'), recommended('P1', 'mentor'), recommended('P2', 'mentor')],
      [quarter('coach', 1), quarter('mentor', 1)],
      { asOf, arrivedOn, perPerson: 1, priorityOf: by({ 'P1 coach': 9, 'P1 mentor': 8, P2: 1 }) },
    )
    expect(waiting).toMatchObject([{ personId: 'P1', reason: 'limit' }])
  })

  it('gives one person several places where there is no limit', () => {
    const both = [recommended('P1', 'coach'), recommended('P1', 'mentor')]
    const places = [quarter('coach', 1), quarter('mentor', 3)]
    const { proposed, responses } = allocateResponses(both, places, level)
    expect(pairs(proposed)).toEqual(['P1 coach', 'P1 mentor'])
    expect(proposed[0]?.because).toMatch(/recommended and there is one for everyone it is recommended for$/)
    expect(responses.map(({ left }) => left)).toEqual([0, 2])
  })

  it('settles ties by the day of arrival, then by person', () => {
    const three = ['P3', 'P1', 'P2'].map((personId) => recommended(personId, 'mentor'))
    const chosen = (days: Record<string, string>) =>
      pairs(allocateResponses(three, [quarter('mentor', 1)], { ...level, arrivedOn: by(days) }).proposed)
    expect(chosen({ P1: '2026-04-02', P2: '2026-04-02', P3: '2026-04-02' })).toEqual(['P1 mentor'])
    expect(chosen({ P1: '2026-04-02', P2: '2026-04-02', P3: '2026-04-01' })).toEqual(['P3 mentor'])
  })

  it('allocates only what is recommended', () => {
    const { proposed, waiting } = allocateResponses(
      [
        recommended('P1', 'mentor', { status: 'unknown' }),
        recommended('P2', 'mentor', { status: 'not-recommended' }),
      ],
      [quarter('mentor', 5)],
      level,
    )
    expect([proposed, waiting]).toEqual([[], []])
  })

  it('sets aside what requires a condition that cannot be had, and lists those still to be had', () => {
    const consent = { condition: 'consent', inWords: 'consent' }
    const had = { condition: 'admission', inWords: 'an admission', had: { on: '2026-04-01', by: 'YJS' } }
    const { proposed, setAside } = allocateResponses(
      [
        recommended('P2', 'mentor', { requires: [consent, had] }),
        recommended('P1', 'mentor', { requires: [consent, had] }),
        recommended('P2', 'coach', { requires: [consent] }),
        recommended('P1', 'coach', { requires: [had] }),
      ],
      [quarter('mentor', 5), quarter('coach', 5)],
      {
        ...level,
        cannotBeHad: [
          { personId: 'P2', condition: 'consent' },
          { personId: 'P2', condition: 'admission' },
          { personId: 'P1', condition: 'housing' },
        ],
      },
    )
    expect(setAside).toEqual([
      { personId: 'P2', responseId: 'coach', conditions: ['consent'] },
      { personId: 'P2', responseId: 'mentor', conditions: ['consent'] },
    ])
    expect(proposed.map(({ toBeHad }) => toBeHad)).toEqual([[], ['consent']])
  })

  it('counts a capacity from its first day to its last, and says where none is recorded', () => {
    const one = [recommended('P1', 'mentor', { name: 'A mentor' })]
    const on = (day: string, places = 1) =>
      allocateResponses(one, [quarter('mentor', places)], {
        ...level,
        arrivedOn: () => '2026-03-01',
        asOf: day,
      })
    expect(on('2026-04-01').proposed).toHaveLength(1)
    expect(on('2026-06-30').proposed).toHaveLength(1)
    for (const day of ['2026-03-31', '2026-07-01']) {
      expect(on(day)).toMatchObject({
        proposed: [],
        responses: [],
        waiting: [
          {
            reason: 'capacity-unknown',
            because: 'how many places of A mentor there are on the day is not recorded',
          },
        ],
      })
    }
    expect(on(asOf, 0).waiting).toMatchObject([{ reason: 'places', because: 'A mentor has no place' }])
  })

  it('offers more than there are places only where that is allowed, and shows the chance of running over', () => {
    const five = ['P1', 'P2', 'P3', 'P4', 'P5'].map((personId) => recommended(personId, 'mentor'))
    const known = { ...quarter('mentor', 1), uptakeShare: 0.5 }
    const never = allocateResponses(five, [known], level)
    expect(never.responses).toMatchObject([{ offersAtMost: 1, expectedToTakeUp: 0.5, chanceOver: 0 }])
    // With two offers both take up with 1/4, with three two or more with 1/2.
    const allowed = { ...known, overOffer: { chanceAtMost: 0.3 } }
    const over = allocateResponses(five, [allowed], {
      ...level,
      priorityOf: by({ P1: 1, P2: 1, P3: 3, P4: 2, P5: 1 }),
    })
    expect(over.responses).toEqual([
      {
        responseId: 'mentor',
        places: 1,
        offersAtMost: 2,
        proposed: 2,
        waiting: 3,
        left: 0,
        expectedToTakeUp: 1,
        chanceOver: 0.25,
      },
    ])
    expect(over.proposed[0]?.because).toBe(
      'a place of mentor is proposed to the panel because it is recommended and 2 offers are made for 1 place, since not everyone takes one up',
    )
    expect(over.waiting[0]?.because).toBe(
      'all 2 offers for 1 place of mentor go to people with higher priority',
    )
    const both = { ...quarter('mentor', 2), uptakeShare: 0.1, overOffer: { chanceAtMost: 0.01 } }
    // Three of four: 4 × 0.001 × 0.9 + 0.0001 = 0.0037; of five: 0.0086.
    const six = allocateResponses([...five, recommended('P6', 'mentor')], [both], level)
    expect(six.waiting[0]?.because).toMatch(/^all 5 offers for 2 places of mentor go to people with equal/)
    expect(six.proposed[0]?.because).toContain('5 offers are made for 2 places')
    // Where nobody is expected to take one up everyone can be offered one, and there is none for everyone.
    const nobody = { ...known, uptakeShare: 0, overOffer: { chanceAtMost: 0 } }
    const all = allocateResponses(five, [nobody], level)
    expect(all.responses).toMatchObject([{ proposed: 5, left: 0, expectedToTakeUp: 0, chanceOver: 0 }])
    expect(all.proposed[0]?.because).toContain('5 offers are made for 1 place')
    expect(allocateResponses([], [known], level).responses).toMatchObject([{ left: 1, expectedToTakeUp: 0 }])
  })

  it('can move a person to a later kind for one more place where totals tie, and then only', () => {
    // One safeguarding place, two who stand level; only P1 may have the coach.
    const advice = [
      recommended('P1', 'nrm', { kind: 'safeguarding' }),
      recommended('P2', 'nrm', { kind: 'safeguarding' }),
      recommended('P1', 'coach'),
    ]
    const allocate = (coaches: number, first: number) =>
      pairs(
        allocateResponses(advice, [quarter('nrm', 1), quarter('coach', coaches)], {
          ...level,
          perPerson: 1,
          priorityOf: by({ P1: first, P2: 1 }),
        }).proposed,
      )
    expect(allocate(0, 1)).toEqual(['P1 nrm'])
    expect(allocate(1, 1)).toEqual(['P2 nrm', 'P1 coach'])
    expect(allocate(1, 1.001)).toEqual(['P1 nrm'])
  })
})

describe('any allocation', () => {
  interface Problem {
    readonly advice: readonly Recommendation[]
    readonly places: readonly { responseId: string; places: number; from: string; to: string }[]
    readonly priorities: Readonly<Record<string, number>>
    readonly perPerson: number
  }

  /** Priorities are powers of two, each once: then no two allocations tie, or few values: then many do. */
  const problems = (tied: boolean) =>
    fc
      .record({
        kinds: fc.array(fc.constantFrom(...responseKinds), { minLength: 1, maxLength: 4 }),
        people: fc.integer({ min: 2, max: 4 }),
        perPerson: fc.integer({ min: 1, max: 2 }),
      })
      .chain(({ kinds, people, perPerson }) => {
        const all = kinds.flatMap((kind, r) =>
          Array.from({ length: people }, (_, p) => recommended(`P${p}`, `R${r}`, { kind })),
        )
        return fc.record({
          advice: fc.subarray(all),
          places: fc.tuple(...kinds.map((_, r) => fc.nat(2).map((places) => quarter(`R${r}`, places)))),
          priorities: (tied
            ? fc.tuple(...all.map(() => fc.integer({ min: 1, max: 3 })))
            : fc.shuffledSubarray(
                all.map((_, i) => 2 ** i),
                { minLength: all.length },
              )
          ).map((values) => Object.fromEntries(pairs(all).map((pair, i) => [pair, values[i] as number]))),
          perPerson: fc.constant(perPerson),
        })
      })
  const allocate = ({ advice, places, priorities, perPerson }: Problem) =>
    allocateResponses(advice, places, { asOf, arrivedOn, perPerson, priorityOf: by(priorities) })

  it('is the same for any order of input and leaves the input alone', () => {
    fc.assert(
      fc.property(problems(true), (problem) => {
        deepFreeze(problem)
        const turned = {
          ...problem,
          advice: [...problem.advice].reverse(),
          places: [...problem.places].reverse(),
        }
        expect(allocate(turned)).toEqual(allocate(problem))
      }),
    )
  })

  it('is never below first come, first served, kind by kind in order', () => {
    fc.assert(
      fc.property(problems(true), (problem) => {
        const { best, firstCome } = allocate(problem).comparison
        const differs = responseKinds.find(
          (kind) => best.byKind[kind].priority !== firstCome.byKind[kind].priority,
        )
        if (differs) expect(best.byKind[differs].priority).toBeGreaterThan(firstCome.byKind[differs].priority)
      }),
    )
  })

  it('leaves no two people who would both gain by exchanging places', () => {
    fc.assert(
      fc.property(problems(true), (problem) => {
        const { proposed } = allocate(problem)
        const wanted = new Map(problem.advice.map((each) => [`${each.personId} ${each.responseId}`, each]))
        const has = new Set(pairs(proposed))
        const gains = (personId: string, from: (typeof proposed)[number], to: (typeof proposed)[number]) => {
          const pair = `${personId} ${to.responseId}`
          if (!wanted.has(pair) || has.has(pair)) return false
          const earlier = responseKinds.indexOf(from.kind) - responseKinds.indexOf(to.kind)
          const more =
            (problem.priorities[pair] as number) -
            (problem.priorities[`${personId} ${from.responseId}`] as number)
          return earlier > 0 || (earlier === 0 && more > 0)
        }
        for (const a of proposed) {
          for (const b of proposed) {
            expect(gains(a.personId, a, b) && gains(b.personId, b, a)).toBe(false)
          }
        }
      }),
    )
  })

  it('makes nobody worse off by one more place, by kinds in order, where no totals tie', () => {
    fc.assert(
      fc.property(problems(false), fc.nat(3), (problem, which) => {
        const more = {
          ...problem,
          places: problem.places.map((each, i) =>
            i === which ? { ...each, places: each.places + 1 } : each,
          ),
        }
        const count = (of: Problem) => {
          const { proposed } = allocate(of)
          return (person: string) =>
            responseKinds.map(
              (kind) => proposed.filter((p) => p.personId === person && p.kind === kind).length,
            )
        }
        const [before, after] = [count(problem), count(more)]
        for (const person of new Set(problem.advice.map(({ personId }) => personId))) {
          const [had, has] = [before(person), after(person)]
          const at = had.findIndex((value, i) => value !== has[i])
          if (at !== -1) expect(has[at]).toBeGreaterThan(had[at] as number)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('accounts for every recommendation once, and for every place', () => {
    fc.assert(
      fc.property(problems(true), (problem) => {
        const { proposed, waiting, responses } = allocate(problem)
        expect(pairs([...proposed, ...waiting]).sort()).toEqual(pairs(problem.advice).sort())
        for (const each of responses) expect(each.proposed + each.left).toBe(each.places)
        expect(JSON.stringify([proposed, waiting, responses])).not.toContain('"priority"')
      }),
    )
  })

  it('is found for 1,000 people and 20 responses in about a second, even where all tie', () => {
    const advice = Array.from({ length: 20_000 }, (_, i) => {
      const response = i % 20
      return recommended(`P${Math.floor(i / 20)}`, `R${response}`, { kind: kindAt(response) })
    })
    const places = Array.from({ length: 20 }, (_, response) => quarter(`R${response}`, 40))
    const before = performance.now()
    const { proposed } = allocateResponses(advice, places, { ...level, perPerson: 2 })
    expect(proposed).toHaveLength(800)
    // Under a second by itself; the room is for slow machines and for the count of coverage.
    expect(performance.now() - before).toBeLessThan(5_000)
  }, 10_000)
})

const kindAt = (place: number) => responseKinds[place % responseKinds.length] as ResponseKind

describe('what an allocation refuses', () => {
  const one = [recommended('P1', 'mentor')]
  const places = [quarter('mentor', 1)]
  const caught = (run: () => unknown) => {
    try {
      run()
    } catch (error) {
      if (isPreludeError(error)) return error
    }
    return undefined
  }
  const pointersOf = (advice: unknown, capacities: unknown, more: object = {}) => {
    const error = caught(() => allocateResponses(advice as never, capacities as never, { ...level, ...more }))
    return isPreludeError(error, 'invalid-allocation')
      ? error.info.problems.map(({ pointer, message }) => `${pointer} ${message}`)
      : error
  }

  it.each([
    ['ends before it begins', { to: '2026-03-31' }, '/capacities/0/to ends before it begins'],
    ['is no date', { from: '2026-02-29' }, '/capacities/0/from requires a calendar date (YYYY-MM-DD)'],
    [
      'may over-offer without an uptake',
      { overOffer: { chanceAtMost: 0.1 } },
      '/capacities/0/overOffer requires uptakeShare, which says how many offers are taken up',
    ],
  ])('a capacity that %s', (_, wrong, expected) => {
    expect(pointersOf(one, [{ ...places[0], ...wrong }])).toEqual([expected])
  })

  it('places that are not whole, or an uptake above 1', () => {
    const wrong = pointersOf(one, [{ ...places[0], places: 1.5, uptakeShare: 1.1 }]) as string[]
    expect(wrong.map((text) => text.split(' ')[0])).toEqual([
      '/capacities/0/places',
      '/capacities/0/uptakeShare',
    ])
  })

  it('two capacities of one response on one day, but not one after another', () => {
    const next = { responseId: 'mentor', places: 1, from: '2026-07-01', to: '2026-09-30' }
    expect(pointersOf(one, [places[0], next])).toBeUndefined()
    expect(pointersOf(one, [places[0], { ...next, from: '2026-06-30' }])).toEqual([
      '/capacities/1 overlaps another of the same response',
    ])
  })

  it('a person and response twice, and options of its own', () => {
    expect(pointersOf([...one, ...one], places)).toEqual(['/recommendations/1 stands twice for one person'])
    expect(pointersOf(one, places, { perPerson: 0 })).toHaveLength(1)
    expect(pointersOf(one, [{ ...places[0], from: 'x', to: 'y' }])).toHaveLength(2)
  })

  it('priorities that are none, and priorities of 0', () => {
    for (const given of [0, -1, 1_000_001, Number.NaN, '1']) {
      const error = caught(() =>
        allocateResponses(one, places, { ...level, priorityOf: () => given as number }),
      )
      expect(error).toMatchObject({
        code: 'invalid-argument',
        message: 'allocateResponses requires priorityOf to give numbers from 0.001 to 1,000,000',
      })
    }
    const none = caught(() => allocateResponses(one, places, { asOf, arrivedOn } as never))
    expect(none?.message).toBe('allocateResponses requires priorityOf to be a function')
  })

  it('days that are none, and arrivals after the day', () => {
    const dates = (more: object) => caught(() => allocateResponses(one, places, { ...level, ...more }))
    expect(dates({ asOf: '2026-02-30' })?.message).toBe(
      'allocateResponses requires asOf to be a calendar date (YYYY-MM-DD)',
    )
    expect(dates({ arrivedOn: () => '2025-02-29' })?.message).toBe(
      'allocateResponses requires what arrivedOn gives to be a calendar date (YYYY-MM-DD)',
    )
    expect(dates({ arrivedOn: () => '2026-04-11' })).toMatchObject({
      code: 'invalid-date',
      message: 'allocateResponses requires arrivedOn to give no day after asOf',
    })
    expect(dates({ arrivedOn: () => asOf })).toBeUndefined()
  })

  it('nothing at all', () => {
    expect(caught(() => allocateResponses(one, places, undefined as never))).toMatchObject({
      code: 'invalid-date',
    })
    expect(pointersOf(undefined, undefined)).toHaveLength(2)
  })
})
