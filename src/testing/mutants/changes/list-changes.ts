import type { ListRule } from '../../../policy/schema/list-schema'
import { added, becomes, type Change, type Leaf, type Place, removed, type Terms } from './change'
import { describeCondition, nameOf } from './names'
import { numberChanges } from './number-steps'
import { predicateChanges } from './predicate-changes'

/** A list changed, one thing at a time: its length, its area, its condition, how it is shown, and the list gone. */
export function listChanges(list: ListRule, path: Place['path'], terms: Terms): Change[] {
  const name = `list ${nameOf(list)}`
  const { size, share, where, present } = list
  const number = (key: string): Leaf<number> => ({
    path: [...path, key],
    name,
    kind: 'list',
    label: key,
    show: String,
  })
  const part = (key: string, label: string): Leaf<string> => ({ ...number(key), label, show: String })
  return [
    ...(size === undefined
      ? []
      : numberChanges(
          number('size'),
          size,
          [
            ['small', size + 1],
            ['small', size - 1],
          ],
          (next) => next >= 1 && next <= 100_000,
        )),
    ...(share === undefined
      ? []
      : numberChanges(
          number('share'),
          share,
          [
            ['small', hundredths(share + 0.01)],
            ['small', hundredths(share - 0.01)],
          ],
          (next) => next > 0 && next <= 1,
        )),
    ...areaChanges(list, { path, name }),
    ...(where === undefined
      ? []
      : [
          removed({
            path: [...path, 'where'],
            name,
            kind: 'condition',
            label: `condition ${describeCondition(where, terms)}`,
          }),
          ...predicateChanges(where, { path: [...path, 'where'], name }, terms),
        ]),
    present === undefined
      ? added(part('present', 'presentation'), 'unranked')
      : removed(part('present', `presentation ${present}`)),
    removed({ path, name, kind: 'list', label: 'the whole list' }),
  ]
}

function areaChanges({ per, areaBasis = 'home', ...rest }: ListRule, { path, name }: Place): Change[] {
  const leaf: Leaf<string> = {
    path: [...path, 'per'],
    name,
    kind: 'list',
    label: 'one list per',
    show: String,
  }
  if (per === undefined) return [added(leaf, 'area')]
  const basis: Leaf<string> = { ...leaf, path: [...path, 'areaBasis'], label: 'area by' }
  return [
    removed({ ...leaf, label: 'one list per area' }, path, rest),
    becomes(basis, 'swapped', areaBasis, areaBasis === 'home' ? 'offences' : 'home'),
  ]
}

/** Without the dust that binary fractions leave. */
function hundredths(share: number): number {
  return Number(share.toPrecision(12))
}
