import { type Fault, faultOf, type Read } from './fault'
import type { Field } from './field'

/** An id of a crime, person, report or custody record, exactly as the force writes it. */
export const identifier: Field<string> = { required: true, open: () => readIdentifier }

/** A name of a place, an organisation or a scheme: a text that comes again and again. */
export const label: Field<string> = { required: true, repeats: true, open: () => readLabel }

/** Says why a text is not fit to be kept, or undefined where it is. */
export function faultOfText(text: string): Fault | undefined {
  if (undecodable.test(text)) return undecodableCharacter
  if (invisible.test(text)) return controlCharacter
  return text.length > mostCharacters ? textTooLong : undefined
}

const mostCharacters = 200
const undecodable = /[\ufffd\p{Cs}]/u
const invisible = /[\p{Cc}\p{Cf}\u2028\u2029]/u
const scientific = /^\d(?:[.,]\d+)?e\+\d+$/i

const undecodableCharacter = faultOf('undecodable-character')
const controlCharacter = faultOf('control-character')
const textTooLong = faultOf('text-too-long')
const scientificNotation = faultOf('scientific-notation')

function readLabel(text: string): Read<string> {
  const trimmed = text.trim()
  return trimmed === '' ? undefined : (faultOfText(trimmed) ?? trimmed)
}

function readIdentifier(text: string): Read<string> {
  const length = text.length
  if (length === 0) return undefined
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i)
    // Printable, no blank and no plus sign: what ids nearly always are.
    if (unit <= 0x20 || unit > 0x7e || unit === 0x2b) return readUnusualIdentifier(text)
  }
  return length > mostCharacters ? textTooLong : text
}

function readUnusualIdentifier(text: string): Read<string> {
  const trimmed = text.trim()
  return scientific.test(trimmed) ? scientificNotation : readLabel(trimmed)
}
