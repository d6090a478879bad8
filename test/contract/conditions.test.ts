import { describe, expect, it } from 'vitest'
import { gatherHoldings, nominateCohort } from '../../src/index'
import { asOf, harm, involvement, type Loose, parse } from './support'

/** What a condition comes to for P1, with its sentence. */
function judge(require: Loose, records: Loose = {}, document: Loose = {}, day = asOf): Loose {
  const { offences = [involvement()], ...others } = records
  const policy = parse({ gates: [{ id: 'g', require, whenUnknown: 'flag' }], ...document })
  const cohort = nominateCohort(gatherHoldings({ offences, ...others }), policy, {
    asOf: day,
    referrals: [{ personId: 'P1', referredOn: '2026-01-01', referredBy: 'school' }],
  })
  return cohort.referrals[0]?.nominee?.gates[0]
}

const statusOf = (require: Loose, records?: Loose, document?: Loose, day?: string) =>
  judge(require, records, document, day)?.status

const met = { fact: 'alive', is: ['yes'] }
const unmet = { fact: 'alive', is: ['no'] }
const unknown = { measure: { kind: 'age' }, atLeast: 10 }

describe('three-valued logic', () => {
  it('is Kleene’s for all, any and not', () => {
    const values = { met, unmet, unknown } as const
    const expected: Readonly<Record<string, readonly [string, string]>> = {
      'met met': ['met', 'met'],
      'met unmet': ['unmet', 'met'],
      'met unknown': ['unknown', 'met'],
      'unmet met': ['unmet', 'met'],
      'unmet unmet': ['unmet', 'unmet'],
      'unmet unknown': ['unmet', 'unknown'],
      'unknown met': ['unknown', 'met'],
      'unknown unmet': ['unmet', 'unknown'],
      'unknown unknown': ['unknown', 'unknown'],
    }
    for (const [pair, [all, any]] of Object.entries(expected)) {
      const parts = pair.split(' ').map((name) => values[name as keyof typeof values])
      expect(statusOf({ all: parts }), `all ${pair}`).toBe(all)
      expect(statusOf({ any: parts }), `any ${pair}`).toBe(any)
      expect(statusOf({ not: { all: parts } }), `not all ${pair}`).toBe(
        { met: 'unmet', unmet: 'met', unknown: 'unknown' }[all],
      )
    }
    expect(statusOf({ not: met })).toBe('unmet')
    expect(statusOf({ not: unmet })).toBe('met')
    expect(statusOf({ not: unknown })).toBe('unknown')
  })

  it('leaves the unknown unknown under both of two bounds', () => {
    expect(statusOf({ measure: { kind: 'age' }, atLeast: 0, atMost: 200 })).toBe('unknown')
  })
})

describe('bounds', () => {
  it('atLeast and atMost include the bound, above and below do not', () => {
    const crimes = { kind: 'count', of: 'crimes', select: { roles: { charged: 1 } } }
    const two = { offences: [involvement(), involvement()] }
    for (const [bounds, status] of [
      [{ atLeast: 2 }, 'met'],
      [{ atLeast: 3 }, 'unmet'],
      [{ atMost: 2 }, 'met'],
      [{ atMost: 1 }, 'unmet'],
      [{ above: 2 }, 'unmet'],
      [{ above: 1 }, 'met'],
      [{ below: 2 }, 'unmet'],
      [{ below: 3 }, 'met'],
      [{ atLeast: 1, below: 2 }, 'unmet'],
      [{ above: 1, atMost: 2 }, 'met'],
      [{ atLeast: 2.0004 }, 'met'], // 2000.4 thousandths and a half is 2000
      [{ atLeast: 2.0005 }, 'unmet'],
    ] as const) {
      expect(statusOf({ measure: crimes, ...bounds }, two), JSON.stringify(bounds)).toBe(status)
    }
  })

  it('days since the last are unknown where there is none', () => {
    const days = { kind: 'days-since-last', select: { roles: { charged: 1 } } }
    expect(statusOf({ measure: days, atMost: 75 })).toBe('met') // 15 January to 31 March
    expect(statusOf({ measure: days, below: 75 })).toBe('unmet')
    expect(statusOf({ measure: days, atMost: 9999 }, { offences: [involvement({ role: 'suspect' })] })).toBe(
      'unknown',
    )
  })
})

describe('age', () => {
  const aged = (bornOn: string, day: string, bounds: Loose) =>
    statusOf({ measure: { kind: 'age' }, ...bounds }, { people: [{ personId: 'P1', bornOn }] }, {}, day)

  it('is whole years completed', () => {
    expect(aged('2008-03-31', '2026-03-31', { atLeast: 18 })).toBe('met')
    expect(aged('2008-04-01', '2026-03-31', { atLeast: 18 })).toBe('unmet')
    expect(aged('2008-04-01', '2026-03-31', { atLeast: 17, below: 18 })).toBe('met')
  })

  it('of someone born on 29 February is reached on 1 March in a common year, on the day in a leap year', () => {
    expect(aged('2008-02-29', '2026-02-28', { atLeast: 18 })).toBe('unmet')
    expect(aged('2008-02-29', '2026-03-01', { atLeast: 18 })).toBe('met')
    expect(aged('2008-02-29', '2028-02-28', { atLeast: 20 })).toBe('unmet')
    expect(aged('2008-02-29', '2028-02-29', { atLeast: 20 })).toBe('met')
  })

  it('of someone born on 28 February is reached on that day', () => {
    expect(aged('2008-02-28', '2028-02-28', { atLeast: 20 })).toBe('met')
  })

  it('is unknown without a birth date, and with one still to come', () => {
    expect(statusOf({ measure: { kind: 'age' }, below: 200 }, { people: [{ personId: 'P1' }] })).toBe(
      'unknown',
    )
    expect(aged('2026-04-01', '2026-03-31', { below: 200 })).toBe('unknown')
    expect(aged('2026-03-31', '2026-03-31', { atMost: 0 })).toBe('met')
  })
})

