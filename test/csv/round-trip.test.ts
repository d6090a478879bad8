import fc from 'fast-check'
import { expect, it } from 'vitest'
import { csvText, readEqualityCsv } from '../../src/csv/index'
import { readEquality } from '../../src/scan/read-equality'

const cell = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc
    .array(fc.constantFrom('"', ',', ';', '\t', ' ', 'a', '|', 'é', '😀'), { maxLength: 8 })
    .map((all) => all.join('')),
)

it('what is written under any delimiter is read as it was', async () => {
  const rows = fc.array(
    fc.record({ personId: cell, ethnicity: cell, remarks: fc.string({ unit: 'grapheme' }) }),
    {
      maxLength: 30,
    },
  )
  await fc.assert(
    fc.asyncProperty(rows, fc.constantFrom(',', ';', '\t', '|'), async (given, delimiter) => {
      // What a spreadsheet would run is written with an apostrophe in front, and NUL is not written at all.
      const harmless = given.map((row) => {
        const entries = Object.entries(row).map(([name, value]) => {
          const written = value.replaceAll('\u0000', '')
          const runs = /^(?:[\t\r\n]|\s*[=+\-@])/.test(value) && !/^[+-]?\d+(?:\.\d+)?$/.test(value)
          return [name, runs ? `'${written}` : written]
        })
        return Object.fromEntries(entries) as typeof row
      })
      const columns = ['personId', 'ethnicity', 'remarks'] as const
      const text = await csvText(given, { columns, delimiter })
      const options = { columns: { ethnicity: 'ethnicity' } }
      const fromCsv = await readEqualityCsv(text, { ...options, delimiter })
      const fromRows = readEquality(harmless, options)
      expect(fromCsv.records).toEqual(fromRows.records)
      expect(fromCsv.read).toBe(fromRows.read)
    }),
    { numRuns: 500 },
  )
})
