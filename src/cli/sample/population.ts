import { type Day, dayOf } from '../../internal/iso-day'
import { areaCycle } from './areas'
import { type CareerKind, careerKinds, careerShapes, startingAges } from './careers'
import { type Draws, drawsFor } from './draws'
import { type GroupPathway, isGroupPathway, type Pathway } from './pathways'
import { exportedOn, periodFrom } from './period'
import { formerIdAt, personIdAt } from './person-ids'
import { personTraits } from './person-traits'

/** One person of the sample, as the generators know them; exports show less. */
export interface SamplePerson {
  readonly id: string
  /** The id before two records were merged, and when they were. */
  readonly former?: { readonly id: string; readonly mergedOn: Day }
  readonly kind: CareerKind
  readonly pathway?: Pathway
  /** Who a person offends with: a number within the cluster. */
  readonly group?: number
  readonly born: Day
  readonly birthKnown: boolean
  readonly crimes: number
  readonly activeFrom: Day
  readonly activeTo: Day
  readonly diedOn?: Day
  readonly deconflict: boolean
  readonly approachRisk: boolean
  /** Whether crimes happen to this person: harm to victims is concentrated too. */
  readonly everVictim: boolean
  readonly exploited: boolean
  readonly exploiter: boolean
}

/** People who live near each other: they wrong, meet and offend with one another. */
export interface Cluster {
  readonly index: number
  /** The place of their home area in the list of areas. */
  readonly area: number
  readonly people: readonly SamplePerson[]
}

/** People in a cluster. Own judgement: small enough that a sample of some hundred people has every area. */
const clusterSize = 50

/** How many clusters so many people make. */
export function clusterCount(people: number): number {
  return Math.ceil(people / clusterSize)
}

/** The people of one cluster, drawn without those of any other. */
export function clusterAt(index: number, people: number, seed: number): Cluster {
  const draws = drawsFor(seed, 'population', index)
  const first = index * clusterSize
  const size = Math.min(clusterSize, people - first)
  const groups = openGroups(draws)
  return {
    index,
    area: areaCycle[index % areaCycle.length] as number,
    people: draws
      .spread(careerKinds, size)
      .map((kind, place) => drawPerson(draws, first + place, kind, groups)),
  }
}

/** A group that offends together: when it is active, and how many more it takes. */
interface OpenGroup {
  readonly number: number
  readonly from: Day
  room: number
}

type Groups = (pathway: GroupPathway) => OpenGroup

/** Groups of three to six, filled one after another: their members are active at the same time. */
function openGroups(draws: Draws): Groups {
  const open = new Map<string, OpenGroup>()
  let number = 0
  return (pathway) => {
    let group = open.get(pathway)
    if (group === undefined || group.room === 0) {
      number += 1
      group = { number, from: draws.between(periodFrom - 500, exportedOn - 60), room: draws.between(3, 6) }
      open.set(pathway, group)
    }
    group.room -= 1
    return group
  }
}

function drawPerson(draws: Draws, index: number, kind: CareerKind, groups: Groups): SamplePerson {
  const shape = kind === 'none' ? undefined : careerShapes[kind]
  const pathway = shape === undefined ? undefined : draws.pick(shape.pathways)
  const group = isGroupPathway(pathway) ? groups(pathway) : undefined
  const days = shape === undefined ? 1 : draws.between(...shape.spellDays)
  const activeFrom =
    group === undefined
      ? draws.between(periodFrom - ((days * 3) >> 2), exportedOn)
      : group.from + draws.between(-20, 20)
  const activeTo = activeFrom + days - 1
  const born = drawBirth(draws, pathway ?? 'none', activeFrom)
  const child = (activeFrom - born) * 4 < 18 * 1461
  const diedOn = draws.between(Math.max(activeTo, periodFrom) + 1, exportedOn + 200)
  const mergedOn = draws.between(periodFrom + 200, exportedOn - 10)
  const died = draws.chance(personTraits.died) && diedOn <= exportedOn
  const merged = draws.chance(personTraits.merged) && kind !== 'none'
  const lines = pathway === 'lines' || pathway === 'serious'
  return {
    id: personIdAt(index),
    ...(merged && { former: { id: formerIdAt(index), mergedOn } }),
    kind,
    ...(pathway !== undefined && { pathway }),
    ...(group !== undefined && { group: group.number }),
    born,
    birthKnown: !draws.chance(personTraits.birthUnknown),
    crimes: shape === undefined ? 0 : draws.between(...shape.crimes),
    activeFrom,
    activeTo,
    ...(died && { diedOn }),
    deconflict: draws.chance(personTraits.deconflict),
    approachRisk: draws.chance(personTraits.approachRisk),
    everVictim: draws.chance(
      personTraits.everVictim[pathway === undefined ? 'none' : group === undefined ? 'other' : 'group'],
    ),
    exploited: lines && child && draws.chance(personTraits.exploitedChild),
    exploiter: lines && !child && draws.chance(personTraits.exploiterAdult),
  }
}

function drawBirth(draws: Draws, ages: Pathway | 'none', on: Day): Day {
  const [youngest, oldest] = draws.pick(startingAges[ages])
  const age = draws.between(youngest, oldest)
  const born = on - ((age * 1461) >> 2) - draws.between(1, 365)
  if (!draws.chance(personTraits.leapDayBirth)) return born
  const year = new Date(born * 86_400_000).getUTCFullYear()
  return dayOf(year - (year % 4), 2, 29) as Day
}
