// `npm run bench`: the library beside its peers, in turn, in one run. `--quick` for a minute's smoke run, `--write`
// for docs/benchmarks.md (with `--note` to say what else the machine was doing), `--build folder` for another build,
// `--only intake|gathering|nominating|mutating|backtesting` for a part.
import { execFile, execFileSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs, promisify } from 'node:util'
import { describeMachine } from './machine.mjs'
import { planOf } from './plan.mjs'
import { asMarkdown, asText } from './report.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const child = fileURLToPath(new URL('child.mjs', import.meta.url))
const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    note: { type: 'string' },
    build: { type: 'string', default: `${root}dist` },
    only: { type: 'string' },
  },
})

const steps = planOf(options.quick ? 'quick' : 'full').filter(
  ({ part }) => options.only === undefined || part === options.only,
)
// Before anything runs: somebody may commit meanwhile. A build given by folder may be of any revision.
const measured = options.build === `${root}dist` ? revision() : 'not known: a build given by folder'
const rows = []
for (const { title, measurement, settings, rowsOf } of steps) {
  process.stderr.write(`${title} …\n`)
  rows.push(...rowsOf(await measure(measurement, settings)))
}
const facts = {
  machine: describeMachine(),
  revision: measured,
  rows,
  ...(options.note !== undefined && { note: options.note }),
}
process.stdout.write(asText(facts))
if (options.write) await writeFile(`${root}docs/benchmarks.md`, asMarkdown(facts))

/** One measurement in a process of its own, so that none leaves its garbage to the next. */
async function measure(measurement, settings) {
  const heap = ['--expose-gc', '--max-old-space-size=6144']
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [...heap, child, options.build, measurement, JSON.stringify(settings)],
    { maxBuffer: 1 << 26 },
  )
  return JSON.parse(stdout)
}

function revision() {
  try {
    return execFileSync('git', ['log', '-1', '--format=%h of %cs'], { cwd: root, encoding: 'utf8' }).trim()
  } catch {
    return 'unknown'
  }
}
