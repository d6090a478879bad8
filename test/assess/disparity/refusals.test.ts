import { describe, expect, it } from 'vitest'
import { nominateCohort } from '../../../src/analyse/nominate-cohort'
import { groupDisparity } from '../../../src/assess/group-disparity'
import { isPreludeError } from '../../../src/internal/prelude-error'
import type { Recommendation } from '../../../src/respond/recommendation'
import { gatherEquality } from '../../../src/scan/gather-equality'
import { asOf, crime, holdingsOf, policyWith } from '../../analyse/small-force'
import { advice, before, ids, isNominee, oneList, people, sexes } from './sixty-people'

const holdings = holdingsOf(before, { people })
const policy = policyWith(oneList)
const cohort = nominateCohort(holdings, policy, { asOf })
const equality = gatherEquality(sexes)
const options = { holdings, policy }

/** What is wrong with a call: the argument, or the pointers of the options. */
function refused(...given: readonly unknown[]): unknown {
  try {
    groupDisparity(...(given as Parameters<typeof groupDisparity>))
    return 'taken'
  } catch (error) {
    if (isPreludeError(error, 'invalid-argument')) return error.info.argument
    if (isPreludeError(error, 'invalid-options')) return error.info.problems.map(({ pointer }) => pointer)
    return isPreludeError(error) ? error.code : error
  }
}
const withOptions = (more: object) => refused(cohort, equality, { ...options, ...more })

describe('groupDisparity', () => {
  it('takes a cohort with the equality records, holdings and policy that belong to it', () => {
    expect(refused(cohort, equality, options)).toBe('taken')
  })

  it('refuses what is no cohort, no equality holdings, no holdings or no policy', () => {
    expect(refused(undefined, equality, options)).toBe('cohort')
    expect(refused({}, equality, options)).toBe('cohort')
    const broken: object[] = [
      { policy: undefined },
      { register: undefined },
      { register: {} },
      { register: { ...cohort.register, declined: [null] } },
      { lists: [null] },
      { lists: [{}] },
      { lists: [{ nominees: [null] }] },
      { lists: [{ nominees: [{ personId: 7 }] }] },
    ]
    for (const change of broken) expect(refused({ ...cohort, ...change }, equality, options)).toBe('cohort')
    expect(refused(cohort, sexes, options)).toBe('equality')
    expect(refused(cohort, equality, undefined)).toBe('invalid-holdings')
    expect(refused(cohort, equality, { policy })).toBe('invalid-holdings')
    expect(refused(cohort, equality, { holdings })).toBe('policy')
    expect(refused(cohort, equality, { holdings, policy: policy.document })).toBe('policy')
  })

  it('refuses a cohort of another policy, of other people, of another date or of other records', () => {
    expect(withOptions({ policy: policyWith({ ...oneList, id: 'other' }) })).toBe('cohort')
    expect(withOptions({ policy: policyWith({ ...oneList, version: '2' }) })).toBe('cohort')
    const more = holdingsOf([...before, crime('C', 'somebody else')], { people })
    expect(withOptions({ holdings: more })).toBe('cohort')
    // The same people: one nominee has another score, or none.
    const other = before.map((each) => (each.personId === 'F00' ? { ...each, offenceCode: 'A20' } : each))
    expect(withOptions({ holdings: holdingsOf(other, { people }) })).toBe('cohort')
    expect(refused({ ...cohort, asOf: '2026-02-01' }, equality, options)).toBe('cohort')
    // A nominee whom the holdings do not hold.
    const stranger = { ...cohort.lists[0]?.nominees[0], personId: 'somebody else' }
    expect(
      refused({ ...cohort, lists: [{ ...cohort.lists[0], nominees: [stranger] }] }, equality, options),
    ).toBe('cohort')
    expect(refused({ ...cohort, asOf: 'today' }, equality, options)).toBe('invalid-date')
  })

  it('refuses options that it does not know, with a pointer to each', () => {
    expect(withOptions({ characteristic: ['sex'] })).toEqual(['/characteristic'])
    expect(withOptions({ characteristics: [] })).toEqual(['/characteristics'])
    expect(withOptions({ characteristics: ['sex', 'sex'] })).toEqual(['/characteristics'])
    expect(withOptions({ characteristics: ['sex', 'gender'] })).toEqual(['/characteristics/1'])
    expect(withOptions({ intersections: [['sex']] })).toEqual(['/intersections/0'])
    expect(
      withOptions({
        intersections: [
          ['sex', 'age-band'],
          ['age-band', 'sex'],
        ],
      }),
    ).toEqual(['/intersections'])
    expect(withOptions({ intersections: [['sex', 'gender']] })).toEqual(['/intersections/0/1'])
    expect(withOptions({ reference: 'smallest' })).toEqual(['/reference'])
    expect(withOptions({ reference: { 'a/b': 'F' } })).toEqual(['/reference/a~1b'])
    expect(withOptions({ reference: { sex: 'other' } })).toEqual(['/reference/sex'])
    expect(withOptions({ reference: JSON.parse('{"__proto__":"F"}') })).toEqual(['/reference/__proto__'])
  })

  it('refuses an outcome without a horizon, a horizon without an outcome, and an export before the cohort', () => {
    const outcome = { select: { roles: { charged: 1 } } }
    expect(withOptions({ outcome })).toEqual(['/horizonDays'])
    expect(withOptions({ horizonDays: 30 })).toEqual(['/horizonDays'])
    expect(withOptions({ outcome, horizonDays: 0 })).toEqual(['/horizonDays'])
    expect(withOptions({ extractedOn: '2026-05-01' })).toEqual(['/extractedOn'])
    expect(withOptions({ outcome, horizonDays: 30, extractedOn: '2026-02-30' })).toEqual(['/extractedOn'])
    expect(withOptions({ outcome, horizonDays: 30, extractedOn: '2026-03-30' })).toEqual(['/extractedOn'])
    expect(withOptions({ outcome, horizonDays: 30, extractedOn: '2026-03-31' })).toBe('taken')
    expect(withOptions({ outcome: { select: { roles: {} } }, horizonDays: 30 })).toEqual([
      '/outcome/select/roles',
    ])
    const grouped = { select: { roles: { charged: 1 }, groups: ['knife'] } }
    expect(withOptions({ outcome: grouped, horizonDays: 30 })).toEqual(['/outcome/select/groups/0'])
  })

  it('refuses recommendations that are none, or that leave a nominee out', () => {
    const all = ids.filter(isNominee).map((id) => advice(id, 'support'))
    expect(withOptions({ recommendations: all })).toBe('taken')
    expect(withOptions({ recommendations: all.slice(1) })).toEqual(['/recommendations'])
    expect(withOptions({ recommendations: [] })).toEqual(['/recommendations'])
    const odd = [
      ...all,
      { personId: 'F00', kind: 'reward', status: 'recommended' } as unknown as Recommendation,
    ]
    expect(withOptions({ recommendations: odd })).toEqual(['/recommendations/20/kind'])
  })

  it('holds no value of a record in its messages', () => {
    try {
      groupDisparity(cohort, equality, { ...options, characteristics: ['gender', 'faith'] })
    } catch (error) {
      expect((error as Error).message).toBe(
        'groupDisparity requires options that it knows: /characteristics/0: must be a characteristic of an equality record (and 1 more, in info.problems)',
      )
    }
    expect.assertions(1)
  })
})
