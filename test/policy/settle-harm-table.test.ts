import { describe, expect, it } from 'vitest'
import { isPreludeError } from '../../src/internal/prelude-error'
import type { HarmTable } from '../../src/policy/harm-table'
import { onsCrimeSeverity2021 } from '../../src/policy/ons-crime-severity-2021'
import { settleHarmTable } from '../../src/policy/settle-harm-table'

const table: HarmTable = {
  id: 'own',
  title: 'Own',
  edition: '1',
  unit: 'days',
  codeSystem: 'recorded-crime',
  source: 'made for a test',
  licence: 'none',
  weights: { '8N': 10 },
  groups: { '8N': { group: 'Violence' } },
  offences: { '8N': 'Assault' },
  notes: ['a note'],
}

function faultsOf(weights: Record<string, number>): string[] {
  try {
    settleHarmTable({ ...table, weights })
  } catch (error) {
    if (isPreludeError(error, 'invalid-harm-table')) return error.info.problems.map(({ problem }) => problem)
  }
  return []
}

describe('settleHarmTable', () => {
  it('copies a table that could still be changed, and leaves the original as it was', () => {
    const own = { ...table, weights: { '8N': 10 } }
    const settled = settleHarmTable(own)
    own.weights['8N'] = 99
    expect(settled.weights).toEqual({ '8N': 10 })
    expect(settled).toEqual(table)
    expect(Object.isFrozen(own)).toBe(false)
  })

  it('takes a table that has nothing but weights', () => {
    const { groups, offences, notes, ...plain } = table
    expect(settleHarmTable(plain)).toEqual(plain)
  })

  it('keeps a frozen table as it is', () => {
    expect(settleHarmTable(onsCrimeSeverity2021)).toBe(onsCrimeSeverity2021)
  })

  it('takes weights from 0 to a million and refuses every other', () => {
    expect(faultsOf({ a: 0, b: 1_000_000 })).toEqual([])
    expect(faultsOf({ a: Number.NaN, b: -1, c: 1_000_001, d: Number.POSITIVE_INFINITY })).toEqual([
      'invalid-weight',
      'negative-weight',
      'excessive-weight',
      'invalid-weight',
    ])
  })
})
