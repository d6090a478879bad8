import { confidence, normalReach } from '../statistics/interval'

/** What was recorded of one unit of a trial: events, and people. */
export interface UnitColumns {
  /** Crimes, or harm, by unit; the treated stand first. */
  readonly events: Float64Array
  /** People by unit. */
  readonly people: Float64Array
}

/** Sums over some units. */
interface Sums {
  events: number
  people: number
  /** Units with any event. */
  withEvents: number
}

/**
 * What a trial would be told to show, by what `analyseTrial` asks, each part by its normal approximation.
 *
 * Formula: with u the events of a unit less what its people would have at the common rate, the sum of u over the
 * treated lies 1.96 standard deviations or more from 0, its variance that of dealing the arms anew; and the logarithm
 * of the ratio of rates lies more than 1.96 standard errors from 0, by the variance between units in each arm. As in
 * `analyseTrial` there is no interval where, in 2.5% of samples, an arm would have no events; then the first decides.
 *
 * Convention: of crimes the sum is brought half a crime nearer to 0 (Yates), since it moves in whole crimes.
 *
 * @param columns - the first `treated` units are the treated arm
 * @param treated - how many of the units
 * @param step - the least step of events: 1 for crimes, 0 for harm
 */
export function seenDifference(
  { events, people }: UnitColumns,
  treated: number,
  step: number,
): 'fewer' | 'more' | 'none' {
  const units = events.length
  const inTreated = sumUnits(events, people, 0, treated)
  const inControl = sumUnits(events, people, treated, units)
  const rate = (inTreated.events + inControl.events) / (inTreated.people + inControl.people)
  const squares = squaresOf(events, people, 0, units, rate)
  const reach = normalReach * Math.sqrt((treated * (units - treated) * squares) / (units * (units - 1)))
  const beyond = inTreated.events - rate * inTreated.people
  if (beyond === 0 || Math.abs(beyond) - step / 2 < reach) return 'none'
  const way = beyond < 0 ? 'fewer' : 'more'
  if (hasNoInterval(inTreated, treated) || hasNoInterval(inControl, units - treated)) return way
  const own = squaresOf(events, people, 0, treated, inTreated.events / inTreated.people)
  const others = squaresOf(events, people, treated, units, inControl.events / inControl.people)
  const error = Math.sqrt(own / inTreated.events ** 2 + others / inControl.events ** 2)
  const logRatio = Math.log((inTreated.events * inControl.people) / (inControl.events * inTreated.people))
  return Math.abs(logRatio) > normalReach * error ? way : 'none'
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
