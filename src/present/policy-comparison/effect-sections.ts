import type { GroupEffect, PolicyComparison } from '../../analyse/policy-comparison'
import type { PolicyChangeByCharacteristic } from '../../assess/policy-change-by-group'
import { escapeMarkdown } from '../markdown/escape-markdown'
import { markdownTable } from '../markdown/markdown-table'

const mostRows = 40

/** The effect by age band, area and group, and by gate. */
export function effectSections(
  { byAgeBand, byArea, notEligible }: PolicyComparison,
  byGroup: readonly PolicyChangeByCharacteristic[],
): string[] {
  return [
    `## By age\n\n${tableOf('age', byAgeBand.map(rowOf))}`,
    `## By home area\n\n${tableOf('area', byArea.map(rowOf))}`,
    ...byGroup.map(({ characteristic, groups }) => {
      const rows = groups.map(({ group, people, before, after, joined, left }) =>
        [group ?? 'not recorded', people, before, after, joined, left].map((cell) =>
          cell === 'suppressed' ? '–' : cell,
        ),
      )
      const headings = [characteristic, 'in the holdings', 'before', 'after', 'joined', 'left']
      return [
        `## By ${escapeMarkdown(characteristic)}`,
        cutTable(headings, rows),
        '–: suppressed, a count from 1 to 4 or one from which such a count could be worked out.',
      ].join('\n\n')
    }),
    ...(notEligible.length > 0
      ? [
          `## Not eligible, by gate\n\n${markdownTable(
            ['gate', 'before', 'after'],
            notEligible.map(({ gate, before, after }) => [
              gate,
              before ?? 'no such gate',
              after ?? 'no such gate',
            ]),
          )}`,
        ]
      : []),
  ]
}

function rowOf({ name, before, after, joined, left }: GroupEffect) {
  return [name ?? 'not known', before, after, joined, left]
}

function tableOf(what: string, rows: readonly (readonly (string | number)[])[]): string {
  return cutTable([what, 'before', 'after', 'joined', 'left'], rows)
}

function cutTable(headings: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const table = markdownTable(headings, rows.slice(0, mostRows))
  const more = rows.length - mostRows
  return more > 0 ? `${table}\n\n… and ${more} more` : table
}
