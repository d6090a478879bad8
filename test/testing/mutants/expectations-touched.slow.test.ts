import { describe, expect, it } from 'vitest'
import type { Policy } from '../../../src/policy/parse-policy'
import { preludePolicy } from '../../../src/policy/prelude-policy'
import type { Catalogue } from '../../../src/respond/catalogue-schema'
import { thamesValleyCatalogue } from '../../../src/respond/thames-valley-catalogue'
import { caseExpectationSchema } from '../../../src/testing/cases/case-expectation-schema'
import { mismatches } from '../../../src/testing/cases/mismatches'
import type { PolicyCase } from '../../../src/testing/cases/policy-case-schema'
import { catalogueMutants } from '../../../src/testing/mutants/catalogue-mutants'
import {
  type ExpectationKey,
  openExpectationsTouched,
} from '../../../src/testing/mutants/kill/expectations-touched'
import { openKilling } from '../../../src/testing/mutants/kill/open-killing'
import { policyMutants } from '../../../src/testing/mutants/policy-mutants'
import { openCases } from '../../../src/testing/run-policy-cases'
import { casesOf } from '../../cases/bundled-suites'
import { smallCatalogue, smallPolicy } from '../cases/small-policy'

describe('what of an expectation a change can decide', () => {
  const places = ['/score', '/score/bands/0', '/vulnerability', '/vulnerability/bands/0', '/gates/0']
  const others = ['/lists/0', '/signposts/0', '/review', '/measures/held', '/groups/knife']

  it('reaches everything that a case may expect', () => {
    const touchedBy = openExpectationsTouched(smallPolicy, smallCatalogue)
    const reached = new Set([...places, ...others].flatMap((place) => [...(touchedBy(place)?.keys ?? [])]))
    const { innerType } = (caseExpectationSchema as unknown as { def: { innerType: unknown } }).def
    const { shape } = innerType as { shape: Record<ExpectationKey, unknown> }
    expect([...reached].sort()).toEqual(Object.keys(shape).sort())
  })

  it('is anything for the harm of codes that the table lacks', () => {
    expect(openExpectationsTouched(smallPolicy, undefined)('/harm/unlisted/weight')).toBeUndefined()
  })

  it('leaves no case out that fails', () => {
    // The long way: every case against every third mutant, nothing left out.
    const sets: [Policy, PolicyCase[], Catalogue | undefined][] = [
      [preludePolicy, casesOf('prelude').slice(0, 60), undefined],
      [preludePolicy, casesOf('thames-valley').slice(0, 40), thamesValleyCatalogue],
    ]
    for (const [policy, cases, catalogue] of sets) {
      const opened = openCases('test', policy, cases, catalogue)
      const killing = openKilling(opened, policy, catalogue)
      for (const mutant of policyMutants(policy).filter((_, index) => index % 5 === 0)) {
        const fails = opened.some(
          (each) => mismatches(each, mutant.policy(), catalogue).next().done === false,
        )
        expect([mutant.id, killing.killerOf(mutant) !== undefined]).toEqual([mutant.id, fails])
      }
    }
  })

  it('leaves no case out that fails under a mutant of a catalogue', () => {
    const opened = openCases(
      'test',
      preludePolicy,
      casesOf('thames-valley').slice(0, 40),
      thamesValleyCatalogue,
    )
    const killing = openKilling(opened, preludePolicy, thamesValleyCatalogue)
    for (const mutant of catalogueMutants(thamesValleyCatalogue).filter((_, index) => index % 12 === 0)) {
      const fails = opened.some(
        (each) => mismatches(each, preludePolicy, mutant.catalogue()).next().done === false,
      )
      expect([mutant.id, killing.killerOfAdvice(mutant) !== undefined]).toEqual([mutant.id, fails])
    }
  })
})
