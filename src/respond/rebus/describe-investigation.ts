import type { Analysis } from '../../analyse/analysis'
import { type Day, formatIsoDay } from '../../internal/iso-day'
import { ownValue } from '../../internal/own-value'
import { outcomeTypes } from '../../scan/vocabulary'
import type { Held } from './custody-of-person'
import type { OpenInvestigation } from './gather-suspects'
import type { CustodyStanding, CustodyState, OutstandingInvestigation } from './outstanding-suspect'
import { crimeIdOf, isUnder } from './read-person'

/** One outstanding investigation as a record, without its harm. */
export function describeInvestigation(
  analysis: Analysis,
  born: Day | undefined,
  { crime, code, on, since, area, isUndated, outcomes, held }: OpenInvestigation,
): OutstandingInvestigation {
  const { columns, asOf } = analysis
  const offenceCode = columns.codes[code] as string
  const areaName = columns.areas[area - 1]
  const custody = standingOf(analysis, held)
  const wait = `named as suspect ${dayWords(asOf - since)} ago, not charged`
  return {
    crimeId: crimeIdOf(analysis, crime),
    offenceCode,
    on: formatIsoDay(on),
    since: formatIsoDay(since),
    daysOutstanding: asOf - since,
    undated: isUndated,
    ...(areaName !== undefined && { area: areaName }),
    outcomes: outcomeTypes.filter((_, place) => (outcomes & (1 << place)) !== 0),
    custody,
    asChild: born === undefined ? 'unknown' : isUnder(18, born, on),
    sentence: `${offenceInWords(analysis, offenceCode)} of ${formatIsoDay(on)}: ${wait}; ${custodyInWords(custody)}`,
  }
}

/** An offence as a sentence names it: `robbery of personal property (34B)`. */
export function offenceInWords({ policy }: Analysis, code: string): string {
  return `${(ownValue(policy.harmTable.offences, code) ?? 'code').toLowerCase()} (${code})`
}

/** Days in words: `1 day`, `12 days`. */
export function dayWords(days: number): string {
  return days === 1 ? '1 day' : `${days} days`
}

function standingOf({ columns, asOf }: Analysis, held: Held | undefined): CustodyStanding {
  if (columns.detentions === undefined) return { state: 'unknown' }
  if (held === undefined) return { state: 'none' }
  if (held.how === 'unknown') return { state: 'unknown' }
  // Whoever was charged or told that no action follows is not outstanding.
  const state = held.how as 'in-custody' | 'bail' | 'under-investigation'
  return { state, since: formatIsoDay(held.since), days: asOf - held.since }
}

function custodyInWords({ state, days = 0 }: CustodyStanding): string {
  return stateWords[state](dayWords(days))
}

const stateWords: Readonly<Record<CustodyState, (days: string) => string>> = {
  unknown: () => 'custody not known',
  none: () => 'no custody record names it',
  // A release that was never entered leaves people in custody for years: what the record says is all that is known.
  'in-custody': (days) => `arrested ${days} ago, and no release is recorded`,
  bail: (days) => `on bail for ${days}`,
  'under-investigation': (days) => `released under investigation for ${days}`,
}
