import { jsonPointer } from '../../internal/document-problems'
import { applyEdits } from './apply-edits'
import type { Change } from './changes/change'
import type { Mutant } from './mutant'

/** What tells mutants of one kind of document apart. */
export interface MutateContext<Document> {
  /** Equal for documents that are proved to mean the same. */
  readonly formOf: (document: Document) => string
  /** Whether the document says only what its schema lets it say, where its shapes do. */
  readonly isValid: (document: Document) => boolean
  readonly proofOf: (change: Change) => string
}

/** A mutant with the document that it makes. */
export interface MutantDocument<Document> extends Mutant {
  readonly document: Document
}

/**
 * The mutants that changes make of a document: those that are valid, one of each meaning.
 *
 * One that means what the original means is kept and says why; of two that mean the same the first is kept.
 */
export function mutate<Document>(
  document: Document,
  changes: readonly Change[],
  { formOf, isValid, proofOf }: MutateContext<Document>,
): MutantDocument<Document>[] {
  const original = formOf(document)
  const forms = new Set<string>()
  const ids = new Set<string>()
  return changes.flatMap((change): MutantDocument<Document>[] => {
    const { path, kind, step, short, sentence, edits } = change
    const pointer = jsonPointer(path)
    const id = `${pointer}→${short}`
    if (ids.has(id)) return []
    const mutated = applyEdits(document, edits)
    if (!isValid(mutated)) return []
    const form = formOf(mutated)
    if (forms.has(form)) return []
    ids.add(id)
    const isEquivalent = form === original
    if (!isEquivalent) forms.add(form)
    const mutant = { id, pointer, kind, step, sentence, document: mutated }
    return [isEquivalent ? { ...mutant, equivalent: proofOf(change) } : mutant]
  })
}
