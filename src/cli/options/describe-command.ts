import type { Command } from '../commands/command'
import { indent } from '../text/indent'
import { wrapText } from '../text/wrap-text'

const width = 96
const severalFiles = 'Options that name exports, and --harm-table, may be given more than once.'

/** The help of one command. */
export function describeCommand({ name, about, options, notes }: Command): string[] {
  const entries = Object.entries(options).map(([option, { value, ...spec }]) => ({
    ...spec,
    usage: value === undefined ? `--${option}` : `--${option} ${value}`,
  }))
  const required = entries.filter((entry) => entry.required).map(({ usage }) => usage)
  const optional = entries.length > required.length ? ['[options]'] : []
  const longest = Math.max(...entries.map(({ usage }) => usage.length))
  return [
    `prelude ${name}: ${about}`,
    '',
    `Usage: ${['prelude', name, ...required, ...optional].join(' ')}`,
    '',
    ...entries.flatMap(({ usage, about: what, required: isRequired }) => {
      const text = isRequired ? `${what}; required` : what
      return indent(text, width, longest + 4, `  ${usage.padEnd(longest)}  `)
    }),
    ...(entries.some(({ many }) => many) ? ['', ...wrapText(severalFiles, width)] : []),
    ...notes.flatMap((note) => ['', ...wrapText(note, width)]),
  ]
}
