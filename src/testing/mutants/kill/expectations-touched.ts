import { ownValue } from '../../../internal/own-value'
import { measuresIn, measureUsesIn } from '../../../policy/checks/measures-in'
import type { Policy } from '../../../policy/parse-policy'
import type { Catalogue } from '../../../respond/catalogue-schema'
import { predicateLeaves } from '../../../respond/schema/predicate-leaves'
import type { CaseExpectation } from '../../cases/case-expectation-schema'
import { groupsNamed } from '../canonical/measure-form'

type Key = keyof CaseExpectation

/** What of an expectation is advice. */
export const adviceKeys: readonly Key[] = [
  'recommended',
  'notRecommended',
  'notYetRecommended',
  'due',
  'requires',
]

/**
 * Opens what of an expectation a change under a pointer of a policy can decide; undefined for anything.
 *
 * A case that expects nothing of it need not be tried. Groups and measures go into what uses them, and into advice
 * where the catalogue looks them up in the policy.
 */
export function openExpectationsTouched(
  { document }: Policy,
  catalogue: Catalogue | undefined,
): (pointer: string) => ReadonlySet<Key> | undefined {
  const borrowed = borrowedBy(catalogue, document.measures)
  const uses = measureUsesIn(document)
  const written = measuresIn(document)
  const byMeasure = (id: string): Key[] => [
    'measures',
    ...uses.filter((use) => use.id === id).flatMap(({ pointer }) => keysUnder(pointer)),
    ...(borrowed.measures.has(id) ? adviceKeys : []),
  ]
  const byGroup = (id: string): Key[] => [
    ...written
      .filter(({ measure }) => groupsNamed(measure).includes(id))
      .flatMap(({ pointer }) =>
        rootOf(pointer) === 'measures' ? byMeasure(idIn(pointer)) : keysUnder(pointer),
      ),
    ...(borrowed.groups.has(id) ? ['measures' as const, ...adviceKeys] : []),
  ]
  return (pointer) => {
    const root = rootOf(pointer)
    if (root === 'harm') return undefined
    if (root === 'measures') return new Set(byMeasure(idIn(pointer)))
    return new Set(root === 'groups' ? byGroup(idIn(pointer)) : keysUnder(pointer))
  }
}

function keysUnder(pointer: string): readonly Key[] {
  const [, keys] = touched.find(([start]) => pointer === start || pointer.startsWith(`${start}/`)) as Touched
  return keys
}

const lists: readonly Key[] = ['nominated', 'unranked', 'undetermined', 'rank']

type Touched = readonly [start: string, keys: readonly Key[]]

const touched: readonly Touched[] = [
  ['/score/bands', ['band']],
  ['/score', ['measures', 'components', 'score', 'band', 'incomplete', ...lists]],
  ['/vulnerability/bands', ['vulnerabilityBand']],
  ['/vulnerability', ['measures', 'vulnerability', 'vulnerabilityComponents', 'vulnerabilityBand']],
  ['/gates', ['gates', ...lists]],
  ['/lists', ['listConditions', ...lists]],
  ['/signposts', ['signposts']],
  ['/review', ['reviewBy', 'gates', 'listConditions', ...lists, ...adviceKeys]],
]

/** The measures and groups that a catalogue looks up in the policy. */
function borrowedBy(
  catalogue: Catalogue | undefined,
  lent: Policy['document']['measures'],
): { readonly measures: ReadonlySet<string>; readonly groups: ReadonlySet<string> } {
  const { responses = [], measures: own = {}, groups = {} } = catalogue ?? {}
  const given = responses
    .flatMap(({ offerWhen, blockWhen }) => (blockWhen === undefined ? [offerWhen] : [offerWhen, blockWhen]))
    .flatMap((condition) => predicateLeaves(condition, []))
    .flatMap(({ leaf }) => ('measure' in leaf ? [leaf.measure] : []))
  const all = [...given, ...Object.keys(own)].flatMap((its) => {
    const measure = typeof its === 'string' ? (ownValue(own, its) ?? ownValue(lent, its)) : its
    return measure === undefined ? [] : [measure]
  })
  return {
    measures: new Set(given.filter((its) => typeof its === 'string' && !Object.hasOwn(own, its)) as string[]),
    groups: new Set(all.flatMap(groupsNamed).filter((id) => !Object.hasOwn(groups, id))),
  }
}

function rootOf(pointer: string): string {
  return pointer.split('/')[1] as string
}

function idIn(pointer: string): string {
  return pointer.split('/')[2] as string
}
