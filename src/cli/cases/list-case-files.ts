import { readdir, stat } from 'node:fs/promises'
import { compareCodePoints } from '../../internal/code-points'
import { unusable } from '../cli-error'
import { fileFault } from '../inputs/file-fault'

/** What stands in a folder of cases and is none: the mutants that need not be killed, as `--allow` takes them. */
const noCases = ['surviving-mutants.json', 'node_modules']

/**
 * The files of cases that are named, once each: files as they are, and of folders every file ending in .json, with
 * those of the folders within, in code-point order. What begins with a full stop, `node_modules` and
 * `surviving-mutants.json` are left out.
 */
export async function listCaseFiles(paths: readonly string[]): Promise<string[]> {
  const files: string[] = []
  for (const path of paths) {
    const named = await filesOf(path)
    if (named.length === 0) throw unusable(`there is no file of cases, ending in .json, in ${path}`)
    files.push(...named)
  }
  return [...new Set(files)]
}

/** The files of a folder, or the file itself. */
async function filesOf(path: string): Promise<string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path]
    return (await filesIn(path.replace(/[/\\]+$/, ''))).sort(compareCodePoints)
  } catch (error) {
    throw unusable(`the cases cannot be read: ${path} ${fileFault(error)}`)
  }
}

async function filesIn(folder: string): Promise<string[]> {
  const files: string[] = []
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`
    if (entry.name.startsWith('.') || noCases.includes(entry.name)) continue
    if (entry.isDirectory()) files.push(...(await filesIn(path)))
    else if (/\.json$/i.test(entry.name)) files.push(path)
  }
  return files
}
