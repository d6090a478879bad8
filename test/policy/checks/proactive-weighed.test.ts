import { describe, expect, it } from 'vitest'
import { isFoundByPolice } from '../../../src/policy/checks/found-by-police'
import type { HarmTable } from '../../../src/policy/harm-table'
import { onsCrimeSeverity2021 } from '../../../src/policy/ons-crime-severity-2021'
import type { Draft } from '../plain-policy'
import { findingsOf, foundBy, judgement } from './found-in'

const at = 'warning /score/components/0/measure'
/** The plain policy with its one component open to police finds, and changed. */
function open(change: (component: Draft, draft: Draft) => void = () => {}) {
  return (draft: Draft) => {
    const [component] = draft.score.components
    delete component.measure.select.detection
    change(component, draft)
  }
}
const found = (change?: (component: Draft, draft: Draft) => void) =>
  foundBy('proactive-weighed', open(change))

it('finds a sum of harm that takes carried blades', () => {
  expect(found()).toEqual([at])
  expect(findingsOf('proactive-weighed', open())[0]?.message).toContain('it takes 10D, which')
})

it('finds a sum of all crimes, and names no more than four codes', () => {
  const all = open((component, draft) => {
    delete component.measure.select.groups
    delete draft.groups.knife.basis
  })
  // Drugs 92A, 92C, 92D, 92E and weapons 10A to 10D and 81: nine; 90 is none of them.
  expect(findingsOf('proactive-weighed', all)[0]?.message).toMatch(/ and 5 more, which/)
})

it('finds a count of crimes that gives points, also by name', () => {
  expect(
    found((component) => {
      component.measure = 'knife-crimes'
    }),
  ).toEqual([at])
})

it.each<[string, (component: Draft, draft: Draft) => void]>([
  [
    'leaves proactive finds out',
    ({ measure }) => Object.assign(measure.select, { detection: { exclude: ['proactive'] } }),
  ],
  ['is capped', (component) => Object.assign(component, { scale: { kind: 'cap', at: 500 } })],
  [
    'gives points in steps',
    (component) => Object.assign(component, { scale: { kind: 'steps', steps: [{ atLeast: 1, points: 5 }] } }),
  ],
  ['weighs nothing', (component) => Object.assign(component, { weight: 0 })],
  ['takes the gravest crime alone', ({ measure }) => Object.assign(measure, { kind: 'peak-harm' })],
  [
    'counts victims',
    ({ measure }) =>
      Object.assign(measure, {
        kind: 'count',
        of: 'victims',
        select: { ...measure.select, roles: { charged: 1 } },
      }),
  ],
  ['takes no such code', (_, { groups }) => Object.assign(groups.knife, { codes: ['5D'] })],
  ['takes them by a flag alone', (_, { groups }) => delete groups.knife.codes],
  [
    'leaves their codes out by a group',
    ({ measure }, { groups }) => {
      groups.carried = { codes: ['10D'], basis: judgement() }
      measure.select.not = { groups: ['carried'] }
    },
  ],
])('says nothing of a component that %s', (_, change) => {
  expect(found(change)).toEqual([])
})

describe('a basis', () => {
  const resting = (basis: Draft) => found((component) => Object.assign(component.measure, { basis: [basis] }))

  it('answers it where it speaks of the matter', () => {
    expect(resting({ kind: 'judgement', title: 'Police finds are bounded by offence' })).toEqual([])
    expect(resting({ kind: 'study', title: 'A study', note: 'Proactive finds are weighed.' })).toEqual([])
    expect(
      found((component) =>
        Object.assign(component, { basis: [{ kind: 'judgement', title: 'Detection is not used' }] }),
      ),
    ).toEqual([])
  })

  it('does not where it speaks of something else, or waits to be decided', () => {
    expect(resting({ kind: 'judgement', title: 'A suspect counts half' })).toEqual([at])
    expect(resting({ kind: 'placeholder', title: 'Whether proactive finds count' })).toEqual([at])
  })
})

describe('what police find', () => {
  const bare = (codeSystem: HarmTable['codeSystem']): HarmTable => {
    const { groups: _, ...table } = onsCrimeSeverity2021
    return { ...table, codeSystem }
  }

  it.each([
    ['10A', true],
    ['10D', true],
    ['81', true],
    ['92E', true],
    ['90', false],
    ['10', false],
    ['5D', false],
    ['34B', false],
  ])('tells of %s: %s, by group and without', (code, expected) => {
    expect(isFoundByPolice(code, onsCrimeSeverity2021)).toBe(expected)
    expect(isFoundByPolice(code, bare('recorded-crime'))).toBe(expected)
  })

  it('knows Home Office codes, and a table of one’s own by its subgroups', () => {
    const table = {
      ...bare('home-office'),
      groups: { '999/01': { group: 'Drugs', subgroup: 'Possession of drugs' } },
    }
    expect(isFoundByPolice('092/01', table)).toBe(true)
    expect(isFoundByPolice('010/11', table)).toBe(true)
    expect(isFoundByPolice('999/01', table)).toBe(true)
    // Home Office code 90 is another thing, and so is 920.
    expect(isFoundByPolice('090/01', table)).toBe(false)
    expect(isFoundByPolice('920/01', table)).toBe(false)
  })
})
