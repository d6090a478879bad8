import { compareCodePoints } from '../../internal/code-points'
import type { Day } from '../../internal/iso-day'
import type { DetentionRow } from '../../scan/holdings/columns'
import type { Release as HowReleased } from '../../scan/vocabulary'

/** How the custody records of one crime stand at the date. */
export interface Held {
  readonly how: HowReleased | 'in-custody' | 'unknown'
  /** Since the arrest, or since the first release that ended like the latest. */
  readonly since: Day
}

/** What the custody records of a person say, as known at a date. */
export interface PersonCustody {
  /** By id of the crime. */
  readonly ofCrime: ReadonlyMap<string, Held>
  /** By offence code: records that name no crime. */
  readonly ofCode: ReadonlyMap<string, Held>
  /** True where two detentions overlap: the person cannot have been in both. */
  readonly overlaps: boolean
  /** Records whose release comes before their arrest: they count for nothing. */
  readonly impossible: number
}

/**
 * Reads a person's detentions by crime, in the order of the arrests: by what time it was, whatever the offset.
 *
 * Once charged with a crime a person stays charged. A release like the one before goes on from it: to be arrested
 * and released again does not begin the wait anew.
 *
 * @param rows - all detentions of the person
 * @param asOf - what happened later is not known
 */
export function custodyOfPerson(rows: readonly DetentionRow[], asOf: Day): PersonCustody {
  const known = rows.filter(({ arrestedOn }) => arrestedOn <= asOf)
  const possible = known
    .filter(({ arrestedAt, releasedAt }) => releasedAt === undefined || at(releasedAt) >= at(arrestedAt))
    .sort((a, b) => at(a.arrestedAt) - at(b.arrestedAt) || compareCodePoints(keyOf(a), keyOf(b)))
  const ofCrime = new Map<string, Held>()
  const ofCode = new Map<string, Held>()
  for (const row of possible) {
    const { crimeId, offenceCode } = row
    const now = heldAt(row, asOf)
    if (crimeId === undefined) {
      if (ofCode.get(offenceCode)?.how !== now.how) ofCode.set(offenceCode, now)
      continue
    }
    const before = ofCrime.get(crimeId)?.how
    if (before !== 'charged' && before !== now.how) ofCrime.set(crimeId, now)
  }
  return {
    ofCrime,
    ofCode,
    overlaps: hasOverlap(possible, asOf),
    impossible: known.length - possible.length,
  }
}

function heldAt({ arrestedOn, releasedOn, release }: DetentionRow, asOf: Day): Held {
  if (releasedOn !== undefined && releasedOn <= asOf) {
    return { how: release ?? 'unknown', since: releasedOn }
  }
  const isUndated = releasedOn === undefined && release !== undefined
  return { how: isUndated ? 'unknown' : 'in-custody', since: arrestedOn }
}

/** Whether any detention begins before another, of another custody, has ended. */
function hasOverlap(inOrder: readonly DetentionRow[], asOf: Day): boolean {
  return inOrder.some((earlier, i) => {
    const { releasedAt, releasedOn } = earlier
    const isOver = releasedAt !== undefined && (releasedOn as Day) <= asOf
    const end = isOver ? at(releasedAt) : Number.POSITIVE_INFINITY
    return inOrder
      .slice(i + 1)
      .some(({ custodyId, arrestedAt }) => custodyId !== earlier.custodyId && at(arrestedAt) < end)
  })
}

/** Orders records of one moment, so that the order in which they came decides nothing. */
function keyOf({ custodyId, releasedAt, release }: DetentionRow): string {
  return `${custodyId} ${releasedAt} ${release}`
}

function at(time: string): number {
  return Date.parse(time)
}
