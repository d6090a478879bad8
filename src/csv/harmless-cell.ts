/**
 * A cell that no spreadsheet runs: a text that starts as a formula does gets an apostrophe in front.
 *
 * Numbers stay, and so do texts that are plain numbers: `-5` is no formula.
 */
export function harmlessCell<Cell>(cell: Cell): Cell | string {
  if (typeof cell !== 'string' || !startsFormula.test(cell) || plainNumber.test(cell)) return cell
  return `'${cell}`
}

// The wide forms too: spreadsheets of some languages read them as the narrow ones. Blanks in front do not help.
const startsFormula = /^(?:[\t\r\n]|\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/
const plainNumber = /^[+-]?\d+(?:\.\d+)?$/
