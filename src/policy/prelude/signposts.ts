import type { SignpostRule } from '../schema/signpost-schema'
import { exploitationJudgement, otherOwnersJudgement } from './bases'
import { matac, modernSlaveryDefence, nationalReferralMechanism } from './sources'

/** What Prelude keeps out of the score, counts, and points to the meeting that owns it. */
export const preludeSignposts: readonly SignpostRule[] = [
  {
    id: 'domestic-abuse',
    title: 'domestic abuse crimes',
    measure: 'domestic-abuse-crimes',
    to: ['MATAC', 'MARAC'],
    basis: [otherOwnersJudgement, matac],
  },
  {
    id: 'sexual-offences',
    title: 'sexual offences',
    measure: 'sexual-crimes',
    to: ['the investigating team', 'MAPPA'],
    basis: [otherOwnersJudgement],
  },
  {
    id: 'exploited',
    title: 'crimes flagged as committed while exploited',
    measure: 'crimes-while-exploited',
    to: ['safeguarding', 'the National Referral Mechanism'],
    basis: [exploitationJudgement, modernSlaveryDefence, nationalReferralMechanism],
  },
]
