import type { World } from './world'

/** Said of a value that two records of the same person give differently. */
export const conflicting = Symbol('conflicting')

/** A value of the person's records: undefined where none gives it, `conflicting` where they differ. */
export function agreedValue(
  world: World,
  personId: string,
  key: 'bornOn' | 'diedOn' | 'area',
): string | typeof conflicting | undefined {
  const values = new Set<string>()
  for (const record of world.force.people ?? []) {
    const value = record[key]
    if (record.personId === personId && value !== undefined) values.add(value)
  }
  if (values.size > 1) return conflicting
  return [...values][0]
}
