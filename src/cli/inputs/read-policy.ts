import { bundledHarmTables, type HarmTable, type Policy, parsePolicy, preludePolicy } from '../../index'
import { misuse, unusable } from '../cli-error'
import { pointerLines } from '../text/pointer-lines'
import { translated } from '../translated'
import { readHarmTable } from './read-harm-table'
import { readJsonFile } from './read-json-file'

/** The policy of `--policy` with the tables of `--harm-table`; the bundled Prelude policy where none is given. */
export async function readPolicy(path: string | undefined, tablePaths: readonly string[]): Promise<Policy> {
  if (path === undefined) {
    if (tablePaths.length > 0) throw misuse('--harm-table needs a --policy that names the table')
    return preludePolicy
  }
  const harmTables: HarmTable[] = [...bundledHarmTables]
  for (const tablePath of tablePaths) {
    const table = await readHarmTable(tablePath)
    if (harmTables.some(({ id }) => id === table.id)) {
      throw unusable(`the table of --harm-table has the id of another table: ${tablePath}, ${table.id}`)
    }
    harmTables.push(table)
  }
  const document = await readJsonFile('the file of --policy', path)
  try {
    return parsePolicy(document, { harmTables })
  } catch (error) {
    throw translated(error, 'invalid-policy', ({ problems }) =>
      unusable(`the policy is not valid: ${path}`, pointerLines(problems)),
    )
  }
}
