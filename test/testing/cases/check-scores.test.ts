import { describe, expect, it } from 'vitest'
import type { CaseExpectation } from '../../../src/testing/cases/case-expectation-schema'
import { barePolicy, caseOf, crime, failuresOf, linesOf } from './small-policy'

// As suspect: 3 × 20 × 0.5 = 30 of harm, and 10 × 2 = 20 for two blades or more.
const three = { crimes: [crime({ times: 3 })] }
const suffered = { crimes: [crime({ role: 'victim', code: '8N' })] }

describe('expected points', () => {
  it('hold where score, component and band are just those', () => {
    const expectation: CaseExpectation = {
      score: 50,
      components: { harm: 30, blades: 20, reports: 0 },
      band: 'low',
      vulnerability: 0,
      vulnerabilityComponents: { suffered: 0 },
      vulnerabilityBand: null,
      incomplete: false,
    }
    expect(failuresOf(caseOf(three, expectation))).toEqual([])
    expect(
      failuresOf(
        caseOf(suffered, {
          score: 0,
          band: null,
          vulnerability: { atLeast: 100 },
          vulnerabilityComponents: { suffered: 100 },
          vulnerabilityBand: 'some',
        }),
      ),
    ).toEqual([])
  })

  it('fail by a thousandth', () => {
    expect(failuresOf(caseOf(three, { score: 50.0004 }))).toEqual([])
    expect(linesOf(failuresOf(caseOf(three, { score: 50.001 })))).toEqual([
      '/expect/score score: 50.001 ≠ 50',
    ])
  })

  it('fail with the whole sum, and what was left out', () => {
    const person = {
      crimes: [
        ...three.crimes,
        crime({ code: '8N', role: 'charged', crime: 'fight' }),
        crime({ code: '5D', when: { ago: { years: 3 } } }),
        crime({ code: '8Z', group: 'knife' }),
      ],
      reports: [
        { theme: 'violence', grade: '1A', when: { ago: { days: 9 } }, origin: 'a' },
        { theme: 'violence', grade: '1A', when: { ago: { days: 8 } }, origin: 'b', handling: 'C' },
        { theme: 'violence', grade: '3A', when: { ago: { days: 7 } }, origin: 'c' },
      ],
    } as const
    const others = { Sam: { crimes: [crime({ code: '8N', role: 'charged', crime: 'fight' })] } }
    expect(failuresOf(caseOf(person, { score: 1 }, { others }))).toEqual([
      {
        pointer: '/expect/score',
        what: 'score',
        expected: '1',
        actual: '120',
        because: [
          'harm: harm in the 24 months to 2026-03-31: 80, × 1 = 80 points',
          '  2026-03-30 8N charged: 100 × share 0.5 = 50',
          '  2026-03-30 10D suspect: 20 × role 0.5 = 10',
          '  2026-03-30 10D suspect: 20 × role 0.5 = 10',
          '  2026-03-30 10D suspect: 20 × role 0.5 = 10',
          'blades: knife crimes in the 12 months to 2026-03-31: 4, scaled to 10, × 2 = 20 points',
          '  2026-03-30 10D suspect: 1',
          '  2026-03-30 10D suspect: 1',
          '  2026-03-30 10D suspect: 1',
          '  2026-03-30 8Z suspect: 1',
          'reports: reports in the 12 months to 2026-03-31: 20, × 1 = 20 points',
          '  2026-03-22 report violence 1A: 1 × theme 10 = 10',
          '  1 report that may not be shown: 10',
          'not counted: 1 outside the window',
          'not counted: 1 a report with a theme or grade without a factor',
          'without a weight: 1 of code 8Z',
        ],
      },
    ])
  })

  it('fail with the one component, what its limit left, and what it left out', () => {
    const person = {
      crimes: [crime(), crime({ code: '8Z', group: 'knife' })],
      reports: [
        { times: 2, theme: 'violence', grade: '2A', when: { ago: { days: 9 } }, origin: 'a' },
        { theme: 'violence', grade: '1A', when: { ago: { days: 9 } }, origin: 'b' },
      ],
    } as const
    expect(failuresOf(caseOf(person, { components: { harm: 9, reports: 15 } }))).toEqual([
      {
        pointer: '/expect/components/harm',
        what: 'component harm',
        expected: '9',
        actual: '10',
        because: [
          'harm: harm in the 24 months to 2026-03-31: 10, × 1 = 10 points',
          '  2026-03-30 10D suspect: 20 × role 0.5 = 10',
          '  without a weight: 1 of code 8Z',
        ],
      },
      {
        pointer: '/expect/components/reports',
        what: 'component reports',
        expected: '15',
        actual: '5',
        because: [
          'reports: reports in the 12 months to 2026-03-31: 15, × 1 = 5 points, which its limit leaves',
          '  2026-03-22 report violence 1A: 1 × theme 10 = 10',
          '  2026-03-22 report violence 2A: 1 × theme 10 × source 0.5 = 5',
          '  not counted: 1 a report of an origin already counted',
        ],
      },
    ])
  })

  it('show a dozen records and count the rest', () => {
    const [failure] = failuresOf(caseOf({ crimes: [crime({ times: 14 })] }, { components: { harm: 1 } }))
    expect(failure?.because).toHaveLength(14)
    expect(failure?.because.at(-1)).toBe('  and 2 more')
  })

  it('fail with the band that is reached, or none', () => {
    expect(linesOf(failuresOf(caseOf(three, { band: 'high' })))).toEqual([
      '/expect/band band: high ≠ low, at 50',
    ])
    expect(linesOf(failuresOf(caseOf(three, { band: null })))).toEqual([
      '/expect/band band: none ≠ low, at 50',
    ])
    expect(linesOf(failuresOf(caseOf({}, { band: 'low' })))).toEqual(['/expect/band band: low ≠ none, at 0'])
  })

  it('of vulnerability fail with what was suffered', () => {
    const expectation = {
      vulnerability: 1,
      vulnerabilityComponents: { suffered: 2 },
      vulnerabilityBand: null,
    }
    const because = [
      'suffered: harm suffered up to 2026-03-31: 100, × 1 = 100 points',
      '  2026-03-30 8N victim: 100',
    ]
    expect(failuresOf(caseOf(suffered, expectation))).toEqual([
      { pointer: '/expect/vulnerability', what: 'vulnerability', expected: '1', actual: '100', because },
      {
        pointer: '/expect/vulnerabilityComponents/suffered',
        what: 'component suffered of vulnerability',
        expected: '2',
        actual: '100',
        because,
      },
      {
        pointer: '/expect/vulnerabilityBand',
        what: 'band of vulnerability',
        expected: 'none',
        actual: 'some, at 100',
        because,
      },
    ])
  })

  it('are unknown to a component that nothing tells', () => {
    const [failure] = failuresOf(caseOf({}, { components: { blades: 1 } }))
    expect(failure?.because).toEqual([
      'blades: knife crimes in the 12 months to 2026-03-31: 0, × 2 = 0 points',
    ])
  })
})

