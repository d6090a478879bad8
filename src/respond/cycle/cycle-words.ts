/**
 * Who can make the first contact: a suitable person, not necessarily police.
 *
 * Own judgement: the source says only that a suitable person is chosen.
 *
 * @see https://www.tvvpp.co.uk/project/operation-prelude/; docs/decisions/0039-the-cycle-of-a-case.md
 */
export const firstContacts = [
  'caseworker',
  'youth-worker',
  'mentor',
  'social-worker',
  'youth-justice',
  'probation',
  'education',
  'health',
  'housing',
  'community-organisation',
  'police',
] as const
/** Who makes the first contact. */
export type FirstContact = (typeof firstContacts)[number]

/**
 * Why somebody leaves the programme: a closed list, so that a reason can be counted without being told.
 *
 * @see docs/decisions/0039-the-cycle-of-a-case.md
 */
export const exitReasons = [
  'completed',
  'withdrew',
  'not-engaging',
  'not-found',
  'another-scheme-leads',
  'in-custody',
  'moved-away',
  'no-longer-eligible',
  'nominated-in-error',
  'died',
] as const
/** Why somebody leaves the programme. */
export type ExitReason = (typeof exitReasons)[number]

/**
 * What must be settled before the person is contacted or warned.
 *
 * `deconflict`: whether another operation is interested. `approach-risk`: whether the approach is safe for everyone.
 * `exploitation`: signs of it were raised, so a safeguarding decision comes before any warning.
 */
export const caseCautions = ['deconflict', 'approach-risk', 'exploitation'] as const
/** What must be settled before the person is contacted or warned. */
export type CaseCaution = (typeof caseCautions)[number]

/** Why a closed case may still keep somebody from being listed: three codes and nothing more. */
export const suppressionReasons = ['declined', 'exited', 'removed-on-challenge'] as const
/** Why a closed case may still keep somebody from being listed. */
export type SuppressionReason = (typeof suppressionReasons)[number]
