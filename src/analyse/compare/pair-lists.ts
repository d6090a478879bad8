import { compareCodePoints } from '../../internal/code-points'
import type { Cohort, NominationList, Nominee } from '../cohort'
import type { ListChange, ListComparison } from '../cohort-comparison'

/** One list in two cohorts; either may lack it. */
export interface PairedList {
  readonly id: string
  readonly title?: string
  readonly area?: string
  readonly present: 'ranked' | 'unranked'
  readonly before: ReadonlyMap<string, Nominee>
  readonly after: ReadonlyMap<string, Nominee>
}

/** Says how one person's place changed; undefined where they are not to be named. */
export type DescribeChange = (
  how: 'joins' | 'leaves' | 'moves',
  personId: string,
  list: PairedList,
) => ListChange | undefined

/** Pairs the lists of two cohorts by id and area: the later cohort's in order, then those that it lacks. */
export function pairLists(before: Cohort, after: Cohort): PairedList[] {
  const earlier = new Map(before.lists.map((list) => [keyOf(list), list]))
  const later = new Set(after.lists.map(keyOf))
  return [
    ...after.lists.map((list) => pair(earlier.get(keyOf(list)), list, list)),
    ...before.lists.filter((list) => !later.has(keyOf(list))).map((list) => pair(list, undefined, list)),
  ]
}

/** Says of a pair who joined, left, stayed and moved. */
export function compareList(list: PairedList, describe: DescribeChange): ListComparison {
  const { id, title, area, present, before, after } = list
  const inOrder = (ids: Iterable<string>) => [...ids].sort(compareCodePoints)
  const stayed = inOrder(before.keys()).filter((personId) => after.has(personId))
  const gone = inOrder(before.keys()).filter((personId) => !after.has(personId))
  const come = inOrder(after.keys()).filter((personId) => !before.has(personId))
  const described = (how: 'joins' | 'leaves' | 'moves', ids: readonly string[]) =>
    ids.flatMap((personId) => describe(how, personId, list) ?? [])
  const left = described('leaves', gone)
  const either = before.size + come.length
  const hasMoved = (personId: string) =>
    present === 'ranked' && before.get(personId)?.rank !== after.get(personId)?.rank
  return {
    id,
    ...(title !== undefined && { title }),
    ...(area !== undefined && { area }),
    present,
    before: before.size,
    after: after.size,
    joined: described('joins', come),
    left,
    leftUnnamed: gone.length - left.length,
    stayed,
    moved: described('moves', stayed.filter(hasMoved)),
    ...(either > 0 && { jaccard: stayed.length / either }),
    ...(before.size > 0 && { retainedShare: stayed.length / before.size }),
  }
}

/** People who are on an unranked list of either cohort: no number of theirs is shown anywhere. */
export function unrankedPeople(lists: readonly PairedList[]): Set<string> {
  return new Set(
    lists
      .filter(({ present }) => present === 'unranked')
      .flatMap(({ before, after }) => [...before.keys(), ...after.keys()]),
  )
}

function pair(
  before: NominationList | undefined,
  after: NominationList | undefined,
  { id, title, area }: NominationList,
): PairedList {
  const isUnranked = before?.present === 'unranked' || after?.present === 'unranked'
  return {
    id,
    ...(title !== undefined && { title }),
    ...(area !== undefined && { area }),
    present: isUnranked ? 'unranked' : 'ranked',
    before: byPerson(before),
    after: byPerson(after),
  }
}

function byPerson(list: NominationList | undefined): Map<string, Nominee> {
  return new Map((list?.nominees ?? []).map((nominee) => [nominee.personId, nominee]))
}

function keyOf({ id, area }: Pick<NominationList, 'id' | 'area'>): string {
  return JSON.stringify([id, area])
}
