import type { ChangeCause, ListChange, ListComparison } from '../../analyse/cohort-comparison'
import { describeCause } from '../../analyse/compare/describe-change'
import type { PolicyComparison } from '../../analyse/policy-comparison'
import { countOf } from '../../internal/count-of'
import { escapeMarkdown } from '../markdown/escape-markdown'
import { markdownList } from '../markdown/markdown-list'
import { nameOfList } from './name-of-list'

/** Who joins, leaves and moves and why: by reason and number, or by id. */
export function peopleSection({ lists, referrals }: PolicyComparison, people: 'named' | 'counted'): string {
  const changed = lists.filter(({ joined, left, moved }) => joined.length + left.length + moved.length > 0)
  const body = changed.flatMap((list) => [
    `### ${escapeMarkdown(nameOfList(list))}`,
    markdownList(people === 'named' ? named(list) : counted(list)),
  ])
  const standing =
    referrals.length > 0
      ? [`${countOf(referrals.length, 'referral stands', 'referrals stand')} otherwise than before.`]
      : []
  return [
    '## Who joins and leaves, and why',
    ...(body.length > 0 ? body : ['Nobody joins, leaves or moves.']),
    ...standing,
  ].join('\n\n')
}

/** Those who join and move by their new rank, those who leave by their old one; people without a rank by id. */
function named({ joined, left, moved }: ListComparison): string[] {
  const by = (rank: 'rankBefore' | 'rankAfter') => {
    const rankOf = (change: ListChange) => change[rank] ?? Number.MAX_SAFE_INTEGER
    return (a: ListChange, b: ListChange) => rankOf(a) - rankOf(b)
  }
  const people = [
    ...[...joined].sort(by('rankAfter')),
    ...[...left].sort(by('rankBefore')),
    ...[...moved].sort(by('rankAfter')),
  ]
  return people.map(({ personId, sentence }) => `${personId} ${sentence}`)
}

function counted({ joined, left, moved }: ListComparison): string[] {
  return [
    ...byReason(joined, 'joins', 'join'),
    ...byReason(left, 'leaves', 'leave'),
    ...byReason(moved, 'moves', 'move'),
  ]
}

/** How many for each first reason, the commonest first; without any number of one person. */
function byReason(changes: readonly ListChange[], one: 'joins' | 'leaves' | 'moves', many: string): string[] {
  const counts = new Map<string, number>()
  for (const { causes } of changes) {
    const reason = describeCause(withoutNumbers(causes[0] as ChangeCause), one)
    counts.set(reason, (counts.get(reason) ?? 0) + 1)
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([reason, count]) => `${countOf(count, one, many)}: ${reason}`)
}

function withoutNumbers(cause: ChangeCause): ChangeCause {
  if (cause.kind !== 'component') return cause
  const { before: _, after: __, ...rest } = cause
  return rest
}
