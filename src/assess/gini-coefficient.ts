import { type AscendingAmounts, ascendingAmounts } from './concentration/ascending-amounts'

/**
 * The Gini coefficient of amounts, from 0, where all are equal, to nearly 1, where one has everything.
 *
 * For how unequally recorded harm is spread over people. It is one number for a whole distribution: two that look quite
 * different may share it, so read it beside the Lorenz curve and the shares of {@link harmConcentration}. Whether people
 * of whom nothing counts are among the values changes it much: say which you did.
 *
 * Formula: the mean of the absolute differences between any two, divided by twice the mean.
 *
 * Convention: R's `ineq::Gini` with `corr = FALSE`: everyone is compared with themselves too, so n people of whom
 * one has everything make (n − 1) / n, and 1 is never reached. All zeros are equal: 0.
 *
 * Cost: one sort. Whole numbers are reckoned exactly while their sum times their number is below 2^53.
 *
 * @param values - one amount a person, in any unit and order; none negative
 * @returns from 0 to below 1
 * @throws PreludeError `invalid-argument` where a value is negative or not a finite number; `empty-input`
 * @example
 * giniCoefficient([10, 10, 10, 10]) // => 0
 * giniCoefficient([0, 0, 0, 40]) // => 0.75
 * giniCoefficient([0, 0]) // => 0
 * @see Zeileis and Kleiber, `ineq`, R package; Cowell 2000, Handbook of Income Distribution, chapter 2
 */
export function giniCoefficient(values: Float64Array | readonly number[]): number {
  return giniOf(ascendingAmounts('giniCoefficient', values))
}

/** Pairs the least with the greatest, so no term is negative and equal values come to exactly 0. */
function giniOf({ values, total }: AscendingAmounts): number {
  if (total === 0) return 0
  const last = values.length - 1
  let gaps = 0
  for (let low = 0, high = last; low < high; low++, high--) {
    gaps += (high - low) * ((values[high] as number) - (values[low] as number))
  }
  return gaps / (values.length * total)
}
