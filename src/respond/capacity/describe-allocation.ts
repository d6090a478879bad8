import { compareCodePoints } from '../../internal/code-points'
import type { Allocation, ProposedPlace, ResponsePlaces, WaitingPerson } from './allocation'
import { byArrival, byResponse, type Candidate } from './candidate'
import { chancesOver } from './chances-over'
import type { ResponseCapacity } from './response-capacity'
import { whyWaiting } from './why-waiting'

/** An allocation as it was found. */
export interface FoundAllocation {
  readonly candidates: readonly Candidate[]
  readonly best: readonly Candidate[]
  /** The capacities of the day. */
  readonly open: readonly ResponseCapacity[]
  readonly offers: ReadonlyMap<string, number>
  readonly perPerson: number
}

/** Puts an allocation into words: who is proposed, who waits and why, what becomes of the places. */
export function describeAllocation({
  candidates,
  best,
  open,
  offers,
  perPerson,
}: FoundAllocation): Pick<Allocation, 'proposed' | 'waiting' | 'responses'> {
  const chosen = new Set(best)
  const ordered = [...candidates].sort(inWaitingOrder)
  const wanting = groupBy(candidates, responseOf)
  const holders = groupBy(best, responseOf)
  const held = groupBy([...best].sort(byResponse), ({ recommendation }) => recommendation.personId)
  const places = new Map(open.map((capacity) => [capacity.responseId, capacity.places]))
  const positions = new Map<string, number>()
  const waiting = ordered
    .filter((candidate) => !chosen.has(candidate))
    .map((candidate): WaitingPerson => {
      const { personId, responseId, kind } = candidate.recommendation
      const position = (positions.get(responseId) ?? 0) + 1
      positions.set(responseId, position)
      const room = offers.get(responseId)
      return {
        personId,
        responseId,
        kind,
        position,
        ...whyWaiting(candidate, {
          own: held.get(personId) ?? [],
          perPerson,
          holders: holders.get(responseId) ?? [],
          ...(room !== undefined && { room: { offers: room, places: places.get(responseId) as number } }),
        }),
      }
    })
  return {
    proposed: ordered
      .filter((candidate) => chosen.has(candidate))
      .map((candidate) =>
        proposedPlace(candidate, {
          of: (wanting.get(responseOf(candidate)) as readonly Candidate[]).length,
          can: (holders.get(responseOf(candidate)) as readonly Candidate[]).length,
          places: places.get(responseOf(candidate)) as number,
        }),
      ),
    waiting,
    responses: [...open]
      .sort((a, b) => compareCodePoints(a.responseId, b.responseId))
      .map((capacity) =>
        placesOf(capacity, {
          offersAtMost: offers.get(capacity.responseId) as number,
          proposed: holders.get(capacity.responseId)?.length ?? 0,
          waiting: positions.get(capacity.responseId) ?? 0,
        }),
      ),
  }
}

/** By kind and response, then the higher priority, then who came first. */
function inWaitingOrder(left: Candidate, right: Candidate): number {
  return byResponse(left, right) || right.priority - left.priority || byArrival(left, right)
}

function responseOf({ recommendation }: Candidate): string {
  return recommendation.responseId
}

function groupBy(candidates: readonly Candidate[], keyOf: (candidate: Candidate) => string) {
  const groups = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const group = groups.get(keyOf(candidate))
    if (group) group.push(candidate)
    else groups.set(keyOf(candidate), [candidate])
  }
  return groups
}

function proposedPlace(
  { recommendation: { personId, responseId, kind, name, requires } }: Candidate,
  { of, can, places }: { readonly of: number; readonly can: number; readonly places: number },
): ProposedPlace {
  const enough =
    can > places
      ? `${can} offers are made for ${places === 1 ? '1 place' : `${places} places`}, since not everyone takes one up`
      : can === of
        ? 'there is one for everyone it is recommended for'
        : `${can} of the ${of} people it is recommended for can have one`
  return {
    personId,
    responseId,
    kind,
    toBeHad: requires.filter(({ had }) => had === undefined).map(({ condition }) => condition),
    because: `a place of ${name} is proposed to the panel because it is recommended and ${enough}`,
  }
}

function placesOf(
  { responseId, places, uptakeShare }: ResponseCapacity,
  counts: Pick<ResponsePlaces, 'offersAtMost' | 'proposed' | 'waiting'>,
): ResponsePlaces {
  const { proposed } = counts
  return {
    responseId,
    places,
    ...counts,
    left: Math.max(0, places - proposed),
    ...(uptakeShare !== undefined && {
      expectedToTakeUp: uptakeShare * proposed,
      chanceOver: chancesOver(proposed, places, uptakeShare).at(-1) as number,
    }),
  }
}
