import { deepFreeze } from '../../internal/deep-freeze'
import type { DisposalRule } from './disposal-rule'
import { charge } from './rules/charge'
import { communityCaution } from './rules/community-caution'
import { communityResolution } from './rules/community-resolution'
import { conditionalCaution } from './rules/conditional-caution'
import { deferredProsecution } from './rules/deferred-prosecution'
import { diversionaryCaution } from './rules/diversionary-caution'
import { noFurtherAction } from './rules/no-further-action'
import { outcome22 } from './rules/outcome-22'
import { outcome23 } from './rules/outcome-23'
import { simpleCaution } from './rules/simple-caution'
import { youthCaution } from './rules/youth-caution'
import { youthConditionalCaution } from './rules/youth-conditional-caution'

/**
 * The disposals of England and Wales as data, from the least formal to a charge, as public sources told in
 * November 2026.
 *
 * A condition with `confirmed: false` is one that no source settled: it never bars. Rules change; look at each
 * `basis`. The order is no ranking.
 *
 * @see docs/programmes/disposals.md
 */
export const disposalRules: readonly DisposalRule[] = /* @__PURE__ */ deepFreeze([
  noFurtherAction,
  outcome22,
  communityResolution,
  deferredProsecution,
  outcome23,
  youthCaution,
  youthConditionalCaution,
  communityCaution,
  simpleCaution,
  diversionaryCaution,
  conditionalCaution,
  charge,
])
