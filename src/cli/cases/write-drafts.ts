import { writeFile } from 'node:fs/promises'
import { relative } from 'node:path'
import type { PolicyCase } from '../../testing/index'
import { misuse, unusable } from '../cli-error'
import { fileFault } from '../inputs/file-fault'

/** Refuses a file of `--draft` that is one of the cases which are read: drafts would take their place. */
export function requireDraftApart(path: string | undefined, files: Iterable<string>): void {
  if (path !== undefined && [...files].some((file) => relative(file, path) === '')) {
    throw misuse(
      '--draft names a file of cases that is read; write drafts beside them and take over what is right',
    )
  }
}

/** Writes drafted cases as a file of cases. */
export async function writeDrafts(path: string, drafts: readonly PolicyCase[]): Promise<void> {
  const file = {
    title: 'Drafts: read each, and expect what ought to be rather than what is',
    cases: drafts,
  }
  try {
    await writeFile(path, `${JSON.stringify(file, undefined, 2)}\n`)
  } catch (error) {
    throw unusable(`the file of --draft cannot be written: ${path} ${fileFault(error)}`)
  }
}
