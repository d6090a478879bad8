import { type Day, formatIsoDay } from '../../internal/iso-day'
import type { IsoDateTime } from '../../scan/vocabulary'
import { britishDay, britishTime, momentOf } from './british-time'
import { type SuiteCoach, weekdays } from './custody-suite'

/** One stretch of time in which a coach is in a suite, in British time. */
export interface CoachSession {
  readonly from: IsoDateTime
  readonly to: IsoDateTime
}

/** When a coach is in a suite, as seen from one moment. */
export interface CoachTimes {
  /** False where no hours were given. */
  readonly hoursKnown: boolean
  /** The session that is on, if one is. */
  readonly now?: CoachSession
  /** The next that begins, within four weeks. */
  readonly next?: CoachSession
}

const daysAhead = 28

/**
 * When the coaches of one offer in one suite are there.
 *
 * Hours are clock hours: in the nights in which clocks change a session is an hour shorter or longer than it looks,
 * and one that lies in the hour that is skipped is none.
 */
export function coachTimes(coaches: readonly SuiteCoach[], moment: number): CoachTimes {
  const today = britishDay(moment)
  // From yesterday: hours that pass midnight may still be on.
  const days = Array.from({ length: daysAhead + 2 }, (_, i) => today - 1 + i)
  const sessions = coaches
    .flatMap((coach) => days.flatMap((day) => sessionsOf(coach, day)))
    .filter(({ from, to }) => from < to && to > moment)
    .sort((a, b) => a.from - b.from || b.to - a.to)
  const now = sessions.find(({ from }) => from <= moment)
  const next = sessions.find(({ from }) => from > moment)
  return {
    hoursKnown: coaches.some(({ hours }) => hours !== undefined),
    ...(now && { now: inWords(now) }),
    ...(next && { next: inWords(next) }),
  }
}

interface Stretch {
  readonly from: number
  readonly to: number
}

function sessionsOf({ hours = [], closedOn = [], inForce = {} }: SuiteCoach, day: Day): Stretch[] {
  const on = formatIsoDay(day)
  const isBefore = inForce.from !== undefined && on < inForce.from
  const isAfter = inForce.to !== undefined && on > inForce.to
  if (isBefore || isAfter || closedOn.includes(on)) return []
  // 1970-01-01 was a Thursday.
  const weekday = weekdays[(day + 3) % 7]
  return hours
    .filter((given) => given.weekday === weekday)
    .map(({ from, to }) => ({
      from: momentOf(day, minutesOf(from)),
      to: to < from ? momentOf(day + 1, minutesOf(to)) : momentOf(day, minutesOf(to)),
    }))
}

function minutesOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))
}

function inWords({ from, to }: Stretch): CoachSession {
  return { from: britishTime(from), to: britishTime(to) }
}
