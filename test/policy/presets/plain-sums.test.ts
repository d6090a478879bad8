import { describe, expect, it } from 'vitest'
import { reportedHarmPolicy } from '../../../src/policy/presets/reported-harm-policy'
import { severitySumPolicy } from '../../../src/policy/presets/severity-sum-policy'
import { cohortOf, crime, listed, totalOf, weight } from './preset-records'

const crimes = [
  crime('34B', { detection: 'reported', role: 'convicted' }),
  crime('10D', { detection: 'proactive', role: 'charged' }),
  crime('8N', { occurredOn: '2009-01-15' }),
]

describe('the plain sum without proactive detections', () => {
  it('adds up what was reported, of any age, and what does not say', () => {
    // 799.629 + 189.154.
    expect(totalOf(reportedHarmPolicy, 'P', crimes)).toBe(988.783)
  })

  it('reports how many crimes do not say how they were detected', () => {
    expect(cohortOf(reportedHarmPolicy, crimes).unstated).toEqual({ outcome: 0, detection: 1 })
  })

  it('gives nothing for carrying that was only ever found', () => {
    expect(totalOf(reportedHarmPolicy, 'P', [crime('10D', { detection: 'proactive' })])).toBe(0)
  })
})

describe('the plain severity sum', () => {
  it('adds up everything', () => {
    // 799.629 + 53.038 + 189.154.
    expect(totalOf(severitySumPolicy, 'P', crimes)).toBe(1041.821)
    expect(cohortOf(severitySumPolicy, crimes).unstated).toEqual({ outcome: 0, detection: 0 })
  })

  it('counts a suspicion, a charge and a conviction alike', () => {
    for (const role of ['suspect', 'charged', 'convicted'] as const) {
      expect(totalOf(severitySumPolicy, 'P', [crime('34B', { role })])).toBe(weight.robbery)
    }
  })

  it('counts nothing that was done to a person or seen by one', () => {
    for (const role of ['victim', 'witness'] as const) {
      expect(totalOf(severitySumPolicy, 'P', [crime('34B', { role })])).toBe(0)
    }
  })
})

describe.each([reportedHarmPolicy, severitySumPolicy])('$id', (policy) => {
  const ids = Array.from({ length: 11 }, (_, i) => `P${String(i).padStart(2, '0')}`)
  const falling = ids.flatMap((personId, i) =>
    Array.from({ length: 12 - i }, () => crime('34B', { personId })),
  )

  it('counts whatever the outcome, and each person in full', () => {
    const shared = { crimeId: 'S', outcome: '14', outcomeOn: '2026-02-01' } as const
    const together = [crime('34B', shared), crime('34B', { ...shared, personId: 'Q' })]
    expect([totalOf(policy, 'P', together), totalOf(policy, 'Q', together)]).toEqual([
      weight.robbery,
      weight.robbery,
    ])
  })

  it('lists ten adults', () => {
    expect(listed(policy, 'force', falling)).toEqual(ids.slice(0, 10))
    expect(listed(policy, 'force', falling, [{ personId: 'P00', bornOn: '2008-04-01' }])).toEqual(
      ids.slice(1),
    )
  })
})
