import { canonicalOffenceCode } from '../canonical-offence-code'
import { isSpreadsheetDate } from '../is-spreadsheet-date'
import { faultOf } from './fault'
import type { Field } from './field'
import { foldText } from './fold-text'

/** An offence code in the code system of the options, or a title or sub-code that the code map has. */
export const offenceCode: Field<string> = {
  required: true,
  repeats: true,
  open:
    ({ codes, codeSystem }) =>
    (text) => {
      const trimmed = text.trim()
      if (trimmed === '') return undefined
      const code = canonicalOffenceCode(codes.get(foldText(trimmed)) ?? trimmed, codeSystem)
      return code ?? (isSpreadsheetDate(trimmed) ? codeIsDate : invalidOffenceCode)
    },
}

const codeIsDate = faultOf('code-is-date')
const invalidOffenceCode = faultOf('invalid-offence-code')
