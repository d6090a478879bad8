import type { OffenceCodeOptions, ReadOptions } from '../../index'
import { type Cluster, clusterAt, clusterCount } from './population'

/** The kinds of file that a force exports, named as the readers' holdings are. */
export type SampleKind =
  | 'offences'
  | 'intelligence'
  | 'people'
  | 'custodySpells'
  | 'needs'
  | 'management'
  | 'custody'
  | 'aliases'
  | 'equality'

/** How a reader is told what an export's headings, words and codes mean. */
type SampleFit = Pick<ReadOptions, 'columns' | 'values' | 'dateFormat'> & OffenceCodeOptions

/** Which force: how many people, and from which seed. */
export interface SampleForce {
  readonly people: number
  readonly seed: number
}

/** One export of a records system: its own headings and words, and how to read them. */
export interface SampleTable {
  readonly kind: SampleKind
  readonly file: string
  readonly headings: readonly string[]
  /** The headings whose cells are dates, as `YYYY-MM-DD`. */
  readonly dates: readonly string[]
  /** The headings whose cells may not be empty. */
  readonly required: readonly string[]
  readonly fit: SampleFit
  /** The rows, one after another, drawn anew each time. */
  readonly rows: (force: SampleForce) => Iterable<readonly string[]>
}

/** The clusters of a force, one after another, so that no more than one is ever held. */
export function* clustersOf(force: SampleForce): Generator<Cluster> {
  const count = clusterCount(force.people)
  for (let index = 0; index < count; index += 1) yield clusterAt(index, force.people, force.seed)
}
