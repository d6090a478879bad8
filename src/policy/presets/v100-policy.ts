import type { Policy } from '../parse-policy'
import { parsePolicy } from '../parse-policy'
import type { PolicyDocument } from '../policy-schema'
import { childrenJudgement, harmTableJudgement, outcomesJudgement } from '../prelude/bases'
import { countedRoles, outcomesLeftOut } from '../prelude/selections'
import { crimeSeverityScore } from '../prelude/sources'
import { silenceJudgement, v100Judgement } from './bases'
import { adult, ageTen, alive } from './never-listed'
import { v100Index, v100Reports } from './sources'
import { violenceAgainstWomenAndGirls } from './violence-against-women-and-girls'

const v100Document: PolicyDocument = {
  id: 'met-v100',
  version: '1.0.0',
  title: 'Metropolitan Police V100: violence against women and girls, the top 100',
  jurisdiction: 'England and Wales',
  basis: [v100Reports, v100Index],
  harm: { table: 'ons-crime-severity-2021' },
  groups: { 'violence-against-women-and-girls': violenceAgainstWomenAndGirls },
  measures: {
    'alleged-harm': {
      kind: 'harm',
      title: 'harm of violence against women and girls',
      select: {
        roles: countedRoles,
        within: { days: 365 },
        groups: ['violence-against-women-and-girls'],
        outcomes: outcomesLeftOut,
        coInvolvement: 'full',
      },
      basis: [
        v100Reports,
        v100Index,
        v100Judgement,
        crimeSeverityScore,
        harmTableJudgement,
        outcomesJudgement,
      ],
    },
    'alleged-crimes': {
      kind: 'count',
      title: 'crimes of violence against women and girls',
      of: 'crimes',
      select: {
        roles: countedRoles,
        within: { days: 365 },
        groups: ['violence-against-women-and-girls'],
        outcomes: outcomesLeftOut,
      },
      basis: [v100Reports, v100Judgement, outcomesJudgement],
    },
  },
  score: {
    components: [
      {
        id: 'harm',
        title: 'harm of violence against women and girls',
        measure: 'alleged-harm',
        weight: 1,
        basis: [v100Reports, v100Index, crimeSeverityScore],
      },
    ],
  },
  gates: [
    ageTen,
    alive,
    {
      id: 'more-than-one-crime',
      title: 'accused of more than one crime',
      require: { measure: 'alleged-crimes', above: 1 },
      whenUnknown: 'undetermined',
      basis: [v100Reports],
    },
  ],
  lists: [
    {
      id: 'top-100',
      title: 'Top 100',
      size: 100,
      where: adult,
      basis: [v100Reports, childrenJudgement, silenceJudgement],
    },
  ],
  review: { every: { months: 1 }, basis: [v100Reports] },
}

/**
 * The Metropolitan Police's V100 as it was reported: the hundred adults with the most recorded harm to women and girls.
 *
 * 365 days, more than one crime, the sum of harm of what is alleged, refreshed each month. The Met adds up the
 * Cambridge Crime Harm Index, which is not bundled; here it is the Crime Severity Score, in its points. A rank
 * rests on allegations: it says where to look first, and of whom nothing is proved.
 *
 * @example
 * v100Policy.document.lists?.[0]?.size // => 100
 * @see docs/presets.md; docs/decisions/0030
 */
export const v100Policy: Policy = /* @__PURE__ */ parsePolicy(v100Document)
