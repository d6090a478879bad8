import { describe, expect, it } from 'vitest'
import { resolveAliases } from '../../../src/scan/holdings/resolve-aliases'
import type { Alias } from '../../../src/scan/records/alias'

const resolved = (...aliases: Alias[]) => Object.fromEntries(resolveAliases(aliases).currentIds)
const warned = (...aliases: Alias[]) =>
  resolveAliases(aliases).warnings.map(({ code, people }) => [code, people])
const from = (old: string, to: string, on?: string): Alias =>
  on === undefined ? { from: old, to } : { from: old, to, on }

describe('resolveAliases', () => {
  it('leads nowhere where there is no alias', () => {
    expect(resolveAliases([])).toEqual({ currentIds: new Map(), mergedOn: new Map(), warnings: [] })
  })

  it('follows a chain to its end, whatever the order of its links', () => {
    expect(resolved(from('A', 'B'), from('B', 'C'), from('C', 'D'))).toEqual({ A: 'D', B: 'D', C: 'D' })
    expect(resolved(from('C', 'D'), from('A', 'B'), from('B', 'C'))).toEqual({ A: 'D', B: 'D', C: 'D' })
  })

  it('takes an alias that comes twice for one, with the earlier of two dates', () => {
    const twice = [from('A', 'B'), from('A', 'B', '2026-02-01'), from('A', 'B', '2026-01-01')]
    for (const aliases of [twice, [...twice].reverse()]) {
      const { currentIds, mergedOn, warnings } = resolveAliases(aliases)
      expect([...currentIds]).toEqual([['A', 'B']])
      expect(mergedOn.get('A')).toBe('2026-01-01')
      expect(warnings).toEqual([])
    }
  })

  it('merges nobody whose old id leads to two, and says so without an id', () => {
    const { currentIds, warnings } = resolveAliases([
      from('A', 'B'),
      from('A', 'C'),
      from('A', 'B'),
      from('X', 'A'),
    ])
    // X is still an old id of A, who stays.
    expect([...currentIds]).toEqual([['X', 'A']])
    expect(warnings).toEqual([
      {
        code: 'alias-to-two',
        people: 1,
        message: expect.stringMatching(/^1 old person id leads to more than one current id/),
      },
    ])
  })

  it('merges nobody round a circle, nor whoever leads into it', () => {
    const circle = [from('A', 'B'), from('B', 'A'), from('X', 'A'), from('Y', 'Z')]
    expect(resolved(...circle)).toEqual({ Y: 'Z' })
    expect(warned(...circle)).toEqual([['alias-cycle', 3]])
  })

  it('takes an id that leads to itself for a circle of one', () => {
    expect(resolved(from('A', 'A'))).toEqual({})
    expect(warned(from('A', 'A'))).toEqual([['alias-cycle', 1]])
  })

  it('warns of both kinds at once', () => {
    expect(warned(from('A', 'A'), from('C', 'C'), from('B', 'C'), from('B', 'D'))).toEqual([
      ['alias-to-two', 1],
      ['alias-cycle', 2],
    ])
  })

  it('counts old ids in its warnings, one or more', () => {
    const messages = (...aliases: Alias[]) =>
      resolveAliases(aliases).warnings.map(({ message }) => message.slice(0, 24))
    const twoToTwo = [from('A', 'B'), from('A', 'C'), from('D', 'B'), from('D', 'C')]
    expect(messages(...twoToTwo)).toEqual(['2 old person ids lead to'])
    expect(messages(from('A', 'A'))).toEqual(['1 old person id leads in'])
    expect(messages(from('A', 'B'), from('B', 'A'))).toEqual(['2 old person ids lead in'])
  })

  it('merges ids that every object has', () => {
    expect(resolveAliases([from('__proto__', 'constructor')]).currentIds.get('__proto__')).toBe('constructor')
  })
})
