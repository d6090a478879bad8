import { expect, it } from 'vitest'
import { tellingParts, workedOutFrom } from '../../../src/assess/disparity/worked-out-from'

// Four parts: 0 and 1 are women, 2 and 3 men; 0 and 2 young, 1 and 3 old.
const everyone = [0, 1, 2, 3]
const [women, men, young] = [
  [0, 1],
  [2, 3],
  [0, 2],
]

it('finds what a sum is the rest of', () => {
  const follows = workedOutFrom(4, [everyone, women])
  expect(follows(men)).toEqual([0, 1])
  expect(follows(women)).toEqual([1])
  expect(follows(young)).toBeUndefined()
})

it('finds what follows from several sums only', () => {
  // Young women: young less young men.
  expect(workedOutFrom(4, [everyone, young, [2]])([0])).toEqual([1, 2])
  // Twice part 0 is (0 + 1) + (0 + 2) − (1 + 2).
  expect(
    workedOutFrom(3, [
      [0, 1],
      [0, 2],
      [1, 2],
    ])([0]),
  ).toEqual([0, 1, 2])
})

it('passes over a sum that says nothing new', () => {
  expect(workedOutFrom(4, [everyone, women, men])(men)).toEqual([0, 1])
})

it('knows nothing from nothing, but the sum of nobody', () => {
  expect(workedOutFrom(2, [])([0])).toBeUndefined()
  expect(workedOutFrom(2, [])([])).toEqual([])
})

it('needs no more parts than sums: those that tell the sums apart', () => {
  const telling = tellingParts(4, [everyone, women, men, young])
  expect(telling).toHaveLength(3)
  // Over these alone the same follows from the same: of men and young women, as of all four parts.
  const among = (parts: readonly number[]) =>
    telling.flatMap((part, place) => (parts.includes(part) ? [place] : []))
  const follows = workedOutFrom(3, [everyone, women, young].map(among))
  expect(follows(among(men))).toEqual([0, 1])
  expect(workedOutFrom(3, [everyone, women].map(among))(among(young))).toBeUndefined()
})
