import type { PolicyDocument } from '../policy-schema'
import { reviewJudgement } from './bases'
import { preludeGates } from './gates'
import { preludeGroups } from './groups'
import { preludeLists } from './lists'
import { preludeMeasures } from './measures'
import { preludeScore, preludeVulnerability } from './score'
import { preludeSignposts } from './signposts'
import { dataProtectionReview, metV100, operationPrelude } from './sources'

/** Operation Prelude's policy as a document. */
export const preludeDocument: PolicyDocument = {
  id: 'prelude',
  version: '1.0.0',
  title: 'Operation Prelude: violence, knife crime and county drug lines',
  jurisdiction: 'England and Wales',
  basis: [operationPrelude],
  harm: { table: 'ons-crime-severity-2021' },
  groups: preludeGroups,
  measures: preludeMeasures,
  score: preludeScore,
  vulnerability: preludeVulnerability,
  gates: preludeGates,
  lists: preludeLists,
  signposts: preludeSignposts,
  review: { every: { months: 1 }, basis: [reviewJudgement, dataProtectionReview, metV100] },
}
