import { jsonPointer } from '../../internal/document-problems'
import type { Part } from './compare-facts'
import type { PolicyDifference } from './policy-difference'
import type { Placed } from './side'

/** An entry of a document under its id. */
export interface NamedEntry<Entry> extends Placed<Entry> {
  readonly id: string
}

/** Entries of a list, each under its own id. */
export function listed<Entry extends { readonly id: string }>(
  entries: readonly Entry[] | undefined,
  path: readonly string[],
): NamedEntry<Entry>[] {
  return (entries ?? []).map((value, i) => ({ id: value.id, value, pointer: jsonPointer([...path, i]) }))
}

/** Entries of a record, each under its key. */
export function keyed<Entry>(
  entries: Readonly<Record<string, Entry>> | undefined,
  key: string,
): NamedEntry<Entry>[] {
  return Object.entries(entries ?? {}).map(([id, value]) => ({ id, value, pointer: jsonPointer([key, id]) }))
}

/** Compares entries of two documents by id, whatever their order: what came, what went, and what changed within. */
export function compareEntries<Entry>(
  before: readonly NamedEntry<Entry>[],
  after: readonly NamedEntry<Entry>[],
  compare: {
    readonly both: (before: NamedEntry<Entry>, after: NamedEntry<Entry>) => PolicyDifference[]
    readonly only: (entry: NamedEntry<Entry>, kind: 'added' | 'removed') => PolicyDifference[]
  },
): PolicyDifference[] {
  const later = new Map(after.map((entry) => [entry.id, entry]))
  const known = new Set(before.map(({ id }) => id))
  return [
    ...before.flatMap((entry) => {
      const other = later.get(entry.id)
      return other === undefined ? compare.only(entry, 'removed') : compare.both(entry, other)
    }),
    ...after.flatMap((entry) => (known.has(entry.id) ? [] : compare.only(entry, 'added'))),
  ]
}

/** A whole entry that only one of the documents has. */
export function entryOnly(
  { name, effect }: Part,
  { pointer }: Placed<unknown>,
  kind: 'added' | 'removed',
  what?: string,
): PolicyDifference {
  return { pointer, kind, effect, sentence: `${name} ${kind}${what === undefined ? '' : `: ${what}`}` }
}
