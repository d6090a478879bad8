import type { Policy } from '../parse-policy'
import { parsePolicy } from '../parse-policy'
import type { PolicyDocument } from '../policy-schema'
import { harmTableJudgement, reviewJudgement } from '../prelude/bases'
import { crimeSeverityScore, dataProtectionReview } from '../prelude/sources'
import { plainSumsJudgement, silenceJudgement } from './bases'
import { ageTen, alive } from './never-listed'
import { feloniousFew } from './sources'

const highestHarmDocument: PolicyDocument = {
  id: 'highest-harm-80',
  version: '1.0.0',
  title: 'The smallest set of people that makes 80 % of harm',
  jurisdiction: 'England and Wales',
  basis: [
    feloniousFew,
    {
      kind: 'study',
      title: 'What the study leaves open',
      note: 'Not published there: how children and the dead were treated, ties, a list of people to act on. The study measures; it selects nobody for a programme.',
    },
  ],
  harm: { table: 'ons-crime-severity-2021' },
  measures: {
    'detected-harm': {
      kind: 'harm',
      title: 'harm of detected crime',
      select: { roles: { charged: 1, convicted: 1 }, within: { years: 1 }, coInvolvement: 'full' },
      basis: [feloniousFew, plainSumsJudgement, crimeSeverityScore, harmTableJudgement],
    },
  },
  score: {
    components: [
      {
        id: 'harm',
        title: 'harm of detected crime',
        measure: 'detected-harm',
        weight: 1,
        basis: [feloniousFew, crimeSeverityScore],
      },
    ],
  },
  gates: [ageTen, alive],
  lists: [
    {
      id: 'highest-harm',
      title: 'The smallest set that makes 80 % of harm',
      share: 0.8,
      present: 'unranked',
      basis: [feloniousFew, plainSumsJudgement],
    },
  ],
  review: { every: { months: 1 }, basis: [reviewJudgement, dataProtectionReview, silenceJudgement] },
}

/**
 * The smallest set of people that makes 80 % of a year's harm, in no order.
 *
 * To see how concentrated harm is, and how few of one year's set are in the next (over 95 % were new in
 * Northamptonshire): not a list to act on. Without a scope it is mostly a list of sexual and other rare, grave
 * offences. For the share that any number of people makes, see `harmConcentration`.
 *
 * @example
 * highestHarmPolicy.document.lists?.[0]?.share // => 0.8
 * @see docs/presets.md; Liggins, Ratcliffe and Bland 2019, https://doi.org/10.1007/s41887-019-00039-7; docs/decisions/0033
 */
export const highestHarmPolicy: Policy = /* @__PURE__ */ parsePolicy(highestHarmDocument)
