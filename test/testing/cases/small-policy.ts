import type { HarmTable } from '../../../src/policy/harm-table'
import { type Policy, parsePolicy } from '../../../src/policy/parse-policy'
import { parseCatalogue } from '../../../src/respond/parse-catalogue'
import type { CaseExpectation } from '../../../src/testing/cases/case-expectation-schema'
import type { CaseCrime, CasePerson } from '../../../src/testing/cases/case-person-schema'
import type { PolicyCaseFailure } from '../../../src/testing/cases/policy-case-result'
import type { PolicyCase } from '../../../src/testing/cases/policy-case-schema'
import { type RunPolicyCasesOptions, runPolicyCases } from '../../../src/testing/run-policy-cases'

/** Round weights, so that every sum of a test is done in the head. */
export const smallTable: HarmTable = {
  id: 'small',
  title: 'Small',
  edition: '1',
  unit: 'points',
  codeSystem: 'recorded-crime',
  source: 'made for tests',
  licence: 'none',
  weights: { '10D': 20, '8N': 100, '5D': 1000, '34B': 60, '92A': 50 },
  groups: {
    '5D': { group: 'Violence', subgroup: 'Violence with injury' },
    '8N': { group: 'Violence', subgroup: 'Violence with injury' },
    '34B': { group: 'Robbery', subgroup: 'Robbery of the person' },
    '92A': { group: 'Drugs' },
  },
}

const accused = { suspect: 1, charged: 1, convicted: 1 }

/** A document with one of everything that a case can expect something of. */
export const smallDocument = {
  id: 'small',
  version: '1.0.0',
  title: 'Small policy',
  harm: { table: 'small' },
  groups: {
    knife: { codes: ['10D'], markers: ['knife'] },
    violence: { offenceGroups: ['Violence'] },
    robbery: { subgroups: ['Robbery of the person'] },
    flagged: { markers: ['domestic-abuse', 'vawg'] },
    piracy: { offenceGroups: ['Piracy'] },
  },
  measures: {
    knives: {
      kind: 'count',
      of: 'crimes',
      title: 'knife crimes',
      select: { roles: accused, within: { months: 12 }, groups: ['knife'] },
    },
    grave: {
      kind: 'count',
      of: 'crimes',
      title: 'violence',
      select: { roles: accused, groups: ['violence'] },
    },
    victims: { kind: 'count', of: 'victims', select: { roles: accused } },
    since: {
      kind: 'days-since-last',
      title: 'days since the last knife crime',
      select: { roles: accused, groups: ['knife'] },
    },
    held: { kind: 'custody-count', title: 'times held', within: { months: 12 } },
    flagged: {
      kind: 'count',
      of: 'crimes',
      title: 'flagged crimes',
      select: { roles: accused, groups: ['flagged'] },
    },
  },
  score: {
    components: [
      {
        id: 'harm',
        title: 'harm',
        measure: {
          kind: 'harm',
          select: {
            roles: { suspect: 0.5, charged: 1, convicted: 1 },
            within: { months: 24 },
            groups: ['knife', 'violence', 'robbery'],
            not: { groups: ['flagged'] },
            coInvolvement: 'shared',
          },
        },
        weight: 1,
      },
      {
        id: 'blades',
        measure: 'knives',
        scale: { kind: 'steps', steps: [{ atLeast: 2, points: 10 }] },
        weight: 2,
      },
      {
        id: 'reports',
        title: 'reports',
        measure: {
          kind: 'intelligence',
          themes: { violence: 10 },
          source: { '1': 1, '2': 0.5 },
          assessment: { A: 1 },
          within: { months: 12 },
        },
        weight: 1,
        limit: { component: 'harm', share: 0.5 },
      },
    ],
    bands: [
      { id: 'low', atLeast: 10 },
      { id: 'high', atLeast: 200 },
    ],
  },
  vulnerability: {
    components: [{ id: 'suffered', title: 'harm suffered', measure: { kind: 'victimisation' }, weight: 1 }],
    bands: [{ id: 'some', atLeast: 50 }],
  },
  gates: [
    { id: 'adult', require: { measure: { kind: 'age' }, atLeast: 18 }, whenUnknown: 'undetermined' },
    {
      id: 'free',
      require: { fact: 'custody', is: ['community'] },
      whenUnknown: 'undetermined',
    },
    { id: 'seldom-held', require: { measure: 'held', below: 3 }, whenUnknown: 'flag' },
  ],
  lists: [
    {
      id: 'force',
      size: 2,
      where: { all: [{ measure: 'knives', atLeast: 2 }, { not: { fact: 'scheme', is: ['mappa'] } }] },
    },
    { id: 'area', per: 'area', areaBasis: 'home', size: 1 },
    { id: 'shared', size: 9, where: { any: [{ measure: 'grave', atLeast: 1 }] }, present: 'unranked' },
  ],
  signposts: [
    { id: 'flagged', measure: 'flagged', to: ['MARAC'] },
    { id: 'held', measure: 'held', to: ['custody'] },
  ],
  review: { every: { months: 1 } },
}

