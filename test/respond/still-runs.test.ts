import { describe, expect, it } from 'vitest'
import { doubtThatItRuns } from '../../src/respond/still-runs'

const year = { months: 12 }

describe('doubtThatItRuns', () => {
  it('doubts what nobody ever confirmed', () => {
    expect(doubtThatItRuns({}, year, '2026-03-31')).toBe(
      'check that it still runs: no confirmation is on record',
    )
  })

  it('lets a confirmation speak for twelve months, and not a day longer', () => {
    expect(doubtThatItRuns({ confirmedOn: '2025-04-01' }, year, '2026-03-31')).toBeUndefined()
    expect(doubtThatItRuns({ confirmedOn: '2025-03-31' }, year, '2026-03-31')).toBe(
      'check that it still runs: last confirmed on 2025-03-31',
    )
  })

  it('lets a later confirmation speak for the twelve months before it', () => {
    expect(doubtThatItRuns({ confirmedOn: '2026-11-01' }, year, '2026-03-31')).toBeUndefined()
    expect(doubtThatItRuns({ confirmedOn: '2026-11-01' }, year, '2025-11-02')).toBeUndefined()
    expect(doubtThatItRuns({ confirmedOn: '2026-11-01' }, year, '2025-11-01')).toContain('check')
  })

  it('does not let a confirmation speak beyond the funding that it came before', () => {
    const funding = { until: '2026-03-31', note: 'to the end of the financial year' }
    expect(doubtThatItRuns({ confirmedOn: '2025-07-27', funding }, year, '2026-03-31')).toBeUndefined()
    expect(doubtThatItRuns({ confirmedOn: '2025-07-27', funding }, year, '2026-04-01')).toBe(
      'check that it still runs: funding is known until 2026-03-31, and no confirmation since is on record',
    )
    expect(doubtThatItRuns({ confirmedOn: '2026-04-01', funding }, year, '2026-04-01')).toBeUndefined()
  })
})
