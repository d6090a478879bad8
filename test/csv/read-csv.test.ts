import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import type { CsvSource } from '../../src/csv/csv-source'
import {
  readAliasesCsv,
  readCustodyCsv,
  readCustodySpellsCsv,
  readEqualityCsv,
  readManagementCsv,
  readOffencesCsv,
  readPeopleCsv,
} from '../../src/csv/index'
import { openHoldings } from '../../src/scan/open-holdings'
import type { ReadProgress } from '../../src/scan/read-options'
import { accountedFor, rejectedOf, warningsOf } from '../support/findings'
import { fixturePath } from '../support/read-fixture'

const text = 'personId,bornOn\nP1,2009-03-05\nP2,2010-04-06\n'
const people = [
  { personId: 'P1', bornOn: '2009-03-05' },
  { personId: 'P2', bornOn: '2010-04-06' },
]
const bytes = new TextEncoder().encode(text)

async function* chunksOf(...chunks: readonly unknown[]): AsyncGenerator<never> {
  yield* chunks as never[]
}

describe('a source', () => {
  it.each<[string, () => CsvSource]>([
    ['a text', () => text],
    ['bytes', () => bytes],
    ['a Node stream of bytes', () => Readable.from([Buffer.from(bytes)])],
    ['a Node stream of texts', () => Readable.from([text.slice(0, 20), text.slice(20)])],
    ['a web stream', () => new Blob([bytes]).stream() as AsyncIterable<Uint8Array>],
    ['an async iterable of both', () => chunksOf(bytes.slice(0, 20), text.slice(20))],
    ['an iterable', () => [text.slice(0, 3), text.slice(3)]],
  ])('may be %s', async (_, source) => {
    expect((await readPeopleCsv(source())).records).toEqual(people)
  })

  it('may be a path', async () => {
    const { records } = await readPeopleCsv({ path: fixturePath('invalid/source-broke.people.csv') })
    expect(records).toEqual(people.slice(0, 1))
  })

  it.each(['no-such-file.csv', 'invalid'])('that is a path and cannot be opened throws: %s', async (name) => {
    const reading = readPeopleCsv({ path: fixturePath(name) })
    await expect(reading).rejects.toMatchObject({
      code: 'unreadable-source',
      info: { cause: name === 'invalid' ? 'EISDIR' : 'ENOENT' },
    })
    await expect(reading).rejects.toThrow(
      /^readPeopleCsv requires source to be a file that opens \(E[A-Z]+\)$/,
    )
  })

  it('that is a stream of a path that cannot be opened broke before its first row', async () => {
    const intake = await readPeopleCsv(createReadStream(fixturePath('no-such-file.csv')))
    expect(warningsOf(intake)).toEqual(['source-broke'])
    expect(intake.read).toBe(0)
  })

  it('that gives something other than texts and bytes broke there', async () => {
    const intake = await readPeopleCsv(chunksOf('personId\nP1\n', { personId: 'P2' }))
    expect(intake.records).toEqual([{ personId: 'P1' }])
    expect(warningsOf(intake)).toEqual(['source-broke'])
  })

  it.each([undefined, null, 4, {}, { path: 4 }])('that is none throws: %j', async (source) => {
    await expect(readPeopleCsv(source as unknown as CsvSource)).rejects.toMatchObject({
      code: 'invalid-argument',
      info: { argument: 'source' },
    })
  })
})

describe('delimiters', () => {
  it('are recognised by the headings that are wanted, before the number of cells', async () => {
    const intake = await readPeopleCsv('personId;Notes, with, commas\nP1;a\n')
    expect(intake.records).toEqual([{ personId: 'P1' }])
  })

  it('are commas where one column says nothing', async () => {
    expect((await readPeopleCsv('personId\nP1\n')).records).toEqual([{ personId: 'P1' }])
  })

  it('inside quotes do not count', async () => {
    const intake = await readPeopleCsv('personId;"a,b,c,d,e";area\nP1;x;North\n')
    expect(intake.records).toEqual([{ personId: 'P1', area: 'North' }])
  })

  it('are what the options say', async () => {
    expect((await readPeopleCsv('personId~area\nP1~North\n', { delimiter: '~' })).records).toHaveLength(1)
  })

  it.each([';;', '', '"', '\n'])('throw where they are not one character: %j', async (delimiter) => {
    await expect(readPeopleCsv(text, { delimiter })).rejects.toMatchObject({
      code: 'invalid-options',
      info: { problems: [{ pointer: '/delimiter' }] },
    })
  })
})

