import { formatIsoDay } from '../../internal/iso-day'
import type { Thousandths } from '../../internal/thousandths'
import type { Gate } from '../../policy/schema/gate-schema'
import { stateBits } from '../../scan/holdings/columns'
import { personFlags } from '../../scan/holdings/merge-person-records'
import type { Analysis } from '../analysis'
import type { GateResult, NomineeBasics, Signpost } from '../cohort'
import { factValues, openSchemes } from '../conditions/judge-fact'
import { type ConditionResult, judgePerson } from '../conditions/judge-person'
import { describeMeasure } from '../explain/describe-measure'
import { explainPerson } from '../explain/explain-person'
import { takeMeasure } from '../passes/take-measure'
import type { ScoreExplanation } from '../score-explanation'
import type { DrawnList } from './draw-lists'
import { reasonsOf } from './reasons-of'
import { scoreShares } from './score-shares'
import { wouldChange } from './would-change'

/** Where a nominee stands. */
export interface ListContext {
  /** The list that they are on; undefined for a referral that is on none. */
  readonly list: DrawnList | undefined
  readonly total: Thousandths
  readonly isReferred: boolean
}

/** What is said of a nominee on every list, and the explanation that it comes from. */
export function describeNominee(
  analysis: Analysis,
  place: number,
  context: ListContext,
): { basics: NomineeBasics; explanation: ScoreExplanation } {
  const explanation = explainPerson(analysis, place)
  const rules = analysis.policy.document.gates ?? []
  const judged = rules.map((gate) => judgePerson(analysis, gate.require, place))
  // A gate that only flags can end no nomination, whatever is learnt.
  const excluding = judged.filter((_, index) => rules[index]?.whenUnmet !== 'flag')
  const condition = context.list?.rule.where
  const where = condition && judgePerson(analysis, condition, place)
  const shares = scoreShares(explanation)
  const contested = countContested(analysis, place)
  const schemes = openSchemes(analysis, place)
  return {
    explanation,
    basics: {
      personId: explanation.personId,
      gates: rules.map((gate, index) => gateResult(gate, judged[index] as ConditionResult)),
      coordinateWith:
        schemes === 'unknown'
          ? 'unknown'
          : schemes.map(({ scheme, lead }) => (lead === undefined ? { scheme } : { scheme, lead })),
      flags: flagsOf(analysis, place, rules, judged, contested, context.isReferred),
      incomplete: explanation.incomplete,
      suspicionShare: shares.suspicionShare,
      largestCrimeShare: shares.largestCrimeShare,
      reasons: reasonsOf(analysis, explanation, where),
      doubts: doubtsOf(analysis, explanation, judged, contested, place),
      wouldChange: wouldChange(analysis, place, context, shares, excluding),
      signposts: signpostsOf(analysis, place),
    },
  }
}

function gateResult({ id }: Gate, { status, sentence }: ConditionResult): GateResult {
  return { id, status, sentence }
}

function flagsOf(
  analysis: Analysis,
  place: number,
  gates: readonly Gate[],
  judged: readonly ConditionResult[],
  contested: number,
  isReferred: boolean,
): string[] {
  const bits = analysis.columns.people.flags[place] ?? 0
  const custody = factValues(analysis, { fact: 'custody' }, place)
  const custodyFlag = custody === 'unknown' ? 'custody-unknown' : `custody-${custody[0]}`
  return [
    ...gates.filter((_, index) => judged[index]?.status !== 'met').map(({ id }) => id),
    ...(isReferred ? ['referred'] : []),
    ...((bits & personFlags.deconflict) !== 0 ? ['deconflict'] : []),
    ...((bits & personFlags.approachRisk) !== 0 ? ['approach-risk'] : []),
    ...(contested > 0 ? ['contested-records'] : []),
    ...(custodyFlag === 'custody-community' ? [] : [custodyFlag]),
  ]
}

function doubtsOf(
  { columns, asOf }: Analysis,
  explanation: ScoreExplanation,
  judged: readonly ConditionResult[],
  contested: number,
  place: number,
): string[] {
  const { unstated, unlisted } = explanation
  const lacking = Object.values(unlisted).reduce((sum, crimes) => sum + crimes, 0)
  const differ = ((columns.people.flags[place] ?? 0) & personFlags.differ) !== 0
  return [
    ...judged.filter(({ status }) => status === 'unknown').map(({ sentence }) => sentence),
    ...(contested > 0
      ? [
          `${plural(contested, 'record')} known at ${formatIsoDay(asOf)} disputed by the person and held out of the score`,
        ]
      : []),
    ...(lacking > 0
      ? [`${plural(lacking, 'crime')} with a code that the harm table lacks, so the score is too low`]
      : []),
    ...(differ ? ['person records differ, and what they differ in is unknown'] : []),
    ...(unstated.outcome > 0 ? [`${plural(unstated.outcome, 'counted record')} without an outcome`] : []),
    ...(unstated.detection > 0
      ? [`${plural(unstated.detection, 'counted record')} that do not say how the crime was detected`]
      : []),
  ]
}

function countContested({ columns, asOf }: Analysis, place: number): number {
  const { starts, state, known } = columns.involvements
  let count = 0
  for (let row = starts[place] as number; row < (starts[place + 1] as number); row++) {
    if (((state[row] as number) & stateBits.contested) !== 0 && (known[row] as number) <= asOf) count += 1
  }
  return count
}

function signpostsOf(analysis: Analysis, place: number): Signpost[] {
  return (analysis.policy.document.signposts ?? []).flatMap(({ id, to, title, measure: given }) => {
    const measure = analysis.measureOf(given)
    const value = takeMeasure(analysis, measure, place, place + 1).values[0] as number
    if (value <= 0) return []
    const named = title === undefined ? measure : { ...measure, title }
    const sentence = `${describeMeasure(named, analysis.asOf)}: ${value / 1000}, not in the score; for ${to.join(' or ')}`
    return [{ id, to, sentence }]
  })
}

function plural(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`
}
