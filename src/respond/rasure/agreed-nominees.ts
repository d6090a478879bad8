import { type Day, requireDay } from '../../internal/iso-day'
import { objectsOf } from '../../internal/objects-of'
import { PreludeError } from '../../internal/prelude-error'
import type { Decision } from '../decision'

/**
 * Whose nomination the panel has agreed to: people whose latest decision on it by a date says so.
 *
 * Decisions on a response say nothing of it. Of two on one day that differ, the one that did not agree stands.
 */
export function agreedNominees(caller: string, decisions: Iterable<Decision>, until: Day): string[] {
  const latest = new Map<string, { readonly on: Day; readonly agreed: boolean }>()
  for (const { about, personId, agreed, reason, decidedBy, decidedOn } of objectsOf(
    caller,
    'nominees',
    decisions,
  )) {
    const on = requireDay(caller, 'decidedOn of each of nominees', decidedOn)
    const isRecorded =
      (about === 'nomination' || about === 'response') &&
      typeof agreed === 'boolean' &&
      [personId, reason, decidedBy].every((text) => typeof text === 'string' && text.trim() !== '')
    if (!isRecorded) {
      throw new PreludeError(
        'invalid-argument',
        `${caller} requires each of nominees to be what recordDecision returned`,
        { argument: 'nominees' },
      )
    }
    if (about === 'response' || on > until) continue
    const before = latest.get(personId)
    if (before === undefined || on > before.on) latest.set(personId, { on, agreed })
    else if (on === before.on && !agreed) latest.set(personId, { on, agreed })
  }
  return [...latest].filter(([, { agreed }]) => agreed).map(([personId]) => personId)
}
