import { describe, expect, it } from 'vitest'
import type { HarmTable } from '../../../src/policy/harm-table'
import { onsCrimeSeverity2021 } from '../../../src/policy/ons-crime-severity-2021'
import type { Draft } from '../plain-policy'
import { findingsOf, foundBy, judgement } from './found-in'

const steps = (...given: [atLeast: number, points: number][]) => ({
  kind: 'steps',
  steps: given.map(([atLeast, points]) => ({ atLeast, points })),
})
const days = { kind: 'days-since-last', select: { roles: { charged: 1 }, within: { days: 90 } } }

describe('points-for-nothing', () => {
  const found = (scale: Draft, measure?: Draft) =>
    foundBy('points-for-nothing', ({ score }) => {
      Object.assign(score.components[0], measure ? { scale, measure } : { scale })
    })

  // Thousandths: 0.0004 is rounded to 0, 0.0005 to 0.001.
  it.each([
    [steps([0, 5]), ['warning /score/components/0/scale/steps/0']],
    [steps([0.0004, 5], [1, 3]), ['warning /score/components/0/scale/steps/0']],
    [steps([0.0005, 5]), []],
    [steps([0, 0], [1, 3]), []],
    [steps([1, 5]), []],
    [{ kind: 'cap', at: 0 }, []],
  ])('judges %j', (scale, expected) => {
    expect(found(scale)).toEqual(expected)
  })

  it('leaves days since the last crime alone, which are no number where there is none', () => {
    expect(found(steps([0, 5], [30, 2]), days)).toEqual([])
  })

  it('looks at vulnerability and at measures by name', () => {
    const rules = foundBy('points-for-nothing', (draft) => {
      draft.measures.hurt = { kind: 'victimisation', basis: judgement() }
      const component = { id: 'hurt', measure: 'hurt', weight: 1, basis: judgement() }
      draft.vulnerability = { components: [component, { ...component, id: 'more', scale: steps([0, 1]) }] }
    })
    expect(rules).toEqual(['warning /vulnerability/components/1/scale/steps/0'])
  })
})

describe('step-unreachable', () => {
  const found = (
    measure: Draft,
    scale: Draft,
    change: (draft: Draft) => void = () => {},
    tables?: HarmTable[],
  ) =>
    foundBy(
      'step-unreachable',
      (draft) => {
        Object.assign(draft.score.components[0], { measure, scale })
        change(draft)
      },
      tables ? { harmTables: tables } : {},
    )
  const second = ['warning /score/components/0/scale/steps/1/atLeast']
  const peak = (select: Draft = {}) => ({
    kind: 'peak-harm',
    select: { roles: { charged: 1 }, groups: ['knife'], ...select },
  })
  const byCode = ({ groups }: Draft) => delete groups.knife.markers

  // A window of 90 days holds ages 0 to 89.
  it.each([
    [89, []],
    [90, second],
  ])('knows that 90 days hold no %d days or do', (atLeast, expected) => {
    expect(found(days, steps([0, 5], [atLeast, 1]))).toEqual(expected)
  })

  it('knows no bound of days without a window', () => {
    expect(found({ ...days, select: { roles: { charged: 1 } } }, steps([0, 5], [9999, 1]))).toEqual([])
  })

  // 10D weighs 53.038, at half 26.519; homicide 7,973.393.
  it.each<[string, Draft, number, (draft: Draft) => void, readonly string[]]>([
    ['a blade', peak(), 53.038, byCode, []],
    ['more than a blade', peak(), 53.039, byCode, second],
    ['half a blade', peak({ roles: { suspect: 0.5, charged: 0 } }), 26.519, byCode, []],
    ['more than half a blade', peak({ roles: { suspect: 0.5, charged: 0 } }), 26.53, byCode, second],
    ['homicide, which may bear the flag', peak(), 7973.393, () => {}, []],
    ['more than homicide', peak(), 7973.394, () => {}, second],
    [
      'more than a blade where unlisted codes weigh it',
      peak(),
      60,
      (draft) => {
        byCode(draft)
        draft.harm.unlisted = { weight: 60, basis: judgement() }
      },
      [],
    ],
  ])('knows that the gravest crime can or cannot be %s', (_, measure, atLeast, change, expected) => {
    expect(found(measure, steps([1, 5], [atLeast, 9]), change)).toEqual(expected)
  })

  const groupsOf = (select: Draft = {}) => ({
    kind: 'count',
    of: 'offence-groups',
    select: { roles: { charged: 1 }, ...select },
  })

  // The Home Office counts nine offence groups in this table.
  it.each([
    [groupsOf({ groups: ['knife'] }), 1, byCode, []],
    [groupsOf({ groups: ['knife'] }), 2, byCode, second],
    [groupsOf({ groups: ['knife'] }), 9, () => {}, []],
    [groupsOf(), 9, () => {}, []],
    [groupsOf(), 10, () => {}, second],
  ])('knows how many offence groups %j can count: %d', (measure, atLeast, change, expected) => {
    expect(found(measure, steps([0.5, 1], [atLeast, 2]), change)).toEqual(expected)
  })

  it('knows that a table without groups counts none', () => {
    const { groups: _, ...table } = onsCrimeSeverity2021
    expect(found(groupsOf(), steps([1, 2]), () => {}, [table])).toEqual([
      'warning /score/components/0/scale/steps/0/atLeast',
    ])
  })

  it('knows no bound of a sum or of a count of crimes', () => {
    const select = { roles: { charged: 1 } }
    expect(found({ kind: 'harm', select }, steps([1, 1], [1e9, 2]))).toEqual([])
    expect(found('knife-crimes', steps([1, 1], [1e9, 2]))).toEqual([])
  })
})

