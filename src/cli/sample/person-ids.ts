/** The most people that ids of seven digits leave room for. */
export const mostPeople = 4_900_000

/** A prime below ten million and a step: multiplying by the step visits every number below the prime once. */
const prime = 9_999_991
const step = 7_368_787

/** A person's id by their place in the force: `P` and seven digits, in no order that tells anything. */
export function personIdAt(index: number): string {
  return idOf(2 * index + 1)
}

/** The id that a person's merged record had before. */
export function formerIdAt(index: number): string {
  return idOf(2 * index + 2)
}

function idOf(place: number): string {
  return `P${String((place * step) % prime).padStart(7, '0')}`
}
