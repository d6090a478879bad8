import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeSketch } from '../../../src/testing/mutants/draft/describe-sketch'
import { regionsOf } from '../../../src/testing/mutants/draft/regions'
import { sketchOf, traitOf } from '../../../src/testing/mutants/draft/sketch'
import { sumInto } from '../../../src/testing/mutants/draft/sum-into'

const far = Number.POSITIVE_INFINITY
const ago = (days: number) => ({ ago: { days } })

describe('regionsOf', () => {
  it('parts numbers at each edge: below, at it, and beyond', () => {
    expect(regionsOf([18_000], 1000)).toEqual([
      [0, 17_000],
      [18_000, 18_000],
      [19_000, far],
    ])
  })

  it('leaves out what is empty between neighbours, and what is below nothing', () => {
    expect(regionsOf([0, 1000], 1000)).toEqual([
      [0, 0],
      [1000, 1000],
      [2000, far],
    ])
  })

  it('is everything where there is no edge', () => {
    expect(regionsOf([], 1)).toEqual([[0, far]])
  })
})

describe('sumInto', () => {
  const total = (amounts: readonly number[], places: readonly number[]) =>
    places.reduce((sum, place) => sum + (amounts[place] as number), 0)

  it('takes one amount, two, or three where they come to it', () => {
    expect(sumInto([5, 7, 11], [11, 11])).toEqual([2])
    expect(sumInto([5, 7, 11], [12, 12])).toEqual([0, 1])
    expect(sumInto([5, 7, 11], [23, 23])).toEqual([0, 1, 2])
  })

  it('takes a few of one amount rather than a mixture', () => {
    expect(sumInto([5], [40, 40])).toEqual(new Array(8).fill(0))
  })

  it('puts two sums together where few do not come to it', () => {
    const places = sumInto([100, 101], [504, 504]) as number[]
    expect(total([100, 101], places)).toBe(504)
    expect(places.length).toBe(5)
  })

  it('takes very many of one amount where nothing less comes to it', () => {
    expect(sumInto([3], [600, 600])).toHaveLength(200)
  })

  it('finds nothing where nothing adds up', () => {
    expect(sumInto([4, 6], [7, 7])).toBeUndefined()
    expect(sumInto([], [7, 7])).toBeUndefined()
  })

  it('comes to the region whenever it finds something', () => {
    const amount = fc.integer({ min: 1, max: 500 })
    fc.assert(
      fc.property(fc.uniqueArray(amount, { maxLength: 8 }), amount, fc.nat(20), (amounts, least, more) => {
        const places = sumInto(amounts, [least, least + more])
        if (places === undefined) return
        expect(total(amounts, places)).toBeGreaterThanOrEqual(least)
        expect(total(amounts, places)).toBeLessThanOrEqual(least + more)
      }),
    )
  })
})

describe('traitOf', () => {
  it('adds records up and lets the later age and area stand', () => {
    const crime = { role: 'suspect', code: '1', when: ago(1) } as const
    expect(
      traitOf(
        { person: { age: 17, area: 'A', crimes: [crime] }, others: { one: {} }, notGathered: ['custody'] },
        { person: { age: 18, crimes: [crime, { ...crime, code: '2' }] }, others: { two: {} } },
        { person: {}, notGathered: ['custody', 'management'], agreements: [{ response: 'r', when: ago(0) }] },
        { person: {}, safeguardingDecisions: [{ outcome: 'referred', when: ago(2) }] },
        { person: {}, safeguardingDecisions: [{ outcome: 'notified', when: ago(1) }] },
      ),
    ).toEqual({
      person: {
        age: 18,
        area: 'A',
        crimes: [
          { times: 2, ...crime },
          { ...crime, code: '2' },
        ],
      },
      others: { one: {}, two: {} },
      notGathered: ['custody', 'management'],
      agreements: [{ response: 'r', when: ago(0) }],
      safeguardingDecisions: [
        { outcome: 'referred', when: ago(2) },
        { outcome: 'notified', when: ago(1) },
      ],
    })
  })

  it('lets an age go before a birth date, and keeps the birth date otherwise', () => {
    const born = { person: { bornOn: '2000-01-01' } }
    expect(traitOf(born, { person: { age: 18 } }).person).toEqual({ age: 18 })
    expect(traitOf(born, { person: { area: 'A' } }).person).toEqual({ bornOn: '2000-01-01', area: 'A' })
  })

  it('is a sketch with a date', () => {
    expect(sketchOf('2026-03-31')).toEqual({ asOf: '2026-03-31', person: {} })
    expect(sketchOf('2026-03-31', { asOf: '2026-04-01', person: {} })).toEqual({
      asOf: '2026-04-01',
      person: {},
    })
  })
})

describe('describeSketch', () => {
  it('says who somebody is and what is recorded of them', () => {
    const sketch = sketchOf('2026-03-31', {
      person: {
        age: 18,
        died: ago(1),
        area: 'North',
        crimes: [
          { role: 'charged', code: '34B', when: { ago: { months: 24 } }, outcome: '1', area: 'South' },
          {
            times: 2,
            role: 'victim',
            group: 'knife',
            when: { withinLast: { months: 2 } },
            markers: ['knife', 'group'],
            detection: 'reported',
          },
        ],
        reports: [
          { theme: 'knife', grade: '1A', when: '2026-03-01', origin: 'a' },
          { theme: 'knife', grade: '1A', when: '2026-03-01', origin: 'b' },
          { theme: 'violence', grade: '2B', when: ago(0) },
        ],
        arrests: [{ when: ago(3), code: '34B' }],
        prison: [
          { kind: 'remand', from: ago(30) },
          { kind: 'sentence', from: ago(30), to: { ahead: { days: 1 } } },
        ],
        needs: [{ need: 'drugs', level: 'high', when: ago(1) }],
        schemes: [{ scheme: 'iom', from: ago(1) }],
      },
      others: { one: {}, two: {} },
      notGathered: ['custody'],
      agreements: [{ response: 'r', when: ago(0) }],
      safeguardingDecisions: [{ outcome: 'referred', when: ago(0) }],
    })
    expect(describeSketch(sketch)).toBe(
      [
        'Aged 18',
        'dead',
        'of North',
        'charged with a crime of code 34B, outcome 1, in South, 24 months ago',
        'victim of 2 crimes of knife, flagged knife and group, reported, within 2 months',
        '2 reports about knife graded 1A, 2026-03-01',
        'a report about violence graded 2B, today',
        'arrested 3 days ago',
        'in remand from 30 days ago',
        'in prison from 30 days ago to 1 day ahead',
        'high need of drugs',
        'in scheme iom',
        'with an agreement',
        'with a safeguarding decision',
        'no arrests gathered',
        'among 2 others',
      ].join('; '),
    )
  })

  it('says that nothing is known, and that somebody stands beside', () => {
    expect(describeSketch(sketchOf('2026-03-31'))).toBe('Nothing known')
    const two = sketchOf('2026-03-31', { person: { bornOn: '2000-01-01' }, others: { one: {} } })
    expect(describeSketch(two)).toBe('Of a given birth date; beside another')
  })
})
