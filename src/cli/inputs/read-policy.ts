import { bundledHarmTables, type HarmTable, type Policy, parsePolicy, preludePolicy } from '../../index'
import { fromFile, invalidDocument, type Sourced } from '../cases/sourced'
import { misuse, unusable } from '../cli-error'
import { translated } from '../translated'
import { readHarmTable } from './read-harm-table'
import { readJsonText } from './read-json-file'

/** The policy of `--policy` with the tables of `--harm-table`; the bundled Prelude policy where none is given. */
export async function readPolicy(path: string | undefined, tablePaths: readonly string[]): Promise<Policy> {
  if (path === undefined) {
    if (tablePaths.length > 0) throw misuse('--harm-table needs a --policy that names the table')
    return preludePolicy
  }
  return (await readPolicyFile('the file of --policy', path, tablePaths)).value
}

/** A policy from a file; `what` begins the sentence where it cannot be read. */
export async function readPolicyFile(
  what: string,
  path: string,
  tablePaths: readonly string[],
): Promise<Sourced<Policy>> {
  const harmTables: HarmTable[] = [...bundledHarmTables]
  for (const tablePath of tablePaths) {
    const table = await readHarmTable(tablePath)
    if (harmTables.some(({ id }) => id === table.id)) {
      throw unusable(`the table of --harm-table has the id of another table: ${tablePath}, ${table.id}`)
    }
    harmTables.push(table)
  }
  const { text, value } = await readJsonText(what, path)
  try {
    return fromFile(parsePolicy(value, { harmTables }), path, text)
  } catch (error) {
    throw translated(error, 'invalid-policy', ({ problems }) =>
      invalidDocument('the policy is not valid', path, text, problems),
    )
  }
}
