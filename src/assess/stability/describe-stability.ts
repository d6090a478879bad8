import type { Analysis } from '../../analyse/analysis'
import type { HangsOn } from '../../analyse/cohort'
import type { CohortDraw } from '../../analyse/nominate/draw-cohort'
import { unknownValue } from '../../analyse/passes/measured'
import { ageOf } from '../../analyse/passes/take-measure'
import { stringAt } from '../../internal/find-string'
import { rowsOf } from '../../scan/holdings/columns'
import { hangsOnRecords } from './hangs-on-records'
import type { EndOfRange, TriedNumber } from './one-at-a-time'
import type { ListOfCandidates } from './open-places'
import type {
  ByDraw,
  JudgementChange,
  JudgementEffect,
  RankStability,
  StabilityOfList,
  StabilityOfNominee,
} from './stability'
import type { Tally } from './tally'

/** All that was drawn and tried. */
export interface StabilityFound {
  readonly lists: readonly ListOfCandidates[]
  /** By row of everyone: 1 where a measure could count it. */
  readonly inReach: Uint8Array
  readonly tallies: readonly ByDraw<Tally>[]
  readonly tried: readonly TriedNumber[]
}

/** Says of each list and of each number what was found. */
export function describeStability(
  everyone: Analysis,
  base: CohortDraw,
  found: StabilityFound,
): Pick<RankStability, 'lists' | 'judgements'> {
  return {
    lists: found.lists.map((_, index) => listOf(everyone, base, found, index)),
    judgements: found.tried.map((tried) => judgementOf(tried, found.lists)),
  }
}

function listOf(
  everyone: Analysis,
  { table }: CohortDraw,
  { lists, inReach, tallies, tried }: StabilityFound,
  index: number,
): StabilityOfList {
  const { list, places, everyonePlaces } = lists[index] as ListOfCandidates
  const tally = tallies[index] as ByDraw<Tally>
  const { rule, area } = list
  const isUnranked = rule.present === 'unranked'
  const most = mostLeft(tried, index)
  return {
    id: rule.id,
    ...(rule.title !== undefined && { title: rule.title }),
    ...(area !== undefined && { area }),
    present: isUnranked ? 'unranked' : 'ranked',
    overlap: byDraw(tally, (one) => one.overlap()),
    ...(most !== undefined && { hangsOnMost: most }),
    nominees: everyonePlaces.map((place, nominee): StabilityOfNominee => {
      const total = table.totals[place] as number
      return {
        personId: stringAt(everyone.columns.personIds, place),
        ...(!isUnranked &&
          !isChild(everyone, place) && { place: byDraw(tally, (one) => one.placeOf(nominee)) }),
        hangsOn: [
          ...hangsOnJudgements(
            hasWithheld(everyone, place) ? tried.filter(({ number }) => !number.isOfIntelligence) : tried,
            index,
            places[nominee] as number,
          ),
          ...hangsOnRecords(everyone, list, place, total, inReach),
        ],
      }
    }),
  }
}

function byDraw<Result>(tally: ByDraw<Tally>, of: (tally: Tally) => Result): ByDraw<Result> {
  return { judgements: of(tally.judgements), records: of(tally.records), both: of(tally.both) }
}

function isChild(everyone: Analysis, place: number): boolean {
  const age = ageOf(everyone, place)
  return age !== unknownValue && age < 18_000
}

/** Whether a report under handling conditions is about the person: what intelligence weighs would tell of it. */
function hasWithheld({ columns, asOf }: Analysis, place: number): boolean {
  return rowsOf(columns.reports, place).some(({ on, handling }) => on <= asOf && handling === 'C')
}

function leftOf(tried: TriedNumber, index: number): number {
  return Math.max(...tried.ends.map(({ left }) => (left[index] as readonly number[]).length))
}

function mostLeft(tried: readonly TriedNumber[], index: number): StabilityOfList['hangsOnMost'] {
  let most: StabilityOfList['hangsOnMost']
  for (const one of tried) {
    const left = leftOf(one, index)
    const { pointer, title } = one.number
    if (left > (most?.left ?? 0)) most = { pointer, title, left }
  }
  return most
}

function hangsOnJudgements(tried: readonly TriedNumber[], index: number, place: number): HangsOn[] {
  return tried.flatMap(({ number: { pointer, title, value }, ends }): HangsOn[] => {
    const at = ends.filter(({ left }) => left[index]?.includes(place)).map((end) => end.at)
    return at.length === 0 ? [] : [{ kind: 'judgement', pointer, title, value, at }]
  })
}

function judgementOf(
  { number, ends: [lower, upper], mostLeft: left }: TriedNumber,
  lists: readonly ListOfCandidates[],
): JudgementEffect {
  const { pointer, also, title, basis, value, from, to } = number
  return {
    pointer,
    also,
    title,
    basis,
    value,
    from,
    to,
    atFrom: changesAt(lower, lists),
    atTo: changesAt(upper, lists),
    left,
  }
}

function changesAt({ left, joined }: EndOfRange, lists: readonly ListOfCandidates[]): JudgementChange[] {
  return lists.flatMap(({ list, area }, index): JudgementChange[] => {
    const change = {
      left: (left[index] as readonly number[]).length,
      joined: joined[index] as number,
    }
    if (change.left === 0 && change.joined === 0) return []
    return [{ id: list.rule.id, ...(area !== undefined && { area }), ...change }]
  })
}
