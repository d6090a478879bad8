import { describe, expect, it } from 'vitest'
import { describePolicyCases } from '../../src/testing/describe-policy-cases'
import { policyCoverage } from '../../src/testing/policy-coverage'
import { type Bundled, bundled, caseFolders, casesOf, explainedOf } from './bundled-suites'
import { survivorsOf } from './survivors'

it('has cases for every bundled policy and catalogue, and for nothing else', () => {
  expect(caseFolders().sort()).toEqual([...bundled.keys()].sort())
})

describe.each(caseFolders())('the cases of %s', (folder) => {
  const { policy, catalogue } = bundled.get(folder) as Bundled
  const held = catalogue === undefined ? {} : { catalogue }
  const cases = casesOf(folder)

  describePolicyCases(policy, cases, { describe, it, ...held })

  it('have a sentence each that no other has', () => {
    const names = cases.map(({ name }) => name)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  it('exercise all of it', () => {
    const document = catalogue === undefined ? 'policy' : 'catalogue'
    const items = policyCoverage(policy, cases, held).items.filter((item) => item.document === document)
    expect(items.filter(({ missing }) => missing !== undefined).map(({ what }) => what)).toEqual([])
    expect(items.length).toBeGreaterThan(0)
  })

  it('tell every mutant from it, but for those of which it is said why not', () => {
    const explained = explainedOf(folder)
    expect(survivorsOf({ policy, ...held }, cases)).toEqual(explained.map(({ id }) => id))
    expect(explained.filter(({ why }) => !/^\S.*\.$/.test(why))).toEqual([])
  })
})
