import { describe, expect, it } from 'vitest'
import { readOffences } from '../../src/scan/read-offences'
import { accountedFor, rejectedOf, warningsOf } from '../support/findings'

const row = { crimeId: 'C1', personId: 'P1', role: 'suspect', offenceCode: '8N', occurredOn: '2026-03-31' }
const record = { ...row, markers: [] }

/** The one record that a row becomes when some of its cells are others. */
const read = (cells: object, options = {}) => readOffences([{ ...row, ...cells }], options).records[0]

describe('the cells of an offence row', () => {
  it.each([
    ['8N ', '8N'],
    ['8n', '8N'],
    [' 105a', '105A'],
    [1, '1'],
    [37.2, '37.2'],
  ])('read the code %j as %s', (offenceCode, code) => {
    expect(read({ offenceCode })).toEqual({ ...record, offenceCode: code })
  })

  it.each([
    ['2026-03-31', '2026-03-31'],
    [' 31/03/2026 ', '2026-03-31'],
    ['1/4/2026', '2026-04-01'],
    ['31/03/2026 14:20', '2026-03-31'],
    ['2026-03-31T23:59:59.999-05:00', '2026-03-31'],
    ['2026-03-31 2:20 PM', '2026-03-31'],
    ['29/02/2024', '2024-02-29'],
    ['1900-01-01', '1900-01-01'],
    ['31/12/2100', '2100-12-31'],
  ])('read the date %j as %s', (occurredOn, day) => {
    expect(read({ occurredOn })).toEqual({ ...record, occurredOn: day })
  })

  it.each([
    '29/02/2023',
    '2026-3-31',
    '31-03-2026',
    '31/03/26',
    '31/13/2026',
    '2026-03-31x',
    'aa/bb/cccc',
    '3a/03/2026',
  ])('reject the date %j', (occurredOn) => {
    expect(rejectedOf(readOffences([{ ...row, occurredOn }]))).toEqual(['#0 invalid-date occurredOn'])
  })

  it('read slashed dates month first where the options say so, and ISO dates as ever', () => {
    expect(read({ occurredOn: '03/31/2026' }, { dateFormat: 'mdy' })?.occurredOn).toBe('2026-03-31')
    expect(read({ occurredOn: '2026-03-31' }, { dateFormat: 'mdy' })?.occurredOn).toBe('2026-03-31')
    expect(read({ occurredOn: '31/03/2026' }, { dateFormat: 'mdy' })).toBeUndefined()
  })

  it.each([
    ['1a', '1A'],
    ['01', '1'],
    ['00', '0'],
    [18, '18'],
    [' 3A ', '3A'],
  ])('read the outcome %j as %s', (outcome, type) => {
    expect(read({ outcome })?.outcome).toBe(type)
  })

  it.each([
    ['knife; County Lines', ['knife', 'county-lines']],
    ['VAWG|knife|vawg', ['vawg', 'knife']],
    [
      ['knife', 'domestic abuse'],
      ['knife', 'domestic-abuse'],
    ],
    [' ', []],
    [[], []],
    [';', []],
  ])('read the markers %j as %j', (given, markers) => {
    expect(read({ markers: given })?.markers).toEqual(markers)
  })

  it.each([
    [true, true],
    ['Yes', true],
    [1, true],
    ['N', false],
    ['FALSE', false],
    [0, false],
  ])('read the flag %j as %s', (contested, flag) => {
    expect(read({ contested })?.contested).toBe(flag)
  })

  it('leave out what is empty', () => {
    expect(
      readOffences([{ ...row, area: null, outcome: '', recordedOn: ' ', detection: undefined }]).records,
    ).toStrictEqual([record])
  })

  it('read the edges of the National Grid', () => {
    expect(read({ easting: '0', northing: 1_300_000 })).toEqual({
      ...record,
      easting: 0,
      northing: 1_300_000,
    })
  })
})

describe('roles that count against nobody', () => {
  it.each(['eliminated', 'Acquitted', 'CANCELLED', 'Not a Party'])('set the row aside: %s', (role) => {
    const reason = role.toLowerCase().replaceAll(' ', '-')
    const intake = readOffences([row, { ...row, role }])
    expect(intake.setAside).toEqual([{ recordIndex: 1, reason, record: { ...record, role: reason } }])
    expect(intake.records).toHaveLength(1)
    expect(accountedFor(intake)).toBe(2)
  })

  it('reject the row where it is not sound', () => {
    const intake = readOffences([{ ...row, role: 'eliminated', occurredOn: 'once' }])
    expect(rejectedOf(intake)).toEqual(['#0 invalid-date occurredOn'])
    expect(intake.setAside).toEqual([])
  })

  it('keep to the first of two equal rows', () => {
    const aside = { ...row, role: 'eliminated' }
    expect(rejectedOf(readOffences([aside, aside]))).toEqual(['#1 duplicate-row'])
  })
})

