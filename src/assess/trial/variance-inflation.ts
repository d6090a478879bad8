/**
 * How much more a rate varies where people are drawn in clusters instead of one by one.
 *
 * Formula: with u the events of a person less the mean of all, the sum over clusters of (the sum of u)², divided by the
 * sum over people of u². 1 where whoever is kept together is no more alike than others.
 *
 * @param events - by person
 * @param units - places of the people of each unit; together everybody once
 * @returns 0 or more, or undefined where nobody differs
 * @see Kish 1965, Survey Sampling, chapter 5: the design effect
 */
export function varianceInflation(
  events: Float64Array,
  units: readonly (readonly number[])[],
): number | undefined {
  const mean = events.reduce((sum, value) => sum + value, 0) / events.length
  const alone = events.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  if (events.every((value) => value === events[0])) return undefined
  const together = units.reduce((sum, members) => {
    const beyond = members.reduce((total, person) => total + (events[person] as number) - mean, 0)
    return sum + beyond ** 2
  }, 0)
  return together / alone
}
