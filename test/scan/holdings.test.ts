import { expect, it } from 'vitest'
import { isPreludeError } from '../../src/internal/prelude-error'
import { gatherHoldings } from '../../src/scan/gather-holdings'
import { columnsOf, type Holdings } from '../../src/scan/holdings'

it.each([undefined, null, 7, 'holdings', {}, { counts: {} }])('refuses %j for holdings', (given) => {
  try {
    columnsOf('explainScore', given as unknown as Holdings)
    expect.unreachable()
  } catch (error) {
    expect(isPreludeError(error, 'invalid-holdings')).toBe(true)
    expect((error as Error).message).toMatch(/^explainScore requires holdings/)
  }
})

it('is frozen and shows no record, not even where it is printed', () => {
  const holdings = gatherHoldings({ offences: [], people: [{ personId: 'P1', area: 'Slough' }] })
  expect(Object.isFrozen(holdings)).toBe(true)
  expect(Object.isFrozen(holdings.counts)).toBe(true)
  expect(Object.isFrozen(holdings.gathered)).toBe(true)
  expect(Object.isFrozen(holdings.warnings)).toBe(true)
  expect(JSON.stringify(holdings)).not.toContain('Slough')
  expect(Object.keys(holdings)).toEqual(['counts', 'gathered', 'warnings'])
})
