import type { DisposalFact, FactsKnown } from './disposal-fact'

/** What a rule asks of a case: one fact, all of several, or any of them. */
export type DisposalTest =
  | { readonly fact: DisposalFact; readonly is: boolean }
  | { readonly all: readonly DisposalTest[] }
  | { readonly any: readonly DisposalTest[] }

/** What a test came to, and the facts that decided it, or that would. */
export interface JudgedTest {
  /** Met, unmet, or undefined where it hangs on something that is not known. */
  readonly isMet: boolean | undefined
  readonly facts: readonly DisposalFact[]
}

/**
 * Judges a test by three-valued logic (Kleene): what is not known decides nothing unless it could not matter.
 *
 * So learning more can settle a result, and never turns one that was settled.
 */
export function judgeTest(test: DisposalTest, facts: FactsKnown): JudgedTest {
  if ('fact' in test) {
    const value = facts[test.fact]
    return { isMet: value === undefined ? undefined : value === test.is, facts: [test.fact] }
  }
  const settles = 'any' in test
  const judged = ('any' in test ? test.any : test.all).map((inner) => judgeTest(inner, facts))
  const isMet = judged.some((inner) => inner.isMet === settles)
    ? settles
    : judged.some((inner) => inner.isMet === undefined)
      ? undefined
      : !settles
  const deciding = judged.filter((inner) => inner.isMet === isMet)
  return { isMet, facts: [...new Set(deciding.flatMap((inner) => inner.facts))] }
}
