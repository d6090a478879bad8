import { checkGithub } from '../cases/check-github'
import { checkJson } from '../cases/check-json'
import { checkJunit } from '../cases/check-junit'
import { checkLines } from '../cases/check-lines'
import { type CheckReport, checkRules } from '../cases/check-report'
import { bailOut, checkTap } from '../cases/check-tap'
import { alternatives, formatOf, percentOf } from '../cases/format-option'
import { githubFaults } from '../cases/github-command'
import { casesArgument, policyArgument, readRules, rulesOptions } from '../cases/read-rules'
import { repeatOnChange } from '../cases/repeat-on-change'
import { type CliError, isCliError, misuse, unusableCode } from '../cli-error'
import type { OptionValues } from '../options/option-spec'
import type { Terminal } from '../terminal'
import { decimalText } from '../text/numbers'
import { pageOf } from '../text/page'
import type { Command } from './command'

const formats = ['text', 'tap', 'junit', 'json', 'github'] as const

const machineFormats: Readonly<Record<string, (report: CheckReport) => string[]>> = {
  tap: checkTap,
  junit: checkJunit,
  json: checkJson,
  github: checkGithub,
}

/** What a format says where nothing could be checked; the others say nothing. */
const whenUnusable: Readonly<Record<string, (error: CliError) => string[]>> = {
  tap: bailOut,
  github: githubFaults,
}

/** `prelude check`: a policy and its cases. */
export const checkCommand: Command = {
  name: 'check',
  about: 'checks a policy and runs its cases: what it must make of invented people',
  arguments: [policyArgument, casesArgument],
  options: {
    ...rulesOptions,
    format: { value: 'FORMAT', about: `${alternatives(formats)}; text where left out` },
    'require-coverage': {
      value: 'PERCENT',
      about: 'how much of the rules the cases must exercise, as 100',
    },
    strict: { about: 'warnings about the policy fail the check too' },
    watch: { about: 'checks again whenever one of the files changes, until interrupted' },
  },
  notes: [
    'A POLICY is a file where it ends in .json or there is such a file, and otherwise the id of a bundled policy. Without CASES only the policy itself is checked.',
    'Exit code 1 where a case fails, the policy has an error, or too little is exercised. Formats other than text write nothing else to standard output.',
  ],
  async run(options, terminal) {
    const format = formatOf(options, formats)
    const requiredCoverage = percentOf(options, 'require-coverage')
    if (requiredCoverage !== undefined && options.arguments('CASES').length === 0) {
      throw misuse('--require-coverage needs CASES: without them nothing is exercised')
    }
    const demands = { strict: options.has('strict'), requiredCoverage }
    const check = async () => {
      const start = terminal.now()
      const report = await reportOf(options, demands, format, terminal)
      const print = machineFormats[format]
      const seconds = decimalText((terminal.now() - start) / 1000, 1)
      const lines = print?.(report) ?? checkLines(report, seconds, pageOf(terminal))
      terminal.out(lines.map((line) => `${line}\n`).join(''))
      return report.faults.length === 0 ? 0 : unusableCode
    }
    if (!options.has('watch')) return check()
    if (format !== 'text') throw misuse('--watch is for people: it takes no other --format than text')
    return repeatOnChange(check, watchedPaths(options), terminal)
  },
}

async function reportOf(
  options: OptionValues,
  demands: Parameters<typeof checkRules>[1],
  format: string,
  terminal: Terminal,
): Promise<CheckReport> {
  try {
    return checkRules(await readRules(options), demands)
  } catch (error) {
    const say = whenUnusable[format]
    if (say && isCliError(error)) terminal.out(`${say(error).join('\n')}\n`)
    throw error
  }
}

/** All that a check reads; an id among them is watched for as a file of that name, which does no harm. */
function watchedPaths(options: OptionValues): string[] {
  const tables = options.texts('harm-table')
  return [
    options.argument('POLICY'),
    ...options.arguments('CASES'),
    ...options.texts('catalogue'),
    ...tables,
    ...tables.map((table) => table.replace(/(?:\.[^./\\]*)?$/, '.json')),
  ]
}
