import { readCsv } from '../../csv/read-csv'
import type { Intake } from '../../index'
import { readRows } from '../../scan/reading/read-rows'
import type { RecordReading } from '../../scan/reading/record-reading'
import { unusable } from '../cli-error'
import { firstOf } from '../text/first-of'
import { translated } from '../translated'
import { readJsonFile } from './read-json-file'
import { unreadable } from './unreadable'

/**
 * Reads a file in which every row counts: CSV with the fields' names as headings, or a JSON list of objects.
 *
 * A row that cannot be read is an error: a decision of the panel that was overlooked would put somebody on a list
 * against it. Rows that repeat an earlier one are not.
 */
export async function readEveryRow<Row extends object>(
  option: string,
  path: string,
  reading: RecordReading<Row>,
): Promise<readonly Row[]> {
  const intake = (await readEither(option, path, reading)) as Intake<Row>
  const columns = `its columns are ${Object.keys(reading.fields).join(', ')}`
  const faults = [
    ...intake.warnings.filter(({ severity }) => severity === 'error').map(({ message }) => message),
    ...intake.rejected.flatMap(({ line, recordIndex, issues }) =>
      issues
        .filter(({ code }) => code !== 'duplicate-row' && code !== 'second-heading-row')
        .map(
          ({ message }) => `${line === undefined ? `entry ${recordIndex + 1}` : `line ${line}`}: ${message}`,
        ),
    ),
  ]
  if (faults.length === 0) return intake.records
  throw unusable(`the file of --${option} cannot be read whole: ${path}; ${columns}`, firstOf(faults))
}

async function readEither<Row extends object>(option: string, path: string, reading: RecordReading<Row>) {
  if (/\.json$/i.test(path)) {
    const rows = await readJsonFile(`the file of --${option}`, path)
    if (!Array.isArray(rows)) throw unusable(`the file of --${option} is no JSON list: ${path}`)
    return readRows(reading, rows, {})
  }
  try {
    return await readCsv(reading, { path }, {})
  } catch (error) {
    throw translated(error, 'unreadable-source', ({ cause }) => unreadable(option, path, cause))
  }
}
