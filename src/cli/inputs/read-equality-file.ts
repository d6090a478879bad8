import { type ReadEqualityCsvOptions, readEqualityCsv } from '../../csv/index'
import { type EqualityHoldings, gatherEquality } from '../../index'
import { misuse, unusable } from '../cli-error'
import type { Terminal } from '../terminal'
import { countText, plural } from '../text/numbers'
import { translated } from '../translated'
import type { Fits } from './read-fits'
import { unreadable } from './unreadable'

/** Findings about a file after which a comparison of groups would be of something else than was meant. */
const fatal: readonly string[] = ['headings-not-found', 'source-broke', 'missing-column']

/** Equality records from the file of `--equality`, with the characteristics that the columns file names. */
export async function readEqualityFile(
  path: string,
  fits: Fits,
  terminal: Terminal,
): Promise<EqualityHoldings> {
  const fit = fits.of('equality')
  if (fit.columns === undefined) {
    throw misuse('--equality needs a --columns file that names characteristics under /equality/columns')
  }
  const intake = await readEqualityCsv({ path }, fit as ReadEqualityCsvOptions).catch((error) => {
    const other = translated(error, 'unreadable-source', ({ cause }) => unreadable('equality', path, cause))
    throw translated(other, 'invalid-options', ({ problems }) => {
      const lines = problems.map(({ pointer, message }) => `/equality${pointer} ${message}`)
      return unusable(`${fits.file} does not fit the reader of equality records:`, lines)
    })
  })
  const wrong = intake.warnings.filter(({ code }) => fatal.includes(code))
  if (wrong.length > 0) {
    throw unusable(
      `${path} (--equality) cannot be used:`,
      wrong.map(({ message }) => message),
    )
  }
  const refused = `${countText(intake.rejected.length)} refused, 0 set aside`
  terminal.err(`read ${path}: ${plural(intake.read, 'row')}, ${refused}\n`)
  return gatherEquality(intake.records)
}
