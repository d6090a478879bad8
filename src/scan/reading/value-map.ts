import { type CellReader, isFault } from './fault'
import { foldText } from './fold-text'

/** What the texts of a column stand for: folded text → the text that is read instead. */
export type ValueMap = ReadonlyMap<string, string>

/**
 * A value map of the options, folded, and which of its entries no reader can take.
 *
 * An entry that maps to the empty text leaves the cell empty, or the marker out.
 */
export function foldValueMap(
  entries: Readonly<Record<string, string>>,
  read: CellReader,
  mayBeEmpty: boolean,
): { readonly map: ValueMap; readonly faulty: readonly number[] } {
  const map = new Map<string, string>()
  const faulty: number[] = []
  for (const [index, [raw, target]] of Object.entries(entries).entries()) {
    const folded = foldText(raw)
    const known = map.get(folded)
    if ((known !== undefined && known !== target) || !isTarget(target, read, mayBeEmpty)) faulty.push(index)
    else map.set(folded, target)
  }
  return { map, faulty }
}

/** A reader that looks a text up in the value map before it reads it. */
export function withValueMap(map: ValueMap, read: CellReader): CellReader {
  return (text) => read(map.get(foldText(text)) ?? text)
}

function isTarget(target: unknown, read: CellReader, mayBeEmpty: boolean): boolean {
  if (typeof target !== 'string') return false
  const value = read(target)
  return value === undefined ? mayBeEmpty : !isFault(value)
}
