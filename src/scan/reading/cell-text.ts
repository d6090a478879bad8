import { type Fault, faultOf, type Read } from './fault'

/**
 * The text of a cell of a plain row that holds something other than a text.
 *
 * A number that cannot be told from its neighbours (beyond 2^53) is refused, because two ids could become one.
 *
 * @param isList - whether the field takes a list of texts
 */
export function cellText(cell: unknown, isList: boolean): Read<string> {
  switch (typeof cell) {
    case 'undefined':
      return undefined
    case 'boolean':
    case 'bigint':
      return String(cell)
    case 'number':
      return isExact(cell) ? String(cell) : wrongType
    case 'object':
      return objectText(cell as object, isList)
    default:
      return wrongType
  }
}

const wrongType = faultOf('wrong-type')
const dateObject = faultOf('date-object')

function isExact(number: number): boolean {
  return Number.isFinite(number) && Math.abs(number) <= Number.MAX_SAFE_INTEGER
}

function objectText(cell: object, isList: boolean): string | Fault {
  if (Object.prototype.toString.call(cell) === '[object Date]') return dateObject
  if (!isList || !Array.isArray(cell)) return wrongType
  const parts: readonly unknown[] = cell
  return parts.every((part) => typeof part === 'string') ? parts.join(';') : wrongType
}
