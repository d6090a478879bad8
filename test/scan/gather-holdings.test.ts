import { describe, expect, it } from 'vitest'
import { isPreludeError } from '../../src/internal/prelude-error'
import { type GatherHoldingsInput, gatherHoldings } from '../../src/scan/gather-holdings'
import { crime, report } from '../analyse/small-force'

const everything: GatherHoldingsInput = {
  offences: [crime('C1', 'P1'), crime('C1', 'P2'), crime('C2', 'P1', { area: 'Slough' })],
  intelligence: [report('R1', 'P3')],
  people: [{ personId: 'P1', bornOn: '2000-01-01' }],
  custodySpells: [{ personId: 'P1', kind: 'remand', from: '2026-01-01' }],
  needs: [
    { personId: 'P1', need: 'housing', level: 'low', assessedOn: '2026-01-01', assessedBy: 'youth-justice' },
  ],
  management: [{ personId: 'P4', scheme: 'iom', from: '2026-01-01' }],
  custody: [
    {
      custodyId: 'D1',
      personId: 'P1',
      arrestedAt: '2026-01-01T10:00:00Z',
      suite: 'Loddon Valley',
      offenceCode: 'A10',
    },
  ],
  aliases: [{ from: 'P5', to: 'P1' }],
}

describe('gatherHoldings', () => {
  it('counts each kind, people and crimes once', () => {
    expect(gatherHoldings(everything).counts).toEqual({
      // P1 to P4; P5 is an old id of P1 and nobody else.
      people: 4,
      crimes: 2,
      involvements: 3,
      intelligence: 1,
      custodySpells: 1,
      needs: 1,
      management: 1,
      custody: 1,
      aliases: 1,
    })
  })

  it('gathers nothing into holdings of nobody', () => {
    const { counts, gathered, warnings } = gatherHoldings({ offences: [] })
    expect(Object.values(counts).every((count) => count === 0)).toBe(true)
    expect(gathered).toEqual(['offences'])
    expect(warnings).toEqual([])
  })

  it('names the kinds that were given, empty ones too, in order', () => {
    expect(gatherHoldings({ offences: [], management: [], custody: [] }).gathered).toEqual([
      'custody',
      'management',
      'offences',
    ])
    expect(gatherHoldings(everything).gathered).toHaveLength(8)
    expect(gatherHoldings({ offences: [], people: undefined }).gathered).toEqual(['offences'])
  })

  it('takes any iterables', () => {
    function* offences() {
      yield crime('C1', 'P1')
    }
    const people = new Set([{ personId: 'P2' }])
    expect(gatherHoldings({ offences: offences(), people }).counts.people).toBe(2)
  })

  it('leaves frozen records as they are', () => {
    const frozen = Object.freeze(crime('C1', 'P1', { markers: Object.freeze(['knife'] as const) }))
    expect(gatherHoldings({ offences: Object.freeze([frozen]) }).counts.involvements).toBe(1)
  })

  it('keeps apart ids that every object has, ids of digits and ids beyond ASCII', () => {
    const ids = ['__proto__', 'constructor', '10', '9', '010', 'é', 'e\u0301', '名前']
    expect(gatherHoldings({ offences: ids.map((id) => crime(id, id)) }).counts).toMatchObject({
      people: ids.length,
      crimes: ids.length,
    })
  })

  it('refuses a kind that it does not know, by its name', () => {
    const records = { offences: [], people: [], nominals: [] }
    expectArgument(records, 'nominals', 'gatherHoldings takes the record kinds that it names and no other')
  })

  it.each([null, undefined, 'records'])('refuses %j for records', (records) => {
    expectArgument(records, 'records', 'gatherHoldings takes an object of records by kind')
  })

  it.each([null, 7, {}, 'C1'])('refuses %j for a list of records', (offences) => {
    expectArgument({ offences }, 'offences', 'gatherHoldings takes an iterable of records for each kind')
  })
})

function expectArgument(records: unknown, argument: string, message: string): void {
  try {
    gatherHoldings(records as GatherHoldingsInput)
    expect.unreachable()
  } catch (error) {
    if (!isPreludeError(error, 'invalid-argument')) throw error
    expect(error.info).toEqual({ argument })
    expect(error.message).toBe(message)
  }
}
