import { describe, expect, it } from 'vitest'
import { type Ogrs3, ogrs3 } from '../../src/assess/ogrs3'
import type { Ogrs3Input } from '../../src/assess/ogrs3/ogrs3-input'
import { type Ogrs3OffenceGroup, ogrs3OffenceGroups } from '../../src/assess/ogrs3/ogrs3-offence-groups'
import { isPreludeError } from '../../src/internal/prelude-error'
import { policySchema } from '../../src/policy/policy-schema'

const somebody: Ogrs3Input = {
  sex: 'male',
  ageAtAssessment: 20,
  ageAtConviction: 20,
  ageAtFirstSanction: 20,
  previousSanctions: 0,
  offenceGroup: 'violence',
}
const of = (change: Partial<Ogrs3Input>) => ogrs3({ ...somebody, ...change })
const percent = (share: number) => Math.round(share * 100)

type Published = readonly [
  sex: 'male' | 'female',
  ageAtAssessment: number,
  ageAtConviction: number,
  ageAtFirstSanction: number,
  previousSanctions: number,
  offenceGroup: Ogrs3OffenceGroup,
  oneYear: number,
  twoYears: number,
]

describe('OGRS3', () => {
  // Eighteen of the published examples of HM Prison and Probation Service's calculator, github.com/NOMS-DIGITAL-STUDIO/
  // rsr-calculator, test/data/ogrs3.json: ages worked out from its dates, identifiers left out.
  it.each<Published>([
    ['male', 23, 23, 12, 25, 'taking-and-driving-away', 0.8117432421743183, 0.8984865665141756],
    ['male', 30, 29, 25, 1, 'burglary-domestic', 0.11723581441581604, 0.21421089930055945],
    ['male', 25, 23, 19, 1, 'sexual-against-child', 0.0840104334717582, 0.15843475438264157],
    ['male', 37, 30, 30, 1, 'absconding-or-bail', 0.31374919836399257, 0.4841288507907977],
    ['male', 18, 18, 18, 0, 'public-order', 0.14242394961276345, 0.2542336920964693],
    ['male', 58, 57, 18, 21, 'drug-possession-supply', 0.25268499367164093, 0.4097014096951596],
    ['male', 38, 37, 17, 8, 'robbery', 0.16198442487921613, 0.2840635949086492],
    ['male', 25, 23, 14, 4, 'burglary-other', 0.32504065841370877, 0.4971103114099357],
    ['male', 43, 43, 38, 4, 'theft-from-vehicles', 0.35862411724625387, 0.5343961919566298],
    ['male', 76, 76, 58, 1, 'drink-driving', 0.03919595074873526, 0.07726836999906724],
    ['female', 43, 43, 43, 0, 'handling-stolen-goods', 0.07413083934321996, 0.1411515912406195],
    ['male', 20, 20, 15, 12, 'theft-from-vehicles', 0.8158846027396971, 0.9009525443269565],
    ['female', 22, 22, 16, 2, 'drug-possession-supply', 0.2350431567417117, 0.38677068477622517],
    ['male', 47, 44, 16, 13, 'other-motoring', 0.2680008830065821, 0.42907019500883764],
    ['female', 48, 47, 47, 0, 'taking-and-driving-away', 0.07608922486010569, 0.1446040001807248],
    ['male', 43, 42, 13, 79, 'public-order', 0.7075436366487633, 0.8323852423623939],
    ['male', 32, 32, 15, 38, 'criminal-damage', 0.7693560288165316, 0.8725640150561167],
    ['female', 46, 45, 33, 7, 'drug-possession-supply', 0.29995758968932484, 0.4679548522037119],
  ])('is as published for %s aged %i, %i and %i, %i sanctions, %s', (...example) => {
    const [sex, ageAtAssessment, ageAtConviction, ageAtFirstSanction, previousSanctions, offenceGroup] =
      example
    const found = ogrs3({
      sex,
      ageAtAssessment,
      ageAtConviction,
      ageAtFirstSanction,
      previousSanctions,
      offenceGroup,
    })
    expect(found.oneYear).toBeCloseTo(example[6], 14)
    expect(found.twoYears).toBeCloseTo(example[7], 14)
  })

  it('is as the same calculator’s tests have it for a first to a fifth sanction of a man of 20', () => {
    // test/OGRS3.spec.js of the same
    const published = [
      0.22130521140511314, 0.48651769565917, 0.6114342480551298, 0.6928061177628605, 0.7488430658491833,
    ]
    published.forEach((share, previousSanctions) => {
      expect(of({ previousSanctions }).twoYears).toBeCloseTo(share, 14)
    })
  })

  it('is as the later service has it, in whole per cent', () => {
    // github.com/ministryofjustice/hmpps-arns-risk-actuarial-api, src/test/resources/fixtures/ogrs3, inputs 1, 5 and 6.
    // The service counts the current sanction too: n is one less.
    const first = of({
      ageAtAssessment: 30,
      ageAtConviction: 30,
      ageAtFirstSanction: 21,
      previousSanctions: 1,
      offenceGroup: 'other',
    })
    const fifth = of({
      ageAtAssessment: 61,
      ageAtConviction: 59,
      ageAtFirstSanction: 47,
      previousSanctions: 1,
      offenceGroup: 'soliciting-or-prostitution',
    })
    const sixth = of({
      ageAtAssessment: 50,
      ageAtConviction: 33,
      ageAtFirstSanction: 17,
      previousSanctions: 21,
      offenceGroup: 'drug-import-export-production',
    })
    const shown = ({ oneYear, twoYears, band }: Ogrs3) => [percent(oneYear), percent(twoYears), band]
    expect([first, fifth, sixth].map(shown)).toEqual([
      [9, 17, 'low'],
      [8, 16, 'low'],
      [24, 39, 'low'],
    ])
  })

  it('shows what each part adds', () => {
    // A woman of 43, worked out in test/OGRS3.spec.js: 1.251124464 × ln(6 / 33) = −2.13285204315682. The two shares are
    // its figures of OASys, 0.16981753 and 0.29571624, which come of coefficients rounded to four decimals.
    const found = ogrs3({
      sex: 'female',
      ageAtAssessment: 43,
      ageAtConviction: 37,
      ageAtFirstSanction: 14,
      previousSanctions: 5,
      offenceGroup: 'criminal-damage',
    })
    expect(found.terms).toEqual({
      ageAndSex: -1.524652221,
      sanctioned: 0.463062792,
      sanctionRate: expect.closeTo(-2.13285204315682, 12),
      offenceGroup: 0.204960477,
    })
    expect(found.oneYear).toBeCloseTo(0.1698175324237223, 5)
    expect(found.twoYears).toBeCloseTo(0.2957162404363422, 5)
  })

  it('changes the age term at each edge of the bands', () => {
    const edges = [10, 12, 14, 16, 18, 21, 25, 30, 35, 40, 50]
    const at = (sex: 'male' | 'female', age: number) =>
      of({ sex, ageAtAssessment: age, ageAtConviction: 10, ageAtFirstSanction: 10 }).terms.ageAndSex
    for (const sex of ['male', 'female'] as const) {
      const seen = edges.map((edge, band) => {
        const last = edges[band + 1] ?? 131
        expect(at(sex, last - 1)).toBe(at(sex, edge))
        return at(sex, edge)
      })
      expect(new Set(seen).size).toBe(11)
    }
    expect([at('male', 10), at('male', 11), at('female', 10), at('female', 130)]).toEqual([
      0, 0, -0.785038489, -2.44983716,
    ])
  })

  it('counts no more than fifty previous sanctions', () => {
    const at = (previousSanctions: number) => of({ ageAtFirstSanction: 12, previousSanctions })
    expect(at(49).twoYears).toBeLessThan(at(50).twoYears)
    expect(at(51)).toEqual(at(50))
    expect([at(49), at(50), at(51)].map(({ sanctionsCounted }) => sanctionsCounted)).toEqual([49, 50, 50])
  })

  it('bands by the two-year share, each band from its edge on', () => {
    // From 0 to 50 sanctions of a man of 20 first sanctioned at 12: 22% to over 90% within two years.
    const found = Array.from({ length: 51 }, (_, n) => of({ ageAtFirstSanction: 12, previousSanctions: n }))
    for (const { twoYears, band } of found) {
      expect(band).toBe(
        twoYears >= 0.9 ? 'very-high' : twoYears >= 0.75 ? 'high' : twoYears >= 0.5 ? 'medium' : 'low',
      )
    }
    expect([...new Set(found.map(({ band }) => band))]).toEqual(['low', 'medium', 'high', 'very-high'])
  })

  it('has twenty offence groups', () => {
    expect(Object.keys(ogrs3OffenceGroups)).toHaveLength(20)
    expect(Object.isFrozen(ogrs3OffenceGroups)).toBe(true)
  })

  it('says that it uses age and sex and is not for nomination', () => {
    expect(of({})).toMatchObject({ usesAgeAndSex: true, forNomination: false })
    expect(of({}).notice).toContain('for comparison only')
  })

  it('is nothing that a policy can hold', () => {
    const withMeasure = (measure: unknown) =>
      policySchema.safeParse({
        id: 'p',
        version: '1',
        title: 'p',
        harm: { table: 'ons-crime-severity-2021' },
        score: { components: [{ id: 'it', measure, weight: 1 }] },
      }).success
    expect(withMeasure({ kind: 'harm', select: { roles: { charged: 1 } } })).toBe(true)
    expect(withMeasure({ kind: 'ogrs3' })).toBe(false)
    expect(withMeasure('ogrs3')).toBe(false)
  })
})

