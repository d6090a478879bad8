import { describe, expect, it } from 'vitest'
import { isPreludeError } from '../../../src/internal/prelude-error'
import type { HoldingsRecords, RecordKind } from '../../../src/scan/holdings-builder'
import { openHoldings } from '../../../src/scan/open-holdings'
import { crime, report } from '../../analyse/small-force'

const sound = {
  offences: crime('C1', 'P1'),
  intelligence: report('R1', 'P1'),
  people: { personId: 'P1' },
  custodySpells: { personId: 'P1', kind: 'remand', from: '2026-01-01' },
  needs: { personId: 'P1', need: 'housing', level: 'low', assessedOn: '2026-01-01', assessedBy: 'A' },
  management: { personId: 'P1', scheme: 'iom', from: '2026-01-01' },
  custody: {
    custodyId: 'D1',
    personId: 'P1',
    arrestedAt: '2026-01-01T10:00:00Z',
    suite: 'S',
    offenceCode: 'A10',
  },
  aliases: { from: 'P0', to: 'P1' },
} satisfies HoldingsRecords

/** Where a builder that holds one sound record refuses a second, with all that it says. */
function refusalOf(kind: RecordKind, record: unknown): { field?: string; text: string } {
  const builder = openHoldings()
  builder.add(kind, sound[kind])
  try {
    builder.add(kind, record as HoldingsRecords[RecordKind])
    return { text: '' }
  } catch (error) {
    if (!isPreludeError(error, 'invalid-record')) throw error
    const { field, ...info } = error.info
    expect(info).toEqual({ kind, index: 1 })
    expect(error.message).toMatch(
      new RegExp(`^${kind} record 1 requires ${field} to be .+; read untrusted rows`),
    )
    return { field, text: error.message + JSON.stringify(error.info) }
  }
}

const kinds = Object.keys(sound) as RecordKind[]

it.each(kinds)('takes sound %s', (kind) => {
  expect(refusalOf(kind, sound[kind])).toEqual({ text: '' })
})

it.each(kinds)('refuses %s that are no object', (kind) => {
  for (const record of [null, undefined, 'P1', 7]) expect(refusalOf(kind, record).field).toBe('itself')
})

it.each(kinds)('refuses %s without the id of a person', (kind) => {
  const key = kind === 'aliases' ? 'from' : 'personId'
  for (const id of ['', 7, null, undefined]) {
    expect(refusalOf(kind, { ...sound[kind], [key]: id }).field).toBe(key)
  }
})

