import { type Analysis, openAnalysis } from '../../../src/analyse/analysis'
import { nominateCohort } from '../../../src/analyse/nominate-cohort'
import { type Candidates, gatherCandidates } from '../../../src/assess/stability/candidates'
import { drawStandings } from '../../../src/assess/stability/draw-standings'
import { judgementNumbers } from '../../../src/assess/stability/judgement-numbers'
import { variedNumbers } from '../../../src/assess/stability/rank-stability-options'
import { rowsInReach } from '../../../src/assess/stability/rows-in-reach'
import { listingPart } from '../../../src/assess/stability/vary-policy'
import { stringAt } from '../../../src/internal/find-string'
import { requireDay } from '../../../src/internal/iso-day'
import type { Policy } from '../../../src/policy/parse-policy'
import type { PolicyDocument } from '../../../src/policy/policy-schema'
import { columnsOf, type Holdings } from '../../../src/scan/holdings'
import { asOf } from '../../analyse/small-force'

/** The date of the tests as a day. */
const day = requireDay('test', 'asOf', asOf)

/** A list in short: its id, its area, and who is on it in code-point order. */
export type ListInShort = readonly [id: string, area: string | undefined, people: readonly string[]]

/** The lists of a cohort. */
export function cohortLists(holdings: Holdings, policy: Policy): ListInShort[] {
  return nominateCohort(holdings, policy, { asOf })
    .lists.filter(({ nominees }) => nominees.length > 0)
    .map(({ id, area, nominees }) => [id, area, nominees.map(({ personId }) => personId).sort()])
}

/** Candidates, with the analysis that they come from and the policy as far as it makes lists. */
export function candidatesOf(
  holdings: Holdings,
  policy: Policy,
): { candidates: Candidates; everyone: Analysis; listing: Policy } {
  const everyone = openAnalysis(columnsOf('test', holdings), policy, day)
  const listing = listingPart(policy)
  const reach = rowsInReach(everyone, listing, variedNumbers(judgementNumbers(listing.document), []))
  return { candidates: gatherCandidates(everyone, reach), everyone, listing }
}

/** The lists that candidates come to under a policy. */
export function candidateLists(candidates: Candidates, policy: Policy): ListInShort[] {
  const { personIds } = candidates.columns
  const { drawn } = drawStandings({ candidates, policy, asOf: day, held: new Set() })
  return drawn.flatMap(({ lists }) =>
    lists
      .filter(({ head }) => head.places.length > 0)
      .map(({ rule, area, head }): ListInShort => {
        return [rule.id, area, head.places.map((place) => stringAt(personIds, place)).sort()]
      }),
  )
}

const everyRole = { suspect: 0.5, charged: 1, convicted: 1 } as const
const counted = { suspect: 1, charged: 1, convicted: 1 } as const

/** Rules that use whatever a draw must get right: shares, victims, areas, intelligence, ages, repeats, steps. */
export const allKinds: Partial<PolicyDocument> = {
  groups: { violence: { offenceGroups: ['Violence'], markers: ['knife'] } },
  measures: {
    shared: {
      kind: 'harm',
      select: {
        roles: everyRole,
        within: { months: 12 },
        coInvolvement: 'shared',
        recency: { halfLifeDays: 90 },
      },
    },
    peak: { kind: 'peak-harm', select: { roles: everyRole, groups: ['violence'] } },
    victims: { kind: 'count', of: 'victims', select: { roles: counted } },
    crimes: { kind: 'count', of: 'crimes', select: { roles: counted, within: { months: 6 } } },
    heard: {
      kind: 'intelligence',
      themes: { knife: 30 },
      source: { '1': 1 },
      assessment: { A: 1, B: 0.5 },
      minimumOrigins: 2,
    },
    age: { kind: 'age' },
  },
  score: {
    components: [
      { id: 'shared', measure: 'shared', weight: 1 },
      { id: 'peak', measure: 'peak', scale: { kind: 'cap', at: 60 }, weight: 0.5 },
      {
        id: 'victims',
        measure: 'victims',
        scale: { kind: 'steps', steps: [{ atLeast: 1, points: 5 }] },
        weight: 1,
      },
      { id: 'heard', measure: 'heard', weight: 1, limit: { component: 'shared', share: 0.5 } },
    ],
  },
  gates: [
    { id: 'not-held', require: { not: { fact: 'custody', is: ['remand'] } }, whenUnknown: 'flag' },
    { id: 'unmanaged', require: { not: { fact: 'scheme', is: ['mappa'] } }, whenUnknown: 'flag' },
    { id: 'seldom', require: { measure: { kind: 'custody-count' }, atMost: 3 }, whenUnknown: 'flag' },
    { id: 'ten', require: { measure: 'age', atLeast: 10 }, whenUnknown: 'flag' },
  ],
  lists: [
    { id: 'force', size: 3 },
    { id: 'half', share: 0.5, where: { measure: 'crimes', atLeast: 2 } },
    { id: 'home', per: 'area', areaBasis: 'home', size: 2 },
    { id: 'where', per: 'area', areaBasis: 'offences', size: 1 },
    { id: 'young', size: 4, where: { measure: 'age', below: 18 }, present: 'unranked' },
  ],
}
