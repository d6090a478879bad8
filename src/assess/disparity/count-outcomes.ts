import { type Day, formatIsoDay, requireDay } from '../../internal/iso-day'
import type { Policy } from '../../policy/parse-policy'
import type { HoldingsColumns } from '../../scan/holdings/columns'
import type { IsoDate } from '../../scan/vocabulary'
import { openHarmAfter, selectOutcomeRows } from '../outcome/harm-after'
import { knownDays } from '../outcome/known-days'
import { type CountColumn, type OutcomeFound, outcomesFound } from './count-columns'
import type { DisparityOutcome } from './disparity'
import { refuseProblems, type SettledOptions } from './group-disparity-options'
import { isSmallCount, type ShownCount } from './hide-small-counts'
import { both, type Pool } from './open-pool'

/** Who has an outcome, and what was looked for. */
export interface OutcomesCounted {
  readonly members: ReadonlyMap<CountColumn, Uint8Array>
  readonly outcome: DisparityOutcome
  readonly undated: boolean
}

/** Says of whom an outcome was recorded after the cohort's date: among the adults, as the nominated among them. */
export function countOutcomes(
  columns: HoldingsColumns,
  policy: Policy,
  pool: Pool,
  asOf: IsoDate,
  { rule, horizonDays, extractedOn: given }: NonNullable<SettledOptions['outcome']>,
): OutcomesCounted {
  const day = requireDay('groupDisparity', 'cohort.asOf', asOf)
  const to: Day = day + horizonDays
  const extractedOn = given ?? knownDays(columns)?.last ?? day
  refuseProblems(
    given !== undefined && given < day
      ? [{ pointer: '/extractedOn', message: 'must not be before the date of the cohort' }]
      : [],
  )
  const harmAfter = openHarmAfter(selectOutcomeRows(columns, policy, rule, extractedOn))
  const adults = pool.members.get('adults') as Uint8Array
  const nominated = pool.members.get('nominated') as Uint8Array
  let undated = false
  const found = outcomesFound.map((which): [OutcomeFound, Uint8Array] => {
    const after = harmAfter({
      after: day,
      to,
      ...(which !== 'all' && { found: which }),
    })
    undated ||= after.undated
    return [
      which,
      both(
        adults,
        Uint8Array.from(after.crimes, (crimes) => (crimes > 0 ? 1 : 0)),
      ),
    ]
  })
  return {
    members: new Map(
      found.flatMap(([which, flags]): [CountColumn, Uint8Array][] => [
        [`withOutcome:${which}`, flags],
        [`nominatedWithOutcome:${which}`, both(flags, nominated)],
      ]),
    ),
    outcome: {
      ...(rule.title !== undefined && { title: rule.title }),
      to: formatIsoDay(to),
      extractedOn: formatIsoDay(extractedOn),
      isWhole: extractedOn >= to,
      people: Object.fromEntries(
        found.map(([which, flags]) => [which, shownTotal(flags)]),
      ) as DisparityOutcome['people'],
    },
    undated,
  }
}

function shownTotal(flags: Uint8Array): ShownCount {
  const count = flags.reduce((sum, flag) => sum + flag, 0)
  return isSmallCount(count) ? 'suppressed' : count
}
