import { deepFreeze } from '../internal/deep-freeze'
import { parseIsoDay } from '../internal/iso-day'
import { PreludeError } from '../internal/prelude-error'
import type { Decision, DecisionInput } from './decision'

const statuses: readonly unknown[] = ['recommended', 'not-recommended', 'unknown']

/**
 * Records what the panel decided: who, when, agreed or not, and its own reasons.
 *
 * Meaningful human involvement must be shown, not asserted, so a decision without a reason, or whose reason is
 * only what the panel was shown, is refused. The reason's text is the panel's and is kept as it is.
 *
 * @param input - the decision as the panel tells it
 * @returns the decision, deeply frozen
 * @throws PreludeError `invalid-decision`, whose `info.field` names what is missing or wrong
 * @example
 * const decision = recordDecision({
 *   personId: 'P1',
 *   responseId: 'caseworker-offer',
 *   agreed: true,
 *   reason: 'He asked his football coach for a way out.',
 *   decidedBy: 'Milton Keynes panel',
 *   decidedOn: '2026-04-02',
 *   advised: 'recommended',
 * })
 * decision.departs // => false
 * @see Data Protection Act 2018 s.50A; docs/responses.md
 */
export function recordDecision(input: DecisionInput): Decision {
  if (typeof input !== 'object' || input === null) refuse('decision', 'the decision to be an object')
  const { personId, responseId, agreed, reason, decidedBy, role, decidedOn, advised, seen = [] } = input
  requireText('personId', personId)
  if (responseId !== undefined) requireText('responseId', responseId)
  if (typeof agreed !== 'boolean') refuse('agreed', 'agreed to be true or false')
  requireText('decidedBy', decidedBy)
  if (role !== undefined) requireText('role', role)
  if (parseIsoDay(decidedOn) === undefined) {
    refuse('decidedOn', 'decidedOn to be a calendar date (YYYY-MM-DD)')
  }
  if (advised !== undefined && !statuses.includes(advised)) {
    refuse('advised', 'advised to be recommended, not-recommended or unknown')
  }
  if (!Array.isArray(seen)) refuse('seen', 'seen to be a list of texts')
  for (const item of seen) requireText('seen', item)
  requireText('reason', reason)
  if (seen.some((item) => item.trim() === reason.trim())) {
    refuse('reason', "reason to be the panel's own, not what it was shown")
  }
  return deepFreeze({
    about: responseId === undefined ? 'nomination' : 'response',
    personId,
    ...(responseId !== undefined && { responseId }),
    agreed,
    reason,
    decidedBy,
    ...(role !== undefined && { role }),
    decidedOn,
    seen: [...seen],
    ...(advised !== undefined && { advised }),
    ...(advised !== undefined &&
      advised !== 'unknown' && { departs: agreed !== (advised === 'recommended') }),
  })
}

function requireText(field: string, value: unknown): void {
  if (typeof value !== 'string' || value.trim() === '')
    refuse(field, `${field} to be a text that says something`)
}

function refuse(field: string, what: string): never {
  throw new PreludeError('invalid-decision', `recordDecision requires ${what}`, { field })
}
