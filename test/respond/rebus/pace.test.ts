import { expect, it } from 'vitest'
import { outstandingSuspects } from '../../../src/respond/rebus/outstanding-suspects'
import { gatherHoldings } from '../../../src/scan/gather-holdings'
import type { OffenceRecord } from '../../../src/scan/records/offence-record'
import { asOf } from '../../analyse/small-force'
import { options, policy } from './rebus-records'

const size = Number(process.env.PRELUDE_REBUS_ROWS ?? 150_000)
const roles = ['suspect', 'suspect', 'victim', 'charged'] as const
const codes = ['A10', 'A20', 'B100', 'N0'] as const
const outcomes = ['0', '1', '16', '18', '0'] as const

/** So many involvements, half of them of suspects, each person in about six. */
function manyOffences(): OffenceRecord[] {
  return Array.from({ length: size }, (_, i): OffenceRecord => {
    const spread = (i * 7_919) % 1_000_003
    const day = `2025-${String(1 + (spread % 12)).padStart(2, '0')}-${String(1 + (spread % 28)).padStart(2, '0')}`
    return {
      crimeId: `C${Math.floor(i / 2)}`,
      personId: `P${spread % Math.ceil(size / 6)}`,
      role: roles[spread % 4] as (typeof roles)[number],
      offenceCode: codes[i % 3] as (typeof codes)[number],
      occurredOn: day,
      recordedOn: day,
      roleOn: day,
      outcome: outcomes[spread % 5] as (typeof outcomes)[number],
      markers: [],
    }
  })
}

/** What a script over records does: maps by crime and person, then the same question; the fewest steps that answer it. */
function byMaps(offences: readonly OffenceRecord[]): number {
  const byCrime = new Map<string, OffenceRecord[]>()
  for (const row of offences) {
    if (row.occurredOn > asOf) continue
    const others = byCrime.get(row.crimeId)
    if (others === undefined) byCrime.set(row.crimeId, [row])
    else others.push(row)
  }
  const days = new Map<string, number>()
  for (const rows of byCrime.values()) {
    if (rows.some(({ outcome }) => outcome === '16' || outcome === '18')) continue
    const charged = new Set(rows.filter(({ role }) => role === 'charged').map(({ personId }) => personId))
    const suspects = new Set(
      rows.flatMap(({ role, personId }) => (role === 'suspect' && !charged.has(personId) ? [personId] : [])),
    )
    if (rows.some(({ outcome }) => outcome === '1') && charged.size === 0) continue
    for (const personId of suspects) {
      const [row] = rows as [OffenceRecord]
      const since = (Date.parse(asOf) - Date.parse(row.occurredOn)) / 86_400_000
      days.set(personId, Math.max(days.get(personId) ?? 0, since))
    }
  }
  return days.size
}

/** The best times of several pieces of work, in turns: what else the machine does falls on all of them alike. */
function bestTimes(turns: number, ...works: readonly (() => unknown)[]): number[] {
  const best = works.map(() => Number.POSITIVE_INFINITY)
  for (let turn = 0; turn < turns; turn++) {
    for (const [index, work] of works.entries()) {
      const start = performance.now()
      work()
      best[index] = Math.min(best[index] as number, performance.now() - start)
    }
  }
  return best
}

it('outpaces a script that goes over the records by maps', () => {
  const offences = manyOffences()
  const people = Array.from({ length: Math.ceil(size / 6) }, (_, i) => ({
    personId: `P${i}`,
    bornOn: '1990-06-15',
    area: `Area ${i % 9}`,
  }))
  const holdings = gatherHoldings({ offences, people })
  const [ours, naive] = bestTimes(
    12,
    () => outstandingSuspects(holdings, policy, options),
    () => byMaps(offences),
  ) as [number, number]
  if (process.env.PRELUDE_REBUS_ROWS) process.stdout.write(`ours ${ours} ms, by maps ${naive} ms\n`)
  expect(outstandingSuspects(holdings, policy, options).people).toBeGreaterThan(size / 50)
  expect(naive / ours).toBeGreaterThan(1.5)
})
