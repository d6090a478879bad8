import type { z } from 'zod'
import { deepFreeze } from '../../internal/deep-freeze'
import { documentProblems, pointerPastDepth, pointersOfProto } from '../../internal/document-problems'
import { type DocumentProblem, PreludeError } from '../../internal/prelude-error'
import { deepestDocument } from '../../policy/parse-policy'

/** What a document from outside is, as an error code says it and as a sentence does. */
const documentsOf = {
  'invalid-event': 'a valid event',
  'invalid-case': 'a valid case',
  'invalid-options': 'valid options and times',
} as const

/** Validates a document from outside, and freezes it; `invalid-…` says with JSON pointers what is wrong where. */
export function readStrictly<Value>(
  caller: string,
  code: keyof typeof documentsOf,
  schema: z.ZodType<Value>,
  input: unknown,
): Value {
  const tooDeep = pointerPastDepth(input, deepestDocument)
  if (tooDeep !== undefined) {
    return refuse(caller, code, [{ pointer: tooDeep, message: `nests deeper than ${deepestDocument}` }])
  }
  const reserved = pointersOfProto(input)
  if (reserved.length > 0) {
    return refuse(
      caller,
      code,
      reserved.map((pointer) => ({ pointer, message: 'unknown key' })),
    )
  }
  const parsed = schema.safeParse(input)
  if (!parsed.success) return refuse(caller, code, documentProblems(parsed.error.issues, input))
  return deepFreeze(parsed.data)
}

/** Throws an error about a document, with every problem, the first of them in the message. */
export function refuse(
  caller: string,
  code: keyof typeof documentsOf,
  problems: readonly DocumentProblem[],
): never {
  const first = problems[0] as DocumentProblem
  throw new PreludeError(
    code,
    `${caller} requires ${documentsOf[code]}: ${first.pointer || '/'}: ${first.message}`,
    { problems },
  )
}
