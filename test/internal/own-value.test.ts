import { expect, it } from 'vitest'
import { ownValue } from '../../src/internal/own-value'

it('finds what an object has itself', () => {
  expect(ownValue({ knife: 1 }, 'knife')).toBe(1)
  expect(ownValue(JSON.parse('{"__proto__":2}'), '__proto__')).toBe(2)
})

it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
  'finds no %s that every object has',
  (key) => {
    expect(ownValue({ knife: 1 }, key)).toBeUndefined()
  },
)

it('finds nothing where there is no object', () => {
  expect(ownValue(undefined, 'knife')).toBeUndefined()
})
