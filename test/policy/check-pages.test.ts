import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkPolicy } from '../../src/policy/check-policy'
import { policyRules } from '../../src/policy/checks/rules'
import { parsePolicy } from '../../src/policy/parse-policy'
import { policyChecks } from '../../src/policy/policy-checks'
import { gatherHoldings } from '../../src/scan/gather-holdings'
import type { Draft } from './plain-policy'

const folder = new URL('../../docs/checks/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')
const names = policyRules.map(({ name }) => name)

/** The one block of a page that carries a mark, as JSON. */
function blockOf(text: string, mark: string): Draft {
  const blocks = [...text.matchAll(/^```json (\w+)\n([\s\S]*?)^```$/gm)].filter(([, its]) => its === mark)
  expect(blocks.length, `blocks marked ${mark}`).toBeLessThan(2)
  const [block] = blocks
  return block === undefined ? undefined : JSON.parse(block[2] as string)
}

/** Merges a fragment into a document, as docs/checks/README.md says. */
function merged(into: Draft, fragment: Draft): Draft {
  const isObject = (value: Draft) => typeof value === 'object' && value !== null && !Array.isArray(value)
  if (Array.isArray(into) && Array.isArray(fragment) && fragment.every(isObject)) {
    return Array.from({ length: Math.max(into.length, fragment.length) }, (_, i) =>
      i in fragment ? merged(into[i], fragment[i]) : into[i],
    )
  }
  if (!isObject(into) || !isObject(fragment)) return fragment
  const whole = { ...into }
  for (const [key, value] of Object.entries(fragment)) {
    if (value === null) delete whole[key]
    else if (['basis', 'where', 'require', 'within'].includes(key)) whole[key] = value
    else whole[key] = merged(into[key], value)
  }
  return whole
}

const base = blockOf(read('README.md'), 'policy')

/** The rules that find something in the base policy with a fragment, given a page's records if it has any. */
function rulesThatFind(fragment: Draft, records: Draft): string[] {
  const policy = parsePolicy(merged(base, fragment))
  const { asOf, ...kinds } = records ?? {}
  const findings = records
    ? checkPolicy(policy, { holdings: gatherHoldings(kinds), asOf })
    : checkPolicy(policy)
  return [...new Set(findings.map(({ rule }) => rule))]
}

describe('the pages of docs/checks', () => {
  it('are one for each rule, and none besides', () => {
    const pages = readdirSync(folder).filter((name) => name !== 'README.md')
    expect(pages.sort()).toEqual(names.map((name) => `${name}.md`).sort())
  })

  it('stand in the table in the order of the findings, with what each rule says of itself', () => {
    const rows = [...read('README.md').matchAll(/^\| \[`(.*)`\]\((.*)\) \| (.*) \| (.*) \|$/gm)]
    expect(rows.map(([, name, page, severities, about]) => [name, page, severities, about])).toEqual(
      policyRules.map(({ name, severities, about }) => [name, `${name}.md`, severities.join(', '), about]),
    )
  })

  it('are about what the public list names', () => {
    expect(policyChecks.map(({ name }) => name)).toEqual(names)
    expect(Object.isFrozen(policyChecks)).toBe(true)
  })

  it('begin with a policy in which nothing is found', () => {
    expect(rulesThatFind({}, undefined)).toEqual([])
  })

  it.each(names)('%s says what it finds, why and how to mend it', (name) => {
    const lines = read(`${name}.md`).split('\n')
    expect(lines[0]).toBe(`# \`${name}\``)
    const severities = policyRules.find((rule) => rule.name === name)?.severities ?? []
    for (const severity of severities) expect(lines[2]).toContain(severity)
    for (const start of ['**What it finds.** ', '**Why it matters.** ', '**To mend it.** ']) {
      expect(lines.filter((line) => line.startsWith(start))).toHaveLength(1)
    }
  })

  it.each(names)('%s has an example that it alone finds, and one in which nothing is found', (name) => {
    const page = read(`${name}.md`)
    const records = blockOf(page, 'records')
    expect(rulesThatFind(blockOf(page, 'finds'), records)).toEqual([name])
    expect(rulesThatFind(blockOf(page, 'passes'), records)).toEqual([])
  })
})
