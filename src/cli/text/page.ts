import type { Terminal } from '../terminal'
import { openStyle, type Style } from './style'

/** What the screens are written to: a width and a style. */
export interface Page {
  readonly width: number
  readonly style: Style
}

const narrowest = 80
const widest = 100

/** The page of a terminal: 80 to 100 characters wide, 100 where nobody looks. */
export function pageOf({ columns = widest, colours }: Terminal): Page {
  return { width: Math.min(widest, Math.max(narrowest, columns)), style: openStyle(colours) }
}
