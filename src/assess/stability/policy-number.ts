import type { Basis } from '../../policy/schema/common'
import type { DocumentPath } from '../../policy/schema/context-problems'

/** What a number of a policy rests on: nobody's word but the policy's own, a source alone, or nothing that is said. */
export type NumberBasis = 'judgement' | 'placeholder' | 'none' | 'source'

/** A number of a policy that moves a score, a gate or a list, at one place of the document. */
export interface PolicyNumber {
  readonly path: DocumentPath
  /** What it is, as a noun phrase. */
  readonly title: string
  readonly value: number
  /** True where only whole numbers may stand here. */
  readonly isWhole: boolean
  /** The least and the most that the schema takes. */
  readonly least: number
  readonly most: number
  /** Its neighbours in an order that must be kept. */
  readonly below?: number
  readonly above?: number
  readonly bases: readonly Basis[]
  /** What the number is within its measure or condition: the same judgement may stand in several. */
  readonly role?: string
  /** True where the schema holds it equal wherever it stands. */
  readonly isOne?: boolean
  /** True where it settles what intelligence weighs and nothing else. */
  readonly isOfIntelligence?: boolean
  /** What stands at the path where it is not the number itself: a period in months. */
  readonly write?: (value: number) => unknown
}

/** Where numbers of one part of a document stand, how to speak of it, and what they rest on. */
export interface NumberPlace {
  readonly path: DocumentPath
  readonly name: string
  readonly bases: readonly Basis[]
}

/** What a number rests on: a judgement weighs most, since the basis of a part does not say which number it settles. */
export function basisOfNumber({ bases }: Pick<PolicyNumber, 'bases'>): NumberBasis {
  const kinds = bases.map(({ kind }) => kind)
  if (kinds.includes('judgement')) return 'judgement'
  if (kinds.includes('placeholder')) return 'placeholder'
  return kinds.length === 0 ? 'none' : 'source'
}
