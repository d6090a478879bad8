import type { CaseExpectation } from '../../cases/case-expectation-schema'
import type { Mismatch } from '../../cases/check'
import { mismatches } from '../../cases/mismatches'
import type { OpenedCase } from '../../cases/open-policy-case'
import type { Rules } from './scope'

/** What of an outcome a mutant changes. */
export interface Told {
  readonly expect: CaseExpectation
  /** What a reader is told of first. */
  readonly first: Pick<Mismatch, 'what' | 'expected'>
  /** The places of the expectation that do not hold under the mutant. */
  readonly places: readonly string[]
}

/** What of the original's outcome does not hold under a mutant; undefined where all of it does. */
export function toldBy(opened: OpenedCase, outcome: CaseExpectation, mutant: Rules): Told | undefined {
  const asked = { ...opened, policyCase: { ...opened.policyCase, expect: outcome } }
  // Where a rule cannot be asked at all there is nothing that a case could expect instead.
  const found = [...mismatches(asked, mutant.policy, mutant.catalogue)].filter(({ path }) => path.length > 0)
  const [first] = found
  if (first === undefined) return undefined
  const places = found.map(({ path: [key, part] }) => (isOfParts(key) ? `${key}/${part}` : String(key)))
  return { expect: pick(outcome, found), first, places: [...new Set(places)] }
}

const partKeys = [
  'measures',
  'components',
  'vulnerabilityComponents',
  'gates',
  'listConditions',
  'signposts',
  'recommended',
  'notRecommended',
  'notYetRecommended',
  'due',
  'requires',
] as const

function isOfParts(key: unknown): key is (typeof partKeys)[number] {
  return (partKeys as readonly unknown[]).includes(key)
}

function pick(outcome: CaseExpectation, found: readonly Mismatch[]): CaseExpectation {
  const expect: Record<string, unknown> = {}
  for (const { path } of found) {
    const [key, part] = path as [keyof CaseExpectation, string | number]
    const whole = outcome[key]
    if (!isOfParts(key)) expect[key] = whole
    else if (Array.isArray(whole)) expect[key] = [...((expect[key] ?? []) as string[]), whole[part as number]]
    else {
      const value = (whole as Readonly<Record<string, unknown>>)[part]
      expect[key] = { ...(expect[key] as object | undefined), [part]: value }
    }
  }
  return expect
}
