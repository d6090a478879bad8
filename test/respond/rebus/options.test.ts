import { describe, expect, it } from 'vitest'
import { isPreludeError } from '../../../src/internal/prelude-error'
import { outstandingSuspects } from '../../../src/respond/rebus/outstanding-suspects'
import type { OutstandingSuspectsOptions } from '../../../src/respond/rebus/outstanding-suspects-options'
import { holdingsOf, policyWith } from '../../analyse/small-force'
import { options, policy } from './rebus-records'

const ending = { outcome: '18', endsFor: 'nobody', reason: 'So it is.' }

function refusalOf(change: object, given = policy): { code: string; pointers: string[]; message: string } {
  try {
    outstandingSuspects(holdingsOf([]), given, { ...options, ...change } as OutstandingSuspectsOptions)
  } catch (error) {
    if (isPreludeError(error, 'invalid-options')) {
      const pointers = error.info.problems.map(({ pointer }) => pointer)
      return { code: error.code, pointers, message: error.message }
    }
    if (isPreludeError(error)) return { code: error.code, pointers: [], message: error.message }
  }
  return { code: 'none', pointers: [], message: '' }
}

describe('the options of the review', () => {
  it.each([
    [{ force: 0 }, '/force'],
    [{ force: undefined }, '/force'],
    [{ perArea: 1.5 }, '/perArea'],
    [{ longestReleased: -1 }, '/longestReleased'],
    [{ groups: [] }, '/groups'],
    [{ groups: 'knife' }, '/groups'],
    [{ groups: ['knife', 'cycling'] }, '/groups/1'],
    [{ not: ['cycling'] }, '/not/0'],
    [{ areaBasis: 'work' }, '/areaBasis'],
    [{ order: 'harm-times-days' }, '/order'],
    [{ within: { months: 0 } }, '/within/months'],
    [{ endings: [{ ...ending, outcome: '99' }] }, '/endings/0/outcome'],
    [{ endings: [ending, ending] }, '/endings'],
    [{ surprise: 1 }, '/surprise'],
  ])('are refused where %j is wrong, with where', (change, pointer) => {
    expect(refusalOf(change)).toMatchObject({ code: 'invalid-options', pointers: [pointer] })
  })

  it('are refused with every fault, the first of them in the message', () => {
    expect(refusalOf({ force: 0, perArea: 0 }).message).toMatch(
      /^outstandingSuspects requires options that it knows: \/force: .*\(and 1 more, in info\.problems\)$/,
    )
    expect(refusalOf({ not: ['cycling'] }).message).toBe(
      'outstandingSuspects requires options that it knows: /not/0: must be a group of the policy',
    )
  })

  it('are refused under a policy that has no groups', () => {
    expect(refusalOf({}, policyWith()).pointers).toEqual(['/groups/0', '/groups/1'])
  })

  it.each(['2026-02-30', '', undefined, 20260331])('are refused where asOf is %j', (asOf) => {
    expect(refusalOf({ asOf }).code).toBe('invalid-date')
  })

  it('are needed, and so are holdings and a policy', () => {
    expect(() => outstandingSuspects(holdingsOf([]), policy, undefined as never)).toThrow(/asOf/)
    expect(() => outstandingSuspects({} as never, policy, options)).toThrow(/holdings/)
    expect(() => outstandingSuspects(holdingsOf([]), {} as never, options)).toThrow(/policy/)
  })

  it('stay as they were', () => {
    const frozen = Object.freeze({ ...options, groups: Object.freeze([...options.groups]) })
    const result = outstandingSuspects(holdingsOf([]), policy, frozen)
    expect(result.groups).toEqual(options.groups)
    expect(result.groups).not.toBe(frozen.groups)
  })
})
