import type { DifferenceEffect, PolicyDifference } from './policy-difference'

/** One thing that a part of a document says, with what holds where it says nothing. */
export interface Fact {
  /** What it is about: of two documents the facts of one key are compared. */
  readonly key: string
  readonly label: string
  /** Absent where being there is all that it says. */
  readonly value?: string
  /** Where; absent where the document says nothing and `value` is what then holds. */
  readonly pointer?: string
  /** What a change of it can move, where that differs from the rest of its part. */
  readonly effect?: DifferenceEffect
  /** What a reader may want to know beside it. */
  readonly note?: string
  /** True where the value is too long to be said. */
  readonly isLong?: boolean
}

/** A part of a policy: its name in sentences, and what a change of it can move. */
export interface Part {
  readonly name: string
  readonly effect: DifferenceEffect
}

/** The differences between the facts of one part in two documents. */
export function compareFacts(
  part: Part,
  before: readonly Fact[],
  after: readonly Fact[],
): PolicyDifference[] {
  const earlier = new Map(before.map((fact) => [fact.key, fact]))
  const later = new Map(after.map((fact) => [fact.key, fact]))
  const keys = new Set([...earlier.keys(), ...later.keys()])
  return [...keys].flatMap((key) => compareFact(part, earlier.get(key), later.get(key)))
}

function compareFact(part: Part, before: Fact | undefined, after: Fact | undefined): PolicyDifference[] {
  if (before && after && before.value === after.value) return []
  const fact = (after ?? before) as Fact
  // What holds where nothing is said is no news where the other part cannot say it at all.
  if (before?.pointer === undefined && after?.pointer === undefined) return []
  const kind = before?.pointer === undefined ? 'added' : after?.pointer === undefined ? 'removed' : 'changed'
  const { label, value } = fact
  const what =
    fact.isLong || before === undefined || after === undefined
      ? `${label}${value === undefined || fact.isLong ? '' : ` ${value}`} ${kind}`
      : `${label} ${before.value} becomes ${after.value}`
  return [
    {
      pointer: (after?.pointer ?? before?.pointer) as string,
      kind,
      effect: fact.effect ?? part.effect,
      sentence: `${part.name}: ${what}${fact.note === undefined ? '' : ` (${fact.note})`}`,
    },
  ]
}

/** What a part says of itself: its title, and what it rests on. */
export function aboutFacts(
  { title, basis }: { readonly title?: string; readonly basis?: readonly object[] },
  pointer: string,
): Fact[] {
  const facts: Fact[] = []
  if (title !== undefined) {
    facts.push({
      key: 'title',
      label: 'title',
      value: `"${title}"`,
      pointer: `${pointer}/title`,
      effect: 'words',
    })
  }
  if (basis !== undefined) {
    facts.push({
      key: 'basis',
      label: 'what it rests on',
      value: sortedText(basis),
      pointer: `${pointer}/basis`,
      effect: 'words',
      isLong: true,
    })
  }
  return facts
}

/** A value as text that does not depend on the order of its keys. */
export function sortedText(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}
