import type { DocumentProblem } from '../../internal/prelude-error'
import { trialProblem as problem, type TrialInput, type TrialPerson } from './trial-input'

/**
 * What does not agree within a trial's people and options: each of them is sound by itself.
 *
 * @returns problems with pointers into `{ people, options }`; none where all agree
 */
export function checkTrialInput(input: TrialInput): DocumentProblem[] {
  return [
    ...armProblems(input),
    ...designProblems(input),
    ...clusterProblems(input),
    ...input.people.flatMap((person, place) => personProblems(input, person, place)),
    ...twice(input.people.map(({ personId }) => personId)).map((place) =>
      problem(['people', place, 'personId'], 'stands twice'),
    ),
  ]
}

function armProblems({ arms, blockSizes, design }: TrialInput): DocumentProblem[] {
  const shares = arms.reduce((total, { share }) => total + share, 0)
  const isWhole = design === 'matched-pairs' || blockSizes.every((size) => size % shares === 0)
  return [
    ...twice(arms.map(({ id }) => id)).map((place) => problem(['options', 'arms', place], 'stands twice')),
    ...(isWhole ? [] : [problem(['options', 'blockSize'], 'no multiple of the sum of the shares')]),
  ]
}

function designProblems({
  arms,
  design,
  match,
  strata,
  intake,
  assignedOn,
  isSized,
}: TrialInput): DocumentProblem[] {
  const isPairs = design === 'matched-pairs'
  const faults: [boolean, string, string][] = [
    [isPairs && arms.length !== 2, 'arms', 'pairs need two arms'],
    [isPairs && arms.some(({ share }) => share !== 1), 'arms', 'pairs need arms of one share each'],
    [isPairs && match.length === 0, 'match', 'pairs need covariates to match by'],
    [isPairs && isSized, 'blockSize', 'pairs are of two'],
    [!isPairs && match.length > 0, 'match', 'only for matched pairs'],
    [isPairs && intake === 'rolling', 'intake', 'pairs need everybody together'],
    [
      intake === 'rolling' && assignedOn !== undefined,
      'assignedOn',
      'each has an own day where intake rolls',
    ],
    [twice(strata).length > 0, 'strata', 'a name stands twice'],
  ]
  return faults.flatMap(([isFault, option, message]) =>
    isFault ? [problem(['options', option], message)] : [],
  )
}

function clusterProblems({ clusters }: TrialInput): DocumentProblem[] {
  const places = clusters.flatMap((ids, cluster) => ids.map((id, place) => ({ id, cluster, place })))
  return twice(places.map(({ id }) => id)).map((at) => {
    const { cluster, place } = places[at] as { cluster: number; place: number }
    return problem(['options', 'clusters', cluster, place], 'stands in a cluster already')
  })
}

function personProblems(
  { people, strata, match, intake, assignedOn }: TrialInput,
  { stratum = {}, covariates = {}, eligibleOn }: TrialPerson,
  place: number,
): DocumentProblem[] {
  const before = people[place - 1]?.eligibleOn
  const isRolling = intake === 'rolling'
  const isLate = eligibleOn !== undefined && assignedOn !== undefined && eligibleOn > assignedOn
  const at = (...path: string[]) => ['people', place, ...path]
  return [
    ...strata
      .filter((name) => !Object.hasOwn(stratum, name))
      .map((name) => problem(at('stratum', name), 'needed, since strata names it')),
    ...Object.keys(stratum)
      .filter((name) => !strata.includes(name))
      .map((name) => problem(at('stratum', name), 'strata does not name it')),
    ...match
      .filter((name) => !Object.hasOwn(covariates, name))
      .map((name) => problem(at('covariates', name), 'needed, since pairs are matched by it')),
    ...(isRolling && eligibleOn === undefined
      ? [problem(at('eligibleOn'), 'needed where intake is rolling')]
      : []),
    ...(isRolling && eligibleOn !== undefined && before !== undefined && eligibleOn < before
      ? [problem(at('eligibleOn'), 'before the person above: rolling intake is in order of arrival')]
      : []),
    ...(isLate ? [problem(at('eligibleOn'), 'after the day of assignment')] : []),
  ]
}

/** The places of what stood already. */
function twice(ids: readonly string[]): number[] {
  const seen = new Set<string>()
  return ids.flatMap((id, place) => {
    if (seen.has(id)) return [place]
    seen.add(id)
    return []
  })
}
