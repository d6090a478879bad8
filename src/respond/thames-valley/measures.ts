import type { Measure } from '../../policy/schema/measure-schema'
import { accused, notDomesticAbuse, undecided } from './select'

const twoYears = { months: 24 }

/**
 * The measures of the Thames Valley catalogue.
 *
 * The windows are own judgement, since no source gives one: 24 months for current involvement, as the library's
 * policy has it; 12 months for the crime behind an arrest; 6 months in which a case may still be undecided; 3
 * months for what is new.
 *
 * @see docs/decisions/0024-thames-valley-catalogue.md
 */
export const thamesValleyMeasures = {
  'prelude-crimes': {
    title: 'crimes of violence, knife crime or drug supply',
    kind: 'count',
    of: 'crimes',
    select: {
      roles: accused,
      within: twoYears,
      groups: ['knife', 'violence', 'drug-supply'],
      not: notDomesticAbuse,
    },
  },
  'recent-knife-crimes': {
    title: 'knife crimes',
    kind: 'count',
    of: 'crimes',
    select: { roles: accused, within: twoYears, groups: ['knife'], not: notDomesticAbuse },
  },
  'new-knife-or-violent-crimes': {
    title: 'new knife crimes or crimes of violence',
    kind: 'count',
    of: 'crimes',
    select: {
      roles: { suspect: 1, charged: 1 },
      within: { months: 3 },
      groups: ['knife', 'violence'],
      not: notDomesticAbuse,
    },
  },
  'knife-crimes': {
    title: 'knife crimes',
    kind: 'count',
    of: 'crimes',
    select: { roles: accused, groups: ['knife'] },
  },
  'knife-violent-or-sexual-crimes': {
    title: 'knife, violent or sexual crimes',
    kind: 'count',
    of: 'crimes',
    select: {
      roles: accused,
      groups: ['knife', 'violence', 'violence-without-injury', 'sexual-offences'],
    },
  },
  'act-now-crimes': {
    title: 'weapon crimes, violence or robbery',
    kind: 'count',
    of: 'crimes',
    select: {
      roles: accused,
      within: { months: 12 },
      groups: ['weapons', 'violence', 'violence-without-injury'],
    },
  },
  'new-knife-crimes': {
    title: 'new knife crimes',
    kind: 'count',
    of: 'crimes',
    select: { roles: accused, within: { months: 3 }, groups: ['knife'] },
  },
  'first-steps': {
    title: 'knife, weapon or violent crimes or drug supply',
    kind: 'count',
    of: 'crimes',
    select: {
      roles: accused,
      within: twoYears,
      groups: ['weapons', 'violence', 'violence-without-injury', 'drug-supply'],
    },
  },
  'violence-suffered': {
    title: 'crimes of violence or knife crimes as a victim',
    kind: 'count',
    of: 'crimes',
    select: { roles: { victim: 1 }, within: twoYears, groups: ['knife', 'violence'] },
  },
  'undecided-low-level-crimes': {
    title: 'low-level crimes without an outcome',
    kind: 'count',
    of: 'crimes',
    select: {
      roles: { suspect: 1 },
      within: { months: 6 },
      groups: ['low-level'],
      not: notDomesticAbuse,
      outcomes: undecided,
    },
  },
  'undecided-blade-possession': {
    title: 'knife possession without an outcome',
    kind: 'count',
    of: 'crimes',
    select: {
      roles: { suspect: 1 },
      within: { months: 6 },
      groups: ['blade-possession'],
      outcomes: undecided,
    },
  },
  'undecided-drug-possession': {
    title: 'possession of drugs without an outcome',
    kind: 'count',
    of: 'crimes',
    select: {
      roles: { suspect: 1 },
      within: { months: 6 },
      groups: ['drug-possession'],
      outcomes: undecided,
    },
  },
  'supply-crimes': {
    title: 'drug supply',
    kind: 'count',
    of: 'crimes',
    select: { roles: accused, within: twoYears, groups: ['drug-supply'] },
  },
  'grave-charges': {
    title: 'charges or convictions of violence, weapons, sexual offences or drug supply',
    kind: 'count',
    of: 'crimes',
    select: {
      roles: { charged: 1, convicted: 1 },
      within: twoYears,
      groups: ['violence', 'weapons', 'sexual-offences', 'drug-supply'],
    },
  },
  'exploitation-flags': {
    title: 'crimes flagged with exploitation of the person',
    kind: 'count',
    of: 'crimes',
    select: { roles: { ...accused, victim: 1 }, groups: ['exploited'] },
  },
  'exploitation-suffered': {
    title: 'crimes of exploitation as a victim',
    kind: 'count',
    of: 'crimes',
    select: { roles: { victim: 1 }, groups: ['exploitation'] },
  },
  'exploitation-reports': {
    title: 'reports of being exploited, graded 1 or 2 and A to C',
    kind: 'intelligence',
    themes: { exploited: 1 },
    source: { '1': 1, '2': 1 },
    assessment: { A: 1, B: 1, C: 1 },
    within: twoYears,
  },
  'at-risk-reports': {
    title: 'reports of being at risk or exploited, graded 1 or 2 and A to C',
    kind: 'intelligence',
    themes: { exploited: 1, 'at-risk': 1 },
    source: { '1': 1, '2': 1 },
    assessment: { A: 1, B: 1, C: 1 },
    within: twoYears,
  },
} as const satisfies Readonly<Record<string, Measure>>
