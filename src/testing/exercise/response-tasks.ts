import type { Status } from '../../analyse/evaluation'
import type { PolicyDocument } from '../../policy/policy-schema'
import type { Catalogue } from '../../respond/catalogue-schema'
import type { Response } from '../../respond/schema/response-schema'
import type { CaseLook } from './case-look'
import { conditionTasks } from './condition-tasks'
import type { CoverageKind } from './coverage-item'
import type { CoverageTask } from './coverage-task'
import { possibleStatuses } from './possible-statuses'
import { lookAtResponse, type ResponseLook } from './response-look'
import { responseTermTasks } from './response-term-tasks'
import { runsAtSomeDate } from './runs-at-some-date'
import { sayWithStatus } from './say-condition'

/** What is to be exercised of each response of a catalogue: what it is offered and ruled out by, and its terms. */
export function responseTasks(catalogue: Catalogue, policy: PolicyDocument): CoverageTask[] {
  const rules = { ...policy, measures: { ...policy.measures, ...catalogue.measures } }
  return catalogue.responses.flatMap((response, index) => [
    ...offerTasks(response, index, rules, runsAtSomeDate(response, catalogue.confirmWithin)),
    ...blockTasks(response, index, rules),
    ...responseTermTasks(response, index, rules, catalogue.confirmWithin),
  ])
}

interface Advised {
  readonly kind: CoverageKind
  readonly key: 'offerWhen' | 'blockWhen'
  readonly what: string
  /** Of the offer or the block: whether it can come to this. */
  readonly status: Status
  readonly expected: string
  isShown(seen: ResponseLook): boolean
}

function offerTasks(response: Response, index: number, rules: PolicyDocument, runs: boolean): CoverageTask[] {
  const { id, offerWhen } = response
  const met: Advised = {
    kind: 'response',
    key: 'offerWhen',
    what: runs ? 'recommended' : 'offered but to be confirmed',
    status: 'met',
    expected: runs ? 'recommended' : 'not yet recommended',
    isShown: ({ advice, isInPlay, offer, block }) =>
      runs ? advice.status === 'recommended' : isInPlay && offer.status === 'met' && block?.status !== 'met',
  }
  const others = (['unmet', 'unknown'] as const).map(
    (status): Advised => ({
      kind: 'response',
      key: 'offerWhen',
      what: status === 'unmet' ? 'not recommended' : 'not yet recommended',
      status,
      expected: status === 'unmet' ? 'not recommended' : 'not yet recommended',
      isShown: (seen) => showsOffer(seen) && seen.offer.status === status,
    }),
  )
  return [
    ...advisedTasks(response, index, rules, [met, ...others]),
    ...conditionTasks({
      document: 'catalogue',
      pointer: `/responses/${index}/offerWhen`,
      owner: `offer of response ${id}`,
      expected: 'advice on the response',
      condition: offerWhen,
      rules,
      resultIn: (look) => resultIn(look, response, showsOffer, 'offer'),
    }),
  ]
}

function blockTasks(response: Response, index: number, rules: PolicyDocument): CoverageTask[] {
  const { id, blockWhen } = response
  if (blockWhen === undefined) return []
  // That it is not ruled out is shown wherever it is recommended.
  const tasks = (['met', 'unknown'] as const).map(
    (status): Advised => ({
      kind: 'response-block',
      key: 'blockWhen',
      what: status === 'met' ? 'ruled out' : 'perhaps ruled out',
      status,
      expected: status === 'met' ? 'not recommended' : 'not yet recommended',
      isShown: (seen) => showsBlock(seen) && seen.block?.status === status,
    }),
  )
  return [
    ...advisedTasks(response, index, rules, tasks),
    ...conditionTasks({
      document: 'catalogue',
      pointer: `/responses/${index}/blockWhen`,
      owner: `bar to response ${id}`,
      expected: 'advice on the response',
      condition: blockWhen,
      rules,
      resultIn: (look) => resultIn(look, response, showsBlock, 'block'),
    }),
  ]
}

function advisedTasks(
  response: Response,
  index: number,
  rules: PolicyDocument,
  all: readonly Advised[],
): CoverageTask[] {
  return all.flatMap(({ kind, key, what, status, expected, isShown }): CoverageTask[] => {
    const condition = response[key] as Response['offerWhen']
    if (!possibleStatuses(condition, rules).includes(status)) return []
    const besides = key === 'blockWhen' ? ', and otherwise offered it' : ''
    return [
      {
        kind,
        document: 'catalogue',
        pointer: `/responses/${index}/${key}`,
        what: `response ${response.id} ${what}`,
        wanted: `a person: ${sayWithStatus(condition, status, rules)}${besides}; expect it ${expected}`,
        isExercisedBy(look) {
          const seen = lookAtResponse(look, response)
          return seen !== undefined && isShown(seen)
        },
      },
    ]
  })
}

/** An offer that is not unmet decides nothing where the response is ruled out. */
function showsOffer({ isInPlay, offer, block }: ResponseLook): boolean {
  return isInPlay && (offer.status === 'unmet' || block?.status !== 'met')
}

function showsBlock({ isInPlay, offer }: ResponseLook): boolean {
  return isInPlay && offer.status !== 'unmet'
}

function resultIn(
  look: CaseLook,
  response: Response,
  shows: (seen: ResponseLook) => boolean,
  key: 'offer' | 'block',
) {
  const seen = lookAtResponse(look, response)
  return seen !== undefined && shows(seen) ? seen[key] : undefined
}
