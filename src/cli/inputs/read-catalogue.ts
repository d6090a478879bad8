import { type Catalogue, parseCatalogue, thamesValleyCatalogue } from '../../index'
import { fromFile, invalidDocument, type Sourced } from '../cases/sourced'
import { translated } from '../translated'
import { readJsonText } from './read-json-file'

/** The catalogue of `--catalogue`; that of Thames Valley where none is given. */
export async function readCatalogue(path: string | undefined): Promise<Catalogue> {
  return path === undefined ? thamesValleyCatalogue : (await readCatalogueFile(path)).value
}

/** A catalogue from the file of `--catalogue`. */
export async function readCatalogueFile(path: string): Promise<Sourced<Catalogue>> {
  const { text, value } = await readJsonText('the file of --catalogue', path)
  try {
    return fromFile(parseCatalogue(value), path, text)
  } catch (error) {
    throw translated(error, 'invalid-catalogue', ({ problems }) =>
      invalidDocument('the catalogue is not valid', path, text, problems),
    )
  }
}
