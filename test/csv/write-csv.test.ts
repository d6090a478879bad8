import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { text as textOf } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { csvText, writeCsv } from '../../src/csv/index'

const columns = ['personId', 'note'] as const

describe('cells that a spreadsheet would run', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+44 1865', "'+44 1865"],
    ['-A1', "'-A1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    [' =1+1', "' =1+1"],
    ['\t=1+1', "'\t=1+1"],
    ['＝1+1', "'＝1+1"],
  ])('are written harmless: %j', async (note, written) => {
    expect(await csvText([{ personId: 'P1', note }], { columns })).toBe(`personId,note\nP1,${written}\n`)
  })

  it.each([
    [-5, '-5'],
    ['-5.25', '-5.25'],
    ['+7', '+7'],
    ['a=b', 'a=b'],
    [true, 'true'],
    [undefined, ''],
    [null, ''],
  ])('are not these: %j', async (note, written) => {
    expect(await csvText([{ personId: 'P1', note }], { columns })).toBe(`personId,note\nP1,${written}\n`)
  })

  it('are harmless in quotes too, and in headings', async () => {
    expect(await csvText([{ '=a': '=1,"2"' }], { columns: ['=a'] })).toBe(`'=a\n"'=1,""2"""\n`)
    expect(await csvText([{ personId: '\r=1' }], { columns: ['personId'] })).toBe(`personId\n"'\r=1"\n`)
  })
})

it('writes headings where there are no rows', async () => {
  expect(await csvText([], { columns })).toBe('personId,note\n')
})

it('writes under another delimiter', async () => {
  expect(await csvText([{ personId: 'P1', note: 'a;b' }], { columns, delimiter: ';' })).toBe(
    'personId;note\nP1;"a;b"\n',
  )
})

it('writes to a stream and says how many rows', async () => {
  const stream = new PassThrough()
  const written = textOf(stream)
  expect(await writeCsv([{ personId: 'P1' }, { personId: 'P2' }], stream, { columns })).toBe(2)
  expect(await written).toBe('personId,note\nP1,\nP2,\n')
})

it('writes to a path, over what was there', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'prelude-'))
  const path = join(folder, 'people.csv')
  await writeCsv([{ personId: 'P1' }, { personId: 'P2' }], { path }, { columns })
  await writeCsv([{ personId: 'P3' }], { path }, { columns })
  expect(await readFile(path, 'utf8')).toBe('personId,note\nP3,\n')
  await rm(folder, { recursive: true })
})
