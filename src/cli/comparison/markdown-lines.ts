import { indent } from '../text/indent'
import type { Page } from '../text/page'
import { tableLines } from '../text/table'

/** A cell of a table's line: up to an edge that is not escaped. */
const cell = /(?:\\.|[^|\\])+/g

/**
 * Markdown of headings, paragraphs, lists and tables, as the library writes it, in lines for a terminal: tables laid
 * out, marks taken away.
 */
export function markdownLines(markdown: string, { width, style }: Page): string[] {
  return markdown
    .trimEnd()
    .split('\n\n')
    .flatMap((block, index) => [...(index > 0 ? [''] : []), ...blockLines(block, width, style.heading)])
}

function blockLines(block: string, width: number, heading: (text: string) => string): string[] {
  const lines = block.split('\n')
  if (block.startsWith('| ')) return laidTable(lines)
  return lines.flatMap((line) => {
    const title = /^#+ (.*)$/.exec(line)?.[1]
    if (title !== undefined) return [heading(plainOf(title))]
    return line.startsWith('- ')
      ? indent(plainOf(line.slice(2)), width, 2, '- ')
      : indent(plainOf(line), width, 0)
  })
}

/** The headings and rows of a table without the line between them. */
function laidTable([head = '', _edges, ...rows]: readonly string[]): string[] {
  const cells = [head, ...rows].map((row) =>
    Array.from(row.slice(1, -1).matchAll(cell), ([text]) => plainOf(text.trim())),
  )
  const columns = (cells[0] as string[]).map((_, column) => (column === 0 ? {} : { right: true as const }))
  return tableLines(cells, columns)
}

/** The text that escaped Markdown stands for. */
function plainOf(text: string): string {
  return text.replaceAll('<!-- -->', '').replace(/\\(.)/g, '$1').replaceAll('&amp;', '&')
}
