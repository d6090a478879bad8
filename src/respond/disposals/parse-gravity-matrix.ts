import { deepFreeze } from '../../internal/deep-freeze'
import { documentProblems, pointerPastDepth, pointersOfProto } from '../../internal/document-problems'
import { type DocumentProblem, PreludeError } from '../../internal/prelude-error'
import { deepestDocument } from '../../policy/parse-policy'
import { type GravityMatrix, gravityMatrixSchema } from './gravity-matrix-schema'

/**
 * Validates a gravity matrix.
 *
 * The library ships no offence's score: the published matrices are documents of the National Police Chiefs' Council,
 * to be loaded as data by whoever holds them.
 *
 * @param input - the document: anything, usually parsed JSON
 * @returns the matrix, deeply frozen
 * @throws PreludeError `invalid-gravity-matrix`, whose `info.problems` say with JSON pointers what is wrong where
 * @example
 * try {
 *   parseGravityMatrix({ id: 'empty' })
 * } catch (error) {
 *   isPreludeError(error, 'invalid-gravity-matrix') // => true
 * }
 * @see docs/programmes/disposals.md
 */
export function parseGravityMatrix(input: unknown): GravityMatrix {
  const tooDeep = pointerPastDepth(input, deepestDocument)
  if (tooDeep !== undefined) {
    refuse([{ pointer: tooDeep, message: `nests deeper than ${deepestDocument}` }])
  }
  const reserved = pointersOfProto(input)
  if (reserved.length > 0) refuse(reserved.map((pointer) => ({ pointer, message: 'unknown key' })))
  const parsed = gravityMatrixSchema.safeParse(input)
  if (!parsed.success) refuse(documentProblems(parsed.error.issues, input))
  return deepFreeze(parsed.data as GravityMatrix)
}

function refuse(problems: readonly DocumentProblem[]): never {
  const first = problems[0] as DocumentProblem
  throw new PreludeError(
    'invalid-gravity-matrix',
    `parseGravityMatrix requires a valid gravity matrix: ${first.pointer || '/'}: ${first.message}`,
    { problems },
  )
}
