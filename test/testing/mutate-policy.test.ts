import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPreludeError } from '../../src/internal/prelude-error'
import { miltonKeynesPolicy } from '../../src/policy/presets/milton-keynes-policy'
import type { PolicyCase } from '../../src/testing/cases/policy-case-schema'
import type { MutationResult } from '../../src/testing/mutants/mutation-run'
import { mutatePolicy } from '../../src/testing/mutate-policy'
import { casesOf } from '../cases/bundled-suites'
import { barePolicy, smallCatalogue, smallPolicy } from './cases/small-policy'

const asOf = '2026-03-31'
const lately = '2026-03-01'

/** A charge of 20 points: the table of the small policy weighs 10D so. */
const charged: PolicyCase = {
  name: 'A charge counts whole',
  asOf,
  person: { crimes: [{ role: 'charged', code: '10D', when: lately }] },
  expect: { score: 20 },
}

function resultOf(results: readonly MutationResult[], id: string): MutationResult {
  return results.find(({ mutant }) => mutant.id === id) as MutationResult
}

function killedIds(results: readonly MutationResult[]): string[] {
  return results.filter(({ status }) => status === 'killed').map(({ mutant }) => mutant.id)
}

describe('mutatePolicy', () => {
  it('kills a mutant by a case that fails under it, and tells which', () => {
    const { results } = mutatePolicy(barePolicy, [
      { ...charged, name: 'Nothing scores nothing', person: {}, expect: { score: 0 } },
      charged,
    ])
    // 20 × 2 = 40, and 20 is expected.
    expect(resultOf(results, '/score/components/0/weight→2')).toEqual({
      mutant: {
        id: '/score/components/0/weight→2',
        pointer: '/score/components/0/weight',
        kind: 'number',
        step: 'large',
        sentence: 'component harm: weight 1 becomes 2',
      },
      document: 'policy',
      status: 'killed',
      killedBy: 1,
    })
  })

  it('lets a mutant survive that no case notices, and says which case is missing', () => {
    const { results } = mutatePolicy(barePolicy, [charged])
    const survivor = resultOf(results, '/score/components/0/measure/select/roles/suspect→1')
    expect(survivor.status).toBe('survived')
    expect(survivor.missing).toBe('No case turns on somebody’s part in a crime as suspect (component harm).')
    expect(survivor.draft).toBeUndefined()
  })

  it('drafts the missing case where it is asked to', () => {
    const { results } = mutatePolicy(barePolicy, [charged], { drafts: true })
    const { draft } = resultOf(results, '/score/components/0/measure/select/roles/suspect→1')
    expect(draft?.name).toMatch(/^DRAFT: /)
    expect(draft?.expect.score).toBe(0)
    expect(mutatePolicy(barePolicy, [charged, draft as PolicyCase]).killed).toBeGreaterThan(
      mutatePolicy(barePolicy, [charged]).killed,
    )
  })

  it('sets a mutant apart that is proved to mean the same', () => {
    const { results, equivalent, survived } = mutatePolicy(smallPolicy, [])
    const same = results.filter(({ mutant }) => mutant.equivalent !== undefined)
    expect(same.length).toBeGreaterThan(0)
    expect(same.every(({ status }) => status === 'equivalent')).toBe(true)
    expect(equivalent).toBe(same.length)
    expect(survived).toBe(results.length - same.length)
  })

  it('counts every mutant once, and the share of killed among those that can be told', () => {
    const { results, killed, survived, equivalent, share, policy } = mutatePolicy(barePolicy, [charged])
    expect(policy).toEqual({ id: 'bare', version: '1.0.0' })
    expect(killed + survived + equivalent).toBe(results.length)
    expect(share).toBeCloseTo(killed / (killed + survived), 12)
    expect(mutatePolicy(barePolicy, []).share).toBe(0)
  })

  it('tries the mutants of a catalogue too, after those of the policy', () => {
    const offered: PolicyCase = {
      name: 'A blade is answered with a referral',
      asOf,
      person: { age: 30, crimes: [{ role: 'suspect', code: '10D', when: lately }] },
      expect: { recommended: ['referral'], measures: { blades: 1 } },
    }
    const { results } = mutatePolicy(smallPolicy, [offered], { catalogue: smallCatalogue })
    const documents = results.map(({ document }) => document)
    expect(documents.indexOf('catalogue')).toBe(documents.lastIndexOf('policy') + 1)
    const gone = results.find(({ mutant }) => mutant.id === '/responses/0→removed') as MutationResult
    expect(gone).toMatchObject({ document: 'catalogue', status: 'killed', killedBy: 0 })
    const other = results.find(({ mutant }) => mutant.id === '/responses/3→removed') as MutationResult
    expect(other.status).toBe('survived')
  })

  it('refuses cases that fail already, naming their places', () => {
    const wrong = { ...charged, expect: { score: 21 } }
    const impossible = { ...charged, person: { crimes: [{ role: 'charged', group: 'none', when: lately }] } }
    const call = () => mutatePolicy(barePolicy, [charged, wrong, impossible as PolicyCase])
    expect(call).toThrow('mutatePolicy requires every case to hold under the policy; 2 of 3 do not')
    try {
      call()
    } catch (error) {
      expect(isPreludeError(error, 'failing-cases') && error.info).toEqual({ cases: [1, 2] })
    }
  })

  it('refuses what is no policy, no iterable of cases, and no case', () => {
    const codeOf = (call: () => unknown) => {
      try {
        call()
      } catch (error) {
        return isPreludeError(error) ? error.code : undefined
      }
      return undefined
    }
    expect(codeOf(() => mutatePolicy({} as never, []))).toBe('invalid-argument')
    expect(codeOf(() => mutatePolicy(barePolicy, 5 as never))).toBe('invalid-argument')
    expect(codeOf(() => mutatePolicy(barePolicy, [{ name: '' } as never]))).toBe('invalid-cases')
  })

  it('never lets a mutant live again for a case more', () => {
    const all = casesOf(miltonKeynesPolicy.id)
    fc.assert(
      fc.property(fc.subarray(all), fc.subarray(all), (some, more) => {
        const few = mutatePolicy(miltonKeynesPolicy, some)
        const many = mutatePolicy(miltonKeynesPolicy, [...some, ...more])
        expect(killedIds(many.results)).toEqual(expect.arrayContaining(killedIds(few.results)))
      }),
      { numRuns: 8 },
    )
  })

  it('kills the same whatever the order of the cases', () => {
    const all = casesOf(miltonKeynesPolicy.id)
    const forwards = mutatePolicy(miltonKeynesPolicy, all)
    const backwards = mutatePolicy(miltonKeynesPolicy, [...all].reverse())
    expect(killedIds(backwards.results)).toEqual(killedIds(forwards.results))
  })
})
