import { deepFreeze } from '../../internal/deep-freeze'

/**
 * The offence groups of OGRS3, each with what it adds to the log-odds of reconviction.
 *
 * The order is the scale's own. Official sources disagree on three of the groups; these are the figures that HM Prison
 * and Probation Service's published examples were made with.
 */
export const ogrs3OffenceGroups = deepFreeze({
  violence: 0,
  robbery: -0.634795912,
  'public-order': 0.181917975,
  'sexual-not-against-child': 0.003276327,
  'sexual-against-child': -0.653434071,
  'soliciting-or-prostitution': 0.760608858,
  'burglary-domestic': -0.12394352,
  'burglary-other': 0.240604429,
  'theft-non-motor': 0.661244321,
  'handling-stolen-goods': 0.351866973,
  'fraud-and-forgery': 0.159910192,
  'absconding-or-bail': 0.733378677,
  'taking-and-driving-away': 0.380059431,
  'theft-from-vehicles': 0.427225615,
  'drink-driving': 0.262228428,
  'other-motoring': -0.121439408,
  'criminal-damage': 0.204960477,
  'drug-import-export-production': -0.795556373,
  'drug-possession-supply': 0.077165871,
  other: -0.060667525,
})

/** The offence group of the offence that somebody was convicted of, as OGRS3 divides them. */
export type Ogrs3OffenceGroup = keyof typeof ogrs3OffenceGroups
