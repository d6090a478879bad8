/** Exit code where a command was misused: an option that is not there, or a value that is none. */
const misuseCode = 2
/** Exit code where what was given could not be used: a file that is missing, broken or of another shape. */
export const unusableCode = 1

/** A fault at a place of a file, for tools that mark it there. */
export interface FileFault {
  readonly file: string
  /** From 1. */
  readonly line: number
  readonly message: string
}

/** What a command says and exits with when it cannot go on. */
export interface CliError extends Error {
  readonly exitCode: number
  /** What is wrong in particular, one line each. */
  readonly details: readonly string[]
  /** The places of the details, where they have any. */
  readonly faults: readonly FileFault[]
}

/** An error for a misused command. */
export function misuse(message: string): CliError {
  return cliError(message, misuseCode, [], [])
}

/** An error for input that cannot be used. */
export function unusable(
  message: string,
  details: readonly string[] = [],
  faults: readonly FileFault[] = [],
): CliError {
  return cliError(message, unusableCode, details, faults)
}

/** Whether something caught is one of ours, to be shown as it stands. */
export function isCliError(error: unknown): error is CliError {
  return error instanceof Error && error.name === 'CliError'
}

function cliError(
  message: string,
  exitCode: number,
  details: readonly string[],
  faults: readonly FileFault[],
): CliError {
  return Object.assign(new Error(message), { name: 'CliError', exitCode, details, faults })
}
