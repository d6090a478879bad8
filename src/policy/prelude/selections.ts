import type { Selection } from '../schema/selection-schema'

/** How far back Prelude looks, for crimes and for reports alike. */
export const lookBack = { months: 24 } as const

/** A charge and a conviction in full; a suspicion half. */
const weighedRoles = { suspect: 0.5, charged: 1, convicted: 1 } as const

/** The same roles where crimes are counted: a count has no halves. */
export const countedRoles = { suspect: 1, charged: 1, convicted: 1 } as const

/**
 * Outcomes after which the crime says nothing against the person.
 *
 * 5 offender died, 11 below the age of criminal responsibility, 12 suspect too ill, 14 and 18 no suspect
 * identified, 20 handed to another body.
 */
export const outcomesLeftOut = { exclude: ['5', '11', '12', '14', '18', '20'] } as const

/** The groups with violence, a weapon or coercion in them. */
export const groupsOfHarm = [
  'serious-violence',
  'knife-crime',
  'firearm-crime',
  'exploitation-of-others',
] as const

/** What never counts, whatever else it is flagged as. */
export const neverInScope = { groups: ['domestic-abuse', 'sexual-offences', 'knife-marketing'] } as const

/** Crimes with violence, a weapon or coercion in them. */
export const harmSelection: Selection = {
  roles: weighedRoles,
  within: lookBack,
  groups: groupsOfHarm,
  not: neverInScope,
  outcomes: outcomesLeftOut,
  coInvolvement: 'full',
}

/** Supply with none of that in it, and not by a person flagged as exploited. */
export const supplySelection: Selection = {
  roles: weighedRoles,
  within: lookBack,
  groups: ['county-lines-supply'],
  not: {
    groups: [
      'serious-violence',
      'knife-crime',
      'firearm-crime',
      'exploitation-of-others',
      'exploited',
      'domestic-abuse',
      'sexual-offences',
      'knife-marketing',
    ],
  },
  outcomes: outcomesLeftOut,
  coInvolvement: 'full',
}
