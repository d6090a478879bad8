import type { HarmConcentration, NominationList } from '../../index'
import type { Advice } from '../inputs/advise'
import { concentrationLines, concentrationText } from '../screens/concentration-lines'
import { intakeLines, refusalLines, setAsideText } from '../screens/intake-lines'
import { listLines } from '../screens/list-lines'
import { offListSentences } from '../screens/off-list-lines'
import { responseCounts, responseLines } from '../screens/response-lines'
import { dateText } from '../text/date-text'
import { indent } from '../text/indent'
import { countText, plural } from '../text/numbers'
import type { Page } from '../text/page'
import { cutText } from '../text/table'
import { listText } from '../text/policy-words'
import { chooseNominee } from './choose-nominee'
import { chooseResponses } from './choose-responses'
import { nomineeLines } from './nominee-lines'

/** What the demo prints, from what was read to what the panel might do. */
export function demoLines(advice: Advice, page: Page): string[] {
  const { cohort, policy, files, concentration, recommendations } = advice
  const { style, width } = page
  const section = (head: string, more: string) => [
    '',
    `${style.heading(head)}  ${style.faint(cutText(more, width - head.length - 2))}`,
  ]
  const [force] = cohort.lists
  const area = longest(cohort.lists.filter((list) => list.area !== undefined))
  const explained = chooseNominee(force?.nominees ?? [], advice)
  return [
    `${style.heading('OPERATION PRELUDE')}  an invented force as of ${dateText(advice.asOf)}, under policy ${policy.id} ${policy.version}`,
    ...section('WHAT WAS READ', 'every row is taken, refused or set aside; none is lost or guessed'),
    ...intakeLines(files, page),
    ...refusalLines(files, page, 2),
    ...indent(`Set aside, for they count against nobody: ${setAsideText(files)}.`, width, 0),
    ...section('HARM IS CONCENTRATED', concentrationText(concentration)),
    ...concentrationLines({ ...concentration, top: concentration.top.filter(isShown) }, page),
    ...(force && area
      ? [
          ...section('MOST RECORDED HARM UNDER THIS POLICY', 'susp: suspicion alone; one: one crime'),
          ...listLines(force, area, policy, page),
          ...indent(`Also: ${otherLists(cohort.lists, [force, area])}.`, width, 0),
        ]
      : []),
    ...section('NOT COUNTED OR NOT LISTED', 'and said so'),
    ...packSentences(offListSentences(cohort, policy), width - 2).flatMap((sentence) => indent(sentence, width, 2, '· ')),
    ...(explained ? [...section(`${explained.personId} TO THE LAST DIGIT`, 'weight × role × share; a suspect counts half'), ...nomineeLines(explained, advice, page)] : []),
    ...section('RECOMMENDED TO THE PANEL', responseCounts(recommendations)),
    ...responseLines(chooseResponses(recommendations, explained?.personId, 3), advice.asOf, page),
  ]
}

/** The first hundredth and the 7% of the research: enough bars for a screen. */
function isShown({ peopleShare }: HarmConcentration['top'][number]): boolean {
  return peopleShare === 0.01 || peopleShare === 0.07
}

/** Sentences put together as long as they fit on one line. */
function packSentences(sentences: readonly string[], width: number): string[] {
  const packed: string[] = []
  for (const sentence of sentences) {
    const last = packed.at(-1)
    if (last === undefined || last.length + 1 + sentence.length > width) packed.push(sentence)
    else packed[packed.length - 1] = `${last} ${sentence}`
  }
  return packed
}

/** The list with the most nominees; the first of equals. */
function longest(lists: readonly NominationList[]): NominationList | undefined {
  return [...lists].sort((a, b) => b.nominees.length - a.nominees.length)[0]
}

/** The lists that are not shown, with how many stand on them; areas as one. */
function otherLists(lists: readonly NominationList[], shown: readonly NominationList[]): string {
  const rest = lists.filter((list) => !shown.includes(list))
  const areas = rest.filter((list) => list.area !== undefined)
  const others = rest.filter((list) => list.area === undefined)
  const people = areas.reduce((sum, { nominees }) => sum + nominees.length, 0)
  return [
    ...(areas.length > 0 ? [`${countText(people)} in ${plural(areas.length, 'more area')}`] : []),
    ...others.map((list) => {
      const title = listText(list)
      const rank = list.present === 'unranked' ? ', without rank or score' : ''
      return `${countText(list.nominees.length)} ${title.charAt(0).toLowerCase()}${title.slice(1)}${rank}`
    }),
  ].join('; ')
}
