import { describe, expect, it } from 'vitest'
import { parsePolicy } from '../../../src/policy/parse-policy'
import { preludePolicy } from '../../../src/policy/prelude-policy'
import { harmByPlace } from '../../../src/respond/rasure/harm-by-place'
import { gatherHoldings } from '../../../src/scan/gather-holdings'
import { codes, harmOf, options, row, rows, weights } from './records'

const named = ({ places }: ReturnType<typeof harmOf>) => places.map(({ place }) => place)

describe('harm by place', () => {
  it('counts a crime once, whoever had a part in it, and those who were hurt for its harm', () => {
    const { places, all } = harmOf([
      row('C1', { area: 'A' }),
      row('C1', { area: 'A', personId: 'P2', role: 'victim' }),
      row('C1', { area: 'A', personId: 'P3', offenceCode: codes.robbery }),
      row('C2', { area: 'A', personId: 'P4', role: 'victim', offenceCode: codes.injury }),
    ])
    expect(places).toMatchObject([{ place: 'A', crimes: 2, harm: weights.robbery + weights.injury }])
    expect(all).toMatchObject({ crimes: 2, harm: 988.783 })
  })

  it('puts harm before number, and tells the rank by number beside', () => {
    const { places } = harmOf([
      ...rows(4, 'a', { area: 'A' }),
      row('b', { area: 'B', offenceCode: codes.robbery }),
      ...rows(4, 'c', { area: 'C' }),
      row('d', { area: 'D' }),
    ])
    expect(places.map(({ place, rank, crimesRank }) => [place, rank, crimesRank])).toEqual([
      ['B', 1, 3],
      ['A', 2, 1],
      ['C', 2, 1],
      ['D', 4, 3],
    ])
  })

  it('tells each place its part of all harm, also of what has no place', () => {
    const { places, withoutPlace } = harmOf([
      row('C1', { area: 'A' }),
      row('C2', { area: 'B' }),
      ...rows(2, 'nowhere', { personId: 'P2' }),
    ])
    expect(places.map(({ harmShare }) => harmShare)).toEqual([0.25, 0.25])
    expect(withoutPlace).toEqual({
      crimes: 2,
      harm: 106.076,
      harmShare: 0.5,
      before: { crimes: 0, harm: 0 },
    })
  })

  it('says how many places make half and four fifths of all harm, if they do', () => {
    const places = [...rows(3, 'a', { area: 'A' }), ...rows(2, 'b', { area: 'B' }), row('c', { area: 'C' })]
    // 3 of 6 crimes alike are half; 4.8 of 6 need both of the greatest.
    expect(harmOf(places).reach).toEqual([
      { harmShare: 0.5, places: 1 },
      { harmShare: 0.8, places: 2 },
    ])
    expect(harmOf([...places, ...rows(4, 'd')]).reach).toEqual([
      { harmShare: 0.5, places: 2 },
      { harmShare: 0.8 },
    ])
  })

  it('takes two periods of as many days, each from the day after it begins', () => {
    const { period, periodBefore } = harmOf([], { within: { months: 1 } })
    // A month back from 31 March is 28 February: 31 days from 1 March. 31 days before those begin on 29 January.
    expect(period).toEqual({ from: '2026-03-01', to: '2026-03-31' })
    expect(periodBefore).toEqual({ from: '2026-01-29', to: '2026-02-28' })
    const on = (occurredOn: string) => {
      const { all } = harmOf([row('C', { occurredOn })], { within: { months: 1 } })
      return [all.crimes, all.before.crimes]
    }
    expect(
      ['2026-01-28', '2026-01-29', '2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'].map(on),
    ).toEqual([
      [0, 0],
      [0, 1],
      [0, 1],
      [1, 0],
      [1, 0],
      [0, 0],
    ])
    expect(harmOf([], { asOf: '2024-03-28', within: { days: 28 } }).periodBefore).toEqual({
      from: '2024-02-02',
      to: '2024-02-29',
    })
  })

  it('counts in each period what was known on its last day', () => {
    const recorded = (occurredOn: string, recordedOn: string) => {
      const { all } = harmOf([row('C', { occurredOn, recordedOn })])
      return [all.crimes, all.before.crimes]
    }
    expect(recorded('2026-03-10', '2026-03-31')).toEqual([1, 0])
    expect(recorded('2026-03-10', '2026-04-01')).toEqual([0, 0])
    expect(recorded('2026-02-10', '2026-02-28')).toEqual([0, 1])
    expect(recorded('2026-02-10', '2026-03-01')).toEqual([0, 0])
  })

  it('counts a crime whose records fall in both periods in the later one alone', () => {
    const { all } = harmOf([
      row('C', { occurredOn: '2026-02-28' }),
      row('C', { personId: 'P2', occurredOn: '2026-03-01' }),
    ])
    expect([all.crimes, all.before.crimes]).toEqual([1, 0])
  })

  it('keeps a place where there was something before and is nothing now', () => {
    const { places } = harmOf([
      ...rows(6, 'a', { area: 'A', occurredOn: '2026-02-10' }),
      row('b', { area: 'B' }),
    ])
    expect(places.map(({ place, crimes, before }) => [place, crimes, before.crimes])).toEqual([
      ['B', 1, 0],
      ['A', 0, 6],
    ])
    expect(places[1]?.change.crimes?.reading).toBe('fell')
    expect(places[1]?.change.harm).toEqual(places[1]?.change.crimes)
  })

  it('compares everything together too', () => {
    const { all } = harmOf([...rows(30, 'a', { area: 'A' }), ...rows(10, 'b', { occurredOn: '2026-02-10' })])
    expect(all.change.crimes).toMatchObject({ ratio: 3, reading: 'rose' })
    expect(all.change.harm).toEqual(all.change.crimes)
    expect(harmOf([]).all).toEqual({ crimes: 0, harm: 0, before: { crimes: 0, harm: 0 }, change: {} })
  })

  it('takes the confidence that is asked for, and tells which', () => {
    const five = rows(5, 'a', { area: 'A' })
    expect(harmOf(five)).toMatchObject({ confidence: 0.95 })
    expect(harmOf(five).places[0]?.change.crimes?.reading).toBe('too-few-to-tell')
    const wider = harmOf(five, { confidence: 0.9 })
    expect(wider.confidence).toBe(0.9)
    expect(wider.places[0]?.change.crimes?.reading).toBe('rose')
  })

  it('takes what groups of the policy take, and everything where none is given', () => {
    const offences = [
      row('C1', { area: 'A' }),
      row('C2', { area: 'B', offenceCode: codes.injury, markers: ['knife'] }),
      row('C3', { area: 'C', offenceCode: '30C' }),
    ]
    expect(named(harmOf(offences, { groups: ['knife-crime'] }))).toEqual(['B', 'A'])
    expect(named(harmOf(offences))).toHaveLength(3)
  })

  it('counts crimes whose code has no weight, apart and by place', () => {
    const { places, unlisted } = harmOf([
      row('C1', { area: 'A', offenceCode: '99Z' }),
      row('C2', { area: 'A', offenceCode: '99Y' }),
      row('C3', { area: 'A' }),
    ])
    expect(places).toMatchObject([{ crimes: 3, harm: weights.blade, withoutWeight: 2 }])
    expect(Object.entries(unlisted)).toEqual([
      ['99Y', 1],
      ['99Z', 1],
    ])
    const [none] = harmOf([row('C1', { area: 'A', offenceCode: '99Z' })]).places
    expect(none).toMatchObject({ harm: 0, harmShare: 0, rank: 1 })
    expect(Object.keys(none?.change ?? {})).toEqual(['crimes'])
  })

  it('gives a code without a weight the weight that the policy has decided on', () => {
    const policy = parsePolicy({
      ...preludePolicy.document,
      harm: { ...preludePolicy.document.harm, unlisted: { weight: 5 } },
    })
    const holdings = gatherHoldings({ offences: [row('C1', { area: 'A', offenceCode: '99Z' })] })
    expect(harmByPlace(holdings, policy, options)).toMatchObject({
      places: [{ harm: 5, withoutWeight: 0 }],
      unlisted: {},
    })
  })

  it('says when records do not show that they were known', () => {
    const dated = { area: 'A', recordedOn: '2026-03-11', roleOn: '2026-03-11' }
    expect(harmOf([row('C1', dated)]).hindsight).toBe(false)
    expect(harmOf([row('C1', dated), row('C2')]).hindsight).toBe(true)
    expect(harmOf([row('C1', dated), row('C2', { occurredOn: '2026-02-11' })]).hindsight).toBe(true)
  })

  it('tells the date, the unit and what it gathered by', () => {
    expect(harmOf([], { by: { squares: 500 } })).toMatchObject({
      asOf: '2026-03-31',
      unit: 'Crime Severity Score points',
      by: { squares: 500 },
      places: [],
      reach: [
        { harmShare: 0.5, places: 0 },
        { harmShare: 0.8, places: 0 },
      ],
    })
  })

  it('comes out the same whatever the order of records', () => {
    const offences = [
      ...rows(3, 'a', { area: 'A', offenceCode: '99Z' }),
      ...rows(3, 'b', { area: 'B', offenceCode: '99Y' }),
      row('c', { area: 'C', personId: 'P2' }),
      row('c', { personId: 'P3', offenceCode: codes.injury }),
    ]
    expect(JSON.stringify(harmOf([...offences].reverse()))).toBe(JSON.stringify(harmOf(offences)))
  })
})
