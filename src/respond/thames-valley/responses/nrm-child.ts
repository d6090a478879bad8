import { childReferralBasis } from '../../national-referral-mechanism'
import type { Response } from '../../schema/response-schema'
import { isChild, signsOfExploitation } from '../conditions'

/** National Referral Mechanism, for a child. */
export const nrmChild: Response = {
  id: 'nrm-child',
  name: 'National Referral Mechanism referral of a child',
  kind: 'safeguarding',
  addresses: ['exploitation'],
  offerWhen: { all: [isChild, signsOfExploitation] },
  requires: ['child-welfare-referral'],
  referral: {
    to: 'the National Referral Mechanism, by a first responder: the police or the local authority',
  },
  inForce: {},
  confirmedOn: '2026-11-01',
  evidence: 'A duty, not a programme: it is not weighed by its effect.',
  note: "A child is always referred and need not consent. Keep the child safe and tell children's services first. A defence under Modern Slavery Act 2015 s.45 may be open: that is for lawyers to say, and depends on the age at the act.",
  basis: childReferralBasis,
}
