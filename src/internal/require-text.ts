import { PreludeError } from './prelude-error'

/** The text that an argument gives; anything else throws `invalid-argument`. */
export function requireText(caller: string, argument: string, text: unknown): string {
  if (typeof text === 'string' && text !== '') return text
  throw new PreludeError(
    'invalid-argument',
    `${caller} requires ${argument} to be a text that is not empty`,
    {
      argument,
    },
  )
}
