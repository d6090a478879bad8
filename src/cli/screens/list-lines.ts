import type { NominationList, Policy } from '../../index'
import { countText } from '../text/numbers'
import type { Page } from '../text/page'
import { sideBySide } from '../text/side-by-side'
import { tableLines } from '../text/table'
import { headOf, placeCells, standingCells } from './ranked-rows'

const headings = ['', 'Force', 'score', 'band', 'susp', 'one', 'managed by, cautions'] as const

/** The force's list and one area's beside it, each as a ranked table. */
export function listLines(force: NominationList, area: NominationList, policy: Policy, { width, style }: Page): string[] {
  const gap = width >= 96 ? 2 : 1
  const right = { right: true } as const
  const left = headOf(force, 10)
  const rest = headOf(area, left.shown.length - 1)
  const areaRows = rest.shown.map(placeCells)
  const areaLines = tableLines([['', area.area ?? '', 'score'], ...areaRows], [right, {}, right], gap)
  const areaWidth = Math.max(...areaLines.map(({ length }) => length))
  const rows = left.shown.map((nominee) => [...placeCells(nominee), ...standingCells(nominee, policy)])
  const fixed = tableLines(rows, [right, {}, right, {}, right, right, { most: 1 }], gap)
  const room = width - areaWidth - 2 - Math.max(0, ...fixed.map(({ length }) => length))
  const forceLines = tableLines(
    [[...headings], ...rows],
    [right, { mark: style.bold }, right, {}, right, right, { most: room, mark: style.faint }],
    gap,
  )
  const more = rest.more > 0 ? [style.faint(`${' '.repeat(areaWidth - 8)}+ ${countText(rest.more)} more`)] : []
  return sideBySide(forceLines, [...areaLines, ...more], width - areaWidth)
}
