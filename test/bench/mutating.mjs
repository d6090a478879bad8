import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { alternate } from './timing.mjs'

const home = fileURLToPath(new URL('../../fixtures/policy-cases/', import.meta.url))

/**
 * Tries so many cases of a bundled policy against all its mutants, with the library and the plain way in turn: every
 * case against every mutant, each opened anew and looked at to its end.
 */
export async function measureMutating(library, { policy: id, cases: count, repetitions }) {
  const policy = library.bundledPolicies.find((each) => each.id === id)
  const known = casesOf(library, id)
  const cases = Array.from({ length: count }, (_, index) => known[index % known.length])
  const tellable = library.policyMutants(policy).filter(({ equivalent }) => equivalent === undefined)
  const ours = () => library.mutatePolicy(policy, cases).killed
  const plainly = () =>
    library
      .policyMutants(policy)
      .filter(
        (mutant) =>
          mutant.equivalent === undefined && library.runPolicyCases(mutant.policy(), cases).failed > 0,
      ).length
  if (ours() !== plainly()) throw new Error('both ways must kill the same number of mutants')
  return { ...(await alternate({ ours, peer: plainly }, repetitions)), mutants: tellable.length }
}

function casesOf(library, id) {
  return readdirSync(`${home}${id}`)
    .filter((file) => file !== 'surviving-mutants.json')
    .flatMap((file) => library.parsePolicyCases(JSON.parse(readFileSync(`${home}${id}/${file}`, 'utf8'))))
}
