import { isPreludeError, type PreludeErrorCode, type PreludeErrorInfo } from '../index'
import type { CliError } from './cli-error'

/** An error of the library as the command's own, where it has the code; any other error as it is. */
export function translated<Code extends PreludeErrorCode>(
  error: unknown,
  code: Code,
  into: (info: PreludeErrorInfo[Code]) => CliError,
): unknown {
  return isPreludeError(error, code) ? into(error.info) : error
}
