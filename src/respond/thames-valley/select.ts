import type { Selection } from '../../policy/schema/selection-schema'
import { outcomeTypes } from '../../scan/vocabulary'

/** Whoever is recorded as having done it, however far it is proved: enough for an offer of help. */
export const accused: Selection['roles'] = { suspect: 1, charged: 1, convicted: 1 }

/** Crimes without an outcome yet: where one is recorded, the case has been disposed of. */
export const undecided: NonNullable<Selection['outcomes']> = {
  exclude: outcomeTypes.filter((outcome) => outcome !== '0'),
}

/** Domestic abuse is left to the meetings that own it. */
export const notDomesticAbuse: NonNullable<Selection['not']> = { groups: ['domestic-abuse'] }
