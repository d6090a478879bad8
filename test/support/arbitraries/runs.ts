/** How many cases a property is tried on: PRELUDE_PROPERTY_RUNS=20 tries twenty times as many, for a long look. */
export function runs(count: number): { numRuns: number } {
  return { numRuns: count * Number(process.env.PRELUDE_PROPERTY_RUNS ?? 1) }
}
