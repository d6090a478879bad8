import * as fc from 'fast-check'
import { addDays } from '../naive/dates'

/** Dates to look from: month ends, leap days and the days around them. */
export const asOfArbitrary = fc.constantFrom(
  '2026-03-31',
  '2026-03-01',
  '2024-02-29',
  '2025-02-28',
  '2025-03-01',
  '2024-03-01',
  '2026-01-01',
  '2025-12-31',
)

const edges = [0, 1, 2, 27, 28, 29, 30, 31, 59, 60, 61, 89, 90, 91, 364, 365, 366, 367, 729, 730, 731, 732]

/** Days before `asOf` (after it where negative), crowded around the edges of windows and `asOf` itself. */
const agesArbitrary = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 400 }) },
  { weight: 4, arbitrary: fc.constantFrom(...edges) },
  { weight: 1, arbitrary: fc.integer({ min: 400, max: 3000 }) },
  { weight: 1, arbitrary: fc.integer({ min: -40, max: -1 }) },
)

/** Dates around `asOf`, most of them before it. */
export function dateArbitrary(asOf: string): fc.Arbitrary<string> {
  return agesArbitrary.map((age) => addDays(asOf, -age))
}

/** Dates where something ends or begins: half of them within a day of `asOf` or about a month after it. */
export function turnArbitrary(asOf: string): fc.Arbitrary<string> {
  const near = fc.constantFrom(-1, 0, 0, 1, 1, 29, 30, 31).map((days) => addDays(asOf, days))
  return fc.oneof(near, dateArbitrary(asOf))
}

/** Dates after `asOf`. */
export function laterDateArbitrary(asOf: string): fc.Arbitrary<string> {
  return fc.integer({ min: 1, max: 60 }).map((days) => addDays(asOf, days))
}

/** Birth dates, many on 29 February or a day either side of a birthday that matters. */
export function birthDateArbitrary(asOf: string): fc.Arbitrary<string> {
  const birthdays = fc
    .tuple(fc.constantFrom(10, 17, 18, 25), fc.integer({ min: -1, max: 1 }))
    .map(([years, days]) => {
      const year = Number(asOf.slice(0, 4)) - years
      const sameDay = asOf.endsWith('-02-29') ? `${year}-02-28` : `${year}${asOf.slice(4)}`
      return addDays(sameDay, days)
    })
  return fc.oneof(birthdays, fc.constantFrom('2008-02-29', '2004-02-29', '2016-02-29', '1990-06-15'))
}
