import { describe, expect, it } from 'vitest'
import { scorePeople } from '../../../src/analyse/score-people'
import type { HarmTable } from '../../../src/policy/harm-table'
import type { Measure } from '../../../src/policy/schema/measure-schema'
import type { Selection } from '../../../src/policy/schema/selection-schema'
import type { OffenceRecord } from '../../../src/scan/records/offence-record'
import { asOf, crime, holdingsOf, scoring, smallTable } from '../small-force'

const roles = { suspect: 0.5, charged: 1, convicted: 1 } as const

/** The score of P1 where it is harm under a selection. */
function harm(
  select: Partial<Selection>,
  offences: readonly OffenceRecord[],
  kind: 'harm' | 'peak-harm' = 'harm',
) {
  const measure = { kind, select: { roles, ...select } } as Measure
  return scorePeople(holdingsOf(offences), scoring(measure), { asOf }).get('P1')?.total
}

/** A table of one code with a weight. */
const tableOf = (weight: number): HarmTable => ({ ...smallTable, weights: { W: weight }, groups: {} })

function harmOfWeight(weight: number, select: Partial<Selection> = {}) {
  const policy = scoring({ kind: 'harm', select: { roles, ...select } }, {})
  const own = { ...policy, harmTable: tableOf(weight) }
  return scorePeople(holdingsOf([crime('C1', 'P1', { offenceCode: 'W' })]), own, { asOf }).get('P1')?.total
}

describe('harm', () => {
  it('is the weight of the crime times the factor of the role', () => {
    expect(harm({}, [crime('C1', 'P1', { offenceCode: 'A20' })])).toBe(20.5)
    // 20.5 × 0.5 = 10.25
    expect(harm({}, [crime('C1', 'P1', { offenceCode: 'A20', role: 'suspect' })])).toBe(10.25)
  })

  it('is 0 for a role that is not named, or named with 0', () => {
    expect(harm({ roles: { charged: 1 } }, [crime('C1', 'P1', { role: 'suspect' })])).toBe(0)
    expect(harm({ roles: { charged: 1, suspect: 0 } }, [crime('C1', 'P1', { role: 'suspect' })])).toBe(0)
    expect(harm({}, [crime('C1', 'P1', { role: 'victim' }), crime('C2', 'P1', { role: 'witness' })])).toBe(0)
  })

  it('adds crimes up, and codes of one crime', () => {
    // 10 + 20.5 + 10
    const offences = [crime('C1', 'P1'), crime('C1', 'P1', { offenceCode: 'A20' }), crime('C2', 'P1')]
    expect(harm({}, offences)).toBe(40.5)
  })

  it('counts of one crime and code the greatest amount alone', () => {
    const offences = [crime('C1', 'P1', { role: 'suspect' }), crime('C1', 'P1', { role: 'charged' })]
    // The greater of 10 × 0.5 and 10 × 1.
    expect(harm({}, offences)).toBe(10)
    expect(harm({}, [...offences].reverse())).toBe(10)
  })

  it('is nothing for people who are only near it', () => {
    expect(harm({}, [crime('C1', 'P2')])).toBeUndefined()
    expect(harm({}, [crime('C1', 'P2'), crime('C1', 'P1', { role: 'victim' })])).toBe(0)
  })
})

describe('harm over very many rows', () => {
  // The pass takes 4,096 rows at a time: the two rows of P2 in C0 stand on either side of that edge.
  const rows = [
    ...Array.from({ length: 4095 }, (_, i) => crime(`C${i}`, 'P1')),
    crime('C0', 'P2', { role: 'suspect' }),
    crime('C0', 'P2'),
    crime('C1', 'P3'),
  ]

  it.each([
    ['harm', [40_950, 10, 10]],
    ['peak-harm', [10, 10, 10]],
  ] as const)('comes to the same %s wherever the rows are divided', (kind, totals) => {
    const scores = scorePeople(holdingsOf(rows), scoring({ kind, select: { roles } }), { asOf })
    expect([...scores.totals]).toEqual(totals)
  })
})

describe('peak harm', () => {
  it('is the greatest single amount', () => {
    const offences = [
      crime('C1', 'P1', { offenceCode: 'A20' }),
      crime('C2', 'P1', { offenceCode: 'B100', role: 'suspect' }),
      crime('C3', 'P1'),
    ]
    // 20.5, 100 × 0.5 and 10
    expect(harm({}, offences, 'peak-harm')).toBe(50)
    expect(harm({}, [], 'peak-harm')).toBeUndefined()
  })
})

