import * as fc from 'fast-check'

/**
 * Records whose optional keys are mostly there: all of them in half the cases, any of them missing in the rest.
 *
 * @param required - values that are always given
 * @param optional - values that may be missing
 */
export function mostlyRecord<Required, Optional>(
  required: { [Key in keyof Required]: fc.Arbitrary<Required[Key]> },
  optional: { [Key in keyof Optional]: fc.Arbitrary<Optional[Key]> },
): fc.Arbitrary<Required & Partial<Optional>> {
  const keys = Object.keys(optional) as (keyof Optional)[]
  const missing = fc.oneof(fc.constant<(keyof Optional)[]>([]), fc.subarray(keys))
  return fc.tuple(fc.record(required), fc.record(optional), missing).map(([always, sometimes, without]) => {
    const kept = Object.entries(sometimes as object).filter(
      ([key]) => !without.includes(key as keyof Optional),
    )
    return { ...always, ...(Object.fromEntries(kept) as Partial<Optional>) } as Required & Partial<Optional>
  })
}
