import type { Measure } from '../../../policy/schema/measure-schema'

/** Whether a measure comes in whole units, so that nothing lies between two neighbouring numbers. Unknown ones count so. */
export function isWhole(measure: Measure | undefined): boolean {
  switch (measure?.kind) {
    case 'harm':
    case 'peak-harm':
    case 'victimisation':
    case 'intelligence':
      return false
    default:
      return true
  }
}
