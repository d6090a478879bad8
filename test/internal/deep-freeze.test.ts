import { expect, it } from 'vitest'
import { deepFreeze } from '../../src/internal/deep-freeze'

it('freezes a value to the leaf and returns it', () => {
  const value = { list: [{ deep: { leaf: 1 } }] }
  expect(deepFreeze(value)).toBe(value)
  expect(Object.isFrozen(value)).toBe(true)
  expect(Object.isFrozen(value.list)).toBe(true)
  expect(Object.isFrozen(value.list[0]?.deep)).toBe(true)
})

it('freezes what a frozen value holds', () => {
  const inner = { weight: 1 }
  deepFreeze(Object.freeze({ inner }))
  expect(Object.isFrozen(inner)).toBe(true)
})

it.each([null, undefined, 1, 'text', true])('leaves %j as it is', (value) => {
  expect(deepFreeze(value)).toBe(value)
})

it('leaves typed arrays as they are, since they cannot be frozen', () => {
  const column = Uint8Array.of(1)
  deepFreeze({ column })
  column[0] = 2
  expect(column[0]).toBe(2)
})
