import { access, constants } from 'node:fs/promises'
import { causeOf } from './file-fault'
import { unreadable } from './unreadable'

/** Throws where a file that an option names is not there or may not be read. */
export async function requireFile(option: string, path: string): Promise<void> {
  try {
    await access(path, constants.R_OK)
  } catch (error) {
    throw unreadable(option, path, causeOf(error))
  }
}
