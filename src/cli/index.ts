#!/usr/bin/env node
import { runCli } from './run-cli'
import { watchPaths } from './watch-paths'

const { stdout, stderr, env, argv } = process

// Whoever reads the output may stop early (`prelude demo | head`): that is no fault.
for (const stream of [stdout, stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(0)
  })
}

const interrupt = new AbortController()

process.exitCode = await runCli(argv.slice(2), {
  out: (text) => void stdout.write(text),
  err: (text) => void stderr.write(text),
  isTty: stdout.isTTY === true,
  errIsTty: stderr.isTTY === true,
  columns: stdout.columns,
  colours: stdout.isTTY === true && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb',
  now: () => performance.now(),
  change(paths) {
    // Only a command that watches ends by itself; the second interrupt ends anything.
    if (process.listenerCount('SIGINT') === 0) process.once('SIGINT', () => interrupt.abort())
    return watchPaths(paths, interrupt.signal)
  },
})
