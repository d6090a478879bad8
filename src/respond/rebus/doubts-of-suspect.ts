import type { Analysis } from '../../analyse/analysis'
import { factValues } from '../../analyse/conditions/judge-fact'
import { personFlags } from '../../scan/holdings/merge-person-records'
import type { OpenSuspect } from './gather-suspects'
import { isUnder } from './read-person'

/** What is unknown, disputed or impossible about a person's investigations, in sentences. */
export function doubtsOfSuspect(
  analysis: Analysis,
  { place, born, ageGroup, open, heldOut, custody }: OpenSuspect,
  hasSigns: boolean,
): string[] {
  const { columns, weights } = analysis
  const lacking = open.filter(({ code }) => (weights[code] as number) < 0).length
  const asChild = open.filter(({ on }) => born !== undefined && isUnder(18, born, on)).length
  const undated = open.filter(({ isUndated }) => isUndated).length
  const isAdult = ageGroup === 'adult'
  const differ = ((columns.people.flags[place] ?? 0) & personFlags.differ) !== 0
  return [
    ...said(born === undefined, 'the age is not known, so the person may be a child'),
    ...said(isAdult && asChild > 0, `under 18 at the time of ${plural(asChild, 'crime')}`),
    ...said(hasSigns, 'signs of being exploited are on record: safeguarding comes first'),
    ...said(
      isAdult && lacking > 0,
      `${plural(lacking, 'crime')} with a code that the harm table lacks, so the harm is too low`,
    ),
    ...said(
      undated > 0,
      `${plural(undated, 'crime')} without a record of when it was recorded or the person named: the days may be fewer`,
    ),
    ...said(
      heldOut.disputed > 0,
      `${plural(heldOut.disputed, 'more investigation')} disputed by the person and held out`,
    ),
    ...said(
      heldOut.unclear > 0,
      `${plural(heldOut.unclear, 'more investigation')} held out: somebody was charged or dealt with, and no record says who of several`,
    ),
    ...said(custody?.overlaps === true, 'custody records overlap: the person cannot have been in both'),
    ...said(
      custody !== undefined && custody.impossible > 0,
      'a custody record has a release before its arrest and counts for nothing',
    ),
    ...said(differ, 'person records differ, and what they differ in is unknown'),
    ...said(
      factValues(analysis, { fact: 'alive' }, place) === 'unknown',
      'person records differ on whether the person has died',
    ),
  ]
}

function said(holds: boolean, sentence: string): string[] {
  return holds ? [sentence] : []
}

function plural(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`
}