describe('encodings', () => {
  const western = new Uint8Array([...new TextEncoder().encode('personId,area\nP1,Caf'), 0xe9, 0x0a])

  it('are what the options say', async () => {
    const { records } = await readPeopleCsv(western, { encoding: 'windows-1252' })
    expect(records).toEqual([{ personId: 'P1', area: 'Café' }])
  })

  it('give way to a byte order mark', async () => {
    const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le')
    expect((await readPeopleCsv(utf16, { encoding: 'windows-1252' })).records).toEqual(people)
  })

  it('leave a character that was not decoded to be rejected', async () => {
    expect(rejectedOf(await readPeopleCsv(western))).toEqual(['2 undecodable-character area'])
  })

  it('throw where they are unknown', async () => {
    await expect(readPeopleCsv(text, { encoding: 'ebcdic' as never })).rejects.toMatchObject({
      info: { problems: [{ pointer: '/encoding' }] },
    })
  })
})

describe('quotes', () => {
  const heading = 'personId,notes,area\n'
  const lines = (count: number) => 'line\n'.repeat(count)

  it('may span lines in a column that is not kept, and the lines are counted', async () => {
    const intake = await readPeopleCsv(`${heading}P1,"one\r\ntwo\rthree\n",North\nP2,,\n,,North\n`)
    expect(intake.records).toEqual([{ personId: 'P1', area: 'North' }, { personId: 'P2' }])
    expect(rejectedOf(intake)).toEqual(['7 missing-value personId'])
  })

  it('may not span lines in a column that is kept: the row in which it opened is lost', async () => {
    const intake = await readPeopleCsv(`${heading}P1,,"North\nP2,,South"\nP3,,West\n`)
    expect(rejectedOf(intake)).toEqual(['2 unclosed-quote'])
    // A quote inside a cell that began without one is a character like any other.
    expect(intake.records).toEqual([
      { personId: 'P2', area: 'South"' },
      { personId: 'P3', area: 'West' },
    ])
  })

  it('may span 999 line breaks and no more', async () => {
    const sound = await readPeopleCsv(`${heading}P1,"${lines(999)}",North\n`)
    expect(sound.records).toHaveLength(1)
    const unsound = await readPeopleCsv(`${heading}P1,"${lines(1000)}",North\nP2,,\n`)
    expect(rejectedOf(unsound)[0]).toBe('2 unclosed-quote')
    expect(unsound.records.at(-1)).toEqual({ personId: 'P2' })
    expect(accountedFor(unsound)).toBe(unsound.read)
  })

  it('that would swallow rows cost one row where the cells are not as many as the headings', async () => {
    const intake = await readPeopleCsv(`${heading}P1,"never closed,North\nP2,x,"\nP3,x,West\n`)
    expect(rejectedOf(intake)).toEqual(['2 unclosed-quote', '3 unclosed-quote'])
    expect(intake.records).toEqual([{ personId: 'P3', area: 'West' }])
  })

  it('that close and are followed by text on another line were never closed', async () => {
    const intake = await readPeopleCsv(`${heading}P1,"never closed,North\nP2,"said",South\n`)
    expect(rejectedOf(intake)).toEqual(['2 unclosed-quote'])
    expect(intake.records).toEqual([{ personId: 'P2', area: 'South' }])
  })

  it('that never close take the row in which they opened, also behind a cell of several lines', async () => {
    const intake = await readPeopleCsv(`${heading}P1,"one\ntwo","North\nP2,,South\n`)
    expect(rejectedOf(intake)).toEqual(['2 unclosed-quote'])
    expect(intake.records).toEqual([{ personId: 'P2', area: 'South' }])
  })

  it('may span lines in a heading', async () => {
    const intake = await readPeopleCsv('personId,"born\non"\nP1,2009-03-05\n,\nP2,x\n')
    expect(intake.records).toHaveLength(1)
    expect(rejectedOf(intake)).toEqual(['5 invalid-date bornOn'])
  })

  it('that never close in the heading row leave no headings', async () => {
    const intake = await readPeopleCsv('personId,"bornOn\nP1,2009-03-05\nP2,2010-04-06\n')
    expect(warningsOf(intake)).toEqual(['headings-not-found'])
    expect(rejectedOf(intake)).toEqual(['2 missing-value personId', '3 missing-value personId'])
  })

  it('may run on for a million characters and no more, however the text is cut', async () => {
    const long = `${heading}P1,"${'x'.repeat(1_100_000)}",North\nP2,,\n`
    const whole = await readPeopleCsv(long)
    expect(whole.records).toEqual([{ personId: 'P2' }])
    expect(rejectedOf(whole)).toEqual(['2 unclosed-quote'])
    const cut = Array.from({ length: 12 }, (_, i) => long.slice(i * 100_000, (i + 1) * 100_000))
    expect(await readPeopleCsv(cut)).toEqual(whole)
    const kept = `${heading}P1,"${'x'.repeat(900_000)}",North\nP2,,\n`
    expect((await readPeopleCsv(kept)).records).toEqual([
      { personId: 'P1', area: 'North' },
      { personId: 'P2' },
    ])
  })
})

