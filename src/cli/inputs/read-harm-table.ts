import { parseString } from 'fast-csv'
import { type HarmTable, type HarmTableFromRowsOptions, harmTableFromRows, isPreludeError } from '../../index'
import { recogniseDelimiter } from '../../csv/recognise-delimiter'
import { foldHeading } from '../../scan/reading/fold-text'
import { unusable } from '../cli-error'
import { readJsonFile } from './read-json-file'
import { readTextFile } from './read-text-file'

const mostShown = 10

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
    if (isPreludeError(error, 'invalid-options')) {
      const problems = error.info.problems.map(({ pointer, message }) => `${pointer} ${message}`)
      throw unusable(`${beside} must say what the harm table ${path} is:`, problems)
    }
    if (isPreludeError(error, 'invalid-harm-table')) {
      const { problems } = error.info
      const lines = problems.slice(0, mostShown).map(({ rowIndex, column, message }) => `row ${rowIndex + 1}, ${column}: ${message}`)
      const more = problems.length > mostShown ? [`and ${problems.length - mostShown} more`] : []
      throw unusable(`the harm table cannot be used: ${path}`, [...lines, ...more])
    }
    throw error
  }
}

async function rowsOf(text: string, path: string, headings: readonly string[]): Promise<unknown[]> {
  const { delimiter, skipped } = recogniseDelimiter(text, new Set(headings.map(foldHeading)))
  try {
    const parsing = parseString(text.slice(skipped), { headers: true, delimiter, ignoreEmpty: true })
    return await new Promise((resolve, reject) => {
      const rows: unknown[] = []
      parsing.on('data', (row) => rows.push(row)).on('end', () => resolve(rows)).on('error', reject)
    })
  } catch {
    throw unusable(`the harm table is not CSV with one row of headings: ${path}`)
  }
}
