import nodeTest from 'node:test'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { preludePolicy } from '../../src/policy/prelude-policy'
import { thamesValleyCatalogue } from '../../src/respond/thames-valley-catalogue'
import type { PolicyCase } from '../../src/testing/cases/policy-case-schema'
import {
  describeCaseResult,
  describePolicyCases,
  type TestRunner,
} from '../../src/testing/describe-policy-cases'

const blade = (name: string, expectation: PolicyCase['expect']): PolicyCase => ({
  name,
  asOf: '2026-03-31',
  person: { age: 19, crimes: [{ role: 'charged', code: '10D', when: { ago: { days: 9 } } }] },
  expect: expectation,
})
const holds = blade('A blade weighs a blade', { score: 53.038, notRecommended: ['knife-referral'] })
const fails = blade('A blade weighs nothing', { score: 0, band: 'highest' })

describe('in this very runner', () => {
  describePolicyCases(preludePolicy, [holds], { describe, it, catalogue: thamesValleyCatalogue })
})

describe('cases described to a runner', () => {
  /** Collects first and runs after, as runners do. */
  function openRunner() {
    const said: string[] = []
    const tests: (() => void)[] = []
    const runner: TestRunner = {
      describe: (title, body) => {
        said.push(title)
        body()
      },
      it: (title, body) => {
        tests.push(() => {
          try {
            body()
            said.push(`ok ${title}`)
          } catch (error) {
            said.push(`not ok ${title}: ${(error as Error).message}`)
          }
        })
      },
    }
    return { said, runner, run: () => tests.forEach((test) => void test()) }
  }

  it('are one test each under the policy’s title, and nothing fails before it runs', () => {
    const { said, runner, run } = openRunner()
    describePolicyCases(preludePolicy, [holds, fails], { ...runner, catalogue: thamesValleyCatalogue })
    const title = `${preludePolicy.title} (prelude ${preludePolicy.version})`
    expect(said).toEqual([title])
    run()
    expect(said.slice(0, 2)).toEqual([title, 'ok A blade weighs a blade'])
    expect(said[2]?.split('\n').slice(0, 4)).toEqual([
      'not ok A blade weighs nothing: A blade weighs nothing',
      '  score: expected 0, but it is 53.038 (/expect/score)',
      '    harm: harm of violence, weapons and exploitation in the 24 months to 2026-03-31: 53.038, × 1 = 53.038 points',
      '      2026-03-22 10D charged: 53.038',
    ])
    expect(said[2]).toContain('\n  band: expected highest, but it is lower, at 53.038 (/expect/band)')
  })

  it('run without a catalogue where no response is expected', () => {
    const { said, runner, run } = openRunner()
    describePolicyCases(preludePolicy, [blade('A blade counts', { score: { above: 0 } })], runner)
    run()
    expect(said.at(-1)).toBe('ok A blade counts')
  })

  it('fit the functions of this runner and of node:test', () => {
    expectTypeOf(nodeTest).toHaveProperty('describe').toExtend<TestRunner['describe']>()
    expectTypeOf(nodeTest).toHaveProperty('it').toExtend<TestRunner['it']>()
    expectTypeOf(describe).toExtend<TestRunner['describe']>()
    expectTypeOf(it).toExtend<TestRunner['it']>()
  })
})

describe('a result in words', () => {
  it('is its name where all holds', () => {
    expect(describeCaseResult({ index: 0, name: 'A blade', passed: true, failures: [] })).toBe('A blade')
  })

  it('has each failure with its reasons below it', () => {
    const failure = { pointer: '/expect/gates/adult', what: 'gate adult', expected: 'met', actual: 'unmet' }
    expect(
      describeCaseResult({
        index: 0,
        name: 'A blade',
        passed: false,
        failures: [
          { ...failure, because: ['unmet: age at 2026-03-31: 17, at least 18 required'] },
          { ...failure, because: [] },
        ],
      }),
    ).toBe(
      [
        'A blade',
        '  gate adult: expected met, but it is unmet (/expect/gates/adult)',
        '    unmet: age at 2026-03-31: 17, at least 18 required',
        '  gate adult: expected met, but it is unmet (/expect/gates/adult)',
      ].join('\n'),
    )
  })
})