/** A policy with one of everything that a case can expect something of. */
export const smallPolicy: Policy = parsePolicy(smallDocument, { harmTables: [smallTable] })

/** A policy with a score and nothing else. */
export const barePolicy: Policy = parsePolicy(
  {
    id: 'bare',
    version: '1.0.0',
    title: 'Bare policy',
    harm: { table: 'small' },
    score: {
      components: [{ id: 'harm', measure: { kind: 'harm', select: { roles: { charged: 1 } } }, weight: 1 }],
    },
  },
  { harmTables: [smallTable] },
)

/** Four responses: an offer within working days and one within hours, one that bears down, one that is not offered. */
export const smallCatalogue = parseCatalogue({
  id: 'small',
  version: '1.0.0',
  title: 'Small catalogue',
  codeSystem: 'recorded-crime',
  groups: { blades: { codes: ['10D'] } },
  measures: {
    blades: {
      kind: 'count',
      of: 'crimes',
      title: 'blades',
      select: { roles: accused, groups: ['blades'] },
    },
  },
  responses: [
    response('referral', 'support', { offerWhen: { measure: 'blades', atLeast: 1 }, workingDays: 2 }),
    response('custody', 'support', { offerWhen: { measure: 'held', atLeast: 1 }, hours: 48 }),
    response('letter', 'disruption', { offerWhen: { measure: 'blades', atLeast: 1 } }),
    response('grave', 'support', { offerWhen: { measure: 'grave', atLeast: 1 } }),
  ],
})

function response(
  id: string,
  kind: string,
  { offerWhen, ...within }: { offerWhen: object; workingDays?: number; hours?: number },
) {
  return {
    id,
    name: id,
    kind,
    addresses: ['peers'],
    offerWhen,
    requires: [],
    ...(Object.keys(within).length > 0 && { referral: { to: 'somebody', within } }),
    inForce: {},
    confirmedOn: '2026-03-01',
    evidence: 'none',
    basis: [{ kind: 'judgement', title: 'made for tests' }],
  }
}

/** A crime yesterday, as a suspect with a blade unless told otherwise. */
export function crime(given: Partial<CaseCrime> = {}): CaseCrime {
  const code = given.group === undefined ? { code: '10D' } : {}
  return { role: 'suspect', ...code, when: { ago: { days: 1 } }, ...given }
}

/** A case of a 30-year-old on 31 March 2026. */
export function caseOf(
  person: CasePerson,
  expect: CaseExpectation,
  more: Partial<Omit<PolicyCase, 'person' | 'expect'>> = {},
): PolicyCase {
  return { name: 'a case', asOf: '2026-03-31', person: { age: 30, ...person }, expect, ...more }
}

/** What did not hold of a case under the small policy, or another. */
export function failuresOf(
  policyCase: PolicyCase,
  { policy = smallPolicy, ...options }: RunPolicyCasesOptions & { policy?: Policy } = {},
): readonly PolicyCaseFailure[] {
  const [result] = runPolicyCases(policy, [policyCase], options).results
  return result?.failures ?? []
}

/** The same in a line each: pointer, expected, actual. */
export function linesOf(failures: readonly PolicyCaseFailure[]): string[] {
  return failures.map(({ pointer, what, expected, actual }) => `${pointer} ${what}: ${expected} ≠ ${actual}`)
}
