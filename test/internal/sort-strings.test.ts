import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareCodePoints } from '../../src/internal/code-points'
import { stringAt } from '../../src/internal/find-string'
import { sortStrings } from '../../src/internal/sort-strings'
import { openStringPool } from '../../src/internal/string-pool'

function sorted(texts: readonly string[]): string[] {
  const pool = openStringPool()
  for (const text of texts) pool.add(text)
  const column = pool.freeze()
  return [...sortStrings(column)].map((place) => stringAt(column, place))
}

describe('sortStrings on very many texts', () => {
  it('orders ids that share a beginning and differ in their last figures', () => {
    const ids = Array.from({ length: 20_000 }, (_, i) => `P${String((i * 7_919) % 20_011).padStart(7, '0')}`)
    expect(sorted(ids)).toEqual([...ids].sort(compareCodePoints))
  })

  it('puts a text before those that it is the beginning of, also where they go on with NUL', () => {
    const texts = Array.from({ length: 1_500 }, (_, i) => '\0'.repeat(i))
    expect(sorted([...texts].reverse())).toEqual(texts)
  })

  it('orders any texts as compareCodePoints does', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', '\0', 'é', '\uffff', '\u{10000}'),
      maxLength: 9,
    })
    fc.assert(
      fc.property(fc.uniqueArray(text, { minLength: 1_000, maxLength: 1_500 }), (texts) => {
        expect(sorted(texts)).toEqual([...texts].sort(compareCodePoints))
      }),
      { numRuns: 20 },
    )
  })
})
