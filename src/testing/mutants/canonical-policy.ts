import type { HarmTable } from '../../policy/harm-table'
import type { PolicyDocument } from '../../policy/policy-schema'
import type { Measure } from '../../policy/schema/measure-schema'
import { openFormKeys } from './canonical/form-keys'
import { openMeasureForms } from './canonical/measure-form'
import { monthsOf } from './canonical/period-form'
import { givenByGates, predicateForm } from './canonical/predicate-form'
import { scoreForm } from './canonical/score-form'

/**
 * Opens the canonical form of policy documents under one harm table: documents of equal form give the same scores,
 * bands, gates and lists whatever the records.
 *
 * Titles, bases and notes are set aside; named measures and groups are read where they are used, so what nothing
 * uses falls away; numbers are the thousandths that the arithmetic makes of them. Documents of different form may
 * still mean the same: this proves equality, never difference. Sentences of explanations may differ, and percentiles
 * where a crime weighs nothing.
 *
 * @param table - the harm table of all these documents
 * @returns the form of a document: a text that only forms of the same opening may be compared with
 */
export function openCanonicalPolicies(table: HarmTable): (document: PolicyDocument) => string {
  const keyOf = openFormKeys()
  // Where lists go by the area of offences, a crime of no weight can still decide on an area.
  const byHome = openMeasureForms({ table, dropsWeightless: true, keyOf })
  const byOffences = openMeasureForms({ table, dropsWeightless: false, keyOf })
  return (document) => {
    const { harm, score, vulnerability, gates = [], lists = [], signposts = [], review } = document
    const forms = lists.some(({ areaBasis }) => areaBasis === 'offences') ? byOffences : byHome
    const measureOf = (given: string | Measure) => forms(given, document)
    const given = givenByGates(gates, measureOf)
    return JSON.stringify([
      harm.unlisted?.weight,
      scoreForm(score, measureOf),
      vulnerability && scoreForm(vulnerability, measureOf),
      gates.map(({ id, require, whenUnknown, whenUnmet = 'exclude' }) => {
        const { content, canBeUnknown } = predicateForm(require, measureOf)
        return [id, content, canBeUnknown ? whenUnknown : null, whenUnmet]
      }),
      lists.map(({ id, size, share, per, areaBasis, where, present }) => [
        id,
        size,
        share,
        per && (areaBasis ?? 'home'),
        where && predicateForm(where, measureOf, given).content,
        present,
      ]),
      signposts.map(({ id, measure }) => [id, measureOf(measure).key]),
      review && monthsOf(review.every),
    ])
  }
}
