import { formatIsoDay, requireDay } from '../internal/iso-day'
import type { Policy } from '../policy/parse-policy'
import { requirePolicy } from '../policy/require-policy'
import { columnsOf, type Holdings } from '../scan/holdings'
import type { IsoDate } from '../scan/vocabulary'
import { type Analysis, openAnalysis } from './analysis'
import type { Cohort, NominationList, Referral, RegisterEntry } from './cohort'
import { hasUndatedConditions, measureEveryone } from './conditions/judge-everyone'
import { drawCohort } from './nominate/draw-cohort'
import { openNominees } from './nominate/open-nominees'
import { readReferrals } from './nominate/read-referrals'

/** What {@link nominateCohort} must be told, and may. */
export interface NominateCohortOptions {
  /** The date of the nomination: only what was known by then counts. */
  readonly asOf: IsoDate
  /** Partners' referrals: scored and explained like anybody, and marked. One made after the date is left out. */
  readonly referrals?: Iterable<Referral>
  /** The panel's decisions: whoever is in programme, declined or removed is kept off the lists. */
  readonly register?: Iterable<RegisterEntry>
}

/**
 * Nominates people to the panel: the policy's lists at one date, with reasons.
 *
 * On a list are people with a score above 0 who meet every gate, or of whom it is unknown and only flagged. It
 * advises: the panel decides. Intelligence alone nominates nobody.
 *
 * @param holdings - what {@link gatherHoldings} made
 * @param policy - what {@link parsePolicy} returned
 * @param options - the date, referrals and the register
 * @returns lists, who is undetermined and why, and counts of everyone else
 * @throws PreludeError `invalid-date`, `invalid-holdings`, `invalid-argument`, `score-overflow`
 * @example
 * const crime = { personId: 'P1', role: 'charged', offenceCode: '10D', markers: [] }
 * const holdings = gatherHoldings({
 *   offences: [
 *     { ...crime, crimeId: 'C1', occurredOn: '2026-01-05' },
 *     { ...crime, crimeId: 'C2', occurredOn: '2026-02-11' },
 *   ],
 *   people: [{ personId: 'P1', bornOn: '2000-05-17' }],
 * })
 * const cohort = nominateCohort(holdings, preludePolicy, { asOf: '2026-03-31' })
 * cohort.lists[0]?.nominees.length // => 1
 */
export function nominateCohort(holdings: Holdings, policy: Policy, options: NominateCohortOptions): Cohort {
  const columns = columnsOf('nominateCohort', holdings)
  requirePolicy('nominateCohort', policy)
  const day = requireDay('nominateCohort', 'asOf', options?.asOf)
  const { asOf } = options
  const analysis = openAnalysis(columns, policy, day)
  const { table, gates, held, register, drawn, undetermined } = drawCohort(analysis, options.register ?? [])
  const referred = readReferrals(columns, options.referrals ?? [], day)
  const nominees = openNominees(analysis, table, drawn, new Set(referred.map(({ place }) => place)))
  const undeterminedIds = new Set(undetermined.map(({ personId }) => personId))
  return {
    asOf,
    policy: { id: policy.id, version: policy.version },
    lists: drawn.flatMap(({ lists }) =>
      lists.map(
        (list): NominationList => ({
          id: list.rule.id,
          ...(list.rule.title !== undefined && { title: list.rule.title }),
          ...(list.area !== undefined && { area: list.area }),
          present: list.rule.present ?? 'ranked',
          nominees: nominees.ofList(list),
        }),
      ),
    ),
    undetermined,
    notEligible: gates.notEligible,
    considered: columns.personIds.size,
    withoutArea: new Set(drawn.flatMap(({ withoutArea }) => withoutArea)).size,
    unlisted: table.unlisted,
    signposts: countSignposts(analysis),
    referrals: referred.map((referral) => ({
      personId: referral.personId,
      referredOn: referral.referredOn,
      referredBy: referral.referredBy,
      ...nominees.ofReferral(referral.place, {
        isHeld: held.has(referral.place),
        isFailed: gates.failed[referral.place] === 1,
        isUndetermined: undeterminedIds.has(referral.personId),
      }),
    })),
    register,
    ...(analysis.reviewOn !== undefined && { reviewBy: formatIsoDay(analysis.reviewOn) }),
    hindsight: table.hindsight || hasUndatedConditions(analysis),
    unstated: table.unstated,
  }
}

function countSignposts(analysis: Analysis): Record<string, number> {
  return Object.fromEntries(
    (analysis.policy.document.signposts ?? []).map(({ id, measure }) => {
      const { values } = measureEveryone(analysis, analysis.measureOf(measure))
      return [id, values.reduce((people, value) => people + (value > 0 ? 1 : 0), 0)]
    }),
  )
}
