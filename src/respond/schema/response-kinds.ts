/** The kinds of response, in the order in which they are put before the panel: support before enforcement. */
export const responseKinds = [
  'safeguarding',
  'support',
  'prevention',
  'diversion',
  'disruption',
  'enforcement',
] as const

/** A kind of response: the five of the MATAC practice and safeguarding, which goes before all of them. */
export type ResponseKind = (typeof responseKinds)[number]
