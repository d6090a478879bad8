import { type CustodyOfferStatus, custodyOffers } from '../../index'
import type { Advice } from '../inputs/advise'
import { indent } from '../text/indent'
import { plural } from '../text/numbers'
import type { Page } from '../text/page'
import { withoutDate } from '../text/without-date'

/** The sample force offers DIVERT in each of its suites. */
const suites = ['Amber', 'Birch', 'Cobalt', 'Dusk', 'Ember'].map((name) => ({
  suite: `${name} Suite`,
  coaches: [{ response: 'divert' }],
}))

const words: Readonly<Record<CustodyOfferStatus, string>> = {
  eligible: 'eligible',
  'not-eligible': 'not eligible',
  unknown: 'not yet known',
}

/** To whom of those in custody in the last week a coach can be offered, as custodyOffers says it. */
export function custodyLines(
  { holdings, policy, catalogue, asOf }: Advice,
  { width, style }: Page,
): string[] {
  const { offers, neverClosed } = custodyOffers(holdings, policy, catalogue, {
    at: `${asOf}T09:00:00+01:00`,
    lately: { days: 7 },
    suites,
  })
  const open = offers.filter(({ status }) => status !== 'not-eligible')
  const others = plural(offers.length - open.length, 'other person', 'other people')
  const left = `${plural(neverClosed, 'person', 'people')} with a record of long ago that was never closed`
  return [
    ...open.flatMap(({ personId, name, status, reasons, requires }) => [
      `${style.bold(personId)}  ${style.good(words[status])}: ${name}`,
      ...indent(
        `because ${withoutDate(reasons.join('; '), asOf)}. First: ${requires.map(({ inWords }) => inWords).join('; ')}.`,
        width,
        personId.length + 2,
      ),
    ]),
    ...indent(`Not eligible: ${others}. Left out: ${left}.`, width, 0),
  ]
}
