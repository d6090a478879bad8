import { expect, it } from 'vitest'
import { southWestEnglandPolicy } from '../../../src/policy/presets/south-west-england-policy'
import type { PolicyCase } from '../../../src/testing/cases/policy-case-schema'
import { mutatePolicy } from '../../../src/testing/mutate-policy'
import { casesOf } from '../../cases/bundled-suites'

it('tries some 80 mutants against 200 cases well within five seconds', () => {
  const cases = casesOf(southWestEnglandPolicy.id)
  const many = Array.from({ length: 200 }, (_, index) => cases[index % cases.length] as PolicyCase)
  const start = performance.now()
  const { results } = mutatePolicy(southWestEnglandPolicy, many)
  expect(results.length).toBeGreaterThan(60)
  expect(performance.now() - start).toBeLessThan(5_000)
})
