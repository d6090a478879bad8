import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bundledPolicies } from '../../src/policy/bundled-policies'
import type { Policy } from '../../src/policy/parse-policy'
import { preludePolicy } from '../../src/policy/prelude-policy'
import type { Catalogue } from '../../src/respond/catalogue-schema'
import { custodyNavigatorEntries } from '../../src/respond/custody/custody-navigator-entries'
import { exploiterOrders } from '../../src/respond/exploitation/exploiter-orders'
import { thamesValleyCatalogue } from '../../src/respond/thames-valley-catalogue'
import type { PolicyCase } from '../../src/testing/cases/policy-case-schema'
import { parsePolicyCases } from '../../src/testing/parse-policy-cases'

const home = fileURLToPath(new URL('../../fixtures/policy-cases/', import.meta.url))
const survivorsFile = 'surviving-mutants.json'

/** What is put to the test: a bundled policy, or a bundled catalogue under Prelude's policy. */
export interface Bundled {
  readonly policy: Policy
  readonly catalogue?: Catalogue
}

/** A mutant that no case tells from the original, and why that is so. */
export interface ExplainedMutant {
  readonly id: string
  readonly why: string
}

/** What is bundled, by the folder of its cases: its own id. */
export const bundled: ReadonlyMap<string, Bundled> = new Map([
  ...bundledPolicies.map((policy): [string, Bundled] => [policy.id, { policy }]),
  ...[thamesValleyCatalogue, custodyNavigatorEntries, exploiterOrders].map((catalogue): [string, Bundled] => [
    catalogue.id,
    { policy: preludePolicy, catalogue },
  ]),
])

/** The folders of cases. */
export function caseFolders(): string[] {
  return readdirSync(home)
}

/** The cases of a folder, file by file. */
export function casesOf(folder: string): PolicyCase[] {
  return readdirSync(`${home}${folder}`)
    .filter((file) => file.endsWith('.json') && file !== survivorsFile)
    .flatMap((file) => parsePolicyCases(readJson(`${folder}/${file}`)))
}

/** The mutants of a folder that are left to survive. */
export function explainedOf(folder: string): ExplainedMutant[] {
  return readJson(`${folder}/${survivorsFile}`) as ExplainedMutant[]
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(`${home}${path}`, 'utf8'))
}
