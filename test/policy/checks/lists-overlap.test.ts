import { expect, it } from 'vitest'
import { checkPolicy } from '../../../src/policy/check-policy'
import { preludePolicy } from '../../../src/policy/prelude-policy'
import type { Draft } from '../plain-policy'
import { findingsOf, foundBy, judgement } from './found-in'

const adult = { measure: 'age', atLeast: 18 }
const two = { measure: 'knife-crimes', atLeast: 2 }
const crimes = (atLeast: number) => ({ measure: 'knife-crimes', atLeast })

function lists(...rules: Draft[]) {
  return (draft: Draft) => {
    draft.lists = rules.map((rule, i) => ({ id: `list-${i}`, size: 10, basis: judgement(), ...rule }))
  }
}

const found = (...rules: Draft[]) => foundBy('lists-overlap', lists(...rules))

it('warns of two lists without a condition, at the second', () => {
  expect(found({}, { size: 20 })).toEqual(['warning /lists/1'])
})

it('warns of two conditions that are the same in other words', () => {
  expect(
    found(
      { where: { all: [adult, two] } },
      { where: { not: { any: [{ not: two }, { measure: 'age', below: 18 }] } } },
    ),
  ).toEqual(['warning /lists/1'])
})

it('counts the gates: a condition that a gate makes anyway tells no lists apart', () => {
  expect(found({}, { where: { measure: 'age', atLeast: 10 } })).toEqual(['warning /lists/1'])
})

it('notes a list within another, whichever comes first, and names the other', () => {
  expect(found({ where: crimes(2) }, { where: crimes(3) })).toEqual(['note /lists/1'])
  expect(found({ where: crimes(3) }, { where: crimes(2) })).toEqual(['note /lists/0'])
  const [finding] = findingsOf('lists-overlap', lists({ where: crimes(3) }, { where: crimes(2) }))
  expect(finding?.message).toContain('list-1')
})

it('says it once of each list, however many hold it', () => {
  expect(found({ where: crimes(1) }, { where: crimes(2) }, { where: crimes(3) })).toEqual([
    'note /lists/1',
    'note /lists/2',
  ])
})

it.each<[string, Draft, Draft]>([
  ['no person in common', { where: { measure: 'age', below: 18 } }, { where: adult }],
  ['some people in common', { where: adult }, { where: two }],
  ['a list of the force and one for each area', {}, { per: 'area' }],
  ['areas of home and areas of offences', { per: 'area' }, { per: 'area', areaBasis: 'offences' }],
  ['a ranked list and one without rank', {}, { present: 'unranked' }],
  ['a list that nobody can be on', {}, { where: { measure: 'age', below: 10 } }],
])('says nothing of %s', (_, first, second) => {
  expect(found(first, second)).toEqual([])
})

it('takes an area list without a basis for one by home', () => {
  expect(found({ per: 'area' }, { per: 'area', areaBasis: 'home' })).toEqual(['warning /lists/1'])
})

it('leaves Operation Prelude alone, where who is on two lists is told apart by custody and number', () => {
  expect(checkPolicy(preludePolicy).filter(({ rule }) => rule === 'lists-overlap')).toEqual([])
})
