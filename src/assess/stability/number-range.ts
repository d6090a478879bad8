import type { JudgementNumber } from './judgement-numbers'

/** The stretch that a number is tried in, both ends included. */
export interface NumberRange {
  readonly from: number
  readonly to: number
}

/** A number with the range that it is varied in. */
export interface VariedNumber extends JudgementNumber, NumberRange {}

const quarter = 0.25

/**
 * The range of a number about which nobody said anything else: a quarter of it to either side.
 *
 * Whole numbers stay whole and move by one at least; steps keep their order, since none moves by half of the way to
 * its neighbour; and nothing leaves what the schema takes.
 *
 * @see docs/decisions/0055-a-quarter-either-way.md
 */
export function defaultRange(number: JudgementNumber): NumberRange {
  const { value, isWhole, least, most, below, above } = number
  // By whole steps from a number that is not whole, too: from 2.5, with a least of 1, to 1.5.
  const room = (left: number) => (isWhole ? Math.floor(left) : left)
  return {
    from: tidy(value - Math.min(reach(number, below), room(value - least))),
    to: tidy(value + Math.min(reach(number, above), room(most - value))),
  }
}

/** How far a number moves towards a neighbour. */
function reach({ value, isWhole }: JudgementNumber, neighbour: number | undefined): number {
  const wanted = isWhole ? Math.max(1, Math.round(quarter * value)) : quarter * value
  if (neighbour === undefined) return wanted
  const gap = Math.abs(neighbour - value)
  return Math.min(wanted, isWhole ? Math.max(0, Math.floor((gap - 1) / 2)) : gap * 0.49)
}

/** Whether a number is whole steps away from another. */
export function isWholeStep(from: number, to: number): boolean {
  return Number.isInteger(tidy(to - from))
}

/** Without the dust that binary fractions leave. */
function tidy(value: number): number {
  return Number(value.toPrecision(12))
}
