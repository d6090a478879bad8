import type { Command } from '../commands/command'
import { wrapText } from '../text/wrap-text'

const width = 96

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
    ...entries.flatMap(({ usage, about: what, required: isRequired, many }) => {
      const text = [what, isRequired && 'required', many && 'may be given more than once'].filter(Boolean).join('; ')
      const [first = '', ...more] = wrapText(text, width - longest - 4)
      return [`  ${usage.padEnd(longest)}  ${first}`, ...more.map((line) => `${' '.repeat(longest + 4)}${line}`)]
    }),
    ...notes.flatMap((note) => ['', ...wrapText(note, width)]),
  ]
}
