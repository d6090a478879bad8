import { type Catalogue, parseCatalogue, thamesValleyCatalogue } from '../../index'
import { unusable } from '../cli-error'
import { pointerLines } from '../text/pointer-lines'
import { translated } from '../translated'
import { readJsonFile } from './read-json-file'

/** The catalogue of `--catalogue`; that of Thames Valley where none is given. */
export async function readCatalogue(path: string | undefined): Promise<Catalogue> {
  if (path === undefined) return thamesValleyCatalogue
  const document = await readJsonFile('the file of --catalogue', path)
  try {
    return parseCatalogue(document)
  } catch (error) {
    throw translated(error, 'invalid-catalogue', ({ problems }) =>
      unusable(`the catalogue is not valid: ${path}`, pointerLines(problems)),
    )
  }
}
