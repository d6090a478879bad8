import type { Catalogue } from '../../respond/catalogue-schema'
import type { Response } from '../../respond/schema/response-schema'
import { doubtThatItRuns } from '../../respond/still-runs'
import type { IsoDate } from '../../scan/vocabulary'

type Terms = Pick<Response, 'inForce' | 'confirmedOn' | 'funding'>

/** Whether there is a date at which a response is in force and its confirmation speaks for it. */
export function runsAtSomeDate(terms: Terms, confirmWithin: Catalogue['confirmWithin']): boolean {
  const { confirmedOn, inForce } = terms
  if (confirmedOn === undefined) return false
  // The day in force that is nearest to the confirmation.
  const nearest = clamp(confirmedOn, inForce)
  return doubtThatItRuns(terms, confirmWithin, nearest) === undefined
}

/** Whether there is a date at which it is in force and nothing speaks for it although somebody confirmed it once. */
export function lapsesAtSomeDate(terms: Terms, confirmWithin: Catalogue['confirmWithin']): boolean {
  if (!runsAtSomeDate(terms, confirmWithin)) return false
  const { from = '1900-01-01', to = '2100-12-31' } = terms.inForce
  return [from, to].some((day) => doubtThatItRuns(terms, confirmWithin, day) !== undefined)
}

function clamp(day: IsoDate, { from = day, to = day }: Response['inForce']): IsoDate {
  if (day < from) return from
  return day > to ? to : day
}
