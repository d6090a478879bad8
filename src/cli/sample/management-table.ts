import { dayText, idOn } from './day-text'
import { type Draws, drawsFor } from './draws'
import { isGroupPathway } from './pathways'
import { exportedOn, periodFrom } from './period'
import type { SamplePerson } from './population'
import { clustersOf, type SampleForce, type SampleTable } from './sample-table'

/**
 * Who is managed by which scheme, in 1,000 of those it is for, and for how long.
 *
 * Basis: own judgement.
 */
const schemeRates = {
  iom: 150,
  mappa: 120,
  marac: 60,
  matac: 90,
  probation: 160,
  youthJustice: 420,
  childProtection: 110,
  prevent: 4,
  /** A scheme of the force's own, whose name no list knows. */
  forceScheme: 90,
  stillOpen: 380,
  days: [60, 500],
} as const

interface Scheme {
  readonly written: string
  readonly lead: string
  readonly perMille: number
  readonly isFor: (person: SamplePerson, child: boolean) => boolean
}

const schemes: readonly Scheme[] = [
  {
    written: 'IOM',
    lead: 'Police',
    perMille: schemeRates.iom,
    isFor: (person, child) => !child && isRepeat(person),
  },
  {
    written: 'MAPPA',
    lead: 'Probation',
    perMille: schemeRates.mappa,
    isFor: (person, child) => !child && /^(?:sexual|serious)$/.test(person.pathway ?? ''),
  },
  {
    written: 'MARAC',
    lead: 'Police',
    perMille: schemeRates.marac,
    isFor: (person) => person.pathway === 'domestic',
  },
  {
    written: 'MATAC',
    lead: 'Police',
    perMille: schemeRates.matac,
    isFor: (person) => person.pathway === 'domestic' && person.kind !== 'once',
  },
  {
    written: 'Probation Supervision',
    lead: 'Probation',
    perMille: schemeRates.probation,
    isFor: (person, child) => !child && isRepeat(person),
  },
  {
    written: 'YJS Order',
    lead: 'Youth Justice Service',
    perMille: schemeRates.youthJustice,
    isFor: (person, child) => child && isRepeat(person),
  },
  {
    written: 'Child Protection Plan',
    lead: 'Children Social Care',
    perMille: schemeRates.childProtection,
    isFor: (person, child) => child && person.kind !== 'none',
  },
  {
    written: 'Prevent',
    lead: 'Police',
    perMille: schemeRates.prevent,
    isFor: (person) => person.kind !== 'none',
  },
  {
    written: 'Knife Carrier Plan',
    lead: 'Police',
    perMille: schemeRates.forceScheme,
    isFor: (person) => isGroupPathway(person.pathway) && isRepeat(person),
  },
]

/** Schemes that manage people, with the organisation that leads. */
export const managementTable: SampleTable = {
  kind: 'management',
  file: 'management.csv',
  headings: ['Person URN', 'Scheme', 'Start Date', 'End Date', 'Lead Agency', 'Review Cycle'],
  dates: ['Start Date', 'End Date'],
  required: ['Person URN', 'Scheme', 'Start Date'],
  fit: {
    columns: {
      personId: 'Person URN',
      scheme: 'Scheme',
      from: 'Start Date',
      to: 'End Date',
      lead: 'Lead Agency',
    },
    values: {
      scheme: {
        IOM: 'iom',
        MAPPA: 'mappa',
        MARAC: 'marac',
        MATAC: 'matac',
        'Probation Supervision': 'probation',
        'YJS Order': 'youth-justice',
        'Child Protection Plan': 'child-protection',
        Prevent: 'prevent',
      },
    },
  },
  rows: managementRows,
}

function* managementRows(force: SampleForce): Generator<readonly string[]> {
  for (const cluster of clustersOf(force)) {
    const draws = drawsFor(force.seed, 'management', cluster.index)
    for (const person of cluster.people) {
      for (const scheme of schemes) yield* spellIn(draws, person, scheme)
    }
  }
}

function* spellIn(draws: Draws, person: SamplePerson, scheme: Scheme): Generator<readonly string[]> {
  const from = Math.max(person.activeFrom, periodFrom) + draws.between(10, 150)
  const child = (from - person.born) * 4 < 18 * 1461
  if (!scheme.isFor(person, child) || !draws.chance(scheme.perMille) || from > (person.diedOn ?? exportedOn))
    return
  const ends = from + draws.between(...schemeRates.days)
  const open = ends > exportedOn || draws.chance(schemeRates.stillOpen)
  yield [idOn(person, from), scheme.written, dayText(from), open ? '' : dayText(ends), scheme.lead, 'Monthly']
}

function isRepeat(person: SamplePerson): boolean {
  return person.kind === 'persistent' || person.kind === 'chronic'
}
