import { compareCodePoints } from '../internal/code-points'
import { objectsOf } from '../internal/objects-of'
import { canonicalOffenceCode } from '../scan/canonical-offence-code'
import type { HarmTable } from './harm-table'
import { requireHarmTable } from './require-harm-table'

/** A code that a table does not list, with the crimes that carry it. */
export interface UnlistedCode {
  readonly code: string
  /** Distinct crimes with this code. */
  readonly crimes: number
  /** Their share of all distinct crimes, from 0 to 1. */
  readonly share: number
}

/** Which codes an export uses and a harm table lacks. */
export interface UnlistedCodes {
  /** Most crimes first; equal ones by code, in code-point order. */
  readonly unlisted: readonly UnlistedCode[]
  /** Distinct crimes with a text for a code that is no code of the table's system; the text is not repeated. */
  readonly unrecognised: number
  /** Distinct crimes with at least one code that is unlisted or not recognised. */
  readonly crimes: number
  /** Their share of all distinct crimes, from 0 to 1; 0 where there are none. */
  readonly share: number
  /** All distinct crimes read. */
  readonly ofCrimes: number
}

/**
 * Reports the offence codes that an export uses and a harm table lacks, in distinct crimes and as their share.
 *
 * Worth running on every new export before any score is believed: a crime without a weight adds no harm, and
 * whoever it concerns is marked incomplete. A high share means that codes need a code map, or that the table is
 * of the wrong system or edition.
 *
 * Cost: linear; holds the distinct crime ids.
 *
 * @param records - offence records, or anything with a `crimeId` and an `offenceCode`
 * @param table - the harm table to look the codes up in
 * @returns the codes with crimes and shares; a crime with two unlisted codes stands under both, so shares need
 *   not add up
 * @throws PreludeError `invalid-argument` where records are no iterable of objects, or the table is none
 * @example
 * const report = unlistedCodes(
 *   [
 *     { crimeId: 'c1', offenceCode: '8N' },
 *     { crimeId: 'c2', offenceCode: '999Z' },
 *   ],
 *   onsCrimeSeverity2021,
 * )
 * report.unlisted // => [{ code: '999Z', crimes: 1, share: 0.5 }]
 */
export function unlistedCodes(
  records: Iterable<{ readonly crimeId: string; readonly offenceCode: string }>,
  table: HarmTable,
): UnlistedCodes {
  const all = new Set<string>()
  const lacking = new Set<string>()
  const unrecognised = new Set<string>()
  const crimesByCode = new Map<string, Set<string>>()
  requireHarmTable('unlistedCodes', table)
  for (const { crimeId, offenceCode } of objectsOf('unlistedCodes', 'records', records)) {
    all.add(crimeId)
    if (Object.hasOwn(table.weights, offenceCode)) continue
    const code = canonicalOffenceCode(offenceCode, table.codeSystem)
    if (code === undefined) {
      unrecognised.add(crimeId)
    } else if (Object.hasOwn(table.weights, code)) {
      continue
    } else {
      const crimes = crimesByCode.get(code)
      if (crimes === undefined) crimesByCode.set(code, new Set([crimeId]))
      else crimes.add(crimeId)
    }
    lacking.add(crimeId)
  }
  const unlisted = Array.from(crimesByCode, ([code, crimes]) => ({
    code,
    crimes: crimes.size,
    share: crimes.size / all.size,
  }))
  unlisted.sort((a, b) => b.crimes - a.crimes || compareCodePoints(a.code, b.code))
  return {
    unlisted,
    unrecognised: unrecognised.size,
    crimes: lacking.size,
    share: all.size === 0 ? 0 : lacking.size / all.size,
    ofCrimes: all.size,
  }
}
