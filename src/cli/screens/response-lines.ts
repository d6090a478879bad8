import type { Recommendation } from '../../index'
import { dateText } from '../text/date-text'
import { indent } from '../text/indent'
import { plural } from '../text/numbers'
import type { Page } from '../text/page'
import { cutText } from '../text/table'

/** How many responses are recommended and for how many people, and how many wait for something. */
export function responseCounts(recommendations: readonly Recommendation[]): string {
  const recommended = recommendations.filter(({ status }) => status === 'recommended')
  const people = new Set(recommended.map(({ personId }) => personId)).size
  const waiting = recommendations.filter(({ status }) => status === 'unknown').length
  return `${recommended.length} for ${plural(people, 'person', 'people')}; ${waiting} more wait for something not known`
}

/** Recommendations with their reasons, what must be had first and by when to refer. */
export function responseLines(recommendations: readonly Recommendation[], page: Page): string[] {
  return recommendations.flatMap((recommendation) => linesOf(recommendation, page))
}

function linesOf({ personId, kind, name, reasons, dueBy, referTo, requires }: Recommendation, { width, style }: Page): string[] {
  const blanks = personId.length + 2
  const due = dueBy === undefined ? [] : [`refer by ${dateText(dueBy)}${dueBy.length > 10 ? ` at ${dueBy.slice(11, 16)}` : ''} to ${referTo ?? ''}`]
  const first = requires.filter(({ had }) => had === undefined).map(({ inWords }) => `first, ${inWords}`)
  const [line = '', ...more] = indent(`because ${reasons.join('; ')}.`, width, blanks)
  return [
    `${style.bold(personId)}  ${style.good(kind)}: ${cutText(name, width - blanks - kind.length - 2)}`,
    line,
    ...more,
    ...(due.length > 0 ? indent(style.warn(due.join('; ')), width, blanks) : indent(first.slice(0, 1).join('; '), width, blanks)).filter((text) => text.trim() !== ''),
  ]
}
