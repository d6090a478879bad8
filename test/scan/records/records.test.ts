import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { aliasSchema } from '../../../src/scan/records/alias'
import { custodyRecordSchema } from '../../../src/scan/records/custody-record'
import { custodySpellSchema } from '../../../src/scan/records/custody-spell'
import { equalityRecordSchema } from '../../../src/scan/records/equality-record'
import { identifierSchema, isoDateSchema, isoDateTimeSchema } from '../../../src/scan/records/fields'
import { intelligenceRecordSchema } from '../../../src/scan/records/intelligence-record'
import { managementRecordSchema } from '../../../src/scan/records/management-record'
import { needRecordSchema } from '../../../src/scan/records/need-record'
import { offenceRecordSchema } from '../../../src/scan/records/offence-record'
import { personRecordSchema } from '../../../src/scan/records/person-record'
import { crime, report } from '../../analyse/small-force'

const takes = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success

/** Each schema with a record that says all it can, and its required keys. */
const kinds: [string, z.ZodType, Record<string, unknown>, string[]][] = [
  [
    'offence',
    offenceRecordSchema,
    {
      ...crime('C1', 'P1', { markers: ['knife', 'exploited'], occurredTo: '2026-03-02', outcome: '23' }),
      outcomeOn: '2026-03-20',
      detection: 'reported',
      area: 'Slough',
      easting: 0,
      northing: 1_300_000,
      contested: true,
    },
    ['crimeId', 'personId', 'role', 'offenceCode', 'occurredOn', 'markers'],
  ],
  [
    'intelligence',
    intelligenceRecordSchema,
    { ...report('R1', 'P1'), originId: 'a1b2' },
    ['reportId', 'personId', 'reportedOn', 'source', 'assessment', 'handling', 'theme'],
  ],
  [
    'person',
    personRecordSchema,
    {
      personId: 'P1',
      bornOn: '2008-02-29',
      area: 'Slough',
      diedOn: '2026-01-01',
      deconflict: true,
      approachRisk: false,
    },
    ['personId'],
  ],
  [
    'custody spell',
    custodySpellSchema,
    { personId: 'P1', kind: 'sentence', from: '2026-01-01', to: '2026-09-01' },
    ['personId', 'kind', 'from'],
  ],
  [
    'need',
    needRecordSchema,
    {
      personId: 'P1',
      need: 'speech-and-language',
      level: 'high',
      assessedOn: '2026-01-01',
      assessedBy: 'YJS',
    },
    ['personId', 'need', 'level', 'assessedOn', 'assessedBy'],
  ],
  [
    'management',
    managementRecordSchema,
    {
      personId: 'P1',
      scheme: 'a scheme of our own',
      from: '2026-01-01',
      to: '2026-09-01',
      lead: 'probation',
    },
    ['personId', 'scheme', 'from'],
  ],
  [
    'custody',
    custodyRecordSchema,
    {
      custodyId: 'D1',
      personId: 'P1',
      arrestedAt: '2026-03-29T00:30:00+00:00',
      releasedAt: '2026-03-29T02:30:00+01:00',
      release: 'under-investigation',
      suite: 'Abingdon',
      offenceCode: '10D',
      crimeId: 'C1',
    },
    ['custodyId', 'personId', 'arrestedAt', 'suite', 'offenceCode'],
  ],
  ['alias', aliasSchema, { from: 'P0', to: 'P1', on: '2026-01-01' }, ['from', 'to']],
  [
    'equality',
    equalityRecordSchema,
    { personId: 'P1', ethnicity: 'not stated', sex: undefined },
    ['personId'],
  ],
]

describe.each(kinds)('the schema of an %s record', (name, schema, full, required) => {
  it('takes a record that says all it can, as it is', () => {
    expect(schema.parse(full)).toEqual(full)
  })

  it('takes a record that says only what it must', () => {
    const least = Object.fromEntries(required.map((key) => [key, full[key]]))
    expect(schema.parse(least)).toEqual(least)
  })

  it.each(required)('requires %s', (key) => {
    const { [key]: _, ...rest } = full
    expect(takes(schema, rest)).toBe(false)
    expect(takes(schema, { ...full, [key]: '' })).toBe(false)
  })

  it('keeps no column that it does not name', () => {
    if (name === 'equality') expect(takes(schema, { ...full, religion: 'not stated' })).toBe(true)
    else expect(takes(schema, { ...full, surname: 'not kept' })).toBe(false)
  })

  it('gives back a record that cannot be changed', () => {
    expect(Object.isFrozen(schema.parse(full))).toBe(true)
  })
})

