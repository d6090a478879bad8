import { type DocumentProblem, PreludeError } from '../../internal/prelude-error'

/** Throws `invalid-cases` with every problem, the first of them in the message. */
export function refuseCases(caller: string, problems: readonly DocumentProblem[]): never {
  const [first, ...others] = problems as [DocumentProblem, ...DocumentProblem[]]
  const more = others.length > 0 ? ` (and ${others.length} more, in info.problems)` : ''
  throw new PreludeError(
    'invalid-cases',
    `${caller} requires valid cases: ${first.pointer || '/'}: ${first.message}${more}`,
    { problems },
  )
}
