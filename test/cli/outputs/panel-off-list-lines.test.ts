import { describe, expect, it } from 'vitest'
import { panelOffListLines } from '../../../src/cli/outputs/panel-off-list-lines'
import { offListSentences } from '../../../src/cli/screens/off-list-lines'
import { type Cohort, panelView, preludePolicy } from '../../../src/index'

const cohort: Cohort = {
  asOf: '2026-03-31',
  policy: { id: 'prelude', version: '1.0.0' },
  lists: [],
  undetermined: [{ personId: 'P7', missing: ['age-10', 'list:force'] }],
  notEligible: { alive: 2, 'age-10': 0 },
  considered: 30,
  withoutArea: 3,
  unlisted: { '8Z': 1, '8Y': 4 },
  signposts: {},
  referrals: [],
  register: {
    inProgramme: [{ personId: 'P8', until: '2026-06-30' }],
    declined: [{ personId: 'P9' }],
    removed: 1,
  },
  hindsight: false,
  unstated: { outcome: 0, detection: 0 },
}

describe('what is told of people who are on no list', () => {
  it('names codes without a weight, areas that are not known and the register on the screen', () => {
    const text = offListSentences(cohort, preludePolicy).join('\n')
    expect(text).toContain('No weight in the harm table, never counted as 0: 8Z (1 crime); 8Y (4 crimes).')
    expect(text).toContain('No home area: 3 fit for an area’s list.')
    expect(text).toContain('1 in programme; 1 declined; 1 removed on challenge')
  })

  it('leaves out of the screen what there is none of', () => {
    const none = { ...cohort, withoutArea: 0, unlisted: {}, notEligible: {}, undetermined: [] }
    const text = offListSentences(
      { ...none, register: { inProgramme: [], declined: [], removed: 0 } },
      preludePolicy,
    )
    expect(text).toEqual([])
  })

  it('tells the panel the same, and names none of the removed', () => {
    const text = panelOffListLines(panelView(cohort), preludePolicy).join('\n')
    expect(text).toContain('1 crime of code 8Z, which the harm table lacks')
    expect(text).toContain('4 crimes of code 8Y, which the harm table lacks')
    expect(text).toContain('3 fit for a list per area')
    expect(text).toContain('until 30 June 2026')
    expect(text).toContain('1 person on challenge')
  })
})
