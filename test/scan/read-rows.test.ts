import { describe, expect, it } from 'vitest'
import { isPreludeError, type PreludeError } from '../../src/internal/prelude-error'
import type { HoldingsBuilder } from '../../src/scan/holdings-builder'
import { openHoldings } from '../../src/scan/open-holdings'
import { readAliases } from '../../src/scan/read-aliases'
import { readCustody } from '../../src/scan/read-custody'
import { readCustodySpells } from '../../src/scan/read-custody-spells'
import { readEquality } from '../../src/scan/read-equality'
import { readIntelligence } from '../../src/scan/read-intelligence'
import { readManagement } from '../../src/scan/read-management'
import { readNeeds } from '../../src/scan/read-needs'
import { readOffences } from '../../src/scan/read-offences'
import type { ReadProgress } from '../../src/scan/read-options'
import { readPeople } from '../../src/scan/read-people'
import { accountedFor, rejectedOf, warningsOf } from '../support/findings'

const offence = {
  crimeId: 'C1',
  personId: 'P1',
  role: 'suspect',
  offenceCode: '8N',
  occurredOn: '2026-03-31',
}

/** A builder that keeps what it is given. */
function recordingBuilder() {
  const added: unknown[] = []
  const expected: string[] = []
  const builder: HoldingsBuilder = {
    add: (kind, record) => added.push([kind, record]),
    expect: (kind) => expected.push(kind),
    close: () => openHoldings().close(),
  }
  return { builder, added, expected }
}

