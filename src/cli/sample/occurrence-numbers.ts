import { type Day, dayOf } from '../../internal/iso-day'
import type { Cluster } from './population'

/** The number by which this invented force is known in its occurrence numbers. */
const forceNumber = '43'
/** Most crimes that one cluster records on one day. */
const crimesADay = 16

/** Numbers the occurrences of a cluster: force, year, and a count that rises through the year; no two are alike. */
export function occurrenceNumbers(cluster: Cluster, clusters: number): (wanted: Day) => OccurrenceNumber {
  const taken = new Map<Day, number>()
  return (wanted) => {
    let day = wanted
    while ((taken.get(day) ?? 0) >= crimesADay) day += 1
    const place = taken.get(day) ?? 0
    taken.set(day, place + 1)
    const year = new Date(day * 86_400_000).getUTCFullYear()
    const daysIn = day - (dayOf(year, 1, 1) as Day)
    const count = (daysIn * clusters + cluster.index) * crimesADay + place + 1
    return { recordedOn: day, occurrence: `${forceNumber}${year % 100}${String(count).padStart(7, '0')}` }
  }
}

/** An occurrence's number and the day it was recorded: the day wanted, or the next with room. */
export interface OccurrenceNumber {
  readonly recordedOn: Day
  readonly occurrence: string
}
