import { expect, it } from 'vitest'
import { readEquality } from '../../src/scan/read-equality'
import { warningsOf } from '../support/findings'

it('keeps the characteristics that are named and nothing else', () => {
  const rows = [{ Ref: 'P1', 'Ethnic Origin': 'w1', Religion: 'none', Disability: '' }]
  const intake = readEquality(rows, {
    columns: { personId: 'Ref', ethnicity: 'Ethnic Origin', disability: 'Disability' },
    values: { ethnicity: { W1: 'White British' } },
  })
  expect(intake.records).toStrictEqual([{ personId: 'P1', ethnicity: 'White British' }])
  expect(warningsOf(intake)).toEqual(['unread-column Religion'])
})
