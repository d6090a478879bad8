import { escapeMarkdown } from './escape-markdown'

/** A table in Markdown: words to the left, numbers to the right, every cell escaped. */
export function markdownTable(
  headings: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const lineOf = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const edges = headings.map((_, column) => (column === 0 ? '---' : '--:'))
  return [
    lineOf(headings.map(escapeMarkdown)),
    lineOf(edges),
    ...rows.map((row) => lineOf(row.map((cell) => escapeMarkdown(String(cell))))),
  ].join('\n')
}
