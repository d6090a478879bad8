import { mismatches } from '../../src/testing/cases/mismatches'
import type { PolicyCase } from '../../src/testing/cases/policy-case-schema'
import { catalogueMutants } from '../../src/testing/mutants/catalogue-mutants'
import { policyMutants } from '../../src/testing/mutants/policy-mutants'
import { openCases } from '../../src/testing/run-policy-cases'
import type { Bundled } from './bundled-suites'

/**
 * The mutants of a catalogue, or of a policy without one, under which every case still holds.
 *
 * A case is opened once; the one that told the last mutant is tried first on the next, which is like it.
 */
export function survivorsOf({ policy, catalogue }: Bundled, cases: readonly PolicyCase[]): string[] {
  const opened = openCases('survivorsOf', policy, cases, catalogue)
  const variants =
    catalogue === undefined
      ? policyMutants(policy).map((mutant) => ({ mutant, variant: () => ({ policy: mutant.policy() }) }))
      : catalogueMutants(catalogue).map((mutant) => ({
          mutant,
          // Already whole, since it is a changed copy of what was parsed: to parse it again takes half the time.
          variant: () => ({ policy, catalogue: mutant.document }),
        }))
  return variants.flatMap(({ mutant, variant }) => {
    if (mutant.equivalent !== undefined) return []
    const changed: Bundled = variant()
    const at = opened.findIndex((each) => !mismatches(each, changed.policy, changed.catalogue).next().done)
    if (at < 0) return [mutant.id]
    opened.unshift(...opened.splice(at, 1))
    return []
  })
}
