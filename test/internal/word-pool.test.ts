import { expect, it } from 'vitest'
import { openWordPool } from '../../src/internal/word-pool'

it('numbers words by arrival and keeps each once', () => {
  const pool = openWordPool()
  expect(['10D', '8N', '10D', '__proto__', 'constructor', '8N'].map((word) => pool.add(word))).toEqual([
    0, 1, 0, 2, 3, 1,
  ])
  expect(pool.size).toBe(4)
  expect(pool.get(2)).toBe('__proto__')
  expect(pool.find('8N')).toBe(1)
  expect(pool.find('toString')).toBe(-1)
  expect(pool.freeze().size).toBe(4)
})

it('keeps more words than it remembers', () => {
  const pool = openWordPool()
  const words = Array.from({ length: 5000 }, (_, i) => `word ${i}`)
  expect(words.map((word) => pool.add(word))).toEqual(words.map((_, i) => i))
  expect(words.map((word) => pool.add(word))).toEqual(words.map((_, i) => i))
  expect(pool.size).toBe(5000)
})
