import { latestNeed } from '../../analyse/passes/latest-need'
import { type Day, formatIsoDay, wholeYears } from '../../internal/iso-day'
import type { HoldingsColumns } from '../../scan/holdings/columns'
import { noDay, rowsOf } from '../../scan/holdings/columns'
import { personFlags } from '../../scan/holdings/merge-person-records'
import type { Need } from '../../scan/vocabulary'
import type { Recommendation } from '../recommendation'
import type { Response } from '../schema/response-schema'
import { britishTime } from './british-time'
import { coachTimes } from './coach-times'
import type {
  AgeBand,
  CustodyOffer,
  CustodyOfferDoubt,
  CustodyOfferStatus,
  MetNeed,
  OfferStay,
} from './custody-offer'
import type { CustodySuite } from './custody-suite'
import { type Detention, type DetentionDoubt, overlap } from './detentions-at'
import { judgeTimes, type TimesLimit } from './times-in-custody'

/** What every offer is judged against. */
export interface OfferJudging {
  readonly columns: HoldingsColumns
  readonly moment: number
  readonly day: Day
  readonly suites: readonly CustodySuite[]
  readonly times: TimesLimit | undefined
}

/** One person whose custody records are looked at. */
export interface PersonInCustody {
  /** The person's place among the people of the holdings. */
  readonly person: number
  /** Every stay on record by the moment, first to last. */
  readonly all: readonly Detention[]
  /** Those that are now, late enough, or unclear. */
  readonly present: readonly Detention[]
}

/** Judges one offer for one person: what its entry asks, then how often, then whether the person is there at all. */
export function judgeOffer(
  recommendation: Recommendation,
  response: Response,
  { person, all, present }: PersonInCustody,
  { columns, moment, day, suites, times }: OfferJudging,
): CustodyOffer {
  const { personId, name, requires } = recommendation
  const verdict = verdictOn(recommendation, times && judgeTimes(all, times, day), present)
  const ageBand = ageBandOf(columns, person, day)
  return {
    at: britishTime(moment),
    personId,
    responseId: response.id,
    name,
    ...verdict,
    requires,
    addresses: response.addresses,
    meets: needsMet(columns, person, response.addresses, day),
    ...(ageBand && { ageBand }),
    approachRisk: ((columns.people.flags[person] ?? 0) & personFlags.approachRisk) !== 0,
    stays: present.map((stay) => stayOf(stay, response.id, suites, moment)),
    doubts: doubtsOf(present),
    text: `${name}: ${openings[verdict.status]} because ${verdict.reasons.join('; ')}. It is voluntary, and people decide.`,
  }
}

const openings: Readonly<Record<CustodyOfferStatus, string>> = {
  eligible: 'eligible for the offer',
  'not-eligible': 'not eligible for the offer',
  unknown: 'not yet known to be eligible for the offer',
}

const noRelease = 'no custody record says for sure whether or until when the person is or was in a suite'

function verdictOn(
  { status, reasons, missing }: Recommendation,
  times: ReturnType<typeof judgeTimes> | undefined,
  present: readonly Detention[],
): Pick<CustodyOffer, 'status' | 'reasons' | 'missing'> {
  if (status === 'not-recommended' || times?.status === 'unmet') {
    return {
      status: 'not-eligible',
      reasons: [
        ...(status === 'not-recommended' ? reasons : []),
        ...(times?.status === 'unmet' ? [times.sentence] : []),
      ],
      missing: [],
    }
  }
  const isUnclear = present.every(({ doubt }) => doubt !== undefined)
  const lacking = [
    ...missing,
    ...(times?.status === 'unknown' ? ['times-in-custody'] : []),
    ...(isUnclear ? ['release'] : []),
  ]
  return {
    status: lacking.length === 0 ? 'eligible' : 'unknown',
    reasons: [...reasons, ...(times ? [times.sentence] : []), ...(isUnclear ? [noRelease] : [])],
    missing: lacking,
  }
}

function ageBandOf({ people }: HoldingsColumns, person: number, day: Day): AgeBand | undefined {
  const born = people.born[person] ?? noDay
  if (born === noDay || born > day) return undefined
  const age = wholeYears(born, day)
  if (age < 18) return 'under-18'
  return age <= 25 ? '18-to-25' : '26-and-over'
}

function needsMet(
  { needs }: HoldingsColumns,
  person: number,
  addresses: readonly Need[],
  day: Day,
): MetNeed[] {
  const rows = rowsOf(needs, person)
  return addresses.flatMap((need) => {
    const latest = latestNeed(rows, need, day)
    return latest ? [{ need, level: latest.level, assessedOn: formatIsoDay(latest.on) }] : []
  })
}

function stayOf(
  { custodyId, suite, from, to, doubt }: Detention,
  responseId: string,
  suites: readonly CustodySuite[],
  moment: number,
): OfferStay {
  const coaches = suites
    .filter((known) => known.suite === suite)
    .flatMap((known) => known.coaches.filter(({ response }) => response === responseId))
  return {
    custodyId,
    suite,
    presence: doubt ? 'unclear' : to === undefined ? 'in-custody' : 'released',
    arrestedAt: britishTime(from),
    ...(to !== undefined && { releasedAt: britishTime(to) }),
    ...(coaches.length > 0 && { coach: coachTimes(coaches, moment) }),
  }
}

const doubtTexts: Readonly<Record<DetentionDoubt | 'two-at-once', string>> = {
  'release-before-arrest': 'A custody record has a release before its arrest: correct it at its source.',
  'release-without-time': 'A custody record says how the person left and not when.',
  'long-without-release':
    'No release is recorded more than 96 hours after an arrest, longer than anybody is held before charge (Police and Criminal Evidence Act 1984 section 44): check whether the person is still there.',
  'two-at-once':
    'Custody records have the person in two stays at once: check where the person is. They count as one time in custody.',
}

function doubtsOf(present: readonly Detention[]): CustodyOfferDoubt[] {
  const isTwice = present.some((stay, i) => present.slice(i + 1).some((other) => overlap(stay, other)))
  const codes = Object.keys(doubtTexts) as CustodyOfferDoubt['code'][]
  return codes
    .filter((code) => (code === 'two-at-once' ? isTwice : present.some(({ doubt }) => doubt === code)))
    .map((code) => ({ code, text: doubtTexts[code] }))
}
