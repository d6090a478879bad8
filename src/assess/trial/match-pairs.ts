import { max, mean, sampleStandardDeviation } from 'simple-statistics'
import type { AssignableUnit } from './assignable-units'

/** Gains below this are rounding. */
const leastGain = 1e-12
/** As a share of the greatest value: below it nobody differs but by rounding. */
const leastSpread = 1e-9

/**
 * The units of a stratum in pairs: each pair stands together, and the odd one out last.
 *
 * Formula: covariates are divided by their standard deviation in the whole trial; how far two units are apart is the
 * straight-line distance. Units are put in the order of the sum of their covariates and neighbours paired; then two
 * pairs exchange partners wherever that brings the four closer, until no exchange does. The odd one out counts as
 * paired at no distance, so whoever has nobody like them stays over.
 *
 * Convention: of one covariate these pairs are the closest there are; of several they may not be, but no exchange of
 * two pairs would be closer. A cluster has the mean of its people's covariates.
 *
 * @param units - of one stratum
 * @param measured - by unit: what {@link measureUnits} gave
 * @see Greevy, Lu, Silber and Rosenbaum 2004, Biostatistics 5(2): why pairs are made before chance deals
 */
export function matchPairs<Unit>(units: readonly Unit[], measured: readonly (readonly number[])[]): Unit[] {
  const sumOf = (unit: number) => (measured[unit] as readonly number[]).reduce((sum, value) => sum + value, 0)
  const order = units.map((_, unit) => unit).sort((a, b) => sumOf(a) - sumOf(b) || a - b)
  const pairs: [number, number | undefined][] = []
  for (let at = 0; at < order.length; at += 2) pairs.push([order[at] as number, order[at + 1]])
  const apart = (a: number, b: number | undefined) =>
    b === undefined ? 0 : distance(measured[a] as readonly number[], measured[b] as readonly number[])
  while (exchangeOnce(pairs, apart)) {
    // Each sweep brings some closer, so there is a last one.
  }
  const inPairs = pairs.flatMap(([a, b]) => (b === undefined ? [] : [a, b]))
  const over = pairs.flatMap(([a, b]) => (b === undefined ? [a] : []))
  return [...inPairs, ...over].map((unit) => units[unit] as Unit)
}

/** The covariates of units in standard deviations; 0 where nobody differs. */
export function measureUnits(units: readonly AssignableUnit[], match: readonly string[]): number[][] {
  const byCovariate = match.map((name) => {
    const values = units.map(({ members }) =>
      mean(members.map(({ covariates }) => covariates?.[name] as number)),
    )
    const spread = values.length < 2 ? 0 : sampleStandardDeviation(values)
    const isRounding = spread <= leastSpread * max(values.map(Math.abs))
    return values.map((value) => (isRounding ? 0 : value / spread))
  })
  return units.map((_, unit) => byCovariate.map((values) => values[unit] as number))
}

/** A straight line's length; written without a callback, since it is asked for every pair of pairs. */
function distance(one: readonly number[], other: readonly number[]): number {
  let squares = 0
  for (let i = 0; i < one.length; i++) squares += ((one[i] as number) - (other[i] as number)) ** 2
  return Math.sqrt(squares)
}

/** One sweep over all pairs of pairs: whether any exchanged partners. */
function exchangeOnce(
  pairs: [number, number | undefined][],
  apart: (a: number, b: number | undefined) => number,
): boolean {
  let isCloser = false
  for (let i = 0; i < pairs.length; i++) {
    for (let j = i + 1; j < pairs.length; j++) {
      const [a, b] = pairs[i] as [number, number | undefined]
      const [c, d] = pairs[j] as [number, number | undefined]
      const now = apart(a, b) + apart(c, d)
      // Only the last pair of the list can lack its second, and it stays in the place of `d`.
      const crossed = apart(a, c) + apart(b as number, d)
      const straight = apart(b as number, c) + apart(a, d)
      if (now - Math.min(crossed, straight) <= leastGain) continue
      isCloser = true
      pairs[i] = crossed <= straight ? [a, c] : [b as number, c]
      pairs[j] = crossed <= straight ? [b as number, d] : [a, d]
    }
  }
  return isCloser
}
