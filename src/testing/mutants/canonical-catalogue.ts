import type { Measure } from '../../policy/schema/measure-schema'
import { predicateLeaves } from '../../policy/schema/predicate-leaves'
import type { Catalogue } from '../../respond/catalogue-schema'
import { isDeterrent, type Response } from '../../respond/schema/response-schema'
import { openFormKeys } from './canonical/form-keys'
import { type MeasureForm, openMeasureForms } from './canonical/measure-form'
import { monthsOf } from './canonical/period-form'
import { predicateForm } from './canonical/predicate-form'

/** The form of a response, and the catalogue whose measures and groups it was read with. */
interface Known {
  readonly of: Catalogue
  readonly form: unknown
}

/**
 * Opens the canonical form of catalogues: catalogues of equal form come to the same advice whatever the records and
 * whatever the policy beside them.
 *
 * Where a condition names a measure that only the policy has, that measure may take any group by name, so then
 * every group of the catalogue counts as used.
 *
 * @returns the form of a catalogue: a text that only forms of the same opening may be compared with
 */
export function openCanonicalCatalogues(): (catalogue: Catalogue) => string {
  const measureForms = openMeasureForms({ table: undefined, dropsWeightless: false, keyOf: openFormKeys() })
  const known = new WeakMap<Response, Known>()
  return (catalogue) => {
    const { confirmWithin, responses, measures, groups } = catalogue
    const measureOf = (given: string | Measure) => measureForms(given, catalogue)
    const forms = responses.map((response) => {
      const before = known.get(response)
      if (before !== undefined && before.of.measures === measures && before.of.groups === groups) {
        return before.form
      }
      const form = responseForm(response, measureOf)
      known.set(response, { of: catalogue, form })
      return form
    })
    return JSON.stringify([monthsOf(confirmWithin), forms, lendsGroups(catalogue) ? groups : undefined])
  }
}

function responseForm(response: Response, measureOf: (given: string | Measure) => MeasureForm): unknown {
  const { id, offerWhen, blockWhen, referral, inForce } = response
  return [
    id,
    predicateForm(offerWhen, measureOf).content,
    blockWhen && predicateForm(blockWhen, measureOf).content,
    requiresOf(response),
    isDeterrent(response),
    referral?.within,
    referral?.from ?? 'record',
    inForce.from,
    inForce.to,
  ]
}

/** True where a policy's measure is named, which looks its groups up here first. */
export function lendsGroups({ measures = {}, responses }: Catalogue): boolean {
  return responses
    .flatMap(({ offerWhen, blockWhen }) => [offerWhen, ...(blockWhen === undefined ? [] : [blockWhen])])
    .flatMap((condition) => predicateLeaves(condition, []))
    .some(
      ({ leaf }) =>
        'measure' in leaf && typeof leaf.measure === 'string' && !Object.hasOwn(measures, leaf.measure),
    )
}

/** A response that warns or enforces asks for the youth justice service's agreement whether it says so or not. */
function requiresOf(response: Response): string[] {
  const asked = isDeterrent(response) ? ['youth-justice-agreement'] : []
  return [...new Set([...asked, ...response.requires])].sort()
}
