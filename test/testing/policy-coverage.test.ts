import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { preludePolicy } from '../../src/policy/prelude-policy'
import type { Catalogue } from '../../src/respond/catalogue-schema'
import { thamesValleyCatalogue } from '../../src/respond/thames-valley-catalogue'
import { parsePolicyCases } from '../../src/testing/parse-policy-cases'
import { policyCoverage } from '../../src/testing/policy-coverage'
import { casesOf } from '../cases/bundled-suites'
import { blades, caseOf, exercised, policyWith, refusalOf, whatIs } from './exercise/exercised'

const plain = policyWith()

/** Everything that the plain policy has: 1 component, 2 bands, 5 of gates, 2 of the list, 3 + 5 of its condition. */
const everything = [
  'component harm gives points',
  'band lower',
  'band higher',
  'gate age-10 met',
  'gate age-10 unmet',
  'gate age-10 unknown',
  'gate alive met',
  'gate alive unmet',
  'list force has somebody on it',
  'list force leaves somebody out at its end',
  'condition of list force met',
  'condition of list force unmet',
  'condition of list force unknown',
  'condition of list force: age at least 18 met',
  'condition of list force: age at least 18 unmet',
  'condition of list force: age at least 18 unknown',
  'condition of list force: knife crimes at least 2 met',
  'condition of list force: knife crimes at least 2 unmet',
]

const others = Object.fromEntries(
  Array.from({ length: 10 }, (_, index) => [`Other ${index}`, { age: 40, ...blades(3) }]),
)

const fullest = [
  caseOf({ age: 30, ...blades(2) }, { band: 'higher', nominated: ['force'] }),
  caseOf({ age: 30, ...blades(1) }, { band: 'lower', nominated: [] }),
  caseOf({ age: 17, ...blades(2) }, { nominated: [] }),
  caseOf({ age: 9 }, { gates: { 'age-10': 'unmet' } }),
  caseOf(blades(2), { undetermined: ['age-10', 'list:force'] }),
  caseOf({ age: 30, died: { ago: { days: 1 } }, ...blades(2) }, { nominated: [] }),
  caseOf({ age: 30, ...blades(2) }, { nominated: [] }, { others }),
]

