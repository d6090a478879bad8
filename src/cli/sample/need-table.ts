import { dayText, idOn } from './day-text'
import { type Draws, drawsFor, weighted } from './draws'
import { exportedOn, periodFrom } from './period'
import type { SamplePerson } from './population'
import { clustersOf, type SampleForce, type SampleTable } from './sample-table'

/** Who has needs assessed, in 1,000, and how many needs. Basis: own judgement. */
const needRates = {
  assessed: { none: 8, once: 45, occasional: 130, persistent: 340, chronic: 460 },
  exploitedAssessed: 850,
  needs: [1, 4],
  reassessed: 250,
} as const

const childNeeds = weighted([
  ['Education', 230],
  ['Family', 170],
  ['Peers', 170],
  ['Speech And Language', 120],
  ['Mental Health', 120],
  ['Substance Misuse', 90],
  ['Exploitation', 80],
  ['Identity', 20],
])
const adultNeeds = weighted([
  ['Employment', 210],
  ['Accommodation', 170],
  ['Substance Misuse', 160],
  ['Alcohol', 130],
  ['Mental Health', 140],
  ['Finance', 80],
  ['Peers', 60],
  ['Family', 50],
])
const levels = weighted([
  ['Low', 300],
  ['Medium', 440],
  ['High', 260],
])
const childAssessors = weighted([
  ['Youth Justice Service', 600],
  ['Children Social Care', 250],
  ['Custody Health Care', 150],
])
const adultAssessors = weighted([
  ['Probation', 450],
  ['Custody Navigator', 350],
  ['Liaison And Diversion', 200],
])

/** Needs as practitioners assessed them: what support could meet. */
export const needTable: SampleTable = {
  kind: 'needs',
  file: 'needs.csv',
  headings: ['Person URN', 'Need Area', 'Need Level', 'Assessed On', 'Assessed By', 'Assessment Tool'],
  dates: ['Assessed On'],
  required: ['Person URN', 'Need Area', 'Need Level', 'Assessed On', 'Assessed By'],
  fit: {
    columns: {
      personId: 'Person URN',
      need: 'Need Area',
      level: 'Need Level',
      assessedOn: 'Assessed On',
      assessedBy: 'Assessed By',
    },
    values: {
      need: {
        Employment: 'employment',
        Education: 'education',
        Accommodation: 'housing',
        Alcohol: 'alcohol',
        'Substance Misuse': 'drugs',
        'Mental Health': 'mental-health',
        Family: 'family',
        Peers: 'peers',
        Exploitation: 'exploitation',
        'Speech And Language': 'speech-and-language',
        Finance: 'finance',
        Identity: 'identity',
      },
    },
  },
  rows: needRows,
}

function* needRows(force: SampleForce): Generator<readonly string[]> {
  for (const cluster of clustersOf(force)) {
    const draws = drawsFor(force.seed, 'needs', cluster.index)
    for (const person of cluster.people) yield* needsOf(draws, person)
  }
}

function* needsOf(draws: Draws, person: SamplePerson): Generator<readonly string[]> {
  const rate = person.exploited ? needRates.exploitedAssessed : needRates.assessed[person.kind]
  const on = Math.max(person.activeFrom, periodFrom) + draws.between(5, 120)
  if (!draws.chance(rate) || on > (person.diedOn ?? exportedOn)) return
  const child = (on - person.born) * 4 < 18 * 1461
  const assessor = draws.pick(child ? childAssessors : adultAssessors)
  const areas = new Set(person.exploited ? ['Exploitation'] : [])
  const wanted = draws.between(...needRates.needs)
  for (let count = 0; count < wanted; count += 1) areas.add(draws.pick(child ? childNeeds : adultNeeds))
  for (const area of areas) {
    yield [idOn(person, on), area, draws.pick(levels), dayText(on), assessor, child ? 'AssetPlus' : 'OASys']
    const again = on + draws.between(60, 200)
    if (draws.chance(needRates.reassessed) && again <= (person.diedOn ?? exportedOn)) {
      yield [
        idOn(person, again),
        area,
        draws.pick(levels),
        dayText(again),
        assessor,
        child ? 'AssetPlus' : 'OASys',
      ]
    }
  }
}
