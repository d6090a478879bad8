import type { Policy } from '../parse-policy'
import { parsePolicy } from '../parse-policy'
import type { PolicyDocument } from '../policy-schema'
import { childrenJudgement, outcomesJudgement } from '../prelude/bases'
import { domesticAbuse } from '../prelude/left-out'
import { countedRoles, outcomesLeftOut } from '../prelude/selections'
import { crimeSeverityScore, matac } from '../prelude/sources'
import { matrixJudgement, silenceJudgement } from './bases'
import { harmMatrix } from './harm-matrix-tables'
import { adult, ageTen, alive } from './never-listed'
import { clevelandMatac, matacVictims, northumbriaMatac } from './sources'

const harmMatrixDocument: PolicyDocument = {
  id: 'recency-frequency-gravity-victims',
  version: '1.0.0',
  title: 'Recency, frequency, gravity and victims: a matrix in the shape of MATAC, its tables to be filled',
  jurisdiction: 'England and Wales',
  basis: [northumbriaMatac, clevelandMatac, matacVictims, matac],
  harm: { table: 'ons-crime-severity-2021' },
  groups: { 'domestic-abuse': domesticAbuse },
  measures: {
    'days-since-latest': {
      kind: 'days-since-last',
      title: 'days since the latest domestic abuse crime',
      select: {
        roles: countedRoles,
        within: { years: 2 },
        groups: ['domestic-abuse'],
        outcomes: outcomesLeftOut,
      },
      basis: [clevelandMatac, matrixJudgement, outcomesJudgement],
    },
    'domestic-abuse-crimes': {
      kind: 'count',
      title: 'domestic abuse crimes',
      of: 'crimes',
      select: {
        roles: countedRoles,
        within: { years: 2 },
        groups: ['domestic-abuse'],
        outcomes: outcomesLeftOut,
      },
      basis: [clevelandMatac, matrixJudgement, outcomesJudgement],
    },
    'gravest-crime': {
      kind: 'peak-harm',
      title: 'harm of the gravest domestic abuse crime',
      select: {
        roles: countedRoles,
        within: { years: 2 },
        groups: ['domestic-abuse'],
        outcomes: outcomesLeftOut,
        coInvolvement: 'full',
      },
      basis: [clevelandMatac, crimeSeverityScore, matrixJudgement, outcomesJudgement],
    },
    victims: {
      kind: 'count',
      title: 'victims of domestic abuse crimes',
      of: 'victims',
      select: {
        roles: countedRoles,
        within: { years: 3 },
        groups: ['domestic-abuse'],
        outcomes: outcomesLeftOut,
      },
      basis: [northumbriaMatac, matrixJudgement, outcomesJudgement],
    },
  },
  score: harmMatrix,
  gates: [ageTen, alive],
  lists: [
    {
      id: 'force',
      title: 'Force',
      size: 10,
      where: adult,
      basis: [
        {
          kind: 'placeholder',
          title: 'Length of the list: yours to fill',
          note: 'As long as what the meeting can work through. No force publishes its own.',
        },
        childrenJudgement,
        silenceJudgement,
      ],
    },
  ],
  review: { every: { days: 28 }, basis: [northumbriaMatac] },
}

/**
 * A matrix of recency, frequency, gravity and victims in the shape of MATAC, with its tables yours to fill.
 *
 * The four parts, the windows and the four-weekly meeting are published; no force publishes a number of its tables.
 * Those here are placeholders that make the shape work, and `checkPolicy` says so of each: decide them before the
 * policy is used on people.
 *
 * @example
 * harmMatrixPolicy.document.score.components.map(({ id }) => id).join(' ') // => 'recency frequency gravity victims'
 * checkPolicy(harmMatrixPolicy).filter(({ rule }) => rule === 'basis-placeholder').length // => 5
 * @see docs/presets.md; docs/decisions/0032
 */
export const harmMatrixPolicy: Policy = /* @__PURE__ */ parsePolicy(harmMatrixDocument)
