import { type CliError, unusable } from '../cli-error'
import { faultText } from './file-fault'

/** The error for a file that an option names and that cannot be read, from the system's code. */
export function unreadable(option: string, path: string, cause: string): CliError {
  return unusable(`the file of --${option} cannot be read: ${path} ${faultText(cause)}`)
}
