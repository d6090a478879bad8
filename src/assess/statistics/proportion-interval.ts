import { type Interval, normalReach } from './interval'

/**
 * The 95% interval of a proportion, from 0 to 1, by Wilson's score.
 *
 * It stays within 0 and 1 and does not collapse where nobody or everybody is counted.
 *
 * @param count - how many of them; a whole number
 * @param of - how many there are; above 0
 * @see Wilson 1927, Journal of the American Statistical Association 22, doi 10.1080/01621459.1927.10502953
 */
export function proportionInterval(count: number, of: number): Interval {
  const share = count / of
  const squared = normalReach ** 2
  const middle = (share + squared / (2 * of)) / (1 + squared / of)
  const reach =
    (normalReach / (1 + squared / of)) * Math.sqrt((share * (1 - share)) / of + squared / (4 * of ** 2))
  // Of nobody and of everybody one end is known exactly, and rounding would leave it a hair beside.
  return {
    low: count === 0 ? 0 : Math.max(0, middle - reach),
    high: count === of ? 1 : Math.min(1, middle + reach),
  }
}
