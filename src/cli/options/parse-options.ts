import { parseArgs } from 'node:util'
import { misuse } from '../cli-error'
import type { Command } from '../commands/command'
import { openArguments } from './open-arguments'
import type { OptionSpecs, OptionValues } from './option-spec'

/**
 * Parses the options and arguments of a command.
 *
 * @throws a misuse for an option that there is not, one without its value, one given twice or one left out, and
 *   for an argument too many or too few
 */
export function parseOptions(
  { name, options, arguments: specs = [] }: Pick<Command, 'name' | 'options' | 'arguments'>,
  args: readonly string[],
): OptionValues {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(options).map(
        ([option, { value }]) => [option, { type: value === undefined ? 'boolean' : 'string' }] as const,
      ),
    ),
  })
  const given = new Map<string, string[]>()
  const positionals: string[] = []
  for (const token of tokens) {
    if (token.kind !== 'option') {
      if (specs.length === 0) {
        throw misuse(
          `${name} takes options only: put the name of an option before each value, as --out folder`,
        )
      }
      if (token.kind === 'positional') positionals.push(token.value)
      continue
    }
    const spec = Object.hasOwn(options, token.name) ? options[token.name] : undefined
    if (spec === undefined)
      throw misuse(`${token.rawName} is no option of ${name}${suggestion(token.name, options)}`)
    const values = given.get(token.name) ?? []
    if (spec.value === undefined) {
      if (token.value !== undefined) throw misuse(`--${token.name} is a switch and takes no value`)
    } else if (
      token.value === undefined ||
      token.value === '' ||
      (!token.inlineValue && token.value.startsWith('-'))
    ) {
      throw misuse(`--${token.name} needs a value: ${spec.about}`)
    } else if (values.length > 0 && !spec.many) throw misuse(`--${token.name} is given twice`)
    given.set(token.name, [...values, token.value ?? ''])
  }
  const argument = openArguments(name, specs, positionals)
  const missing = Object.entries(options).find(([option, spec]) => spec.required && !given.has(option))
  if (missing !== undefined) throw misuse(`${name} needs --${missing[0]}: ${missing[1].about}`)
  return {
    argument: (each) => String(argument(each)[0]),
    arguments: argument,
    text: (option) => given.get(option)?.[0],
    required: (option) => String(given.get(option)?.[0]),
    texts: (option) => given.get(option) ?? [],
    has: (option) => given.has(option),
  }
}

/** The option that was likely meant: one that begins as the name does, or holds it; hyphens do not matter. */
function suggestion(name: string, options: OptionSpecs): string {
  const plain = (option: string) => option.replaceAll('-', '')
  const start = plain(name).slice(0, 4)
  const meant = Object.keys(options).find((option) => start !== '' && plain(option).includes(start))
  return meant === undefined ? '' : `; did you mean --${meant}?`
}
