import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bundledPolicies } from '../../../src/policy/bundled-policies'
import type { Policy } from '../../../src/policy/parse-policy'
import { preludePolicy } from '../../../src/policy/prelude-policy'
import { miltonKeynesPolicy } from '../../../src/policy/presets/milton-keynes-policy'
import type { Catalogue } from '../../../src/respond/catalogue-schema'
import { thamesValleyCatalogue } from '../../../src/respond/thames-valley-catalogue'
import { type PolicyCase, policyCaseSchema } from '../../../src/testing/cases/policy-case-schema'
import { catalogueMutants } from '../../../src/testing/mutants/catalogue-mutants'
import { openDrafting } from '../../../src/testing/mutants/draft/draft-case'
import { type PolicyMutant, policyMutants } from '../../../src/testing/mutants/policy-mutants'
import { mutatePolicy } from '../../../src/testing/mutate-policy'
import { runPolicyCases } from '../../../src/testing/run-policy-cases'
import { casesOf } from '../../cases/bundled-suites'
import { smallCatalogue, smallPolicy } from '../cases/small-policy'
import { policyWith, richDocument } from './made-up'

/** What is wrong with a draft: it must be a case, hold under the original, and fail under its mutant. */
function faultsOf(
  draft: PolicyCase,
  before: { policy: Policy; catalogue?: Catalogue },
  after: { policy: Policy; catalogue?: Catalogue },
): string[] {
  const failed = ({ policy, catalogue }: typeof before) =>
    runPolicyCases(policy, [draft], catalogue && { catalogue }).failed
  return [
    ...(draft.name.startsWith('DRAFT: ') ? [] : ['name']),
    ...(policyCaseSchema.safeParse(draft).success ? [] : ['schema']),
    ...(failed(before) === 0 ? [] : ['fails under the original']),
    ...(failed(after) === 1 ? [] : ['does not tell the mutant']),
  ]
}

/** Mutants of a policy of which a draft is found, those of which none is, and what is wrong with the drafts. */
function drafted(policy: Policy, mutants: readonly PolicyMutant[], cases: readonly PolicyCase[] = []) {
  const drafting = openDrafting({ policy, catalogue: undefined }, cases)
  const missed: string[] = []
  const faults: string[] = []
  for (const mutant of mutants) {
    const draft = drafting.ofPolicy(mutant)
    if (draft === undefined) missed.push(mutant.id)
    else {
      const its = faultsOf(draft, { policy }, { policy: mutant.policy() })
      if (its.length > 0) faults.push(`${mutant.id}: ${its.join(', ')}`)
    }
  }
  return { missed, faults }
}

function tellable(policy: Policy): PolicyMutant[] {
  return policyMutants(policy).filter(({ equivalent }) => equivalent === undefined)
}