describe('duplicate rows', () => {
  it('are those of the same crime, person, role, code and date, however they are written', () => {
    const again = { ...row, offenceCode: '8n ', occurredOn: '31/03/2026', area: 'another' }
    const intake = readOffences([row, again])
    expect(intake.records).toEqual([record])
    expect(rejectedOf(intake)).toEqual(['#1 duplicate-row'])
  })

  it.each([
    { crimeId: 'C2' },
    { personId: 'P2' },
    { role: 'charged' },
    { offenceCode: '105A' },
    { occurredOn: '2026-03-30' },
  ])('are not those that differ in %j', (cells) => {
    expect(readOffences([row, { ...row, ...cells }]).records).toHaveLength(2)
  })

  it("go by the crime's date, which is the end of a continuing offence", () => {
    const first = { ...row, occurredOn: '2026-03-01', occurredTo: '2026-03-31' }
    expect(readOffences([first, row]).records).toHaveLength(1)
    expect(readOffences([first, { ...first, occurredTo: '2026-03-30' }]).records).toHaveLength(2)
  })
})

describe('dates against each other', () => {
  it('may fall on the day of recording and not after it', () => {
    expect(read({ recordedOn: '2026-03-31' })).toBeDefined()
    expect(rejectedOf(readOffences([{ ...row, recordedOn: '2026-03-30' }]))).toEqual([
      '#0 after-recording occurredOn',
    ])
  })

  it('are compared as days, however they are written', () => {
    expect(read({ occurredOn: '31/03/2026', recordedOn: '31/3/2026', roleOn: '31/03/2026' })).toBeDefined()
    const slashed = ['31/03/2026', '31/3/2026'].map((occurredOn, i) => ({
      ...row,
      crimeId: `C${i}`,
      occurredOn,
    }))
    expect(readOffences(slashed).records.map((each) => each.occurredOn)).toEqual(['2026-03-31', '2026-03-31'])
  })

  it('may end on the day they begin and not before', () => {
    expect(read({ occurredTo: '2026-03-31' })).toBeDefined()
    expect(rejectedOf(readOffences([{ ...row, occurredTo: '2026-03-30' }]))).toEqual([
      '#0 ends-before-start occurredTo',
    ])
  })
})

describe('fitting an export', () => {
  it('maps headings, values and codes, whatever their case and blanks', () => {
    const intake = readOffences(
      [
        {
          'Occurrence Number': 'C1',
          'Nominal Ref': 'P1',
          Involvement: 'SUSPECT  - Eliminated',
          Offence: 'Possess knife blade / point',
          'From Date': '31/03/2026',
          Flags: 'Weapon - Bladed;Cyber',
        },
      ],
      {
        columns: {
          crimeId: 'occurrence number',
          personId: 'Nominal Ref',
          role: 'Involvement',
          offenceCode: 'Offence',
          occurredOn: 'From Date',
          markers: 'Flags',
        },
        values: {
          role: { 'Suspect - Eliminated': 'eliminated' },
          markers: { 'weapon - bladed': 'knife', cyber: '' },
        },
        codes: { 'Possess Knife Blade / Point': '10d' },
      },
    )
    expect(intake.setAside.map((each) => each.record)).toEqual([
      { ...record, role: 'eliminated', offenceCode: '10D', markers: ['knife'] },
    ])
    expect(intake.warnings).toEqual([])
  })

  it('reads two fields from one column', () => {
    const columns = { recordedOn: 'occurredOn' }
    expect(read({}, { columns })).toEqual({ ...record, recordedOn: '2026-03-31' })
  })

  it('does not read a field under its own name once it is mapped', () => {
    const intake = readOffences([{ ...row, Ref: 'C9' }], { columns: { crimeId: 'Ref' } })
    expect(intake.records[0]?.crimeId).toBe('C9')
    expect(warningsOf(intake)).toEqual(['unread-column crimeId'])
  })

  it('empties an optional field whose value maps to nothing', () => {
    const values = { outcome: { 'Not recorded': '' }, occurredTo: { '31/12/9999': '' } }
    expect(read({ outcome: 'not recorded', occurredTo: '31/12/9999' }, { values })).toEqual(record)
  })

  it('reads the values that no map names as ever', () => {
    const values = { role: { Arrested: 'suspect' }, roleOn: { never: '' } }
    expect(read({ role: 'Charged', roleOn: '1/4/2026' }, { values })).toEqual({
      ...record,
      role: 'charged',
      roleOn: '2026-04-01',
    })
  })

  it('reads Home Office codes, five digits only where the code is listed', () => {
    const options = { codeSystem: 'home-office' } as const
    expect(read({ offenceCode: '8/6' }, options)?.offenceCode).toBe('008/06')
    expect(read({ offenceCode: '00806' }, options)?.offenceCode).toBe('008/06')
    expect(rejectedOf(readOffences([{ ...row, offenceCode: '44562' }], options))).toEqual([
      '#0 code-is-date offenceCode',
    ])
  })

  it('says once which named column is not there, besides the rows that lack it', () => {
    const intake = readOffences([row, { ...row, crimeId: 'C2' }], {
      columns: { area: 'Beat', personId: 'Nominal' },
    })
    expect(warningsOf(intake)).toEqual([
      'missing-column personId',
      'missing-column area',
      'unread-column personId',
    ])
    expect(rejectedOf(intake)).toEqual(['#0 missing-value personId', '#1 missing-value personId'])
  })
})
