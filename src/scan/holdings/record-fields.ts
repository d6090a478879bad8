import { type Day, parseIsoDay } from '../../internal/iso-day'
import { PreludeError } from '../../internal/prelude-error'

/** The day that a record's field gives; anything else throws `invalid-record`. */
export function dayOfField(kind: string, index: number, field: string, text: unknown): Day {
  const day = parseIsoDay(text)
  if (day === undefined) refuseRecord(kind, index, field, 'a calendar date (YYYY-MM-DD)')
  return day as Day
}

/** Refuses a record that no reader would have let through. */
export function refuseRecord(kind: string, index: number, field: string, wanted: string): never {
  throw new PreludeError(
    'invalid-record',
    `${kind} record ${index} requires ${field} to be ${wanted}; read untrusted rows with a reader first`,
    { kind, index, field },
  )
}

/** The place of a word in a closed vocabulary; anything else throws `invalid-record`. */
export function placeOfWord(
  kind: string,
  index: number,
  field: string,
  words: ReadonlyMap<string, number>,
  word: string,
): number {
  const place = words.get(word)
  if (place === undefined) refuseRecord(kind, index, field, 'a word of its vocabulary')
  return place as number
}

/** The places of words by word. */
export function placesOf(words: readonly string[]): ReadonlyMap<string, number> {
  return new Map(words.map((word, place) => [word, place]))
}

/** Refuses an id that is no text or empty. */
export function requireId(kind: string, index: number, field: string, id: unknown): string {
  if (typeof id !== 'string' || id === '') refuseRecord(kind, index, field, 'a text that is not empty')
  return id as string
}

/** Refuses a flag that is neither true nor false nor left out. */
export function requireFlag(kind: string, index: number, field: string, flag: unknown): void {
  if (flag !== undefined && typeof flag !== 'boolean') refuseRecord(kind, index, field, 'true or false')
}

/** Refuses a record that is no object. */
export function requireObject(kind: string, index: number, record: unknown): void {
  if (typeof record !== 'object' || record === null) refuseRecord(kind, index, 'itself', 'an object')
}
