import { describe, expect, it } from 'vitest'
import { isPreludeError } from '../../../src/internal/prelude-error'
import type { ActivityAim, ActivityArea } from '../../../src/respond/activity/activity-plan-input'
import { planActivity } from '../../../src/respond/activity/plan-activity'

const days = (amount: number) => ({ amount, unit: 'officer-days' })
const byHarm: ActivityAim = { title: 'Knives', harmShare: 1 }
const unitsOf = (areas: ActivityArea[], amount: number, aim = byHarm) =>
  planActivity(areas, days(amount), { aim }).shares.map(({ units }) => units)
const problemsOf = (run: () => unknown) => {
  try {
    run()
  } catch (error) {
    if (isPreludeError(error, 'invalid-plan')) return error.info.problems
  }
  return undefined
}

describe('a plan of activity', () => {
  const three = [
    { area: 'Cedar', harm: 100, minimum: 2 },
    { area: 'Amber', harm: 600 },
    { area: 'Birch', harm: 300, crimes: 12 },
  ]

  it('shares by harm from the minimums on, in order of areas', () => {
    const plan = planActivity(three, days(10), { aim: byHarm })
    expect(plan.shares.map(({ area, units }) => [area, units])).toEqual([
      ['Amber', 5],
      ['Birch', 3],
      ['Cedar', 2],
    ])
    expect(plan).toMatchObject({ aim: 'Knives', unit: 'officer-days' })
  })

  it('gives the reason for each share', () => {
    const [amber, birch, cedar] = planActivity(three, days(10), { aim: byHarm }).shares
    expect(amber?.reasons).toEqual([
      '60.0 % of the recorded harm',
      'by that alone 6.0 officer-days',
      'less, since minimums agreed for other areas and whole units come first',
    ])
    expect(birch?.reasons[0]).toBe('30.0 % of the recorded harm, 12 crimes')
    expect(cedar).toMatchObject({ boundBy: 'minimum', claim: 1 })
    expect(cedar?.reasons.at(-1)).toBe('the agreed minimum is more')
  })

  it('lets need speak beside harm, as much as the aim says', () => {
    const areas = [
      { area: 'A', harm: 90, need: 0 },
      { area: 'B', harm: 10, need: 5 },
    ]
    // Half of each: A 0.45, B 0.05 + 0.5.
    expect(unitsOf(areas, 20, { title: 'x', harmShare: 0.5 })).toEqual([9, 11])
    expect(unitsOf(areas, 20, { title: 'x', harmShare: 0 })).toEqual([0, 20])
    const [, b] = planActivity(areas, days(20), { aim: { title: 'x', harmShare: 0 } }).shares
    expect(b?.reasons).toEqual(['100.0 % of the agreed need', 'by that alone 20.0 officer-days'])
  })

  it('gives no area more than it can use, and says so', () => {
    const [a, b] = planActivity(
      [
        { area: 'A', harm: 9, atMost: 4 },
        { area: 'B', harm: 1 },
      ],
      days(10),
      { aim: byHarm },
    ).shares
    expect([a?.units, b?.units]).toEqual([4, 6])
    expect(a?.boundBy).toBe('at-most')
    expect(a?.reasons.at(-1)).toBe('the area can use no more')
    expect(b?.boundBy).toBeUndefined()
  })

  it('says where minimums of others or their limits move a share by a unit or more', () => {
    // Claims 9 and 1; Birch was promised 4 and Amber keeps 6.
    const [amber] = planActivity(
      [
        { area: 'Amber', harm: 9 },
        { area: 'Birch', harm: 1, minimum: 4 },
      ],
      days(10),
      { aim: byHarm },
    ).shares
    expect(amber).toMatchObject({ units: 6, claim: 9 })
    expect(amber?.reasons.at(-1)).toBe(
      'less, since minimums agreed for other areas and whole units come first',
    )
    // Claims 9 and 1; Amber can use 4 and Birch has the rest.
    const [, birch] = planActivity(
      [
        { area: 'Amber', harm: 9, atMost: 4 },
        { area: 'Birch', harm: 1, crimes: 1 },
      ],
      days(10),
      { aim: byHarm },
    ).shares
    expect(birch?.reasons).toEqual([
      '10.0 % of the recorded harm, 1 crime',
      'by that alone 1.0 officer-days',
      'more, since limits of other areas and whole units leave more',
    ])
  })

  it('lets the one speak alone where no area states the other, so that claims add up all the same', () => {
    const half = { title: 'x', harmShare: 0.5 }
    const byHarmAlone = planActivity(
      [
        { area: 'A', harm: 3 },
        { area: 'B', harm: 1 },
      ],
      days(20),
      { aim: half },
    ).shares
    expect(byHarmAlone.map(({ claim }) => claim)).toEqual([15, 5])
    expect(byHarmAlone[0]?.reasons).toEqual([
      '75.0 % of the recorded harm',
      'no area states a need',
      'by that alone 15.0 officer-days',
    ])
    const byNeedAlone = planActivity([{ area: 'A', harm: 0, need: 2 }], days(20), { aim: half }).shares
    expect(byNeedAlone[0]?.reasons[0]).toBe('no area has recorded harm')
  })

  it('comes out the same in any order, and where all harm is told in another unit', () => {
    const plan = planActivity(three, days(37), { aim: byHarm })
    expect(planActivity([...three].reverse(), days(37), { aim: byHarm })).toEqual(plan)
    const told = three.map((area) => ({ ...area, harm: area.harm * 8 }))
    expect(planActivity(told, days(37), { aim: byHarm })).toEqual(plan)
  })

  it('shares money to the penny', () => {
    const shares = unitsOf(three, 123_456_789)
    expect(shares.reduce((a, b) => a + b, 0)).toBe(123_456_789)
    expect(shares).toEqual([74_074_073, 37_037_037, 12_345_679])
  })

  it.each<[string, ActivityArea[], number, ActivityAim, string, string]>([
    [
      'minimums above the whole',
      [{ area: 'A', harm: 1, minimum: 9 }],
      5,
      byHarm,
      '/areas',
      'the minimums ask for more than there is to share',
    ],
    [
      'limits below the whole',
      [{ area: 'A', harm: 1, atMost: 4 }],
      5,
      byHarm,
      '/areas',
      'what areas can use at most leaves some unused',
    ],
    [
      'no harm at all',
      [{ area: 'A', harm: 0, need: 3 }],
      5,
      byHarm,
      '/areas',
      'neither harm nor need speaks for any area under this aim',
    ],
    [
      'a minimum above its limit',
      [{ area: 'A', harm: 1, minimum: 3, atMost: 2 }],
      2,
      byHarm,
      '/areas/0/minimum',
      'the minimum is above what the area can use at most',
    ],
    [
      'one area twice',
      [
        { area: 'A', harm: 1 },
        { area: 'A', harm: 2 },
      ],
      2,
      byHarm,
      '/areas/1/area',
      'stands twice',
    ],
    [
      'half a day',
      [{ area: 'A', harm: 1 }],
      2.5,
      byHarm,
      '/resources/amount',
      'Invalid input: expected int, received number',
    ],
  ])('refuses %s', (_, areas, amount, aim, pointer, message) => {
    expect(problemsOf(() => planActivity(areas, days(amount), { aim }))).toEqual([{ pointer, message }])
  })

  it('refuses what it does not know, a text that says nothing, and no options at all', () => {
    const areas = [{ area: 'A', harm: 1 }]
    const pointersOf = (options: unknown, resources: unknown = days(3)) =>
      problemsOf(() => planActivity(areas, resources as never, options as never))?.map(
        ({ pointer }) => pointer,
      )
    expect(pointersOf({ aim: byHarm, minimum: 3 })).toEqual(['/minimum'])
    expect(pointersOf({ aim: { ...byHarm, title: ' ' } })).toEqual(['/aim/title'])
    expect(pointersOf({ aim: byHarm }, { amount: 3, unit: '' })).toEqual(['/resources/unit'])
    expect(pointersOf(undefined)).toEqual(['/aim'])
  })

  it('refuses an aim of need alone where no area states any', () => {
    const aim = { title: 'x', harmShare: 0 }
    expect(problemsOf(() => planActivity([{ area: 'A', harm: 5 }], days(3), { aim }))?.[0]?.message).toBe(
      'neither harm nor need speaks for any area under this aim',
    )
  })
})
