import { z } from 'zod'
import { openAnalysis } from '../../analyse/analysis'
import { compareCodePoints } from '../../internal/code-points'
import { documentProblems } from '../../internal/document-problems'
import { dayBefore, type Period, requireDay } from '../../internal/iso-day'
import { type DocumentProblem, PreludeError } from '../../internal/prelude-error'
import { toUnits } from '../../internal/thousandths'
import type { Policy } from '../../policy/parse-policy'
import { requirePolicy } from '../../policy/require-policy'
import { periodSchema } from '../../policy/schema/common'
import { columnsOf, type Holdings } from '../../scan/holdings'
import type { IsoDate } from '../../scan/vocabulary'
import { crimesKnown, differingAreas } from '../crimes-known'

/** What {@link areaDemand} must be told. */
export interface AreaDemandOptions {
  readonly asOf: IsoDate
  /** How far back crimes count: `sub(asOf, within) < date <= asOf`. */
  readonly within: Period
  /** Groups of the policy that the activity is about. */
  readonly groups: readonly string[]
}

/** What was recorded in one area. */
export interface AreaDemand {
  readonly area: string
  /** In the harm table's unit, each crime once. */
  readonly harm: number
  readonly crimes: number
}

/** What was recorded in all areas, and what could not be placed. */
export interface AreaDemands {
  /** In code-point order. */
  readonly areas: readonly AreaDemand[]
  /** Crimes without an area, or whose records name more than one. */
  readonly withoutArea: AreaDemand['crimes']
  /** By code without a weight: crimes that add no harm. */
  readonly unlisted: Readonly<Record<string, number>>
}

/**
 * Counts crimes and their harm by area, each crime once: what {@link planActivity} shares resources by.
 *
 * It counts what was recorded where, and more is recorded where police look more: decide knowingly which groups an
 * activity is about.
 *
 * @param holdings - the records
 * @param policy - the policy, for its groups and its harm table
 * @param options - the date, the window and the groups
 * @returns every area that has such a crime, with crimes that have no area counted apart
 * @throws PreludeError `invalid-holdings`, `invalid-argument` where the policy is none, `invalid-date`;
 *   `invalid-options`, whose `info.problems` say with JSON pointers what is wrong: also where a group is not the
 *   policy's
 * @example
 * const crime = { role: 'suspect', offenceCode: '10D', occurredOn: '2026-03-02', markers: [], area: 'Amber' }
 * const holdings = gatherHoldings({
 *   offences: [
 *     { ...crime, crimeId: 'C1', personId: 'P1' },
 *     { ...crime, crimeId: 'C1', personId: 'P2' },
 *   ],
 * })
 * const { areas } = areaDemand(holdings, preludePolicy, {
 *   asOf: '2026-03-31',
 *   within: { months: 3 },
 *   groups: ['knife-crime'],
 * })
 * areas // => [{ area: 'Amber', harm: 53.038, crimes: 1 }]
 */
export function areaDemand(holdings: Holdings, policy: Policy, options: AreaDemandOptions): AreaDemands {
  const columns = columnsOf('areaDemand', holdings)
  requirePolicy('areaDemand', policy)
  const day = requireDay('areaDemand', 'asOf', options?.asOf)
  const { within, groups } = requireOptions(options, policy)
  const analysis = openAnalysis(columns, policy, day)
  const crimes = crimesKnown(analysis, { after: dayBefore(day, within), until: day, groups })
  const totals = columns.areas.map((area) => ({ area, harm: 0, crimes: 0 }))
  let withoutArea = 0
  crimes.counted.forEach((isCounted, crime) => {
    if (isCounted === 0) return
    const place = crimes.area[crime] as number
    if (place === 0 || place === differingAreas) {
      withoutArea += 1
      return
    }
    const total = totals[place - 1] as (typeof totals)[number]
    total.harm += crimes.harm[crime] as number
    total.crimes += 1
  })
  return {
    areas: totals
      .filter((total) => total.crimes > 0)
      .map((total) => ({ ...total, harm: toUnits(total.harm) }))
      .sort((a, b) => compareCodePoints(a.area, b.area)),
    withoutArea,
    unlisted: crimes.unlisted,
  }
}

const optionsShape = z.strictObject({
  asOf: z.unknown(),
  within: periodSchema,
  groups: z.array(z.string()).min(1),
})

function requireOptions(options: AreaDemandOptions, policy: Policy): AreaDemandOptions {
  const parsed = optionsShape.safeParse(options)
  if (!parsed.success) refuse(documentProblems(parsed.error.issues, options))
  const known = Object.keys(policy.document.groups ?? {})
  const unknown = options.groups.findIndex((group) => !known.includes(group))
  if (unknown >= 0) refuse([{ pointer: `/groups/${unknown}`, message: 'names no group of the policy' }])
  return options
}

function refuse(problems: readonly DocumentProblem[]): never {
  const { pointer, message } = problems[0] as DocumentProblem
  throw new PreludeError(
    'invalid-options',
    `areaDemand requires options that it knows: ${pointer}: ${message}`,
    { problems },
  )
}
