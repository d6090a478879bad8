import { compareCodePoints } from '../../internal/code-points'
import { stringAt } from '../../internal/find-string'
import type { MeasureOf } from '../../policy/schema/measure-schema'
import type { Analysis } from '../analysis'
import { openTally } from '../passes/count-pass'
import { amountOf } from '../passes/harm-pass'
import { roleOfRow } from '../passes/role-of-row'
import { type SelectionPlan, selectedFactor } from '../passes/selection-plan'
import type { NotCountedReason } from '../score-explanation'

/** A row with what it adds to a measure, in thousandths. */
export interface AddingRow {
  readonly row: number
  readonly amount: number
}

/** The rows of one person that add to a measure, and those that a selection takes although they add nothing. */
export interface AddingRows {
  readonly adding: readonly AddingRow[]
  readonly passedOver: readonly { readonly row: number; readonly reason: NotCountedReason }[]
  /** Selected rows whose code the harm table lacks. */
  readonly unlisted: readonly number[]
}

/** Rows that add harm: of one crime and code the greatest, and of all these, for a peak, the greatest. */
export function rowsOfHarm(
  analysis: Analysis,
  plan: SelectionPlan,
  person: number,
  peak: boolean,
): AddingRows {
  const { code, crime } = plan.involvements
  const unlisted: number[] = []
  const weighed: AddingRow[] = []
  for (const row of selectedRows(plan, person)) {
    const weight = analysis.weights[code[row] as number] as number
    if (weight < 0) unlisted.push(row)
    else weighed.push({ row, amount: amountOf(plan, row, selectedFactor(plan, row), weight) })
  }
  weighed.sort((a, b) => b.amount - a.amount || precedence(analysis, plan, a.row, b.row))
  const { kept, left } = firstOfEach(weighed, ({ row }) => `${crime[row]} ${code[row]}`)
  const adding = peak ? kept.slice(0, 1) : kept
  return {
    adding,
    passedOver: [
      ...left.map(({ row }) => ({ row, reason: 'same-crime-and-code' as const })),
      ...kept.slice(adding.length).map(({ row }) => ({ row, reason: 'not-the-greatest' as const })),
    ],
    unlisted,
  }
}

/** Rows that a count rests on: the latest row of each thing that is counted. */
export function rowsOfCount(
  analysis: Analysis,
  plan: SelectionPlan,
  of: MeasureOf<'count'>['of'],
  person: number,
): AddingRows {
  const rows = latestFirst(analysis, plan, person)
  // Crimes are told apart by the row before, so rows of one crime must stand together here too.
  const { kept, left } =
    of === 'crimes' ? firstOfEach(rows, (row) => `${plan.involvements.crime[row]}`) : { kept: rows, left: [] }
  const tally = openTally(analysis, plan, of)
  const adding: AddingRow[] = []
  const passedOver = left.map((row) => ({ row, reason: 'same-crime-and-code' as NotCountedReason }))
  for (const row of kept) {
    const count = tally(person, row)
    if (count > 0) adding.push({ row, amount: count * 1000 })
    else passedOver.push({ row, reason: 'not-the-greatest' })
  }
  return { adding, passedOver, unlisted: [] }
}

/** The latest row, which days are counted from. */
export function rowOfDays(analysis: Analysis, plan: SelectionPlan, person: number): AddingRows {
  const [latest, ...rest] = latestFirst(analysis, plan, person)
  return {
    adding:
      latest === undefined
        ? []
        : [{ row: latest, amount: (plan.asOf - (plan.involvements.on[latest] as number)) * 1000 }],
    passedOver: rest.map((row) => ({ row, reason: 'not-the-greatest' })),
    unlisted: [],
  }
}

function selectedRows(plan: SelectionPlan, person: number): number[] {
  const { starts } = plan.involvements
  const rows: number[] = []
  for (let row = starts[person] as number; row < (starts[person + 1] as number); row++) {
    if (selectedFactor(plan, row) > 0) rows.push(row)
  }
  return rows
}

function latestFirst(analysis: Analysis, plan: SelectionPlan, person: number): number[] {
  return selectedRows(plan, person).sort((a, b) => precedence(analysis, plan, a, b))
}

/**
 * Of equal amounts the latest date goes first, then convicted, charged, suspect; then ids and what else a row
 * says, so that the order of arrival settles nothing.
 */
function precedence({ columns }: Analysis, plan: SelectionPlan, a: number, b: number): number {
  const { on, state, crime, code, known, markers, outcome, outcomeOn, area } = plan.involvements
  const crimeOf = (row: number) => stringAt(columns.crimeIds, crime[row] as number)
  const codeOf = (row: number) => columns.codes[code[row] as number] as string
  const areaOf = (row: number) => columns.areas[(area[row] ?? 0) - 1] ?? ''
  const differ = (column: ArrayLike<number>) => (column[b] ?? 0) - (column[a] ?? 0)
  return (
    differ(on) ||
    roleOfRow(plan.involvements, b) - roleOfRow(plan.involvements, a) ||
    compareCodePoints(crimeOf(a), crimeOf(b)) ||
    compareCodePoints(codeOf(a), codeOf(b)) ||
    compareCodePoints(areaOf(a), areaOf(b)) ||
    differ(markers) ||
    differ(outcome) ||
    differ(outcomeOn) ||
    differ(known) ||
    differ(state)
  )
}

function firstOfEach<Entry>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
): { kept: Entry[]; left: Entry[] } {
  const seen = new Set<string>()
  const kept: Entry[] = []
  const left: Entry[] = []
  for (const entry of entries) {
    const key = keyOf(entry)
    if (seen.has(key)) left.push(entry)
    else kept.push(entry)
    seen.add(key)
  }
  return { kept, left }
}
