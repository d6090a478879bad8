import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bundledPolicies } from '../../../src/policy/bundled-policies'
import { preludePolicy } from '../../../src/policy/prelude-policy'
import { thamesValleyCatalogue } from '../../../src/respond/thames-valley-catalogue'
import { describeCaseResult } from '../../../src/testing/describe-policy-cases'
import { parsePolicyCases } from '../../../src/testing/parse-policy-cases'
import { runPolicyCases } from '../../../src/testing/run-policy-cases'
import { caseArbitrary } from './arbitrary-case'

const catalogue = thamesValleyCatalogue

describe('any well-formed case', () => {
  it('is judged under any bundled policy, and never throws', () => {
    fc.assert(
      fc.property(
        caseArbitrary,
        fc.constantFrom(...bundledPolicies),
        fc.boolean(),
        (given, policy, advised) => {
          const run = runPolicyCases(policy, parsePolicyCases([given]), advised ? { catalogue } : {})
          expect(run.passed + run.failed).toBe(1)
          for (const { failures } of run.results) {
            for (const failure of failures) {
              expect(Object.keys(failure)).toEqual(['pointer', 'what', 'expected', 'actual', 'because'])
              expect(failure.pointer).toMatch(/^\/(expect|person|others|agreements|safeguardingDecisions)/)
              for (const text of [failure.what, failure.expected, failure.actual, ...failure.because]) {
                expect(text).not.toMatch(/undefined|NaN|\[object/)
              }
            }
          }
        },
      ),
      { numRuns: 400 },
    )
  })

  it('comes to the same each time, and is left as it was', () => {
    fc.assert(
      fc.property(caseArbitrary, (given) => {
        const before = structuredClone(given)
        const frozen = parsePolicyCases([given])
        const first = runPolicyCases(preludePolicy, [given], { catalogue })
        expect(given).toEqual(before)
        expect(runPolicyCases(preludePolicy, frozen, { catalogue })).toEqual(first)
        // Alone or among others.
        const many = runPolicyCases(preludePolicy, [given, ...frozen, given], { catalogue }).results
        expect(many.map(({ failures }) => failures)).toEqual(Array(3).fill(first.results[0]?.failures))
      }),
      { numRuns: 60 },
    )
  })

  it('tells nothing of one report that is handled under conditions, only of all together', () => {
    const withheld = fc.record({
      // 31 and more days ago, and of a theme that nothing else in the case has.
      ago: fc.integer({ min: 31, max: 300 }),
      origins: fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 2, maxLength: 5 }),
    })
    fc.assert(
      fc.property(withheld, ({ ago, origins }) => {
        const reports = origins.map((origin, index) => ({
          theme: 'firearm' as const,
          grade: '1A',
          handling: 'C' as const,
          when: { ago: { days: ago + index } },
          origin: `origin-${origin}`,
        }))
        const { results } = runPolicyCases(
          preludePolicy,
          [
            {
              name: 'told together',
              asOf: '2026-03-31',
              person: { age: 30, crimes: [{ role: 'charged', code: '5D', when: '2026-03-30' }], reports },
              others: { Sam: { age: 30 } },
              expect: {
                measures: { 'intelligence-in-scope': 0 },
                score: 0,
                band: 'lower',
                vulnerability: 1,
                components: { intelligence: 0 },
                nominated: [],
                undetermined: ['alive'],
                rank: { below: ['Sam'] },
                recommended: ['no-such-response'],
              },
            },
          ],
          { catalogue },
        )
        const [result] = results
        const text = result ? describeCaseResult(result) : ''
        expect(text).toContain(`${origins.length} reports that may not be shown`)
        expect(text).not.toMatch(/firearm|origin|report \S+ 1A/)
        // The crime, the case's own date, the day of the next review; no day of a report.
        const dates = new Set(text.match(/\d{4}-\d\d-\d\d/g))
        expect([...dates].sort()).toEqual(['2026-03-30', '2026-03-31', '2026-04-30'])
      }),
      { numRuns: 30 },
    )
  })
})

describe('a sum that passes what numbers hold exactly', () => {
  it('is a failure of its case and not the end of the run', () => {
    const heavy = { role: 'charged', code: '1', times: 500, when: '2026-03-30' } as const
    const document = structuredClone(preludePolicy.document)
    const policy = {
      ...preludePolicy,
      document,
      harmTable: { ...preludePolicy.harmTable, weights: { ...preludePolicy.harmTable.weights, '1': 1e12 } },
    }
    const crimes = Array(20).fill(heavy)
    const run = runPolicyCases(policy, [
      {
        name: 'too much',
        asOf: '2026-03-31',
        person: { age: 30, crimes },
        expect: { score: 1, gates: { alive: 'met' } },
      },
      { name: 'enough', asOf: '2026-03-31', person: { age: 30 }, expect: { score: 0 } },
    ])
    expect(run.results.map(({ passed }) => passed)).toEqual([false, true])
    expect(run.results[0]?.failures).toEqual([
      {
        pointer: '/expect',
        what: 'the case',
        expected: 'an answer of policy and catalogue',
        actual: 'scorePeople requires every sum to stay within 2^53 thousandths; component harm passes it',
        because: [],
      },
    ])
  })
})
