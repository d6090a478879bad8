import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareCodePoints } from '../../src/internal/code-points'
import { findString, stringAt } from '../../src/internal/find-string'
import { sortStrings } from '../../src/internal/sort-strings'
import { openStringPool } from '../../src/internal/string-pool'

function columnOf(texts: readonly string[]) {
  const pool = openStringPool()
  for (const text of texts) pool.add(text)
  return pool.freeze()
}

/** Texts in order of code points, each once, as a column. */
function orderedColumn(texts: readonly string[]) {
  return columnOf([...texts].sort(compareCodePoints))
}

describe('a string pool', () => {
  it('numbers texts by arrival and keeps each once', () => {
    const pool = openStringPool()
    expect(['b', 'a', 'b', ''].map((text) => pool.add(text))).toEqual([0, 1, 0, 2])
    expect(pool.size).toBe(3)
    expect([0, 1, 2].map((index) => pool.get(index))).toEqual(['b', 'a', ''])
  })

  it('finds what it holds and nothing else', () => {
    const pool = openStringPool()
    pool.add('P1')
    expect(pool.find('P1')).toBe(0)
    expect(pool.find('P')).toBe(-1)
    expect(pool.find('P10')).toBe(-1)
    expect(pool.size).toBe(1)
  })

  it('tells apart ids that objects and fonts would take for one', () => {
    const texts = [
      '__proto__',
      'constructor',
      'é',
      'e\u0301',
      '1',
      '01',
      '\ud800',
      '\udc00',
      '\u{10000}',
      '😀',
    ]
    const pool = openStringPool()
    expect(texts.map((text) => pool.add(text))).toEqual(texts.map((_, index) => index))
    expect(texts.map((_, index) => pool.get(index))).toEqual(texts)
  })

  it('tells apart texts whose hashes are the same', () => {
    // A well-known collision of 32-bit FNV-1a.
    const pool = openStringPool()
    expect(['costarring', 'liquid', 'costarring'].map((text) => pool.add(text))).toEqual([0, 1, 0])
    expect(pool.find('liquid')).toBe(1)
  })

  it('grows past every size that it began with', () => {
    const pool = openStringPool()
    const texts = Array.from({ length: 20_000 }, (_, i) => `person-${i}`)
    for (const text of texts) pool.add(text)
    expect(pool.size).toBe(20_000)
    expect(texts.every((text, index) => pool.find(text) === index && pool.get(index) === text)).toBe(true)
  })

  it('takes a text that is longer than all its room', () => {
    const pool = openStringPool()
    const long = 'é'.repeat(50_000)
    expect(pool.find(long)).toBe(-1)
    expect(pool.add(long)).toBe(0)
    expect(pool.get(0)).toBe(long)
  })

  it('freezes to the bytes of the texts end to end', () => {
    expect(columnOf(['ab', '', 'é'])).toEqual({
      size: 3,
      bytes: Uint8Array.of(0x61, 0x62, 0xc3, 0xa9),
      starts: Uint32Array.of(0, 2, 2, 4),
    })
  })

  it('freezes to nothing where it holds nothing', () => {
    expect(columnOf([])).toEqual({ size: 0, bytes: new Uint8Array(0), starts: Uint32Array.of(0) })
  })
})

describe('sortStrings', () => {
  const sorted = (texts: readonly string[]) => {
    const column = columnOf(texts)
    return [...sortStrings(column)].map((place) => stringAt(column, place))
  }

  it('orders nothing, one and two', () => {
    expect(sorted([])).toEqual([])
    expect(sorted(['a'])).toEqual(['a'])
    expect(sorted(['b', 'a'])).toEqual(['a', 'b'])
  })

  it('orders by code point, not by UTF-16 unit or locale', () => {
    expect(sorted(['\u{10000}', '\uffff', 'ä', 'z', 'Z', 'a', '10', '9'])).toEqual([
      '10',
      '9',
      'Z',
      'a',
      'z',
      'ä',
      '\uffff',
      '\u{10000}',
    ])
  })

  it('orders many that share a long beginning, some the beginning of others', () => {
    const texts = Array.from(
      { length: 300 },
      (_, i) => `${'0'.repeat(40)}${'x'.repeat(i % 3)}${(i * 7919) % 300}`,
    )
    texts.push('0'.repeat(40), '')
    const unique = [...new Set(texts)]
    expect(sorted(unique)).toEqual([...unique].sort(compareCodePoints))
  })

  it('orders any texts as compareCodePoints does', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'binary', maxLength: 4 }), { maxLength: 60 }), (texts) => {
        expect(sorted(texts)).toEqual([...texts].sort(compareCodePoints))
      }),
    )
  })
})

describe('findString', () => {
  const texts = ['', 'A', 'AB', 'P1', 'P10', 'P2', 'é', '\u{1f600}']
  const column = orderedColumn(texts)

  it('finds each text at its place', () => {
    expect(texts.map((text) => findString(column, text))).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  })

  it.each(['a', 'P', 'P11', 'P3', 'z', 'Ab', '\u{1f601}'])('does not find %j', (text) => {
    expect(findString(column, text)).toBe(-1)
  })

  it('finds nothing where nothing is, nor what is no text', () => {
    expect(findString(columnOf([]), 'A')).toBe(-1)
    expect(findString(column, undefined)).toBe(-1)
    expect(findString(column, 1)).toBe(-1)
  })
})
