import type { ComponentExplanation, HarmTable } from '../../index'
import { indent } from '../text/indent'
import { pointsText } from '../text/numbers'
import type { Page } from '../text/page'
import { tableLines } from '../text/table'
import { amountText } from './amount-text'
import { recordCells } from './record-cells'

const inset = 2
const dateWidth = 10

/** Components as one table: the records of each with weight, factors and amount, and the points they come to. */
export function componentLines(
  components: readonly ComponentExplanation[],
  harmTable: HarmTable,
  { width, style }: Page,
): string[] {
  const all = components.flatMap(({ contributions }) => contributions)
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(({ length }) => length))
  const cells = all.map((record) => recordCells(record, harmTable, Number.POSITIVE_INFINITY))
  const calculations = all.map(amountText)
  const amounts = [...components.map(({ points }) => points), ...all.map(({ amount }) => amount)].map(pointsText)
  const amountWidth = widest(amounts)
  const gap = width >= 96 ? 2 : 1
  const others =
    inset + dateWidth + widest(cells.map((row) => row[1] ?? '')) + widest(cells.map((row) => row[2] ?? '')) + widest(calculations)
  const most = Math.max(12, width - others - amountWidth - 5 * gap)
  const rows = tableLines(
    all.map((record, index) => {
      const [date = '', id = '', role = '', what = ''] = recordCells(record, harmTable, most)
      const amount = pointsText(record.amount).padStart(amountWidth)
      return [date, id, role, what.padEnd(most), calculations[index] ?? '', amount]
    }),
    [{}, { mark: style.faint }, {}, {}, { right: true }, { right: true }],
    gap,
  ).map((line) => `${' '.repeat(inset)}${line}`)
  let next = 0
  return components.flatMap((component) => {
    const own = rows.slice(next, (next += component.contributions.length))
    return [...indent(component.title, width, 0), ...own, sumLine(component, amountWidth, width)]
  })
}

/** The line on which the amounts become a measure and the measure becomes points. */
function sumLine(component: ComponentExplanation, amountWidth: number, width: number): string {
  return `${sumText(component)} =`
    .padStart(width - amountWidth - 1)
    .concat(' ', pointsText(component.points).padStart(amountWidth))
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
