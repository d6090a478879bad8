import { deepFreeze } from '../internal/deep-freeze'
import { documentProblems, pointerPastDepth, pointersOfProto } from '../internal/document-problems'
import { deepestDocument } from '../policy/parse-policy'
import { type Catalogue, catalogueSchema } from './catalogue-schema'
import { refuseCatalogue } from './refuse-catalogue'

/**
 * Validates a catalogue of responses.
 *
 * @param input - the document: anything, usually parsed JSON
 * @returns the catalogue, deeply frozen
 * @throws PreludeError `invalid-catalogue`, whose `info.problems` say with JSON pointers what is wrong where
 * @example
 * try {
 *   parseCatalogue({ id: 'empty' })
 * } catch (error) {
 *   isPreludeError(error, 'invalid-catalogue') // => true
 * }
 */
export function parseCatalogue(input: unknown): Catalogue {
  const tooDeep = pointerPastDepth(input, deepestDocument)
  if (tooDeep !== undefined) {
    refuseCatalogue('parseCatalogue', [{ pointer: tooDeep, message: `nests deeper than ${deepestDocument}` }])
  }
  const reserved = pointersOfProto(input)
  if (reserved.length > 0) {
    refuseCatalogue(
      'parseCatalogue',
      reserved.map((pointer) => ({ pointer, message: 'unknown key' })),
    )
  }
  const parsed = catalogueSchema.safeParse(input)
  if (!parsed.success) refuseCatalogue('parseCatalogue', documentProblems(parsed.error.issues, input))
  return deepFreeze(parsed.data as Catalogue)
}
