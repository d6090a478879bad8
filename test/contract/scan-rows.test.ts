import { describe, expect, it } from 'vitest'
import {
  canonicalOffenceCode,
  isPreludeError,
  issueCodes,
  openHoldings,
  readAliases,
  readCustody,
  readCustodySpells,
  readEquality,
  readIntelligence,
  readManagement,
  readNeeds,
  readOffences,
  readPeople,
} from '../../src/index'
import { errorOf, type Loose } from './support'

const row = {
  crimeId: 'C1',
  personId: 'P1',
  role: 'suspect',
  offenceCode: '8N',
  occurredOn: '2026-01-05',
}

/** The issue codes for which one row is rejected, or none. */
function faultsOf(change: Loose, options?: Loose): string[] {
  const intake = readOffences([{ ...row, ...change }], options as object)
  expect(intake.read).toBe(1)
  expect(intake.records.length + intake.rejected.length + intake.setAside.length).toBe(1)
  return intake.rejected.flatMap(({ issues }) => issues.map(({ code, path }) => `${code} ${path.join('.')}`))
}

function readOne(change: Loose, options?: Loose): Loose {
  const intake = readOffences([{ ...row, ...change }], options as object)
  expect(intake.rejected).toEqual([])
  return intake.records[0]
}

describe('reading plain rows', () => {
  it('gives an intake of exactly five parts whose numbers add up', () => {
    const intake = readOffences([row, { ...row, crimeId: '' }, { ...row, role: 'acquitted' }])
    expect(Object.keys(intake).sort()).toEqual(['read', 'records', 'rejected', 'setAside', 'warnings'])
    expect(intake.read).toBe(3)
    expect(intake.records).toEqual([{ ...row, markers: [] }])
    expect(intake.rejected).toEqual([
      {
        recordIndex: 1,
        issues: [
          { code: 'missing-value', path: ['crimeId'], severity: 'error', message: expect.any(String) },
        ],
      },
    ])
    expect(intake.setAside).toEqual([
      { recordIndex: 2, reason: 'acquitted', record: { ...row, role: 'acquitted', markers: [] } },
    ])
  })

  it('sets aside the four roles that count against nobody, however they are written', () => {
    const rows = ['eliminated', 'Acquitted', ' CANCELLED ', 'not-a-party', 'Not a party'].map((role, i) => ({
      ...row,
      crimeId: `C${i}`,
      role,
    }))
    const { setAside, records } = readOffences(rows)
    expect(records).toEqual([])
    expect(setAside.map(({ reason }) => reason)).toEqual([
      'eliminated',
      'acquitted',
      'cancelled',
      'not-a-party',
      'not-a-party',
    ])
  })

  it('rejects a row that is unsound although its role is set aside', () => {
    expect(faultsOf({ role: 'acquitted', offenceCode: 'nonsense' })).toEqual([
      'invalid-offence-code offenceCode',
    ])
  })

  it('reports every fault of a row at once', () => {
    expect(faultsOf({ crimeId: ' ', role: 'driver', occurredOn: '2026-02-30', outcome: '24' })).toEqual([
      'missing-value crimeId',
      'unknown-role role',
      'invalid-date occurredOn',
      'unknown-outcome outcome',
    ])
  })

  it('documents every issue code it raises with a cause and a mend', () => {
    for (const entry of Object.values(issueCodes)) {
      expect(entry.cause.length).toBeGreaterThan(10)
      expect(entry.mend.length).toBeGreaterThan(10)
    }
    expect(Object.keys(issueCodes)).toContain('duplicate-row')
  })

  it('holds no value of a record in any message, path or issue', () => {
    const secret = 'ZQX77'
    const rows = [
      Object.fromEntries(
        Object.keys({ ...row, markers: 0, outcome: 0, easting: 0, contested: 0, roleOn: 0 }).map((key) => [
          key,
          secret,
        ]),
      ),
      { ...row, crimeId: secret, personId: secret },
      { ...row, crimeId: secret, personId: secret },
      secret,
      { ...row, role: 'acquitted', crimeId: secret, occurredOn: secret },
    ]
    const { rejected, warnings } = readOffences(rows)
    expect(rejected.length).toBe(4)
    expect(JSON.stringify({ rejected, warnings })).not.toContain(secret)
  })

  it('keeps the first of duplicate rows, by crime, person, role, code and date', () => {
    const twice = readOffences([
      row,
      { ...row, occurredTo: '2026-01-05', area: 'X' },
      { ...row, markers: 'knife' },
    ])
    expect(twice.records).toHaveLength(1)
    expect(twice.records[0]).not.toHaveProperty('area')
    expect(twice.rejected.map(({ issues }) => issues[0]?.code)).toEqual(['duplicate-row', 'duplicate-row'])
    for (const change of [
      { crimeId: 'C2' },
      { personId: 'P2' },
      { role: 'charged' },
      { offenceCode: '8P' },
      { occurredOn: '2026-01-06' },
    ]) {
      expect(readOffences([row, { ...row, ...change }]).records).toHaveLength(2)
    }
    expect(
      readOffences([row, { ...row, offenceCode: ' 8n ', occurredOn: '05/01/2026' }]).records,
    ).toHaveLength(1)
  })

  it('does not let a rejected row make a later sound one its duplicate', () => {
    const { records } = readOffences([{ ...row, outcome: '99' }, row])
    expect(records).toHaveLength(1)
  })

  it('reads slashed dates day first unless told otherwise', () => {
    expect(readOne({ occurredOn: '05/01/2026' }).occurredOn).toBe('2026-01-05')
    expect(readOne({ occurredOn: '5/1/2026' }).occurredOn).toBe('2026-01-05')
    expect(readOne({ occurredOn: ' 31/03/2026 ' }).occurredOn).toBe('2026-03-31')
    expect(readOne({ occurredOn: '05/01/2026' }, { dateFormat: 'mdy' }).occurredOn).toBe('2026-05-01')
    expect(faultsOf({ occurredOn: '31/03/2026' }, { dateFormat: 'mdy' })).toEqual(['invalid-date occurredOn'])
    expect(faultsOf({ occurredOn: '03/31/2026' })).toEqual(['invalid-date occurredOn'])
    expect(faultsOf({ occurredOn: '5/1/26' })).toEqual(['invalid-date occurredOn'])
  })

  it('takes real days from 1900 to 2100 and no other', () => {
    for (const day of ['1900-01-01', '2100-12-31', '2024-02-29', '2000-02-29']) {
      expect(readOne({ occurredOn: day }).occurredOn).toBe(day)
    }
    expect(faultsOf({ occurredOn: '2023-02-29' })).toEqual(['invalid-date occurredOn'])
    expect(faultsOf({ occurredOn: '1900-02-29' })).toEqual(['invalid-date occurredOn'])
    expect(faultsOf({ occurredOn: '1899-12-31' })).toEqual(['date-out-of-range occurredOn'])
    expect(faultsOf({ occurredOn: '2101-01-01' })).toEqual(['date-out-of-range occurredOn'])
    expect(faultsOf({ occurredOn: '45000' })).toEqual(['date-is-serial occurredOn'])
    expect(faultsOf({ occurredOn: new Date('2026-01-05') })).toEqual(['date-object occurredOn'])
  })

  it('rejects a date after its own recording', () => {
    expect(faultsOf({ recordedOn: '2026-01-05' })).toEqual([])
    expect(faultsOf({ recordedOn: '2026-01-04' })).toEqual(['after-recording occurredOn'])
    expect(faultsOf({ occurredTo: '2026-01-09', recordedOn: '2026-01-07' })).toEqual([
      'after-recording occurredTo',
    ])
    expect(faultsOf({ occurredTo: '2026-01-04' })).toEqual(['ends-before-start occurredTo'])
  })

  it('knows the outcome types 0 to 23 with 1A, 2A and 3A, and no other', () => {
    for (const outcome of ['0', '1', '1A', '2a', '3A', '4', '22', '23', 22]) {
      expect(readOne({ outcome }).outcome).toBe(String(outcome).toUpperCase())
    }
    for (const outcome of ['24', '4A', 'A', '-1', '1.5']) {
      expect(faultsOf({ outcome })).toEqual(['unknown-outcome outcome'])
    }
  })

  it('separates markers by semicolons and bars, and takes a list', () => {
    expect(readOne({ markers: 'knife; County Lines |vawg' }).markers).toEqual([
      'knife',
      'county-lines',
      'vawg',
    ])
    expect(readOne({ markers: ['knife', 'group'] }).markers).toEqual(['knife', 'group'])
    expect(readOne({ markers: '' }).markers).toEqual([])
    expect(readOne({ markers: ';|;' }).markers).toEqual([])
    expect(readOne({}).markers).toEqual([])
    expect(faultsOf({ markers: 'knife, drugs' })).toEqual(['unknown-marker markers'])
    expect(faultsOf({ markers: 'knife;axe' })).toEqual(['unknown-marker markers'])
  })

  it('reads codes in their code system, recorded-crime by default', () => {
    expect(readOne({ offenceCode: '8N ' }).offenceCode).toBe('8N')
    expect(readOne({ offenceCode: '8n' }).offenceCode).toBe('8N')
    expect(readOne({ offenceCode: '8/6' }, { codeSystem: 'home-office' }).offenceCode).toBe('008/06')
    expect(readOne({ offenceCode: '00806' }, { codeSystem: 'home-office' }).offenceCode).toBe('008/06')
    expect(faultsOf({ offenceCode: '8/6' })).toEqual(['invalid-offence-code offenceCode'])
    expect(faultsOf({ offenceCode: '44562' }, { codeSystem: 'home-office' })).toEqual([
      'code-is-date offenceCode',
    ])
    expect(faultsOf({ offenceCode: '01/01/2022' })).toEqual(['code-is-date offenceCode'])
    expect(faultsOf({ offenceCode: '01-Jan' })).toEqual(['code-is-date offenceCode'])
    expect(canonicalOffenceCode('8n ', 'recorded-crime')).toBe('8N')
    expect(canonicalOffenceCode('8/6', 'home-office')).toBe('008/06')
    expect(canonicalOffenceCode('00806', 'home-office')).toBe('008/06')
    expect(canonicalOffenceCode('44562', 'home-office')).toBeUndefined()
  })

  it('fits an export with a column map, value maps and a code map', () => {
    const intake = readOffences(
      [
        {
          'Occurrence Number': 'C1',
          personId: 'P1',
          Status: 'Suspect - Eliminated',
          Title: 'GBH with intent',
          'Date From': '05/01/2026',
        },
        {
          'Occurrence Number': 'C2',
          personId: 'P1',
          Status: 'suspect',
          Title: '8N',
          'Date From': '05/01/2026',
        },
      ],
      {
        columns: {
          crimeId: 'Occurrence Number',
          role: 'status',
          offenceCode: 'Title',
          occurredOn: 'DATE FROM',
        },
        values: { role: { 'suspect - ELIMINATED': 'eliminated' } },
        codes: { 'GBH with intent': '5d' },
      },
    )
    expect(intake.rejected).toEqual([])
    expect(intake.warnings).toEqual([])
    expect(intake.setAside[0]?.record).toMatchObject({ role: 'eliminated', offenceCode: '5D' })
    expect(intake.records[0]).toEqual({ ...row, crimeId: 'C2', markers: [] })
  })

  it('refuses maps to what does not exist, with a pointer and without the values', () => {
    for (const [options, pointer] of [
      [{ columns: { crime: 'x' } }, '/columns/crime'],
      [{ values: { rolle: {} } }, '/values/rolle'],
      [{ values: { role: { SECRET: 'driver' } } }, '/values/role'],
      [{ codes: { SECRET: 'driver' } }, '/codes'],
      [{ codeSystem: 'uk' }, '/codeSystem'],
      [{ dateFormat: 'ymd' }, '/dateFormat'],
      [{ nonsense: 1 }, '/nonsense'],
    ] as const) {
      const error = errorOf(() => readOffences([], options as Loose))
      if (!isPreludeError(error, 'invalid-options')) throw error
      expect(error.info.problems[0]?.pointer).toMatch(new RegExp(`^${pointer}`))
      expect(`${error.message}${JSON.stringify(error.info)}`).not.toContain('SECRET')
    }
  })

  it('keeps no column that no schema names, and reports it once by its heading', () => {
    const rows = [1, 2, 3].map((i) => ({ ...row, crimeId: `C${i}`, Surname: 'Smith', Notes: '' }))
    const { records, warnings } = readOffences(rows)
    expect(JSON.stringify(records)).not.toContain('Smith')
    expect(warnings.map(({ code, path, severity }) => [code, path, severity])).toEqual([
      ['unread-column', ['Surname'], 'warning'],
      ['unread-column', ['Notes'], 'warning'],
    ])
    expect(JSON.stringify(warnings)).not.toContain('Smith')
  })

  it('never throws on data, whatever a row is', () => {
    const hostile = new Proxy(
      {},
      {
        ownKeys() {
          throw new RangeError('SECRET')
        },
      },
    )
    const rows: unknown[] = [
      null,
      undefined,
      7,
      'x',
      [],
      [row],
      () => 1,
      Symbol('s'),
      hostile,
      {
        get crimeId() {
          throw new Error('SECRET')
        },
      },
      { crimeId: Symbol('s'), personId: {}, role: [], offenceCode: Number.NaN, occurredOn: 1n },
      { ...row, personId: 2 ** 53 },
      { ...row, personId: '\u0000' },
      { ...row, personId: '\ud800' },
      { ...row, personId: 'x'.repeat(201) },
      { ...row, __proto__: { a: 1 } },
    ]
    const intake = readOffences(rows)
    expect(intake.read).toBe(intake.records.length + intake.rejected.length + intake.setAside.length)
    expect(intake.rejected.length).toBe(15)
    expect(JSON.stringify(intake)).not.toContain('SECRET')
  })

  it('gives what was read of an iterable that breaks half way', () => {
    function* rows() {
      yield row
      yield { ...row, crimeId: 'C2' }
      throw new Error('SECRET')
    }
    const intake = readOffences(rows())
    expect(intake.records).toHaveLength(2)
    expect(intake.read).toBe(2)
    expect(intake.warnings.map(({ code }) => code)).toEqual(['source-broke'])
    expect(JSON.stringify(intake)).not.toContain('SECRET')
  })

  it('sends records straight to a builder and counts them as accepted', () => {
    const builder = openHoldings()
    const seen: Loose[] = []
    const intake = readOffences([row, { ...row, role: 'x' }, { ...row, role: 'cancelled' }], {
      into: builder,
      onProgress: (progress) => seen.push(progress),
    })
    expect(intake).not.toHaveProperty('records')
    expect(intake.accepted).toBe(1)
    expect(intake.read).toBe(3)
    expect(seen.at(-1)).toMatchObject({ read: 3, accepted: 1, rejected: 1, setAside: 1 })
    expect(builder.close().counts.involvements).toBe(1)
  })

  it('takes any iterable: a generator, a Set, a Map’s values', () => {
    expect(readOffences(new Set([row])).records).toHaveLength(1)
    expect(readOffences(new Map([[1, row]]).values()).records).toHaveLength(1)
  })
})

