import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type RankedIds,
  rankBiasedOverlap,
  weightOfFirst,
} from '../../../src/assess/turnover/rank-biased-overlap'
import { runs } from '../../support/arbitraries/runs'

/** `i1 (i2 i3) i4`: those in brackets are tied. */
function ranking(text: string): RankedIds {
  const ids: string[] = []
  const ranks: number[] = []
  for (const [group] of text.matchAll(/\([^)]*\)|\S+/g)) {
    const rank = ids.length + 1
    for (const id of group.replace(/[()]/g, '').split(' ')) {
      ids.push(id)
      ranks.push(rank)
    }
  }
  return { ids, ranks }
}
const letters = (text: string) => ranking([...text].join(' '))

describe('rank-biased overlap', () => {
  // RankingSimilarity(x, y).rbo_ext(p) of the PyPI package rbo 0.1.3
  it.each([
    ['abcdefghij', 'abcdefghij', 0.9, 1],
    ['abcdefghij', 'bacdefghji', 0.9, 0.895217031],
    ['abcdefghij', 'bacdefghji', 0.98, 0.9781094155053738],
    ['abcdefghij', 'bacdefghji', 0.5, 0.4997829861111111],
    ['abcde', 'cbfga', 0.9, 0.52911],
    ['abc', 'cbadefgh', 0.9, 0.8550000000000001],
    ['abc', 'cbadefgh', 0.98, 0.9702],
    ['abcdefgh', 'xyzcab', 0.9, 0.339714],
    ['abcdefgh', 'xyzcab', 0.98, 0.46404530367999997],
    ['abcdefgh', 'xyzcab', 0.5, 0.04375],
    ['ab', 'cd', 0.9, 0],
  ])('of %s and %s at %d is %d', (one, other, persistence, expected) => {
    expect(rankBiasedOverlap(letters(one), letters(other), persistence)).toBeCloseTo(expected, 13)
  })

  // The column w.ext of rbo/test.csv, published by Corsi and Urbano with their paper of 2024:
  // github.com/julian-urbano/sigir2024-rbo, commit 463d6d5
  it.each([
    ['i13 (i1 i4 i5 i6)', 'i3 i14 i11 (i10 i15) i12 (i6 i9) i4 i2', 0.92238320668128, 0.117578490431637],
    [
      'i11 (i8 i21) (i2 i18) (i6 i16 i20) (i4 i10)',
      'i8 (i9 i20 i21) (i2 i3) i13 i1 i11 i14 i19',
      0.93912403977192,
      0.482369482292872,
    ],
    ['i13 i4 (i1 i2 i5 i6)', 'i11 i14 i1 (i5 i6) (i3 i12) i8', 0.936646766367491, 0.419724384588563],
    [
      '(i4 i7 i15) (i2 i11) i8 i18',
      'i4 i8 i17 i11 (i2 i3 i5 i7 i9 i13 i14)',
      0.955836875418683,
      0.601671359995661,
    ],
    ['(i3 i6) (i2 i7) i10', '(i3 i6 i7 i10) (i1 i2)', 0.965413635276732, 0.946064537517568],
    [
      'i1 (i15 i16) i10 i12 i2 i14',
      'i16 (i1 i10 i11 i15) i2 (i4 i5 i6)',
      0.988786023528663,
      0.691527178549045,
    ],
    [
      '(i4 i14) i10 i9 i16 i1 (i11 i21) i7',
      '(i4 i7 i9 i10 i14 i16) i21 (i1 i11) (i3 i6 i17 i18)',
      0.980350757903177,
      0.95731778452095,
    ],
    [
      '(i1 i3 i6 i11 i15) i17 (i5 i8)',
      '(i1 i2 i3 i4 i5 i6 i7 i8 i9 i10 i11 i12)',
      0.966485585840186,
      0.647993254615828,
    ],
    ['i3 (i1 i5 i7) i9', '(i1 i9) i7 i3 i4', 0.930093081332594, 0.697096710334179],
    [
      'i21 i20 (i1 i16 i19) (i5 i10) i4',
      '(i12 i17) (i2 i3 i8 i11) (i15 i18) (i6 i13) (i7 i14) i9',
      0.930074017489188,
      0,
    ],
  ])('with ties, of %s and %s', (one, other, persistence, expected) => {
    expect(rankBiasedOverlap(ranking(one), ranking(other), persistence)).toBeCloseTo(expected, 13)
  })

  it('is the same the other way round, 1 with itself and never beyond 0 and 1', () => {
    const listOf = fc
      .uniqueArray(fc.integer({ min: 0, max: 15 }), { minLength: 1, maxLength: 12 })
      .chain((ids) => fc.tuple(fc.constant(ids), fc.array(fc.boolean(), { minLength: 12, maxLength: 12 })))
      .map(([ids, isTied]): RankedIds => {
        const ranks: number[] = []
        ids.forEach((_, place) => {
          ranks.push(place > 0 && isTied[place] ? (ranks[place - 1] as number) : place + 1)
        })
        return { ids: ids.map(String), ranks }
      })
    fc.assert(
      fc.property(listOf, listOf, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (one, other, p) => {
        const overlap = rankBiasedOverlap(one, other, p)
        expect(rankBiasedOverlap(other, one, p)).toBeCloseTo(overlap, 12)
        expect(rankBiasedOverlap(one, one, p)).toBeCloseTo(1, 12)
        expect(overlap).toBeGreaterThanOrEqual(0)
        expect(overlap).toBeLessThanOrEqual(1 + 1e-12)
      }),
      runs(300),
    )
  })
})

describe('the weight of the first places', () => {
  it('is 86% for ten at a persistence of 0.9', () => {
    // Webber, Moffat and Zobel 2010, section 4.3: "p = 0.9 means that the first 10 ranks have 86% of the weight".
    expect(weightOfFirst(10, 0.9)).toBeCloseTo(0.8555854467473518, 13)
  })

  it('grows to all of it', () => {
    // One place at 0.5: 1 − 1 + 1 × ln 2.
    expect(weightOfFirst(1, 0.5)).toBeCloseTo(Math.LN2, 14)
    expect(weightOfFirst(1000, 0.9)).toBeCloseTo(1, 12)
    // Below 1 − persistence = 1 in binary fractions too: the first place has all weight there is.
    for (const persistence of [1e-3, 1e-10, 1e-17, 1e-300]) {
      expect(weightOfFirst(10, persistence)).toBeCloseTo(1, 12)
    }
  })
})
