import type { Policy } from '../parse-policy'
import { parsePolicy } from '../parse-policy'
import type { PolicyDocument } from '../policy-schema'
import {
  childrenJudgement,
  detectionJudgement,
  harmTableJudgement,
  listsJudgement,
  outcomesJudgement,
  reviewJudgement,
  timeJudgement,
} from '../prelude/bases'
import { knifeMarketing } from '../prelude/left-out'
import { countedRoles, lookBack, outcomesLeftOut } from '../prelude/selections'
import { seriousViolence } from '../prelude/serious-violence'
import { crimeSeverityScore, dataProtectionReview } from '../prelude/sources'
import { knifeCrime } from '../prelude/weapons-and-supply'
import { rebusJudgement, silenceJudgement } from './bases'
import { adult, ageTen, alive } from './never-listed'
import { rebusLists } from './sources'

const operationRebusDocument: PolicyDocument = {
  id: 'operation-rebus',
  version: '1.0.0',
  title: 'Operation Rebus: the top ten of the force and a list for each area',
  jurisdiction: 'England and Wales',
  basis: [rebusLists],
  harm: { table: 'ons-crime-severity-2021' },
  groups: {
    'serious-violence': seriousViolence,
    'knife-crime': knifeCrime,
    'knife-marketing': knifeMarketing,
  },
  measures: {
    'harm-of-violence': {
      kind: 'harm',
      title: 'harm of serious violence and knife crime',
      select: {
        roles: countedRoles,
        within: lookBack,
        groups: ['serious-violence', 'knife-crime'],
        not: { groups: ['knife-marketing'] },
        outcomes: outcomesLeftOut,
        coInvolvement: 'full',
      },
      basis: [
        rebusJudgement,
        crimeSeverityScore,
        harmTableJudgement,
        timeJudgement,
        outcomesJudgement,
        detectionJudgement,
      ],
    },
  },
  score: {
    components: [
      {
        id: 'harm',
        title: 'harm of serious violence and knife crime',
        measure: 'harm-of-violence',
        weight: 1,
        basis: [rebusJudgement, crimeSeverityScore],
      },
    ],
  },
  gates: [ageTen, alive],
  lists: [
    {
      id: 'force',
      title: 'Force',
      size: 10,
      where: adult,
      basis: [rebusLists, childrenJudgement, silenceJudgement],
    },
    {
      id: 'area',
      title: 'Area',
      per: 'area',
      areaBasis: 'home',
      size: 10,
      where: adult,
      basis: [rebusLists, rebusJudgement, listsJudgement, childrenJudgement, silenceJudgement],
    },
    {
      id: 'children',
      title: 'Children aged 10 to 17, led by youth justice',
      size: 20,
      where: { measure: { kind: 'age', title: 'age' }, atMost: 17 },
      present: 'unranked',
      basis: [childrenJudgement, listsJudgement, silenceJudgement],
    },
  ],
  review: { every: { months: 1 }, basis: [reviewJudgement, dataProtectionReview, silenceJudgement] },
}

/**
 * The lists of Operation Rebus: the top ten of the force, and a ranked list for each area.
 *
 * The shape is published; what people are ranked by is not. Here it is recorded harm of serious violence and knife
 * crime of the last 24 months, a judgement. Children stand on a list of their own without rank.
 *
 * @example
 * operationRebusPolicy.document.lists?.map(({ id }) => id).join(' ') // => 'force area children'
 * @see docs/presets.md; https://www.tvvru.co.uk/project/operation-rebus/; docs/decisions/0031
 */
export const operationRebusPolicy: Policy = /* @__PURE__ */ parsePolicy(operationRebusDocument)
