import { describe, expect, it } from 'vitest'
import { parsePolicy } from '../../../src/policy/parse-policy'
import { type GivenOffence, offenceOfCase } from '../../../src/testing/cases/offence-of-case'
import { smallDocument, smallPolicy, smallTable } from './small-policy'

const offenceOf = (given: GivenOffence, policy = smallPolicy) =>
  offenceOfCase(given, policy, policy.document.groups ?? {})

describe('the offence of a crime in a case', () => {
  it('is its code as the harm table writes it', () => {
    expect(offenceOf({ code: '8N' })).toEqual({ code: '8N' })
    expect(offenceOf({ code: ' 8n' })).toEqual({ code: '8N' })
  })

  it('may be a code that the table does not list, but not one of another system', () => {
    expect(offenceOf({ code: '8Z' })).toEqual({ code: '8Z' })
    expect(offenceOf({ code: 'knife' })).toEqual({
      key: 'code',
      message: 'no offence code of the system in which the harm table is written',
    })
  })

  it('is the first code of its group', () => {
    expect(offenceOf({ group: 'knife' })).toEqual({ code: '10D' })
  })

  it('is the first code in code-point order that the table lists in an offence group or a subgroup', () => {
    expect(offenceOf({ group: 'violence' })).toEqual({ code: '5D' })
    expect(offenceOf({ group: 'robbery' })).toEqual({ code: '34B' })
    // An engine lists keys that are whole numbers before all others.
    const table = { ...smallTable, groups: { ...smallTable.groups, '7': { group: 'Violence' } } }
    expect(offenceOf({ group: 'violence' }, parsePolicy(smallDocument, { harmTables: [table] }))).toEqual({
      code: '5D',
    })
  })

  it('is the code with the flag by which the group takes it', () => {
    expect(offenceOf({ group: 'knife', code: '8N' })).toEqual({ code: '8N', marker: 'knife' })
    expect(offenceOf({ group: 'flagged', code: '8Z' })).toEqual({ code: '8Z', marker: 'domestic-abuse' })
  })

  it('needs no flag where the code or a flag of its own puts it into the group', () => {
    expect(offenceOf({ group: 'knife', code: '10D' })).toEqual({ code: '10D' })
    expect(offenceOf({ group: 'violence', code: '8N' })).toEqual({ code: '8N' })
    expect(offenceOf({ group: 'robbery', code: '34B' })).toEqual({ code: '34B' })
    expect(offenceOf({ group: 'flagged', code: '8N', markers: ['vawg'] })).toEqual({ code: '8N' })
    expect(offenceOf({ group: 'flagged', code: '8N', markers: ['knife'] })).toEqual({
      code: '8N',
      marker: 'domestic-abuse',
    })
  })

  it('is refused where the group is nobody’s, holds no code, or does not hold this one', () => {
    expect(offenceOf({ group: 'knifes' })).toEqual({
      key: 'group',
      message: 'neither policy nor catalogue has a group of this id',
    })
    expect(offenceOf({ group: 'constructor' })).toMatchObject({ key: 'group' })
    expect(offenceOf({ group: 'flagged' })).toEqual({
      key: 'group',
      message: 'the group takes crimes by flag alone: give the code of the crime too',
    })
    expect(offenceOf({ group: 'piracy' })).toEqual({
      key: 'group',
      message: 'the harm table lists no code of this group',
    })
    expect(offenceOf({ group: 'violence', code: '10D' })).toEqual({
      key: 'code',
      message: 'not in the group, which takes no crime by flag',
    })
    expect(offenceOf({ group: 'robbery', code: '92A' })).toMatchObject({ key: 'code' })
  })

  it('does without a classification where the table has none', () => {
    const { groups: _, ...plain } = smallTable
    const policy = parsePolicy(smallDocument, { harmTables: [plain] })
    expect(offenceOf({ group: 'knife' }, policy)).toEqual({ code: '10D' })
    expect(offenceOf({ group: 'violence' }, policy)).toMatchObject({ key: 'group' })
  })
})
