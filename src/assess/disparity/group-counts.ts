import type { Proportion } from '../statistics/difference-of-proportions'
import { type CountColumn, type CountForm, columnsOfForm, valueOfForm } from './count-columns'
import type { ShownCount } from './hide-small-counts'

/** The counts of one group, of which some must not be shown. */
export interface GroupCounts {
  countOf(column: CountColumn): number
  isHidden(column: CountColumn): boolean
}

/** A share: how many of how many. */
export interface RateForm {
  readonly count: CountForm
  readonly of: CountForm
}

/** A count, or that it is not shown. */
export function shownCount(counts: GroupCounts, column: CountColumn): ShownCount {
  return counts.isHidden(column) ? 'suppressed' : counts.countOf(column)
}

/** A share's two counts, or why there is none. A hidden 0 is not told apart from any other hidden count. */
export function shownProportion(
  counts: GroupCounts,
  { count, of }: RateForm,
): Proportion | 'suppressed' | 'nobody' {
  if ([...columnsOfForm(count), ...columnsOfForm(of)].some(counts.isHidden)) return 'suppressed'
  const all = valueOfForm(of, counts.countOf)
  return all === 0 ? 'nobody' : { count: valueOfForm(count, counts.countOf), of: all }
}
