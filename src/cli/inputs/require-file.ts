import { access, constants } from 'node:fs/promises'
import { unusable } from '../cli-error'
import { fileFault } from './file-fault'

/** Throws where a file that an option names is not there or may not be read. */
export async function requireFile(option: string, path: string): Promise<void> {
  try {
    await access(path, constants.R_OK)
  } catch (error) {
    throw unusable(`the file of --${option} cannot be read: ${path} ${fileFault(error)}`)
  }
}
