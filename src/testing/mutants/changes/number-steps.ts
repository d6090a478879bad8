import { toThousandths, toUnits } from '../../../internal/thousandths'
import type { MutantStep } from '../mutant'
import { becomes, type Change, type Leaf } from './change'

/** A number near another, or far from it. */
export type NumberStep = readonly [step: MutantStep, value: number]

/** Whole numbers near and far: one more, one fewer, twice, half. */
export function wholeSteps(value: number): NumberStep[] {
  return [
    ['small', value + 1],
    ['small', value - 1],
    ['large', value === 0 ? 10 : value * 2],
    ['large', Math.floor(value / 2)],
  ]
}

/** Amounts near and far: a thousandth more, a thousandth less, twice, half. */
export function thousandthSteps(value: number): NumberStep[] {
  const thousandths = toThousandths(value)
  return [
    ['small', toUnits(thousandths + 1)],
    ['small', toUnits(thousandths - 1)],
    ['large', thousandths === 0 ? 1 : toUnits(thousandths * 2)],
    ['large', toUnits(Math.floor(thousandths / 2))],
  ]
}

/** Factors near and far: a hundredth of itself more, or less, twice, nothing. */
export function ratioSteps(value: number, greatest: number): NumberStep[] {
  return [
    ['small', value === 0 ? 0.01 : tidy(value * 1.01)],
    ['small', tidy(value * 0.99)],
    ['large', value === 0 ? 1 : Math.min(tidy(value * 2), greatest)],
    ['large', 0],
  ]
}

/** A number as each of the steps that its place takes. */
export function numberChanges(
  leaf: Leaf<number>,
  value: number,
  steps: readonly NumberStep[],
  takes: (value: number) => boolean,
): Change[] {
  return steps
    .filter(([, next], index) => {
      const isNew = next !== value && steps.findIndex(([, other]) => other === next) === index
      return isNew && takes(next)
    })
    .map(([step, next]) => becomes(leaf, step, value, next))
}

/** Without the dust that binary fractions leave: 0.693, not 0.6929999999999999. */
function tidy(value: number): number {
  return Number(value.toPrecision(12))
}
