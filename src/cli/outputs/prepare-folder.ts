import { access, constants, mkdir } from 'node:fs/promises'
import { unusable } from '../cli-error'
import { fileFault } from '../inputs/file-fault'

/** Makes the folder of `--out` where it is not there; one that cannot be written to is an error before anything is read. */
export async function prepareFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    await access(folder, constants.W_OK)
  } catch (error) {
    throw unusable(`the folder of --out cannot be used: ${folder} ${fileFault(error)}`)
  }
}
