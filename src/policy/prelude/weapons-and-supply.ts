import type { Group } from '../schema/group-schema'
import {
  exploitationJudgement,
  knifeCrimeJudgement,
  seriousViolenceJudgement,
  supplyJudgement,
} from './bases'
import { operationPrelude } from './sources'

/** Carrying a blade, and any crime that the force flags as knife-enabled. */
export const knifeCrime: Group = {
  title: 'knife crime',
  codes: ['10D'],
  markers: ['knife'],
  reasons: {
    '10D': 'Possession of an article with a blade or point: carrying.',
  },
  basis: [knifeCrimeJudgement, operationPrelude],
}

/** Having a gun, and any crime that the force flags as firearm-enabled. */
export const firearmCrime: Group = {
  title: 'firearm crime',
  codes: ['10A', '10B'],
  markers: ['firearm'],
  reasons: {
    '10A': 'Possession of a firearm with intent: a gun meant for violence.',
    '10B': 'Possession of a firearm: rare, and grave enough to know of, however it was found.',
  },
  basis: [seriousViolenceJudgement, operationPrelude],
}

/** Drug supply, and any crime that the force flags as county lines. */
export const countyLinesSupply: Group = {
  title: 'county-lines supply',
  codes: ['92A'],
  markers: ['county-lines'],
  reasons: {
    '92A':
      'Trafficking in controlled drugs: supply, and possession with intent to supply. It also holds production.',
  },
  basis: [supplyJudgement, operationPrelude],
}

/** Making others offend or work: the exploiter's side. */
export const exploitationOfOthers: Group = {
  title: 'exploitation of others',
  codes: ['106'],
  markers: ['exploiter'],
  reasons: {
    '106':
      'Modern slavery: whoever is suspected here is suspected of holding or using people, among them children run on drug lines.',
  },
  basis: [exploitationJudgement],
}
