import { compareCodePoints } from '../internal/code-points'
import { allocationRow, type FilledStratum } from './trial/allocation-table'
import { type AssignableUnit, assignableUnits } from './trial/assignable-units'
import { checkTrialInput } from './trial/check-trial-input'
import { fillBlocks } from './trial/fill-blocks'
import { matchPairs, measureUnits } from './trial/match-pairs'
import type { AssignedPerson, TrialAssignment } from './trial/trial-assignment'
import { trialBalance } from './trial/trial-balance'
import {
  type AssignTrialOptions,
  readTrialInput,
  refuseTrial,
  type TrialInput,
  type TrialPerson,
  trialProblem,
} from './trial/trial-input'
import { trialNotes } from './trial/trial-notes'

const caller = 'assignTrial'

/**
 * Puts people into the arms of a trial by chance that can be drawn again, and shows how alike the arms are.
 *
 * For whoever runs a trial and enrols nobody. Chance, and nothing known of a person, decides; it does not say who may
 * take part, and nobody may lose help that is theirs by law through it. Safeguarding is never an arm.
 *
 * Formula: permuted blocks within strata, of sizes that chance takes from those given; or pairs who are alike, of whom
 * chance takes one for each arm. People of one cluster get one arm: it is the unit, and blocks count units.
 *
 * Convention: each block has its own stream of draws out of seed, trial, stratum and the block's number. So with rolling
 * intake the list so far is the beginning of every longer list, and strata do not touch each other. Together, the order
 * in which people are given changes nothing. The seed is not in the result, since whoever has it can foresee.
 *
 * Cost: people; for matched pairs the square of the people of the largest stratum.
 *
 * @param people - everybody who takes part, each once; in order of arrival where intake is rolling
 * @param options - the arms, the seed, what is stratified by, the design
 * @returns who is in which arm and block, with tables by stratum and covariate, and notes
 * @throws PreludeError `invalid-options`, whose `info.problems` point into `{ people, options }`
 * @example
 * const person = (personId, area) => ({ personId, stratum: { area } })
 * const trial = assignTrial(
 *   [person('P1', 'Amber'), person('P2', 'Amber'), person('P3', 'Birch'), person('P4', 'Birch')],
 *   { arms: ['mentor', 'usual'], strata: ['area'], blockSize: 2, seed: 71930462, trialId: 'mentors-2026' },
 * )
 * trial.allocationTable[0].people // => { mentor: 1, usual: 1 }
 * trial.assignments.length // => 4
 * @see Pocock and Simon 1975, Biometrics 31(1), on blocks within strata; Schulz and Grimes 2002, Lancet 359, on blocks
 *   whose size must not be known; docs/decisions/0051-how-trials-are-dealt.md
 */
export function assignTrial(people: readonly TrialPerson[], options: AssignTrialOptions): TrialAssignment {
  const input = readTrialInput(caller, people, options)
  const problems = checkTrialInput(input)
  if (problems.length > 0) refuseTrial(caller, problems)
  const strata = fillStrata(input)
  const assignments = listPeople(input, strata)
  requireSame(input, assignments)
  const armOf = new Map(assignments.map(({ personId, arm }) => [personId, arm]))
  const balance = trialBalance(
    input.arms,
    input.strata,
    people.map((person) => ({ person, arm: armOf.get(person.personId) as string })),
  )
  return {
    trialId: input.trialId,
    design: input.design,
    intake: input.intake,
    arms: input.arms,
    strata: [...input.strata],
    assignments,
    allocationTable: strata.map((stratum) => allocationRow(stratum, input)),
    balance,
    notes: trialNotes(input, strata, balance),
  }
}

function fillStrata(input: TrialInput): FilledStratum[] {
  const { design, match, arms, blockSizes, seed, trialId } = input
  const strata = assignableUnits(input)
  const everyUnit = [...strata.values()].flat()
  const measured = measureUnits(everyUnit, match)
  const measureOf = new Map(everyUnit.map((unit, at) => [unit, measured[at] as number[]]))
  return [...strata].map(([stratum, units]): FilledStratum => {
    const ordered =
      design === 'blocks'
        ? units
        : matchPairs(
            units,
            units.map((unit) => measureOf.get(unit) as number[]),
          )
    const purpose = JSON.stringify([caller, trialId, stratum])
    return { stratum, units: ordered, filled: fillBlocks(units.length, arms, blockSizes, { seed, purpose }) }
  })
}

function listPeople(
  { people, intake, assignedOn }: TrialInput,
  strata: readonly FilledStratum[],
): AssignedPerson[] {
  const assigned = new Map(
    strata.flatMap(({ stratum, units, filled }) =>
      units.flatMap(({ members, isCluster }: AssignableUnit, at) =>
        members.map(({ personId, eligibleOn }): [string, AssignedPerson] => {
          const day = intake === 'rolling' ? eligibleOn : assignedOn
          const { arm, block, position } = filled.places[at] as FilledStratum['filled']['places'][number]
          return [
            personId,
            {
              personId,
              arm,
              ...(day !== undefined && { assignedOn: day }),
              stratum,
              block,
              position,
              ...(isCluster && { clusterId: members[0].personId }),
            },
          ]
        }),
      ),
    ),
  )
  const ids = people.map(({ personId }) => personId)
  const ordered = intake === 'rolling' ? ids : ids.sort(compareCodePoints)
  return ordered.map((personId) => assigned.get(personId) as AssignedPerson)
}

/** What an earlier list says of anybody must stay. */
function requireSame({ soFar }: TrialInput, assignments: readonly AssignedPerson[]): void {
  const now = new Map(assignments.map((person) => [person.personId, placeOf(person)]))
  const problems = (soFar?.assignments ?? []).flatMap((person, place) =>
    now.get(person.personId) === placeOf(person)
      ? []
      : [trialProblem(['options', 'soFar', 'assignments', place], 'would change')],
  )
  if (problems.length > 0) refuseTrial(caller, problems)
}

function placeOf({ arm, stratum, block, position }: AssignedPerson): string {
  return JSON.stringify([arm, stratum, block, position])
}
