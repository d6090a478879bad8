import type { Group } from '../schema/group-schema'
import { exploitationJudgement, knifeCrimeJudgement, otherOwnersJudgement } from './bases'
import { matac, modernSlaveryDefence } from './sources'

/** Crimes that the force flags as domestic abuse. */
export const domesticAbuse: Group = {
  title: 'domestic abuse',
  markers: ['domestic-abuse'],
  basis: [otherOwnersJudgement, matac],
}

/** Sexual offences, also those flagged with a weapon. */
export const sexualOffences: Group = {
  title: 'sexual offences',
  offenceGroups: ['Sexual offences'],
  basis: [otherOwnersJudgement],
}

/** The unlawful marketing of knives, which a records system may flag as knife crime. */
export const knifeMarketing: Group = {
  title: 'unlawful marketing of knives',
  codes: ['90'],
  reasons: {
    '90': 'A trading offence of the Knives Act 1997, weighed at 250.25: nearly five times a blade carried. Held out even where flagged.',
  },
  basis: [knifeCrimeJudgement],
}

/** Crimes in which the person was flagged as exploited. */
export const exploited: Group = {
  title: 'crimes in which the person was exploited',
  markers: ['exploited'],
  basis: [exploitationJudgement, modernSlaveryDefence],
}
