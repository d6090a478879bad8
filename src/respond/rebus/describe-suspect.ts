import type { Analysis } from '../../analyse/analysis'
import { factValues } from '../../analyse/conditions/judge-fact'
import { compareCodePoints } from '../../internal/code-points'
import { stringAt } from '../../internal/find-string'
import { formatIsoDay } from '../../internal/iso-day'
import { toThousandths, toUnits } from '../../internal/thousandths'
import { personFlags } from '../../scan/holdings/merge-person-records'
import type { ExploitationSigns } from '../exploitation/exploitation-signs'
import { homeAreaOf } from './areas-of-suspects'
import { dayWords, describeInvestigation, offenceInWords } from './describe-investigation'
import { doubtsOfSuspect } from './doubts-of-suspect'
import type { OpenSuspect } from './gather-suspects'
import type {
  OutstandingInvestigation,
  RankedSuspect,
  SuspectBasics,
  UnrankedSuspect,
  WeighedInvestigation,
} from './outstanding-suspect'
import type { Ranked } from './rank-suspects'

/** An adult with rank, harm and all outstanding investigations. */
export function describeRanked(
  analysis: Analysis,
  signsOf: ExploitationSigns,
  suspect: OpenSuspect,
  { rank, tied }: Omit<Ranked, 'suspect'>,
): RankedSuspect {
  const { weights, policy } = analysis
  const harm = toUnits(suspect.harm)
  const investigations = suspect.open.map((open): WeighedInvestigation => {
    const weight = weights[open.code] as number
    const described = describeInvestigation(analysis, suspect.born, open)
    return weight < 0 ? described : { ...described, harm: toUnits(toThousandths(weight)) }
  })
  const inOrder = longestFirst(investigations)
  const [longest] = inOrder as [WeighedInvestigation]
  const basics = basicsOf(analysis, signsOf, suspect, investigations, [
    `recorded harm of those: ${harm} ${policy.harmTable.unit}`,
    `longest outstanding: ${dayWords(suspect.days)}, since ${longest.since}`,
  ])
  return {
    ...basics,
    rank,
    tied,
    harm,
    daysOutstanding: suspect.days,
    incomplete: suspect.isIncomplete,
    investigations: inOrder,
  }
}

/** A child, or somebody whose age is not known, with all outstanding investigations and nothing to rank by. */
export function describeUnranked(
  analysis: Analysis,
  signsOf: ExploitationSigns,
  suspect: OpenSuspect,
): UnrankedSuspect {
  const investigations = suspect.open.map((open) => describeInvestigation(analysis, suspect.born, open))
  return {
    ...basicsOf(analysis, signsOf, suspect, investigations, []),
    investigations: longestFirst(investigations),
  }
}

function longestFirst<Its extends OutstandingInvestigation>(investigations: readonly Its[]): Its[] {
  return [...investigations].sort(
    (a, b) => b.daysOutstanding - a.daysOutstanding || compareCodePoints(a.crimeId, b.crimeId),
  )
}

function basicsOf(
  analysis: Analysis,
  signsOf: ExploitationSigns,
  suspect: OpenSuspect,
  investigations: readonly OutstandingInvestigation[],
  weighing: readonly string[],
): SuspectBasics {
  const { columns, asOf } = analysis
  const homeArea = homeAreaOf(analysis, suspect.place)
  const offences = [...new Set(investigations.map(({ offenceCode }) => offenceCode))].sort(compareCodePoints)
  const waiting = investigations.filter(({ custody }) => custody.state === 'under-investigation')
  const hasSigns = signsOf(suspect.place).length > 0
  const crimes = investigations.length === 1 ? '1 crime' : `${investigations.length} crimes`
  const reasons = [
    `named as suspect and not charged in ${crimes} known at ${formatIsoDay(asOf)}: ${offences
      .map((code) => offenceInWords(analysis, code))
      .join(', ')}`,
    ...weighing,
    ...(waiting.length > 0 ? [`released under investigation in ${waiting.length} of them`] : []),
  ]
  return {
    personId: stringAt(columns.personIds, suspect.place),
    ...(homeArea !== undefined && { homeArea }),
    flags: flagsOf(analysis, suspect, hasSigns),
    reasons,
    doubts: doubtsOfSuspect(analysis, suspect, hasSigns),
    text: `Shown for supervisory review because ${reasons.join('; ')}. This is recorded suspicion, not guilt; it decides nothing.`,
  }
}

function flagsOf(analysis: Analysis, suspect: OpenSuspect, hasSigns: boolean): string[] {
  const flags = analysis.columns.people.flags[suspect.place] ?? 0
  const custody = factValues(analysis, { fact: 'custody' }, suspect.place)
  const custodyFlag = custody === 'unknown' ? 'custody-unknown' : `custody-${custody[0]}`
  return [
    ...((flags & personFlags.deconflict) !== 0 ? ['deconflict'] : []),
    ...((flags & personFlags.approachRisk) !== 0 ? ['approach-risk'] : []),
    ...(hasSigns ? ['signs-of-exploitation'] : []),
    ...(suspect.heldOut.disputed > 0 ? ['disputed-investigations'] : []),
    ...(custodyFlag === 'custody-community' ? [] : [custodyFlag]),
  ]
}
