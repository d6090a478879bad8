import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readOffencesCsv, readPeopleCsv } from '../../src/csv/index'
import { messyText } from '../support/arbitraries/messy-cells'
import { accountedFor } from '../support/findings'

const heading = 'crimeId,personId,role,offenceCode,occurredOn,notes'

/** Pieces that CSV is made of and breaks on. */
const shard = fc.oneof(
  fc.constantFrom(
    '"',
    '""',
    ',',
    ';',
    '\t',
    '|',
    '\n',
    '\r',
    '\r\n',
    ' ',
    '\ufeff',
    '\u2028',
    '\u0000',
    '"\n',
    ',"',
  ),
  fc.constantFrom(
    'C1',
    'P1',
    'suspect',
    '8N',
    '2026-03-31',
    heading,
    `\n${heading}\n`,
    'C1,P1,suspect,8N,2026-03-31,',
  ),
  messyText,
)
const junk = fc.array(shard, { maxLength: 60 }).map((shards) => shards.join(''))
const mostlyOffences = fc
  .tuple(fc.boolean(), junk)
  .map(([hasHeading, text]) => (hasHeading ? `${heading}\n${text}` : text))

/** Cuts something at places given as shares of its length. */
function cut<Whole extends string | Uint8Array>(whole: Whole, places: readonly number[]): Whole[] {
  const at = [...places.map((place) => Math.floor(place * whole.length)), whole.length].sort((a, b) => a - b)
  return at.map((to, index) => whole.slice(index === 0 ? 0 : at[index - 1], to) as Whole)
}

const places = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 })

async function* streamOf<Chunk>(chunks: readonly Chunk[]): AsyncGenerator<Chunk> {
  yield* chunks
}

it('takes any text: every row is somewhere, and where the text is cut changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(mostlyOffences, places, async (text, where) => {
      const whole = await readOffencesCsv(text)
      expect(accountedFor(whole)).toBe(whole.read)
      expect(await readOffencesCsv(streamOf(cut(text, where)))).toEqual(whole)
    }),
    { numRuns: 600 },
  )
})

it('takes any bytes: every row is somewhere, and where they are cut changes nothing', async () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    mostlyOffences.map((text) => new TextEncoder().encode(text)),
    fc.tuple(mostlyOffences, fc.uint8Array({ maxLength: 4 })).map(([text, tail]) => {
      return new Uint8Array([...new TextEncoder().encode(text), ...tail])
    }),
    mostlyOffences.map((text) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))),
  )
  await fc.assert(
    fc.asyncProperty(bytes, places, async (all, where) => {
      const whole = await readPeopleCsv(all)
      expect(accountedFor(whole)).toBe(whole.read)
      expect(await readPeopleCsv(streamOf(cut(all, where)))).toEqual(whole)
      expect(await readOffencesCsv(streamOf(cut(all, where)))).toEqual(await readOffencesCsv(all))
    }),
    { numRuns: 600 },
  )
})

it('breaks off anywhere without a throw: every row is somewhere', async () => {
  async function* breaking(text: string, place: number): AsyncGenerator<string> {
    yield text.slice(0, Math.floor(place * text.length))
    throw new Error('gone')
  }
  await fc.assert(
    fc.asyncProperty(mostlyOffences, fc.double({ min: 0, max: 1, noNaN: true }), async (text, place) => {
      const intake = await readOffencesCsv(breaking(text, place))
      expect(accountedFor(intake)).toBe(intake.read)
      expect(intake.warnings.map((warning) => warning.code)).toContain('source-broke')
    }),
    { numRuns: 500 },
  )
})

it('says no value in any message', async () => {
  const secret = fc.constantFrom(
    'SECRET',
    'SECRET"SECRET',
    '"SECRET',
    'SECRET\u200b',
    '"SECRET"SECRET',
    'SECRET;SECRET',
  )
  const cell = fc.oneof(
    secret,
    fc.constantFrom('C1', 'P1', 'suspect', '8N', '2026-03-31', ',', '\n', '\r\n', '"'),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(cell, { maxLength: 60 }), async (cells) => {
      const intake = await readOffencesCsv(`${heading}\n${cells.join(',')}`)
      expect(JSON.stringify([intake.rejected, intake.warnings])).not.toContain('SECRET')
    }),
    { numRuns: 500 },
  )
})

it('says of every row the line it starts on, whatever stands between', async () => {
  const junk = fc
    .array(fc.constantFrom('"', '""', ',', ' ', 'x', '\t', 'C1', '""",', ',"', '",'), { maxLength: 12 })
    .map((shards) => shards.join(''))
  const note = fc.constantFrom(
    '',
    'said',
    '"a ""b"" c"',
    '"two\nlines"',
    '"three\n\r\nlines"',
    ' "blank" ',
    '"open',
  )
  const end = fc.constantFrom('\n', '\r\n', '\r')
  const line = fc.oneof(
    { weight: 3, arbitrary: fc.tuple(note, end).map(([text, lineEnd]) => ({ text, lineEnd, isRow: true })) },
    { weight: 1, arbitrary: fc.tuple(junk, end).map(([text, lineEnd]) => ({ text, lineEnd, isRow: false })) },
  )
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 30 }), async (lines) => {
      let text = `${heading}\n`
      for (const { text: rest, lineEnd, isRow } of lines) {
        const at = text.split(/\r\n|\n|\r/).length
        text += isRow ? `C${at},P1,eliminated,8N,2026-03-31,${rest}${lineEnd}` : `${rest}${lineEnd}`
      }
      const intake = await readOffencesCsv(text)
      expect(intake.setAside.map((aside) => aside.record.crimeId)).toEqual(
        intake.setAside.map((aside) => `C${aside.line}`),
      )
      expect(accountedFor(intake)).toBe(intake.read)
    }),
    { numRuns: 600 },
  )
})
