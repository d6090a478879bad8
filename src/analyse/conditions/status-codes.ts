import type { Status } from '../evaluation'

/** Statuses as numbers, for columns of them. */
export const statusCodes = { unmet: 0, met: 1, unknown: 2 } as const
/** A status as a number. */
export type StatusCode = (typeof statusCodes)[Status]

/** The status of a number. */
export function statusOf(code: number): Status {
  return code === statusCodes.met ? 'met' : code === statusCodes.unmet ? 'unmet' : 'unknown'
}

/** Kleene's all: unmet where any is unmet, else unknown where any is unknown. */
export function allOf(codes: Iterable<number>): StatusCode {
  let result: StatusCode = statusCodes.met
  for (const code of codes) {
    if (code === statusCodes.unmet) return statusCodes.unmet
    if (code === statusCodes.unknown) result = statusCodes.unknown
  }
  return result
}

/** Kleene's any: met where any is met, else unknown where any is unknown. */
export function anyOf(codes: Iterable<number>): StatusCode {
  let result: StatusCode = statusCodes.unmet
  for (const code of codes) {
    if (code === statusCodes.met) return statusCodes.met
    if (code === statusCodes.unknown) result = statusCodes.unknown
  }
  return result
}

/** Kleene's not: what is unknown stays so. */
export function notOf(code: number): StatusCode {
  if (code === statusCodes.unknown) return statusCodes.unknown
  return code === statusCodes.met ? statusCodes.unmet : statusCodes.met
}
