import { PreludeError } from '../internal/prelude-error'
import type { HoldingsBuilder } from '../scan/holdings-builder'
import type { Intake, StreamedIntake } from '../scan/intake'
import { rowIssue } from '../scan/reading/issues'
import { type AnyReadOptions, openFields } from '../scan/reading/open-fields'
import { openIntake } from '../scan/reading/open-intake'
import type { RecordReading } from '../scan/reading/record-reading'
import { type CsvOptions, csvEncodings } from './csv-options'
import type { CsvSource } from './csv-source'
import { type CsvRows, openCsvRows } from './open-csv-rows'
import { openSource } from './open-source'

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
  const tell = () => {
    const { bytes, totalBytes } = opened
    onProgress?.({ ...intake.progress(), bytes, ...(totalBytes === undefined ? {} : { totalBytes }) })
  }
  try {
    if (into !== undefined && reading.kind !== undefined) into.expect(reading.kind)
    let rows: CsvRows | undefined
    for await (const text of opened.texts()) {
      rows ??= openCsvRows(text, options.delimiter, fields, intake)
      await rows.take(text)
      tell()
    }
    await rows?.end(opened.broke)
    tell()
    if (opened.broke) intake.warn([rowIssue('source-broke')])
    else if (rows === undefined) intake.warn([rowIssue('empty-source')])
    if (rows !== undefined) intake.warn(rows.warnings())
  } finally {
    await opened.close()
  }
  return intake.close()
}

function requireCsvOptions(caller: string, { delimiter, encoding }: CsvOptions): void {
  const problems = [
    ...(delimiter === undefined || (typeof delimiter === 'string' && /^[^"\r\n]$/.test(delimiter))
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
