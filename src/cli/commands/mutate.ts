import { alternatives, formatOf, percentOf } from '../cases/format-option'
import { githubFaults } from '../cases/github-command'
import { mutateGithub } from '../cases/mutate-github'
import { mutateJson } from '../cases/mutate-json'
import { mutateLines } from '../cases/mutate-lines'
import { type MutateReport, mutateRules } from '../cases/mutate-report'
import { readAllowed } from '../cases/read-allowed'
import { casesArgument, policyArgument, readRules, rulesOptions } from '../cases/read-rules'
import { requireDraftApart, writeDrafts } from '../cases/write-drafts'
import { isCliError, unusableCode } from '../cli-error'
import type { OptionValues } from '../options/option-spec'
import { decimalText, plural } from '../text/numbers'
import { pageOf } from '../text/page'
import type { Command } from './command'

const formats = ['text', 'json', 'github'] as const

/** `prelude mutate`: what cases would not notice. */
export const mutateCommand: Command = {
  name: 'mutate',
  about: 'changes a policy in one place at a time and tells what no case notices',
  arguments: [policyArgument, { ...casesArgument, required: true }],
  options: {
    ...rulesOptions,
    allow: {
      value: 'FILE',
      about: 'JSON list of { "id", "why" }: changes that need not be noticed, each with its reason',
    },
    require: {
      value: 'PERCENT',
      about: 'how many of the changes must be noticed or explained; 100 where left out',
    },
    draft: { value: 'FILE', about: 'where cases are written that would notice, to be read and completed' },
    format: { value: 'FORMAT', about: `${alternatives(formats)}; text where left out` },
  },
  notes: [
    'A change (a mutant) is one number, comparison, window, role, code or condition moved, exchanged or taken away. The id of one, for --allow, stands below its sentence; where a catalogue is given an entry may have "document": "policy" or "catalogue" too.',
    'Exit code 1 where fewer changes are noticed or explained than required. A reason for a change that is noticed by now is told, and fails nothing.',
  ],
  async run(options, terminal) {
    const format = formatOf(options, formats)
    const required = percentOf(options, 'require') ?? 100
    const start = terminal.now()
    try {
      const report = await reportOf(options, required)
      const drafted = await draftedText(options.text('draft'), report)
      const seconds = decimalText((terminal.now() - start) / 1000, 1)
      const lines = {
        text: () => mutateLines(report, drafted, seconds, pageOf(terminal)),
        json: () => mutateJson(report),
        github: () => mutateGithub(report),
      }[format]()
      terminal.out(lines.map((line) => `${line}\n`).join(''))
      return report.passed ? 0 : unusableCode
    } catch (error) {
      if (format === 'github' && isCliError(error)) terminal.out(`${githubFaults(error).join('\n')}\n`)
      throw error
    }
  },
}

async function reportOf(options: OptionValues, required: number): Promise<MutateReport> {
  const rules = await readRules(options)
  const draft = options.text('draft')
  requireDraftApart(
    draft,
    rules.cases.map(({ file }) => file),
  )
  const allowed = await readAllowed(options.text('allow'))
  return mutateRules(rules, { allowed, required, drafts: draft !== undefined })
}

/** Writes the drafts and says so. */
async function draftedText(path: string | undefined, { drafts }: MutateReport): Promise<string[]> {
  if (path === undefined) return []
  // A file of cases has at least one.
  if (drafts.length === 0) return ['There is no case to draft, so nothing was written.']
  await writeDrafts(path, drafts)
  return [`Drafted ${plural(drafts.length, 'case')} into ${path}: read each before it is kept.`]
}
