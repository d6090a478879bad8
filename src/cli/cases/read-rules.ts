import type { Catalogue, Policy } from '../../index'
import { misuse } from '../cli-error'
import type { OptionSpecs, OptionValues } from '../options/option-spec'
import { type PlacedCase, readCaseFiles } from './read-case-files'
import { readNamedCatalogue, readNamedPolicy } from './read-named'
import type { Sourced } from './sourced'

/** Rules and the cases that they are held against. */
export interface RulesUnderTest {
  readonly policy: Sourced<Policy>
  readonly catalogue: Sourced<Catalogue> | undefined
  readonly cases: readonly PlacedCase[]
}

/** The arguments by which a command is given a policy and cases; `casesRequired` where it can do nothing without. */
export const policyArgument = {
  name: 'POLICY',
  about: 'the policy as JSON, or the id of a bundled one such as prelude',
  required: true,
} as const

/** The arguments by which a command is given cases. */
export const casesArgument = {
  name: 'CASES',
  about: 'files of cases, or folders: every file in them that ends in .json but surviving-mutants.json',
  many: true,
} as const

/** The options by which a command is given what else rules need. */
export const rulesOptions: OptionSpecs = {
  catalogue: {
    value: 'FILE',
    about: 'the responses as JSON, or the id of a bundled catalogue, where cases expect advice',
  },
  'harm-table': {
    value: 'FILE',
    about: 'a harm table as CSV, with a JSON file of the same name beside it that says what it is',
    many: true,
  },
}

/** Reads the rules and the cases that a command is given. */
export async function readRules(options: OptionValues): Promise<RulesUnderTest> {
  const tables = options.texts('harm-table')
  const catalogue = options.text('catalogue')
  const policy = await readNamedPolicy(options.argument('POLICY'), tables)
  if (policy.file === undefined && tables.length > 0) {
    throw misuse('--harm-table needs a policy file that names the table')
  }
  return {
    policy,
    catalogue: catalogue === undefined ? undefined : await readNamedCatalogue(catalogue),
    cases: await readCaseFiles(options.arguments('CASES')),
  }
}
