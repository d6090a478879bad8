import { deepFreeze } from '../../internal/deep-freeze'
import type { GravityStep } from './gravity-matrix-schema'

/**
 * The scale of the NPCC Child Gravity Matrix: each score from 1 to 5 with its normal response.
 *
 * It guides; a departure with recorded reasons is allowed. Outcome 23 is younger than the matrix and not named in it.
 *
 * @see NPCC Child Gravity Matrix 2023, updated February 2025:
 *   https://yjlc.uk/resources/legal-updates/npcc-child-gravity-matrix-key-changes
 */
export const childGravityScale: readonly GravityStep[] = /* @__PURE__ */ deepFreeze<GravityStep[]>([
  {
    score: 1,
    normally: ['no-further-action'],
    note: 'The evidential or the public-interest test is not met.',
  },
  { score: 2, normally: ['community-resolution', 'outcome-22', 'deferred-prosecution'] },
  { score: 3, normally: ['youth-caution'] },
  { score: 4, normally: ['youth-conditional-caution'] },
  { score: 5, normally: ['charge'] },
])
