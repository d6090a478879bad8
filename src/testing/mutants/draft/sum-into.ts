/** The least and the greatest that a number may be, both inclusive. */
export type Region = readonly [least: number, most: number]

interface Sum {
  readonly total: number
  /** Places of what is added up. */
  readonly parts: readonly number[]
}

const mostSums = 40_000
/** As many crimes alike as a case may say. */
const mostTimes = 500
const fewTimes = 10

/**
 * Finds amounts that add up into a region, few of them: the places of those taken, each as often as it is taken.
 *
 * Up to three amounts are looked at one by one, up to six by putting two such sums together; beyond that only as
 * many of one amount as it takes.
 *
 * @param amounts - whole numbers above 0, all different
 * @param region - from above 0
 */
export function sumInto(amounts: readonly number[], [least, most]: Region): readonly number[] | undefined {
  const sums = smallSums(amounts)
  const direct = sums.find(({ total }) => total >= least && total <= most)
  if (direct !== undefined) return direct.parts
  const alike = amounts
    .map((amount, place) => ({ place, times: Math.ceil(least / amount), amount }))
    .filter(({ times, amount }) => times <= mostTimes && times * amount <= most)
    .sort((a, b) => a.times - b.times)[0]
  if (alike !== undefined && alike.times <= fewTimes) return new Array<number>(alike.times).fill(alike.place)
  return ofTwoSums(sums, [least, most]) ?? (alike && new Array<number>(alike.times).fill(alike.place))
}

/** All sums of up to three amounts, those of fewer first, as far as there is room. */
function smallSums(amounts: readonly number[]): Sum[] {
  const sums: Sum[] = []
  let last: Sum[] = [{ total: 0, parts: [] }]
  for (let count = 1; count <= 3; count++) {
    const next: Sum[] = []
    for (const { total, parts } of last) {
      for (let place = parts.at(-1) ?? 0; place < amounts.length; place++) {
        if (sums.length + next.length >= mostSums) break
        next.push({ total: total + (amounts[place] as number), parts: [...parts, place] })
      }
    }
    sums.push(...next)
    last = next
  }
  return sums
}

function ofTwoSums(sums: readonly Sum[], [least, most]: Region): readonly number[] | undefined {
  const ascending = [...sums].sort((a, b) => a.total - b.total)
  let high = ascending.length - 1
  for (const low of ascending) {
    while (high >= 0 && low.total + (ascending[high] as Sum).total > most) high -= 1
    const other = ascending[high]
    if (other === undefined) return undefined
    if (low.total + other.total >= least) return [...low.parts, ...other.parts]
  }
  return undefined
}
