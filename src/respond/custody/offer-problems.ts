import { jsonPointer } from '../../internal/document-problems'
import { ownValue } from '../../internal/own-value'
import type { DocumentProblem } from '../../internal/prelude-error'
import type { Policy } from '../../policy/parse-policy'
import type { Measure } from '../../policy/schema/measure-schema'
import { predicateLeaves } from '../../policy/schema/predicate-leaves'
import type { Catalogue } from '../catalogue-schema'
import { isDeterrent, type Response } from '../schema/response-schema'

/**
 * Why entries of a catalogue are no offer for custody: it is voluntary, it bears down on nobody, and how the case
 * stands or ends is no condition of it, nor is intelligence.
 */
export function offerProblems(
  catalogue: Catalogue,
  policy: Policy,
  offered: ReadonlySet<string>,
): DocumentProblem[] {
  return catalogue.responses.flatMap((response, i) => {
    if (!offered.has(response.id)) return []
    const at = ['responses', i]
    const problems: DocumentProblem[] = []
    if (!response.requires.includes('consent')) {
      problems.push({
        pointer: jsonPointer([...at, 'requires']),
        message: 'must have consent: an offer in custody is voluntary',
      })
    }
    if (isDeterrent(response)) {
      problems.push({
        pointer: jsonPointer([...at, 'kind']),
        message: 'must not be disruption, enforcement or deterrence: it is offered in custody',
      })
    }
    return [...problems, ...caseConditions(response, i, catalogue, policy)]
  })
}

function caseConditions(
  response: Response,
  place: number,
  catalogue: Catalogue,
  { document }: Policy,
): DocumentProblem[] {
  return (['offerWhen', 'blockWhen'] as const).flatMap((key) => {
    const predicate = response[key]
    const leaves = predicate ? predicateLeaves(predicate, ['responses', place, key]) : []
    return leaves.flatMap(({ leaf, path }) => {
      if ('fact' in leaf) return []
      const { measure: given } = leaf
      // recommendResponses has refused an id that leads to none.
      const measure =
        typeof given === 'string'
          ? ((ownValue(catalogue.measures, given) ?? ownValue(document.measures, given)) as Measure)
          : given
      const message = whyNot(measure)
      return message === undefined ? [] : [{ pointer: jsonPointer([...path, 'measure']), message }]
    })
  })
}

const accused = ['suspect', 'charged', 'convicted'] as const

/** What a measure would tell whoever makes the offer: that there is a brief says that its condition is met. */
function whyNot(measure: Measure): string | undefined {
  if (measure.kind === 'intelligence')
    return 'must not depend on intelligence: that it is offered would tell of it'
  if (tellsTheCase(measure)) return 'must not depend on how a case stands or ends: it is offered in custody'
  return undefined
}

/** Whether a measure leaves out crimes by their outcome, or tells those accused apart by how far it has come. */
function tellsTheCase(measure: Measure): boolean {
  if (!('select' in measure) || measure.select === undefined) return false
  const { outcomes, roles = {} } = measure.select
  const counted = accused.filter((role) => (roles[role] ?? 0) > 0).length
  return outcomes !== undefined || (counted > 0 && counted < accused.length)
}