describe('drafts of missing cases', () => {
  it('are found for nearly every mutant of a bundled policy, and tell it', () => {
    for (const policy of bundledPolicies.filter((each) => each !== preludePolicy)) {
      const mutants = tellable(policy)
      const { missed, faults } = drafted(policy, mutants)
      expect(faults).toEqual([])
      expect([policy.id, missed.length <= mutants.length * 0.05]).toEqual([policy.id, true])
    }
  })

  it('are found for nearly every mutant of Prelude’s policy without a case to begin with', () => {
    const mutants = tellable(preludePolicy).filter((_, index) => index % 3 === 0)
    const { missed, faults } = drafted(preludePolicy, mutants)
    expect(faults).toEqual([])
    expect(missed.length).toBeLessThan(mutants.length * 0.03)
  })

  it('are found for nearly every mutant of a catalogue', () => {
    const before = { policy: preludePolicy, catalogue: thamesValleyCatalogue }
    const drafting = openDrafting(before, [])
    const mutants = catalogueMutants(thamesValleyCatalogue).filter((_, index) => index % 8 === 0)
    const found = mutants.flatMap((mutant) => {
      const draft = drafting.ofCatalogue(mutant)
      if (draft === undefined) return []
      const after = { policy: preludePolicy, catalogue: mutant.catalogue() }
      return [[mutant.id, faultsOf(draft, before, after)]]
    })
    expect(found.filter(([, faults]) => (faults as string[]).length > 0)).toEqual([])
    expect(found.length).toBeGreaterThan(mutants.length * 0.95)
  })

  it('are found in a policy that says everything which can be said', () => {
    const policy = policyWith(richDocument)
    const mutants = tellable(policy)
    const { missed, faults } = drafted(policy, mutants)
    expect(faults).toEqual([])
    expect(missed.length).toBeLessThan(mutants.length * 0.1)
  })

  it('are found where conditions reach for a catalogue’s terms, a policy’s own, and none of both', () => {
    const before = { policy: smallPolicy, catalogue: smallCatalogue }
    const drafting = openDrafting(before, [])
    for (const mutant of tellable(smallPolicy)) {
      const draft = drafting.ofPolicy(mutant)
      const after = { policy: mutant.policy(), catalogue: smallCatalogue }
      expect([mutant.id, draft === undefined ? [] : faultsOf(draft, before, after)]).toEqual([mutant.id, []])
    }
    for (const mutant of catalogueMutants(smallCatalogue)) {
      const draft = drafting.ofCatalogue(mutant)
      const after = { policy: smallPolicy, catalogue: mutant.catalogue() }
      expect([mutant.id, draft === undefined ? [] : faultsOf(draft, before, after)]).toEqual([mutant.id, []])
    }
  })

  it('kill their mutant when they are added to the cases, whichever these are', () => {
    const all = casesOf(miltonKeynesPolicy.id)
    fc.assert(
      fc.property(fc.subarray(all), fc.nat(), (cases, choice) => {
        const { results } = mutatePolicy(miltonKeynesPolicy, cases, { drafts: true })
        const open = results.filter(({ draft }) => draft !== undefined)
        const chosen = open[choice % Math.max(1, open.length)]
        if (chosen === undefined) return
        const again = mutatePolicy(miltonKeynesPolicy, [...cases, chosen.draft as PolicyCase])
        const same = again.results.find(({ mutant }) => mutant.id === chosen.mutant.id)
        expect(same?.status).toBe('killed')
      }),
      { numRuns: 6 },
    )
  })

  it('are the same every time', () => {
    const mutants = tellable(miltonKeynesPolicy).slice(0, 30)
    const once = () => {
      const drafting = openDrafting({ policy: miltonKeynesPolicy, catalogue: undefined }, [])
      return mutants.map((mutant) => drafting.ofPolicy(mutant))
    }
    expect(once()).toEqual(once())
  })

  it('say in their name who it is about, and what comes of it', () => {
    const [edge] = policyMutants(preludePolicy).filter(
      ({ id }) => id === '/measures/harm-in-scope/select/within→25 months',
    ) as [PolicyMutant]
    const draft = openDrafting({ policy: preludePolicy, catalogue: undefined }, []).ofPolicy(edge)
    expect(draft?.name).toBe('DRAFT: Charged with a crime of code 1, 24 months ago: measure harm-in-scope 0')
    expect(draft?.expect.measures).toEqual({ 'harm-in-scope': 0 })
  })

  it('take the date of the cases that there are, and vary their people where nothing else tells', () => {
    const [first] = casesOf(miltonKeynesPolicy.id) as [PolicyCase]
    const drafting = openDrafting({ policy: miltonKeynesPolicy, catalogue: undefined }, [
      { ...first, asOf: '2026-06-30' },
    ])
    const mutants = tellable(miltonKeynesPolicy)
    expect(drafting.ofPolicy(mutants[0] as PolicyMutant)?.asOf).toBe('2026-06-30')
    // Nobody can be told from it: everybody scores one, so the whole list is tied.
    const share = mutants.find(({ id }) => id === '/lists/0/share→0.99') as PolicyMutant
    expect(drafting.ofPolicy(share)).toBeUndefined()
  })
})