describe('one amount', () => {
  it('is rounded to thousandths, halves up', () => {
    expect(harmOfWeight(0.0004)).toBe(0)
    // floor(0.0005 × 1000 + 0.5) = 1
    expect(harmOfWeight(0.0005)).toBe(0.001)
    // floor(53.03823910170986 × 1000 + 0.5) = 53038
    expect(harmOfWeight(53.03823910170986)).toBe(53.038)
  })

  it('is rounded once, after all factors, and then added up', () => {
    // 0.0008 × 0.5 = 0.0004, which is no thousandth; two such crimes are none either.
    const own = { ...scoring({ kind: 'harm', select: { roles } }), harmTable: tableOf(0.0008) }
    const crimes = ['C1', 'C2'].map((id) => crime(id, 'P1', { offenceCode: 'W', role: 'suspect' }))
    expect(scorePeople(holdingsOf(crimes), own, { asOf }).get('P1')?.total).toBe(0)
  })

  it('may be as great as a table allows', () => {
    expect(harmOfWeight(1e6)).toBe(1e6)
  })

  it('may be nothing and still count', () => {
    expect(harm({}, [crime('C1', 'P1', { offenceCode: 'N0' })])).toBe(0)
  })
})

describe('recency', () => {
  // 31 March less 30 days is 1 March.
  const onFirstOfMarch = [crime('C1', 'P1', { offenceCode: 'B100', occurredOn: '2026-03-01' })]

  it('halves an amount at the half-life', () => {
    expect(harm({ recency: { halfLifeDays: 30 } }, onFirstOfMarch)).toBe(50)
  })

  it('leaves the amount of the day itself', () => {
    expect(harm({ recency: { halfLifeDays: 30 } }, [crime('C1', 'P1', { occurredOn: asOf })])).toBe(10)
  })

  it('rounds the factor of a half-life to a millionth', () => {
    // 0.5 ** (30 / 90) = 0.7937005259…, to a millionth 0.793701; 100 × 0.793701 = 79.3701, to a thousandth 79.370.
    expect(harm({ recency: { halfLifeDays: 90 } }, onFirstOfMarch)).toBe(79.37)
    // A weight of 1,000,000 shows the millionths: 793,701.
    expect(harmOfWeight(1e6, { recency: { halfLifeDays: 90 } })).toBe(793_701)
  })

  it('takes the factor of the first step that the age is below', () => {
    const steps = (first: number) => ({
      recency: {
        steps: [
          { withinDays: first, factor: 1 },
          { withinDays: 60, factor: 0.25 },
        ],
      },
    })
    expect(harm(steps(31), onFirstOfMarch)).toBe(100)
    expect(harm(steps(30), onFirstOfMarch)).toBe(25)
  })

  it('is 0 beyond the last step', () => {
    const within = (withinDays: number) => ({ recency: { steps: [{ withinDays, factor: 0.5 }] } })
    expect(harm(within(31), onFirstOfMarch)).toBe(50)
    expect(harm(within(30), onFirstOfMarch)).toBe(0)
  })

  it('reaches from the first day of records to the last', () => {
    const policy = scoring({ kind: 'harm', select: { roles, recency: { halfLifeDays: 36_525 } } })
    const holdings = holdingsOf([crime('C1', 'P1', { offenceCode: 'B100', occurredOn: '1900-01-01' })])
    // 73,413 days: 201 years of 365 days and 49 leap days, less the last day. 0.5 ** (73413 / 36525) = 0.2482837…, to a millionth 0.248284.
    expect(scorePeople(holdings, policy, { asOf: '2100-12-31' }).get('P1')?.total).toBe(24.828)
    expect(scorePeople(holdings, policy, { asOf: '1900-01-01' }).get('P1')?.total).toBe(100)
  })
})

describe('co-involvement', () => {
  const shared = { coInvolvement: 'shared' } as const

  it('shares an amount among all suspected, charged or convicted, whatever the policy counts', () => {
    const three = [
      crime('C1', 'P1'),
      crime('C1', 'P2', { role: 'suspect' }),
      crime('C1', 'P3', { role: 'convicted' }),
    ]
    // 10 / 3 = 3.3333…
    expect(harm(shared, three)).toBe(3.333)
    expect(harm({ coInvolvement: 'full' }, three)).toBe(10)
    expect(harm({}, three)).toBe(10)
  })

  it('leaves out victims, witnesses, contested rows and who was not known by then', () => {
    const others = [
      crime('C1', 'P2', { role: 'victim' }),
      crime('C1', 'P3', { role: 'witness' }),
      crime('C1', 'P4', { contested: true }),
      crime('C1', 'P5', { roleOn: '2026-04-01' }),
      crime('C2', 'P6'),
    ]
    expect(harm(shared, [crime('C1', 'P1'), ...others])).toBe(10)
  })

  it('counts a person once who stands in the crime twice', () => {
    const twice = [crime('C1', 'P2', { role: 'suspect' }), crime('C1', 'P2', { offenceCode: 'A20' })]
    // Two people: 10 / 2.
    expect(harm(shared, [crime('C1', 'P1'), ...twice])).toBe(5)
  })

  it('multiplies weight, role, recency and share in that order', () => {
    const select: Partial<Selection> = { ...shared, recency: { halfLifeDays: 30 } }
    const offences = [crime('C1', 'P1', { offenceCode: 'A20', role: 'suspect' }), crime('C1', 'P2')]
    // ((20.5 × 0.5) × 0.5) × 0.5 = 2.5625, to a thousandth 2.563: halves go up.
    expect(harm(select, offences)).toBe(2.563)
  })
})
