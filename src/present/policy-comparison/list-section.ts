import type { PolicyComparison } from '../../analyse/policy-comparison'
import { countOf } from '../../internal/count-of'
import { markdownTable } from '../markdown/markdown-table'
import { nameOfList } from './name-of-list'

/** Each list's numbers, and how alike the scores are. */
export function listSection({ lists, people, scores, undetermined }: PolicyComparison): string {
  const rows = lists.map((list) => [
    nameOfList(list),
    list.before,
    list.after,
    list.joined.length,
    list.left.length + list.leftUnnamed,
    list.present === 'unranked' ? '–' : list.moved.length,
    list.jaccard === undefined ? '–' : `${Math.round(list.jaccard * 100)}%`,
  ])
  const table =
    rows.length > 0
      ? markdownTable(['list', 'before', 'after', 'joined', 'left', 'moved', 'overlap'], rows)
      : 'Neither policy has a list.'
  const { spearman } = scores
  const alike =
    spearman === undefined ? '' : ` Rank correlation of the scores (Spearman): ${spearman.toFixed(3)}.`
  return [
    '## Lists',
    table,
    'Overlap: people on both lists ÷ people on either.',
    `Over all lists together ${countOf(people.joined, 'person joins', 'people join')}, ${countOf(people.left, 'leaves', 'leave')} and ${countOf(people.stayed, 'stays', 'stay')}. Of ${countOf(scores.counted, 'person', 'people')} counted, ${countOf(scores.risen, 'score rises', 'scores rise')}, ${countOf(scores.fallen, 'falls', 'fall')} and ${countOf(scores.unchanged, 'stays', 'stay')}.${alike} Undetermined: ${undetermined.before} before, ${undetermined.after} after.`,
  ].join('\n\n')
}
