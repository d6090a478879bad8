import { describe, expect, it } from 'vitest'
import { isPreludeError } from '../../src/internal/prelude-error'
import { preludePolicy } from '../../src/policy/prelude-policy'
import type { PolicyCase } from '../../src/testing/cases/policy-case-schema'
import { parsePolicyCases } from '../../src/testing/parse-policy-cases'
import { runPolicyCases } from '../../src/testing/run-policy-cases'

const blade = (name: string, score: number): PolicyCase => ({
  name,
  asOf: '2026-03-31',
  person: { age: 19, crimes: [{ role: 'charged', group: 'knife-crime', when: { ago: { days: 9 } } }] },
  expect: { score },
})

function caught(run: () => unknown): unknown {
  try {
    return run()
  } catch (error) {
    return error
  }
}

describe('running cases', () => {
  it('says of each in order whether it holds, and how many do', () => {
    // Possession of a blade weighs 53.038 in the Crime Severity Score of 2021.
    const run = runPolicyCases(preludePolicy, [
      blade('holds', 53.038),
      blade('fails', 53),
      blade('holds too', 53.038),
    ])
    expect(run).toMatchObject({
      policy: { id: 'prelude', version: preludePolicy.version },
      results: [
        { index: 0, name: 'holds', passed: true, failures: [] },
        { index: 1, name: 'fails', passed: false },
        { index: 2, name: 'holds too', passed: true, failures: [] },
      ],
      passed: 2,
      failed: 1,
    })
    expect(run.results[1]?.failures).toEqual([
      {
        pointer: '/expect/score',
        what: 'score',
        expected: '53',
        actual: '53.038',
        because: [
          'harm: harm of violence, weapons and exploitation in the 24 months to 2026-03-31: 53.038, × 1 = 53.038 points',
          '  2026-03-22 10D charged: 53.038',
          'supply: harm of drug supply without violence or weapons in the 24 months to 2026-03-31: 0, × 1 = 0 points',
          'intelligence: graded intelligence of violence, weapons and drug lines in the 24 months to 2026-03-31: 0, × 1 = 0 points',
          'group knife-crime is entered by code 10D',
        ],
      },
    ])
  })

  it('takes any iterable, also an empty one', () => {
    function* cases() {
      yield blade('holds', 53.038)
    }
    expect(runPolicyCases(preludePolicy, cases()).passed).toBe(1)
    expect(runPolicyCases(preludePolicy, [])).toMatchObject({ results: [], passed: 0, failed: 0 })
  })

  it('takes what a parsed file holds', () => {
    const { asOf, ...rest } = blade('holds', 53.038)
    expect(runPolicyCases(preludePolicy, parsePolicyCases({ asOf, cases: [rest] })).passed).toBe(1)
  })

  it('fails a case that cannot be meant under this policy, and judges nothing of it', () => {
    const typo = blade('a typing error', 0)
    const crimes = [{ role: 'charged', group: 'knif-crime', when: '2026-03-01' }] as const
    const run = runPolicyCases(preludePolicy, [{ ...typo, person: { crimes } }, blade('holds', 53.038)])
    expect(run.results.map(({ passed }) => passed)).toEqual([false, true])
    expect(run.results[0]?.failures).toEqual([
      {
        pointer: '/person/crimes/0/group',
        what: 'the case itself',
        expected: 'records under this policy',
        actual: 'neither policy nor catalogue has a group of this id',
        because: [],
      },
    ])
  })
})

describe('what is no policy and no case', () => {
  it('is refused', () => {
    const refused = caught(() => runPolicyCases(preludePolicy.document as never, []))
    expect(isPreludeError(refused, 'invalid-argument') && refused.info).toEqual({ argument: 'policy' })
    for (const cases of [undefined, null, 'cases', { cases: [] }]) {
      const error = caught(() => runPolicyCases(preludePolicy, cases as never))
      expect(isPreludeError(error, 'invalid-argument') && error.info).toEqual({ argument: 'cases' })
    }
  })

  it('is refused case by case, with pointers that begin with its place', () => {
    const { asOf: _, ...dateless } = blade('holds', 1)
    const error = caught(() =>
      runPolicyCases(preludePolicy, [
        blade('holds', 53.038),
        dateless as never,
        { ...blade('', 1), expect: {} },
      ]),
    )
    expect(isPreludeError(error, 'invalid-cases') && error.info.problems).toEqual([
      { pointer: '/1/asOf', message: 'a date such as 2026-03-31 is required' },
      { pointer: '/2/name', message: 'Too small: expected string to have >=1 characters' },
      { pointer: '/2/expect', message: 'something must be expected' },
    ])
    expect(String(error)).toContain('runPolicyCases requires valid cases: /1/asOf: ')
  })
})
