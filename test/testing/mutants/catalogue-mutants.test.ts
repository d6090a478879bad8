import { describe, expect, it } from 'vitest'
import type { Catalogue } from '../../../src/respond/catalogue-schema'
import { parseCatalogue } from '../../../src/respond/parse-catalogue'
import { thamesValleyCatalogue } from '../../../src/respond/thames-valley-catalogue'
import { openCanonicalCatalogues } from '../../../src/testing/mutants/canonical-catalogue'
import { catalogueMutants } from '../../../src/testing/mutants/catalogue-mutants'
import { findings } from './mutant-findings'
import { unreached } from './semantic-leaves'

const crimes = {
  measure: { kind: 'count', of: 'crimes', select: { roles: { suspect: 1 }, groups: ['low'] } },
  atLeast: 1,
}
const plainResponse = {
  id: 'offer',
  name: 'Offer',
  kind: 'support',
  addresses: [],
  offerWhen: crimes,
  requires: [],
  inForce: {},
  evidence: 'None',
  basis: [{ kind: 'judgement', title: 'Made up' }],
}

function catalogueWith(response: object, more: object = {}): Catalogue {
  return parseCatalogue({
    id: 'made-up',
    version: '1',
    title: 'Made up',
    groups: { low: { codes: ['8N'] } },
    ...more,
    responses: [{ ...plainResponse, ...response }],
  })
}

/** A catalogue that says what the bundled one does not: families of codes, the policy's measures, dates of both kinds. */
const rich = catalogueWith(
  {
    offerWhen: {
      all: [
        { fact: 'custody', at: 'review', is: ['community'] },
        { measure: 'of-the-policy', above: 2 },
        { measure: 'families', atLeast: 1 },
        {
          measure: { kind: 'intelligence', themes: { knife: 1 }, source: { '1': 1 }, assessment: { A: 1 } },
          atLeast: 1,
        },
      ],
    },
    blockWhen: { any: [crimes, { measure: { kind: 'need', need: 'identity' }, atLeast: 2 }] },
    deterrent: false,
    requires: ['consent'],
    referral: { to: 'somebody', within: { hours: 1.5 }, from: 'record' },
    inForce: { from: '2026-01-31', to: '2026-02-01' },
  },
  {
    confirmWithin: { days: 90 },
    groups: {
      low: { codes: ['8N', '105A'] },
      wide: { offenceGroups: ['Theft offences', 'Robbery'], subgroups: ['Homicide'] },
    },
    measures: {
      families: {
        kind: 'count',
        of: 'crimes',
        select: { roles: { suspect: 1 }, groups: ['wide', 'low'], not: { groups: ['the-policys', 'wide'] } },
      },
    },
  },
)

describe.each([
  ['the bundled catalogue', thamesValleyCatalogue],
  ['a catalogue that says everything', rich],
])('the mutants of %s', (_, catalogue) => {
  const mutants = catalogueMutants(catalogue)

  it('stand at everything that carries meaning', () => {
    const pointers = mutants.map(({ pointer }) => pointer)
    expect(
      unreached(catalogue, pointers).filter(
        (leaf) => !/\/(until|from)$/.test(leaf) || leaf.includes('inForce'),
      ),
    ).toEqual([])
  })

  it('differ from the original in the place that the pointer says, and share the rest', () => {
    expect(findings(catalogue, mutants)).toEqual([])
  })

  it('have ids of their own, and are valid', () => {
    expect(new Set(mutants.map(({ id }) => id)).size).toBe(mutants.length)
    for (const mutant of mutants) expect(mutant.catalogue()).toBe(mutant.catalogue())
  })
})

function ids(catalogue: Catalogue, pointer: string): string[] {
  return catalogueMutants(catalogue).flatMap((mutant) =>
    mutant.pointer === pointer
      ? [`${mutant.id.slice(pointer.length + 1)}${mutant.equivalent ? ' =' : ''}`]
      : [],
  )
}

