/**
 * The chance that more people take up than there are places, for 0, 1, 2, … offers.
 *
 * Formula: the upper tail of the binomial distribution, exact but for rounding: each offer moves `share` of every
 * chance one up; what passes the places is added up. Convention: people take up independently of each other.
 *
 * Cost: offers × places.
 *
 * @param offers - how many offers to go up to
 * @param places - how many places there are
 * @param share - the chance that one offer is taken up, 0 to 1
 * @returns one chance for each number of offers from 0, never falling, at most 1
 */
export function chancesOver(offers: number, places: number, share: number): number[] {
  // More than the offers cannot be taken up.
  const most = Math.min(places, offers)
  const takers = new Float64Array(most + 1)
  takers[0] = 1
  let over = 0
  const chances = [0]
  for (let offer = 1; offer <= offers; offer++) {
    // Where it is all but certain, rounding could add up to more than 1.
    over = Math.min(1, over + (takers[most] as number) * share)
    for (let taken = most; taken > 0; taken--) {
      takers[taken] = (takers[taken] as number) * (1 - share) + (takers[taken - 1] as number) * share
    }
    takers[0] = (takers[0] as number) * (1 - share)
    chances.push(over)
  }
  return chances
}
