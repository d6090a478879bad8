import { describe, expect, it } from 'vitest'
import { rankPeople } from '../../src/analyse/rank-people'
import { scorePeople } from '../../src/analyse/score-people'
import type { Scores } from '../../src/analyse/scores'
import { isPreludeError } from '../../src/internal/prelude-error'
import type { OffenceRecord } from '../../src/scan/records/offence-record'
import { asOf, crime, holdingsOf, policyWith } from './small-force'

const ranking = (offences: readonly OffenceRecord[]) =>
  rankPeople(scorePeople(holdingsOf(offences), policyWith(), { asOf }))
const rows = (offences: readonly OffenceRecord[]) =>
  Array.from(ranking(offences), ({ personId, total, rank, tied, percentile }) =>
    [personId, total, rank, tied, percentile].join(' '),
  )

describe('a ranking', () => {
  it('is by score, with competition ranks, ties by code point', () => {
    const five = [
      crime('C1', 'P2'),
      crime('C2', 'P10'),
      crime('C3', 'P1', { offenceCode: 'B100' }),
      crime('C4', 'P3', { offenceCode: 'L4' }),
      crime('C5', 'P0', { role: 'victim' }),
    ]
    // Four people count. Above P1 nobody: 100 × 4 / 4. Above the two of 10 points one: 100 × 3 / 4. Above P3 three.
    expect(rows(five)).toEqual([
      'P1 100 1 false 100',
      'P10 10 2 true 75',
      'P2 10 2 true 75',
      'P3 4 4 false 25',
      'P0 0 5 false 0',
    ])
  })

  it('gives a percentile to people of whom something counts though it comes to nothing', () => {
    const offences = [
      crime('C1', 'P1'),
      crime('C2', 'P2', { offenceCode: 'N0' }),
      crime('C3', 'P3', { role: 'witness' }),
    ]
    // Two count. P2 stands behind one of them: 100 × 1 / 2; P3 shares the rank and counts for nothing.
    expect(rows(offences)).toEqual(['P1 10 1 false 100', 'P2 0 2 true 50', 'P3 0 2 true 0'])
    expect(ranking(offences)).toMatchObject({ size: 3, counted: 2 })
  })

  it('is of nobody, of one, and of equals', () => {
    expect(rows([])).toEqual([])
    expect(ranking([])).toMatchObject({ size: 0, counted: 0 })
    expect(rows([crime('C1', 'P1')])).toEqual(['P1 10 1 false 100'])
    expect(rows(['b', 'a', 'c'].map((id) => crime(id, id)))).toEqual([
      'a 10 1 true 100',
      'b 10 1 true 100',
      'c 10 1 true 100',
    ])
  })

  it('orders equals by code point, also beyond ASCII and of digits alone', () => {
    const ids = ['😀', '\uffff', 'é', 'Z', 'a', '9', '10']
    expect(Array.from(ranking(ids.map((id) => crime(id, id))), ({ personId }) => personId)).toEqual([
      '10',
      '9',
      'Z',
      'a',
      'é',
      '\uffff',
      '😀',
    ])
  })

  it('can be gone through again and not be changed', () => {
    const ranked = ranking([crime('C1', 'P1')])
    expect([...ranked]).toEqual([...ranked])
    expect(Object.isFrozen(ranked)).toBe(true)
  })

  it.each([undefined, null, {}, []])('refuses %j for scores', (given) => {
    try {
      rankPeople(given as unknown as Scores)
      expect.unreachable()
    } catch (error) {
      if (!isPreludeError(error, 'invalid-argument')) throw error
      expect(error.message).toBe('rankPeople requires scores that scorePeople made')
      expect(error.info).toEqual({ argument: 'scores' })
    }
  })
})
