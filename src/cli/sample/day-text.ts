import { type Day, formatIsoDay } from '../../internal/iso-day'
import type { SamplePerson } from './population'

const texts = new Map<Day, string>()

/** A day as `YYYY-MM-DD`, or an empty cell; texts are kept, since few days make up millions of cells. */
export function dayText(day: Day | undefined): string {
  if (day === undefined) return ''
  let text = texts.get(day)
  if (text === undefined) {
    text = formatIsoDay(day)
    texts.set(day, text)
  }
  return text
}

/** The id under which a person was known on a day: the former one, before two records were merged. */
export function idOn(person: SamplePerson, day: Day): string {
  return person.former !== undefined && day < person.former.mergedOn ? person.former.id : person.id
}
