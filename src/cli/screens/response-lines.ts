import type { IsoDate, Recommendation } from '../../index'
import { britishTime } from '../../respond/custody/british-time'
import { dateText } from '../text/date-text'
import { indent } from '../text/indent'
import { plural } from '../text/numbers'
import type { Page } from '../text/page'
import { cutText } from '../text/table'
import { withoutDate } from '../text/without-date'

/** How many responses are recommended and for how many people, and how many wait for something. */
export function responseCounts(recommendations: readonly Recommendation[]): string {
  const recommended = recommendations.filter(({ status }) => status === 'recommended')
  const people = new Set(recommended.map(({ personId }) => personId)).size
  const waiting = recommendations.filter(({ status }) => status === 'unknown').length
  return `${recommended.length} for ${plural(people, 'person', 'people')}; ${waiting} more wait for something not known`
}

/** Recommendations with their reasons, the date of the advice left out of them, what must be had first and by when to refer. */
export function responseLines(
  recommendations: readonly Recommendation[],
  asOf: IsoDate,
  page: Page,
): string[] {
  return recommendations.flatMap((recommendation) => linesOf(recommendation, asOf, page))
}

function linesOf(recommendation: Recommendation, asOf: IsoDate, { width, style }: Page): string[] {
  const { personId, kind, name, reasons } = recommendation
  const blanks = personId.length + 2
  const why = withoutDate(reasons.join('; '), asOf)
  return [
    `${style.bold(personId)}  ${style.good(kind)}: ${cutText(name, width - blanks - kind.length - 2)}`,
    ...indent(`because ${why}.${nextStep(recommendation, asOf)}`, width, blanks),
  ]
}

/** By when to refer and to whom; where nothing is due, what must be had first. */
function nextStep({ dueBy, referTo, requires }: Recommendation, asOf: IsoDate): string {
  if (dueBy !== undefined && referTo !== undefined) {
    // What is due keeps the offset of its record; a screen says no offset, so it says what clocks show.
    const due = dueBy.length > 10 ? britishTime(Date.parse(dueBy)) : dueBy
    const time = due.length > 10 ? ` at ${due.slice(11, 16)}` : ''
    const passed = due.slice(0, 10) < asOf ? ', which has passed' : ''
    return ` Due ${dateText(due)}${time}${passed}: refer to ${referTo}.`
  }
  const first = requires.find(({ had }) => had === undefined)
  return first === undefined ? '' : ` First: ${first.inWords}.`
}
