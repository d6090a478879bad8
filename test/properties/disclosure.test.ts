import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cohort } from '../../src/analyse/cohort'
import { explainScore } from '../../src/analyse/explain-score'
import { nominateCohort } from '../../src/analyse/nominate-cohort'
import { type Case, caseArbitrary } from '../support/arbitraries/case'
import { originIds } from '../support/arbitraries/force'
import { oldIds, personIds } from '../support/arbitraries/pools'
import { prepareCase } from '../support/arbitraries/prepare-case'
import { runs } from '../support/arbitraries/runs'
import { currentId } from '../support/naive/world'

/** Reports handled under conditions carry ids of their own, so that one can be looked for. */
const closedCaseArbitrary = caseArbitrary.map((given): Case => {
  const intelligence = given.force.intelligence?.map((report) =>
    report.handling === 'C' ? { ...report, reportId: `closed-${report.reportId}` } : report,
  )
  return { ...given, force: { ...given.force, ...(intelligence && { intelligence }) } }
})

describe('an explanation', () => {
  it('names no origin, no report handled under conditions and nobody else', () => {
    fc.assert(
      fc.property(closedCaseArbitrary, (given) => {
        const { holdings, policy, world } = prepareCase(given)
        for (const personId of world.personIds) {
          const text = JSON.stringify(explainScore(holdings, policy, { asOf: given.asOf, personId }))
          const others = [...personIds, ...oldIds].filter((id) => currentId(given.force, id) !== personId)
          for (const id of [...others, ...originIds, 'closed-']) expect(text).not.toContain(id)
        }
      }),
      runs(50),
    )
  })
})

describe('a cohort', () => {
  it('names no origin, no report handled under conditions and nobody but those it is about', () => {
    fc.assert(
      fc.property(closedCaseArbitrary, (given) => {
        const { holdings, policy } = prepareCase(given)
        const { asOf, referrals, register } = given
        const cohort = nominateCohort(holdings, policy, { asOf, referrals, register })
        const text = JSON.stringify(cohort)
        const named = peopleOf(cohort)
        const others = [...personIds, ...oldIds].filter((id) => !named.has(id))
        for (const id of [...others, ...originIds, 'closed-']) expect(text).not.toContain(id)
      }),
      runs(80),
    )
  })

  it('says nothing of an unranked nominee that could be turned back into a rank', () => {
    fc.assert(
      fc.property(closedCaseArbitrary, (given) => {
        const { holdings, policy } = prepareCase(given)
        const { lists } = nominateCohort(holdings, policy, { asOf: given.asOf })
        for (const list of lists.filter(({ present }) => present === 'unranked')) {
          for (const nominee of list.nominees) {
            for (const key of ['rank', 'tied', 'score', 'band', 'components', 'vulnerability']) {
              expect(Object.keys(nominee)).not.toContain(key)
            }
          }
        }
      }),
      runs(80),
    )
  })
})

function peopleOf({ lists, undetermined, referrals, register }: Cohort): Set<string> {
  const entries = [
    ...lists.flatMap(({ nominees }) => nominees),
    ...undetermined,
    ...referrals,
    ...register.inProgramme,
    ...register.declined,
  ]
  return new Set(entries.map(({ personId }) => personId))
}