describe('a time to refer within', () => {
  const within = (time: object, more: object = {}) =>
    catalogueWith({ referral: { to: 'x', within: time, ...more } })
  const place = '/responses/0/referral/within'

  it('is longer, shorter, in the other unit and gone', () => {
    expect(ids(within({ workingDays: 1 }), place)).toEqual(['2 working days', '24 hours', 'removed'])
    expect(ids(within({ workingDays: 366 }), place)).toEqual(['365 working days', 'removed'])
    expect(ids(within({ hours: 48 }), place)).toEqual([
      '49 hours',
      '47 hours',
      '96 hours',
      '2 working days',
      'removed',
    ])
    expect(ids(within({ hours: 1.5 }), place)).toEqual([
      '1.75 hours',
      '1.25 hours',
      '3 hours',
      '1 working day',
      'removed',
    ])
    expect(ids(within({ hours: 0.25 }), place)).toEqual(['0.5 hours', '1 working day', 'removed'])
  })

  it('takes what it runs from along, and runs from the record instead', () => {
    const catalogue = within({ hours: 48 }, { from: 'arrest' })
    const removed = catalogueMutants(catalogue).find(({ id }) => id === `${place}→removed`)
    expect(removed?.document.responses[0]?.referral).toEqual({ to: 'x' })
    expect(ids(catalogue, '/responses/0/referral/from')).toEqual(['record'])
  })

  it('is no more where nothing is set', () => {
    const pointers = catalogueMutants(catalogueWith({ referral: { to: 'x' } })).map(({ pointer }) => pointer)
    expect(pointers.filter((pointer) => pointer.includes('referral'))).toEqual([])
  })
})

it('moves the days in force one day each way, within the calendar and in order', () => {
  const inForce = { from: '2026-01-31', to: '2026-02-01' }
  expect(ids(catalogueWith({ inForce }), '/responses/0/inForce/from')).toEqual([
    '2026-02-01',
    '2026-01-30',
    'removed',
  ])
  expect(ids(catalogueWith({ inForce }), '/responses/0/inForce/to')).toEqual([
    '2026-02-02',
    '2026-01-31',
    'removed',
  ])
  const one = { from: '2026-01-31', to: '2026-01-31' }
  expect(ids(catalogueWith({ inForce: one }), '/responses/0/inForce/from')).toEqual(['2026-01-30', 'removed'])
  expect(ids(catalogueWith({ inForce: { from: '1900-01-01' } }), '/responses/0/inForce/from')).toEqual([
    '1900-01-02',
    'removed',
  ])
})

it('knows what the rule for children asks without being told', () => {
  const response = { kind: 'disruption', requires: ['youth-justice-agreement', 'consent'] }
  expect(ids(catalogueWith(response), '/responses/0/requires/0')).toEqual([
    'without youth-justice-agreement =',
  ])
  expect(ids(catalogueWith(response), '/responses/0/requires/1')).toEqual(['without consent'])
  expect(ids(catalogueWith(response), '/responses/0/deterrent')).toEqual(['true ='])
  expect(ids(catalogueWith({ requires: ['youth-justice-agreement'] }), '/responses/0/requires/0')).toEqual([
    'without youth-justice-agreement',
  ])
  expect(ids(catalogueWith({ deterrent: true }), '/responses/0/deterrent')).toEqual(['false'])
})

it('looks ahead only where a condition looks ahead already', () => {
  const custody = (at: object) => ({ fact: 'custody', is: ['remand'], ...at })
  expect(ids(catalogueWith({ offerWhen: custody({}) }), '/responses/0/offerWhen/at')).toEqual([])
  expect(ids(catalogueWith({ offerWhen: custody({ at: 'asOf' }) }), '/responses/0/offerWhen/at')).toEqual([])
  const both = { all: [custody({}), { fact: 'custody', at: 'review', is: ['sentence'] }] }
  expect(ids(catalogueWith({ offerWhen: both }), '/responses/0/offerWhen/all/0/at')).toEqual(['review'])
  expect(ids(catalogueWith({ offerWhen: both }), '/responses/0/offerWhen/all/1/at')).toEqual(['asOf'])
})

