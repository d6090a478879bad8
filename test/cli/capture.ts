import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { runCli } from '../../src/cli/run-cli'
import type { Terminal } from '../../src/cli/terminal'

/** What a command wrote, and what it exited with. */
export interface Captured {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs `prelude` with arguments and catches all that it writes; its clock moves on by a tenth of a second a look. */
export async function prelude(args: readonly string[], terminal: Partial<Terminal> = {}): Promise<Captured> {
  const written = { out: '', err: '' }
  let now = 0
  const code = await runCli(args, {
    out: (text) => {
      written.out += text
    },
    err: (text) => {
      written.err += text
    },
    isTty: false,
    errIsTty: false,
    columns: undefined,
    colours: false,
    now: () => {
      now += 100
      return now
    },
    change: async () => false,
    ...terminal,
  })
  return { code, ...written }
}

/** A folder that is removed after the tests of a file. */
export interface Folder {
  readonly path: string
  /** The path of a file in it. */
  of(name: string): string
  /** Writes a file and returns its path. */
  write(name: string, text: string): string
  read(name: string): string
  json(name: string): unknown
}

/** Makes a folder for the tests of a file. */
export function temporaryFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'prelude-cli-'))
  afterAll(() => rmSync(path, { recursive: true, force: true }))
  const read = (name: string) => readFileSync(join(path, name), 'utf8')
  return {
    path,
    of: (name) => join(path, name),
    write(name, text) {
      writeFileSync(join(path, name), text)
      return join(path, name)
    },
    read,
    json: (name) => JSON.parse(read(name)),
  }
}
