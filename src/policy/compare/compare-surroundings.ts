import { describePeriod } from '../../internal/iso-day'
import type { PolicyDocument } from '../policy-schema'
import type { SignpostRule } from '../schema/signpost-schema'
import type { UsesOfBoth } from './compare-definitions'
import { compareEntries, entryOnly, listed, type NamedEntry } from './compare-entries'
import { aboutFacts, compareFacts, type Fact, type Part } from './compare-facts'
import { compareMeasureUses, type Sides } from './compare-measures'
import type { PolicyDifference } from './policy-difference'
import { effectOfUses } from './uses-of'

/** The differences between what two documents say of themselves: id, version, title, jurisdiction and basis. */
export function compareHeads({ before, after }: Sides): PolicyDifference[] {
  return compareFacts(
    { name: 'policy', effect: 'words' },
    headFacts(before.document),
    headFacts(after.document),
  )
}

/** The differences between two policies' signposts, by id. */
export function compareSignposts(sides: Sides): PolicyDifference[] {
  const signpostsOf = (side: Sides['before']) => listed(side.document.signposts, ['signposts'])
  const partOf = (id: string): Part => ({ name: `signpost ${id}`, effect: 'shown' })
  return compareEntries<SignpostRule>(signpostsOf(sides.before), signpostsOf(sides.after), {
    both: (before, after) => [
      ...compareMeasureUses(partOf(after.id), useOf(before), useOf(after), sides),
      ...compareFacts(partOf(after.id), signpostFacts(before), signpostFacts(after)),
    ],
    only: (entry, kind) => [entryOnly(partOf(entry.id), entry, kind)],
  })
}

/** The differences between how often two policies are reviewed: some gates and lists look ahead to it. */
export function compareReviews({ before, after }: Sides, uses: UsesOfBoth): PolicyDifference[] {
  const effect = effectOfUses(uses.before.review, uses.after.review)
  return compareFacts({ name: 'review', effect }, reviewFacts(before.document), reviewFacts(after.document))
}

function headFacts(document: PolicyDocument): Fact[] {
  const { id, version, jurisdiction } = document
  const own = Object.entries({ id, version, jurisdiction }).flatMap(([key, value]) =>
    value === undefined ? [] : [{ key, label: key, value, pointer: `/${key}` }],
  )
  return [...own, ...aboutFacts(document, '')]
}

function useOf({ value, pointer }: NamedEntry<SignpostRule>) {
  return { value: value.measure, pointer: `${pointer}/measure` }
}

function signpostFacts({ value, pointer }: NamedEntry<SignpostRule>): Fact[] {
  const owners = value.to.map((owner, i) => ({
    key: `to ${owner}`,
    label: `to ${owner}`,
    pointer: `${pointer}/to/${i}`,
  }))
  return [...owners, ...aboutFacts(value, pointer)]
}

function reviewFacts({ review }: PolicyDocument): Fact[] {
  if (review === undefined) return []
  const every = {
    key: 'every',
    label: 'every',
    value: describePeriod(review.every),
    pointer: '/review/every',
  }
  return [every, ...aboutFacts(review, '/review')]
}
