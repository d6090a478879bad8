/** Whether a value is an object: what a caller kept and read again may be anything. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** Whether a value is an array of nothing but objects. */
export function holdsObjects(values: unknown): boolean {
  return Array.isArray(values) && values.every(isObject)
}
