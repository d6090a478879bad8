import type { Suspect } from './gather-suspects'
import type { OutstandingOrder } from './outstanding-suspects-options'

/** A person with the place in a list. */
export interface Ranked {
  readonly suspect: Suspect
  /** Competition rank: 1, 2, 2, 4. */
  readonly rank: number
  /** Whether another of the list's whole population has the same harm and days. */
  readonly tied: boolean
}

/**
 * The head of a list: so many people by harm and days outstanding, one after the other; a tie at the edge brings all
 * the tied in.
 *
 * Cost: two looks at everybody, and a sort of the head.
 */
export function rankSuspects(people: readonly Suspect[], order: OutstandingOrder, size: number): Ranked[] {
  const compare = comparisons[order]
  const last = lastOfHead(people, compare, size)
  const head = last === undefined ? [...people] : people.filter((suspect) => compare(suspect, last) <= 0)
  const ranked: Ranked[] = []
  for (const [index, suspect] of head.sort((a, b) => compare(a, b) || a.place - b.place).entries()) {
    const before = ranked[index - 1]
    const after = head[index + 1]
    const isLikeBefore = before !== undefined && compare(before.suspect, suspect) === 0
    ranked.push({
      suspect,
      rank: isLikeBefore ? before.rank : index + 1,
      tied: isLikeBefore || (after !== undefined && compare(suspect, after) === 0),
    })
  }
  return ranked
}

type Compare = (a: Suspect, b: Suspect) => number

const comparisons: Readonly<Record<OutstandingOrder, Compare>> = {
  'harm-then-days': (a, b) => b.harm - a.harm || b.days - a.days,
  'days-then-harm': (a, b) => b.days - a.days || b.harm - a.harm,
}

/** Who stands at the edge of the head; undefined where there is room for everybody. */
function lastOfHead(people: readonly Suspect[], compare: Compare, size: number): Suspect | undefined {
  let head: Suspect[] = []
  let last: Suspect | undefined
  for (const suspect of people) {
    if (last !== undefined && compare(suspect, last) >= 0) continue
    head.push(suspect)
    // Sorted now and then, so that a long list costs no more than a short one for each of the people.
    if (head.length === size * 2) {
      head = head.sort(compare).slice(0, size)
      last = head[size - 1]
    }
  }
  return head.sort(compare)[size - 1]
}
