import { PreludeError } from '../../internal/prelude-error'
import { columnsJson } from './columns-json'
import { messyText } from './messy-text'
import { mostPeople } from './person-ids'
import { rowText } from './row-text'
import type { SampleForce, SampleKind, SampleTable } from './sample-table'
import { sampleTables } from './sample-tables'

/** Which sample force to make. */
export interface SampleForceOptions {
  /** How many people there are in it, from 1 to 4,900,000; not all come to notice. */
  readonly people: number
  /** A whole number; the same number gives the same force. */
  readonly seed: number
  /** Whether the exports have the faults of real ones; false by default. */
  readonly messy?: boolean
}

/** One file of a sample force. */
export interface SampleFile {
  readonly name: string
  /** The kind of record in it; none for the file that tells readers of the others. */
  readonly kind?: SampleKind
  /** Its text in pieces, drawn anew at each call: no more than fifty people are held at a time. */
  readonly text: () => Iterable<string>
}

/**
 * The exports of an invented force: offences, intelligence, people and more, as a records system would write
 * them, with its own headings and words, and a `columns.json` that tells readers what they mean.
 *
 * For demos, tests and benchmarks. It is drawn to look like a force in the ways that matter to a score, see
 * `docs/sample-force.md`; nothing about any real force may be read from it.
 *
 * Convention: drawn in whole numbers from one seed, so the same options give the same bytes on every machine.
 *
 * @param options - how many people, which seed, and whether messy
 * @returns ten files, each drawn only when its text is asked for
 * @throws PreludeError `invalid-argument` where `people` or `seed` is no whole number in range
 */
export function generateSampleForce({
  people,
  seed,
  messy = false,
}: SampleForceOptions): readonly SampleFile[] {
  requireWhole('people', people, 1, mostPeople)
  requireWhole('seed', seed, -0x80000000, 0xffffffff)
  const force: SampleForce = { people, seed }
  const exports = sampleTables.map((table) => ({
    name: table.file,
    kind: table.kind,
    text: () => (messy ? messyText(table, force) : cleanText(table, force)),
  }))
  return [...exports, { name: 'columns.json', text: () => [columnsJson(messy)] }]
}

function* cleanText(table: SampleTable, force: SampleForce): Generator<string> {
  const style = { delimiter: ',', lineEnd: '\n' } as const
  yield rowText(table.headings, style)
  for (const cells of table.rows(force)) yield rowText(cells, style)
}

function requireWhole(argument: string, value: number, least: number, most: number): void {
  if (Number.isInteger(value) && value >= least && value <= most) return
  throw new PreludeError(
    'invalid-argument',
    `generateSampleForce requires ${argument} to be a whole number from ${least} to ${most}`,
    { argument },
  )
}