describe('recency-against-window', () => {
  const found = (within: Draft, ...withinDays: number[]) =>
    foundBy('recency-against-window', ({ score }) => {
      Object.assign(score.components[0].measure.select, {
        within,
        recency: { steps: withinDays.map((at, i) => ({ withinDays: at, factor: 1 / (i + 1) })) },
      })
    })
  const select = '/score/components/0/measure/select'

  it.each<[string, string[], Draft, number[]]>([
    [
      'a step that begins where the window ends',
      [`warning ${select}/recency/steps/1`],
      { days: 90 },
      [90, 180],
    ],
    ['no step that begins within it', [], { days: 90 }, [89, 180]],
    ['a step after the longest month', [`warning ${select}/recency/steps/1`], { months: 1 }, [31, 60]],
    ['no step after a short month, which some are not', [], { months: 1 }, [30, 60]],
    ['a step after a leap year', [`warning ${select}/recency/steps/2`], { years: 1 }, [90, 366, 400]],
    ['a window that goes on after the last step', [`note ${select}/within`], { days: 90 }, [30, 89]],
    ['no window that ends with the last step', [], { days: 90 }, [30, 90]],
    ['a window of a year after 364 days', [`note ${select}/within`], { years: 1 }, [364]],
    ['no window of a year after 365', [], { years: 1 }, [365]],
    ['a window of two months after 55 days', [`note ${select}/within`], { months: 2 }, [55]],
    ['no window of two months after 56', [], { months: 2 }, [56]],
  ])('finds %s', (_, expected, within, steps) => {
    expect(found(within, ...steps)).toEqual(expected)
  })

  it('says nothing without a window, or of a half-life', () => {
    expect(found(undefined, 30)).toEqual([])
    const halved = foundBy('recency-against-window', ({ score }) => {
      Object.assign(score.components[0].measure.select, {
        within: { days: 9 },
        recency: { halfLifeDays: 90 },
      })
    })
    expect(halved).toEqual([])
  })
})

describe('unpublished-number', () => {
  const study = [{ kind: 'study', title: 'A study' }]
  const found = (change: (component: Draft, draft: Draft) => void) =>
    foundBy('unpublished-number', (draft) => {
      const [component] = draft.score.components
      component.basis = study
      component.measure.select.roles = { charged: 1 }
      change(component, draft)
    })

  it('finds a half-life and a fraction for a role in a component that rests on a study', () => {
    expect(
      found(({ measure }) =>
        Object.assign(measure.select, { recency: { halfLifeDays: 90 }, roles: { suspect: 0.5 } }),
      ),
    ).toEqual([
      'warning /score/components/0/measure/select/recency/halfLifeDays',
      'warning /score/components/0/measure/select/roles',
    ])
  })

  it('finds the weight of a grade in a measure by name', () => {
    const named = (source: Draft, assessment: Draft, basis: Draft) =>
      found((_, draft) => {
        draft.measures.told = { kind: 'intelligence', themes: { knife: 10 }, source, assessment, basis }
      })
    expect(named({ '1': 1, '2': 0.5 }, { A: 1 }, study)).toEqual(['warning /measures/told/source'])
    expect(named({ '1': 1 }, { A: 1, B: 0.75 }, study)).toEqual(['warning /measures/told/source'])
    expect(named({ '1': 1, '2': 1 }, { A: 1, D: 0 }, study)).toEqual([])
    expect(named({ '1': 1, '2': 0.5 }, { A: 1 }, [...study, ...judgement()])).toEqual([])
    // Without any basis it is another rule's.
    expect(named({ '1': 1, '2': 0.5 }, { A: 1 }, undefined)).toEqual([])
  })

  it.each<[string, (component: Draft, draft: Draft) => void]>([
    [
      'a half-life that is a judgement',
      ({ measure }) => {
        measure.select.recency = { halfLifeDays: 90 }
        measure.basis = judgement()
      },
    ],
    [
      'one that waits to be decided',
      ({ measure }) => {
        measure.select.recency = { halfLifeDays: 90 }
        measure.basis = [{ kind: 'placeholder', title: 'To come' }]
      },
    ],
    [
      'recency by steps, which are windows',
      ({ measure }) => {
        measure.select.recency = { steps: [{ withinDays: 90, factor: 1 }] }
      },
    ],
    [
      'roles that count or do not',
      ({ measure }) => {
        measure.select.roles = { suspect: 0, charged: 1 }
      },
    ],
    [
      'harm suffered by anyone, or of an age',
      (_, draft) => {
        draft.measures.age.basis = study
        const measure = { kind: 'victimisation', select: { within: { days: 90 } } }
        draft.vulnerability = { components: [{ id: 'hurt', measure, weight: 1, basis: study }] }
      },
    ],
  ])('says nothing of %s', (_, change) => {
    expect(found(change)).toEqual([])
  })

  it('says that it is no source that settles it', () => {
    const [finding] = findingsOf('unpublished-number', ({ score }) => {
      score.components[0].basis = study
    })
    expect(finding?.message).toContain('no source settles this number')
  })
})
