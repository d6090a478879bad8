import type { Catalogue } from '../../../respond/catalogue-schema'
import { groupsNamed } from '../canonical/measure-form'
import type { CatalogueMutant } from '../catalogue-mutants'
import { adviceKeys, type ExpectationKey, type openExpectationsTouched } from '../kill/expectations-touched'
import type { PolicyMutant } from '../policy-mutants'
import type { View } from './outcome-of'
import type { Rules } from './scope'

/** Where to look for whether a mutant shows at all, and where to tell that it does. */
export interface Views {
  readonly search: View
  readonly tell: View
}

/** Where a mutant of a policy can show. */
export function viewsOfPolicy(
  { pointer }: PolicyMutant,
  { policy, catalogue }: Rules,
  touchedBy: ReturnType<typeof openExpectationsTouched>,
): Views {
  const touched = touchedBy(pointer)
  const [, root, index] = pointer.split('/')
  const list = root === 'lists' ? policy.document.lists?.[Number(index)]?.id : undefined
  if (touched === undefined) return alike({ responses: [] })
  const { keys, measures, hangsOnMeasures } = touched
  const asksAdvice = adviceKeys.some((key) => keys.has(key))
  const responses = asksAdvice ? (catalogue?.responses ?? []).map(({ id }) => id) : []
  const tell: View = { keys, measures, responses, ...(list !== undefined && { list }) }
  return hangsOnMeasures
    ? { search: { keys: new Set(['measures']), measures, responses: [] }, tell }
    : alike(tell)
}

/** Where a mutant of a catalogue can show. */
export function viewsOfCatalogue({ pointer }: CatalogueMutant, { catalogue }: Rules): Views {
  const [, root, index] = pointer.split('/')
  const { responses: entries, measures: own = {} } = catalogue as Catalogue
  const all = entries.map(({ id }) => id)
  if (root === 'measures' || root === 'groups') {
    const named = Object.entries(own)
      .filter(([id, measure]) =>
        root === 'measures' ? id === index : groupsNamed(measure).includes(index as string),
      )
      .map(([id]) => id)
    const measures = new Set(named)
    const keys = new Set<ExpectationKey>(['measures', ...adviceKeys])
    const tell: View = { keys, measures, responses: all }
    // A group that no measure of a name takes shows in advice alone.
    return named.length === 0
      ? alike(tell)
      : { search: { keys: new Set(['measures']), measures, responses: [] }, tell }
  }
  const responses = root === 'responses' ? all.slice(Number(index), Number(index) + 1) : all
  return alike({ keys: new Set(adviceKeys), responses })
}

function alike(view: View): Views {
  return { search: view, tell: view }
}
