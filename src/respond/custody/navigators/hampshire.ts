import type { Response } from '../../schema/response-schema'
import { arrestedAged, elsewhere, withinFourWeeks } from './shared'

/** Hampshire's RESET. */
export const hampshireReset: Response = {
  id: 'hampshire-reset',
  name: 'RESET custody navigator (Hampshire and the Isle of Wight)',
  kind: 'diversion',
  addresses: ['housing', 'mental-health', 'education', 'employment'],
  offerWhen: arrestedAged(18, 25),
  requires: ['consent'],
  places: [
    'Basingstoke custody suite',
    'Isle of Wight custody suite',
    'Portsmouth custody suite',
    'Southampton custody suite',
  ],
  inForce: {},
  evidence: 'An independent evaluation is announced; no result of it was found.',
  note: `${elsewhere} Voluntary, delivered by the Society of St James.`,
  basis: [
    {
      kind: 'guidance',
      title: 'RESET: voluntary support for people of 18 to 25 who have been arrested',
      href: 'https://hampshire-pcc.gov.uk/vru-project/reset',
    },
    {
      kind: 'guidance',
      title: 'RESET in four custody centres',
      href: 'https://www.portsmouth.co.uk/news/crime/pcc-donna-jones-reset-project-aims-to-reduce-reoffending-for-18-25-year-olds-4387227',
    },
    withinFourWeeks,
  ],
}
