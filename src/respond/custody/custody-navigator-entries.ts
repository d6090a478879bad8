import type { Catalogue } from '../catalogue-schema'
import { parseCatalogue } from '../parse-catalogue'
import { clevelandNavigators } from './navigators/cleveland'
import { hampshireReset } from './navigators/hampshire'
import { nottinghamshireUTurn } from './navigators/nottinghamshire'

/**
 * Custody navigators and mentors of other areas and age bands, as an example catalogue: none is Thames Valley's.
 *
 * Ages, suites and needs are as public sources told them. No entry has a `confirmedOn`, so none is recommended
 * before somebody checks that it runs. Take an entry as the pattern for your own, and parse the result with
 * `parseCatalogue`; it must not be offered to anybody as it stands outside its own area.
 *
 * @see docs/programmes/divert.md
 */
export const custodyNavigatorEntries: Catalogue = /* @__PURE__ */ parseCatalogue({
  id: 'custody-navigators-elsewhere',
  version: '1.0.0',
  title: 'Custody navigators and mentors of other areas: examples',
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
  responses: [clevelandNavigators, hampshireReset, nottinghamshireUTurn],
})
