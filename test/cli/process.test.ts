import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from './capture'
import { smallCases, writeSmallRules } from './small-rules'

const folder = temporaryFolder()
const { policy, passing, failing } = writeSmallRules(folder)
const command = folder.of('cli.mjs')

beforeAll(async () => {
  await build({
    entryPoints: [fileURLToPath(new URL('../../src/cli/index.ts', import.meta.url))],
    outfile: command,
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    logLevel: 'error',
  })
})

/** A process of the command, with what it has written so far, and how it ends. */
function start(...args: string[]) {
  const child: ChildProcess = spawn(process.execPath, [command, ...args])
  let out = ''
  child.stdout?.on('data', (data) => {
    out += data
  })
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  return {
    ended,
    out: () => out,
    interrupt: () => child.kill('SIGINT'),
    /** Waits until so many rounds are done. */
    async rounds(count: number) {
      while (out.split(/^(?:Passed|Failed).*$/m).length <= count) {
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    },
  }
}

describe('the process of prelude check', () => {
  it('exits with 1 where a case fails, and writes the protocol to standard output', async () => {
    const run = start('check', policy, passing, failing, '--format', 'tap')
    expect(await run.ended).toBe(1)
    expect(run.out()).toMatch(/^TAP version 14\n1\.\.4\nok 1 [\s\S]*\nnot ok 4 /)
  })

  it('checks again when a file of cases is written, and ends on an interrupt with what came last', async () => {
    const run = start('check', policy, passing, '--watch')
    await run.rounds(1)
    folder.write('cases.json', smallCases.replace('53.038,', '53.039,'))
    await run.rounds(2)
    run.interrupt()
    expect(await run.ended).toBe(1)
    expect(run.out().match(/^(Passed|Failed)/gm)).toEqual(['Passed', 'Failed'])
  })
})
