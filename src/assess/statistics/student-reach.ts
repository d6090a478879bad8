import { betaQuantile } from '../../internal/beta-quantile'
import { confidence } from './interval'

/**
 * The value that 95% of Student's t lie within on both sides together: its quantile at 0.975.
 *
 * @param freedom - degrees of freedom; above 0, and not necessarily whole
 * @see Digital Library of Mathematical Functions 8.17, https://dlmf.nist.gov/8.17: t² / (freedom + t²) is a beta share
 */
export function studentReach(freedom: number): number {
  const share = betaQuantile(confidence, 1 / 2, freedom / 2)
  return Math.sqrt((freedom * share) / (1 - share))
}
