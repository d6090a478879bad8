import type { DisposalRule } from '../disposal-rule'
import { common, sources, takes } from './shared'

const guidance = {
  kind: 'guidance',
  title: "Director's Guidance on Charging, sixth edition",
  href: 'https://www.cps.gov.uk/legal-guidance/dg6-desktop-guide',
  note: 'It says what the police may charge and what a prosecutor must.',
} as const

/** A charge or a summons. */
export const charge: DisposalRule = {
  id: 'charge',
  name: 'Charge or summons (outcome 1)',
  outcome: '1',
  inForce: {},
  conditions: [...common, takes('charge-evidence', 'it takes sufficient evidence', 'evidence', guidance)],
  requires: ['full-code-test', 'gravity-assessment', 'youth-justice-consulted', 'child-information-form'],
  notes: ['Time limits for proceedings are not looked at here.'],
  basis: [guidance, sources.childMatrix],
}
