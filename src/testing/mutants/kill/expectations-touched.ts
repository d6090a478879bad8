import { ownValue } from '../../../internal/own-value'
import { measuresIn, measureUsesIn } from '../../../policy/checks/measures-in'
import type { Policy } from '../../../policy/parse-policy'
import type { Measure } from '../../../policy/schema/measure-schema'
import { predicateLeaves } from '../../../policy/schema/predicate-leaves'
import type { Catalogue } from '../../../respond/catalogue-schema'
import type { CaseExpectation } from '../../cases/case-expectation-schema'
import { groupsNamed } from '../canonical/measure-form'

/** A part of an expectation. */
export type ExpectationKey = keyof CaseExpectation

/** What of an expectation a change can decide. */
export interface ExpectationsTouched {
  readonly keys: ReadonlySet<ExpectationKey>
  /** Of expected measures these. */
  readonly measures: ReadonlySet<string>
  /** Whether nothing else can move unless one of these measures does. */
  readonly hangsOnMeasures: boolean
}

/** What of an expectation is advice. */
export const adviceKeys: readonly ExpectationKey[] = [
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
): (pointer: string) => ExpectationsTouched | undefined {
  const borrowed = borrowedBy(catalogue, document.measures)
  const uses = measureUsesIn(document)
  const components = [...document.score.components, ...(document.vulnerability?.components ?? [])]
  const usersOf = (measure: string | Measure) =>
    components.filter((component) => component.measure === measure).map(({ id }) => id)
  const byMeasure = (id: string): ExpectationsTouched =>
    touching(
      [
        'measures',
        ...uses.filter((use) => use.id === id).flatMap(({ pointer }) => keysUnder(pointer)),
        ...(borrowed.measures.has(id) ? adviceKeys : []),
      ],
      [id, ...usersOf(id)],
      true,
    )
  const byGroup = (id: string): ExpectationsTouched => {
    const users = measuresIn(document)
      .filter(({ measure }) => groupsNamed(measure).includes(id))
      .map(({ pointer, measure }) => {
        if (pointer.startsWith('/measures/')) return byMeasure(idIn(pointer))
        const written = usersOf(measure)
        return touching(keysUnder(pointer), written, written.length > 0)
      })
    const lent = borrowed.groups.get(id)
    return joined(lent === undefined ? users : [...users, touching(['measures', ...adviceKeys], lent, false)])
  }
  return (pointer) => {
    const [, root] = pointer.split('/')
    if (root === 'harm') return undefined
    if (root === 'measures') return byMeasure(idIn(pointer))
    if (root === 'groups') return byGroup(idIn(pointer))
    const ids = ['score', 'vulnerability'].includes(root as string) ? components.map(({ id }) => id) : []
    return touching(keysUnder(pointer), ids, false)
  }
}

function touching(
  keys: readonly ExpectationKey[],
  measures: readonly string[],
  hangsOnMeasures: boolean,
): ExpectationsTouched {
  return { keys: new Set(keys), measures: new Set(measures), hangsOnMeasures }
}

function joined(all: readonly ExpectationsTouched[]): ExpectationsTouched {
  return touching(
    all.flatMap(({ keys }) => [...keys]),
    all.flatMap(({ measures }) => [...measures]),
    all.every(({ hangsOnMeasures }) => hangsOnMeasures),
  )
}

function keysUnder(pointer: string): readonly ExpectationKey[] {
  const [, keys] = byPlace.find(([start]) => pointer === start || pointer.startsWith(`${start}/`)) as Place
  return keys
}

type Place = readonly [start: string, keys: readonly ExpectationKey[]]

const lists: readonly ExpectationKey[] = ['nominated', 'unranked', 'undetermined', 'rank']

const byPlace: readonly Place[] = [
  ['/score/bands', ['band']],
  ['/score', ['measures', 'components', 'score', 'band', 'incomplete', ...lists]],
  ['/vulnerability/bands', ['vulnerabilityBand']],
  ['/vulnerability', ['measures', 'vulnerability', 'vulnerabilityComponents', 'vulnerabilityBand']],
  ['/gates', ['gates', ...lists]],
  ['/lists', ['listConditions', ...lists]],
  ['/signposts', ['signposts']],
  ['/review', ['reviewBy', 'gates', 'listConditions', ...lists, ...adviceKeys]],
]

/** The measures that a catalogue looks up in the policy, and the groups, each with the catalogue's measures that name it. */
function borrowedBy(
  catalogue: Catalogue | undefined,
  lent: Policy['document']['measures'],
): { readonly measures: ReadonlySet<string>; readonly groups: ReadonlyMap<string, readonly string[]> } {
  const { responses = [], measures: own = {}, groups = {} } = catalogue ?? {}
  const given = responses
    .flatMap(({ offerWhen, blockWhen }) => (blockWhen === undefined ? [offerWhen] : [offerWhen, blockWhen]))
    .flatMap((condition) => predicateLeaves(condition, []))
    .flatMap(({ leaf }) => ('measure' in leaf ? [leaf.measure] : []))
  const byName = given.filter((its) => typeof its === 'string' && !Object.hasOwn(own, its)) as string[]
  const all: (readonly [string, Measure])[] = [
    ...Object.entries(own),
    ...byName.map((id) => [id, ownValue(lent, id) as Measure] as const),
    ...given.flatMap((its) => (typeof its === 'string' ? [] : [['', its] as const])),
  ]
  const named = new Map<string, string[]>()
  for (const [id, measure] of all) {
    for (const group of groupsNamed(measure)) {
      if (!Object.hasOwn(groups, group)) named.set(group, [...(named.get(group) ?? []), id])
    }
  }
  return { measures: new Set(byName), groups: named }
}

function idIn(pointer: string): string {
  return pointer.split('/')[2] as string
}