describe('policyCoverage', () => {
  it('names everything that cases can exercise, and nothing of it without cases', () => {
    const coverage = policyCoverage(plain, [])
    expect(coverage.items.map(({ what }) => what)).toEqual(everything)
    expect(coverage).toMatchObject({
      policy: { id: 'plain', version: '1.0.0' },
      exercised: 0,
      total: 18,
      share: 0,
    })
    expect(coverage.items.every(({ missing, exercisedBy }) => missing && exercisedBy.length === 0)).toBe(true)
  })

  it('reaches 1 where every item has its case', () => {
    const coverage = policyCoverage(plain, parsePolicyCases(fullest))
    expect(coverage).toMatchObject({ exercised: 18, total: 18, share: 1 })
    expect(coverage.items.some((item) => 'missing' in item)).toBe(false)
  })

  it('says which cases exercise an item, by their places', () => {
    const { items } = policyCoverage(plain, parsePolicyCases(fullest))
    const by = (wanted: string) => items.find(({ what }) => what === wanted)?.exercisedBy
    // The first is on the list; the last has as much, and others have more.
    expect(by('component harm gives points')).toEqual([0, 1, 6])
    expect(by('condition of list force: age at least 18 unmet')).toEqual([2])
    expect(by('gate alive unmet')).toEqual([5])
    expect(by('list force leaves somebody out at its end')).toEqual([6])
  })

  it('points each item to its place in the document', () => {
    const pointers = policyCoverage(plain, []).items.map(({ pointer }) => pointer)
    expect(pointers.slice(0, 4)).toEqual([
      '/score/components/0',
      '/score/bands/0',
      '/score/bands/1',
      '/gates/0',
    ])
    expect(pointers.slice(8, 11)).toEqual(['/lists/0', '/lists/0/size', '/lists/0/where'])
    expect(pointers.at(-1)).toBe('/lists/0/where/all/1')
  })

  it('counts a case whose expectation does not hold: that is for the run of the cases to say', () => {
    expect(exercised(plain, [caseOf({ age: 9 }, { gates: { 'age-10': 'met' } })])).toEqual([
      'gate age-10 unmet',
    ])
  })

  it('counts nothing of a case that cannot be judged, and keeps the places of the rest', () => {
    const cases = [
      caseOf(
        { age: 9, crimes: [{ role: 'charged', group: 'nowhere', when: '2026-01-01' }] },
        { gates: { 'age-10': 'unmet' } },
      ),
      caseOf({ age: 9 }, { gates: { 'age-10': 'unmet' } }),
    ]
    const { items } = policyCoverage(plain, parsePolicyCases(cases))
    expect(items.filter(({ exercisedBy }) => exercisedBy.length > 0)).toMatchObject([
      { what: 'gate age-10 unmet', exercisedBy: [1] },
    ])
  })

  it('has a share of 1 where there is nothing to exercise', () => {
    const empty = policyWith((draft) => {
      draft.score.components[0].weight = 0
      delete draft.score.bands
      delete draft.gates
      delete draft.lists
    })
    expect(policyCoverage(empty, [])).toMatchObject({ items: [], exercised: 0, total: 0, share: 1 })
  })

  it('never falls when a case is added', () => {
    const cases = casesOf('prelude')
    fc.assert(
      fc.property(fc.subarray([...cases]), fc.constantFrom(...cases), (some, more) => {
        const before = policyCoverage(preludePolicy, some)
        const after = policyCoverage(preludePolicy, [...some, more])
        expect(after.total).toBe(before.total)
        expect(after.exercised).toBeGreaterThanOrEqual(before.exercised)
      }),
      { numRuns: 20 },
    )
  })

  it('has as many items of each kind of Operation Prelude as its rules make', () => {
    expect(kindsOf('policy')).toEqual({
      // Three of the score, two of vulnerability; supply within and past its cap.
      component: 3,
      cap: 2,
      'vulnerability-component': 2,
      // It leaves points alone, cuts at a quarter, cuts at 53.038.
      limit: 3,
      // Four each, from 0, so that nobody is below all.
      band: 4,
      'vulnerability-band': 4,
      // Age and custody have three statuses; whether somebody is alive is never unknown in a case.
      gate: 8,
      // Somebody on each of five, the ends of the three of ten, and nobody's area.
      list: 9,
      'list-condition': 15,
      // Force and area: age 3, crimes 2. A grave event: 3 + 2 + 2. Release: 3 + 2 + 3 + 3. Children: 3 + 2.
      condition: 5 + 5 + 7 + 11 + 5,
      signpost: 3,
    })
  })

  it('has as many items of each kind of the Thames Valley catalogue as its rules make', () => {
    expect(kindsOf('catalogue')).toEqual({
      // Each of fourteen met, unmet and unknown.
      response: 42,
      // Five have a bar, of counts, reports and needs, which are never unknown.
      'response-block': 5,
      // Ten have been confirmed at some time.
      'response-confirmation': 10,
      // The referral of a child with a knife began on a day.
      'response-in-force': 1,
      // The message that deters, for a child without and with the agreement.
      'response-agreement': 2,
      // Two steps of Act Now and the referral of a child with a knife.
      'response-due': 3,
      // By response: an age has 3, all else 2. Signs of exploitation are four, offered by or a bar.
      condition: catalogueConditions.reduce((sum, [ages, rest]) => sum + 3 * ages + 2 * rest, 0),
    })
  })

  it('never names one thing twice', () => {
    const { items } = policyCoverage(preludePolicy, [], { catalogue: thamesValleyCatalogue })
    const names = items.map(({ document, pointer, what }) => `${document} ${pointer} ${what}`)
    expect(new Set(names).size).toBe(names.length)
  })

  it('refuses what is no policy, no cases or no catalogue', () => {
    expect(refusalOf(() => policyCoverage({} as never, []))).toBe('invalid-argument')
    expect(refusalOf(() => policyCoverage(plain, 7 as never))).toBe('invalid-argument')
    expect(refusalOf(() => policyCoverage(plain, [], { catalogue: {} as Catalogue }))).toBe(
      'invalid-argument',
    )
  })

  it('refuses a catalogue that names a measure which neither it nor the policy has', () => {
    const [first] = thamesValleyCatalogue.responses
    const catalogue = {
      ...thamesValleyCatalogue,
      responses: [{ ...first, offerWhen: { measure: 'nowhere', atLeast: 1 } }],
    } as Catalogue
    expect(refusalOf(() => policyCoverage(preludePolicy, [], { catalogue }))).toBe('invalid-catalogue')
  })

  it('names nothing of a catalogue that it is not given', () => {
    expect(whatIs(preludePolicy).some((what) => what.includes('response'))).toBe(false)
  })
})

/** How many ages, and how many other conditions, each response asks, bars included. */
const catalogueConditions: readonly (readonly [number, number])[] = [
  [1, 4], // nrm-child
  [1, 4], // nrm-adult
  [1, 1], // engage-and-explain
  [1, 2], // caseworker-offer
  [1, 1], // act-now-contact, and arrests
  [1, 1], // act-now-home-visit, and arrests
  [1, 1], // knife-referral
  [1, 7], // prevention-panel
  [1, 0], // divert, and arrests
  [2, 3], // outcome-22-education
  [1, 1], // community-resolution
  [1, 1], // youth-drug-diversion
  [1, 6], // deterrence-message
  [1, 6], // swift-enforcement
  // Arrests are unknown where custody records were not gathered.
  [3, 0],
]

function kindsOf(document: string): Record<string, number> {
  const kinds: Record<string, number> = {}
  for (const item of policyCoverage(preludePolicy, [], { catalogue: thamesValleyCatalogue }).items) {
    if (item.document === document) kinds[item.kind] = (kinds[item.kind] ?? 0) + 1
  }
  return kinds
}
