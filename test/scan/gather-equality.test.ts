import { expect, it } from 'vitest'
import { isPreludeError } from '../../src/internal/prelude-error'
import { gatherEquality } from '../../src/scan/gather-equality'
import { columnsOf, type Holdings } from '../../src/scan/holdings'

it('counts people, of whom the last record stands', () => {
  expect(gatherEquality([]).people).toBe(0)
  expect(gatherEquality([{ personId: 'P1' }, { personId: 'P1', sex: 'x' }, { personId: 'P2' }]).people).toBe(
    2,
  )
})

it('shows no record, and is frozen', () => {
  const sealed = gatherEquality([{ personId: 'P1', ethnicity: 'not stated' }])
  expect(JSON.stringify(sealed)).toBe('{"people":1}')
  expect(Object.keys(sealed)).toEqual(['people'])
  expect(Object.isFrozen(sealed)).toBe(true)
})

it('copies what it is given', () => {
  const record = { personId: 'P1', ethnicity: 'not stated' }
  gatherEquality([record])
  expect(Object.isFrozen(record)).toBe(false)
})

it('does not run where holdings are wanted', () => {
  const sealed = gatherEquality([{ personId: 'P1' }]) as unknown as Holdings
  try {
    columnsOf('scorePeople', sealed)
    expect.unreachable()
  } catch (error) {
    expect(isPreludeError(error, 'invalid-holdings')).toBe(true)
    expect((error as Error).message).toBe('scorePeople requires holdings that gatherHoldings made')
  }
})
