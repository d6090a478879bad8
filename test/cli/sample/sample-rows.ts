import { generateSampleForce, type SampleForceOptions } from '../../../src/cli/sample/generate-sample-force'
import type { SampleKind } from '../../../src/cli/sample/sample-table'

/** The whole text of one file of a sample force. */
export function sampleText(options: SampleForceOptions, name: string): string {
  const file = generateSampleForce(options).find((each) => each.name === name)
  return [...(file?.text() ?? [])].join('')
}

/** The rows of one export of a clean sample force, by heading. */
export function* sampleRows(
  people: number,
  seed: number,
  kind: SampleKind,
): Generator<Record<string, string>> {
  const file = generateSampleForce({ people, seed }).find((each) => each.kind === kind)
  let headings: readonly string[] | undefined
  for (const line of file?.text() ?? []) {
    const cells = cleanCells(line)
    if (headings === undefined) headings = cells
    else yield Object.fromEntries(headings.map((heading, place) => [heading, cells[place] ?? '']))
  }
}

/** The cells of one clean line: commas, quotes where a cell needs them, and no line breaks inside. */
function cleanCells(line: string): readonly string[] {
  const text = line.slice(0, -1)
  if (!text.includes('"')) return text.split(',')
  return [...text.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,"]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  )
}
