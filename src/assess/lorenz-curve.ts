import { ascendingAmounts } from './concentration/ascending-amounts'

/** A point of a Lorenz curve. */
export interface LorenzPoint {
  /** Share of people, 0 to 1, those with the least first. */
  readonly peopleShare: number
  /** Share of the whole amount, 0 to 1, that these people make. */
  readonly valueShare: number
}

/**
 * The Lorenz curve of amounts: what share of the whole the people with the least make, both from 0 to 1.
 *
 * For a chart of how concentrated harm is: the further below the diagonal, the more of it a few people make. Read from
 * the right it says what the top people make: at a share of people of 0.93 the rest to 1 is what the top 7% make.
 *
 * Convention: R's `ineq::Lc`: from (0, 0) to (1, 1), least first, one point for each person, so tied people have a point
 * each, on one straight line. With all amounts 0 it is the diagonal.
 *
 * @param values - one amount a person, in any unit and order; none negative
 * @returns as many points as values and one more
 * @throws PreludeError `invalid-argument` where a value is negative or not a finite number; `empty-input`
 * @example
 * lorenzCurve([30, 10]) // => [{ peopleShare: 0, valueShare: 0 }, { peopleShare: 0.5, valueShare: 0.25 }, { peopleShare: 1, valueShare: 1 }]
 * @see Zeileis and Kleiber, `ineq`, R package
 */
export function lorenzCurve(values: Float64Array | readonly number[]): LorenzPoint[] {
  const { values: ascending, total } = ascendingAmounts('lorenzCurve', values)
  const points: LorenzPoint[] = [{ peopleShare: 0, valueShare: 0 }]
  let sum = 0
  ascending.forEach((value, place) => {
    sum += value
    const peopleShare = (place + 1) / ascending.length
    points.push({ peopleShare, valueShare: total === 0 ? peopleShare : sum / total })
  })
  return points
}
