import { describe, expect, it } from 'vitest'
import { objectsOf } from '../../src/internal/objects-of'
import { isPreludeError } from '../../src/internal/prelude-error'
import { requireText } from '../../src/internal/require-text'

function refusalOf(work: () => unknown) {
  try {
    work()
    return undefined
  } catch (error) {
    if (!isPreludeError(error, 'invalid-argument')) throw error
    return [error.info.argument, error.message]
  }
}

describe('objectsOf', () => {
  it('gives the objects of any iterable, one by one', () => {
    const [first, second] = [{ a: 1 }, { a: 2 }]
    expect([...objectsOf('nominateCohort', 'register', new Set([first, second]))]).toEqual([first, second])
    expect([...objectsOf('nominateCohort', 'register', [])]).toEqual([])
  })

  it.each([null, undefined, 7, 'text', {}, [null], ['P1'], [{}, 7]])(
    'refuses %j without repeating it',
    (given) => {
      expect(refusalOf(() => [...objectsOf('nominateCohort', 'register', given as never)])).toEqual([
        'register',
        'nominateCohort requires register to be an iterable of objects',
      ])
    },
  )
})

describe('requireText', () => {
  it('gives a text back', () => {
    expect(requireText('nominateCohort', 'personId', ' ')).toBe(' ')
  })

  it.each(['', null, undefined, 7, ['P1']])('refuses %j without repeating it', (given) => {
    expect(refusalOf(() => requireText('nominateCohort', 'personId', given))).toEqual([
      'personId',
      'nominateCohort requires personId to be a text that is not empty',
    ])
  })
})