describe('what no reader lets through', () => {
  const secret = 'Ms Jones of 1 High Street'
  it.each<[RecordKind, string]>([
    ['offences', 'crimeId'],
    ['offences', 'offenceCode'],
    ['offences', 'area'],
    ['aliases', 'to'],
    ['people', 'area'],
    ['intelligence', 'reportId'],
    ['intelligence', 'originId'],
    ['management', 'scheme'],
    ['management', 'lead'],
    ['custody', 'custodyId'],
    ['custody', 'suite'],
    ['custody', 'offenceCode'],
    ['custody', 'crimeId'],
  ])('refuses in %s an empty %s', (kind, field) => {
    expect(refusalOf(kind, { ...sound[kind], [field]: '' }).field).toBe(field)
  })

  it.each<[RecordKind, string]>([
    ['offences', 'occurredOn'],
    ['offences', 'occurredTo'],
    ['offences', 'recordedOn'],
    ['offences', 'roleOn'],
    ['aliases', 'on'],
    ['people', 'bornOn'],
    ['people', 'diedOn'],
    ['intelligence', 'reportedOn'],
    ['custodySpells', 'from'],
    ['custodySpells', 'to'],
    ['needs', 'assessedOn'],
    ['management', 'from'],
    ['management', 'to'],
    ['custody', 'arrestedAt'],
    ['custody', 'releasedAt'],
  ])('refuses in %s a %s that is no date, without repeating it', (kind, field) => {
    for (const value of [secret, '2026-02-29', '', null, 46112]) {
      const refusal = refusalOf(kind, { ...sound[kind], [field]: value })
      expect(refusal.field).toBe(field)
      expect(refusal.text).not.toContain(secret)
      expect(refusal.text).not.toContain('2026-02-29')
    }
  })

  it.each<[RecordKind, string]>([
    ['offences', 'role'],
    ['offences', 'outcome'],
    ['offences', 'detection'],
    ['offences', 'contested'],
    ['offences', 'easting'],
    ['offences', 'northing'],
    ['offences', 'markers'],
    ['people', 'deconflict'],
    ['people', 'approachRisk'],
    ['intelligence', 'source'],
    ['intelligence', 'assessment'],
    ['intelligence', 'handling'],
    ['intelligence', 'theme'],
    ['custodySpells', 'kind'],
    ['needs', 'need'],
    ['needs', 'level'],
    ['custody', 'release'],
  ])('refuses in %s a %s out of its vocabulary, without repeating it', (kind, field) => {
    for (const value of [secret, 'constructor', '__proto__', null]) {
      const refusal = refusalOf(kind, { ...sound[kind], [field]: value })
      expect(refusal.field).toBe(field)
      expect(refusal.text).not.toContain(secret)
    }
  })

  it('refuses an unknown marker among known ones, and a number that is none', () => {
    expect(refusalOf('offences', { ...sound.offences, markers: ['knife', secret] }).field).toBe('markers')
    expect(refusalOf('offences', { ...sound.offences, easting: Number.NaN }).field).toBe('easting')
  })

  it('refuses the date of an outcome that is none', () => {
    const record = { ...sound.offences, outcome: '1', outcomeOn: '2026-02-30' }
    expect(refusalOf('offences', record).field).toBe('outcomeOn')
  })

  it.each([
    '2026-01-01T10:00:00',
    '2026-01-01',
    '2026-01-01T25:00:00Z',
    '2026-01-01 10:00:00Z',
    '2026-01-01T10:00:00Zx',
  ])('refuses the time %s, which lacks an offset or is none', (arrestedAt) => {
    expect(refusalOf('custody', { ...sound.custody, arrestedAt }).field).toBe('arrestedAt')
  })

  it.each(['2026-01-01T10:00Z', '2026-01-01T23:59:59.5+01:00', '2026-01-01T00:00:00-00:30'])(
    'takes the time %s',
    (arrestedAt) => {
      expect(refusalOf('custody', { ...sound.custody, arrestedAt, releasedAt: arrestedAt }).text).toBe('')
    },
  )
})

it('takes every field of every kind', () => {
  const full: { [Kind in RecordKind]: HoldingsRecords[Kind] } = {
    ...sound,
    offences: crime('C1', 'P1', {
      occurredTo: '2026-03-02',
      outcome: '1A',
      outcomeOn: '2026-03-20',
      detection: 'proactive',
      markers: ['vawg'],
      area: 'Slough',
      easting: 497_600,
      northing: 179_800,
      contested: false,
    }),
    intelligence: report('R1', 'P1', { originId: 'O1', handling: 'C' }),
    people: {
      personId: 'P1',
      bornOn: '1900-01-01',
      diedOn: '2100-12-31',
      area: 'Slough',
      deconflict: true,
      approachRisk: false,
    },
    custodySpells: { ...sound.custodySpells, to: '2026-02-01' },
    management: { ...sound.management, to: '2026-02-01', lead: 'probation' },
    custody: { ...sound.custody, release: 'bail', crimeId: 'C1', releasedAt: '2026-01-02T01:00:00+00:00' },
    aliases: { from: 'P0', to: 'P1', on: '2026-01-01' },
  }
  for (const kind of kinds) expect(refusalOf(kind, full[kind])).toEqual({ text: '' })
})
