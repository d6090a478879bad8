import type { Command } from '../commands/command'
import { indent } from '../text/indent'
import { wrapText } from '../text/wrap-text'
import { argumentUsage } from './open-arguments'

const width = 96

/** The help of one command. */
export function describeCommand({ name, about, arguments: specs = [], options, notes }: Command): string[] {
  const positional = specs.map((spec) => ({ ...spec, usage: spec.name }))
  const entries = Object.entries(options).map(([option, { value, ...spec }]) => ({
    ...spec,
    usage: value === undefined ? `--${option}` : `--${option} ${value}`,
  }))
  const required = entries.filter((entry) => entry.required).map(({ usage }) => usage)
  const optional = entries.length > required.length ? ['[options]'] : []
  const all = [...positional, ...entries]
  const longest = Math.max(...all.map(({ usage }) => usage.length))
  return [
    `prelude ${name}: ${about}`,
    '',
    `Usage: ${['prelude', name, ...specs.map(argumentUsage), ...required, ...optional].join(' ')}`,
    '',
    ...all.flatMap(({ usage, about: what, required: isRequired }) => {
      const text = isRequired ? `${what}; required` : what
      return indent(text, width, longest + 4, `  ${usage.padEnd(longest)}  `)
    }),
    ...severalLines(entries.filter(({ many }) => many).map(({ usage }) => usage)),
    ...notes.flatMap((note) => ['', ...wrapText(note, width)]),
  ]
}

function severalLines(usages: readonly string[]): string[] {
  if (usages.length === 0) return []
  const which =
    usages.length === 1 ? String(usages[0]?.split(' ')[0]) : 'Options that name exports, and --harm-table,'
  return ['', ...wrapText(`${which} may be given more than once.`, width)]
}
