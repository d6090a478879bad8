import { jsonPointer } from '../../internal/document-problems'
import type { PolicyDocument } from '../../policy/policy-schema'
import type { Basis } from '../../policy/schema/common'
import { basisOfNumber, type NumberBasis, type PolicyNumber } from './policy-number'
import { policyNumbers } from './policy-numbers'

/** One decision about a number, wherever the document writes it: half for a suspect in four measures is one judgement. */
export interface JudgementNumber {
  /** Where it stands first. */
  readonly pointer: string
  /** Where else it stands. */
  readonly also: readonly string[]
  readonly title: string
  readonly basis: NumberBasis
  readonly value: number
  readonly isWhole: boolean
  readonly least: number
  readonly most: number
  readonly below?: number
  readonly above?: number
  /** True where it settles what intelligence weighs and nothing else. */
  readonly isOfIntelligence: boolean
  readonly places: readonly PolicyNumber[]
}

/**
 * Every number of a policy that moves a score, a gate or a list, those of one judgement together.
 *
 * Numbers are of one judgement where they are the same thing of a measure or condition, have the same value and name
 * the same judgement among what they rest on.
 */
export function judgementNumbers(document: PolicyDocument): JudgementNumber[] {
  const together: PolicyNumber[][] = []
  for (const number of policyNumbers(document)) {
    const known = together.find((others) => others.some((other) => isSame(number, other)))
    if (known === undefined) together.push([number])
    else known.push(number)
  }
  return together.map(join)
}

function isSame(a: PolicyNumber, b: PolicyNumber): boolean {
  if (a.role === undefined || a.role !== b.role || a.value !== b.value) return false
  return (
    a.isOne === true || b.bases.some((basis) => isOwn(basis) && a.bases.some((its) => isEqual(its, basis)))
  )
}

function isOwn({ kind }: Basis): boolean {
  return kind === 'judgement' || kind === 'placeholder'
}

function isEqual(a: Basis, b: Basis): boolean {
  return a.kind === b.kind && a.title === b.title && a.href === b.href
}

function join(places: readonly PolicyNumber[]): JudgementNumber {
  const [first] = places as readonly [PolicyNumber]
  const pointers = places.map(({ path }) => jsonPointer(path))
  const below = places.flatMap((place) => place.below ?? [])
  const above = places.flatMap((place) => place.above ?? [])
  const others = places.length - 1
  const elsewhere = others === 0 ? '' : ` (and in ${others} other ${others === 1 ? 'place' : 'places'})`
  return {
    pointer: pointers[0] as string,
    also: pointers.slice(1),
    title: first.isOne === true ? first.title : first.title + elsewhere,
    basis: basisOfNumber({ bases: places.flatMap(({ bases }) => bases) }),
    value: first.value,
    isWhole: first.isWhole,
    least: Math.max(...places.map(({ least }) => least)),
    most: Math.min(...places.map(({ most }) => most)),
    ...(below.length > 0 && { below: Math.max(...below) }),
    ...(above.length > 0 && { above: Math.min(...above) }),
    isOfIntelligence: places.every((place) => place.isOfIntelligence === true),
    places,
  }
}
