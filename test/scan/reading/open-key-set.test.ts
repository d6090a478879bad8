import fc from 'fast-check'
import { expect, it } from 'vitest'
import { openKeySet } from '../../../src/scan/reading/open-key-set'

const texts = fc.string({ unit: 'binary', maxLength: 4 }).filter((text) => !text.includes('\u0000'))

it('says the same as a set of texts', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(texts, texts), { maxLength: 200 }), (keys) => {
      const mine = openKeySet()
      const theirs = new Set<string>()
      for (const [first, second] of keys) {
        const key = `${first}\u0000${second}`
        expect(mine.add([first, second])).toBe(!theirs.has(key))
        theirs.add(key)
      }
    }),
  )
})

it('tells keys apart whose texts run together alike', () => {
  const keys = openKeySet()
  expect(keys.add(['ab', 'c'])).toBe(true)
  expect(keys.add(['a', 'bc'])).toBe(true)
  expect(keys.add(['', 'abc'])).toBe(true)
  expect(keys.add(['ab', 'c'])).toBe(false)
})

it('keeps apart what differs beyond ASCII', () => {
  const keys = openKeySet()
  expect(keys.add(['é'])).toBe(true)
  expect(keys.add(['è'])).toBe(true)
  expect(keys.add(['\ud800'])).toBe(true)
  expect(keys.add(['\ud801'])).toBe(true)
  expect(keys.add(['é'])).toBe(false)
})

it('tells keys apart whose hashes are the same', () => {
  const keys = openKeySet()
  // Found by trying some hundred thousand texts.
  for (const [first, second] of [
    ['1yhht59', '1frrcyc'],
    ['1m5zdv2', '1lycgfu'],
    ['gxdg6j', 'xieaj3'],
  ] as const) {
    expect([keys.add([first]), keys.add([second]), keys.add([second])]).toEqual([true, true, false])
  }
})

it('goes on over many pages and takes a key longer than a page', () => {
  const keys = openKeySet()
  const long = 'x'.repeat(3_000_000)
  const count = 60_000
  const added = (step: number) => {
    let fresh = 0
    for (let i = 0; i < count; i += step) if (keys.add([`crime ${i}`, 'a person with a long id'])) fresh += 1
    return fresh
  }
  expect(added(1)).toBe(count)
  expect(keys.add([long, ''])).toBe(true)
  expect(keys.add([`${long}y`, ''])).toBe(true)
  expect(keys.add([long, ''])).toBe(false)
  expect(added(7)).toBe(0)
})
