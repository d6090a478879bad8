import { isDeepStrictEqual } from 'node:util'

/** Nominees by score and then by id: engines list the tied in orders of their own. */
export function inOneOrder(nominees) {
  return [...nominees].sort(
    (a, b) =>
      b.thousandths - a.thousandths || (a.personId < b.personId ? -1 : a.personId > b.personId ? 1 : 0),
  )
}

/** Refuses to measure engines that do not nominate the same people with the same scores. */
export function requireAgreement(peer, ours, theirs) {
  if (ours.length < 10 || !isDeepStrictEqual(inOneOrder(ours), inOneOrder(theirs))) {
    throw new Error(`${peer} and the library do not nominate the same people with the same scores`)
  }
}
