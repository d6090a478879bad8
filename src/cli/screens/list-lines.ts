import type { NominationList, Policy, ScoredNominee } from '../../index'
import { countText } from '../text/numbers'
import type { Page } from '../text/page'
import { sideBySide } from '../text/side-by-side'
import { type Column, tableLines } from '../text/table'
import { placeCells, standingCells } from './ranked-cells'

const headings = ['', 'Force', 'score', 'band', 'susp', 'one', 'managed by, cautions'] as const
const right = { right: true } as const

/** The force's list and one area's beside it, each as a ranked table of at most so many places. */
export function listLines(
  force: NominationList,
  area: NominationList,
  policy: Policy,
  { width, style }: Page,
  most = 10,
): string[] {
  const gap = width >= 96 ? 2 : 1
  const local = rankedOf(area)
  // A place is kept for the number of those who are not shown.
  const localShown = local.length > most ? local.slice(0, most - 1) : local
  const more = local.length - localShown.length
  const areaLines = tableLines(
    [['', String(area.area), 'score'], ...localShown.map(placeCells)],
    [right, {}, right],
    gap,
  )
  const areaWidth = Math.max(...areaLines.map(({ length }) => length))
  const rows = rankedOf(force)
    .slice(0, most)
    .map((nominee) => [...placeCells(nominee), ...standingCells(nominee, policy)])
  const lay = (columns: readonly Column[]) => tableLines([[...headings], ...rows], columns, gap)
  const fixed = lay([right, {}, right, {}, right, right, { most: 1 }])
  const room = width - areaWidth - 1 - Math.max(...fixed.map(({ length }) => length))
  const last = { most: room, mark: style.faint }
  return sideBySide(
    lay([right, { mark: style.bold }, right, {}, right, right, last]),
    [...areaLines, ...(more > 0 ? [`+ ${countText(more)} more`.padStart(areaWidth)] : [])],
    width - areaWidth,
  )
}

function rankedOf({ nominees }: NominationList): ScoredNominee[] {
  return nominees.filter((nominee): nominee is ScoredNominee => nominee.score !== undefined)
}
