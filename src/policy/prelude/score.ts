import type { ScoreRule } from '../schema/score-schema'
import {
  bandsJudgement,
  harmTableJudgement,
  intelligenceJudgement,
  oneGraveEventJudgement,
  supplyJudgement,
  vulnerabilityJudgement,
} from './bases'
import { crimeSeverityScore, dataProtectionFactsApart } from './sources'

/** What a person is recorded as having done, in points of the Crime Severity Score. */
export const preludeScore: ScoreRule = {
  components: [
    {
      id: 'harm',
      title: 'harm of violence, weapons and exploitation',
      measure: 'harm-in-scope',
      weight: 1,
      basis: [harmTableJudgement, crimeSeverityScore, oneGraveEventJudgement],
    },
    {
      id: 'supply',
      title: 'drug supply, up to one offence',
      measure: 'supply-harm',
      scale: { kind: 'cap', at: 512.957 },
      weight: 1,
      basis: [supplyJudgement, crimeSeverityScore],
    },
    {
      id: 'intelligence',
      title: 'graded intelligence, limited',
      measure: 'intelligence-in-scope',
      weight: 1,
      limit: {
        component: 'harm',
        share: 0.25,
        atMost: 53.038,
        basis: [intelligenceJudgement, crimeSeverityScore],
      },
      basis: [intelligenceJudgement, dataProtectionFactsApart],
    },
  ],
  bands: [
    { id: 'lower', title: 'lower recorded harm', atLeast: 0, basis: [bandsJudgement] },
    { id: 'middle', title: 'middle recorded harm', atLeast: 350, basis: [bandsJudgement] },
    { id: 'higher', title: 'higher recorded harm', atLeast: 1500, basis: [bandsJudgement] },
    { id: 'highest', title: 'highest recorded harm', atLeast: 3000, basis: [bandsJudgement] },
  ],
}

/** What was done to a person: it raises support, never rank or enforcement. */
export const preludeVulnerability: ScoreRule = {
  components: [
    {
      id: 'victimisation',
      title: 'harm suffered as a victim',
      measure: 'harm-suffered',
      weight: 1,
      basis: [vulnerabilityJudgement, crimeSeverityScore],
    },
    {
      id: 'risk',
      title: 'graded intelligence of being exploited or at risk',
      measure: 'intelligence-of-risk',
      weight: 1,
      basis: [vulnerabilityJudgement],
    },
  ],
  bands: [
    { id: 'none-recorded', title: 'none recorded', atLeast: 0, basis: [vulnerabilityJudgement] },
    { id: 'some', title: 'some recorded', atLeast: 1, basis: [vulnerabilityJudgement] },
    { id: 'raised', title: 'raised', atLeast: 120, basis: [vulnerabilityJudgement] },
    { id: 'high', title: 'high', atLeast: 480, basis: [vulnerabilityJudgement] },
  ],
}
