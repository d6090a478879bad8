import { isPreludeError } from '../index'
import { isCliError, unusableCode } from './cli-error'

/** What is shown of an error, and what the command exits with. */
export interface ErrorDescription {
  readonly lines: readonly string[]
  readonly exitCode: number
}

/** Describes anything caught in one sentence with its details below: never a stack, never a record's value. */
export function describeError(error: unknown): ErrorDescription {
  if (isCliError(error)) {
    return {
      lines: [error.message, ...error.details.map((detail) => `  ${detail}`)],
      exitCode: error.exitCode,
    }
  }
  // A library error is about its arguments and holds no record's value; of any other, only the kind is safe.
  const what = isPreludeError(error) ? error.message : `something unforeseen failed (${nameOf(error)})`
  return { lines: [what], exitCode: unusableCode }
}

function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  return 'code' in error && typeof error.code === 'string' ? `${error.name}, ${error.code}` : error.name
}
