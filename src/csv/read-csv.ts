import { PreludeError } from '../internal/prelude-error'
import type { HoldingsBuilder } from '../scan/holdings-builder'
import type { Intake, StreamedIntake } from '../scan/intake'
import { rowIssue } from '../scan/reading/issues'
import { type AnyReadOptions, openFields } from '../scan/reading/open-fields'
import { openIntake } from '../scan/reading/open-intake'
import type { RecordReading } from '../scan/reading/record-reading'
import { type CsvOptions, csvEncodings } from './csv-options'
import type { CsvSource } from './csv-source'
import { openCellParser } from './open-cell-parser'
import { openRowScanner, type ScannedRows } from './open-row-scanner'
import { openSource } from './open-source'
import { openTable } from './open-table'
import { recogniseDelimiter } from './recognise-delimiter'

/** Reads CSV: what the public readers of every kind share. */
export async function readCsv<Row extends object, Accepted extends object>(
  reading: RecordReading<Row, Accepted>,
  source: CsvSource,
  options: AnyReadOptions & CsvOptions & { readonly into?: HoldingsBuilder },
): Promise<Intake<Accepted> | StreamedIntake<Accepted>> {
  const caller = `${reading.caller}Csv`
  const fields = openFields({ ...reading, caller }, options, ['delimiter', 'encoding'])
  requireCsvOptions(caller, options)
  const { into, onProgress } = options
  const opened = await openSource(caller, source, options.encoding)
  const intake = openIntake(reading, fields, into)
  if (into !== undefined && reading.kind !== undefined) into.expect(reading.kind)
  const progress = () =>
    onProgress?.({
      ...intake.progress(),
      bytes: opened.bytes,
      ...(opened.totalBytes === undefined ? {} : { totalBytes: opened.totalBytes }),
    })

  const texts = opened.texts()
  const first = await texts.next()
  const start = first.done === true ? '' : first.value
  const wanted = new Set(fields.map((field) => field.heading))
  const recognised =
    options.delimiter === undefined
      ? recogniseDelimiter(start, wanted)
      : { delimiter: options.delimiter, skipped: 0 }
  const scanner = openRowScanner(recognised.delimiter, recognised.skipped === 0 ? 1 : 2)
  const table = openTable(fields, intake)
  const cells = openCellParser(recognised.delimiter, table.takeCells)

  async function take(rows: ScannedRows): Promise<void> {
    table.expect(rows)
    if (rows.text !== '') await cells.write(rows.text)
    table.finish()
    if (table.columns !== undefined) scanner.setColumns(table.columns)
  }

  async function takeText(text: string): Promise<void> {
    // The heading row goes first and alone, because it decides in which columns a line break does no harm.
    if (table.columns === undefined) {
      await take(scanner.scan(text, 1))
      if (table.columns !== undefined) await take(scanner.scan(''))
    } else await take(scanner.scan(text))
    progress()
  }

  await takeText(start.slice(recognised.skipped))
  for await (const text of texts) await takeText(text)
  if (!opened.broke && table.columns === undefined) await take(scanner.end(false, 1))
  await take(scanner.end(opened.broke))
  await cells.end()
  progress()
  intake.warn(opened.broke ? [rowIssue('source-broke')] : [])
  intake.warn(table.warnings())
  return intake.close()
}

function requireCsvOptions(caller: string, { delimiter, encoding }: CsvOptions): void {
  const problems = [
    ...(delimiter === undefined || /^[^"\r\n]$/.test(delimiter)
      ? []
      : [{ pointer: '/delimiter', message: 'is not one character' }]),
    ...(encoding === undefined || csvEncodings.includes(encoding)
      ? []
      : [{ pointer: '/encoding', message: `is none of ${csvEncodings.join(', ')}` }]),
  ]
  const [first] = problems
  if (first === undefined) return
  const message = `${caller} requires options that it knows: ${first.pointer} ${first.message}`
  throw new PreludeError('invalid-options', message, { problems })
}
