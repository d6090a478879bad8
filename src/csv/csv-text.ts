import { Writable } from 'node:stream'
import { type CsvCell, type WriteCsvOptions, writeCsv } from './write-csv'

/**
 * Rows as one CSV text, written as {@link writeCsv} does.
 *
 * @param rows - any iterable of objects
 * @param options - the columns and the delimiter
 * @returns the text, with a heading row and a line feed at the end of each row
 * @example
 * await csvText([{ personId: 'P1', note: '=1+1' }], { columns: ['personId', 'note'] }) // => "personId,note\nP1,'=1+1\n"
 */
export async function csvText<Column extends string>(
  rows: Iterable<{ readonly [Name in Column]?: CsvCell }>,
  options: WriteCsvOptions<Column>,
): Promise<string> {
  const chunks: string[] = []
  const collector = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(String(chunk))
      done()
    },
  })
  await writeCsv(rows, collector, options)
  return chunks.join('')
}
