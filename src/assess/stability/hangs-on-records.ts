import type { Analysis } from '../../analyse/analysis'
import type { HangsOn } from '../../analyse/cohort'
import type { DrawnList } from '../../analyse/nominate/draw-lists'
import { staysListed } from '../../analyse/nominate/stays-listed'
import { type Without, whatIf } from '../../analyse/nominate/what-if'
import { compareCodePoints } from '../../internal/code-points'
import { stringAt } from '../../internal/find-string'
import type { Thousandths } from '../../internal/thousandths'
import { rowsOf } from '../../scan/holdings/columns'

/**
 * The single crimes, and whether any single origin of intelligence, without which a listed person would not be on the
 * list, everybody else staying as they are.
 *
 * An origin that has a report under handling conditions is never tried: the mark would tell of it.
 *
 * @param everyone - the analysis of everyone
 * @param list - the list
 * @param place - the person's place
 * @param total - the person's score
 * @param inReach - by row: 1 where a measure could count it
 */
export function hangsOnRecords(
  everyone: Analysis,
  list: DrawnList,
  place: number,
  total: Thousandths,
  inReach: Uint8Array,
): HangsOn[] {
  const { involvements, crimeIds, reports } = everyone.columns
  const stays = (without: Without) => {
    const { total: after, isFit } = whatIf(everyone, place, list, without)
    return isFit && staysListed(list.head, list.rule, total, after)
  }
  const crimes = new Set<number>()
  for (
    let row = involvements.starts[place] as number;
    row < (involvements.starts[place + 1] as number);
    row++
  ) {
    if (inReach[row] === 1) crimes.add(involvements.crime[row] as number)
  }
  const deciding = [...crimes].filter(
    (crime) => !stays({ row: (row) => involvements.crime[row] === crime, report: () => false }),
  )
  const known = rowsOf(reports, place).filter(({ on }) => on <= everyone.asOf)
  const withheld = new Set(known.filter(({ handling }) => handling === 'C').map(({ origin }) => origin))
  const origins = new Set(known.map(({ origin }) => origin).filter((origin) => !withheld.has(origin)))
  const hangsOnOrigin = [...origins].some(
    (origin) => !stays({ row: () => false, report: (report) => report.origin === origin }),
  )
  return [
    ...deciding
      .map((crime) => stringAt(crimeIds, crime))
      .sort(compareCodePoints)
      .map((crimeId): HangsOn => ({ kind: 'record', crimeId })),
    ...(hangsOnOrigin ? [{ kind: 'intelligence' } as const] : []),
  ]
}