describe('rows', () => {
  it('carry the line they start on', async () => {
    const intake = await readOffencesCsv(
      '\r\ncrimeId,personId,role,offenceCode,occurredOn\r\n\r\nC1,P1,eliminated,8N,2026-03-31\r\nC2\r\n',
    )
    expect(intake.setAside.map(({ recordIndex, line }) => [recordIndex, line])).toEqual([[0, 4]])
    expect(intake.rejected.map(({ recordIndex, line }) => [recordIndex, line])).toEqual([[1, 5]])
  })

  it('need no line end behind the last one', async () => {
    expect((await readPeopleCsv(text.trimEnd())).records).toEqual(people)
    expect((await readPeopleCsv('personId')).warnings).toEqual([])
  })

  it('are counted from the line behind a line that names the delimiter', async () => {
    expect(rejectedOf(await readPeopleCsv('sep=;\npersonId;area\n;North\n'))).toEqual([
      '3 missing-value personId',
    ])
  })

  it('that repeat the headings are rejected in every kind, also where texts are all it has', async () => {
    expect(rejectedOf(await readAliasesCsv('from,to\nP1,P2\n FROM ,to\nfrom,P9\n'))).toEqual([
      '3 second-heading-row',
    ])
    const options = { columns: { ethnicity: 'Ethnicity' } }
    const equality = await readEqualityCsv('personId,Ethnicity\npersonId,Ethnicity\nP1,W1\n', options)
    expect(rejectedOf(equality)).toEqual(['2 second-heading-row'])
  })

  it('may lack the very cell that headings are known by', async () => {
    expect(rejectedOf(await readPeopleCsv('Notes,personId\nx\n'))).toEqual(['2 too-few-cells'])
    expect(rejectedOf(await readAliasesCsv('from,to\nfrom\n'))).toEqual(['2 too-few-cells'])
  })

  it('take blank cells for empty ones in every kind of field', async () => {
    const intake = await readOffencesCsv(
      'crimeId,personId,role,offenceCode,occurredOn,outcome,easting,contested,area\n' +
        'C1,P1,suspect,8N,2026-03-31, ,\t, , \nC2,P2, , , , , , , \n',
    )
    expect(intake.records).toHaveLength(1)
    expect(rejectedOf(intake)).toEqual([
      '3 missing-value role, missing-value offenceCode, missing-value occurredOn',
    ])
    const custody = await readCustodyCsv('custodyId,personId,arrestedAt,suite,offenceCode\nD1,P1, ,A,8N\n')
    expect(rejectedOf(custody)).toEqual(['2 missing-value arrestedAt'])
  })

  it('are read into a builder', async () => {
    const builder = openHoldings()
    const into = { into: builder }
    const intake = await readCustodySpellsCsv('personId,kind,from\nP1,remand,2026-01-05\n', into)
    const schemes = await readManagementCsv('personId,scheme,from\n', into)
    expect([intake.accepted, schemes.accepted]).toEqual([1, 0])
    expect(intake).not.toHaveProperty('records')
    builder.close()
  })
})

describe('progress', () => {
  it('comes with the bytes of the source and ends with all of them', async () => {
    const told: ReadProgress[] = []
    const rows = Array.from({ length: 3000 }, (_, i) => `P${i},2009-03-05\n`).join('')
    const long = `personId,bornOn\n${rows}`
    await readPeopleCsv(long, { onProgress: (progress) => told.push(progress) })
    expect(told.length).toBeGreaterThan(2)
    expect(told.at(-1)).toEqual({
      read: 3000,
      accepted: 3000,
      rejected: 0,
      setAside: 0,
      bytes: long.length,
      totalBytes: long.length,
    })
    const reads = told.map((each) => each.read)
    expect(reads).toEqual([...reads].sort((a, b) => a - b))
  })

  it('knows no total of a stream', async () => {
    const told: ReadProgress[] = []
    await readPeopleCsv(chunksOf(text), { onProgress: (progress) => told.push(progress) })
    expect(told.at(-1)).not.toHaveProperty('totalBytes')
  })
})

describe('what a callback or builder throws', () => {
  it('stops the reading and is thrown as it is', async () => {
    const thrown = new Error('the window was closed')
    const onProgress = () => {
      throw thrown
    }
    await expect(readPeopleCsv(text, { onProgress })).rejects.toBe(thrown)
    const builder = { ...openHoldings(), add: onProgress }
    await expect(readPeopleCsv(text, { into: builder })).rejects.toBe(thrown)
  })
})
