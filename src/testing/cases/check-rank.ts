import { stringAt } from '../../internal/find-string'
import { toUnits } from '../../internal/thousandths'
import { type Check, noReason } from './check'
import type { CaseObservation } from './observe-case'
import { standingBecause } from './standing-because'

const orders = [
  ['above', 'above', (own: number, other: number) => own > other],
  ['below', 'below', (own: number, other: number) => own < other],
  ['tiedWith', 'tied with', (own: number, other: number) => own === other],
] as const

/**
 * Holds the person's place among the others of a case against what is expected.
 *
 * By score; on a list, only those who stand on it, and in the same area's part of it, have a rank to compare.
 */
export const checkRank: Check = function* ({ rank }, observed, place) {
  if (rank === undefined) return
  const { list } = rank
  const standing = list === undefined ? byScore : standingOnList(observed, list, place)
  const onList = list === undefined ? '' : ` on list ${list}`
  if (typeof standing === 'string') {
    const because = () => (standing === notListed ? standingBecause(observed, place, [list as string]) : [])
    yield { path: ['rank', 'list'], what: `rank${onList}`, expected: 'a rank', actual: standing, because }
    return
  }
  for (const [key, word, holds] of orders) {
    for (const [index, name] of (rank[key] ?? []).entries()) {
      const about = { path: ['rank', key, index], what: `rank${onList}`, expected: `${word} ${name}` }
      const other = observed.placeOf(name)
      if (other < 0) {
        yield { ...about, actual: 'the case has nobody of this name', because: noReason }
        continue
      }
      const lack = standing(other)
      if (lack !== undefined) {
        const because = () => standingBecause(observed, other, [list as string])
        yield { ...about, actual: `${name} is ${lack}`, because }
        continue
      }
      const { totals } = observed.table()
      const [own, others] = [totals[place] as number, totals[other] as number]
      if (holds(own, others)) continue
      const actual = own > others ? 'above' : own < others ? 'below' : 'tied'
      yield { ...about, actual, because: () => [totalLine(observed, place), totalLine(observed, other)] }
    }
  }
}

const notListed = 'not on the list'

/** Everybody has a place by score. */
function byScore(): undefined {
  return undefined
}

/** Why somebody has no rank to compare on the person's list, by place; or why the person has none. */
function standingOnList(
  observed: CaseObservation,
  listId: string,
  place: number,
): ((place: number) => string | undefined) | string {
  const drawn = observed.draw().drawn.find(({ rule }) => rule.id === listId)
  if (drawn === undefined) return 'the policy has no list of this id'
  if (drawn.rule.present === 'unranked') return 'the list has no ranks'
  const listOf = (at: number) => drawn.lists.find(({ head }) => head.places.includes(at))
  const own = listOf(place)
  if (own === undefined) return notListed
  return (at) => {
    const its = listOf(at)
    if (its === undefined) return notListed
    return its === own ? undefined : "ranked on another area's part of the list"
  }
}

/** What somebody's total is made of: `Sam: 106.076 (harm 106.076, supply 0)`. */
function totalLine({ analysis, policy, table }: CaseObservation, place: number): string {
  const { totals, points } = table()
  const parts = policy.document.score.components.map(
    ({ id }, index) => `${id} ${toUnits((points[index] as Float64Array)[place] as number)}`,
  )
  const name = stringAt(analysis.columns.personIds, place)
  return `${name}: ${toUnits(totals[place] as number)} (${parts.join(', ')})`
}
