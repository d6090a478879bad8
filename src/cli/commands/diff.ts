import { alternatives, formatOf } from '../cases/format-option'
import { misuse } from '../cli-error'
import { type ComparisonReport, compareRules } from '../comparison/compare-rules'
import { comparisonJson } from '../comparison/comparison-json'
import { comparisonMarkdown } from '../comparison/comparison-markdown'
import { markdownLines } from '../comparison/markdown-lines'
import { inputOptions } from '../options/input-options'
import type { OptionSpec, OptionSpecs, OptionValues } from '../options/option-spec'
import { pageOf } from '../text/page'
import type { Command } from './command'

const formats = ['text', 'markdown', 'json'] as const

const {
  policy: _,
  'harm-table': harmTable,
  ...recordOptions
} = inputOptions as typeof inputOptions & Readonly<Record<'as-of' | 'harm-table', OptionSpec>>

/** What looks at records, and so needs `--offences`. */
const effectOptions: OptionSpecs = {
  // None is required: without records the documents alone are compared.
  ...Object.fromEntries(
    Object.entries(recordOptions).map(([name, { required, ...spec }]) => [name, spec] as const),
  ),
  register: {
    value: 'FILE',
    about: 'the panel’s decisions that stand: personId, status, decidedOn, until',
  },
  referrals: { value: 'FILE', about: 'partners’ referrals: personId, referredOn, referredBy' },
  equality: {
    value: 'FILE',
    about: 'CSV export of equality records, for the effect by group; --columns names what is kept',
  },
  named: { about: 'names people by their ids; otherwise they are counted, and nobody is named' },
}

/** `prelude diff`: two policies, and what the change does. */
export const diffCommand: Command = {
  name: 'diff',
  about: 'compares two policies and, given records, tells who joins and leaves, and why',
  arguments: [
    { name: 'OLD', about: 'the policy in use as JSON, or the id of a bundled one', required: true },
    { name: 'NEW', about: 'the policy proposed, likewise', required: true },
  ],
  options: {
    ...effectOptions,
    'harm-table': harmTable,
    format: { value: 'FORMAT', about: `${alternatives(formats)}; text where left out` },
  },
  notes: [
    'Without --offences the documents alone are compared. With --named the output is about people: keep it where the exports may be kept.',
  ],
  async run(options, terminal) {
    const format = formatOf(options, formats)
    requireRecords(options)
    const report = await compareRules(options, terminal)
    terminal.out(printed(report, format, (markdown) => markdownLines(markdown, pageOf(terminal))))
    return 0
  },
}

function printed(
  report: ComparisonReport,
  format: (typeof formats)[number],
  linesOf: (markdown: string) => string[],
): string {
  if (format === 'json') return `${comparisonJson(report)}\n`
  const markdown = comparisonMarkdown(report)
  return format === 'markdown' ? markdown : `${linesOf(markdown).join('\n')}\n`
}

/** Refuses options about records where there are none, and records without a date. */
function requireRecords(options: OptionValues): void {
  if (options.has('offences')) {
    if (options.has('as-of')) return
    throw misuse(`diff with --offences needs --as-of: ${recordOptions['as-of'].about}`)
  }
  const without = Object.keys(effectOptions).find((name) => options.has(name))
  if (without !== undefined) {
    throw misuse(`--${without} needs --offences: without records the documents alone are compared`)
  }
}
