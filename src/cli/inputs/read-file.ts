import type { CodeSystem, HoldingsBuilder, ReadProgress, StreamedIntake } from '../../index'
import { unusable } from '../cli-error'
import { translated } from '../translated'
import type { Fits } from './read-fits'
import type { Fit, RecordKindInput } from './record-kinds'
import { requireWholeIntake } from './require-whole-intake'
import { unreadable } from './unreadable'

/** A file of records, read. */
export interface FileRead {
  readonly input: RecordKindInput
  /** The file as it was named. */
  readonly file: string
  readonly intake: StreamedIntake<object>
}

/** What reading a file needs besides the file. */
export interface ReadFileContext {
  readonly fits: Fits
  readonly codeSystem: CodeSystem
  readonly into: HoldingsBuilder
  readonly onProgress?: ((progress: ReadProgress) => void) | undefined
}

/** Reads one file of records into a holdings builder; a file that cannot be read whole is an error. */
export async function readFile(
  input: RecordKindInput,
  file: string,
  { fits, codeSystem, into, onProgress }: ReadFileContext,
): Promise<FileRead> {
  const fit = fitOf(input, fits, codeSystem)
  let intake: StreamedIntake<object>
  try {
    intake = await input.read({ path: file }, { ...fit, ...(onProgress && { onProgress }), into })
  } catch (error) {
    const other = translated(error, 'unreadable-source', ({ cause }) => unreadable(input.option, file, cause))
    throw translated(other, 'invalid-options', ({ problems }) => {
      const lines = problems.map(({ pointer, message }) => `/${input.kind}${pointer} ${message}`)
      return unusable(`${fits.file} does not fit the reader of ${input.kind}:`, lines)
    })
  }
  requireWholeIntake(input, file, fit, fits.file, intake)
  return { input, file, intake }
}

/** The options of a file, its codes read in the system that the policy weighs them in. */
function fitOf({ kind, hasCodes }: RecordKindInput, fits: Fits, codeSystem: CodeSystem): Fit {
  const fit = fits.of(kind)
  if (!hasCodes) return fit
  if (fit.codeSystem !== undefined && fit.codeSystem !== codeSystem) {
    throw unusable(
      `${fits.file}: /${kind}/codeSystem is not ${codeSystem}, the system of the policy's harm table; export the codes in that system, or take a policy whose table is in the other`,
    )
  }
  return { ...fit, codeSystem }
}
