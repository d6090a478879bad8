import type { NominationList, Policy } from '../../index'
import { listLines } from '../screens/list-lines'
import { indent } from '../text/indent'
import { countText, plural } from '../text/numbers'
import type { Page } from '../text/page'
import { listText } from '../text/policy-words'

/** The first list, that of the area with the most nominees beside it, and how many stand on the others. */
export function demoListLines(lists: readonly NominationList[], policy: Policy, page: Page): string[] {
  const force = lists.slice(0, 1)
  const area = lists
    .filter((list) => list.area !== undefined)
    .sort((a, b) => b.nominees.length - a.nominees.length)
    .slice(0, 1)
  const shown = [...force, ...area]
  const others = lists.filter((list) => !shown.includes(list))
  return [
    ...force.flatMap((first) => area.flatMap((second) => listLines(first, second, policy, page))),
    ...indent(`Also: ${otherLists(others)}.`, page.width, 0),
  ]
}

/** Lists with how many stand on them; areas as one. */
function otherLists(lists: readonly NominationList[]): string {
  const areas = lists.filter((list) => list.area !== undefined)
  const people = areas.reduce((sum, { nominees }) => sum + nominees.length, 0)
  return [
    `${countText(people)} in ${plural(areas.length, 'more area')}`,
    ...lists.filter((list) => list.area === undefined).map(countOf),
  ].join('; ')
}

function countOf(list: NominationList): string {
  const title = listText(list)
  const rank = list.present === 'unranked' ? ', without rank or score' : ''
  return `${countText(list.nominees.length)} ${title.charAt(0).toLowerCase()}${title.slice(1)}${rank}`
}
