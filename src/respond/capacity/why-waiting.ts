import type { WaitingReason } from './allocation'
import type { Candidate } from './candidate'

/** What the reason for waiting is found from. */
export interface Waiting {
  /** What the person is proposed for. */
  readonly own: readonly Candidate[]
  /** The most that one person gets. */
  readonly perPerson: number
  /** Who is proposed for the response, where its places are known. */
  readonly holders: readonly Candidate[]
  /** Its places and offers on the day; absent where nobody said how many there are. */
  readonly room?: { readonly places: number; readonly offers: number }
}

/** Says why a candidate waits, in a kind of reason and a sentence. */
export function whyWaiting(
  { recommendation: { name }, priority }: Candidate,
  { own, perPerson, holders, room }: Waiting,
): { readonly reason: WaitingReason; readonly because: string } {
  if (room === undefined) {
    return {
      reason: 'capacity-unknown',
      because: `how many places of ${name} there are on the day is not recorded`,
    }
  }
  if (room.offers === 0) return { reason: 'places', because: `${name} has no place` }
  const couldHave = holders.length < room.offers || holders.some((holder) => holder.priority < priority)
  if (own.length >= perPerson && couldHave) {
    const names = own.map(({ recommendation }) => recommendation.name).join(', ')
    return { reason: 'limit', because: `the limit of ${perPerson} for one person is reached with ${names}` }
  }
  const tied = holders.some((holder) => holder.priority === priority)
  const higher = tied ? 'equal or higher priority; the rule for ties decides' : 'higher priority'
  const { offers, places } = room
  const who =
    offers === 1
      ? `the only place of ${name} goes to someone`
      : offers > places
        ? `all ${offers} offers for ${places === 1 ? '1 place' : `${places} places`} of ${name} go to people`
        : `all ${places} places of ${name} go to people`
  return { reason: 'places', because: `${who} with ${higher}` }
}
