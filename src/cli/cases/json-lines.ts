import { jsonPointer } from '../../internal/document-problems'

/** Deeper places are told by the line of the place at this depth. */
const deepest = 64
const tokens = /"(?:[^"\\]+|\\.)*"|[{}[\],]|\n|[^\s{}[\],:"]+/g

/** Where the reading of a document stands: in an object or list, and at which of its members. */
interface Inside {
  readonly pointer: string
  readonly isList: boolean
  /** The key or the index of the member; undefined before a key. */
  member: string | number | undefined
}

/**
 * Tells the line on which a place of a JSON text begins, from 1; of a place that is not there, the line of the
 * nearest around it.
 *
 * @param text - valid JSON
 */
export function openJsonLines(text: string): (pointer: string) => number {
  let lines: ReadonlyMap<string, number> | undefined
  return (pointer) => {
    lines ??= linesOf(text)
    let nearest = pointer
    while (!lines.has(nearest)) nearest = nearest.slice(0, nearest.lastIndexOf('/'))
    return Number(lines.get(nearest))
  }
}

function linesOf(text: string): Map<string, number> {
  const lines = new Map([['', 1]])
  const around: Inside[] = []
  let line = 1
  const here = (): string => {
    const inside = around.at(-1)
    if (inside === undefined) return ''
    return around.length > deepest
      ? inside.pointer
      : `${inside.pointer}${jsonPointer([String(inside.member)])}`
  }
  for (const [token] of text.matchAll(tokens)) {
    const inside = around.at(-1)
    if (token === '\n') line += 1
    else if (token === '}' || token === ']') around.pop()
    else if (token === ',') {
      const list = inside as Inside
      list.member = list.isList ? Number(list.member) + 1 : undefined
    } else if (inside?.member === undefined && token.startsWith('"') && inside) {
      inside.member = JSON.parse(token) as string
      lines.set(here(), line)
    } else {
      const pointer = here()
      if (inside?.isList) lines.set(pointer, line)
      if (token === '{' || token === '[') {
        around.push({ pointer, isList: token === '[', member: token === '[' ? 0 : undefined })
      }
    }
  }
  return lines
}
