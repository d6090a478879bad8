import type { MutantDocument } from '../../../src/testing/mutants/mutate'
import { differences } from './semantic-leaves'

/** What is wrong with mutants' documents: changes elsewhere than the pointer says, or none at all. */
export function findings(document: unknown, mutants: readonly MutantDocument<unknown>[]): string[] {
  return mutants.flatMap(({ id, pointer, document: mutated }) => {
    const parent = pointer.slice(0, pointer.lastIndexOf('/'))
    const found = differences(document, mutated)
    const isThere = (at: string) =>
      at === pointer || at.startsWith(`${pointer}/`) || pointer.startsWith(`${at}/`)
    // A bound at its edge changes its key; what cannot stand without its neighbour takes that along.
    const isBeside = (at: string) => at.slice(0, at.lastIndexOf('/')) === parent
    const isAlone =
      found.every(isThere) || (found.length === 2 && found.some(isThere) && found.every(isBeside))
    // A limit is one, wherever it is written.
    const isShared = found.every((at) => /^\/score\/components\/\d+\/limit\//.test(at))
    return found.length > 0 && (isAlone || isShared) ? [] : [`${id}: ${found.join(' ')}`]
  })
}
