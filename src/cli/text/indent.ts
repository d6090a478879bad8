import { wrapText } from './wrap-text'

/** A text in lines of a width, each after so many blanks; the first may have something in their place. */
export function indent(text: string, width: number, blanks: number, first = ' '.repeat(blanks)): string[] {
  return wrapText(text, width - blanks).map(
    (line, index) => `${index === 0 ? first : ' '.repeat(blanks)}${line}`,
  )
}
