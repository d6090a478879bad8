import { basisPlaces } from './basis-places'
import type { PolicyRule } from './finding'

/** A judgement without a record of who weighed what. */
export const judgementUnrecorded: PolicyRule = {
  name: 'judgement-unrecorded',
  severities: ['note'],
  about: 'a judgement that points to no decision record',
  check: (policy) =>
    basisPlaces(policy.document).flatMap(({ pointer, part, basis = [] }) =>
      basis.flatMap(({ kind, href }, i) =>
        kind === 'judgement' && href === undefined
          ? [
              {
                severity: 'note' as const,
                pointer: `${pointer}/basis/${i}`,
                message: `this ${part} rests on a judgement that points to no decision record`,
                mend: 'Write the decision down and give its address as href.',
              },
            ]
          : [],
      ),
    ),
}
