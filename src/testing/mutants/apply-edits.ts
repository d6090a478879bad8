import type { DocumentPath } from '../../policy/schema/context-problems'
import type { Edit } from './changes/change'

/**
 * A document with edits: copies only what lies on the way to them and shares the rest.
 *
 * So hundreds of mutants cost little more than one document, and whatever is computed once for a part that they
 * share need not be computed again.
 */
export function applyEdits<Document>(document: Document, edits: readonly Edit[]): Document {
  return edits.reduce<unknown>((value, { path, to }) => edited(value, path, 0, to), document) as Document
}

function edited(value: unknown, path: DocumentPath, depth: number, to: unknown): unknown {
  if (depth === path.length) return to
  const key = path[depth] as string | number
  if (Array.isArray(value)) {
    const copy: unknown[] = [...value]
    const inner = edited(value[key as number], path, depth + 1, to)
    if (inner === undefined) copy.splice(key as number, 1)
    else copy[key as number] = inner
    return copy
  }
  const copy: Record<string, unknown> = { ...(value as Record<string, unknown>) }
  const inner = edited(copy[key], path, depth + 1, to)
  if (inner === undefined) delete copy[key]
  else copy[key] = inner
  return copy
}
