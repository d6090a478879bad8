import type { HarmTable } from '../../../policy/harm-table'
import { predicateLeaves } from '../../../policy/schema/predicate-leaves'
import type { Catalogue } from '../../../respond/catalogue-schema'
import { type Change, removed, type Terms } from './change'
import { periodChanges } from './period-changes'
import { termChanges } from './policy-changes'
import { responseChanges } from './response-changes'

/** Every change of one place of a catalogue that its schema's shapes allow, in the document's order. */
export function catalogueChanges(catalogue: Catalogue, table: HarmTable | undefined): Change[] {
  const { confirmWithin, measures, groups, responses } = catalogue
  const conditions = responses.flatMap(({ offerWhen, blockWhen }) =>
    blockWhen === undefined ? [offerWhen] : [offerWhen, blockWhen],
  )
  const terms: Terms = {
    measures,
    groups,
    // Only a catalogue that looks ahead already is sure to be used with a policy that has a review.
    hasReview: conditions
      .flatMap((condition) => predicateLeaves(condition, []))
      .some(({ leaf }) => 'fact' in leaf && leaf.at === 'review'),
  }
  const confirmation = {
    path: ['confirmWithin'],
    name: 'catalogue',
    kind: 'window',
    label: 'confirmed within',
  } as const
  return [
    ...periodChanges({ ...confirmation, whole: undefined }, confirmWithin),
    ...termChanges(terms, table),
    ...responses.flatMap((response, index) => {
      const path = ['responses', index]
      const whole = {
        path,
        name: `response “${response.name}”`,
        kind: 'response',
        label: 'the whole response',
      } as const
      // A catalogue has at least one.
      const gone = responses.length > 1 ? [removed(whole)] : []
      return [...responseChanges(response, path, terms), ...gone]
    }),
  ]
}
