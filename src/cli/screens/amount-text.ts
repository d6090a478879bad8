import type { Contribution } from '../../index'
import { decimalText } from '../text/numbers'

/** How an amount is made: weight and factors, those of 1 left out. */
export function amountText(contribution: Contribution): string {
  if ('reports' in contribution) return ''
  const { base, factors } = contribution
  const parts =
    'role' in factors
      ? [weightText(base), factorText(factors.role), factorText(factors.recency), shareText(factors.share)]
      : [weightText(factors.theme), factorText(factors.source), factorText(factors.assessment)]
  return parts.filter((part) => part !== '').join(' × ')
}

/** Six decimals where a weight has so many: with three, half of it could seem to round to another last digit. */
function weightText(weight: number): string {
  const six = decimalText(weight, 6)
  return six.endsWith('000') ? six.replace(/\.?0+$/, '') : six
}

function factorText(factor: number): string {
  return factor === 1 ? '' : String(factor)
}

/** A share is one over the people in the crime. */
function shareText(share: number): string {
  return share === 1 ? '' : `1/${Math.round(1 / share)}`
}
