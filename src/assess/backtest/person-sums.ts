/** Sums by person. Most are of few people, and then only those are kept. */
export interface PersonSums {
  readonly size: number
  /** Until more than one in so many has a sum. */
  few: Map<number, number> | undefined
  many: Float64Array | undefined
}

const oneIn = 32

/** Opens sums of so many people, all nought. */
export function openPersonSums(size: number): PersonSums {
  return { size, few: new Map(), many: undefined }
}

/** Adds to the sum of a person. */
export function addToPerson(sums: PersonSums, person: number, amount: number): void {
  const { few } = sums
  if (few === undefined) {
    const many = sums.many as Float64Array
    many[person] = (many[person] as number) + amount
    return
  }
  few.set(person, (few.get(person) ?? 0) + amount)
  if (few.size * oneIn <= sums.size) return
  sums.many = columnOf(sums)
  sums.few = undefined
}

/** The sum of the squares of everybody's sums, or of what they are above others. */
export function squaresOf(sums: PersonSums, less?: PersonSums): number {
  let squares = 0
  if (sums.few !== undefined && less?.few !== undefined) {
    for (const [person, sum] of sums.few) squares += (sum - (less.few.get(person) ?? 0)) ** 2
    for (const [person, sum] of less.few) if (!sums.few.has(person)) squares += sum ** 2
    return squares
  }
  if (sums.few !== undefined && less === undefined) {
    for (const sum of sums.few.values()) squares += sum ** 2
    return squares
  }
  const column = sums.many ?? columnOf(sums)
  const other = less === undefined ? undefined : (less.many ?? columnOf(less))
  for (let person = 0; person < column.length; person++) {
    const moved = (column[person] as number) - (other === undefined ? 0 : (other[person] as number))
    squares += moved * moved
  }
  return squares
}

function columnOf({ size, few }: PersonSums): Float64Array {
  const column = new Float64Array(size)
  for (const [person, sum] of few as Map<number, number>) column[person] = sum
  return column
}