describe('an incomplete score', () => {
  const unlisted = { crimes: [crime({ group: 'knife', code: '8Z' })] }

  it('is one of which a code has no weight', () => {
    expect(failuresOf(caseOf(unlisted, { incomplete: true, measures: { knives: 1 } }))).toEqual([])
  })

  it('fails with the code', () => {
    expect(failuresOf(caseOf(unlisted, { incomplete: false }))).toEqual([
      {
        pointer: '/expect/incomplete',
        what: 'incomplete',
        expected: 'false',
        actual: 'true',
        because: [
          'harm: harm in the 24 months to 2026-03-31: 0, × 1 = 0 points',
          'blades: knife crimes in the 12 months to 2026-03-31: 1, scaled to 0, × 2 = 0 points',
          '  2026-03-30 8Z suspect: 1',
          'reports: reports in the 12 months to 2026-03-31: 0, × 1 = 0 points',
          'without a weight: 1 of code 8Z',
        ],
      },
    ])
    expect(linesOf(failuresOf(caseOf(three, { incomplete: true })))).toEqual([
      '/expect/incomplete incomplete: true ≠ false',
    ])
  })
})

describe('what the policy lacks', () => {
  it('fails, each thing on its own', () => {
    const expectation: CaseExpectation = {
      score: 0,
      components: { blades: 1 },
      band: 'low',
      vulnerability: { atMost: 1 },
      vulnerabilityComponents: { suffered: 0 },
      vulnerabilityBand: null,
    }
    expect(linesOf(failuresOf(caseOf(three, expectation), { policy: barePolicy }))).toEqual([
      '/expect/components/blades component blades: 1 ≠ the policy has no component of this id in its score',
      '/expect/band band: low ≠ the policy has no band of this id',
      '/expect/vulnerability vulnerability: at most 1 ≠ the policy has no vulnerability rule',
      '/expect/vulnerabilityComponents/suffered component suffered of vulnerability: 0 ≠ the policy has no vulnerability rule',
      '/expect/vulnerabilityBand band of vulnerability: none ≠ the policy has no vulnerability rule',
    ])
    expect(linesOf(failuresOf(caseOf(three, { vulnerabilityBand: 'some' }), { policy: barePolicy }))).toEqual(
      ['/expect/vulnerabilityBand band of vulnerability: some ≠ the policy has no vulnerability rule'],
    )
    expect(
      linesOf(failuresOf(caseOf(three, { vulnerabilityBand: 'dire', vulnerabilityComponents: { harm: 0 } }))),
    ).toEqual([
      '/expect/vulnerabilityComponents/harm component harm of vulnerability: 0 ≠ the policy has no component of this id in its vulnerability',
      '/expect/vulnerabilityBand band of vulnerability: dire ≠ the policy has no band of this id for vulnerability',
    ])
  })

  it('is no failure where no band is expected and there are none', () => {
    expect(failuresOf(caseOf(three, { band: null }), { policy: barePolicy })).toEqual([])
  })
})
