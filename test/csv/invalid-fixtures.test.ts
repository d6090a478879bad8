import { describe, expect, it } from 'vitest'
import { issueCodes } from '../../src/scan/issue-codes'
import { readOffences } from '../../src/scan/read-offences'
import { readPeople } from '../../src/scan/read-people'
import { accountedFor, rejectedOf, warningsOf } from '../support/findings'
import { fixtureBytes, readAs, readFixture } from '../support/read-fixture'

/** Each fixture, what is rejected in it (line, code and field), and how many rows are sound. */
const rowsAtFault: readonly (readonly [name: string, rejected: readonly string[], sound: number])[] = [
  ['missing-value.offences.csv', ['3 missing-value personId'], 1],
  ['undecodable-character.offences.csv', ['3 undecodable-character personId'], 1],
  ['control-character.offences.csv', ['3 control-character personId', '4 control-character crimeId'], 1],
  ['text-too-long.offences.csv', ['3 text-too-long personId'], 1],
  ['scientific-notation.offences.csv', ['3 scientific-notation crimeId'], 1],
  [
    'invalid-date.offences.csv',
    ['3 invalid-date occurredOn', '4 invalid-date occurredOn', '5 invalid-date occurredOn'],
    1,
  ],
  ['date-out-of-range.offences.csv', ['3 date-out-of-range occurredOn', '4 date-out-of-range occurredOn'], 1],
  ['date-is-serial.offences.csv', ['3 date-is-serial occurredOn'], 1],
  ['invalid-date-time.custody.csv', ['3 invalid-date-time arrestedAt', '4 invalid-date-time arrestedAt'], 1],
  ['missing-offset.custody.csv', ['3 missing-offset arrestedAt'], 1],
  ['invalid-number.offences.csv', ['3 invalid-number easting, invalid-number northing'], 1],
  ['number-out-of-range.offences.csv', ['3 number-out-of-range easting, number-out-of-range northing'], 1],
  ['invalid-boolean.offences.csv', ['3 invalid-boolean contested'], 1],
  ['invalid-offence-code.offences.csv', ['3 invalid-offence-code offenceCode'], 1],
  ['unknown-role.offences.csv', ['3 unknown-role role'], 1],
  ['unknown-outcome.offences.csv', ['3 unknown-outcome outcome'], 1],
  ['unknown-marker.offences.csv', ['3 unknown-marker markers'], 1],
  ['unknown-theme.intelligence.csv', ['3 unknown-theme theme'], 1],
  [
    'unknown-grade.intelligence.csv',
    ['3 unknown-grade source, unknown-grade assessment, unknown-grade handling'],
    1,
  ],
  ['unknown-word.needs.csv', ['3 unknown-word need, unknown-word level'], 1],
  ['after-recording.offences.csv', ['3 after-recording occurredOn', '4 after-recording occurredTo'], 1],
  ['ends-before-start.custody-spells.csv', ['3 ends-before-start to'], 1],
  ['ends-before-start.custody.csv', ['3 ends-before-start releasedAt'], 1],
  ['died-before-born.people.csv', ['3 died-before-born diedOn'], 1],
  ['alias-to-itself.aliases.csv', ['3 alias-to-itself to'], 1],
  ['duplicate-row.offences.csv', ['3 duplicate-row'], 2],
  ['second-heading-row.offences.csv', ['3 second-heading-row'], 1],
  ['too-few-cells.offences.csv', ['3 too-few-cells'], 1],
  ['too-many-cells.offences.csv', ['3 too-many-cells'], 1],
  ['unclosed-quote.offences.csv', ['4 unclosed-quote', '5 unclosed-quote'], 2],
  ['text-after-quote.offences.csv', ['3 text-after-quote'], 2],
]

describe('a row at fault is rejected by its line, its code and its field, and the others are read', () => {
  it.each(rowsAtFault)('%s', async (name, rejected, sound) => {
    const intake = await readFixture(`invalid/${name}`)
    expect(rejectedOf(intake)).toEqual(rejected)
    expect(intake.records).toHaveLength(sound)
    expect(accountedFor(intake)).toBe(intake.read)
  })

  it('code-is-date.offences.csv: dates and serial numbers by name, also a class and number of the other system', async () => {
    const intake = await readFixture('invalid/code-is-date.offences.csv')
    // Recorded-crime codes have no `8/6`; what a spreadsheet did to it is told apart from that.
    expect(rejectedOf(intake)).toEqual([
      '2 invalid-offence-code offenceCode',
      '3 code-is-date offenceCode',
      '4 code-is-date offenceCode',
      '5 code-is-date offenceCode',
    ])
  })
})

