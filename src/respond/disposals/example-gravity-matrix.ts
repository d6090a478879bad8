import { childGravityScale } from './child-gravity-scale'
import type { GravityMatrix } from './gravity-matrix-schema'
import { parseGravityMatrix } from './parse-gravity-matrix'

/**
 * A gravity matrix with invented scores, to show its shape and to try things out. Never for use.
 *
 * Its scale is that of the Child Gravity Matrix; its offences, scores and factors are made up, and every result that
 * rests on it says so.
 *
 * @see docs/programmes/disposals.md
 */
export const exampleGravityMatrix: GravityMatrix = /* @__PURE__ */ parseGravityMatrix({
  id: 'example',
  version: '1.0.0',
  title: 'Invented example of a gravity matrix',
  for: 'children',
  codeSystem: 'recorded-crime',
  inForce: {},
  invented: true,
  basis: [
    {
      kind: 'placeholder',
      title: 'Invented: neither the offences’ scores nor their factors are from any published matrix',
    },
  ],
  scale: childGravityScale,
  atMostSteps: 1,
  factors: {
    'in-a-group': { direction: 'aggravating', inWords: 'done by a group' },
    'threat-made': { direction: 'aggravating', inWords: 'a threat was made with it' },
    'put-right': { direction: 'mitigating', inWords: 'put right at once' },
    'drawn-in': { direction: 'mitigating', inWords: 'drawn in by somebody older' },
  },
  offences: [
    {
      id: 'example-theft',
      title: 'Invented: a small theft from a shop',
      codes: ['46'],
      score: 2,
      factors: ['in-a-group', 'put-right'],
    },
    {
      id: 'example-carrying',
      title: 'Invented: carrying a blade',
      codes: ['10D'],
      score: 3,
      factors: ['threat-made', 'drawn-in'],
    },
    {
      id: 'example-injury',
      title: 'Invented: an assault with a slight injury',
      codes: ['8N'],
      score: 3,
      factors: ['in-a-group', 'put-right'],
    },
    {
      id: 'example-injury-grave',
      title: 'Invented: an assault with a serious injury',
      codes: ['8N'],
      score: 5,
      factors: ['in-a-group'],
    },
  ],
})
