import type { Cohort } from '../analyse/cohort'
import { requireCohort } from '../analyse/require-cohort'
import type { IsoDate } from '../scan/vocabulary'
import { describeHangsOn } from './describe-hangs-on'

/** One place on a list, flat, for a table. */
export interface AnalystRow {
  readonly list: string
  readonly area?: string
  readonly personId: string
  readonly rank?: number
  readonly tied?: boolean
  /** Points, to the thousandth. */
  readonly score?: number
  readonly band?: string
  /** Points by component id. */
  readonly components?: Readonly<Record<string, number>>
  readonly vulnerability?: number
  readonly vulnerabilityBand?: string
  readonly suspicionShare: number
  readonly largestCrimeShare: number
  readonly incomplete: boolean
  readonly flags: readonly string[]
  readonly schemes: readonly string[] | 'unknown'
  /** On what one thing the place hangs, in words; absent unless `markStability` marked the cohort. */
  readonly hangsOn?: readonly string[]
}

/** A cohort for analysts: exact scores and ranks, one row for each place on a list. */
export interface AnalystView {
  readonly asOf: IsoDate
  readonly policy: { readonly id: string; readonly version: string }
  readonly rows: readonly AnalystRow[]
}

/**
 * Shows a cohort as analysts need it: exact scores and ranks in flat rows.
 *
 * Rows of an unranked list hold no score, rank or band here either. For the meeting use {@link panelView}.
 *
 * @param cohort - what {@link nominateCohort} returned
 * @returns a row for each person on each list, in the lists' order
 * @throws PreludeError `invalid-argument` where it is no cohort
 * @example
 * const crime = { personId: 'P1', role: 'charged', offenceCode: '10D', markers: [] }
 * const holdings = gatherHoldings({
 *   offences: [
 *     { ...crime, crimeId: 'C1', occurredOn: '2026-01-05' },
 *     { ...crime, crimeId: 'C2', occurredOn: '2026-02-11' },
 *   ],
 *   people: [{ personId: 'P1', bornOn: '2000-05-17' }],
 * })
 * analystView(nominateCohort(holdings, preludePolicy, { asOf: '2026-03-31' })).rows[0]?.score // => 106.076
 */
export function analystView(cohort: Cohort): AnalystView {
  requireCohort('analystView', 'cohort', cohort)
  return {
    asOf: cohort.asOf,
    policy: cohort.policy,
    rows: cohort.lists.flatMap(({ id, area, nominees }) =>
      nominees.map((nominee): AnalystRow => {
        const { rank, tied, score, band, components, vulnerability } = nominee
        return {
          list: id,
          ...(area !== undefined && { area }),
          personId: nominee.personId,
          ...(rank !== undefined && { rank }),
          ...(tied !== undefined && { tied }),
          ...(score !== undefined && { score }),
          ...(band !== undefined && { band }),
          ...(components !== undefined && { components }),
          ...(vulnerability !== undefined && { vulnerability: vulnerability.total }),
          ...(vulnerability?.band !== undefined && { vulnerabilityBand: vulnerability.band }),
          suspicionShare: nominee.suspicionShare,
          largestCrimeShare: nominee.largestCrimeShare,
          incomplete: nominee.incomplete,
          flags: nominee.flags,
          schemes:
            nominee.coordinateWith === 'unknown'
              ? 'unknown'
              : nominee.coordinateWith.map(({ scheme }) => scheme),
          ...(nominee.hangsOn !== undefined && { hangsOn: nominee.hangsOn.map(describeHangsOn) }),
        }
      }),
    ),
  }
}
