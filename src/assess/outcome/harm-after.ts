import { openAnalysis } from '../../analyse/analysis'
import { pickRows, planSelection, type SelectionPlan } from '../../analyse/passes/selection-plan'
import type { Day } from '../../internal/iso-day'
import { toThousandths } from '../../internal/thousandths'
import type { Policy } from '../../policy/parse-policy'
import { type HoldingsColumns, stateBits } from '../../scan/holdings/columns'
import type { Detection } from '../../scan/vocabulary'
import type { OutcomeRule } from './outcome-rule'

/** The days in which outcomes are looked for. */
export interface OutcomeWindow {
  /** Crimes of this day and before are not looked for; one day for everyone, or one by person. */
  readonly after: Day | Int32Array
  /** The last day that is looked at; one day for everyone, or one by person. */
  readonly to: Day | Int32Array
  /** Only crimes found in this way, or only those that state any way. */
  readonly found?: Detection | 'stated'
}

/** What followed, by person in the holdings' order. */
export interface HarmAfter {
  /** Thousandths. */
  readonly harm: Float64Array
  /** Distinct crimes. */
  readonly crimes: Uint32Array
  /** Distinct crimes with a code that the harm table lacks: they are in `crimes`, not in `harm`. */
  readonly withoutWeight: Uint32Array
  /** True where a counted record lacks `recordedOn` or `roleOn`. */
  readonly undated: boolean
}

/** The involvements that an outcome selects of what was known by a day. */
export interface OutcomeRows {
  /** How many people the holdings have. */
  readonly people: number
  readonly plan: SelectionPlan
  /** By place of the code, as in an analysis. */
  readonly weights: Float64Array
  readonly rows: Uint32Array
}

/**
 * Opens what followed after dates: the harm and the crimes of an outcome by person.
 *
 * Convention: a crime follows where it is selected and `after < date of the crime <= to`. One amount is
 * `floor((weight × role) × 1000 + 0.5)` thousandths, and of one person, crime and code the greatest counts.
 *
 * Cost: one pass by window over the rows that the outcome selects.
 */
export function openHarmAfter(selected: OutcomeRows): (window: OutcomeWindow) => HarmAfter {
  return (window) => sumAfter(selected, window)
}

/**
 * Selects the involvements of an outcome, of whatever date, of what was known by a day.
 *
 * Contested records are held out, and an outcome type that was given after `knownBy` is not yet seen, as in a score.
 *
 * Cost: one pass over all involvements.
 */
export function selectOutcomeRows(
  columns: HoldingsColumns,
  policy: Policy,
  { select, groups }: OutcomeRule,
  knownBy: Day,
): OutcomeRows {
  const analysis = openAnalysis(columns, policy, knownBy, { groups })
  const plan = planSelection(analysis, select)
  const { size } = columns.involvements
  const picks = new Uint32Array(size)
  const rows = picks.slice(0, pickRows(plan, 0, size, picks))
  return { people: columns.personIds.size, plan, weights: analysis.weights, rows }
}

function sumAfter({ people, plan, weights, rows }: OutcomeRows, window: OutcomeWindow): HarmAfter {
  const { involvements, factors } = plan
  const { person, crime, code, on, state } = involvements
  const { after, to } = window
  const asked = statesAsked(window.found)
  const harm = new Float64Array(people)
  const crimes = new Uint32Array(people)
  const withoutWeight = new Uint32Array(people)
  let states = 0
  let before = -1
  let greatest = 0
  let isNoted = false
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number
    const p = person[row] as number
    const day = on[row] as number
    const bits = state[row] as number
    if (asked[bits] === 0 || day <= dayOf(after, p) || day > dayOf(to, p)) continue
    states |= bits
    const isSameCrime = before >= 0 && person[before] === p && crime[before] === crime[row]
    if (!isSameCrime) {
      crimes[p] = (crimes[p] as number) + 1
      isNoted = false
    }
    if (!isSameCrime || code[before] !== code[row]) greatest = 0
    before = row
    const weight = weights[code[row] as number] as number
    if (weight < 0) {
      if (!isNoted) withoutWeight[p] = (withoutWeight[p] as number) + 1
      isNoted = true
      continue
    }
    const amount = toThousandths(weight * (factors[bits] as number))
    if (amount <= greatest) continue
    harm[p] = (harm[p] as number) + (amount - greatest)
    greatest = amount
  }
  return { harm, crimes, withoutWeight, undated: (states & stateBits.undated) !== 0 }
}

function dayOf(day: Day | Int32Array, person: number): Day {
  return typeof day === 'number' ? day : (day[person] as number)
}

/** By state byte: 1 where a row states the way in which its crime was found that is asked for. */
function statesAsked(found: OutcomeWindow['found']): Uint8Array {
  const { reported, proactive } = stateBits
  const asked = { reported, proactive, stated: reported | proactive }
  return Uint8Array.from({ length: 256 }, (_, state) =>
    found === undefined || (state & asked[found]) !== 0 ? 1 : 0,
  )
}
