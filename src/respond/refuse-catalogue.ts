import { type DocumentProblem, PreludeError } from '../internal/prelude-error'

/** Throws `invalid-catalogue` with every problem, the first of them in the message. */
export function refuseCatalogue(caller: string, problems: readonly DocumentProblem[]): never {
  const [first, ...others] = problems
  const more = others.length > 0 ? ` (and ${others.length} more, in info.problems)` : ''
  throw new PreludeError(
    'invalid-catalogue',
    `${caller} requires a valid catalogue: ${first?.pointer || '/'}: ${first?.message}${more}`,
    { problems },
  )
}
