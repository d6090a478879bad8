import { rateOf } from '../trial/arm-rate'
import { bootstrapArms } from '../trial/bootstrap-arms'
import { describeRatio, ratioOf } from '../trial/describe-ratio'
import { type JudgedRatio, judgeRatio } from '../trial/judge-ratio'
import { sideOf, titleOf } from '../trial/outcome-sides'
import { permuteArms } from '../trial/permute-arms'
import { logRateRatios } from '../trial/rate-ratio'
import type { ArmRate } from '../trial/trial-analysis'
import type { TrialOutcome } from '../trial/trial-protocol'
import { type ArmTotals, type DrawOptions, fewestUnits, totalsOf } from '../trial/trial-units'
import type {
  BeforeAfterOutcome,
  ChangeComparison,
  ChangeWithTrend,
  ComparedPeriod,
  OfBoth,
  TrendCheck,
} from './before-after-analysis'
import type { GroupSums } from './group-sums'
import { type LevelBefore, levelBefore } from './level-before'
import { trendOf } from './trend-check'

/** What changes are compared by. */
export interface ChangeOptions extends DrawOptions {
  /** Oldest first; the last is the one after the date. */
  readonly periods: readonly ComparedPeriod[]
  readonly smallestRatio: number
}

/**
 * Compares the changes of both groups in every outcome, from one set of draws.
 *
 * Formula: ratio = (treated after ÷ treated before) ÷ (control after ÷ control before), a difference in differences of
 * logarithms.
 */
export function compareChanges(
  { units, columnsOf }: GroupSums,
  outcomes: readonly TrialOutcome[],
  options: ChangeOptions,
): BeforeAfterOutcome[] {
  const { smallestRatio, periods } = options
  const seen = totalsOf(units)
  const permuted = permuteArms(units, { ...options, purpose: `${options.purpose}: exchange` })
  const drawn = bootstrapArms(units, { ...options, purpose: `${options.purpose}: bootstrap` })
  const last = periods.length - 1
  const ratesOf = (events: number, period: number, of: 'crimes' | 'harm'): OfBoth<ArmRate> => ({
    treated: rateOf(seen.treated, events, period, of),
    control: rateOf(seen.control, events, period, of),
  })

  const compare = (
    outcome: TrialOutcome,
    columns: readonly number[],
    of: 'crimes' | 'harm',
    trend: Pick<TrendCheck, 'status' | 'sentence'>,
  ): ChangeComparison => {
    const [events, eventsBefore] = [columns[last], columns[last - 1]] as [number, number]
    const changesOf = (totals: ArmTotals) => {
      const before = logRateRatios(totals, eventsBefore, last - 1)
      return logRateRatios(totals, events, last).map((log, draw) => log - (before[draw] as number))
    }
    const [observed] = changesOf(seen)
    const judged = judgeRatio(
      observed as number,
      changesOf(permuted),
      changesOf(drawn),
      smallestRatio,
      fewestUnits(units),
    )
    const [before, after] = [ratesOf(eventsBefore, last - 1, of), ratesOf(events, last, of)]
    const change = {
      treated: changeOf(before.treated, after.treated),
      control: changeOf(before.control, after.control),
    }
    const level = levelBefore(seen, drawn, eventsBefore, last - 1)
    const words = {
      of,
      outcome: titleOf(outcome),
      than: 'among the treated than the change of the comparison group leads to expect',
      between: 'between the change of the treated and that of the comparison group',
      ratio: 'ratio of the two changes',
      deals: 'exchanges of people between the groups',
      none: 'a group has none in one of the periods',
      nothing:
        'a group has none before and none after, neither group has any in one period, or one was followed for no time',
      smallestRatio,
    }
    const why = whyNotComparable(judged, trend, level)
    return {
      before,
      after,
      ...(judged.ratio !== undefined && { change }),
      ...judged,
      ...(why !== undefined
        ? {
            verdict: 'not-comparable',
            sentence: `Not comparable in ${of} recorded (${words.outcome}): ${why}`,
          }
        : { sentence: describeRatio(judged, words) }),
      withoutProgramme:
        withoutProgramme(before.control, after.control, of) + (level ? ` Before, ${level.sentence}` : ''),
    }
  }

  return outcomes.map((outcome, index) => {
    const its = columnsOf[index] as GroupSums['columnsOf'][number]
    const trends = { crimes: trendIn(its.all), harm: trendIn(its.all.map((column) => column + 1)) }
    const withTrend = (of: 'crimes' | 'harm'): ChangeWithTrend => {
      const columns = its.all.map((column) => column + offsets[of])
      const rates = columns.slice(0, last).map((column, period) => ({
        period: periods[period] as ComparedPeriod,
        rates: ratesOf(column, period, of),
      }))
      return { ...compare(outcome, columns, of, trends[of]), trend: { periods: rates, ...trends[of] } }
    }
    const both = (columns: readonly number[]) => ({
      crimes: compare(outcome, columns, 'crimes', trends.crimes),
      harm: compare(
        outcome,
        columns.map((column) => column + 1),
        'harm',
        trends.harm,
      ),
    })
    return {
      id: outcome.id,
      title: titleOf(outcome),
      side: sideOf(outcome),
      crimes: withTrend('crimes'),
      harm: withTrend('harm'),
      reported: both(its.reported),
      proactive: both(its.proactive),
      withoutWeight: its.withoutWeight,
    }
  })

  function trendIn(columns: readonly number[]) {
    return trendOf(seen, drawn, columns.slice(0, last), smallestRatio)
  }
}

const offsets = { crimes: 0, harm: 1 } as const

/** Why a difference that was shown is not called one; undefined where it is, or where none was shown. */
function whyNotComparable(
  { verdict }: JudgedRatio,
  trend: Pick<TrendCheck, 'status' | 'sentence'>,
  level: LevelBefore | undefined,
): string | undefined {
  if (verdict !== 'fewer' && verdict !== 'more') return undefined
  if (trend.status === 'not-parallel') return lowerFirst(trend.sentence)
  return level?.explains === verdict ? `before, ${level.sentence}` : undefined
}

function changeOf(before: ArmRate, after: ArmRate): number {
  return (after.perPersonYear as number) / (before.perPersonYear as number)
}

/** What the control group did: whatever is chosen for being high falls by itself. */
function withoutProgramme(before: ArmRate, after: ArmRate, of: 'crimes' | 'harm'): string {
  const [earlier, later] = [before.perPersonYear, after.perPersonYear]
  if (earlier === undefined || later === undefined)
    return `The comparison group was not followed long enough to say what its ${of} did by itself.`
  const rates = `from ${ratioOf(earlier)} to ${ratioOf(later)} a person-year`
  if (earlier === 0) return `The comparison group had no ${of} recorded before.`
  const percent = Math.round(Math.abs(1 - later / earlier) * 100)
  const moved =
    later < earlier ? `fell by ${percent}%` : later > earlier ? `rose by ${percent}%` : 'stayed the same'
  return `The comparison group's recorded ${of} ${moved} without the programme, ${rates}.`
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
