import { stringAt } from '../../internal/find-string'
import { toUnits } from '../../internal/thousandths'
import type { Check } from './check'
import type { CaseObservation } from './observe-case'

const orders = [
  ['above', (own: number, other: number) => own > other],
  ['below', (own: number, other: number) => own < other],
  ['tiedWith', (own: number, other: number) => own === other],
] as const

/**
 * Holds the person's place among the others of a case against what is expected.
 *
 * By score; on a list, whoever is not on it stands below everybody who is.
 */
export const checkRank: Check = function* ({ rank }, observed, place) {
  if (rank === undefined) return
  const standing = standingsOf(observed, rank.list, place)
  if (typeof standing === 'string') {
    yield {
      path: ['rank', 'list'],
      what: `rank on list ${rank.list}`,
      expected: 'a rank',
      actual: standing,
      because: () => [],
    }
    return
  }
  for (const [key, holds] of orders) {
    for (const [index, name] of (rank[key] ?? []).entries()) {
      const other = observed.placeOf(name)
      const path = ['rank', key, index]
      const what = `rank ${key === 'tiedWith' ? 'tied with' : key} ${name}`
      if (other < 0) {
        yield { path, what, expected: 'so', actual: 'the case has nobody of this name', because: () => [] }
        continue
      }
      const [own, others] = [standing(place), standing(other)]
      if (holds(own, others)) continue
      const actual = own > others ? 'above' : own < others ? 'below' : 'tied'
      yield {
        path,
        what,
        expected: 'so',
        actual,
        because: () => [totalLine(observed, place), totalLine(observed, other)],
      }
    }
  }
}

/** The total by place, or why there is no rank. */
function standingsOf(
  observed: CaseObservation,
  listId: string | undefined,
  place: number,
): ((place: number) => number) | string {
  if (listId === undefined) return (at) => observed.table().totals[at] as number
  const drawn = observed.draw().drawn.find(({ rule }) => rule.id === listId)
  if (drawn === undefined) return 'the policy has no list of this id'
  if (drawn.rule.present === 'unranked') return 'the list has no ranks'
  const list = drawn.lists.find(({ head }) => head.places.includes(place))
  if (list === undefined) return 'not on the list'
  return (at) => (list.head.places.includes(at) ? (observed.table().totals[at] as number) : -1)
}

function totalLine(observed: CaseObservation, place: number): string {
  return `${stringAt(observed.analysis.columns.personIds, place)}: ${toUnits(observed.table().totals[place] as number)}`
}
