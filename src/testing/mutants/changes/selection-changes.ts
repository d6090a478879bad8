import type { MeasureOf } from '../../../policy/schema/measure-schema'
import type { Selection } from '../../../policy/schema/selection-schema'
import { added, becomes, type Change, type Leaf, membersRemoved, type Place, type Terms } from './change'
import { groupName } from './names'
import { periodChanges } from './period-changes'
import { recencyChanges } from './recency-changes'
import { roleChanges } from './role-changes'

type Selecting = MeasureOf<'harm' | 'peak-harm' | 'victimisation' | 'count' | 'days-since-last'>

/** Which involvements a measure counts, changed one thing at a time. */
export function selectionChanges(measure: Selecting, { path, name }: Place, terms: Terms): Change[] {
  const select: Partial<Selection> | undefined = measure.select
  if (select === undefined) return []
  const at = (...keys: (string | number)[]) => [...path, 'select', ...keys]
  const { roles, within, groups, not, recency, outcomes } = select
  const group = (id: string) => groupName(id, terms)
  const about = { name, kind: 'selection' as const }
  return [
    ...(roles === undefined ? [] : roleChanges(roles, measure.kind, { path: at('roles'), name })),
    ...(within === undefined
      ? []
      : periodChanges(
          { path: at('within'), name, kind: 'window', label: 'window', whole: at('within') },
          within,
        )),
    ...membersRemoved(groups ?? [], { ...about, path: at('groups'), label: 'group' }, at('groups'), group),
    ...membersRemoved(
      not?.groups ?? [],
      { ...about, path: at('not', 'groups'), label: 'exclusion of group' },
      at('not'),
      group,
    ),
    ...(recency === undefined ? [] : recencyChanges(recency, { path: at('recency'), name })),
    ...membersRemoved(
      outcomes?.exclude ?? [],
      { ...about, path: at('outcomes', 'exclude'), label: 'exclusion of outcome' },
      at('outcomes'),
    ),
    ...detectionChanges(select, { path: at('detection'), name }),
    ...involvementChanges(select, measure.kind, { path: at('coInvolvement'), name }),
  ]
}

function detectionChanges({ detection }: Partial<Selection>, { path, name }: Place): Change[] {
  const about = { name, kind: 'selection' as const, label: 'exclusion of detection' }
  if (detection === undefined) {
    const leaf = { ...about, path, show: () => 'proactive' }
    return [{ ...added(leaf, undefined), edits: [{ path, to: { exclude: ['proactive'] } }] }]
  }
  return membersRemoved(detection.exclude, { ...about, path: [...path, 'exclude'] }, path)
}

/** Only harm is shared among the people of a crime. */
function involvementChanges(
  { coInvolvement = 'full' }: Partial<Selection>,
  kind: Selecting['kind'],
  { path, name }: Place,
): Change[] {
  if (kind !== 'harm' && kind !== 'peak-harm') return []
  const leaf: Leaf<string> = { path, name, kind: 'selection', label: 'amounts counted', show: (how) => how }
  const other = coInvolvement === 'full' ? 'shared' : 'full'
  return [becomes(leaf, 'swapped', coInvolvement, other)]
}
