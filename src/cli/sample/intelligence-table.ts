import type { Day } from '../../internal/iso-day'
import { dayText, idOn } from './day-text'
import { type Draws, drawsFor, weighted } from './draws'
import { isGroupPathway, type Pathway } from './pathways'
import { exportedOn, periodFrom } from './period'
import type { SamplePerson } from './population'
import { clustersOf, type SampleForce, type SampleTable } from './sample-table'

/**
 * Who is reported on and how, in 1,000.
 *
 * Basis: grades and their meaning are DOMAIN 3, circular reporting too; the rates are our own judgement.
 */
const intelligenceRates = {
  reportedOn: { group: 560, other: 25 },
  /** People of whom one origin's story comes back again and again as reports of its own. */
  circular: 170,
  circularReports: [3, 5],
  withoutOrigin: 110,
  reports: [1, 5],
  exploitedTheme: 450,
} as const

const sources = weighted([
  ['1 - Reliable', 330],
  ['2 - Untested', 570],
  ['3 - Not Reliable', 100],
])
const assessments = weighted([
  ['A - Known Directly', 150],
  ['B - Known Indirectly, Corroborated', 250],
  ['C - Known Indirectly', 350],
  ['D - Not Known', 210],
  ['E - Suspected False', 40],
])
const handlings = weighted([
  ['P', 820],
  ['C', 180],
])
const streetThemes = weighted([
  ['Knife Carrying', 380],
  ['Violence', 300],
  ['Group Conflict', 190],
  ['Firearm', 50],
  ['Drug Supply', 80],
])
const linesThemes = weighted([
  ['Drug Supply', 430],
  ['County Lines', 330],
  ['Knife Carrying', 120],
  ['Violence', 80],
  ['Firearm', 40],
])
const otherThemes = weighted([
  ['Violence', 400],
  ['Drug Supply', 350],
  ['At Risk', 250],
])

/** Graded intelligence reports, with a keyed hash of where each came from. */
export const intelligenceTable: SampleTable = {
  kind: 'intelligence',
  file: 'intelligence.csv',
  headings: [
    'Report Ref',
    'Subject URN',
    'Report Date',
    'Source Evaluation',
    'Intel Assessment',
    'Handling',
    'Theme',
    'Origin Key',
    'Owning Unit',
  ],
  dates: ['Report Date'],
  required: [
    'Report Ref',
    'Subject URN',
    'Report Date',
    'Source Evaluation',
    'Intel Assessment',
    'Handling',
    'Theme',
  ],
  fit: {
    columns: {
      reportId: 'Report Ref',
      personId: 'Subject URN',
      reportedOn: 'Report Date',
      source: 'Source Evaluation',
      assessment: 'Intel Assessment',
      handling: 'Handling',
      theme: 'Theme',
      originId: 'Origin Key',
    },
    values: {
      source: { '1 - Reliable': '1', '2 - Untested': '2', '3 - Not Reliable': '3' },
      assessment: {
        'A - Known Directly': 'A',
        'B - Known Indirectly, Corroborated': 'B',
        'C - Known Indirectly': 'C',
        'D - Not Known': 'D',
        'E - Suspected False': 'E',
      },
      theme: {
        Violence: 'violence',
        'Knife Carrying': 'knife',
        Firearm: 'firearm',
        'Drug Supply': 'drug-supply',
        'County Lines': 'county-lines',
        'Group Conflict': 'group-conflict',
        'Child Exploitation': 'exploited',
        'At Risk': 'at-risk',
      },
    },
  },
  rows: intelligenceRows,
}

function* intelligenceRows(force: SampleForce): Generator<readonly string[]> {
  for (const cluster of clustersOf(force)) {
    const draws = drawsFor(force.seed, 'intelligence', cluster.index)
    let count = 0
    for (const person of cluster.people) {
      const rate = isGroupPathway(person.pathway)
        ? intelligenceRates.reportedOn.group
        : intelligenceRates.reportedOn.other
      if (!draws.chance(rate)) continue
      for (const report of reportsOn(draws, person)) {
        count += 1
        yield reportCells(draws, person, report, `IR${(cluster.index + 1) * 1000 + count}`)
      }
    }
  }
}

interface Report {
  readonly on: Day
  readonly theme: string
  readonly origin: string
}

function* reportsOn(draws: Draws, person: SamplePerson): Generator<Report> {
  const first = Math.max(person.activeFrom - 60, periodFrom)
  const last = Math.max(Math.min(person.activeTo + 60, person.diedOn ?? exportedOn), first)
  const reports = draws.between(...intelligenceRates.reports)
  for (let count = 0; count < reports; count += 1) {
    const on = draws.between(first, last)
    const origin = draws.chance(intelligenceRates.withoutOrigin) ? '' : drawOrigin(draws)
    yield { on, theme: drawTheme(draws, person), origin }
  }
  if (!draws.chance(intelligenceRates.circular)) return
  const told = { theme: drawTheme(draws, person), origin: drawOrigin(draws) }
  const repeats = draws.between(...intelligenceRates.circularReports)
  const heardOn = draws.between(first, last)
  for (let count = 0; count < repeats; count += 1) {
    yield { on: Math.min(heardOn + count * draws.between(2, 9), person.diedOn ?? exportedOn), ...told }
  }
}

function drawTheme(draws: Draws, person: SamplePerson): string {
  if (person.exploited && draws.chance(intelligenceRates.exploitedTheme)) return 'Child Exploitation'
  return draws.pick(themesOf(person.pathway))
}

function themesOf(pathway: Pathway | undefined) {
  if (pathway === 'street') return streetThemes
  return isGroupPathway(pathway) ? linesThemes : otherThemes
}

/** Sixteen hexadecimal digits, as a keyed hash would give. */
function drawOrigin(draws: Draws): string {
  return Array.from({ length: 4 }, () => draws.below(65_536).toString(16).padStart(4, '0')).join('')
}

function reportCells(
  draws: Draws,
  person: SamplePerson,
  { on, theme, origin }: Report,
  ref: string,
): readonly string[] {
  return [
    ref,
    idOn(person, on),
    dayText(on),
    draws.pick(sources),
    draws.pick(assessments),
    draws.pick(handlings),
    theme,
    origin,
    draws.chance(700) ? 'Local Intelligence' : 'Force Intelligence',
  ]
}
