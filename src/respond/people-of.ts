import type { Cohort } from '../analyse/cohort'
import { compareCodePoints } from '../internal/code-points'
import { PreludeError } from '../internal/prelude-error'

/**
 * Whom to advise on, each once: the lists of a cohort in their order, then referrals that are listed by code
 * point; or the ids of an iterable in its order.
 */
export function peopleOf(caller: string, people: Cohort | Iterable<string>): string[] {
  if (typeof people === 'object' && people !== null) {
    if ('lists' in people) {
      const listed = people.lists.flatMap(({ nominees }) => nominees.map(({ personId }) => personId))
      const referred = people.referrals
        .filter(({ status }) => status === 'listed')
        .map(({ personId }) => personId)
        .sort(compareCodePoints)
      return [...new Set([...listed, ...referred])]
    }
    if (Symbol.iterator in people) return [...new Set(people)]
  }
  // A text is an iterable of its letters, which are nobody's ids.
  throw new PreludeError(
    'invalid-argument',
    `${caller} requires people to be a cohort or an iterable of ids`,
    {
      argument: 'people',
    },
  )
}
