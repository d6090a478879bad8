import type { Group } from '../../../policy/schema/group-schema'

/** Crimes that the force flagged as domestic abuse: MATAC and MARAC own the response to them. */
export const domesticAbuse: Group = { title: 'domestic abuse', markers: ['domestic-abuse'] }
