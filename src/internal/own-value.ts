/** The value of a key that the object itself has: an id such as `constructor` finds nothing that is not there. */
export function ownValue<Value>(
  values: Readonly<Record<string, Value>> | undefined,
  key: string,
): Value | undefined {
  return values !== undefined && Object.hasOwn(values, key) ? values[key] : undefined
}
