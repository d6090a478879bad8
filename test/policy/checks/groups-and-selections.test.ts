import { expect, it } from 'vitest'
import { onsCrimeSeverity2021 } from '../../../src/policy/ons-crime-severity-2021'
import type { Draft } from '../plain-policy'
import { foundBy, judgement } from './found-in'

it('entry-repeated finds what a group names twice, in each of its lists', () => {
  const found = foundBy('entry-repeated', ({ groups }) => {
    Object.assign(groups.knife, {
      codes: ['10D', '10A', '10D', '10D'],
      offenceGroups: ['Robbery', 'Robbery'],
      subgroups: ['Homicide', 'Robbery'],
      markers: ['knife', 'firearm', 'knife'],
    })
  })
  expect(found).toEqual([
    'warning /groups/knife/codes/2',
    'warning /groups/knife/codes/3',
    'warning /groups/knife/offenceGroups/1',
    'warning /groups/knife/markers/2',
  ])
})

it('offence-group-too-wide finds the subgroup of weapons, which holds code 90 as its group does', () => {
  const found = foundBy('offence-group-too-wide', ({ groups }) => {
    groups.knife.subgroups = ['Robbery of personal property', 'Possession of weapons offences']
  })
  expect(found).toEqual(['warning /groups/knife/subgroups/1'])
})

it('offence-group-unlisted takes a table in which a code has a group and no subgroup', () => {
  const table = { ...onsCrimeSeverity2021, groups: { '10D': { group: 'Weapons' } } }
  const found = foundBy(
    'offence-group-unlisted',
    ({ groups }) => {
      groups.knife.offenceGroups = ['Weapons', 'Robbery']
    },
    { harmTables: [table] },
  )
  expect(found).toEqual(['error /groups/knife/offenceGroups/1'])
})

const at = 'warning /score/components/0/measure/select/groups/0'
/** The knife group (10D and the flag) selected, and a group left out. */
const leavingOut = (out: Draft, knife: Draft = {}) =>
  foundBy('selection-cancelled', (draft) => {
    Object.assign(draft.groups.knife, knife)
    draft.groups.out = { basis: judgement(), ...out }
    draft.score.components[0].measure.select.not = { groups: ['out'] }
  })

it.each<[string, Draft, Draft]>([
  ['codes and flags', { codes: ['10D', '10A'], markers: ['knife'] }, {}],
  ['its flags, where it has no codes', { markers: ['firearm', 'knife'] }, { codes: undefined }],
  ['its offence group', { offenceGroups: ['Possession of weapons offences'], markers: ['knife'] }, {}],
  [
    'an offence group that holds its subgroup',
    { offenceGroups: ['Robbery'] },
    { codes: undefined, markers: undefined, subgroups: ['Robbery of personal property'] },
  ],
])('selection-cancelled finds a group that is left out by %s', (_, out, knife) => {
  expect(leavingOut(out, knife)).toEqual([at])
})

it.each<[string, Draft]>([
  ['its codes but not its flag', { codes: ['10D'] }],
  ['its flag but not its codes', { markers: ['knife'] }],
  ['other codes', { codes: ['10A'], markers: ['firearm'] }],
])('selection-cancelled says nothing where a selection leaves out %s', (_, out) => {
  expect(leavingOut(out)).toEqual([])
})

it('selection-cancelled says nothing of a group that matches nothing, which is another rule’s', () => {
  const found = foundBy('selection-cancelled', (draft) => {
    draft.groups.none = { offenceGroups: ['robbery'], basis: judgement() }
    draft.score.components[0].measure.select.groups = ['none', 'knife']
  })
  expect(found).toEqual([])
})
