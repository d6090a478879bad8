import {
  comparePolicies,
  comparePolicyDocuments,
  type Policy,
  type PolicyChangeByCharacteristic,
  type PolicyComparison,
  type PolicyDifference,
  policyChangeByGroup,
} from '../../index'
import { readNamedPolicy } from '../cases/read-named'
import type { Sourced } from '../cases/sourced'
import { misuse, unusable } from '../cli-error'
import { referralReading, registerReading } from '../inputs/panel-readings'
import { readEqualityFile } from '../inputs/read-equality-file'
import { readEveryRow } from '../inputs/read-every-row'
import { fitsOf, readExports, requireAsOf } from '../inputs/read-job'
import type { OptionValues } from '../options/option-spec'
import type { Terminal } from '../terminal'

/** What a change of policy does on records. */
export interface Effect {
  readonly comparison: PolicyComparison
  /** Empty without equality records. */
  readonly byGroup: readonly PolicyChangeByCharacteristic[]
}

/** How two policies differ. */
export interface ComparisonReport {
  readonly before: Sourced<Policy>
  readonly after: Sourced<Policy>
  readonly differences: readonly PolicyDifference[]
  /** Undefined where no records were given. */
  readonly effect: Effect | undefined
  readonly people: 'named' | 'counted'
}

/** Compares the two policies that a command is given, on the records of its options where there are any. */
export async function compareRules(options: OptionValues, terminal: Terminal): Promise<ComparisonReport> {
  const tables = options.texts('harm-table')
  const before = await readNamedPolicy(options.argument('OLD'), tables)
  const after = await readNamedPolicy(options.argument('NEW'), tables)
  if (tables.length > 0 && before.file === undefined && after.file === undefined) {
    throw misuse('--harm-table needs a policy file that names the table')
  }
  const effect = options.has('offences')
    ? await effectOf(options, before.value, after.value, terminal)
    : undefined
  return {
    before,
    after,
    differences: comparePolicyDocuments(before.value, after.value),
    effect,
    people: options.has('named') ? 'named' : 'counted',
  }
}

async function effectOf(
  options: OptionValues,
  before: Policy,
  after: Policy,
  terminal: Terminal,
): Promise<Effect> {
  const asOf = requireAsOf(options)
  const { codeSystem } = before.harmTable
  if (after.harmTable.codeSystem !== codeSystem) {
    throw unusable(
      'the harm tables of the two policies are in different code systems, so no records fit both',
    )
  }
  const fits = await fitsOf(options)
  const [register, referrals] = [options.text('register'), options.text('referrals')]
  const panel = {
    register: register === undefined ? [] : await readEveryRow('register', register, registerReading),
    referrals: referrals === undefined ? [] : await readEveryRow('referrals', referrals, referralReading),
  }
  const path = options.text('equality')
  const equality = path === undefined ? undefined : await readEqualityFile(path, fits, terminal)
  const { holdings } = await readExports(options, codeSystem, fits, terminal)
  const comparison = comparePolicies(holdings, before, after, { asOf, ...panel })
  return {
    comparison,
    byGroup: equality === undefined ? [] : policyChangeByGroup(comparison, equality, holdings),
  }
}
