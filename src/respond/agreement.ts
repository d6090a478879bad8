import { requireDay } from '../internal/iso-day'
import { objectsOf } from '../internal/objects-of'
import { PreludeError } from '../internal/prelude-error'
import type { IsoDate } from '../scan/vocabulary'

/** The youth justice service's recorded agreement to responses that bear down on a child. */
export interface Agreement {
  readonly personId: string
  /** The response that was agreed to; every one, where it is left out. */
  readonly responseId?: string
  readonly on: IsoDate
  /** Who agreed, for the service. */
  readonly by: string
}

/** Finds the agreement that stands at a date. */
export interface Agreements {
  /** The latest on or before the date. */
  latest(personId: string, responseId: string): Agreement | undefined
}

/** Checks agreements and indexes those on or before a date by person. */
export function openAgreements(caller: string, agreements: Iterable<Agreement>, asOf: IsoDate): Agreements {
  const byPerson = new Map<string, Agreement[]>()
  for (const agreement of objectsOf(caller, 'agreements', agreements)) {
    requireDay(caller, 'on of each of agreements', agreement.on)
    if (typeof agreement.by !== 'string' || agreement.by.trim() === '') {
      throw new PreludeError('invalid-argument', `${caller} requires each of agreements to say by whom`, {
        argument: 'agreements',
      })
    }
    if (agreement.on > asOf) continue
    const known = byPerson.get(agreement.personId)
    if (known) known.push(agreement)
    else byPerson.set(agreement.personId, [agreement])
  }
  return {
    latest: (personId, responseId) =>
      byPerson
        .get(personId)
        ?.filter((agreement) => agreement.responseId === undefined || agreement.responseId === responseId)
        .reduce<Agreement | undefined>(
          (latest, agreement) => (latest && latest.on >= agreement.on ? latest : agreement),
          undefined,
        ),
  }
}
