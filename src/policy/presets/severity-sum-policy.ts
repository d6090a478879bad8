import type { Policy } from '../parse-policy'
import { parsePolicy } from '../parse-policy'
import type { PolicyDocument } from '../policy-schema'
import { harmTableJudgement, reviewJudgement } from '../prelude/bases'
import { countedRoles } from '../prelude/selections'
import { dataProtectionReview } from '../prelude/sources'
import { plainSumsJudgement, silenceJudgement } from './bases'
import { ageTen, alive } from './never-listed'
import { plainSumList } from './plain-sum-list'
import { severityScore } from './sources'

const severitySumDocument: PolicyDocument = {
  id: 'severity-sum',
  version: '1.0.0',
  title: 'The plain sum of the Crime Severity Score',
  jurisdiction: 'England and Wales',
  basis: [severityScore],
  harm: { table: 'ons-crime-severity-2021' },
  measures: {
    severity: {
      kind: 'harm',
      title: 'severity of recorded crime',
      select: { roles: countedRoles, coInvolvement: 'full' },
      basis: [severityScore, plainSumsJudgement, harmTableJudgement],
    },
  },
  score: {
    components: [
      {
        id: 'severity',
        title: 'severity of recorded crime',
        measure: 'severity',
        weight: 1,
        basis: [severityScore],
      },
    ],
  },
  gates: [ageTen, alive],
  lists: [plainSumList],
  review: { every: { months: 1 }, basis: [reviewJudgement, dataProtectionReview, silenceJudgement] },
}

/**
 * The plain sum of the Crime Severity Score of everything a person is recorded in, in its points.
 *
 * The simplest rule there is, and what a spreadsheet would do: a yardstick to hold a policy against, not a policy
 * for a programme. The Office for National Statistics publishes the sum for areas, never for people.
 *
 * @example
 * severitySumPolicy.document.lists?.[0]?.size // => 10
 * @see docs/presets.md; Office for National Statistics, Crime Severity Score data tool; docs/decisions/0033
 */
export const severitySumPolicy: Policy = /* @__PURE__ */ parsePolicy(severitySumDocument)
