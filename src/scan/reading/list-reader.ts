import { type CellReader, isFault } from './fault'

/** A reader of a cell that holds several values, separated by `;` or `|`; a value twice counts once. */
export function listReader(read: CellReader): CellReader {
  return (text) => {
    const values = new Set<unknown>()
    for (const part of text.split(/[;|]/)) {
      const value = read(part)
      if (isFault(value)) return value
      if (value !== undefined) values.add(value)
    }
    return Object.freeze([...values])
  }
}
