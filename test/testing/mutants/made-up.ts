import type { HarmTable } from '../../../src/policy/harm-table'
import { type Policy, parsePolicy } from '../../../src/policy/parse-policy'
import type { PolicyDocument } from '../../../src/policy/policy-schema'

/** A small harm table: a code that weighs nothing, one without a group, and a group without subgroups. */
export const madeUpTable: HarmTable = {
  id: 'made-up',
  title: 'Made up',
  edition: '1',
  unit: 'days',
  codeSystem: 'recorded-crime',
  source: 'Made up for tests',
  licence: 'None',
  weights: { '1': 100, '2': 50, '3A': 0, '3B': 7, '3C': 8, '4': 20, '5': 3, '9': 5 },
  groups: {
    '1': { group: 'Violence', subgroup: 'Grave' },
    '2': { group: 'Violence', subgroup: 'Other' },
    '3A': { group: 'Violence', subgroup: 'Other' },
    '3B': { group: 'Violence', subgroup: 'Other' },
    '3C': { group: 'Violence', subgroup: 'Other' },
    '4': { group: 'Theft' },
    '5': { group: 'Theft' },
  },
}

/** The least that a policy can be. */
export const plainDocument: PolicyDocument = {
  id: 'plain',
  version: '1.0.0',
  title: 'Plain',
  harm: { table: 'made-up' },
  score: {
    components: [{ id: 'harm', measure: { kind: 'harm', select: { roles: { convicted: 1 } } }, weight: 1 }],
  },
}

/** A plain policy with something more. */
export function policyWith(more: Partial<PolicyDocument>): Policy {
  return parsePolicy({ ...plainDocument, ...more }, { harmTables: [madeUpTable] })
}

/** A document that says everything which a policy can say. */
export const richDocument: PolicyDocument = {
  ...plainDocument,
  harm: { table: 'made-up', unlisted: { weight: 5 } },
  groups: {
    violence: { title: 'violence', codes: ['1', '2'], markers: ['knife'] },
    families: { offenceGroups: ['Theft'], subgroups: ['Grave'] },
    'one-family': { offenceGroups: ['Theft'] },
    'one-subgroup': { subgroups: ['Other'] },
    'one-code': { codes: ['4'] },
    'one-marker': { markers: ['vawg'] },
    odd: { codes: ['9', '2'], offenceGroups: ['Theft'], subgroups: ['Other'] },
  },
  measures: {
    age: { kind: 'age', title: 'age' },
    crimes: {
      kind: 'count',
      title: 'crimes',
      of: 'crimes',
      select: {
        roles: { suspect: 1, charged: 0 },
        within: { years: 2 },
        groups: ['violence', 'families', 'odd'],
        not: { groups: ['one-marker', 'one-code'] },
        outcomes: { exclude: ['5', '14'] },
        detection: { exclude: ['proactive', 'reported'] },
      },
    },
    'crime-areas': {
      kind: 'count',
      of: 'areas',
      select: { roles: { convicted: 1 }, detection: { exclude: ['proactive'] } },
    },
    'last-crime': {
      kind: 'days-since-last',
      select: { roles: { suspect: 1 }, within: { days: 90 }, groups: ['one-family'] },
    },
    arrests: { kind: 'custody-count', within: { days: 30 } },
    'arrests-ever': { kind: 'custody-count' },
    reports: {
      kind: 'intelligence',
      themes: { knife: 10, violence: 0 },
      source: { '1': 1 },
      assessment: { A: 1, B: 0.5 },
      within: { months: 6 },
      minimumOrigins: 2,
    },
    'more-reports': {
      kind: 'intelligence',
      themes: { 'at-risk': 10 },
      source: { '1': 1 },
      assessment: { A: 1 },
    },
    suffered: { kind: 'victimisation', select: { roles: { victim: 0.5 }, recency: { halfLifeDays: 90 } } },
    'suffered-ever': { kind: 'victimisation' },
    'suffered-lately': { kind: 'victimisation', select: { within: { days: 1 } } },
  },
  score: {
    components: [
      {
        id: 'harm',
        measure: {
          kind: 'harm',
          select: {
            roles: { suspect: 0.7, convicted: 1 },
            groups: ['violence', 'odd'],
            not: { groups: ['one-marker'] },
            recency: {
              steps: [
                { withinDays: 90, factor: 1 },
                { withinDays: 365, factor: 0.5 },
              ],
            },
            outcomes: { exclude: ['14'] },
            coInvolvement: 'shared',
          },
        },
        weight: 0.7,
        scale: { kind: 'cap', at: 1000 },
      },
      {
        id: 'peak',
        measure: {
          kind: 'peak-harm',
          select: {
            roles: { convicted: 1 },
            coInvolvement: 'full',
            recency: { steps: [{ withinDays: 30, factor: 0 }] },
          },
        },
        weight: 1000,
        scale: { kind: 'identity' },
      },
      {
        id: 'often',
        measure: 'crimes',
        weight: 0,
        scale: {
          kind: 'steps',
          steps: [
            { atLeast: 2, points: 5 },
            { atLeast: 4, points: 7.5 },
          ],
        },
      },
      {
        id: 'thefts',
        measure: 'last-crime',
        weight: 2,
        scale: { kind: 'steps', steps: [{ atLeast: 0, points: 0 }] },
      },
      { id: 'reports', measure: 'reports', weight: 1, limit: { component: 'harm', share: 1, atMost: 50 } },
      {
        id: 'reports-again',
        measure: 'more-reports',
        weight: 1,
        limit: { component: 'harm', share: 1, atMost: 50 },
      },
    ],
    bands: [
      { id: 'low', atLeast: 0 },
      { id: 'high', title: 'high', atLeast: 400 },
    ],
  },
  vulnerability: {
    components: [
      { id: 'suffered', measure: 'suffered', weight: 1 },
      { id: 'suffered-ever', measure: 'suffered-ever', weight: 1 },
      { id: 'suffered-lately', measure: 'suffered-lately', weight: 1 },
    ],
    bands: [{ id: 'some', atLeast: 0.5 }],
  },
  gates: [
    { id: 'adult', require: { measure: 'age', atLeast: 18 }, whenUnknown: 'undetermined' },
    {
      id: 'alive',
      require: { fact: 'alive', at: 'review', is: ['yes'] },
      whenUnknown: 'flag',
      whenUnmet: 'flag',
    },
    {
      id: 'mixed',
      require: {
        any: [
          { not: { fact: 'area', is: ['North'] } },
          {
            all: [
              { fact: 'scheme', is: ['iom', 'marac'] },
              { measure: 'arrests', below: 3 },
            ],
          },
          { all: [{ measure: 'arrests-ever', above: 1, below: 9 }] },
          { measure: { kind: 'count', of: 'victims', select: { roles: { suspect: 1 } } }, atMost: 2 },
          { fact: 'custody', is: ['remand', 'sentence'], at: 'review' },
        ],
      },
      whenUnknown: 'undetermined',
    },
  ],
  lists: [
    { id: 'force', size: 1, where: { measure: 'crime-areas', atLeast: 0 } },
    { id: 'share', share: 0.8, per: 'area', areaBasis: 'offences' },
    { id: 'all', share: 1, per: 'area', present: 'unranked' },
  ],
  signposts: [
    { id: 'areas', measure: 'crime-areas', to: ['the meeting'] },
    {
      id: 'thefts',
      measure: {
        kind: 'count',
        of: 'offence-groups',
        select: { roles: { suspect: 1 }, groups: ['one-code'] },
      },
      to: ['the meeting'],
    },
  ],
  review: { every: { days: 28 } },
}
