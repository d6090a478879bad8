/** How many people two lists, or two cohorts, have in common. */
export interface TurnoverCounts {
  /** People listed at the earlier date. */
  readonly before: number
  /** People listed at the later date. */
  readonly after: number
  /** People listed at both. */
  readonly retained: number
  readonly joined: number
  readonly left: number
  /** Of those who left, how many the later register holds: in the programme, or declined. */
  readonly leftByRegister: number
  /** Share, 0 to 1, of those listed before who are listed after; absent where nobody was. */
  readonly retainedShare?: number
  /** Share, 0 to 1, of those listed after who were not before; absent where nobody is. */
  readonly newShare?: number
  /** Retained divided by all who are on either, 0 to 1; absent where nobody is. */
  readonly jaccard?: number
}

/** Counts who stayed, joined and left between two sets of people. */
export function turnoverCounts(
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
  isHeld: (personId: string) => boolean,
): TurnoverCounts {
  const gone = [...before].filter((personId) => !after.has(personId))
  const retained = before.size - gone.length
  const joined = after.size - retained
  const either = before.size + joined
  return {
    before: before.size,
    after: after.size,
    retained,
    joined,
    left: gone.length,
    leftByRegister: gone.filter(isHeld).length,
    ...(before.size > 0 && { retainedShare: retained / before.size }),
    ...(after.size > 0 && { newShare: joined / after.size }),
    ...(either > 0 && { jaccard: retained / either }),
  }
}
