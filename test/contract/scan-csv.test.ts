import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { readAliasesCsv, readEqualityCsv, readOffencesCsv, readPeopleCsv } from '../../src/csv/index'
import { gatherHoldings, type Intake, type OffenceRecord, openHoldings } from '../../src/index'
import { type Loose, rejectionOf } from './support'

const head = 'crimeId,personId,role,offenceCode,occurredOn'
const one = 'C1,P1,suspect,8N,2026-01-05'
const two = 'C2,P1,charged,8N,2026-01-06'
const first = {
  crimeId: 'C1',
  personId: 'P1',
  role: 'suspect',
  offenceCode: '8N',
  occurredOn: '2026-01-05',
  markers: [],
}

/** What an export became, in short: crimes taken, codes with lines of rows rejected, codes of warnings. */
async function read(text: Loose, options: Loose = {}): Promise<Loose> {
  const intake: Intake<OffenceRecord> = await readOffencesCsv(text, options as object)
  expect(intake.read).toBe(intake.records.length + intake.rejected.length + intake.setAside.length)
  return {
    crimes: intake.records.map(({ crimeId }) => crimeId),
    rejected: intake.rejected.map(({ line, issues }) => `${line} ${issues.map(({ code }) => code).join()}`),
    warnings: intake.warnings.map(({ code, path }) => [code, ...path].join(' ')),
  }
}

const clean = { crimes: ['C1', 'C2'], rejected: [], warnings: [] }

