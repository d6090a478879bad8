import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { preludePolicy } from '../../src/policy/prelude-policy'
import { thamesValleyCatalogue } from '../../src/respond/thames-valley-catalogue'
import { caseExpectationSchema } from '../../src/testing/cases/case-expectation-schema'
import { casePersonSchema } from '../../src/testing/cases/case-person-schema'
import { type PolicyCaseFile, policyCaseSchema } from '../../src/testing/cases/policy-case-schema'
import { parsePolicyCases } from '../../src/testing/parse-policy-cases'
import { runPolicyCases } from '../../src/testing/run-policy-cases'

const page = readFileSync('docs/testing.md', 'utf8')
const blocks = [...page.matchAll(/^```json\n([\s\S]*?)^```$/gm)].map(
  ([, text = '']) => JSON.parse(text) as object,
)

/** The table under a heading: the keys of its first column, and its examples as the values of an object. */
function tableUnder(heading: string): { keys: string[]; examples: Record<string, unknown>[] } {
  const [, section = ''] = page.split(`\n## ${heading}\n`)
  const [own = ''] = section.split('\n## ')
  const rows = own.split('\n').filter((line) => /^\| `/.test(line))
  return {
    keys: rows.flatMap((row) => {
      const [first = ''] = row.slice(2).split(' |')
      return [...(first.split(':')[0] ?? '').matchAll(/`(\w+)`/g)].map(([, key = '']) => key)
    }),
    examples: rows.flatMap((row) => {
      const example = /\| `("[^`]*)` \|$/.exec(row)?.[1]
      return example === undefined ? [] : [JSON.parse(`{${example}}`) as Record<string, unknown>]
    }),
  }
}

function keysOf(schema: z.ZodType): string[] {
  const { properties = {} } = z.toJSONSchema(schema, { io: 'input' })
  return Object.keys(properties)
}

const sound = { name: 'An example', asOf: '2026-03-31', person: {}, expect: { score: 0 } }

describe('the page on testing', () => {
  it('has cases that hold under Prelude’s own policy and catalogue', () => {
    const cases = blocks.flatMap((block) =>
      parsePolicyCases('cases' in block ? (block as PolicyCaseFile) : [block]),
    )
    const run = runPolicyCases(preludePolicy, cases, { catalogue: thamesValleyCatalogue })
    expect(run.results.filter(({ passed }) => !passed)).toEqual([])
    expect(run.passed).toBeGreaterThanOrEqual(8)
  })

  it('names every key of a case', () => {
    const [, section = ''] = page.split('| key of a case |')
    const [table = ''] = section.split('\n\n')
    expect([...table.matchAll(/^\| `(\w+)`/gm)].map(([, key]) => key).sort()).toEqual(
      keysOf(policyCaseSchema).sort(),
    )
  })

  it('names every key of a person, of a crime and of an expectation, each with an example that parses', () => {
    const person = tableUnder('A person')
    expect([...new Set(person.keys)].sort()).toEqual(keysOf(casePersonSchema).sort())
    for (const example of person.examples) parsePolicyCases([{ ...sound, person: example }])

    const crime = tableUnder('A crime')
    const crimeKeys = Object.keys(
      (z.toJSONSchema(casePersonSchema, { io: 'input' }) as unknown as CrimeSchema).properties.crimes.items
        .properties,
    )
    expect([...new Set(crime.keys)].sort()).toEqual(crimeKeys.sort())
    for (const example of crime.examples) {
      const whole = { role: 'suspect', code: '10D', when: '2026-03-01', ...example }
      parsePolicyCases([{ ...sound, person: { crimes: [whole] } }])
    }

    const expectations = tableUnder('What can be expected')
    expect([...new Set(expectations.keys)].sort()).toEqual(keysOf(caseExpectationSchema).sort())
    expect(expectations.examples).toHaveLength(keysOf(caseExpectationSchema).length)
    for (const example of expectations.examples) parsePolicyCases([{ ...sound, expect: example }])
  })

  it('names only what the policy and the catalogue have', () => {
    const examples = Object.assign({}, ...tableUnder('What can be expected').examples) as object
    const run = runPolicyCases(preludePolicy, [{ ...sound, others: { Sam: {} }, expect: examples }], {
      catalogue: thamesValleyCatalogue,
    })
    const lacking = run.results.flatMap(({ failures }) => failures.map(({ actual }) => actual))
    expect(lacking.filter((actual) => /^the (policy|catalogue|case) has no/.test(actual))).toEqual([])
  })
})

interface CrimeSchema {
  readonly properties: { readonly crimes: { readonly items: { readonly properties: object } } }
}
