import { parseString } from 'fast-csv'
import { recogniseDelimiter } from '../../csv/recognise-delimiter'
import { type HarmTable, type HarmTableFromRowsOptions, harmTableFromRows } from '../../index'
import { foldHeading } from '../../scan/reading/fold-text'
import { unusable } from '../cli-error'
import { firstOf } from '../text/first-of'
import { translated } from '../translated'
import { readJsonFile } from './read-json-file'
import { readTextFile } from './read-text-file'

/**
 * Reads a harm table from a CSV file and the JSON file of the same name beside it, which says what the table is:
 * the options of `harmTableFromRows` (`id`, `title`, `edition`, `unit`, `codeSystem`, `source`, `licence`, …).
 */
export async function readHarmTable(path: string): Promise<HarmTable> {
  const text = await readTextFile('the file of --harm-table', path)
  const beside = path.replace(/(?:\.[^./\\]*)?$/, '.json')
  const options = (await readJsonFile(`what the harm table ${path} is`, beside)) as HarmTableFromRowsOptions
  const rows = await rowsOf(text, path, Object.values(options?.columns ?? {}).map(String))
  try {
    return harmTableFromRows(rows, options)
  } catch (error) {
    const other = translated(error, 'invalid-options', ({ problems }) => {
      const lines = problems.map(({ pointer, message }) => `${pointer} ${message}`)
      return unusable(`${beside} must say what the harm table ${path} is:`, lines)
    })
    throw translated(other, 'invalid-harm-table', ({ problems }) => {
      const lines = problems.map(
        ({ rowIndex, column, message }) => `row ${rowIndex + 1}, ${column}: ${message}`,
      )
      return unusable(`the harm table cannot be used: ${path}`, firstOf(lines))
    })
  }
}

async function rowsOf(text: string, path: string, headings: readonly string[]): Promise<unknown[]> {
  const { delimiter, skipped } = recogniseDelimiter(text, new Set(headings.map(foldHeading)))
  try {
    const parsing = parseString(text.slice(skipped), { headers: true, delimiter, ignoreEmpty: true })
    return await new Promise((resolve, reject) => {
      const rows: unknown[] = []
      parsing
        .on('data', (row) => rows.push(row))
        .on('end', () => resolve(rows))
        .on('error', reject)
    })
  } catch {
    throw unusable(`the harm table is not CSV with one row of headings: ${path}`)
  }
}
