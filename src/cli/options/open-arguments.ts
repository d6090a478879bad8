import { misuse } from '../cli-error'
import type { ArgumentSpec } from './option-spec'

/**
 * Opens what was given without the name of an option, by the name of the argument.
 *
 * @throws a misuse for one too many and for one left out
 */
export function openArguments(
  command: string,
  specs: readonly ArgumentSpec[],
  given: readonly string[],
): (name: string) => readonly string[] {
  const missing = specs.find(({ required }, place) => required && given.length <= place)
  if (missing !== undefined) throw misuse(`${command} needs ${missing.name}: ${missing.about}`)
  if (given.length > specs.length && !specs.some(({ many }) => many)) {
    throw misuse(
      `${command} takes ${specs.map(({ name }) => name).join(' and ')} and no more without an option`,
    )
  }
  return (name) => {
    const place = specs.findIndex((spec) => spec.name === name)
    return given.slice(place, specs[place]?.many ? given.length : place + 1)
  }
}

/** How arguments stand in the usage of a command: POLICY [CASES …]. */
export function argumentUsage({ name, required, many }: ArgumentSpec): string {
  const usage = many ? `${name} …` : name
  return required ? usage : `[${usage}]`
}
