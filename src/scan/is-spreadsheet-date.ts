import { isListedHomeOfficeCode } from './home-office-codes'

/**
 * Says whether a text looks like an offence code that a spreadsheet turned into a date or a date's serial number.
 *
 * Opened in a spreadsheet, the code `1/1` becomes `01/01/2022` or 44562, `8/6` becomes `08-Jun`, and `8/45`
 * `Aug-45`. In a published mapping of 1,482 codes 124 had gone that way. The code cannot be had back from the
 * date, so such a cell is refused by name and the mend is to format the column as text and export it anew.
 *
 * Convention: five digits are a serial from 10959 (1 January 1930) to 54788 (31 December 2049), the years that
 * spreadsheets read two-digit years into, unless they are a listed Home Office code.
 *
 * @param text - a cell as read
 * @returns true for a date in figures or with a month's name, for an ISO date, and for a serial number
 * @example
 * isSpreadsheetDate('08-Jun') // => true
 * isSpreadsheetDate('44562') // => true
 * isSpreadsheetDate('8/6') // => false
 */
export function isSpreadsheetDate(text: string): boolean {
  const trimmed = text.trim()
  return datedShapes.some((shape) => shape.test(trimmed)) || isSerial(trimmed)
}

const monthName =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const timeOfDay = '(?:[T ]\\d{1,2}:\\d{2}.*)?'

const datedShapes: readonly RegExp[] = [
  new RegExp(`^\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{2}|\\d{4})${timeOfDay}$`, 'i'),
  new RegExp(`^\\d{4}[/.-]\\d{1,2}[/.-]\\d{1,2}${timeOfDay}$`, 'i'),
  new RegExp(`^\\d{1,2}[ /.-]?${monthName}(?:[ /.-]?\\d{2,4})?${timeOfDay}$`, 'i'),
  new RegExp(`^${monthName}[ /.-]?\\d{1,4}$`, 'i'),
]

function isSerial(text: string): boolean {
  // Data tools write whole numbers as `44562.0`.
  const digits = /^(\d{5})(?:\.0+)?$/.exec(text)?.[1]
  if (digits === undefined || Number(digits) < 10959 || Number(digits) > 54788) return false
  return !isListedHomeOfficeCode(`${digits.slice(0, 3)}/${digits.slice(3)}`)
}
