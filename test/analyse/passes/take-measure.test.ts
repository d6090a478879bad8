import { describe, expect, it } from 'vitest'
import { openConditions } from '../../../src/analyse/open-conditions'
import { scorePeople } from '../../../src/analyse/score-people'
import type { Measure } from '../../../src/policy/schema/measure-schema'
import type { GatherHoldingsInput } from '../../../src/scan/gather-holdings'
import type { CustodyRecord } from '../../../src/scan/records/custody-record'
import type { NeedRecord } from '../../../src/scan/records/need-record'
import type { OffenceRecord } from '../../../src/scan/records/offence-record'
import { asOf, crime, holdingsOf, policyWith, scoring } from '../small-force'

/** The value of a measure of P1, as a condition says it. */
function measured(
  measure: Measure,
  more: Partial<GatherHoldingsInput>,
  offences: readonly OffenceRecord[] = [],
) {
  const everyone = { people: [{ personId: 'P1' }], ...more }
  const conditions = openConditions(holdingsOf(offences, everyone), policyWith(), { asOf })
  return /: (\S+), at least (?:0|none) required$/.exec(
    conditions.evaluate('P1', { measure, atLeast: 0 }).sentence,
  )?.[1]
}

describe('age', () => {
  const age = (bornOn: string | undefined) =>
    measured({ kind: 'age' }, { people: [{ personId: 'P1', ...(bornOn !== undefined && { bornOn }) }] })

  it('is whole years completed', () => {
    expect(age('2008-03-31')).toBe('18')
    expect(age('2008-04-01')).toBe('17')
    expect(age('2026-03-31')).toBe('0')
    expect(age('1900-01-01')).toBe('126')
  })

  it('is unknown without a birth date, and with one still to come', () => {
    expect(age(undefined)).toBe('unknown')
    expect(age('2026-04-01')).toBe('unknown')
  })

  it('is unknown where nobody has a person record', () => {
    const conditions = openConditions(holdingsOf([crime('C1', 'P1')]), policyWith(), { asOf })
    expect(conditions.ageOf('P1')).toBeUndefined()
  })
})

describe('custody count', () => {
  const detention = (custodyId: string, arrestedAt: string): CustodyRecord => ({
    custodyId,
    personId: 'P1',
    arrestedAt,
    suite: 'Abingdon',
    offenceCode: 'A10',
  })
  const within = { kind: 'custody-count', within: { months: 1 } } as const

  it('counts detentions, each once, that began within the window and by the date', () => {
    const custody = [
      detention('D1', '2026-02-28T23:59:00+00:00'),
      detention('D2', '2026-03-01T00:00:00+00:00'),
      detention('D2', '2026-03-01T00:00:00+00:00'),
      detention('D3', '2026-03-31T23:59:00+01:00'),
      detention('D4', '2026-04-01T00:00:00+01:00'),
    ]
    expect(measured(within, { custody })).toBe('2')
    expect(measured({ kind: 'custody-count' }, { custody })).toBe('3')
  })

  it("goes by the record's own date, whatever its offset", () => {
    // In UTC this is 31 March; on the record it is 1 April.
    expect(
      measured({ kind: 'custody-count' }, { custody: [detention('D1', '2026-04-01T00:30:00+01:00')] }),
    ).toBe('0')
  })

  it('is none where custody was gathered, unknown where it was not', () => {
    expect(measured(within, { custody: [] })).toBe('0')
    expect(measured(within, {})).toBe('unknown')
  })
})

describe('need', () => {
  const need = (
    level: NeedRecord['level'],
    assessedOn: string,
    more: Partial<NeedRecord> = {},
  ): NeedRecord => ({
    personId: 'P1',
    need: 'housing',
    level,
    assessedOn,
    assessedBy: 'youth justice',
    ...more,
  })
  const value = (...needs: NeedRecord[]) => measured({ kind: 'need', need: 'housing' }, { needs })

  it('is said as it was assessed, and none where it was not', () => {
    expect(value(need('low', asOf))).toBe('low')
    expect(value(need('medium', asOf))).toBe('medium')
    expect(value(need('high', asOf))).toBe('high')
    expect(value()).toBe('none')
    expect(value(need('high', asOf, { need: 'alcohol' }))).toBe('none')
  })

  it('is the latest assessment by the date', () => {
    expect(value(need('high', '2026-01-01'), need('low', '2026-02-01'), need('medium', '2026-04-01'))).toBe(
      'low',
    )
  })

  it('is the greater of two on one day, in either order', () => {
    expect(value(need('high', asOf), need('low', asOf))).toBe('high')
    expect(value(need('low', asOf), need('medium', asOf))).toBe('medium')
  })
})

describe('days since the last crime', () => {
  const since: Measure = { kind: 'days-since-last', select: { roles: { charged: 1 } } }

  it('go from the latest selected crime to the date', () => {
    const offences = [
      crime('C1', 'P1', { occurredOn: '2026-03-01' }),
      crime('C2', 'P1', { occurredOn: '2026-02-01' }),
      crime('C3', 'P1', { occurredOn: '2026-03-30', role: 'suspect' }),
    ]
    expect(measured(since, {}, offences)).toBe('30')
    expect(measured(since, {}, [crime('C1', 'P1', { occurredOn: asOf })])).toBe('0')
  })

  it('are unknown in a condition where there is none, and no points in a score', () => {
    expect(measured(since, {})).toBe('unknown')
    const holdings = holdingsOf([crime('C1', 'P1', { role: 'suspect' }), crime('C2', 'P2')])
    const policy = policyWith({
      score: {
        components: [
          {
            id: 'since',
            measure: since,
            weight: 1,
            scale: {
              kind: 'steps',
              steps: [
                { atLeast: 0, points: 7 },
                { atLeast: 31, points: 0 },
              ],
            },
          },
        ],
      },
    })
    const scores = scorePeople(holdings, policy, { asOf })
    expect([scores.get('P1')?.total, scores.get('P2')?.total]).toEqual([0, 7])
  })
})

describe('victimisation', () => {
  const suffered = (measure: Measure) => {
    const policy = policyWith({ vulnerability: { components: [{ id: 'it', measure, weight: 2 }] } })
    const offences = [
      crime('C1', 'P1', { role: 'victim' }),
      crime('C2', 'P1', { role: 'victim', offenceCode: 'B100', occurredOn: '2020-01-01' }),
      crime('C3', 'P1', { role: 'suspect' }),
      crime('C4', 'P1', { role: 'witness' }),
    ]
    return scorePeople(holdingsOf(offences), policy, { asOf }).get('P1')
  }

  it('is harm with the role victim, in full unless told otherwise', () => {
    // 2 × (10 + 100); the score itself is the 10 of which P1 is suspected.
    expect(suffered({ kind: 'victimisation' })).toEqual({
      personId: 'P1',
      total: 10,
      components: { harm: 10 },
      vulnerability: { total: 220, components: { it: 220 } },
      incomplete: false,
    })
    expect(suffered({ kind: 'victimisation', select: { within: { years: 1 } } })?.vulnerability?.total).toBe(
      20,
    )
    expect(
      suffered({ kind: 'victimisation', select: { roles: { victim: 0.5 } } })?.vulnerability?.total,
    ).toBe(110)
  })
})

it('takes a measure by the name that the policy gives it', () => {
  const crimes: Measure = { kind: 'count', of: 'crimes', select: { roles: { charged: 1 } } }
  const policy = scoring('constructor' as unknown as Measure, { measures: { constructor: crimes } })
  expect(scorePeople(holdingsOf([crime('C1', 'P1')]), policy, { asOf }).get('P1')?.total).toBe(1)
})
