import { expect, it } from 'vitest'
import { isPreludeError, PreludeError } from '../../src/internal/prelude-error'

const error = new PreludeError('invalid-date', 'scorePeople requires asOf', { argument: 'asOf' })

it('carries a code, a message and the details of its code', () => {
  expect(error).toBeInstanceOf(Error)
  expect(error.name).toBe('PreludeError')
  expect(error.code).toBe('invalid-date')
  expect(error.message).toBe('scorePeople requires asOf')
  expect(error.info).toEqual({ argument: 'asOf' })
})

it('is told from other errors, by code where one is given', () => {
  expect(isPreludeError(error)).toBe(true)
  expect(isPreludeError(error, 'invalid-date')).toBe(true)
  expect(isPreludeError(error, 'invalid-policy')).toBe(false)
  expect(isPreludeError(new Error('other'))).toBe(false)
  expect(isPreludeError({ name: 'PreludeError', code: 'invalid-date' })).toBe(false)
  expect(isPreludeError(undefined)).toBe(false)
})

it('is known to another build of the library by its name', () => {
  const other = Object.assign(new Error('x'), { name: 'PreludeError', code: 'empty-input' })
  expect(isPreludeError(other, 'empty-input')).toBe(true)
  expect(isPreludeError(Object.assign(new Error('x'), { name: 'PreludeError' }))).toBe(false)
})