describe('facts', () => {
  const review = { review: { every: { months: 1 } } }
  const spell = (parts: Loose) => ({
    custodySpells: [{ personId: 'P1', kind: 'sentence', from: '2026-01-01', ...parts }],
  })
  const custody = (is: string, records: Loose, at?: string) =>
    statusOf({ fact: 'custody', is: [is], ...(at && { at }) }, records, review)

  it('custody is community, remand or sentence', () => {
    expect(custody('community', { custodySpells: [] })).toBe('met')
    expect(custody('sentence', spell({}))).toBe('met')
    expect(custody('remand', spell({ kind: 'remand' }))).toBe('met')
    expect(custody('community', spell({}))).toBe('unmet')
    expect(custody('community', spell({ from: '2026-04-01' }))).toBe('met')
  })

  it('custody at review looks to the day of the next review, where an open-ended spell is unknown', () => {
    expect(custody('community', spell({ to: '2026-04-20' }), 'review')).toBe('met')
    expect(custody('community', spell({ to: '2026-04-30' }), 'review')).toBe('met')
    expect(custody('sentence', spell({ to: '2026-05-01' }), 'review')).toBe('met')
    expect(custody('community', spell({}), 'review')).toBe('unknown')
    expect(custody('sentence', spell({}), 'review')).toBe('unknown')
    expect(custody('sentence', spell({}), 'asOf')).toBe('met')
    expect(custody('community', { custodySpells: [] }, 'review')).toBe('met')
  })

  it('alive is yes without a record of death, and deaths after asOf are not known yet', () => {
    expect(statusOf(met, { people: [] })).toBe('met')
    expect(statusOf(met, { people: [{ personId: 'P1', diedOn: asOf }] })).toBe('unmet')
    expect(statusOf(unmet, { people: [{ personId: 'P1', diedOn: asOf }] })).toBe('met')
    expect(statusOf(met, { people: [{ personId: 'P1', diedOn: '2026-04-01' }] })).toBe('met')
  })

  it('area is the person record’s, unknown without one', () => {
    const area = { fact: 'area', is: ['North', 'South'] }
    expect(statusOf(area, { people: [{ personId: 'P1', area: 'South' }] })).toBe('met')
    expect(statusOf(area, { people: [{ personId: 'P1', area: 'East' }] })).toBe('unmet')
    expect(statusOf(area, { people: [{ personId: 'P1' }] })).toBe('unknown')
    expect(statusOf(area, { offences: [involvement({ area: 'South' })] })).toBe('unknown')
  })

  it('scheme is any open scheme, also one of the force’s own', () => {
    const management = [
      { personId: 'P1', scheme: 'iom', from: '2026-01-01' },
      { personId: 'P1', scheme: 'Our own', from: '2026-01-01', to: asOf },
    ]
    expect(statusOf({ fact: 'scheme', is: ['mappa', 'iom'] }, { management })).toBe('met')
    expect(statusOf({ fact: 'scheme', is: ['Our own'] }, { management })).toBe('unmet')
    expect(statusOf({ fact: 'scheme', is: ['mappa'] }, { management: [] })).toBe('unmet')
    expect(statusOf({ not: { fact: 'scheme', is: ['mappa'] } }, { management: [] })).toBe('met')
  })
})

describe('custody-count', () => {
  it('counts custody records within a window, by the date of the text itself', () => {
    const arrest = (custodyId: string, arrestedAt: string, parts: Loose = {}) => ({
      custodyId,
      personId: 'P1',
      arrestedAt,
      suite: 'S',
      offenceCode: '8N',
      ...parts,
    })
    const custody = [
      arrest('D1', '2026-03-01T00:10:00+01:00'), // 28 February by UTC, 1 March by its own date
      arrest('D2', '2026-02-28T23:50:00Z'),
      arrest('D3', '2026-03-31T23:59:00-05:00'),
      arrest('D4', '2026-04-01T00:01:00+14:00'),
    ]
    const count = (bounds: Loose) =>
      statusOf({ measure: { kind: 'custody-count', within: { months: 1 } }, ...bounds }, { custody })
    expect(count({ atLeast: 2 })).toBe('met')
    expect(count({ above: 2 })).toBe('unmet')
  })
})

describe('sentences', () => {
  it('say the measure with its window, its value and what is required', () => {
    const { sentence } = judge(
      {
        measure: {
          kind: 'count',
          of: 'crimes',
          title: 'knife crimes',
          select: { roles: { charged: 1 }, within: { months: 24 } },
        },
        atLeast: 2,
      },
      { offences: [involvement(), involvement(), involvement()] },
    )
    expect(sentence).toBe('knife crimes in the 24 months to 2026-03-31: 3, at least 2 required')
  })

  it('say what is unknown', () => {
    expect(judge(unknown).sentence).toContain('unknown')
    expect(judge({ fact: 'custody', is: ['community'] }).sentence).toContain('unknown')
  })

  it('come from every kind of condition', () => {
    for (const require of [met, { all: [met, unmet] }, { any: [met] }, { not: met }]) {
      expect(judge(require).sentence.length).toBeGreaterThan(5)
    }
    expect(harm().id).toBe('harm')
  })
})
