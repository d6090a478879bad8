import { z } from 'zod'
import { documentProblems } from '../../internal/document-problems'
import { readJsonText } from '../inputs/read-json-file'
import { openJsonLines } from './json-lines'
import { invalidDocument } from './sourced'

const allowedShape = z.array(
  z.strictObject({
    id: z.string().min(1),
    document: z.enum(['policy', 'catalogue']).exactOptional(),
    why: z.string().trim().min(1),
  }),
)

/** A mutant that may survive, and why. */
export interface AllowedMutant {
  readonly id: string
  /** Whose mutant it is; either where left out. */
  readonly document?: 'policy' | 'catalogue'
  readonly why: string
  readonly file: string
  readonly line: number
}

/** Reads the file of `--allow`: a JSON list of `{ "id", "why" }`. */
export async function readAllowed(path: string | undefined): Promise<readonly AllowedMutant[]> {
  if (path === undefined) return []
  const { text, value } = await readJsonText('the file of --allow', path)
  const parsed = allowedShape.safeParse(value)
  if (!parsed.success) {
    const sentence = 'the file of --allow is no list of mutants, each an id and why it may survive'
    throw invalidDocument(sentence, path, text, documentProblems(parsed.error.issues, value))
  }
  const lineOf = openJsonLines(text)
  return parsed.data.map((each, index) => ({ ...each, file: path, line: lineOf(`/${index}`) }))
}
