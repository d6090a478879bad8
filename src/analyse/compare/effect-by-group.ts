import { compareCodePoints } from '../../internal/code-points'
import type { GroupEffect } from '../policy-comparison'

/** Everybody on any list, before and after. */
export interface ListedPeople {
  readonly before: ReadonlySet<string>
  readonly after: ReadonlySet<string>
}

/**
 * How many people of each group are on any list before and after.
 *
 * @param listed - who is on any list
 * @param nameOf - the group that a person is in; undefined where it is not known
 * @param names - groups that are told also where nobody of them is listed, in their order; the rest follow in
 *   code-point order, and those of whom it is not known last
 */
export function effectByGroup(
  { before, after }: ListedPeople,
  nameOf: (personId: string) => string | undefined,
  names: readonly string[] = [],
): GroupEffect[] {
  const count = { before: 0, after: 0, joined: 0, left: 0 }
  const known = new Map(names.map((name) => [name, { ...count }]))
  const unknown = { ...count }
  for (const personId of new Set([...before, ...after])) {
    const name = nameOf(personId)
    const its = name === undefined ? unknown : (known.get(name) ?? { ...count })
    if (name !== undefined) known.set(name, its)
    if (before.has(personId)) its.before += 1
    if (after.has(personId)) its.after += 1
    if (!before.has(personId)) its.joined += 1
    if (!after.has(personId)) its.left += 1
  }
  const others = [...known.keys()].filter((name) => !names.includes(name)).sort(compareCodePoints)
  const told = [...names, ...others].map((name) => ({ name, ...(known.get(name) as typeof count) }))
  return [...told, unknown]
}
