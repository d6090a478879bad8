import { describe, expect, it } from 'vitest'
import { custodyNavigatorEntries } from '../../../src/respond/custody/custody-navigator-entries'
import { custodyOffers } from '../../../src/respond/custody/custody-offers'
import { policy } from '../records'
import { at, holdingsOf, person, stay } from './records'

const { responses } = custodyNavigatorEntries

/** The ids of the entries whose ages somebody of an age is in, all of them unconfirmed. */
function openTo(age: number) {
  const holdings = holdingsOf(
    [person('A', { bornOn: `${2026 - age}-03-28` })],
    [stay('A', '1', '2026-03-28T20:00:00+00:00')],
  )
  const suites = [{ suite: 'Abingdon', coaches: responses.map(({ id }) => ({ response: id })) }]
  const { offers } = custodyOffers(holdings, policy, custodyNavigatorEntries, { at, suites })
  return offers.flatMap(({ responseId, missing }) => (missing.includes('confirmation') ? [responseId] : []))
}

describe('custodyNavigatorEntries', () => {
  it('has the age bands that the sources tell', () => {
    // Cleveland 10 to 25, Hampshire 18 to 25, Nottinghamshire 16 to 26.
    expect(openTo(9)).toEqual([])
    expect(openTo(10)).toEqual(['cleveland-custody-navigators'])
    expect(openTo(15)).toEqual(['cleveland-custody-navigators'])
    expect(openTo(16)).toEqual(['cleveland-custody-navigators', 'nottinghamshire-u-turn'])
    expect(openTo(18)).toHaveLength(3)
    expect(openTo(25)).toHaveLength(3)
    expect(openTo(26)).toEqual(['nottinghamshire-u-turn'])
    expect(openTo(27)).toEqual([])
  })

  it('says of each entry that it is another area’s, and confirms none', () => {
    for (const { note, confirmedOn, requires } of responses) {
      expect(note).toMatch(/^Not an offer in Thames Valley/)
      expect(confirmedOn).toBeUndefined()
      expect(requires).toContain('consent')
    }
  })

  it('asks for an appropriate adult wherever children are among those it is for', () => {
    const withAdult = responses.filter(({ requires }) => requires.includes('appropriate-adult'))
    expect(withAdult.map(({ id }) => id)).toEqual(['cleveland-custody-navigators', 'nottinghamshire-u-turn'])
  })
})
