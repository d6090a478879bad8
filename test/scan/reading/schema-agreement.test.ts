import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import type { Intake } from '../../../src/scan/intake'
import { readAliases } from '../../../src/scan/read-aliases'
import { readCustody } from '../../../src/scan/read-custody'
import { readCustodySpells } from '../../../src/scan/read-custody-spells'
import { readEquality } from '../../../src/scan/read-equality'
import { readIntelligence } from '../../../src/scan/read-intelligence'
import { readManagement } from '../../../src/scan/read-management'
import { readNeeds } from '../../../src/scan/read-needs'
import { readOffences } from '../../../src/scan/read-offences'
import { readPeople } from '../../../src/scan/read-people'
import { aliasSchema } from '../../../src/scan/records/alias'
import { custodyRecordSchema } from '../../../src/scan/records/custody-record'
import { custodySpellSchema } from '../../../src/scan/records/custody-spell'
import { equalityRecordSchema } from '../../../src/scan/records/equality-record'
import { intelligenceRecordSchema } from '../../../src/scan/records/intelligence-record'
import { managementRecordSchema } from '../../../src/scan/records/management-record'
import { needRecordSchema } from '../../../src/scan/records/need-record'
import { offenceRecordSchema } from '../../../src/scan/records/offence-record'
import { personRecordSchema } from '../../../src/scan/records/person-record'
import { messyCell } from '../../support/arbitraries/messy-cells'
import { accountedFor } from '../../support/findings'

type Read = (rows: Iterable<unknown>) => Intake<unknown>

const sound: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  offences: {
    crimeId: 'C1',
    personId: 'P1',
    role: 'charged',
    roleOn: '2026-04-02',
    offenceCode: '8N',
    occurredOn: '2026-03-30',
    occurredTo: '2026-03-31',
    recordedOn: '2026-04-01',
    outcome: '1A',
    outcomeOn: '2026-04-03',
    markers: ['knife', 'group'],
    detection: 'proactive',
    area: 'North',
    easting: 485_200.5,
    northing: 1e-7,
    contested: true,
  },
  intelligence: {
    reportId: 'R1',
    personId: 'P1',
    reportedOn: '2026-03-31',
    source: '1',
    assessment: 'B',
    handling: 'P',
    theme: 'drug-supply',
    originId: 'f00d',
  },
  people: {
    personId: 'P1',
    bornOn: '2009-03-05',
    area: 'North',
    diedOn: '2026-03-05',
    deconflict: true,
    approachRisk: false,
  },
  custodySpells: { personId: 'P1', kind: 'remand', from: '2026-01-05', to: '2026-01-05' },
  needs: {
    personId: 'P1',
    need: 'speech-and-language',
    level: 'low',
    assessedOn: '2026-01-05',
    assessedBy: 'A B',
  },
  management: { personId: 'P1', scheme: 'Our Own Scheme', from: '2026-01-05', to: '2026-02-05', lead: 'A B' },
  custody: {
    custodyId: 'D1',
    personId: 'P1',
    arrestedAt: '2026-03-31T21:40:00+01:00',
    releasedAt: '2026-03-31T22:40:00.5Z',
    release: 'no-further-action',
    suite: 'North',
    offenceCode: '4.10',
    crimeId: 'C1',
  },
  aliases: { from: 'P1', to: 'P2', on: '2026-01-05' },
  equality: { personId: 'P1', ethnicity: 'W1' },
}

const kinds: readonly (readonly [kind: string, read: Read, schema: z.ZodType])[] = [
  ['offences', (rows) => readOffences(rows), offenceRecordSchema],
  ['intelligence', (rows) => readIntelligence(rows), intelligenceRecordSchema],
  ['people', (rows) => readPeople(rows), personRecordSchema],
  ['custodySpells', (rows) => readCustodySpells(rows), custodySpellSchema],
  ['needs', (rows) => readNeeds(rows), needRecordSchema],
  ['management', (rows) => readManagement(rows), managementRecordSchema],
  ['custody', (rows) => readCustody(rows), custodyRecordSchema],
  ['aliases', (rows) => readAliases(rows), aliasSchema],
  ['equality', (rows) => readEquality(rows, { columns: { ethnicity: 'ethnicity' } }), equalityRecordSchema],
]

describe.each(kinds)('the reader of %s and its schema', (kind, readRows, schema) => {
  const whole = sound[kind] ?? {}
  const names = Object.keys(whole)

  it('take the same whole record, as it is', () => {
    expect(schema.parse(whole)).toEqual(whole)
    expect(readRows([whole]).records).toStrictEqual([whole])
  })

  it('need the same fields', () => {
    for (const name of names) {
      const row = Object.fromEntries(Object.entries(whole).filter(([other]) => other !== name))
      const isRequired = name !== 'markers' && !schema.safeParse(row).success
      const { rejected } = readRows([row])
      expect(
        rejected.map(({ issues }) => issues),
        name,
      ).toEqual(isRequired ? [[expect.objectContaining({ code: 'missing-value', path: [name] })]] : [])
    }
  })

  it('agree on every record that is let through, and lose none that is not', () => {
    const changed = fc.dictionary(fc.constantFrom(...names), messyCell, { maxKeys: 3 })
    fc.assert(
      fc.property(fc.array(changed, { maxLength: 5 }), (changes) => {
        const rows = changes.map((change, index) => ({ ...whole, [names[0] ?? '']: `X${index}`, ...change }))
        const intake = readRows(rows)
        // A row whose cells are all blank is none; only the kinds of few fields can come to that here.
        const isBlank = (cell: unknown) =>
          cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '')
        const filled = rows.filter((row) => !Object.values(row).every(isBlank))
        expect(intake.read).toBe(filled.length)
        expect(accountedFor(intake)).toBe(intake.read)
        for (const record of intake.records) expect(schema.safeParse(record).error).toBeUndefined()
      }),
      { numRuns: 300 },
    )
  })

  it('refuse the same cells where there is nothing to mend in them', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), messyCell, (name, cell) => {
        const row = { ...whole, [name]: cell }
        const [record] = readRows([row]).records
        // What is let through unchanged is what the schema takes; a mended cell is another value.
        if (
          record !== undefined &&
          cell !== undefined &&
          Object.is(Reflect.get(Object(record), name), cell)
        ) {
          expect(schema.safeParse(row).success).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })
})
