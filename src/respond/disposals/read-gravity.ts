import { canonicalOffenceCode } from '../../scan/canonical-offence-code'
import type { IsoDate } from '../../scan/vocabulary'
import { type DisposalId, isInForce } from './disposal-rule'
import type { GravityMatrix } from './gravity-matrix-schema'

/** What a gravity matrix makes of a case. */
export interface GravityReading {
  readonly matrix?: { readonly id: string; readonly version: string; readonly invented: boolean }
  /** The offence of the matrix, by its id. */
  readonly offence?: string
  /** What the matrix gives the offence before factors, 1 to 5; absent where it gives nothing. */
  readonly base?: number
  /** The least and the greatest score that the factors leave room for. */
  readonly range?: { readonly lowest: number; readonly highest: number }
  /** The score after factors, where all that could change it are known. */
  readonly score?: number
  readonly reasons: readonly string[]
  /** `gravity` where there is no score, `gravity-factors` where factors that could change it are not known. */
  readonly missing: readonly string[]
}

/** Which matrix to read, as what, and which of its factors were found. */
export interface GravityInput {
  readonly matrix: GravityMatrix
  readonly offence?: string
  readonly factors?: Readonly<Record<string, boolean>>
}

type MatrixOffence = GravityMatrix['offences'][number]

/**
 * Reads what a matrix gives an offence, and moves it by the factors found.
 *
 * An offence is named, or found by its code where just one offence of the matrix has it. It is never guessed.
 *
 * Formula: base plus (aggravating found − mitigating found), by `atMostSteps` at most, from 1 to 5.
 *
 * @see docs/decisions/0038-gravity-as-data.md
 */
export function readGravity(
  gravity: GravityInput | undefined,
  { code, asOf, group }: { readonly code: string; readonly asOf: IsoDate; readonly group: AgeGroups },
): GravityReading {
  if (gravity === undefined) return unscored('no gravity matrix was given')
  const { matrix, offence: named, factors = {} } = gravity
  const about = {
    matrix: { id: matrix.id, version: matrix.version, invented: matrix.invented === true },
  }
  if (!isInForce(matrix.inForce, asOf)) {
    return { ...about, ...unscored(`the gravity matrix is not in force on ${asOf}`) }
  }
  const isOfThem = group[matrix.for]
  if (isOfThem === undefined) {
    const hangs = unscored(`the gravity matrix is for ${matrix.for}, and the age is not known`)
    return { ...about, ...hangs, missing: ['gravity', 'age'] }
  }
  if (!isOfThem) {
    return { ...about, ...unscored(`the gravity matrix is for ${matrix.for}, and the person is not of them`) }
  }
  const canonical = canonicalOffenceCode(code, matrix.codeSystem)
  const found = matrix.offences.filter(({ id, codes = [] }) =>
    named === undefined
      ? codes.some((own) => canonicalOffenceCode(own, matrix.codeSystem) === canonical)
      : id === named,
  )
  const [offence] = found
  if (offence === undefined)
    return { ...about, ...unscored('the gravity matrix has no score for the offence') }
  if (found.length > 1) {
    return {
      ...about,
      ...unscored(`${found.length} offences of the gravity matrix share the code: say which it was`),
    }
  }
  return { ...about, ...score(matrix, offence, factors) }
}

/** Whether a person can be of those that a matrix is for; undefined where the age is not known. */
export type AgeGroups = Readonly<Record<GravityMatrix['for'], boolean | undefined>>

function unscored(reason: string): GravityReading {
  return { reasons: [reason], missing: ['gravity'] }
}

function score(
  { factors, atMostSteps }: GravityMatrix,
  offence: MatrixOffence,
  found: Readonly<Record<string, boolean>>,
): GravityReading {
  const count = (direction: string, value: boolean | undefined) =>
    offence.factors.filter((id) => factors[id]?.direction === direction && found[id] === value).length
  const balance = count('aggravating', true) - count('mitigating', true)
  const lowest = moved(offence.score, balance - count('mitigating', undefined), atMostSteps)
  const highest = moved(offence.score, balance + count('aggravating', undefined), atMostSteps)
  const list = (value: boolean | undefined) =>
    offence.factors
      .filter((id) => found[id] === value)
      .map((id) => {
        const factor = factors[id] as GravityMatrix['factors'][string]
        return `${factor.direction}: ${factor.inWords}`
      })
  const isSettled = lowest === highest
  return {
    offence: offence.id,
    base: offence.score,
    range: { lowest, highest },
    ...(isSettled && { score: lowest }),
    reasons: [
      `the gravity matrix gives the offence ${offence.score} of 5`,
      ...list(true),
      ...(isSettled
        ? [lowest === offence.score ? 'the factors leave it there' : `the factors move it to ${lowest}`]
        : [`it is ${lowest} to ${highest}, for nobody has said: ${list(undefined).join('; ')}`]),
    ],
    missing: isSettled ? [] : ['gravity-factors'],
  }
}

function moved(base: number, balance: number, atMostSteps: number): number {
  const steps = Math.max(-atMostSteps, Math.min(atMostSteps, balance))
  return Math.max(1, Math.min(5, base + steps))
}

/**
 * How a disposal stands to the matrix's normal response: `normal`, `departs`, `unknown`, or `not-named` where the
 * matrix names it for no score.
 */
export type GravityFit = 'normal' | 'departs' | 'unknown' | 'not-named'

/** How a disposal stands to the normal response, as far as the score is known. */
export function fitOf(
  disposal: DisposalId,
  { range }: GravityReading,
  matrix: GravityMatrix | undefined,
): GravityFit {
  if (matrix === undefined || range === undefined) return 'unknown'
  const isNormal = (step: GravityMatrix['scale'][number]) => step.normally.includes(disposal)
  if (!matrix.scale.some(isNormal)) return 'not-named'
  const possible = matrix.scale.slice(range.lowest - 1, range.highest)
  if (possible.every(isNormal)) return 'normal'
  return possible.some(isNormal) ? 'unknown' : 'departs'
}
