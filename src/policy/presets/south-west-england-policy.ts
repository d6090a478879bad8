import type { Policy } from '../parse-policy'
import { parsePolicy } from '../parse-policy'
import type { PolicyDocument } from '../policy-schema'
import { outcomesJudgement, reviewJudgement } from '../prelude/bases'
import { countedRoles, outcomesLeftOut } from '../prelude/selections'
import { seriousViolence } from '../prelude/serious-violence'
import { dataProtectionReview } from '../prelude/sources'
import { silenceJudgement, southWestJudgement } from './bases'
import { ageTen, alive } from './never-listed'
import { southWestRegistration } from './sources'

const southWestDocument: PolicyDocument = {
  id: 'south-west-england',
  version: '1.0.0',
  title: 'Focused-deterrence trial in South West England, ISRCTN35233331: who was eligible',
  jurisdiction: 'England and Wales',
  basis: [southWestRegistration],
  harm: { table: 'ons-crime-severity-2021' },
  groups: { 'serious-violence': seriousViolence },
  measures: {
    'serious-violent-crimes': {
      kind: 'count',
      title: 'serious violent crimes',
      of: 'crimes',
      select: { roles: countedRoles, groups: ['serious-violence'], outcomes: outcomesLeftOut },
      basis: [southWestRegistration, southWestJudgement, outcomesJudgement],
    },
    'recent-serious-violent-crimes': {
      kind: 'count',
      title: 'serious violent crimes',
      of: 'crimes',
      select: {
        roles: countedRoles,
        within: { months: 24 },
        groups: ['serious-violence'],
        outcomes: outcomesLeftOut,
      },
      basis: [southWestRegistration, southWestJudgement, outcomesJudgement],
    },
  },
  score: {
    components: [
      {
        id: 'in-scope',
        title: 'enough crimes in scope: one point for everybody alike',
        measure: 'serious-violent-crimes',
        scale: { kind: 'steps', steps: [{ atLeast: 3, points: 1 }] },
        weight: 1,
        basis: [southWestRegistration, southWestJudgement],
      },
    ],
  },
  gates: [
    ageTen,
    alive,
    {
      id: 'three-crimes',
      title: 'three or more serious violent crimes',
      require: { measure: 'serious-violent-crimes', atLeast: 3 },
      whenUnknown: 'undetermined',
      basis: [southWestRegistration],
    },
    {
      id: 'latest-within-24-months',
      title: 'the latest of them within 24 months',
      require: { measure: 'recent-serious-violent-crimes', atLeast: 1 },
      whenUnknown: 'undetermined',
      basis: [southWestRegistration],
    },
  ],
  lists: [
    {
      id: 'eligible',
      title: 'Eligible for the trial',
      share: 1,
      present: 'unranked',
      basis: [southWestRegistration, southWestJudgement],
    },
  ],
  review: { every: { months: 1 }, basis: [reviewJudgement, dataProtectionReview, silenceJudgement] },
}

/**
 * The rule of the focused-deterrence trial in South West England, ISRCTN35233331: who was eligible, in no order.
 *
 * Three or more serious violent crimes ever, the latest within 24 months. Which offences are serious and violent is
 * not in the registration: they are those of Operation Prelude, a judgement.
 *
 * @example
 * southWestEnglandPolicy.document.gates?.map(({ id }) => id).join(' ') // => 'age-10 alive three-crimes latest-within-24-months'
 * @see docs/presets.md; https://www.isrctn.com/ISRCTN35233331; docs/decisions/0029
 */
export const southWestEnglandPolicy: Policy = /* @__PURE__ */ parsePolicy(southWestDocument)
