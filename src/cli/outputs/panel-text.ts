import type { PanelList, PanelView, Policy } from '../../index'
import { dateText } from '../text/date-text'
import { indent } from '../text/indent'
import { bandText, listText } from '../text/policy-words'
import { entryLines, panelWidth } from './entry-lines'
import { panelOffListLines } from './panel-off-list-lines'
import { panelPeopleLines } from './panel-people-lines'
import { panelResponseLines } from './panel-response-lines'

/**
 * The panel's view as plain text for the meeting: the lists by band, each person once, the responses once.
 *
 * Plain rather than marked up: it opens anywhere, and nothing in the records can become a link or a heading.
 */
export function panelText(view: PanelView, policy: Policy): string {
  const review = view.reviewBy === undefined ? '' : ` Next review by ${dateText(view.reviewBy)}.`
  const lines = [
    ...indent(view.notice, panelWidth, 0),
    '',
    'THE LISTS',
    ...view.lists.flatMap((list) => listLines(list, policy)),
    '',
    'THE PEOPLE, BY ID',
    ...panelPeopleLines(view, policy),
    '',
    'THE RESPONSES',
    ...panelResponseLines(view),
    '',
    'NOT ON A LIST',
    ...panelOffListLines(view, policy),
  ]
  return [
    'ADVICE TO THE PANEL',
    ...indent(
      `As of ${dateText(view.asOf)}, under the policy “${policy.title}” (${policy.id} ${policy.version}).${review}`,
      panelWidth,
      0,
    ),
    ...lines,
    '',
  ].join('\n')
}

function listLines({ bands, ...list }: PanelList, policy: Policy): string[] {
  return [
    '',
    listText(list),
    ...(bands.length === 0 ? ['  nobody'] : []),
    ...bands.flatMap(({ band, people }) =>
      entryLines(band === undefined ? 'in no order' : bandText(policy, band), [
        people.map(({ personId }) => personId).join(', '),
      ]),
    ),
  ]
}