it('finds neighbours of codes only in the system that the bundled table is written in', () => {
  expect(ids(catalogueWith({}), '/groups/low/codes/0')).toHaveLength(1)
  const other = catalogueWith({}, { codeSystem: 'home-office', groups: { low: { codes: ['008/06'] } } })
  expect(ids(other, '/groups/low/codes/0')).toEqual([])
  const families = catalogueWith({}, { codeSystem: 'home-office', groups: { low: { offenceGroups: ['x'] } } })
  expect(ids(families, '/groups/low/offenceGroups/0')).toEqual([])
})

it('counts every group as used where the policy lends a measure, which looks its groups up here first', () => {
  const idle = { groups: { low: { codes: ['8N'] }, idle: { markers: ['knife', 'hate'] } } }
  expect(ids(catalogueWith({}, idle), '/groups/idle/markers/0')).toEqual(['without knife ='])
  const lent = { offerWhen: { any: [crimes, { measure: 'of-the-policy', atLeast: 1 }] } }
  expect(ids(catalogueWith(lent, idle), '/groups/idle/markers/0')).toEqual(['without knife'])
})

it('says when nothing uses a measure', () => {
  const catalogue = catalogueWith({}, { measures: { idle: { kind: 'custody-count', within: { days: 7 } } } })
  expect(
    catalogueMutants(catalogue).find(({ pointer }) => pointer === '/measures/idle/within')?.equivalent,
  ).toBe('No component, condition or signpost uses this measure.')
})

it('never lets what was done to a person, or what they need, offer deterrence', () => {
  const enforcing = catalogueWith({ kind: 'enforcement' })
  const pointers = catalogueMutants(enforcing).map(({ pointer }) => pointer)
  // The role victim may not be added there, and anywhere else it may.
  expect(pointers).not.toContain('/responses/0/offerWhen/measure/select/roles/victim')
  expect(catalogueMutants(catalogueWith({})).map(({ pointer }) => pointer)).toContain(
    '/responses/0/offerWhen/measure/select/roles/victim',
  )
})

it('cannot say what a family of codes holds without a table, so it proves less', () => {
  const formOf = openCanonicalCatalogues()
  const taking = (groups: string[], not: string[]) =>
    formOf(
      catalogueWith(
        {
          offerWhen: {
            ...crimes,
            measure: { ...crimes.measure, select: { roles: { suspect: 1 }, groups, not: { groups: not } } },
          },
        },
        {
          groups: {
            low: { codes: ['8N'] },
            other: { codes: ['92A'] },
            wide: { offenceGroups: ['Theft offences'] },
          },
        },
      ),
    )
  // Left out by a code that is not taken: nothing. Left out by a family, or by what the policy calls so: who knows.
  expect(taking(['low'], ['other'])).toBe(taking(['low', 'low'], ['other']))
  expect(taking(['low'], ['wide'])).not.toBe(taking(['low'], ['other']))
  expect(taking(['low'], ['the-policys'])).not.toBe(taking(['low'], ['other']))
})

it('changes the bundled catalogue in hundreds of places', () => {
  const mutants = catalogueMutants(thamesValleyCatalogue)
  expect(mutants.length).toBeGreaterThan(600)
  expect(mutants.filter(({ equivalent }) => equivalent !== undefined).map(({ id }) => id)).toEqual([
    // 3A is conspiracy to murder, which every measure with this group takes by the group of violence.
    '/groups/violence-without-injury/codes/4→3A',
    '/responses/12/deterrent→false',
    '/responses/12/requires/2→without youth-justice-agreement',
    '/responses/13/deterrent→true',
  ])
})
