import type { Policy } from '../parse-policy'
import { parsePolicy } from '../parse-policy'
import type { PolicyDocument } from '../policy-schema'
import { harmTableJudgement, reviewJudgement } from '../prelude/bases'
import { countedRoles } from '../prelude/selections'
import { crimeSeverityScore, dataProtectionReview } from '../prelude/sources'
import { plainSumsJudgement, silenceJudgement } from './bases'
import { ageTen, alive } from './never-listed'
import { plainSumList } from './plain-sum-list'
import { crimeHarmIndex } from './sources'

const reportedHarmDocument: PolicyDocument = {
  id: 'reported-harm',
  version: '1.0.0',
  title: 'The plain sum of crime harm without proactive detections',
  jurisdiction: 'England and Wales',
  basis: [crimeHarmIndex],
  harm: { table: 'ons-crime-severity-2021' },
  measures: {
    'reported-harm': {
      kind: 'harm',
      title: 'harm of reported crime',
      select: { roles: countedRoles, detection: { exclude: ['proactive'] }, coInvolvement: 'full' },
      basis: [crimeHarmIndex, plainSumsJudgement, crimeSeverityScore, harmTableJudgement],
    },
  },
  score: {
    components: [
      {
        id: 'harm',
        title: 'harm of reported crime',
        measure: 'reported-harm',
        weight: 1,
        basis: [crimeHarmIndex, crimeSeverityScore],
      },
    ],
  },
  gates: [ageTen, alive],
  lists: [plainSumList],
  review: { every: { months: 1 }, basis: [reviewJudgement, dataProtectionReview, silenceJudgement] },
}

/**
 * The plain sum of crime harm, without crimes that only police activity brought to light.
 *
 * The principle of the Cambridge Crime Harm Index, for a person and with the bundled weights in place of its own.
 * A yardstick to hold a policy against, with no scope and no window: not a policy for a programme. A crime whose
 * detection is not recorded counts, and results say how many there were.
 *
 * @example
 * reportedHarmPolicy.document.gates?.length // => 2
 * @see docs/presets.md; Sherman, Neyroud and Neyroud 2016, https://doi.org/10.1093/police/paw003; docs/decisions/0033
 */
export const reportedHarmPolicy: Policy = /* @__PURE__ */ parsePolicy(reportedHarmDocument)
