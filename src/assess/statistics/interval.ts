/** The ends of a confidence interval. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** The confidence of every interval of the assessments: 95%. */
export const confidence = 0.95

/** The standard normal value that 95% lie within on both sides together: its quantile at 0.975. */
export const normalReach = 1.959963984540054
