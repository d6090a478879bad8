import { describe, expect, it } from 'vitest'
import { custodyNavigatorEntries } from '../../../src/respond/custody/custody-navigator-entries'
import { custodyOffers } from '../../../src/respond/custody/custody-offers'
import { parseCatalogue } from '../../../src/respond/parse-catalogue'
import { recommendResponses } from '../../../src/respond/recommend-responses'
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

  it('offers each to those of its ages, once somebody has confirmed that it runs', () => {
    const confirmed = responses.map((entry) => ({ ...entry, confirmedOn: '2026-03-01' }))
    const catalogue = parseCatalogue({ ...custodyNavigatorEntries, responses: confirmed })
    const ages = new Map([9, 16, 20, 26, 27].map((age) => [`aged-${age}`, `${2026 - age}-03-28`]))
    const people = [
      ...[...ages].map(([personId, bornOn]) => ({ personId, bornOn })),
      { personId: 'of-unknown-age' },
    ]
    const custody = people.map(({ personId }) => stay(personId, personId, '2026-03-28T20:00:00+00:00'))
    const advice = recommendResponses(
      people.map(({ personId }) => personId),
      holdingsOf(people, custody),
      policy,
      catalogue,
      { asOf: '2026-03-28' },
    )
    const those = (id: string, wanted: string) =>
      advice
        .filter(({ responseId, status }) => responseId === id && status === wanted)
        .map(({ personId }) => personId)
    expect(those('cleveland-custody-navigators', 'recommended')).toEqual(['aged-16', 'aged-20'])
    expect(those('hampshire-reset', 'recommended')).toEqual(['aged-20'])
    expect(those('nottinghamshire-u-turn', 'recommended')).toEqual(['aged-16', 'aged-20', 'aged-26'])
    for (const { id } of responses) expect(those(id, 'unknown')).toContain('of-unknown-age')
  })

  it('asks for an appropriate adult wherever children are among those it is for', () => {
    const withAdult = responses.filter(({ requires }) => requires.includes('appropriate-adult'))
    expect(withAdult.map(({ id }) => id)).toEqual(['cleveland-custody-navigators', 'nottinghamshire-u-turn'])
  })
})
