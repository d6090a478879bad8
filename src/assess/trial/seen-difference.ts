import { confidence, normalReach } from '../statistics/interval'
import { leastUnits } from './judge-ratio'

/** What was recorded of one unit of a trial: events, and people. */
export interface UnitColumns {
  /** Crimes, or harm, by unit; the treated stand first. */
  readonly events: Float64Array
  /** People by unit. */
  readonly people: Float64Array
}

/** Logarithms of one ratio, reached by two ways, may differ by this. */
const rounding = 1e-12

/** Sums over some units. */
interface Sums {
  events: number
  people: number
  /** Units with any event. */
  withEvents: number
}

/**
 * What a trial would be told to show, by what `analyseTrial` asks of it: the permutation test, and the interval by its
 * normal approximation.
 *
 * Formula: the logarithm of the ratio of rates lies more than 1.96 standard errors from 0, by the variance between units
 * in each arm; and in at most 5% of the ways to deal the arms anew, the true one counted, it lies as far from 0. As in
 * `analyseTrial` there is no interval where, in 2.5% of samples, an arm would have no events; then the second decides.
 * With fewer than five units in an arm nothing is seen.
 *
 * @param columns - the first `treated` units are the treated arm
 * @param treated - how many of the units
 * @param deals - ways to deal the arms anew, from {@link dealAnew}; whoever is simulated stands in no order, so that the
 *   same ways serve every trial
 */
export function seenDifference(
  { events, people }: UnitColumns,
  treated: number,
  deals: readonly Uint32Array[],
): 'fewer' | 'more' | 'none' {
  const units = events.length
  if (Math.min(treated, units - treated) < leastUnits) return 'none'
  const inTreated = sumUnits(events, people, 0, treated)
  const inControl = sumUnits(events, people, treated, units)
  const all = { events: inTreated.events + inControl.events, people: inTreated.people + inControl.people }
  const logRatio = logRatioOf(inTreated.events, inTreated.people, all)
  // NaN where nobody has any.
  if (!(Math.abs(logRatio) > 0)) return 'none'
  if (!hasNoInterval(inTreated, treated) && !hasNoInterval(inControl, units - treated)) {
    const own = squaresOf(events, people, 0, treated, inTreated.events / inTreated.people)
    const others = squaresOf(events, people, treated, units, inControl.events / inControl.people)
    const error = Math.sqrt(own / inTreated.events ** 2 + others / inControl.events ** 2)
    if (Math.abs(logRatio) <= normalReach * error) return 'none'
  }
  const most = Math.floor((1 - confidence) * (deals.length + 1) + rounding) - 1
  const distance = Math.abs(logRatio) - rounding
  let asFar = 0
  for (const deal of deals) {
    if (distanceUnder(deal, { events, people }, all) >= distance) asFar += 1
    if (asFar > most) return 'none'
  }
  return logRatio < 0 ? 'fewer' : 'more'
}

/** How far from 0 the logarithm of the ratio lies where others are treated. */
function distanceUnder(
  deal: Uint32Array,
  { events, people }: UnitColumns,
  all: { readonly events: number; readonly people: number },
): number {
  let itsEvents = 0
  let itsPeople = 0
  for (let i = 0; i < deal.length; i++) {
    const unit = deal[i] as number
    itsEvents += events[unit] as number
    itsPeople += people[unit] as number
  }
  return Math.abs(logRatioOf(itsEvents, itsPeople, all))
}

function logRatioOf(
  events: number,
  people: number,
  all: { readonly events: number; readonly people: number },
): number {
  return Math.log((events * (all.people - people)) / ((all.events - events) * people))
}

function sumUnits(events: Float64Array, people: Float64Array, from: number, to: number): Sums {
  const sums = { events: 0, people: 0, withEvents: 0 }
  for (let unit = from; unit < to; unit++) {
    const its = events[unit] as number
    sums.events += its
    sums.people += people[unit] as number
    if (its > 0) sums.withEvents += 1
  }
  return sums
}

/** The sum of squares of events less what people would have at a rate. */
function squaresOf(
  events: Float64Array,
  people: Float64Array,
  from: number,
  to: number,
  rate: number,
): number {
  let squares = 0
  for (let unit = from; unit < to; unit++) {
    squares += ((events[unit] as number) - rate * (people[unit] as number)) ** 2
  }
  return squares
}

/** Whether samples of an arm have no events as often as the interval's tail. */
function hasNoInterval({ withEvents }: Sums, units: number): boolean {
  return (1 - withEvents / units) ** units >= (1 - confidence) / 2
}
