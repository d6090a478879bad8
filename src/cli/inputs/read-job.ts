import type { CodeSystem, Holdings, IsoDate, Policy } from '../../index'
import { parseIsoDay } from '../../internal/iso-day'
import { misuse } from '../cli-error'
import type { OptionValues } from '../options/option-spec'
import type { Terminal } from '../terminal'
import { followReading } from './follow-reading'
import type { FileRead } from './read-file'
import { type Fits, noFits, readFits } from './read-fits'
import { readPolicy } from './read-policy'
import { type RecordsRead, readRecords } from './read-records'
import { recordKinds } from './record-kinds'
import { requireFile } from './require-file'

/** What every piece of advice starts from. */
export interface Job {
  readonly asOf: IsoDate
  readonly policy: Policy
  readonly files: readonly FileRead[]
  readonly holdings: Holdings
}

/** The date of `--as-of`. */
export function requireAsOf(options: OptionValues): IsoDate {
  const asOf = options.required('as-of')
  if (parseIsoDay(asOf) === undefined) throw misuse('--as-of is no calendar date; write YYYY-MM-DD')
  return asOf
}

/** Reads what the input options name; whatever can be found wrong early is, before a long reading. */
export async function readJob(options: OptionValues, terminal: Terminal): Promise<Job> {
  const asOf = requireAsOf(options)
  const policy = await readPolicy(options.text('policy'), options.texts('harm-table'))
  const fits = await fitsOf(options)
  return { asOf, policy, ...(await readExports(options, policy.harmTable.codeSystem, fits, terminal)) }
}

/** How the exports are to be read, by `--columns`. */
export async function fitsOf(options: OptionValues): Promise<Fits> {
  const columns = options.text('columns')
  return columns === undefined ? noFits : await readFits(columns)
}

/** Reads the exports that the input options name, their codes in a system. */
export async function readExports(
  options: OptionValues,
  codeSystem: CodeSystem,
  fits: Fits,
  terminal: Terminal,
): Promise<RecordsRead> {
  const files = recordKinds.flatMap((input) => options.texts(input.option).map((file) => ({ input, file })))
  for (const { input, file } of files) await requireFile(input.option, file)
  return readRecords(files, { fits, codeSystem, follower: followReading(terminal) })
}
