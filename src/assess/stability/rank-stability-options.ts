import { z } from 'zod'
import type { RegisterEntry } from '../../analyse/cohort'
import { documentProblems } from '../../internal/document-problems'
import { type DocumentProblem, PreludeError } from '../../internal/prelude-error'
import type { IsoDate } from '../../scan/vocabulary'
import type { JudgementNumber } from './judgement-numbers'
import { defaultRange, isWholeStep, type VariedNumber } from './number-range'

/** A range that a number of the policy shall be tried in, instead of a quarter to either side. */
export interface JudgementRange {
  /** Where the number stands in the policy, as the result names it; of several places any one. */
  readonly pointer: string
  readonly from: number
  /** Not below `from`. Both may be the number itself: then it is not varied. */
  readonly to: number
}

/** What {@link rankStability} must be told, and may. */
export interface RankStabilityOptions {
  /** The date: only what was known by then counts. */
  readonly asOf: IsoDate
  /** A whole number from 0 to 2^32 − 1: the same seed draws the same. */
  readonly seed: number
  /** How many times everything is drawn, 1 to 10 000; 200 where left out. */
  readonly draws?: number
  /** Ranges in the place of the default. A number that rests on a source is varied only where it is named here. */
  readonly ranges?: readonly JudgementRange[]
  /** The register that the cohort was nominated with. */
  readonly register?: Iterable<RegisterEntry>
}

const rangeShape = z
  .strictObject({ pointer: z.string(), from: z.number(), to: z.number() })
  .refine(({ from, to }) => from <= to, { message: 'must not be below from', path: ['to'] })
  .readonly()

const optionsShape = z.strictObject({
  asOf: z.string(),
  seed: z.int().min(0).max(0xffff_ffff),
  draws: z.int().min(1).max(10_000).exactOptional(),
  ranges: z.array(rangeShape).readonly().exactOptional(),
  register: z.unknown().optional(),
})

const caller = 'rankStability'

/** Checks the options, all but the date and the register, which are read where they are used. */
export function requireRankStabilityOptions(options: RankStabilityOptions): RankStabilityOptions {
  const parsed = optionsShape.safeParse(options)
  if (!parsed.success) refuse(documentProblems(parsed.error.issues, options))
  return options
}

/** The numbers that are varied, each with its range; a range that cannot be is refused. */
export function variedNumbers(
  numbers: readonly JudgementNumber[],
  ranges: readonly JudgementRange[],
): VariedNumber[] {
  const given = new Map<JudgementNumber, JudgementRange>()
  const problems = ranges.flatMap((range, index): DocumentProblem[] => {
    const number = numbers.find(({ pointer, also }) => [pointer, ...also].includes(range.pointer))
    const message =
      number === undefined
        ? 'names no number of the policy that moves a score, a gate or a list and can be varied'
        : given.has(number)
          ? 'this number has a range earlier in the list'
          : problemOf(number, range)
    if (number !== undefined) given.set(number, range)
    return message === undefined ? [] : [{ pointer: `/ranges/${index}`, message }]
  })
  if (problems.length > 0) refuse(problems)
  return numbers.flatMap((number): VariedNumber[] => {
    const range = given.get(number) ?? (number.basis === 'source' ? undefined : defaultRange(number))
    if (range === undefined || range.from === range.to) return []
    return [{ ...number, from: range.from, to: range.to }]
  })
}

function problemOf(number: JudgementNumber, { from, to }: JudgementRange): string | undefined {
  const { value, isWhole, least, most, below, above } = number
  if (from > value || to < value) return 'must hold the number that the policy has'
  if (from < least || to > most) return `must stay from ${least} to ${most}`
  if (isWhole && !(isWholeStep(value, from) && isWholeStep(value, to))) {
    return 'must be whole steps away from the number that the policy has, at both ends'
  }
  const middle = (other: number) => (value + other) / 2
  const isBetween =
    (below === undefined || from > middle(below)) && (above === undefined || to < middle(above))
  return isBetween
    ? undefined
    : 'must stay nearer to the number than to its neighbours, which keep their order'
}

/** Throws `invalid-options` with every problem, the first of them in the message. */
function refuse(problems: readonly DocumentProblem[]): never {
  const first = problems[0] as DocumentProblem
  throw new PreludeError(
    'invalid-options',
    `${caller} requires options that it knows: ${first.pointer || '/'}: ${first.message}`,
    { problems },
  )
}
