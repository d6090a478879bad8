import type { z } from 'zod'
import type { DocumentProblem } from './prelude-error'

type Key = string | number
type ZodIssue = z.core.$ZodIssue

/** A JSON pointer (RFC 6901) from keys. */
export function jsonPointer(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/**
 * Where a document first passes a depth, as a pointer, or undefined where it stays within.
 *
 * It walks without recursion, so a document that is deep on purpose cannot end the program.
 */
export function pointerPastDepth(document: unknown, depth: number): string | undefined {
  interface Place {
    readonly value: object
    readonly path: readonly Key[]
  }
  if (typeof document !== 'object' || document === null) return undefined
  const open: Place[] = [{ value: document, path: [] }]
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const entries: [Key, unknown][] = Array.isArray(place.value)
      ? place.value.map((value, index) => [index, value])
      : Object.entries(place.value)
    for (const [key, value] of entries.reverse()) {
      const path = [...place.path, key]
      if (path.length > depth) return jsonPointer(path)
      if (typeof value === 'object' && value !== null) open.push({ value, path })
    }
  }
  return undefined
}

/**
 * Where a document has a key `__proto__`, as pointers: a schema of named values would drop it without a word.
 *
 * It recurses, so {@link pointerPastDepth} comes first.
 */
export function pointersOfProto(document: unknown, path: readonly Key[] = []): string[] {
  if (typeof document !== 'object' || document === null) return []
  if (Array.isArray(document)) return document.flatMap((value, i) => pointersOfProto(value, [...path, i]))
  return Object.entries(document).flatMap(([key, value]) =>
    key === '__proto__' ? [jsonPointer([...path, key])] : pointersOfProto(value, [...path, key]),
  )
}

/**
 * Zod's issues as problems whose pointers reach the leaf at fault.
 *
 * Where alternatives failed, the one that the document most nearly meant is told, since "invalid input" at the
 * alternative's root helps nobody.
 */
export function documentProblems(issues: readonly ZodIssue[], document: unknown): DocumentProblem[] {
  return issues.flatMap((issue) => leaves(issue, [], document))
}

function leaves(issue: ZodIssue, above: readonly PropertyKey[], document: unknown): DocumentProblem[] {
  const path = [...above, ...issue.path]
  if (issue.code === 'invalid_union') {
    const value = valueAt(document, path)
    const [nearest] = [...issue.errors].sort((a, b) => distance(a, value) - distance(b, value))
    // None where a discriminator matches no alternative: then the issue itself says so.
    if (nearest) return nearest.flatMap((inner) => leaves(inner, path, document))
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ pointer: jsonPointer([...path, key]), message: 'unknown key' }))
  }
  if (issue.code === 'invalid_key' || issue.code === 'invalid_element') {
    return [{ pointer: jsonPointer(path), message: (issue.issues[0] as ZodIssue).message }]
  }
  return [{ pointer: jsonPointer(path), message: issue.message }]
}

/** How far a document is from what an alternative asked for: keys of another alternative weigh most. */
function distance(issues: readonly ZodIssue[], value: unknown): number {
  let total = 0
  for (const issue of issues) {
    const [key] = issue.path
    if (key === undefined) {
      total += issue.code === 'unrecognized_keys' ? issue.keys.length * 10 : issue.code === 'custom' ? 1 : 100
    } else if (issue.path.length === 1 && valueAt(value, [key]) === undefined) {
      total += 10
    } else {
      total += 0.01
    }
  }
  return total
}

function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  let value = document
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<PropertyKey, unknown>)[key]
  }
  return value
}
