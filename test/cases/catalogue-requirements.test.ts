import { describe, expect, it } from 'vitest'
import { thamesValleyCatalogue } from '../../src/respond/thames-valley-catalogue'

/**
 * What must be had first, response by response, from docs/responses.md. Cases do not look at it.
 *
 * The panel is shown the words of each: an offer of support before a warning, consent before a coach.
 */
const required: Readonly<Record<string, readonly string[]>> = {
  'nrm-child': ['child-welfare-referral'],
  'nrm-adult': ['consent'],
  'engage-and-explain': ['multi-agency-decision'],
  'caseworker-offer': ['consent'],
  'act-now-contact': [],
  'act-now-home-visit': [],
  'knife-referral': [],
  'prevention-panel': [],
  divert: ['consent'],
  'outcome-22-education': ['police-decision', 'gravity-assessment', 'consent'],
  'community-resolution': [
    'police-decision',
    'gravity-assessment',
    'sufficient-evidence',
    'acceptance-of-responsibility',
    'consent',
    'victim-consulted',
    'appropriate-adult',
  ],
  'youth-drug-diversion': ['consent'],
  'deterrence-message': ['offer-of-support', 'multi-agency-decision', 'youth-justice-agreement'],
  'swift-enforcement': ['offer-of-support', 'sufficient-evidence', 'multi-agency-decision'],
}

describe('what must be had before a response of the Thames Valley catalogue', () => {
  it('is said of every response', () => {
    expect(thamesValleyCatalogue.responses.map(({ id }) => id).sort()).toEqual(Object.keys(required).sort())
  })

  it.each(thamesValleyCatalogue.responses)('$id', ({ id, requires }) => {
    expect(requires).toEqual(required[id])
  })
})
