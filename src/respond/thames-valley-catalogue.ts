import type { Catalogue } from './catalogue-schema'
import { parseCatalogue } from './parse-catalogue'
import { thamesValleyGroups } from './thames-valley/groups'
import { thamesValleyMeasures } from './thames-valley/measures'
import { actNowContact } from './thames-valley/responses/act-now-contact'
import { actNowHomeVisit } from './thames-valley/responses/act-now-home-visit'
import { caseworkerOffer } from './thames-valley/responses/caseworker-offer'
import { communityResolution } from './thames-valley/responses/community-resolution'
import { deterrenceMessage } from './thames-valley/responses/deterrence-message'
import { divert } from './thames-valley/responses/divert'
import { engageAndExplain } from './thames-valley/responses/engage-and-explain'
import { knifeReferral } from './thames-valley/responses/knife-referral'
import { nrmAdult } from './thames-valley/responses/nrm-adult'
import { nrmChild } from './thames-valley/responses/nrm-child'
import { outcome22Education } from './thames-valley/responses/outcome-22-education'
import { preventionPanel } from './thames-valley/responses/prevention-panel'
import { swiftEnforcement } from './thames-valley/responses/swift-enforcement'
import { youthDrugDiversion } from './thames-valley/responses/youth-drug-diversion'

/**
 * What can be offered or done in Thames Valley, as far as public sources told it in November 2026.
 *
 * An entry of which they did not tell that it runs has no `confirmedOn` and is never recommended before somebody
 * checks. Take it as a start: confirm its entries, add your own, and parse the result with `parseCatalogue`.
 *
 * @see docs/responses.md
 */
export const thamesValleyCatalogue: Catalogue = /* @__PURE__ */ parseCatalogue({
  id: 'thames-valley',
  version: '1.0.0',
  title: 'Responses in Thames Valley',
  jurisdiction: 'England and Wales',
  codeSystem: 'recorded-crime',
  confirmWithin: { months: 12 },
  basis: [
    {
      kind: 'judgement',
      title: 'Own judgement: a confirmation speaks for twelve months',
      note: 'Programmes are funded by the financial year. Decision record 0021.',
    },
  ],
  groups: thamesValleyGroups,
  measures: thamesValleyMeasures,
  responses: [
    nrmChild,
    nrmAdult,
    engageAndExplain,
    caseworkerOffer,
    actNowContact,
    actNowHomeVisit,
    knifeReferral,
    preventionPanel,
    divert,
    outcome22Education,
    communityResolution,
    youthDrugDiversion,
    deterrenceMessage,
    swiftEnforcement,
  ],
})
