import { describe, expect, it } from 'vitest'
import { childGravityScale } from '../../../src/respond/disposals/child-gravity-scale'
import { exampleGravityMatrix } from '../../../src/respond/disposals/example-gravity-matrix'
import { fitOf, readGravity } from '../../../src/respond/disposals/read-gravity'
import { adviceOn, child, clear, matrixFor } from './cases'

const factors = ['up', 'over', 'down']
const matrix = (more: Record<string, unknown> = {}) =>
  matrixFor('children', {
    offences: [
      { id: 'middling', title: 'Made up', codes: ['46'], score: 3, factors },
      { id: 'least', title: 'Made up', codes: ['8N'], score: 1, factors },
      { id: 'greatest', title: 'Made up', codes: ['8N'], score: 5, factors },
      { id: 'plain', title: 'Made up', score: 2, factors: [] },
    ],
    ...more,
  })
const about = { code: '46', asOf: '2026-03-20', group: { children: true, adults: false } }
const read = (found: Record<string, boolean>, offence?: string, from = matrix()) =>
  readGravity({ matrix: from, factors: found, ...(offence !== undefined && { offence }) }, about)

describe('readGravity', () => {
  it('finds the offence by its code, however that is written, or by its name', () => {
    expect(readGravity({ matrix: matrix() }, { ...about, code: ' 046 ' }).offence).toBe('middling')
    expect(read({}, 'plain')).toMatchObject({ offence: 'plain', base: 2, score: 2, missing: [] })
  })

  it('guesses nothing: no matrix, no such code, a code that two share, a code that is none', () => {
    const of = (code: string) => readGravity({ matrix: matrix() }, { ...about, code })
    expect(readGravity(undefined, about)).toEqual({
      reasons: ['no gravity matrix was given'],
      missing: ['gravity'],
    })
    expect(of('10D').reasons).toEqual(['the gravity matrix has no score for the offence'])
    expect(of('8N').reasons).toEqual(['2 offences of the gravity matrix share the code: say which it was'])
    expect(of('no code').base).toBeUndefined()
    expect(of('8N').matrix).toEqual({ id: 'made-up-children', version: '1', invented: false })
  })

  it('reads no matrix that is not in force', () => {
    const at = (asOf: string) =>
      readGravity({ matrix: matrix({ inForce: { from: '2025-02-26' } }) }, { ...about, asOf })
    expect(at('2025-02-25').reasons).toEqual(['the gravity matrix is not in force on 2025-02-25'])
    expect(at('2025-02-26').base).toBe(3)
  })

  it('adds what aggravates and takes off what mitigates, by one step at most', () => {
    // 3 + 1; 3 + 2 held to 1 step; 3 + 1 − 1; 3 + 2 − 1; 3 − 1.
    const score = (up: boolean, over: boolean, down: boolean) => read({ up, over, down }).score
    expect([
      score(false, false, false),
      score(true, false, false),
      score(true, true, false),
      score(true, false, true),
      score(true, true, true),
      score(false, false, true),
    ]).toEqual([3, 4, 4, 3, 4, 2])
  })

  it('moves by as many steps as the matrix allows', () => {
    const twice = { up: true, over: true, down: false }
    expect(read(twice, 'middling', matrix({ atMostSteps: 2 })).score).toBe(5)
    expect(read(twice, 'middling', matrix({ atMostSteps: 0 })).score).toBe(3)
  })

  it('stays from 1 to 5', () => {
    expect(read({ up: false, over: false, down: true }, 'least').score).toBe(1)
    expect(read({ up: true, over: true, down: false }, 'greatest').score).toBe(5)
  })

  it('leaves a range for what nobody has said', () => {
    expect(read({})).toMatchObject({
      base: 3,
      range: { lowest: 2, highest: 4 },
      missing: ['gravity-factors'],
    })
    expect(read({})).not.toHaveProperty('score')
    expect(read({ up: true, over: false }).range).toEqual({ lowest: 3, highest: 4 })
    expect(read({ up: true, down: false })).toMatchObject({ score: 4, missing: [] })
  })

  it('says how it came about', () => {
    expect(read({ up: true, over: false, down: false }).reasons).toEqual([
      'the gravity matrix gives the offence 3 of 5',
      'aggravating: worse',
      'the factors move it to 4',
    ])
    expect(read({ up: true, over: false, down: true }).reasons.at(-1)).toBe('the factors leave it there')
    expect(read({ up: true, over: false }).reasons.at(-1)).toBe(
      'it is 3 to 4, for nobody has said: mitigating: milder',
    )
  })
})

describe('fitOf', () => {
  const fitAt = (lowest: number, highest: number, id: Parameters<typeof fitOf>[0]) =>
    fitOf(id, { range: { lowest, highest }, reasons: [], missing: [] }, matrix())

  it('is settled where the whole range agrees', () => {
    expect([
      fitAt(3, 3, 'youth-caution'),
      fitAt(2, 4, 'youth-caution'),
      fitAt(4, 5, 'youth-caution'),
    ]).toEqual(['normal', 'unknown', 'departs'])
    expect(fitAt(1, 5, 'simple-caution')).toBe('not-named')
  })
})

describe('what is bundled', () => {
  it('has the five steps of the scale, with charge at 5', () => {
    expect(childGravityScale.map(({ score }) => score)).toEqual([1, 2, 3, 4, 5])
    expect(childGravityScale[4]?.normally).toEqual(['charge'])
  })

  it('is invented, and every result says so', () => {
    const advice = adviceOn(child, clear, { asOf: '2026-03-20', gravity: { matrix: exampleGravityMatrix } })
    expect(advice.gravity.matrix?.invented).toBe(true)
    expect(advice.notes).toContain('The gravity matrix is an invented example: nothing may rest on it.')
  })
})
