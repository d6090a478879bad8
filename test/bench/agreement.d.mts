interface Nominated {
  readonly personId: string
  readonly thousandths: number
}

/** Whom each engine nominates from the same force, in one order. */
export function nomineesByEngine(
  library: object,
  size: number,
  seed: number,
): Promise<{
  readonly prelude: readonly Nominated[]
  readonly duckDbTexts: readonly Nominated[]
  readonly duckDbNumbers: readonly Nominated[]
  readonly arquero: readonly Nominated[]
}>
