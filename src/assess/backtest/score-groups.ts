/** People of equal score as one group each, ascending: whatever followed, ties are found once. */
export interface ScoreGroups {
  /** By position in the pool: the group, from 0 for the lowest score. */
  readonly groupOf: Uint32Array
  /** By group: how many people. */
  readonly counts: Uint32Array
}

/** Whole numbers within so many of each other are groups by a table instead of a sort: counts and days are. */
const mostValues = 65_536

/**
 * Groups people by score.
 *
 * Cost: one pass where scores are whole and near each other; otherwise one sort without a comparison function, and one
 * search a person among the distinct scores.
 */
export function groupScores(scores: Float64Array): ScoreGroups {
  const { least, most, areWhole } = extentOf(scores)
  return areWhole && most - least < mostValues ? groupByTable(scores, least, most) : groupBySort(scores)
}

function extentOf(scores: Float64Array): { least: number; most: number; areWhole: boolean } {
  let least = Number.POSITIVE_INFINITY
  let most = Number.NEGATIVE_INFINITY
  let areWhole = scores.length > 0
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i] as number
    if (score < least) least = score
    if (score > most) most = score
    if (!Number.isInteger(score)) areWhole = false
  }
  return { least, most, areWhole }
}

function groupByTable(scores: Float64Array, least: number, most: number): ScoreGroups {
  const peopleBy = new Uint32Array(most - least + 1)
  for (let i = 0; i < scores.length; i++) {
    const value = (scores[i] as number) - least
    peopleBy[value] = (peopleBy[value] as number) + 1
  }
  const counts = peopleBy.filter((people) => people > 0)
  let groups = 0
  const groupBy = peopleBy.map((people) => (people > 0 ? groups++ : 0))
  const groupOf = new Uint32Array(scores.length)
  for (let i = 0; i < scores.length; i++) groupOf[i] = groupBy[(scores[i] as number) - least] as number
  return { groupOf, counts }
}

function groupBySort(scores: Float64Array): ScoreGroups {
  const distinct = distinctOf(scores)
  const groupOf = new Uint32Array(scores.length)
  const counts = new Uint32Array(distinct.length)
  const ofNought = placeOf(distinct, 0)
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i] as number
    const group = score === 0 ? ofNought : placeOf(distinct, score)
    groupOf[i] = group
    counts[group] = (counts[group] as number) + 1
  }
  return { groupOf, counts }
}

function distinctOf(scores: Float64Array): Float64Array {
  // Most people's score is nought: they are not sorted.
  const others = new Float64Array(scores.length + 1)
  let size = 0
  for (let i = 0; i < scores.length; i++) if (scores[i] !== 0) others[size++] = scores[i] as number
  if (size < scores.length) others[size++] = 0
  const sorted = others.subarray(0, size).sort()
  let kept = 0
  for (let i = 0; i < size; i++) {
    if (i === 0 || sorted[i] !== sorted[kept - 1]) sorted[kept++] = sorted[i] as number
  }
  return sorted.subarray(0, kept)
}

function placeOf(sorted: Float64Array, value: number): number {
  let low = 0
  let high = sorted.length - 1
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low
}