/** What a call throws. */
function thrownBy(call: () => unknown): PreludeError {
  try {
    call()
  } catch (error) {
    if (isPreludeError(error)) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('rows that are none', () => {
  it('are objects with empty cells alone; an object without cells lacks what is required', () => {
    const intake = readPeople([{ personId: '', area: null }, { personId: ' ' }, {}, { personId: 'P1' }])
    expect(rejectedOf(intake)).toEqual(['#0 missing-value personId'])
    expect(intake.records).toHaveLength(1)
    expect(intake.read).toBe(2)
  })

  it('leave an empty intake, with a word on it where nothing came at all', () => {
    expect(readPeople([])).toEqual({
      records: [],
      rejected: [],
      setAside: [],
      warnings: [expect.objectContaining({ code: 'empty-source', severity: 'warning', path: [] })],
      read: 0,
    })
    expect(readPeople([{ personId: '' }]).warnings).toEqual([])
  })
})

describe('an iterable that throws', () => {
  function* breaking(): Generator<unknown> {
    yield { personId: 'P1' }
    throw new Error('gone')
  }

  it('gives what came before', () => {
    const intake = readPeople(breaking())
    expect(intake.records).toEqual([{ personId: 'P1' }])
    expect(warningsOf(intake)).toEqual(['source-broke'])
    expect(accountedFor(intake)).toBe(intake.read)
  })

  it('is told apart from a callback or builder that throws, which stops the reading', () => {
    let closed = false
    function* rows(): Generator<unknown> {
      try {
        yield { personId: 'P1' }
      } finally {
        closed = true
      }
    }
    const builder = openHoldings()
    builder.close()
    const into = { ...builder, expect: () => undefined }
    expect(thrownBy(() => readPeople(rows(), { into })).code).toBe('builder-closed')
    expect(closed).toBe(true)
  })
})

describe('records that go into a builder', () => {
  it('are counted and not kept', () => {
    const { builder, added, expected } = recordingBuilder()
    const rows = [offence, offence, { ...offence, role: 'eliminated' }, { ...offence, role: 'boss' }]
    const intake = readOffences(rows, { into: builder })
    expect(intake.accepted).toBe(1)
    expect(intake).not.toHaveProperty('records')
    expect(rejectedOf(intake)).toEqual(['#1 duplicate-row', '#3 unknown-role role'])
    expect(intake.setAside[0]?.record).toStrictEqual({ ...offence, role: 'eliminated', markers: [] })
    expect(accountedFor(intake)).toBe(4)
    expect(added).toEqual([['offences', { ...offence, markers: [] }]])
    expect(expected).toEqual(['offences'])
  })

  it('are of the kind that is read, which is expected even where there are no rows', () => {
    const { builder, added, expected } = recordingBuilder()
    const into = { into: builder }
    readIntelligence([], into)
    readPeople([{ personId: 'P1' }], into)
    readCustodySpells([{ personId: 'P1', kind: 'remand', from: '2026-01-05' }], into)
    readNeeds(
      [{ personId: 'P1', need: 'drugs', level: 'low', assessedOn: '2026-01-05', assessedBy: 'A' }],
      into,
    )
    readManagement([{ personId: 'P1', scheme: 'IOM', from: '2026-01-05' }], into)
    readCustody(
      [{ custodyId: 'D1', personId: 'P1', arrestedAt: '2026-01-05T10:00Z', suite: 'A', offenceCode: '8N' }],
      into,
    )
    readAliases([{ from: 'P1', to: 'P2' }], into)
    const kinds = ['people', 'custodySpells', 'needs', 'management', 'custody', 'aliases']
    expect(expected).toEqual(['intelligence', ...kinds])
    expect(added.map((each) => (each as [string])[0])).toEqual(kinds)
  })

  it('go into real holdings', () => {
    const builder = openHoldings()
    readOffences([offence, { ...offence, crimeId: 'C2' }], { into: builder })
    expect(builder.close().counts.involvements).toBe(2)
  })
})

describe('progress', () => {
  it('is told every ten thousand rows and at the end', () => {
    const told: ReadProgress[] = []
    const rows = Array.from({ length: 20_001 }, (_, i) => ({ personId: i === 0 ? '' : `P${i}`, area: 'A' }))
    readPeople(rows, { onProgress: (progress) => told.push(progress) })
    expect(told).toEqual([
      { read: 10_000, accepted: 9_999, rejected: 1, setAside: 0 },
      { read: 20_000, accepted: 19_999, rejected: 1, setAside: 0 },
      { read: 20_001, accepted: 20_000, rejected: 1, setAside: 0 },
    ])
  })
})

describe('headings of plain rows', () => {
  it('are read whatever their case, blanks, hyphens and underscores', () => {
    expect(readPeople([{ 'Person ID': 'P1', born_on: '2009-03-05' }]).records).toEqual([
      { personId: 'P1', bornOn: '2009-03-05' },
    ])
  })

  it('count once where two are equal: the first is read', () => {
    const intake = readPeople([{ personId: 'P1', 'Person Id': 'P2' }])
    expect(intake.records).toEqual([{ personId: 'P1' }])
    expect(warningsOf(intake)).toEqual(['repeated-heading Person Id'])
  })

  it('may be repeated by a row, which is rejected', () => {
    const intake = readAliases([
      { from: 'P1', to: 'P2' },
      { from: 'from', to: 'To' },
    ])
    expect(rejectedOf(intake)).toEqual(['#1 second-heading-row'])
  })

  it('are reported once each, a thousand at most', () => {
    const rows = Array.from({ length: 12_000 }, (_, i) => ({ personId: `P${i}`, [`extra ${i}`]: 1 }))
    const intake = readPeople(rows)
    expect(intake.records).toHaveLength(12_000)
    expect(intake.warnings).toHaveLength(1000)
  })
})

describe('misuse', () => {
  it.each([
    [{ columns: { crimeID: 'Ref' } }, '/columns/crimeID'],
    [{ columns: { crimeId: ' ' } }, '/columns/crimeId'],
    [{ values: { rank: {} } }, '/values/rank'],
    [{ values: { role: null } }, '/values/role'],
    [{ onProgress: true }, '/onProgress'],
    [{ into: {} }, '/into'],
    ['dmy', ''],
    [{ values: { role: { Boss: 'boss' } } }, '/values/role'],
    [{ values: { role: { Boss: '' } } }, '/values/role'],
    [{ values: { role: { Boss: 4 } } }, '/values/role'],
    [{ values: { role: { Boss: 'suspect', 'BOSS ': 'charged' } } }, '/values/role'],
    [{ values: { markers: { A: 'knife;group' } } }, '/values/markers'],
    [{ codes: { Theft: 'theft' } }, '/codes'],
    [{ codes: { Theft: '' } }, '/codes'],
    [{ codeSystem: 'cchi' }, '/codeSystem'],
    [{ dateFormat: 'ymd' }, '/dateFormat'],
    [{ colums: {} }, '/colums'],
    [{ assumeOffset: '+00:00' }, '/assumeOffset'],
    [{ delimiter: ';' }, '/delimiter'],
  ])('of the options throws: %j', (options, pointer) => {
    const error = thrownBy(() => readOffences([], options as object))
    expect(error.code).toBe('invalid-options')
    expect(error.info).toMatchObject({ problems: [{ pointer }] })
    expect(error.message).toMatch(/^readOffences requires /)
  })

  it('of a value map does not repeat what it maps', () => {
    const error = thrownBy(() => readOffences([], { values: { role: { 'J Smith': 'Mr Smith' } } }))
    expect(JSON.stringify([error.message, error.info])).not.toContain('Smith')
  })

  it.each(['crimeId,personId\n', undefined, null, 4, {}])('of the rows throws: %j', (rows) => {
    expect(thrownBy(() => readOffences(rows as Iterable<unknown>)).code).toBe('invalid-argument')
  })

  it('of an offset throws', () => {
    expect(thrownBy(() => readCustody([], { assumeOffset: 'GMT' })).info).toMatchObject({
      problems: [{ pointer: '/assumeOffset' }],
    })
  })

  it('of equality records throws: characteristics are named, and no builder sees them', () => {
    expect(thrownBy(() => readEquality([], {} as never)).code).toBe('invalid-options')
    expect(thrownBy(() => readEquality([], { columns: { personId: 'Ref' } })).code).toBe('invalid-options')
    const hostile = JSON.parse('{"__proto__": "Ethnicity"}') as Record<string, string>
    expect(thrownBy(() => readEquality([], { columns: hostile })).code).toBe('invalid-options')
    const into = { columns: { ethnicity: 'Ethnicity' }, into: openHoldings() }
    expect(thrownBy(() => readEquality([], into)).info).toMatchObject({ problems: [{ pointer: '/into' }] })
  })
})

describe('cells of plain rows', () => {
  it.each([
    [12, '12'],
    [-1.5, '-1.5'],
    [true, 'true'],
    [12345678901234567890n, '12345678901234567890'],
    [' P1 ', 'P1'],
    ['P 1', 'P 1'],
    ['+44', '+44'],
    ['é', 'é'],
  ])('read the id %s as %s', (personId, id) => {
    expect(readPeople([{ personId }]).records).toEqual([{ personId: id }])
  })

  it.each([2 ** 53, Number.NaN, Number.POSITIVE_INFINITY, {}, ['P1'], () => 'P1', Symbol('P1')])(
    'refuse %s as an id',
    (personId) => {
      expect(rejectedOf(readPeople([{ personId }]))).toEqual(['#0 wrong-type personId'])
    },
  )

  it.each([
    ['P\u0000', 'control-character'],
    ['P\u00ad1', 'control-character'],
    ['P\n1', 'control-character'],
    ['P\ufffd', 'undecodable-character'],
    ['P\udc00', 'undecodable-character'],
    ['1E+5', 'scientific-notation'],
    ['1,5e+11', 'scientific-notation'],
    ['P'.repeat(201), 'text-too-long'],
    [`é${'P'.repeat(200)}`, 'text-too-long'],
  ])('refuse the id %j: %s', (personId, code) => {
    expect(rejectedOf(readPeople([{ personId }]))).toEqual([`#0 ${code} personId`])
  })

  it('say of a word that it was not decoded, before that it is unknown', () => {
    const row = { personId: 'P1', kind: 'rem\ufffdnd', from: '2026\u200b-01-05' }
    expect(rejectedOf(readCustodySpells([row]))).toEqual([
      '#0 undecodable-character kind, control-character from',
    ])
  })

  it('are left empty by blanks, in every kind of field', () => {
    const blank = { personId: 'P1', bornOn: ' ', area: '\t', deconflict: ' ' }
    expect(readPeople([blank]).records).toStrictEqual([{ personId: 'P1' }])
    const offenceBlanks = {
      ...offence,
      easting: ' ',
      outcome: ' ',
      detection: ' ',
      markers: ' ',
      roleOn: '          ',
    }
    expect(readOffences([offenceBlanks]).records).toStrictEqual([{ ...offence, markers: [] }])
    expect(rejectedOf(readOffences([{ ...offence, offenceCode: ' ', role: ' ' }]))).toEqual([
      '#0 missing-value role, missing-value offenceCode',
    ])
    const custody = { custodyId: 'D1', personId: 'P1', arrestedAt: ' ', suite: 'A', offenceCode: '8N' }
    expect(rejectedOf(readCustody([custody]))).toEqual(['#0 missing-value arrestedAt'])
  })

  it('are left empty by a value map, ids too', () => {
    const report = {
      reportId: 'R1',
      personId: 'P1',
      reportedOn: '2026-03-31',
      source: '1',
      assessment: 'A',
      handling: 'P',
      theme: 'knife',
    }
    const values = { originId: { 'Not Known': '' } }
    const { builder, added } = recordingBuilder()
    readIntelligence([{ ...report, originId: 'not known' }], { values, into: builder })
    expect(added).toEqual([['intelligence', report]])
  })
})
