import { describe, expect, it } from 'vitest'
import { isPreludeError } from '../../../src/internal/prelude-error'
import type { Policy } from '../../../src/policy/parse-policy'
import { preludePolicy } from '../../../src/policy/prelude-policy'
import { harmByPlace } from '../../../src/respond/rasure/harm-by-place'
import type { HarmByPlaceOptions } from '../../../src/respond/rasure/harm-by-place-options'
import { gatherHoldings } from '../../../src/scan/gather-holdings'
import type { Holdings } from '../../../src/scan/holdings'
import { options } from './records'

const holdings = gatherHoldings({ offences: [] })
const errorOf = (run: () => unknown): unknown => {
  try {
    run()
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}
const refused = (its: unknown) =>
  errorOf(() => harmByPlace(holdings, preludePolicy, its as HarmByPlaceOptions))

describe('what harmByPlace is told', () => {
  it.each([
    ['a window of nothing', { within: { days: 0 } }, '/within/days'],
    ['places of no kind', { by: 'ward' }, '/by'],
    ['squares smaller than 50 metres', { by: { squares: 49 } }, '/by/squares'],
    ['squares of half metres', { by: { squares: 99.5 } }, '/by/squares'],
    ['squares larger than 100 kilometres', { by: { squares: 100_001 } }, '/by/squares'],
    [
      'hexagons smaller than a resolution of 11',
      { by: { hexagons: 12, latLngToCell: (): string => 'c', proj4: (): string => 'p' } },
      '/by/hexagons',
    ],
    [
      'hexagons without the function that finds them',
      { by: { hexagons: 9, proj4: (): string => 'p' } },
      '/by/latLngToCell',
    ],
    [
      'hexagons without the function that leaves the Grid',
      { by: { hexagons: 9, latLngToCell: (): string => 'c' } },
      '/by/proj4',
    ],
    ['no group', { groups: [] }, '/groups'],
    ['a group that the policy lacks', { groups: ['knife-crime', 'knives'] }, '/groups/1'],
    ['a threshold that withholds nothing', { fewerThan: 1 }, '/fewerThan'],
    ['a confidence of all', { confidence: 1 }, '/confidence'],
    ['a confidence in per cent', { confidence: 95 }, '/confidence'],
    ['an option that it does not know', { policy: 'x' }, '/policy'],
  ])('may not be %s', (_, its, pointer) => {
    const error = refused({ ...options, ...its })
    if (!isPreludeError(error, 'invalid-options')) throw error
    expect(error.info.problems[0]?.pointer).toBe(pointer)
    expect(error.message).toMatch(/^harmByPlace requires options that it knows: \//)
  })

  it('takes the smallest and the largest that it may', () => {
    for (const by of [{ squares: 50 }, { squares: 100_000 }] as const) {
      expect(harmByPlace(holdings, preludePolicy, { ...options, by, fewerThan: 2 }).by).toEqual(by)
    }
  })

  it('must have a date, a policy and holdings', () => {
    for (const asOf of ['2026-02-29', undefined]) {
      expect(isPreludeError(refused({ ...options, asOf }), 'invalid-date')).toBe(true)
    }
    expect(isPreludeError(refused(undefined), 'invalid-options')).toBe(true)
    const without = (its: Holdings, policy: Policy) => errorOf(() => harmByPlace(its, policy, options))
    expect(isPreludeError(without({} as Holdings, preludePolicy), 'invalid-holdings')).toBe(true)
    expect(isPreludeError(without(holdings, {} as Policy))).toBe(true)
  })

  it('finds no group in a policy that has none', () => {
    const { groups: _, ...document } = preludePolicy.document
    const policy = { ...preludePolicy, document } as Policy
    const error = errorOf(() => harmByPlace(holdings, policy, { ...options, groups: ['knife-crime'] }))
    expect(isPreludeError(error)).toBe(true)
  })
})