describe('a file at fault says so once', () => {
  it.each([
    ['unread-column.people.csv', ['unread-column Surname', 'unread-column 4'], 1],
    ['missing-column.offences.csv', ['missing-column role'], 0],
    ['repeated-heading.people.csv', ['repeated-heading Area'], 1],
    ['headings-not-found.people.csv', ['headings-not-found'], 0],
    ['empty-source.people.csv', ['empty-source'], 0],
  ] as const)('%s', async (name, warnings, sound) => {
    const intake = await readFixture(`invalid/${name}`)
    expect(warningsOf(intake)).toEqual(warnings)
    expect(intake.records).toHaveLength(sound)
    expect(accountedFor(intake)).toBe(intake.read)
  })

  it('reads the first of two equal headings', async () => {
    const intake = await readFixture('invalid/repeated-heading.people.csv')
    expect(intake.records).toEqual([{ personId: 'P1', area: 'first' }])
  })

  it('keeps nothing of an unread column', async () => {
    const intake = await readFixture('invalid/unread-column.people.csv')
    expect(JSON.stringify(intake)).not.toContain('Secretname')
  })

  it('repeats nothing of a first row that should have been headings', async () => {
    const intake = await readFixture('invalid/headings-not-found.people.csv')
    expect(rejectedOf(intake)).toEqual(['2 missing-value personId'])
    expect(JSON.stringify(intake)).not.toContain('P1')
  })
})

describe('a source that breaks gives what was read until then', () => {
  async function* breakingAfter(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
    yield bytes
    throw new Error('the share went away')
  }

  it('between rows', async () => {
    const name = 'invalid/source-broke.people.csv'
    const intake = await readAs(name, breakingAfter(fixtureBytes(name)))
    expect(intake.records).toEqual([{ personId: 'P1', bornOn: '2009-03-05' }])
    expect(warningsOf(intake)).toEqual(['source-broke'])
    expect(intake.read).toBe(1)
  })

  it('inside a row, which is not taken for a whole one', async () => {
    const name = 'invalid/cut-off-row.people.csv'
    const intake = await readAs(name, breakingAfter(fixtureBytes(name)))
    expect(intake.records).toHaveLength(1)
    expect(rejectedOf(intake)).toEqual(['3 cut-off-row'])
    expect(warningsOf(intake)).toEqual(['source-broke'])
    expect(accountedFor(intake)).toBe(intake.read)
  })
})

describe('plain rows that no CSV file can hold', () => {
  const loadFixture = (name: string): Promise<unknown> => import(`../../fixtures/invalid/${name}.people.mjs`)
  const rowsOf = async (name: string) => ((await loadFixture(name)) as { rows: readonly unknown[] }).rows

  it.each([
    ['wrong-type', ['#1 wrong-type personId', '#2 wrong-type personId', '#3 wrong-type personId']],
    ['date-object', ['#1 date-object bornOn']],
    ['not-a-row', ['#1 not-a-row', '#2 not-a-row', '#3 not-a-row', '#4 not-a-row']],
    ['unreadable-row', ['#1 unreadable-row']],
  ])('%s', async (name, rejected) => {
    const intake = readPeople(await rowsOf(name))
    expect(rejectedOf(intake)).toEqual(rejected)
    expect(intake.records).toHaveLength(1)
    expect(accountedFor(intake)).toBe(intake.read)
  })

  it('row-too-long costs the one row', async () => {
    const { text } = (await loadFixture('row-too-long')) as { text: string }
    const intake = await readAs('row-too-long.people.mjs', text)
    expect(rejectedOf(intake)).toEqual(['3 row-too-long'])
    expect(intake.records).toHaveLength(2)
  })
})

it('gathers all issues of a row, not only the first', () => {
  const intake = readOffences([
    { crimeId: '', role: 'boss', offenceCode: '01/01/2022', occurredOn: 'May', contested: 3 },
  ])
  expect(rejectedOf(intake)).toEqual([
    '#0 missing-value crimeId, missing-value personId, unknown-role role, code-is-date offenceCode, invalid-date occurredOn, invalid-boolean contested',
  ])
})

it('words an issue by the field and the table of codes, with the severity of the table', () => {
  const [rejection] = readPeople([{ personId: 'P1', bornOn: '31/02/2009' }]).rejected
  expect(rejection?.issues).toEqual([
    {
      code: 'invalid-date',
      path: ['bornOn'],
      severity: 'error',
      message: `bornOn ${issueCodes['invalid-date'].message}`,
    },
  ])
})
