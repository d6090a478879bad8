import type { DocumentPath } from '../../../policy/schema/context-problems'
import type { Group } from '../../../policy/schema/group-schema'
import type { Measure } from '../../../policy/schema/measure-schema'
import type { Mutant, MutantKind, MutantStep } from '../mutant'

/** A value put at a place of a document; `undefined` takes away what stands there. */
export interface Edit {
  readonly path: DocumentPath
  readonly to: unknown
}

/** A mutant in the making: where, what, and how to say it. */
export interface Change extends Pick<Mutant, 'kind' | 'step' | 'sentence'> {
  readonly path: DocumentPath
  /** What stands there now, in a word or two. */
  readonly short: string
  readonly edits: readonly Edit[]
}

/** A place of a document and whose it is, in words. */
export interface Place {
  readonly path: DocumentPath
  readonly name: string
}

/** A value of a document and how to speak of it. */
export interface Leaf<Value> extends Place {
  readonly kind: MutantKind
  /** What the value is: "weight", "window". */
  readonly label: string
  readonly show: (value: Value) => string
}

/** What a document's names lead to, and what its conditions may ask. */
export interface Terms {
  readonly measures: Readonly<Record<string, Measure>> | undefined
  readonly groups: Readonly<Record<string, Group>> | undefined
  readonly hasReview: boolean
}

/** A value that becomes another. */
export function becomes<Value>(leaf: Leaf<Value>, step: MutantStep, from: Value, to: Value): Change {
  return {
    path: leaf.path,
    kind: leaf.kind,
    step,
    short: leaf.show(to),
    sentence: `${leaf.name}: ${leaf.label} ${leaf.show(from)} becomes ${leaf.show(to)}`,
    edits: [{ path: leaf.path, to }],
  }
}

/** Something that is taken away; `at` where taking it takes more of the document with it. */
export function removed(
  { path, name, kind, label }: Omit<Leaf<never>, 'show'>,
  at: DocumentPath = path,
  to?: unknown,
): Change {
  return {
    path,
    kind,
    step: 'removed',
    short: 'removed',
    sentence: `${name}: ${label} removed`,
    edits: [{ path: at, to }],
  }
}

/** Something that is put in. */
export function added<Value>(leaf: Leaf<Value>, to: Value): Change {
  return {
    path: leaf.path,
    kind: leaf.kind,
    step: 'added',
    short: leaf.show(to),
    sentence: `${leaf.name}: ${leaf.label} ${leaf.show(to)} added`,
    edits: [{ path: leaf.path, to }],
  }
}

/** Each member of a list of names taken away: the only one together with all that holds it. */
export function membersRemoved(
  members: readonly string[],
  { path, name, kind, label }: Omit<Leaf<never>, 'show'>,
  whole: DocumentPath,
  describe: (member: string) => string = String,
): Change[] {
  return members.map((member, index) => {
    const at = [...path, index]
    const leaf = { path: at, name, kind, label: `${label} ${describe(member)}` }
    return { ...removed(leaf, members.length > 1 ? at : whole), short: `without ${member}` }
  })
}
