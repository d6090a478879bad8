import type { Policy } from '../parse-policy'
import { parsePolicy } from '../parse-policy'
import type { PolicyDocument } from '../policy-schema'
import { knifeCrimeJudgement, outcomesJudgement, reviewJudgement } from '../prelude/bases'
import { knifeMarketing } from '../prelude/left-out'
import { countedRoles, outcomesLeftOut } from '../prelude/selections'
import { seriousViolence } from '../prelude/serious-violence'
import { dataProtectionReview } from '../prelude/sources'
import { knifeCrime } from '../prelude/weapons-and-supply'
import { miltonKeynesJudgement, silenceJudgement } from './bases'
import { ageTen, alive } from './never-listed'
import { otherViolence } from './other-violence'
import { miltonKeynesFindings, miltonKeynesProject } from './sources'

const miltonKeynesDocument: PolicyDocument = {
  id: 'milton-keynes-2023',
  version: '1.0.0',
  title: 'Milton Keynes focused-deterrence trial, 2023: who was eligible',
  jurisdiction: 'England and Wales',
  basis: [miltonKeynesFindings, miltonKeynesProject],
  harm: { table: 'ons-crime-severity-2021' },
  groups: {
    'knife-crime': knifeCrime,
    'serious-violence': seriousViolence,
    'other-violence': otherViolence,
    'sexual-offences': {
      title: 'sexual offences',
      offenceGroups: ['Sexual offences'],
      basis: [miltonKeynesFindings, miltonKeynesJudgement],
    },
    'knife-marketing': knifeMarketing,
  },
  measures: {
    'knife-crimes': {
      kind: 'count',
      title: 'knife crimes',
      of: 'crimes',
      select: {
        roles: countedRoles,
        groups: ['knife-crime'],
        not: { groups: ['knife-marketing'] },
        outcomes: outcomesLeftOut,
      },
      basis: [miltonKeynesFindings, miltonKeynesJudgement, knifeCrimeJudgement, outcomesJudgement],
    },
    'knife-violent-or-sexual-crimes': {
      kind: 'count',
      title: 'knife, violent or sexual crimes',
      of: 'crimes',
      select: {
        roles: countedRoles,
        groups: ['knife-crime', 'serious-violence', 'other-violence', 'sexual-offences'],
        not: { groups: ['knife-marketing'] },
        outcomes: outcomesLeftOut,
      },
      basis: [miltonKeynesFindings, miltonKeynesJudgement, outcomesJudgement],
    },
  },
  score: {
    components: [
      {
        id: 'in-scope',
        title: 'enough crimes in scope: one point for everybody alike',
        measure: 'knife-violent-or-sexual-crimes',
        scale: { kind: 'steps', steps: [{ atLeast: 2, points: 1 }] },
        weight: 1,
        basis: [miltonKeynesFindings, miltonKeynesJudgement],
      },
    ],
  },
  gates: [
    ageTen,
    alive,
    {
      id: 'under-25',
      title: 'under 25 years old',
      require: { measure: { kind: 'age', title: 'age' }, below: 25 },
      whenUnknown: 'undetermined',
      basis: [miltonKeynesFindings],
    },
    {
      id: 'knife-crime',
      title: 'at least one knife crime',
      require: { measure: 'knife-crimes', atLeast: 1 },
      whenUnknown: 'undetermined',
      basis: [miltonKeynesFindings],
    },
    {
      id: 'two-crimes',
      title: 'at least two different crimes that are knife, violent or sexual',
      require: { measure: 'knife-violent-or-sexual-crimes', atLeast: 2 },
      whenUnknown: 'undetermined',
      basis: [miltonKeynesFindings, miltonKeynesJudgement],
    },
  ],
  lists: [
    {
      id: 'eligible',
      title: 'Eligible for the trial',
      share: 1,
      present: 'unranked',
      basis: [miltonKeynesFindings, miltonKeynesJudgement],
    },
  ],
  review: { every: { months: 1 }, basis: [reviewJudgement, dataProtectionReview, silenceJudgement] },
}

/**
 * The rule of the Milton Keynes focused-deterrence trial: who was eligible, in no order.
 *
 * Under 25, at least one knife crime, and at least two different crimes that are knife, violent or sexual: one
 * stabbing is one crime and does not meet it. Children are on the same unranked list as adults. The offences, the
 * window and the roles are not published: they are judgements.
 *
 * @example
 * miltonKeynesPolicy.document.gates?.map(({ id }) => id).join(' ') // => 'age-10 alive under-25 knife-crime two-crimes'
 * @see docs/presets.md; Thames Valley Violence Prevention Partnership, 25 October 2024; docs/decisions/0028
 */
export const miltonKeynesPolicy: Policy = /* @__PURE__ */ parsePolicy(miltonKeynesDocument)