describe('what OGRS3 is not reckoned from', () => {
  const problemsOf = (change: object) => {
    try {
      ogrs3({ ...somebody, ...change })
    } catch (error) {
      if (isPreludeError(error, 'invalid-options')) return error.info.problems
    }
    return undefined
  }

  it.each([
    ['an age below 10', { ageAtFirstSanction: 9 }, '/ageAtFirstSanction'],
    ['an age of years and a half', { ageAtAssessment: 20.5 }, '/ageAtAssessment'],
    ['an age beyond any', { ageAtAssessment: 131 }, '/ageAtAssessment'],
    ['a first sanction after the conviction', { ageAtFirstSanction: 21 }, '/ageAtFirstSanction'],
    ['a conviction after the assessment', { ageAtConviction: 21 }, '/ageAtConviction'],
    ['fewer than no sanctions', { previousSanctions: -1 }, '/previousSanctions'],
    ['an unknown group', { offenceGroup: 'piracy' }, '/offenceGroup'],
    ['a sex that the scale does not know', { sex: 'M' }, '/sex'],
    ['what it does not use', { ethnicity: 'W1' }, '/ethnicity'],
  ])('is %s', (_, change, pointer) => {
    expect(problemsOf(change)?.map((problem) => problem.pointer)).toEqual([pointer])
  })

  it('is nothing at all', () => {
    expect(() => ogrs3(undefined as unknown as Ogrs3Input)).toThrow('ogrs3 requires sex')
    expect(JSON.stringify(problemsOf({ offenceGroup: 'piracy', sex: 'M' }))).not.toContain('piracy')
  })
})
