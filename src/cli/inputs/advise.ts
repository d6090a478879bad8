import {
  type Agreement,
  type Catalogue,
  type Cohort,
  type HarmConcentration,
  harmConcentration,
  type IsoDate,
  markStability,
  nominateCohort,
  type Recommendation,
  type Referral,
  type RegisterEntry,
  rankStability,
  recommendResponses,
  type SafeguardingDecision,
  scorePeople,
} from '../../index'
import { unusable } from '../cli-error'
import { pointerLines } from '../text/pointer-lines'
import { translated } from '../translated'
import type { Job } from './read-job'

/** What the panel and its partners have said, and what can be offered. */
export interface PanelInput {
  readonly catalogue: Catalogue
  readonly register: readonly RegisterEntry[]
  readonly referrals: readonly Referral[]
  readonly agreements: readonly Agreement[]
  readonly safeguardingDecisions: readonly SafeguardingDecision[]
  readonly holidays: readonly IsoDate[]
  /** Whether nominees who hang on one judgement or one record are to be marked. */
  readonly marksStability: boolean
}

/** A job with all that is advised. */
export interface Advice extends Job {
  readonly catalogue: Catalogue
  readonly concentration: HarmConcentration
  readonly cohort: Cohort
  readonly marksStability: boolean
  readonly recommendations: readonly Recommendation[]
}

/** Does the main job: who has the most recorded harm under the policy, and what the panel might do. */
export function advise(job: Job, panel: PanelInput): Advice {
  const { holdings, policy, asOf } = job
  const { catalogue, register, referrals, agreements, safeguardingDecisions, holidays, marksStability } =
    panel
  const concentration = harmConcentration(scorePeople(holdings, policy, { asOf }))
  const nominated = nominateCohort(holdings, policy, { asOf, register, referrals })
  const cohort = marksStability ? markedCohort(job, nominated, register) : nominated
  try {
    const recommendations = recommendResponses(cohort, holdings, policy, catalogue, {
      asOf,
      holidays,
      agreements,
      safeguardingDecisions,
    })
    return { ...job, catalogue, concentration, cohort, marksStability, recommendations }
  } catch (error) {
    const sentence = `the catalogue ${catalogue.id} does not go with the policy ${policy.id}; give another with --catalogue:`
    throw translated(error, 'invalid-catalogue', ({ problems }) => unusable(sentence, pointerLines(problems)))
  }
}

/** Marks come from one number or record at a time; nothing that is drawn is shown, so one draw is enough. */
function markedCohort(
  { holdings, policy, asOf }: Job,
  cohort: Cohort,
  register: PanelInput['register'],
): Cohort {
  return markStability(cohort, rankStability(holdings, policy, { asOf, register, seed: 0, draws: 1 }))
}
