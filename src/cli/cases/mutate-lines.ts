import { indent } from '../text/indent'
import { countText, percentText, plural } from '../text/numbers'
import type { Page } from '../text/page'
import type { MutateReport, Survivor } from './mutate-report'
import type { AllowedMutant } from './read-allowed'
import { rulesHead } from './rules-head'
import { placeText } from './sourced'

/**
 * A trial of changed rules for people: what survived, where, and the case that is missing; then the score.
 *
 * @param drafted - what became of the drafts, where any were asked for
 */
export function mutateLines(
  report: MutateReport,
  drafted: readonly string[],
  seconds: string,
  page: Page,
): string[] {
  const { rules, survivors, unexplained, stale, passed } = report
  const { style } = page
  const explained = survivors.filter(({ why }) => why !== undefined)
  const verdict = passed ? style.good('Passed') : style.warn('Failed')
  return [
    ...rulesHead(rules, page),
    ...unexplained.flatMap((survivor) => ['', ...survivorLines(survivor, page)]),
    ...apart(explained.flatMap((survivor) => explainedLines(survivor, page))),
    ...apart(stale.flatMap((entry) => staleLines(entry, page))),
    '',
    ...indent(scoreText(report), page.width, 0),
    ...drafted,
    '',
    `${verdict}, in ${seconds} s`,
  ]
}

/** How much of the changes the cases notice, in a sentence. */
export function scoreText({
  killed,
  equivalent,
  survivors,
  unexplained,
  share,
  required,
}: MutateReport): string {
  const explained = survivors.length - unexplained.length
  return [
    `${plural(killed + survivors.length, 'change')} of the rules: ${countText(killed)} noticed by cases`,
    ...(explained > 0 ? [`${countText(explained)} explained`] : []),
    ...(unexplained.length > 0 ? [`${countText(unexplained.length)} noticed by none`] : []),
  ]
    .join(', ')
    .concat(` (${percentText(share)}; ${required}% is required).`)
    .concat(equivalent > 0 ? ` ${countText(equivalent)} more make no difference.` : '')
}

/** Lines below an empty one, where there are any. */
function apart(lines: readonly string[]): string[] {
  return lines.length > 0 ? ['', ...lines] : []
}

function survivorLines({ id, sentence, file, line, missing }: Survivor, { width, style }: Page): string[] {
  const place = [placeText(file, line), id].filter((part) => part !== '').join(' ')
  return [
    ...indent(sentence, width, 2, `${style.warn('✗')} `),
    `  ${style.faint(place)}`,
    ...indent(missing, width, 2),
  ]
}

function explainedLines({ id, why }: Survivor, { width }: Page): string[] {
  return indent(`${id}: ${why}`, width, 2, '· ')
}

function staleLines({ id, file, line }: AllowedMutant, { width, style }: Page): string[] {
  const text = `${placeText(file, line)} ${id}: survives no longer, so it needs no reason`
  return indent(text, width, 2, `${style.warn('!')} `)
}
