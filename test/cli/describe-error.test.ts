import { expect, it } from 'vitest'
import { describeError } from '../../src/cli/describe-error'
import { PreludeError } from '../../src/index'

it('shows what the library says of a misuse', () => {
  const error = new PreludeError('empty-input', 'giniCoefficient requires values', { argument: 'values' })
  expect(describeError(error)).toEqual({ lines: ['giniCoefficient requires values'], exitCode: 1 })
})

it.each([
  [new TypeError('about person P1'), 'something unforeseen failed (TypeError)'],
  [
    Object.assign(new Error('open P1.csv'), { code: 'EMFILE' }),
    'something unforeseen failed (Error, EMFILE)',
  ],
  [Object.assign(new Error('x'), { code: 5 }), 'something unforeseen failed (Error)'],
  ['P1', 'something unforeseen failed (string)'],
])('tells of anything else its kind only, since its message could hold a value', (error, line) => {
  expect(describeError(error)).toEqual({ lines: [line], exitCode: 1 })
})
