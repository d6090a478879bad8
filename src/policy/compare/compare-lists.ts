import type { ListRule } from '../schema/list-schema'
import type { Predicate } from '../schema/predicate-schema'
import { compareEntries, entryOnly, listed, type NamedEntry } from './compare-entries'
import { aboutFacts, compareFacts, type Fact, type Part } from './compare-facts'
import type { Sides } from './compare-measures'
import { comparePredicates, conditionOnly } from './compare-predicates'
import type { PolicyDifference } from './policy-difference'
import type { Placed } from './side'

/** The differences between two policies' lists, by id. */
export function compareListRules(sides: Sides): PolicyDifference[] {
  const listsOf = (side: Sides['before']) => listed(side.document.lists, ['lists'])
  const partOf = (id: string): Part => ({ name: `list ${id}`, effect: 'lists' })
  return compareEntries<ListRule>(listsOf(sides.before), listsOf(sides.after), {
    both: (before, after) => [
      ...compareFacts(partOf(after.id), listFacts(before), listFacts(after)),
      ...compareConditions(partOf(after.id), conditionOf(before), conditionOf(after), sides),
    ],
    only: (entry, kind) => [entryOnly(partOf(entry.id), entry, kind, describeLength(entry.value))],
  })
}

function compareConditions(
  part: Part,
  before: Placed<Predicate> | undefined,
  after: Placed<Predicate> | undefined,
  sides: Sides,
): PolicyDifference[] {
  if (before && after) return comparePredicates(part, before, after, sides)
  if (after) return [conditionOnly(part, after, 'added')]
  return before ? [conditionOnly(part, before, 'removed')] : []
}

function conditionOf({ value, pointer }: NamedEntry<ListRule>): Placed<Predicate> | undefined {
  return value.where && { value: value.where, pointer: `${pointer}/where` }
}

function describeLength({ size, share }: ListRule): string {
  return size === undefined ? `share ${share}` : `size ${size}`
}

function listFacts({ value, pointer }: NamedEntry<ListRule>): Fact[] {
  const { size, share, per, areaBasis, present } = value
  const lengths = Object.entries({ size, share }).flatMap(([key, length]) =>
    length === undefined ? [] : [{ key, label: key, value: String(length), pointer: `${pointer}/${key}` }],
  )
  return [
    ...lengths,
    { key: 'per', label: 'for each', value: per ?? 'force', ...(per && { pointer: `${pointer}/per` }) },
    {
      key: 'area basis',
      label: 'area by',
      value: areaBasis ?? 'home',
      ...(areaBasis && { pointer: `${pointer}/areaBasis` }),
    },
    {
      key: 'present',
      label: 'shown',
      value: present ?? 'ranked',
      effect: 'shown',
      ...(present && { pointer: `${pointer}/present` }),
    },
    ...aboutFacts(value, pointer),
  ]
}
