import { compareCodePoints } from '../../internal/code-points'
import type { DetentionRow } from '../../scan/holdings/columns'
import { longestEverHeld } from '../longest-ever-held'

/** Why it cannot be told from one record whether and until when a person is in custody. */
export type DetentionDoubt = 'release-before-arrest' | 'release-without-time' | 'long-without-release'

/** One stay in one suite, as known at a moment. Times are milliseconds since 1970. */
export interface Detention {
  readonly custodyId: string
  readonly suite: string
  readonly from: number
  /** The release, where it was known by then. */
  readonly to: number | undefined
  readonly doubt: DetentionDoubt | undefined
}

/**
 * The longest that anybody is held before charge, 96 hours.
 *
 * @see Police and Criminal Evidence Act 1984 section 44(3)(b), in force from 1 January 1986
 */
const longestHeld = 96 * 3_600_000

/** The latest moment at which a stay can have ended whose record does not say; its release where one is sound. */
export function latestEnd({ from, to, doubt }: Detention): number {
  return doubt === undefined && to !== undefined ? to : from + longestEverHeld
}

/** The stays of a person that had begun by a moment, first to last: one for each custody id and suite. */
export function detentionsAt(rows: readonly DetentionRow[], moment: number): Detention[] {
  const stays = new Map<string, Detention>()
  for (const row of rows) {
    const stay = stayOf(row, moment)
    if (stay.from > moment) continue
    const key = JSON.stringify([stay.custodyId, stay.suite])
    const held = stays.get(key)
    if (held === undefined || tells(stay, held)) stays.set(key, stay)
  }
  return [...stays.entries()]
    .sort(([a, x], [b, y]) => x.from - y.from || compareCodePoints(a, b))
    .map(([, stay]) => stay)
}

/** Whether two stays share a moment; one that ends as the other begins does not. */
export function overlap(a: Detention, b: Detention): boolean {
  return a.from < endOf(b) && b.from < endOf(a)
}

/** When a stay ends at the latest, for putting stays together: a release that was not recorded is not for ever. */
export function endOf({ from, to, doubt }: Detention): number {
  return to === undefined || doubt === 'release-before-arrest' ? from + longestHeld : to
}

function stayOf(
  { custodyId, suite, arrestedAt, releasedAt, release }: DetentionRow,
  moment: number,
): Detention {
  const from = Date.parse(arrestedAt)
  const end = releasedAt === undefined ? undefined : Date.parse(releasedAt)
  const to = end !== undefined && end <= moment ? end : undefined
  const doubt =
    to !== undefined
      ? to < from
        ? 'release-before-arrest'
        : undefined
      : release !== undefined && end === undefined
        ? 'release-without-time'
        : moment - from > longestHeld
          ? 'long-without-release'
          : undefined
  return { custodyId, suite, from, to, doubt }
}

/** Whether one record of a stay tells more of its end than another; of two that tell as much, the later. */
function tells(stay: Detention, held: Detention): boolean {
  const more = rank(stay) - rank(held) || (stay.to ?? 0) - (held.to ?? 0) || stay.from - held.from
  return more > 0
}

function rank({ to, doubt }: Detention): number {
  if (doubt !== undefined) return doubts.indexOf(doubt)
  return to === undefined ? -1 : doubts.length
}

const doubts: readonly DetentionDoubt[] = [
  'long-without-release',
  'release-without-time',
  'release-before-arrest',
]
