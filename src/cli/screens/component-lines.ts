import type { ComponentExplanation, HarmTable } from '../../index'
import { indent } from '../text/indent'
import { pointsText } from '../text/numbers'
import type { Page } from '../text/page'
import { tableLines } from '../text/table'
import { amountText } from './amount-text'
import { recordWords } from './record-words'

const inset = 2
const dateWidth = 10
const narrowestWords = 12

/** Components as one table: the records of each with weight, factors and amount, and the points they come to. */
export function componentLines(
  components: readonly ComponentExplanation[],
  harmTable: HarmTable,
  { width, style }: Page,
): string[] {
  const all = components.flatMap(({ contributions }) => contributions)
  const records = all.map((record) => ({
    record,
    ...recordWords(record, harmTable, width),
    calculation: amountText(record),
    amount: pointsText(record.amount),
  }))
  const points = components.map((component) => pointsText(component.points))
  const amountWidth = widest([...records.map(({ amount }) => amount), ...points])
  const gap = width >= 96 ? 2 : 1
  const taken =
    inset +
    dateWidth +
    widest(records.map(({ id }) => id)) +
    widest(records.map(({ role }) => role)) +
    widest(records.map(({ calculation }) => calculation)) +
    amountWidth
  const most = Math.max(narrowestWords, width - taken - 5 * gap)
  const right = { right: true } as const
  const rows = tableLines(
    records.map(({ record, on, id, role, calculation, amount }) => {
      const { what } = recordWords(record, harmTable, most)
      return [on, id, role, what.padEnd(most), calculation, amount.padStart(amountWidth)]
    }),
    [{}, { mark: style.faint }, {}, {}, right, right],
    gap,
  )
  const lines: string[] = []
  for (const component of components) {
    lines.push(...indent(component.title, width, 0))
    lines.push(...rows.splice(0, component.contributions.length).map((line) => `${' '.repeat(inset)}${line}`))
    lines.push(sumLine(component, amountWidth, width))
  }
  return lines
}

/** The line on which the amounts become a measure and the measure becomes points. */
function sumLine(component: ComponentExplanation, amountWidth: number, width: number): string {
  const points = pointsText(component.points).padStart(amountWidth)
  return `${`${sumText(component)} =`.padStart(width - amountWidth - 1)} ${points}`
}

function sumText({ measure, scaled, weight, limitedTo }: ComponentExplanation): string {
  if (measure === undefined) return 'nothing to measure'
  const steps = [
    ...(scaled === measure ? [] : [`, on its scale ${pointsText(scaled)}`]),
    ...(weight === 1 ? [] : [` × ${weight}`]),
    ...(limitedTo === undefined ? [] : [', limited to']),
  ]
  return steps.length === 0 ? 'sum' : `sum ${pointsText(measure)}${steps.join('')}`
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(({ length }) => length))
}
