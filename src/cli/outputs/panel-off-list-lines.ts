import type { PanelView, Policy } from '../../index'
import { dateText } from '../text/date-text'
import { countText, plural } from '../text/numbers'
import { gateText, missingText, signpostTexts } from '../text/policy-words'
import { entryLines } from './entry-lines'

/** Who is on no list and why, and what was counted for other meetings. */
export function panelOffListLines(
  { undetermined, referrals, register, counts }: PanelView,
  policy: Policy,
): string[] {
  const { inProgramme, declined, removed } = register
  const until = (what: string, date: string | undefined) =>
    date === undefined ? what : `${what} until ${dateText(date)}`
  return [
    ...undetermined.flatMap(({ personId, missing }) =>
      entryLines(personId, [`undetermined, not known: ${missingText(policy, missing)}`]),
    ),
    ...referrals.flatMap(({ personId, referredBy, referredOn, status }) =>
      entryLines(personId, [
        `referred by ${referredBy} on ${dateText(referredOn)}: ${status.replaceAll('-', ' ')}`,
      ]),
    ),
    ...inProgramme.flatMap((entry) => entryLines(entry.personId, [until('in programme', entry.until)])),
    ...declined.flatMap((entry) => entryLines(entry.personId, [until('declined', entry.until)])),
    ...some('removed', removed, () => `${plural(removed, 'person', 'people')} on challenge`),
    ...entryLines('considered', [plural(counts.considered, 'person', 'people')]),
    ...Object.entries(counts.notEligible).flatMap(([id, count]) =>
      some('not eligible', count, () => `${countText(count)} fail ${gateText(policy, id)}`),
    ),
    ...some('no home area', counts.withoutArea, (count) => `${count} fit for a list per area`),
    ...Object.entries(counts.unlisted).flatMap(([code, crimes]) =>
      some(
        'no weight',
        crimes,
        () => `${plural(crimes, 'crime')} of code ${code}, which the harm table lacks`,
      ),
    ),
    ...signpostTexts(policy, counts.signposts).flatMap((text) => entryLines('for other meetings', [text])),
  ]
}

function some(label: string, count: number, text: (count: string) => string): string[] {
  return count === 0 ? [] : entryLines(label, [text(countText(count))])
}
