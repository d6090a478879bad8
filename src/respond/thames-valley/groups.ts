import type { Group } from '../../policy/schema/group-schema'
import { bladePossession } from './groups/blade-possession'
import { domesticAbuse } from './groups/domestic-abuse'
import { drugPossession } from './groups/drug-possession'
import { drugSupply } from './groups/drug-supply'
import { exploitation } from './groups/exploitation'
import { exploited } from './groups/exploited'
import { knife } from './groups/knife'
import { lowLevel } from './groups/low-level'
import { sexualOffences } from './groups/sexual-offences'
import { violence } from './groups/violence'
import { violenceWithoutInjury } from './groups/violence-without-injury'
import { weapons } from './groups/weapons'

/** The groups of the Thames Valley catalogue, in recorded-crime codes, so that it works with any such policy. */
export const thamesValleyGroups = {
  knife,
  weapons,
  violence,
  'violence-without-injury': violenceWithoutInjury,
  'sexual-offences': sexualOffences,
  'drug-supply': drugSupply,
  'drug-possession': drugPossession,
  'blade-possession': bladePossession,
  'low-level': lowLevel,
  exploited,
  exploitation,
  'domestic-abuse': domesticAbuse,
} as const satisfies Readonly<Record<string, Group>>
