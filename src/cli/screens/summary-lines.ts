import type { Advice } from '../inputs/advise'
import { dateText } from '../text/date-text'
import { indent } from '../text/indent'
import { countText, plural } from '../text/numbers'
import type { Page } from '../text/page'
import { listText } from '../text/policy-words'
import { concentrationLines, concentrationText } from './concentration-lines'
import { intakeLines, refusalLines, setAsideText, warningLines } from './intake-lines'
import { offListSentences } from './off-list-lines'
import { responseCounts } from './response-lines'

/** What a run came to and where it was written, in about a screen; no person is named. */
export function summaryLines(
  advice: Advice,
  folder: string,
  names: readonly string[],
  seconds: string,
  page: Page,
): string[] {
  const { asOf, policy, files, holdings, cohort, concentration, recommendations } = advice
  const { style, width } = page
  const setAside = setAsideText(files)
  const warnings = [...warningLines(files), ...holdings.warnings.map(({ message }) => message)]
  return [
    style.heading(policy.title),
    `Policy ${policy.id} ${policy.version}, as of ${dateText(asOf)}`,
    ...intakeLines(files, page),
    ...refusalLines(files, page, 5),
    ...(setAside === '' ? [] : indent(`Set aside, for they count against nobody: ${setAside}.`, width, 0)),
    ...warnings.flatMap((warning) => indent(warning, width, 2, style.warn('! '))),
    '',
    `Harm: ${concentrationText(concentration)}.`,
    ...concentrationLines(concentration, page),
    '',
    ...cohort.lists.map((list) => `${countText(list.nominees.length).padStart(4)}  ${listText(list)}`),
    ...offListSentences(cohort, policy).flatMap((sentence) => indent(sentence, width, 6, '   ·  ')),
    ...indent(`Responses recommended to the panel: ${responseCounts(recommendations)}.`, width, 0),
    ...(cohort.hindsight
      ? indent(
          'Some counted records do not say when they were recorded or since when the role holds: what was known at the date is not proved.',
          width,
          0,
        )
      : []),
    '',
    ...indent(
      `Wrote ${plural(names.length, 'file')} to ${folder} in ${seconds} s: ${names.join(', ')}.`,
      width,
      0,
    ),
    'It advises; the panel decides.',
  ]
}
