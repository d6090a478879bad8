import { unusable } from '../cli-error'
import { readJsonFile } from './read-json-file'
import { type Fit, recordKinds } from './record-kinds'

/** What a columns file says of the exports, by kind of record. */
export interface Fits {
  /** The file as it was named, for messages. */
  readonly file: string
  of(kind: string): Fit
}

/** How exports are read of which nothing was said. */
export const noFits: Fits = { file: '--columns', of: () => ({}) }

// Read by the library and not by this command, so a columns file may speak of them.
const otherKinds = ['equality']

/**
 * Reads a columns file: an object that has, by kind of record, the options of its reader (`columns`, `values`,
 * `codes`, `codeSystem`, `dateFormat`, `delimiter`, `encoding`).
 */
export async function readFits(path: string): Promise<Fits> {
  const fits = await readJsonFile('the file of --columns', path)
  if (!isObject(fits)) throw unusable(`${path} is no object of options by kind of record`)
  const known = [...recordKinds.map(({ kind }) => kind), ...otherKinds]
  const wrong = Object.keys(fits).find(
    (kind) => !known.some((each) => each === kind) || !isObject(fits[kind]),
  )
  if (wrong !== undefined) {
    throw unusable(
      `${path}: /${wrong} is not the options of a kind of record; the kinds are ${known.join(', ')}`,
    )
  }
  return { file: path, of: (kind) => (Object.hasOwn(fits, kind) ? (fits[kind] as Fit) : {}) }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
