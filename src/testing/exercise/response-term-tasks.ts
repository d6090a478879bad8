import { canBeMet } from '../../policy/checks/can-be-met'
import type { PolicyDocument } from '../../policy/policy-schema'
import { predicateLeaves } from '../../policy/schema/predicate-leaves'
import type { Catalogue } from '../../respond/catalogue-schema'
import { isDeterrent, type Response } from '../../respond/schema/response-schema'
import type { CoverageKind } from './coverage-item'
import type { CoverageTask } from './coverage-task'
import { measureIn } from './measure-in'
import { lookAtResponse, type ResponseLook } from './response-look'
import { lapsesAtSomeDate, runsAtSomeDate } from './runs-at-some-date'

/** What is to be exercised of a response's terms: its first and last day, its confirmation, the agreement for a child, its due date. */
export function responseTermTasks(
  response: Response,
  index: number,
  rules: PolicyDocument,
  confirmWithin: Catalogue['confirmWithin'],
): CoverageTask[] {
  return [
    ...inForceTasks(response, index),
    ...confirmationTasks(response, index, confirmWithin),
    ...agreementTasks(response, index, rules, confirmWithin),
    ...dueTasks(response, index, rules),
  ]
}

interface Term {
  readonly kind: CoverageKind
  readonly key: string
  readonly what: string
  readonly wanted: string
}

function termTask(
  response: Response,
  index: number,
  { kind, key, what, wanted }: Term,
  isShown: (seen: ResponseLook, asOf: string) => boolean,
): CoverageTask {
  return {
    kind,
    document: 'catalogue',
    pointer: `/responses/${index}${key}`,
    what: `response ${response.id} ${what}`,
    wanted,
    isExercisedBy(look) {
      const seen = lookAtResponse(look, response)
      return seen !== undefined && isShown(seen, look.asOf)
    },
  }
}

const offered = 'a person to whom it is otherwise offered'

function inForceTasks(response: Response, index: number): CoverageTask[] {
  const { from, to } = response.inForce
  const kind = 'response-in-force'
  const isOffered = ({ offer }: ResponseLook) => offer.status !== 'unmet'
  return [
    ...(from === undefined
      ? []
      : [
          termTask(
            response,
            index,
            {
              kind,
              key: '/inForce/from',
              what: 'before it is in force',
              wanted: `${offered}, before ${from}; expect it not recommended`,
            },
            (seen, asOf) => isOffered(seen) && asOf < from,
          ),
        ]),
    ...(to === undefined
      ? []
      : [
          termTask(
            response,
            index,
            {
              kind,
              key: '/inForce/to',
              what: 'when it is no longer in force',
              wanted: `${offered}, after ${to}; expect it not recommended`,
            },
            (seen, asOf) => isOffered(seen) && asOf > to,
          ),
        ]),
  ]
}

function confirmationTasks(
  response: Response,
  index: number,
  confirmWithin: Catalogue['confirmWithin'],
): CoverageTask[] {
  if (!lapsesAtSomeDate(response, confirmWithin)) return []
  return [
    termTask(
      response,
      index,
      {
        kind: 'response-confirmation',
        key: '/confirmedOn',
        what: 'no longer confirmed',
        wanted: `${offered}, at a date for which the confirmation of ${response.confirmedOn} does not speak; expect it not yet recommended`,
      },
      ({ advice }) => advice.missing.includes('confirmation'),
    ),
  ]
}

/** The rule for children is the library's; that it holds for this response, its kind and its mark decide. */
function agreementTasks(
  response: Response,
  index: number,
  rules: PolicyDocument,
  confirmWithin: Catalogue['confirmWithin'],
): CoverageTask[] {
  const isChild = { measure: { kind: 'age' }, below: 18 } as const
  if (!isDeterrent(response) || !canBeMet([response.offerWhen, isChild], rules)) return []
  const kind = 'response-agreement'
  const key = response.deterrent === undefined ? '/kind' : '/deterrent'
  const condition = 'youth-justice-agreement'
  return [
    termTask(
      response,
      index,
      {
        kind,
        key,
        what: 'waits for the agreement about a child',
        wanted: `a child to whom it is otherwise offered, without an agreement; expect it not yet recommended`,
      },
      ({ advice }) => advice.missing.includes(condition),
    ),
    ...(runsAtSomeDate(response, confirmWithin)
      ? [
          termTask(
            response,
            index,
            {
              kind,
              key,
              what: 'has the agreement about a child',
              wanted: `a child to whom it is otherwise offered, with an agreement; expect it recommended`,
            },
            ({ advice }) =>
              advice.status === 'recommended' &&
              advice.requires.some((each) => each.condition === condition && each.had !== undefined),
          ),
        ]
      : []),
  ]
}

function dueTasks(response: Response, index: number, rules: PolicyDocument): CoverageTask[] {
  const { id, referral, offerWhen } = response
  if (referral?.within === undefined) return []
  // A time that runs from the record that met the offer needs a condition that rests on dated records.
  const isDated =
    (referral.from ?? 'record') !== 'record' ||
    predicateLeaves(offerWhen, []).some(
      ({ leaf, negated }) => 'measure' in leaf && !negated && measureIn(rules, leaf.measure).kind !== 'age',
    )
  if (!isDated) return []
  return [
    {
      kind: 'response-due',
      document: 'catalogue',
      pointer: `/responses/${index}/referral/within`,
      what: `response ${id} due`,
      wanted: `a person to whom it is offered; expect the due date`,
      isExercisedBy: ({ expect, observed }) =>
        expect.due !== undefined &&
        Object.hasOwn(expect.due, id) &&
        observed.responses().get(id)?.dueBy !== undefined,
    },
  ]
}
