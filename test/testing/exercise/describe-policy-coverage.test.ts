import { describe, expect, it } from 'vitest'
import type { PolicyCoverage } from '../../../src/testing/exercise/coverage-item'
import { describePolicyCoverage } from '../../../src/testing/exercise/describe-policy-coverage'

const shown = {
  kind: 'gate',
  document: 'policy',
  pointer: '/gates/0',
  what: 'gate a met',
  exercisedBy: [0],
} as const
const open = {
  ...shown,
  what: 'gate a unmet',
  exercisedBy: [],
  missing: 'a person: age less than 10',
} as const
const response = {
  kind: 'response',
  document: 'catalogue',
  pointer: '/responses/0/offerWhen',
  what: 'response b recommended',
  exercisedBy: [],
  missing: 'a person: age at least 18',
} as const

function coverageOf(items: PolicyCoverage['items'], exercised: number): PolicyCoverage {
  return {
    policy: { id: 'p', version: '2' },
    items,
    exercised,
    total: items.length,
    share: exercised / items.length,
  }
}

describe('describePolicyCoverage', () => {
  it('says the share, what is missing, where it stands, and the case that is missing', () => {
    // A third is 33 per cent and some.
    expect(describePolicyCoverage(coverageOf([shown, open, response], 1)).split('\n')).toEqual([
      'p 2: 1 of 3 exercised (33 %)',
      '  not exercised: gate a unmet (/gates/0)',
      '    missing: a person: age less than 10',
      '  not exercised: response b recommended (catalogue /responses/0/offerWhen)',
      '    missing: a person: age at least 18',
    ])
  })

  it('says the share alone where nothing is missing', () => {
    expect(describePolicyCoverage(coverageOf([shown], 1))).toBe('p 2: 1 of 1 exercised (100 %)')
  })

  it('never says 100 % of less', () => {
    const items = [...new Array<typeof shown>(999).fill(shown), open]
    expect(describePolicyCoverage(coverageOf(items, 999))).toMatch(/^p 2: 999 of 1000 exercised \(99 %\)/)
  })
})
