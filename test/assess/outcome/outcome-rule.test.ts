import { describe, expect, it } from 'vitest'
import { outcomeProblems } from '../../../src/assess/outcome/outcome-rule'
import { policyWith } from '../../analyse/small-force'

const policy = policyWith({ groups: { violence: { offenceGroups: ['Violence'] } } })
const select = { roles: { charged: 1 } }
const pointers = (outcome: unknown) =>
  outcomeProblems(outcome, [policy], ['outcome']).map(({ pointer }) => pointer)

describe('an outcome', () => {
  it('is a selection by roles, groups, outcomes and detection', () => {
    const outcome = {
      title: 'violence charged',
      select: {
        roles: { charged: 1, convicted: 0.5 },
        groups: ['violence', 'own'],
        not: { groups: ['own'] },
        outcomes: { exclude: ['16'] },
        detection: { exclude: ['proactive'] },
      },
      groups: { own: { codes: ['A10'] } },
    }
    expect(pointers(outcome)).toEqual([])
  })

  it('needs roles, and knows no window, recency or co-involvement', () => {
    expect(pointers({ select: {} })).toEqual(['/outcome/select/roles'])
    expect(pointers({ select: { roles: {} } })).toEqual(['/outcome/select/roles'])
    expect(pointers({ select: { ...select, within: { months: 1 } } })).toEqual(['/outcome/select/within'])
    expect(pointers({ select: { ...select, recency: { halfLifeDays: 9 } } })).toEqual([
      '/outcome/select/recency',
    ])
    expect(pointers({ select: { ...select, coInvolvement: 'full' } })).toEqual([
      '/outcome/select/coInvolvement',
    ])
    expect(pointers(undefined)).toEqual(['/outcome'])
  })

  it('names groups that it has itself or that every policy has', () => {
    expect(pointers({ select: { ...select, groups: ['violence', 'weapons'] } })).toEqual([
      '/outcome/select/groups/1',
    ])
    expect(pointers({ select: { ...select, not: { groups: ['weapons'] } } })).toEqual([
      '/outcome/select/not/groups/0',
    ])
    const other = policyWith({ id: 'other' })
    expect(
      outcomeProblems({ select: { ...select, groups: ['violence'] } }, [policy, other], []),
    ).toHaveLength(1)
    expect(pointers({ select: { ...select, groups: ['constructor'] } })).toEqual(['/outcome/select/groups/0'])
  })

  it('is refused where it is too deep or has a key that a schema would drop', () => {
    let deep: unknown = 1
    for (let i = 0; i < 40; i++) deep = { deep }
    expect(pointers(deep)[0]).toMatch(/^\/outcome\/deep/)
    const groups = JSON.parse('{"__proto__": {"codes": ["A10"]}}') as unknown
    expect(pointers({ select, groups })).toEqual(['/outcome/groups/__proto__'])
  })
})
