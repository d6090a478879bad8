import { ogrs3AgeAndSex } from './ogrs3/ogrs3-age-bands'
import { type Ogrs3Input, requireOgrs3Input } from './ogrs3/ogrs3-input'
import { ogrs3OffenceGroups } from './ogrs3/ogrs3-offence-groups'

/** Bands of OGRS3, by the chance of reconviction within two years. */
export type Ogrs3Band = 'low' | 'medium' | 'high' | 'very-high'

/** What OGRS3 says of people with the same record, never of one person. */
export interface Ogrs3 {
  /** Share, 0 to 1, of people with this record who were reconvicted within one year. */
  readonly oneYear: number
  /** The same within two years. */
  readonly twoYears: number
  /** By the two-year share: below 50% low, below 75% medium, below 90% high, else very high. */
  readonly band: Ogrs3Band
  /** What each part adds to the log-odds, besides the intercept of the period. */
  readonly terms: {
    readonly ageAndSex: number
    readonly sanctioned: number
    readonly sanctionRate: number
    readonly offenceGroup: number
  }
  /** Previous sanctions that counted: at most 50. */
  readonly sanctionsCounted: number
  /** Always true: this is why no policy can hold it. */
  readonly usesAgeAndSex: true
  /** Always false. */
  readonly forNomination: false
  readonly notice: string
}

const intercepts = { oneYear: 1.402562384, twoYears: 2.121705678 }
const rateWeight = 1.251124464
const mostSanctions = 50
const firstTime = 0.126142106
const notFirstTime = 0.463062792

const notice =
  'for comparison only: OGRS3 uses age and sex, which no nomination may, because people are nominated for what is recorded of them and not for who they are; it predicts reconviction for any offence, not harm'

/**
 * The Offender Group Reconviction Scale, version 3: the share of people with such a record who are reconvicted, 0 to 1.
 *
 * To stand beside a policy in a backtest as the known score that probation used. **Not for nomination**: it uses age and
 * sex, it predicts reconviction for anything at all, and it says nothing of harm. No policy can have it as a component.
 * Reconviction is a record of what police and courts did.
 *
 * Formula: 1 / (1 + exp(−z)), z being the sum of the intercept for the period, a term for age at assessment and sex, one
 * for whether there was a sanction before, one for the offence group, and 1.251124464 × ln((n + 1) / (10 + age at
 * conviction − age at first sanction)), n being the previous sanctions.
 *
 * Convention: at most 50 previous sanctions count; the band goes by the two-year share before it is rounded. Where
 * official sources disagree on an offence group, the figures are those of the published examples.
 *
 * @param input - a conviction and the sanctions before it, with ages in whole years, 10 or more
 * @returns shares from 0 to 1, the band, and the terms that they come of
 * @throws PreludeError `invalid-options` where an age is below 10, the first sanction is after the conviction or the
 * conviction after the assessment, or anything is missing
 * @example
 * const { oneYear, twoYears, band } = ogrs3({
 *   sex: 'female',
 *   ageAtAssessment: 43,
 *   ageAtConviction: 37,
 *   ageAtFirstSanction: 14,
 *   previousSanctions: 5,
 *   offenceGroup: 'criminal-damage',
 * })
 * ;[oneYear.toFixed(4), twoYears.toFixed(4), band] // => ['0.1698', '0.2957', 'low']
 * @see Howard, Francis, Soothill and Humphreys 2009, OGRS 3: the revised Offender Group Reconviction Scale, Ministry of
 * Justice Research Summary 7/09
 * @see HM Prison and Probation Service, open source of its calculators (MIT)
 */
export function ogrs3(input: Ogrs3Input): Ogrs3 {
  const { sex, offenceGroup, ...given } = requireOgrs3Input(input)
  const sanctionsCounted = Math.min(given.previousSanctions, mostSanctions)
  const years = 10 + given.ageAtConviction - given.ageAtFirstSanction
  const terms = {
    ageAndSex: ogrs3AgeAndSex(sex, given.ageAtAssessment),
    sanctioned: given.previousSanctions === 0 ? firstTime : notFirstTime,
    sanctionRate: rateWeight * Math.log((sanctionsCounted + 1) / years),
    offenceGroup: ogrs3OffenceGroups[offenceGroup],
  }
  const logOdds = terms.ageAndSex + terms.sanctioned + terms.offenceGroup + terms.sanctionRate
  const twoYears = shareOf(intercepts.twoYears + logOdds)
  return {
    oneYear: shareOf(intercepts.oneYear + logOdds),
    twoYears,
    band: bandOf(twoYears),
    terms,
    sanctionsCounted,
    usesAgeAndSex: true,
    forNomination: false,
    notice,
  }
}

function shareOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds))
}

function bandOf(twoYears: number): Ogrs3Band {
  if (twoYears < 0.5) return 'low'
  if (twoYears < 0.75) return 'medium'
  return twoYears < 0.9 ? 'high' : 'very-high'
}
