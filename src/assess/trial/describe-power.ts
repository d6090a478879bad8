import { countOf } from '../../internal/count-of'
import type { SimulatedShare, TrialOfSize, TrialPower } from './trial-power-result'

/** What is described. */
type Described = Omit<TrialPower, 'findings'>

/** A fall by a fifth is what is told of each size, where it was tried. */
const usualRatio = 0.8

/** With fewer people who have any crime all hangs on these few: own judgement, docs/decisions/0052-power-by-simulation.md. */
const fewWithCrimes = 20

/** What the simulation comes to, in sentences for whoever must decide on a trial. */
export function describePower(power: Described): string[] {
  const { pool, horizonDays } = power
  return [
    `Of ${countOf(pool.people, 'person', 'people')} ${pool.withCrimes} ${pool.withCrimes === 1 ? 'was' : 'were'} recorded with such a crime in the ${horizonDays} days that followed: ${countOf(pool.crimes, 'crime', 'crimes')}, ${pool.crimesPerPersonYear.toFixed(2)} for each person and year.`,
    ...(pool.crimes === 0
      ? [
          'Nothing can be simulated, because nothing followed: take an outcome that is recorded more often, more days or more people.',
        ]
      : [
          ...power.trials.map((trial) => sizeSentence(power, trial)),
          ...power.peopleNeeded.map((needed) => neededSentence(power, needed)),
        ]),
    ...clusterSentences(power),
    ...warnings(power),
  ]
}

function sizeSentence(
  { horizonDays }: Described,
  { peopleInEachArm, power, falseAlarms }: TrialOfSize,
): string {
  const told = power.find(({ ratio }) => ratio === usualRatio) ?? (power[0] as TrialOfSize['power'][number])
  return `With ${peopleInEachArm} people in each arm and ${horizonDays} days, a fall by ${fallOf(told.ratio)} would be seen in ${hundredths(told.crimes)} such trials by crimes, and in ${hundredths(told.harm)} by harm; where nothing was done a difference would be seen in ${hundredths(falseAlarms.crimes)} and ${hundredths(falseAlarms.harm)}.`
}

function neededSentence({ trials }: Described, needed: TrialPower['peopleNeeded'][number]): string {
  const { ratio, crimes, harm } = needed
  const aim = `For a fall by ${fallOf(ratio)} to be seen in 80 of 100 trials,`
  const none = `no size tried, up to ${trials.at(-1)?.peopleInEachArm} people in each arm, is enough`
  if (crimes === undefined && harm === undefined) return `${aim} ${none}, neither by crimes nor by harm.`
  const enough = (people: number | undefined) =>
    people === undefined ? none : `${people} people in each arm are enough`
  return `${aim} by crimes ${enough(crimes)}, and by harm ${enough(harm)}.`
}

function clusterSentences({ clusters: kept }: Described): string[] {
  if (kept === undefined) return []
  const { clusters, people, varianceInflation } = kept
  const varies =
    varianceInflation.crimes === undefined
      ? ''
      : `: the rate of crimes varies ${varianceInflation.crimes.toFixed(2)} times as much as one by one`
  return [
    `${people} people are kept together in ${clusters} ${clusters === 1 ? 'cluster' : 'clusters'}${varies}.`,
  ]
}

function warnings({ pool, trials, hindsight }: Described): string[] {
  const half = Math.floor(pool.people / 2)
  const isLarger = trials.some(({ peopleInEachArm }) => peopleInEachArm > half)
  const isFew = pool.crimes > 0 && pool.withCrimes < fewWithCrimes
  return [
    ...(isLarger
      ? [
          `Of these ${pool.people} people no more than ${half} could be in each of two arms: larger trials need others like them.`,
        ]
      : []),
    ...(isFew
      ? [
          `All of this hangs on ${countOf(pool.withCrimes, 'person', 'people')} who had any such crime: with others it may come out otherwise, by more than the intervals say.`,
        ]
      : []),
    'Such crimes are records of police work: a trial sees what is recorded of people, and being in a trial can change what is recorded.',
    ...(hindsight
      ? [
          'Some records do not say when they were known, so that the people may have been chosen by what came later.',
        ]
      : []),
  ]
}

/** A ratio as a fall in per cent. */
function fallOf(ratio: number): string {
  return `${Number(((1 - ratio) * 100).toFixed(1))}%`
}

function hundredths({ share }: SimulatedShare): string {
  return `${Math.round(share * 100)} of 100`
}
