import { openAnalysis } from '../analyse/analysis'
import { hasUndatedConditions } from '../analyse/conditions/judge-everyone'
import { drawCohort } from '../analyse/nominate/draw-cohort'
import { requireDay } from '../internal/iso-day'
import type { Policy } from '../policy/parse-policy'
import { requirePolicy } from '../policy/require-policy'
import { columnsOf, type Holdings } from '../scan/holdings'
import { gatherCandidates } from './stability/candidates'
import { describeStability } from './stability/describe-stability'
import { drawAll } from './stability/draw-all'
import { judgementNumbers } from './stability/judgement-numbers'
import { tryOneAtATime } from './stability/one-at-a-time'
import { openPlaces } from './stability/open-places'
import {
  type RankStabilityOptions,
  requireRankStabilityOptions,
  variedNumbers,
} from './stability/rank-stability-options'
import { rowsInReach } from './stability/rows-in-reach'
import type { RankStability } from './stability/stability'
import { listingPart } from './stability/vary-policy'

const usualDraws = 200

/**
 * Says how far the lists rest on the policy's own judgements and on the records that happen to be there.
 *
 * For whoever signs the policy, and for the panel: who would be on a list whatever is judged, and who is there because
 * of one number or one crime. It says nothing about whether the records or the judgements are right: a place that holds
 * in every draw may rest on the same mistake in all of them.
 *
 * Everything is drawn three ways, each as often: the numbers of the policy that rest on a judgement, a placeholder or
 * nothing, together and evenly within their ranges; the records, each crime as often as a Poisson count of mean 1
 * says, with everybody's part in it, and each origin of intelligence likewise; and both at once. Then each number is
 * put to both ends of its range by itself.
 *
 * Convention: a range is a quarter of the number to either side, whole numbers by one at least; list sizes and bounds
 * on age are not varied. Ranks are among the eligible of the list, in draws in which the person is eligible; their
 * interval is the middle 95% (R's type 7), ends rounded outward. A person of whom a list requires two crimes and two
 * are recorded is on it in at most 59% of resamples: that is what two records bear, not a doubt of them.
 *
 * Cost: `3 × draws + 2 × numbers` nominations among the people whom some draw could list, who are few; with 200 draws of
 * {@link preludePolicy} some five seconds over 100 000 involvements and twenty-five over a million, on one shared core.
 *
 * @param holdings - what {@link gatherHoldings} made
 * @param policy - what {@link parsePolicy} returned
 * @param options - the date, the seed, how many draws, ranges, and the register
 * @returns each list with its nominees, and what was varied, that on which the lists hang most first; of unranked
 *   lists, and of anybody under 18, nothing by person but on what their place hangs
 * @throws PreludeError `invalid-date`, `invalid-options`, `invalid-holdings`, `invalid-argument`, `score-overflow`
 * @example
 * const crimes = ['C1', 'C2', 'C3', 'C4'].map((crimeId) => ({
 *   crimeId, personId: 'P1', role: 'charged', offenceCode: '34B', occurredOn: '2026-01-05', markers: [],
 * }))
 * const holdings = gatherHoldings({ offences: crimes, people: [{ personId: 'P1', bornOn: '2000-05-17' }] })
 * const { lists } = rankStability(holdings, preludePolicy, { asOf: '2026-03-31', seed: 1 })
 * lists[0]?.nominees[0]?.place?.judgements.listedShare // => 1
 * lists[0]?.nominees[0]?.hangsOn // => []
 * @see Saisana, Saltelli and Tarantola 2005, Journal of the Royal Statistical Society A 168, doi
 *   10.1111/j.1467-985X.2005.00350.x, on ranks under changed weights; Hanley and MacGibbon 2006, Computer Methods and
 *   Programs in Biomedicine 83, on Poisson counts; docs/decisions/0055-a-quarter-either-way.md and
 *   0056-resampling-whole-crimes.md
 */
export function rankStability(
  holdings: Holdings,
  policy: Policy,
  options: RankStabilityOptions,
): RankStability {
  const columns = columnsOf('rankStability', holdings)
  requirePolicy('rankStability', policy)
  const asOf = requireDay('rankStability', 'asOf', options?.asOf)
  const { seed, draws = usualDraws, ranges = [], register = [] } = requireRankStabilityOptions(options)
  const listing = listingPart(policy)
  const varied = variedNumbers(judgementNumbers(listing.document), ranges)
  const everyone = openAnalysis(columns, policy, asOf)
  const base = drawCohort(everyone, register)
  const reach = rowsInReach(everyone, listing, varied)
  const candidates = gatherCandidates(everyone, reach)
  const places = openPlaces(base, reach.people)
  const from = { candidates, policy: listing, asOf, held: places.held }
  const tallies = drawAll(from, places.lists, varied, { seed, draws })
  const tried = tryOneAtATime(from, places.lists, varied)
  return {
    asOf: options.asOf,
    policy: { id: policy.id, version: policy.version },
    seed,
    draws,
    ...describeStability(everyone, base, { lists: places.lists, inReach: reach.rows, tallies, tried }),
    hindsight: base.table.hindsight || hasUndatedConditions(everyone),
  }
}
