import { isListedHomeOfficeCode } from './home-office-codes'
import type { CodeSystem } from './vocabulary'

/**
 * An offence code in the one form in which the library compares codes, or undefined where it is no such code.
 *
 * Exports write one code in many ways; a code that stays unmatched is a crime without harm. What is not shaped
 * as a code is refused rather than guessed at: dates, words, and codes of the other system.
 *
 * Convention: `recorded-crime` codes are one to three digits with at most one letter (`8N`, `105A`), a class and
 * a number after a full stop (`4.1`, which is not `4.10`), the combined homicide code `1/4.1/4.10/4.2`, or a
 * fraud body's name as published. `home-office` codes are class and sub-number, `008/06`; five digits without
 * the slash only where that code is listed, because a spreadsheet's date serials look the same.
 *
 * @param code - the code as written
 * @param codeSystem - the system it is written in
 * @returns the canonical code; undefined where the text is not shaped as a code of that system
 * @example
 * canonicalOffenceCode('08n ', 'recorded-crime') // => '8N'
 * canonicalOffenceCode('8/6', 'home-office') // => '008/06'
 * canonicalOffenceCode('44562', 'home-office') // => undefined
 */
export function canonicalOffenceCode(code: string, codeSystem: CodeSystem): string | undefined {
  if (typeof code !== 'string') return undefined
  const compact = code.replace(/\s/g, '')
  return codeSystem === 'recorded-crime' ? recordedCrimeCode(compact) : homeOfficeCode(compact)
}

/** Codes that are no number and letter, by their text without blanks, in small letters. */
const namedCodes: ReadonlyMap<string, string> = new Map([
  ['1/4.1/4.10/4.2', '1/4.1/4.10/4.2'],
  ['af', 'AF'],
  ['cifas', 'CIFAS'],
  ['ffauk', 'FFA UK'],
  ['ukfinance', 'UK Finance'],
])

function recordedCrimeCode(compact: string): string | undefined {
  const named = namedCodes.get(compact.toLowerCase())
  if (named !== undefined) return named
  // Three places at most: `00806` is a Home Office code, not code 806. And `46.0` is a number, not a code.
  if (!/^(?=\d{1,3}(?!\d))0*[1-9]\d*(?:[A-Za-z]|\.[1-9]\d?)?$/.test(compact)) return undefined
  return compact.replace(/^0+/, '').toUpperCase()
}

function homeOfficeCode(compact: string): string | undefined {
  const slashed = /^(\d{1,3})\/(\d{1,2})$/.exec(compact)
  if (slashed !== null) return `${slashed[1]?.padStart(3, '0')}/${slashed[2]?.padStart(2, '0')}`
  if (!/^\d{5}$/.test(compact)) return undefined
  const candidate = `${compact.slice(0, 3)}/${compact.slice(3)}`
  return isListedHomeOfficeCode(candidate) ? candidate : undefined
}
