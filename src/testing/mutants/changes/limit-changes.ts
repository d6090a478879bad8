import type { Component, Limit } from '../../../policy/schema/score-schema'
import { becomes, type Change, type Leaf, removed } from './change'
import { numberChanges, ratioSteps, thousandthSteps } from './number-steps'

/**
 * The limit of intelligence changed: its share, its most, and the component that it follows.
 *
 * All intelligence components name the same limit, so a change of it is a change of them all, told at the first.
 */
export function limitChanges(components: readonly Component[], key: 'score' | 'vulnerability'): Change[] {
  const places = components.flatMap(({ limit }, index) => (limit === undefined ? [] : [index]))
  const first = places[0]
  if (first === undefined) return []
  const limit = components[first]?.limit as Limit
  const at = (index: number, part: keyof Limit) => [key, 'components', index, 'limit', part]
  const leaf = (part: keyof Limit, label: string): Leaf<number> => ({
    path: at(first, part),
    name: 'limit of intelligence',
    kind: 'limit',
    label,
    show: String,
  })
  const share = leaf('share', 'share')
  const most = leaf('atMost', 'at most')
  const follows: Leaf<string> = { ...leaf('component', 'component'), show: String }
  const others = components.filter(({ id, limit: its }) => its === undefined && id !== limit.component)
  const changes = [
    ...numberChanges(share, limit.share, ratioSteps(limit.share, 1), (next) => next <= 1),
    ...(limit.atMost === undefined
      ? []
      : [
          ...numberChanges(
            most,
            limit.atMost,
            thousandthSteps(limit.atMost),
            (next) => next >= 0 && next <= 1e12,
          ),
          removed({ ...most, label: `at most ${limit.atMost}` }),
        ]),
    ...others.map(({ id }) => becomes(follows, 'swapped', limit.component, id)),
  ]
  return changes.map((change) => ({
    ...change,
    edits: change.edits.flatMap(({ path, to }) =>
      places.map((index) => ({ path: at(index, path.at(-1) as keyof Limit), to })),
    ),
  }))
}
