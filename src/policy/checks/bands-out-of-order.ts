import { toThousandths } from '../../internal/thousandths'
import type { PolicyDocument } from '../policy-schema'
import type { Finding, PolicyRule } from './finding'

/** Bands that do not ascend: one of them can never be reached, or takes what another was meant for. */
export const bandsOutOfOrder: PolicyRule = {
  name: 'bands-out-of-order',
  severities: ['error'],
  about: 'a band that starts at or below the one before it',
  check: ({ document: rules }) => [...findings(rules, 'score'), ...findings(rules, 'vulnerability')],
}

function findings(rules: PolicyDocument, key: 'score' | 'vulnerability'): Omit<Finding, 'rule'>[] {
  const bands = rules[key]?.bands ?? []
  return bands.flatMap((band, i) => {
    const before = bands[i - 1]
    if (before === undefined) return []
    const step = toThousandths(band.atLeast) - toThousandths(before.atLeast)
    if (step > 0) return []
    return [
      {
        severity: 'error' as const,
        pointer: `/${key}/bands/${i}/atLeast`,
        message:
          step === 0
            ? 'this band starts where the one before it starts, which nobody can then be in'
            : 'this band starts below the one before it',
        mend: 'Order bands from the lowest up, each starting above the one before, to the thousandth.',
      },
    ]
  })
}
