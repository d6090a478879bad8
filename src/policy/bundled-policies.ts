import type { Policy } from './parse-policy'
import { preludePolicy } from './prelude-policy'
import { harmMatrixPolicy } from './presets/harm-matrix-policy'
import { highestHarmPolicy } from './presets/highest-harm-policy'
import { miltonKeynesPolicy } from './presets/milton-keynes-policy'
import { operationRebusPolicy } from './presets/operation-rebus-policy'
import { reportedHarmPolicy } from './presets/reported-harm-policy'
import { severitySumPolicy } from './presets/severity-sum-policy'
import { southWestEnglandPolicy } from './presets/south-west-england-policy'
import { v100Policy } from './presets/v100-policy'

/**
 * The policies that come with the library: Operation Prelude's, then the published rules of others.
 *
 * Importing this brings all of them into a bundle; importing one by its own name brings that one.
 *
 * @example
 * bundledPolicies[0]?.id // => 'prelude'
 * bundledPolicies.length // => 9
 * @see docs/policy.md and docs/presets.md
 */
export const bundledPolicies: readonly Policy[] = /* @__PURE__ */ Object.freeze([
  preludePolicy,
  miltonKeynesPolicy,
  southWestEnglandPolicy,
  v100Policy,
  operationRebusPolicy,
  harmMatrixPolicy,
  highestHarmPolicy,
  reportedHarmPolicy,
  severitySumPolicy,
])