describe('words of a closed vocabulary', () => {
  it.each<[z.ZodType, Record<string, unknown>, string, string]>([
    [offenceRecordSchema, crime('C1', 'P1'), 'role', 'offender'],
    [offenceRecordSchema, crime('C1', 'P1'), 'outcome', '24'],
    [offenceRecordSchema, crime('C1', 'P1'), 'detection', 'found'],
    [intelligenceRecordSchema, { ...report('R1', 'P1') }, 'source', '4'],
    [intelligenceRecordSchema, { ...report('R1', 'P1') }, 'assessment', 'F'],
    [intelligenceRecordSchema, { ...report('R1', 'P1') }, 'handling', 'X'],
    [intelligenceRecordSchema, { ...report('R1', 'P1') }, 'theme', 'terrorism'],
  ])('%# refuses another', (schema, record, key, word) => {
    expect(takes(schema, record)).toBe(true)
    expect(takes(schema, { ...record, [key]: word })).toBe(false)
    expect(takes(schema, { ...record, [key]: 'constructor' })).toBe(false)
  })

  it('refuses an unknown marker, and a place off the National Grid', () => {
    expect(takes(offenceRecordSchema, { ...crime('C1', 'P1'), markers: ['gang'] })).toBe(false)
    expect(takes(offenceRecordSchema, { ...crime('C1', 'P1'), easting: 700_001 })).toBe(false)
    expect(takes(offenceRecordSchema, { ...crime('C1', 'P1'), northing: -1 })).toBe(false)
  })
})

describe('a date', () => {
  it.each(['1900-01-01', '2100-12-31', '2024-02-29', '2000-02-29'])('may be %s', (text) => {
    expect(takes(isoDateSchema, text)).toBe(true)
  })

  it.each(['1899-12-31', '2101-01-01', '2023-02-29', '1900-02-29', '31/03/2026', '2026-3-1', '', 46112])(
    'may not be %s',
    (text) => {
      expect(takes(isoDateSchema, text)).toBe(false)
    },
  )

  it('is refused in one sentence without its value', () => {
    const { error } = isoDateSchema.safeParse('1899-12-31')
    expect(error?.issues.map(({ message }) => message)).toEqual([
      'a calendar date from 1900-01-01 to 2100-12-31',
    ])
    expect(isoDateSchema.safeParse('31/03/1899').error?.issues).toHaveLength(1)
  })
})

describe('a date-time', () => {
  it.each(['2026-03-31T21:40:00+01:00', '2026-03-31T21:40:00Z', '1900-01-01T00:00:00+00:00'])(
    'may be %s',
    (text) => {
      expect(takes(isoDateTimeSchema, text)).toBe(true)
    },
  )

  it.each(['2026-03-31T21:40:00', '2026-03-31', '1899-12-31T23:59:00Z', '2026-02-29T10:00:00Z', ''])(
    'may not be %s',
    (text) => {
      expect(takes(isoDateTimeSchema, text)).toBe(false)
    },
  )
})

describe('an identifier', () => {
  it.each(['P', '1', 'P 1', '43/12345/26', '__proto__', 'constructor', '名前', 'é', 'x'.repeat(200)])(
    'may be %s',
    (text) => {
      expect(takes(identifierSchema, text)).toBe(true)
    },
  )

  it.each([
    '',
    ' P1',
    'P1 ',
    '\tP1',
    'P\u00001',
    'P\u200b1',
    '\ufeffP1',
    'P\ud8001',
    'P\ufffd1',
    'P\u20281',
    'x'.repeat(201),
    7,
  ])('may not be %j', (text) => {
    expect(takes(identifierSchema, text)).toBe(false)
  })
})
