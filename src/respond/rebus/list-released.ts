import type { Analysis } from '../../analyse/analysis'
import { compareCodePoints } from '../../internal/code-points'
import { stringAt } from '../../internal/find-string'
import { formatIsoDay } from '../../internal/iso-day'
import type { Held, PersonCustody } from './custody-of-person'
import type { OpenSuspect } from './gather-suspects'
import type { Release, ReleasedSuspect, ReleasedSuspects } from './outstanding-suspect'
import { crimeIdOf } from './read-person'

/**
 * Lists who was released in one way and waits, longest first; a tie at the edge brings all the tied in.
 *
 * `people` are those with custody records. Children and people of unknown age are counted and not listed: their own entries show it.
 */
export function listReleased(
  analysis: Analysis,
  people: readonly OpenSuspect[],
  how: 'bail' | 'under-investigation',
  size: number,
): ReleasedSuspects {
  let count = 0
  const adults: ReleasedSuspect[] = []
  for (const suspect of people) {
    const releases = releasesOf(analysis, suspect, how)
    const [longest] = releases
    if (longest === undefined) continue
    count += 1
    if (suspect.ageGroup !== 'adult') continue
    const personId = stringAt(analysis.columns.personIds, suspect.place)
    adults.push({ personId, days: longest.days, releases })
  }
  // People come in code-point order, which a stable sort keeps among equals.
  adults.sort((a, b) => b.days - a.days)
  const last = adults[size - 1]?.days ?? 0
  return { people: count, longest: adults.filter(({ days }) => days >= last) }
}

function releasesOf(analysis: Analysis, { open, custody }: OpenSuspect, how: Held['how']): Release[] {
  const releases: Release[] = []
  const nameOf = (code: number) => analysis.columns.codes[code] as string
  for (const { crime, code, held } of open) {
    if (held?.how !== how) continue
    const crimeId = crimeIdOf(analysis, crime)
    releases.push({ crimeId, offenceCode: nameOf(code), ...waitOf(analysis, held) })
  }
  // Asked only where custody records were gathered.
  for (const [offenceCode, held] of (custody as PersonCustody).ofCode) {
    // A record that names no crime is shown where it can be about one of these: the same offence, and not before it.
    const fits = open.some(({ code, on }) => nameOf(code) === offenceCode && on <= held.since)
    if (held.how === how && fits) releases.push({ offenceCode, ...waitOf(analysis, held) })
  }
  return releases.sort(
    (a, b) =>
      b.days - a.days ||
      compareCodePoints(a.crimeId ?? '', b.crimeId ?? '') ||
      compareCodePoints(a.offenceCode, b.offenceCode),
  )
}

function waitOf({ asOf }: Analysis, { since }: Held): Pick<Release, 'since' | 'days'> {
  return { since: formatIsoDay(since), days: asOf - since }
}
