import { median } from 'simple-statistics'
import type { HarmTableProblem } from '../internal/prelude-error'
import type { OffenceGroup } from './harm-table'
import type { HarmTableColumns } from './harm-table-columns'
import type { HarmTableRow } from './harm-table-row'

/** Which weight stands for a code whose rows differ: offences that one classification brings together. */
export type WhenDiffering = 'highest' | 'lowest' | 'median'

/** What the rows of one code come to. */
export interface SettledCode {
  readonly weight: number
  readonly differingWeights: boolean
  readonly title?: string
  readonly group?: OffenceGroup
  readonly problems: readonly HarmTableProblem[]
}

/**
 * Makes one entry of the rows that share a code.
 *
 * Equal weights are one weight. Differing ones are a choice, and a choice is made by the user or not at all.
 * Where rows differ in title none is kept, so that no crime is called by the name of a neighbouring offence;
 * the same goes for the subgroup. Differing groups are refused, since a policy selects by them.
 *
 * @param rows - the rows of one code, at least one, in the file's order
 */
export function settleHarmTableCode(
  code: string,
  rows: readonly HarmTableRow[],
  columns: HarmTableColumns,
  whenDiffering: WhenDiffering | undefined,
): SettledCode {
  const weights = rows.map((row) => row.weight)
  const differing = rows.find((row) => row.weight !== weights[0])
  const group = agreed(rows.map((row) => row.group))
  const subgroup = agreed(rows.map((row) => row.subgroup))
  const title = agreed(rows.map((row) => row.title))
  const problems: HarmTableProblem[] = []
  if (differing !== undefined && whenDiffering === undefined) {
    problems.push({
      rowIndex: differing.rowIndex,
      column: columns.weight,
      problem: 'differing-weights',
      message: `rows ${rowNumbers(rows)} give code ${code} differing weights; say which stands with options.whenDiffering ('highest', 'lowest' or 'median'), or keep one row`,
    })
  }
  if (group === undefined) {
    problems.push({
      rowIndex: rows.find((row) => row.group !== rows[0]?.group)?.rowIndex as number,
      column: columns.group as string,
      problem: 'differing-groups',
      message: `rows ${rowNumbers(rows)} put code ${code} into differing offence groups; make them one, or name the columns in options.columns without group`,
    })
  }
  return {
    weight: differing === undefined ? (weights[0] as number) : settle(weights, whenDiffering ?? 'highest'),
    differingWeights: differing !== undefined,
    ...(title ? { title } : {}),
    ...(group ? { group: { group, ...(subgroup ? { subgroup } : {}) } } : {}),
    problems,
  }
}

/** The one text that all rows give, or undefined where they give several. */
function agreed(texts: readonly string[]): string | undefined {
  return texts.every((text) => text === texts[0]) ? texts[0] : undefined
}

function settle(weights: readonly number[], whenDiffering: WhenDiffering): number {
  switch (whenDiffering) {
    case 'highest':
      return Math.max(...weights)
    case 'lowest':
      return Math.min(...weights)
    case 'median':
      return median([...weights])
  }
}

/** Rows as a person counts them, from 1 below the headings. */
function rowNumbers(rows: readonly HarmTableRow[]): string {
  return rows.map((row) => row.rowIndex + 1).join(', ')
}
