import { describePeriod } from '../../../internal/iso-day'
import type { Role } from '../../../scan/vocabulary'
import type { CaseTimes } from '../../cases/case-moment'
import type { CaseCrime, CasePerson, CaseReport } from '../../cases/case-person-schema'
import type { Sketch } from './sketch'

/** The person of a sketch in words: "Aged 18; charged with a crime of code 34B, 1 day ago; among 2 others". */
export function describeSketch({
  person,
  others = {},
  notGathered = [],
  agreements = [],
  safeguardingDecisions = [],
}: Sketch): string {
  const count = Object.keys(others).length
  const parts = [
    ...personParts(person),
    ...(agreements.length > 0 ? ['with an agreement'] : []),
    ...(safeguardingDecisions.length > 0 ? ['with a safeguarding decision'] : []),
    ...notGathered.map((kind) => `no ${notGatheredWords[kind]} gathered`),
    ...(count === 0 ? [] : [count === 1 ? 'beside another' : `among ${count} others`]),
  ]
  const text = parts.length === 0 ? 'nothing known' : parts.join('; ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

const notGatheredWords = { custodySpells: 'prison', management: 'schemes', custody: 'arrests' } as const

const roleWords: Readonly<Record<Role, string>> = {
  suspect: 'suspected of',
  charged: 'charged with',
  convicted: 'convicted of',
  victim: 'victim of',
  witness: 'witness of',
}

function personParts(person: CasePerson): string[] {
  const { age, bornOn, died, area, crimes = [], reports = [], arrests = [], prison = [] } = person
  const { needs = [], schemes = [] } = person
  return [
    ...(age === undefined ? [] : [`aged ${age}`]),
    ...(bornOn === undefined ? [] : ['of a given birth date']),
    ...(died === undefined ? [] : ['dead']),
    ...(area === undefined ? [] : [`of ${area}`]),
    ...crimes.map(crimeText),
    ...alike(reports).map(([report, times]) => reportText(report, times)),
    ...arrests.map(({ when }) => `arrested ${whenText(when)}`),
    ...prison.map(({ kind, from, to }) => {
      const until = to === undefined ? '' : ` to ${whenText(to)}`
      return `in ${kind === 'remand' ? 'remand' : 'prison'} from ${whenText(from)}${until}`
    }),
    ...needs.map(({ need, level }) => `${level} need of ${need}`),
    ...schemes.map(({ scheme }) => `in scheme ${scheme}`),
  ]
}

function crimeText({
  times = 1,
  role,
  code,
  group,
  when,
  markers = [],
  outcome,
  detection,
  area,
}: CaseCrime): string {
  const what = code === undefined ? `of ${group}` : `of code ${code}`
  return [
    `${roleWords[role]} ${times === 1 ? 'a crime' : `${times} crimes`} ${what}`,
    ...(markers.length === 0 ? [] : [`flagged ${markers.join(' and ')}`]),
    ...(outcome === undefined ? [] : [`outcome ${outcome}`]),
    ...(detection === undefined ? [] : [detection]),
    ...(area === undefined ? [] : [`in ${area}`]),
    whenText(when),
  ].join(', ')
}

function reportText({ theme, grade, when }: CaseReport, times: number): string {
  return `${times === 1 ? 'a report' : `${times} reports`} about ${theme} graded ${grade}, ${whenText(when)}`
}

/** Reports that differ in their origin alone, together. */
function alike(reports: readonly CaseReport[]): [CaseReport, number][] {
  const counts = new Map<string, number>()
  for (const { origin: _, times = 1, ...report } of reports) {
    const key = JSON.stringify(report)
    counts.set(key, (counts.get(key) ?? 0) + times)
  }
  return [...counts].map(([key, times]) => [JSON.parse(key) as CaseReport, times])
}

function whenText(when: CaseTimes): string {
  if (typeof when === 'string') return when
  if ('ago' in when) {
    const text = describePeriod(when.ago)
    return text.startsWith('0 ') ? 'today' : `${text} ago`
  }
  return 'ahead' in when ? `${describePeriod(when.ahead)} ahead` : `within ${describePeriod(when.withinLast)}`
}