describe('reading the other kinds of record', () => {
  it('reads intelligence graded 3x5x2', () => {
    const report = {
      reportId: 'R1',
      personId: 'P1',
      reportedOn: '2026-01-05',
      source: 1,
      assessment: 'b',
      handling: 'p',
      theme: 'Drug supply',
      originId: 'k1',
    }
    expect(readIntelligence([report]).records).toEqual([
      { ...report, source: '1', assessment: 'B', handling: 'P', theme: 'drug-supply' },
    ])
    for (const change of [{ source: '4' }, { assessment: 'F' }, { handling: 'X' }]) {
      expect(readIntelligence([{ ...report, ...change }]).rejected[0]?.issues[0]?.code).toBe('unknown-grade')
    }
    expect(readIntelligence([{ ...report, theme: 'arson' }]).rejected[0]?.issues[0]?.code).toBe(
      'unknown-theme',
    )
  })

  it('reads people, spells, needs, schemes, custody records and aliases', () => {
    expect(
      readPeople([{ personId: 'P1', bornOn: '29/02/2008', deconflict: 'Yes', approachRisk: '0' }]).records,
    ).toEqual([{ personId: 'P1', bornOn: '2008-02-29', deconflict: true, approachRisk: false }])
    expect(readCustodySpells([{ personId: 'P1', kind: 'Remand', from: '2026-01-01' }]).records).toEqual([
      { personId: 'P1', kind: 'remand', from: '2026-01-01' },
    ])
    expect(
      readNeeds([
        { personId: 'P1', need: 'Mental Health', level: 'HIGH', assessedOn: '2026-01-01', assessedBy: 'a' },
      ]).records,
    ).toEqual([
      { personId: 'P1', need: 'mental-health', level: 'high', assessedOn: '2026-01-01', assessedBy: 'a' },
    ])
    expect(readManagement([{ personId: 'P1', scheme: 'Our scheme', from: '2026-01-01' }]).records).toEqual([
      { personId: 'P1', scheme: 'Our scheme', from: '2026-01-01' },
    ])
    expect(readManagement([{ personId: 'P1', scheme: 'MAPPA', from: '2026-01-01' }]).records[0]?.scheme).toBe(
      'mappa',
    )
    expect(readAliases([{ from: 'A', to: 'B', on: '2026-01-01' }]).records).toEqual([
      { from: 'A', to: 'B', on: '2026-01-01' },
    ])
    const custody = {
      custodyId: 'D1',
      personId: 'P1',
      arrestedAt: '2026-03-28T23:40:00+00:00',
      releasedAt: '2026-03-29T09:00:00+01:00',
      release: 'bail',
      suite: 'Abingdon',
      offenceCode: '10D',
    }
    expect(readCustody([custody]).records).toEqual([custody])
    expect(
      readCustody([{ ...custody, arrestedAt: '2026-03-28T23:40:00' }]).rejected[0]?.issues[0]?.code,
    ).toBe('missing-offset')
  })

  it('keeps of equality records what the columns name, and nothing else', () => {
    const intake = readEquality([{ personId: 'P1', Ethnicity: 'W1', Religion: 'none' }], {
      columns: { ethnicity: 'Ethnicity' },
    })
    expect(intake.records).toEqual([{ personId: 'P1', ethnicity: 'W1' }])
    expect(intake.warnings.map(({ path }) => path)).toEqual([['Religion']])
  })
})
