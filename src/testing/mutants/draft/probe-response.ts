import { type Day, dayAfter, dayBefore, formatIsoDay, parseIsoDay } from '../../../internal/iso-day'
import type { DocumentPath } from '../../../policy/schema/context-problems'
import type { Predicate } from '../../../policy/schema/predicate-schema'
import type { Catalogue } from '../../../respond/catalogue-schema'
import type { Response } from '../../../respond/schema/response-schema'
import type { IsoDate } from '../../../scan/vocabulary'
import type { CaseCrime } from '../../cases/case-person-schema'
import { plainCode } from './offences-of'
import { type PredicateChange, predicateProbes } from './probe-predicate'
import type { Scope } from './scope'
import { type Trait, traitOf } from './sketch'
import { type Wanted, waysOfAll } from './ways'

interface Scopes {
  readonly before: Scope
  readonly after: Scope
}

/** Records on which a condition of a response may hang, with the other condition as it must be. */
export function* offerProbes(
  scopes: Scopes,
  response: Response,
  changed: Response | undefined,
  key: 'offerWhen' | 'blockWhen',
  at: DocumentPath,
): Generator<Trait> {
  const { offerWhen, blockWhen } = response
  const before = response[key] as Predicate
  const beside: Wanted[] =
    key === 'blockWhen' ? [[offerWhen, 'met']] : blockWhen === undefined ? [] : [[blockWhen, 'unmet']]
  const change: PredicateChange = { before, after: changed?.[key], scopes, beside }
  for (const trait of predicateProbes(change, at)) yield dated(response, trait)
}

/**
 * People whom a response is offered to: a child and an adult, arrested lately or not, on each date that matters.
 *
 * @param responses - the response, and what it becomes where it is not taken away
 */
export function* responseProbes(
  { before }: Scopes,
  responses: readonly [Response, ...Response[]],
  catalogues: readonly Catalogue[],
): Generator<Trait> {
  const [response] = responses
  const { offerWhen, blockWhen } = response
  const wanted: Wanted[] = [
    [offerWhen, 'met'],
    ...(blockWhen === undefined ? [] : [[blockWhen, 'unmet'] as const]),
  ]
  const offered = waysOfAll(before, wanted)
  const child = waysOfAll(before, [...wanted, [{ measure: { kind: 'age' }, below: 18 }, 'met']])
  const people = [...offered.slice(0, 2), ...child.slice(0, 1)]
  const ago = (days: number) => ({ ago: { days } })
  const arrests = [ago(1), ago(3)].map(
    (when): Trait => ({
      person: { arrests: [{ when, released: ago(1), code: plainCode(before) }] },
    }),
  )
  const agreed: Trait = { person: {}, agreements: [{ response: response.id, when: { ago: { days: 0 } } }] }
  for (const person of people) {
    yield dated(response, person)
    yield dated(response, traitOf(person, agreed))
    for (const arrest of arrests) {
      yield dated(response, traitOf(person, arrest))
      yield dated(response, traitOf(withCrimesToday(person), arrest))
    }
    for (const asOf of datesOf(responses, catalogues)) {
      yield { ...person, asOf }
    }
  }
}

function withCrimesToday({ person, ...rest }: Trait): Trait {
  const today = (crimes: readonly CaseCrime[]) =>
    crimes.map((crime) => ({ ...crime, when: { ago: { days: 0 } } }))
  const moved = Object.entries(person).map(([key, its]) => [
    key,
    key === 'crimes' ? today(its as CaseCrime[]) : its,
  ])
  return { ...rest, person: Object.fromEntries(moved) }
}

/** On a day on which the response is in force, where one is known. */
function dated({ inForce, confirmedOn }: Response, trait: Trait): Trait {
  const asOf = confirmedOn ?? inForce.from ?? inForce.to
  return asOf === undefined ? trait : { ...trait, asOf }
}

/** The days on either side of every date that decides whether responses run. */
function datesOf(responses: readonly Response[], catalogues: readonly Catalogue[]): IsoDate[] {
  const days = responses.flatMap(({ inForce, confirmedOn }) => [
    ...[inForce.from, inForce.to].flatMap((date) => (date === undefined ? [] : [parseIsoDay(date) as Day])),
    ...(confirmedOn === undefined
      ? []
      : catalogues.flatMap(({ confirmWithin }) => {
          const day = parseIsoDay(confirmedOn) as Day
          return [dayAfter(day, confirmWithin), dayBefore(day, confirmWithin)]
        })),
  ])
  return [...new Set(days.flatMap((day) => [day, day - 1, day + 1]))].map(formatIsoDay)
}
