import type { HarmConcentration } from '../../index'
import type { Advice } from '../inputs/advise'
import { concentrationLines, concentrationText } from '../screens/concentration-lines'
import { intakeLines, refusalLines, setAsideText } from '../screens/intake-lines'
import { offListSentences } from '../screens/off-list-lines'
import { responseCounts, responseLines } from '../screens/response-lines'
import { dateText } from '../text/date-text'
import { indent } from '../text/indent'
import type { Page } from '../text/page'
import { cutText } from '../text/table'
import { packTexts } from '../text/wrap-text'
import { chooseNominee } from './choose-nominee'
import { chooseResponses } from './choose-responses'
import { custodyLines } from './custody-lines'
import { demoListLines } from './demo-list-lines'
import { nomineeLines } from './nominee-lines'

/** What the demo prints, from what was read to what the panel might do. */
export function demoLines(advice: Advice, page: Page): string[] {
  const { asOf, cohort, policy, files, concentration, recommendations } = advice
  const { style, width } = page
  const section = (head: string, more: string) => [
    '',
    `${style.heading(head)}  ${style.faint(cutText(more, width - head.length - 2))}`,
  ]
  const [force = []] = cohort.lists.map(({ nominees }) => nominees)
  const explained = chooseNominee(force, advice)
  const ids = explained.map(({ personId }) => personId)
  return [
    `${style.heading('OPERATION PRELUDE')}  an invented force, as of ${dateText(asOf)}, policy ${policy.id} ${policy.version}`,
    ...section('WHAT WAS READ', 'every row is taken, refused or set aside; none is lost or guessed'),
    ...intakeLines(files, page),
    ...refusalLines(files, page, 2),
    ...indent(`Set aside, for they count against nobody: ${setAsideText(files)}.`, width, 0),
    ...section('HARM IS CONCENTRATED', concentrationText(concentration)),
    ...concentrationLines({ ...concentration, top: concentration.top.filter(isShown) }, page),
    ...section('MOST RECORDED HARM UNDER THIS POLICY', 'susp: suspicion alone; one: one crime'),
    ...demoListLines(cohort.lists, policy, page),
    ...section('NOT COUNTED OR NOT LISTED', 'and said so'),
    ...packTexts(offListSentences(cohort, policy), width - 2).flatMap((line) => indent(line, width, 2, '· ')),
    ...explained.flatMap((explanation) => [
      ...section(`${explanation.personId} TO THE LAST DIGIT`, 'weight × role × share; a suspect counts half'),
      ...nomineeLines(explanation, advice, page),
    ]),
    ...section('RECOMMENDED TO THE PANEL', responseCounts(recommendations)),
    ...responseLines(chooseResponses(recommendations, { asOf, explained: ids }), asOf, page),
    ...section('IN CUSTODY THIS WEEK', 'a coach can be offered; never about the case'),
    ...custodyLines(advice, page),
  ]
}

/** The first hundredth and the 7% of the research: enough bars for a screen. */
function isShown({ peopleShare }: HarmConcentration['top'][number]): boolean {
  return peopleShare === 0.01 || peopleShare === 0.07
}