describe('reading CSV', () => {
  it('knows byte order marks, line ends, and delimiters', async () => {
    const text = `${head}\n${one}\n${two}\n`
    expect(await read(text)).toEqual(clean)
    expect(await read(`\ufeff${text}`)).toEqual(clean)
    expect(await read(text.replaceAll('\n', '\r\n'))).toEqual(clean)
    expect(await read(text.replaceAll('\n', '\r'))).toEqual(clean)
    expect(await read(text.trimEnd())).toEqual(clean)
    expect(await read(text.replaceAll(',', ';'))).toEqual(clean)
    expect(await read(text.replaceAll(',', '\t'))).toEqual(clean)
    expect(await read(text.replaceAll(',', '|'))).toEqual(clean)
    expect(await read(text.replaceAll(',', '#'), { delimiter: '#' })).toEqual(clean)
    expect(await read(text.replaceAll(',', ' , '))).toEqual(clean)
    expect(await read(`"${text.replaceAll(',', '","').replaceAll('\n', '"\n"').slice(0, -1)}`)).toEqual(clean)
    expect(await read(new TextEncoder().encode(`\ufeff${text}`))).toEqual(clean)
  })

  it('takes text, a path, streams and iterables of texts or bytes, however they are cut', async () => {
    const text = `${head}\r\n${one}\r\n${two}\r\n`
    const bytes = new TextEncoder().encode(text)
    const folder = await mkdtemp(join(tmpdir(), 'contract-'))
    const path = join(folder, 'a.csv')
    await writeFile(path, bytes)
    expect(await read({ path })).toEqual(clean)
    await rm(folder, { recursive: true })
    expect(await read(Readable.from([text]))).toEqual(clean)
    expect(await read(Readable.from([Buffer.from(bytes)], { objectMode: false }))).toEqual(clean)
    expect(await read([...text])).toEqual(clean)
    expect(await read([...bytes].map((byte) => Uint8Array.of(byte)))).toEqual(clean)
    expect(await read(new Blob([bytes]).stream())).toEqual(clean)
    async function* pieces() {
      for (let at = 0; at < text.length; at += 7) yield text.slice(at, at + 7)
    }
    expect(await read(pieces())).toEqual(clean)
  })

  it('knows a mark of UTF-16 and a stated encoding', async () => {
    const text = `${head}\n${one}\n${two}\n`
    expect(await read(Buffer.from(`\ufeff${text}`, 'utf16le'))).toEqual(clean)
    const latin = Buffer.from(`${head},area\n${one},Caf\u00e9\n`, 'latin1')
    const intake = await readOffencesCsv(latin, { encoding: 'windows-1252' })
    expect(intake.records[0]?.area).toBe('Caf\u00e9')
    expect((await read(latin)).rejected).toEqual(['2 undecodable-character'])
  })

  it('takes blank lines and rows of empty cells for no rows', async () => {
    expect(await read(`\n${head}\n\n${one}\n,,,,\n ,\t , ,,\n   \n${two}\n\n\n`)).toEqual(clean)
    expect(await read(`${head}\n${one}\n"","","","",""\n${two}\n`)).toEqual(clean)
  })

  it('rejects short rows, long rows and a second heading row, each by its line', async () => {
    expect(
      await read(
        `${head}\n${one}\nC3,P1\n${head}\nC4,P1,suspect,8N,2026-01-05,extra\n\ufeff"${head.replaceAll(',', '","')}"\n${two}\n`,
      ),
    ).toEqual({
      crimes: ['C1', 'C2'],
      rejected: ['3 too-few-cells', '4 second-heading-row', '5 too-many-cells', '6 second-heading-row'],
      warnings: [],
    })
  })

  it('rejects a row of a heading row with fewer cells, as an old page’s', async () => {
    const { crimes, rejected } = await read(`${head}\n${one}\ncrimeId,personId\n${two}\n`)
    expect(crimes).toEqual(['C1', 'C2'])
    expect(rejected).toHaveLength(1)
  })

  it('reads the first of two equal headings, with a warning', async () => {
    const intake = await readOffencesCsv(`${head},Crime ID\n${one},C9\n`)
    expect(intake.records).toEqual([first])
    expect(intake.warnings.map(({ code, path }) => [code, path])).toEqual([
      ['repeated-heading', ['Crime ID']],
    ])
  })

  it('loses one row to an unclosed quote and reads on at the next line', async () => {
    for (const bad of [
      'C3,"P1,suspect,8N,2026-01-05',
      '"C3,P1,suspect,8N,2026-01-05',
      'C3,P1,suspect,8N,"2026-01-05',
    ]) {
      expect(await read(`${head}\n${one}\n${bad}\n${two}\n`)).toEqual({
        crimes: ['C1', 'C2'],
        rejected: ['3 unclosed-quote'],
        warnings: [],
      })
    }
    // Its quote closes lines below, in a column that is kept: the same.
    expect(
      await read(
        `${head}\n${one}\nC3,"P1,suspect,8N,2026-01-05\nC4,P1,suspect,8N,2026-01-07\nC5,"P1",suspect,8N,2026-01-08\n${two}\n`,
      ),
    ).toEqual({
      crimes: ['C1', 'C4', 'C5', 'C2'],
      rejected: ['3 unclosed-quote'],
      warnings: [],
    })
  })

  it('loses one row to an unclosed quote in a column that is not kept', async () => {
    expect(await read(`${head},notes\n${one},a\nC3,P1,suspect,8N,2026-01-05,"open\n${two},b\n`)).toEqual({
      crimes: ['C1', 'C2'],
      rejected: ['3 unclosed-quote'],
      warnings: ['unread-column notes'],
    })
  })

  it('takes doubled quotes and delimiters inside quotes', async () => {
    const intake = await readOffencesCsv(`${head},area\n${one},"a ""b"", c"\n`)
    expect(intake.records[0]?.area).toBe('a "b", c')
  })

  it('gives the line of every row, also behind blank lines and CRLF', async () => {
    const intake = await readOffencesCsv(
      `${head}\r\n\r\n${one}\r\nC2,P1,cancelled,8N,2026-01-05\r\n\r\nC3,,suspect,8N,2026-01-05\r\n`,
    )
    expect(intake.setAside).toMatchObject([{ recordIndex: 1, line: 4, reason: 'cancelled' }])
    expect(intake.rejected).toMatchObject([{ recordIndex: 2, line: 6 }])
  })

  it('rejects a repeated row and names no value', async () => {
    const intake = await readOffencesCsv(`${head}\n${one}\n${one}\n`)
    expect(intake.records).toHaveLength(1)
    expect(intake.rejected[0]?.issues[0]?.code).toBe('duplicate-row')
    expect(JSON.stringify(intake.rejected)).not.toMatch(/C1|P1/)
  })

  it('reports columns that no schema names, and required ones that are missing', async () => {
    const intake = await readOffencesCsv(
      'crimeId,personId,role,occurredOn,Surname\nC1,P1,suspect,2026-01-05,Smith\n',
    )
    expect(intake.warnings.map(({ code, path }) => [code, path])).toEqual([
      ['missing-column', ['offenceCode']],
      ['unread-column', ['Surname']],
    ])
    expect(intake.rejected).toHaveLength(1)
  })

  it('tells an empty source and headings that nobody knows', async () => {
    expect(await read('')).toEqual({ crimes: [], rejected: [], warnings: ['empty-source'] })
    expect((await read('a,b\n1,2\n')).warnings).toEqual(['headings-not-found'])
    expect(await read(`${head}\n`)).toEqual({ crimes: [], rejected: [], warnings: [] })
  })

  it('gives what was read of a stream that breaks half way', async () => {
    async function* source() {
      yield `${head}\n${one}\n${two}\nC3,P1,sus`
      throw new Error('SECRET')
    }
    expect(await read(source())).toEqual({
      crimes: ['C1', 'C2'],
      rejected: ['4 cut-off-row'],
      warnings: ['source-broke'],
    })
    const stream = new Readable({ read() {} })
    stream.push(`${head}\n${one}\n`)
    setTimeout(() => stream.destroy(new Error('SECRET')), 5)
    const intake = await readOffencesCsv(stream)
    expect(intake.records).toHaveLength(1)
    expect(JSON.stringify(intake)).not.toContain('SECRET')
    expect(intake.warnings.map(({ code }) => code)).toEqual(['source-broke'])
  })

  it('puts records into a builder, says how far it is, and counts the accepted', async () => {
    const builder = openHoldings()
    const progress: Loose[] = []
    const text = `${head}\n${one}\n${two}\nC3,P1,acquitted,8N,2026-01-05\nC4\n`
    const intake = await readOffencesCsv(text, { into: builder, onProgress: (each) => progress.push(each) })
    expect(intake).not.toHaveProperty('records')
    expect(intake.accepted).toBe(2)
    expect(intake.read).toBe(4)
    expect(intake.read).toBe(intake.accepted + intake.rejected.length + intake.setAside.length)
    expect(progress.at(-1)).toMatchObject({
      read: 4,
      accepted: 2,
      rejected: 1,
      setAside: 1,
      bytes: text.length,
      totalBytes: text.length,
    })
    expect(builder.close().counts).toMatchObject({ involvements: 2, crimes: 2, people: 1 })
  })

  it('gives the same holdings through a builder as through records', async () => {
    const text = `${head},markers\n${one},knife\n${two},\n`
    const builder = openHoldings()
    await readOffencesCsv(text, { into: builder })
    const { records } = await readOffencesCsv(text)
    expect(builder.close().counts).toEqual(gatherHoldings({ offences: records }).counts)
  })

  it('lets what the user’s own onProgress throws go its way', async () => {
    await expect(
      readOffencesCsv(`${head}\n${one}\n`, {
        onProgress() {
          throw new Error('mine')
        },
      }),
    ).rejects.toThrow('mine')
  })

  it('says that a path cannot be opened, without the path', async () => {
    const error = await rejectionOf(() => readOffencesCsv({ path: '/no/such/SECRET.csv' }))
    expect(error.code).toBe('unreadable-source')
    expect(`${error.message}${JSON.stringify(error.info)}`).not.toContain('SECRET')
  })

  it('reads the sisters: people, equality and aliases', async () => {
    expect((await readPeopleCsv('personId;bornOn\nP1;29/02/2008\n')).records).toEqual([
      { personId: 'P1', bornOn: '2008-02-29' },
    ])
    expect(
      (await readEqualityCsv('personId,eth\nP1,W1\n', { columns: { ethnicity: 'eth' } })).records,
    ).toEqual([{ personId: 'P1', ethnicity: 'W1' }])
    expect((await readAliasesCsv('from,to\nA,B\n')).records).toEqual([{ from: 'A', to: 'B' }])
  })

  it('survives any bytes', async () => {
    let state = 7
    for (let run = 0; run < 60; run++) {
      const bytes = Uint8Array.from({ length: 300 }, () => {
        state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
        const pick = (state >>> 16) & 0xff
        return run % 2 === 0 ? pick : ([34, 44, 10, 13, 59, 67, 49, 0, 0xef, 0x20][pick % 10] as number)
      })
      const intake = await readOffencesCsv([new TextEncoder().encode(`${head}\n`), bytes])
      expect(intake.read).toBe(intake.records.length + intake.rejected.length + intake.setAside.length)
    }
  })
})
