import type { Response } from '../../schema/response-schema'
import { isAdult, signsOfExploitation } from '../conditions'

/** National Referral Mechanism, for an adult who consents; a notification where they do not. */
export const nrmAdult: Response = {
  id: 'nrm-adult',
  name: 'National Referral Mechanism referral of an adult',
  kind: 'safeguarding',
  addresses: ['exploitation'],
  offerWhen: { all: [isAdult, signsOfExploitation] },
  requires: ['consent'],
  referral: {
    to: 'the National Referral Mechanism, by a first responder: the police or the local authority',
  },
  inForce: {},
  confirmedOn: '2026-11-01',
  evidence: 'A duty, not a programme: it is not weighed by its effect.',
  note: 'An adult is referred with their consent. Without it the duty to notify the Home Office remains.',
  basis: [
    {
      kind: 'statute',
      title: 'Modern Slavery Act 2015 s.52: duty to notify of a potential victim',
      href: 'https://www.legislation.gov.uk/ukpga/2015/30/section/52',
    },
    {
      kind: 'guidance',
      title:
        'Safe in East Sussex: a child or a consenting adult is referred, an adult who does not consent is notified',
      href: 'https://www.safeineastsussex.org.uk/professional-resources-policy-documents/slavery-professionals',
      note: 'A local partnership’s page on national practice.',
    },
  ],
}
