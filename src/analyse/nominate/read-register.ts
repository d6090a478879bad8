import { compareCodePoints } from '../../internal/code-points'
import { findString } from '../../internal/find-string'
import { type Day, requireDay } from '../../internal/iso-day'
import { objectsOf } from '../../internal/objects-of'
import { PreludeError } from '../../internal/prelude-error'
import { requireText } from '../../internal/require-text'
import type { HoldingsColumns } from '../../scan/holdings/columns'
import type { RegisterEntry, RegisterResult } from '../cohort'

/** Whom the register keeps off the lists at a date. */
export interface RegisterRead {
  readonly held: ReadonlySet<number>
  readonly result: RegisterResult
}

/** Reads the panel's decisions that stand at a date, under current person ids. The removed are never named. */
export function readRegister(
  columns: HoldingsColumns,
  entries: Iterable<RegisterEntry>,
  asOf: Day,
): RegisterRead {
  const held = new Set<number>()
  const inProgramme: { personId: string; until?: string }[] = []
  const declined: { personId: string; until?: string }[] = []
  const removed = new Set<string>()
  const standing = [...objectsOf('nominateCohort', 'register', entries)].filter((entry) =>
    stands(entry, asOf),
  )
  for (const { personId: given, status } of standing) {
    if (status === 'removed') removed.add(columns.currentIds.get(given) ?? given)
  }
  for (const { personId: given, status, until } of standing) {
    const personId = columns.currentIds.get(given) ?? given
    const place = findString(columns.personIds, personId)
    if (place >= 0) held.add(place)
    if (removed.has(personId)) continue
    const shown = until === undefined ? { personId } : { personId, until }
    if (status === 'in-programme') inProgramme.push(shown)
    else declined.push(shown)
  }
  const inOrder = (a: { personId: string }, b: { personId: string }) =>
    compareCodePoints(a.personId, b.personId)
  return {
    held,
    result: {
      inProgramme: inProgramme.sort(inOrder),
      declined: declined.sort(inOrder),
      removed: removed.size,
    },
  }
}

function stands({ personId, status, decidedOn, until }: RegisterEntry, asOf: Day): boolean {
  requireText('nominateCohort', 'register personId', personId)
  requireStatus(status)
  const hasBegun = requireDay('nominateCohort', 'register decidedOn', decidedOn) <= asOf
  const hasEnded = until !== undefined && requireDay('nominateCohort', 'register until', until) <= asOf
  return hasBegun && !hasEnded
}

/** A status that nobody knows must not pass for a refusal. */
function requireStatus(status: RegisterEntry['status']): void {
  if (statuses.includes(status)) return
  throw new PreludeError(
    'invalid-argument',
    'nominateCohort requires register status to be in-programme, declined or removed',
    { argument: 'register status' },
  )
}

const statuses: readonly RegisterEntry['status'][] = ['in-programme', 'declined', 'removed']
