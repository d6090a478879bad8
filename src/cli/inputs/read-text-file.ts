import { readFile } from 'node:fs/promises'
import { unusable } from '../cli-error'
import { fileFault } from './file-fault'

/** The text of a file, without a byte order mark; `what` begins the sentence where it cannot be read. */
export async function readTextFile(what: string, path: string): Promise<string> {
  try {
    return (await readFile(path, 'utf8')).replace(/^\ufeff/, '')
  } catch (error) {
    throw unusable(`${what} cannot be read: ${path} ${fileFault(error)}`)
  }
}
