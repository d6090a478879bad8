import type { DisposalRule } from '../disposal-rule'
import { common, forAge, replacesOthers, sources, takes } from './shared'

const source = sources.newCautions

/** A community caution. */
export const communityCaution: DisposalRule = {
  id: 'community-caution',
  name: 'Community caution',
  inForce: 'not-commenced',
  conditions: [
    ...common,
    forAge('community-caution-age', 'adults', source),
    takes('community-caution-evidence', 'it takes sufficient evidence', 'evidence', source),
    takes('community-caution-admission', 'it takes an admission', 'admission', source),
    takes('community-caution-consent', 'it takes consent', 'consent', source),
    takes(
      'community-caution-excluded',
      'it is not for offences excluded by s.98(6) and its regulations',
      'excluded-offence',
      source,
      false,
    ),
  ],
  requires: ['police-decision', 'gravity-assessment', 'effect-explained', 'signed-document'],
  notes: [
    'Enacted and not in force. Regulations may add limits: read them when a date is set.',
    replacesOthers,
    'Whoever does not keep the conditions may have to pay; prosecution does not follow.',
  ],
  basis: [source],
}
