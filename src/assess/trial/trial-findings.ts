import { countOf } from '../../internal/count-of'
import type { TrialAnalysis } from './trial-analysis'
import { withoutWeightFinding } from './without-weight'

/** What a trial shows and what it does not, in sentences: the primary outcome first. */
export function trialFindings(trial: Omit<TrialAnalysis, 'findings'>): string[] {
  return [
    ...trial.comparisons.map(({ primary }) => `Primary outcome. ${primary.sentence}`),
    ...severalArms(trial),
    'These are crimes as police recorded them. Police work decides much of what is recorded, so an arm that is seen more by police may have more recorded, or less: look at crimes that somebody reported and crimes that police found apart.',
    ...otherComparisons(trial),
    ...whoWasFollowed(trial),
    ...liberty(trial),
    ...apart(trial),
    ...withoutWeightFinding(trial.comparisons.flatMap(({ outcomes }) => outcomes)),
    ...subgroups(trial),
    'Everyone counts in the arm that chance gave them, whatever they received, so the ratio is of the offer and not of taking it up. People who moved away are not seen to have gone: their time counts on, without crimes that other forces recorded.',
  ]
}

/** Each comparison is judged by itself: with more of them one is likelier to differ by chance alone. */
function severalArms({ comparisons }: Omit<TrialAnalysis, 'findings'>): string[] {
  if (comparisons.length === 1) return []
  return [
    `${comparisons.length} arms are compared with one control arm, and each may be called different by chance alone in up to about 5 of 100 trials: that at least one of them is happens more often.`,
  ]
}

function otherComparisons({ comparisons }: Omit<TrialAnalysis, 'findings'>): string[] {
  const outcomes = comparisons.flatMap((comparison) => [
    ...comparison.outcomes,
    ...comparison.subgroups.flatMap((group) => (group.outcomes === 'withheld' ? [] : group.outcomes)),
  ])
  const ratios = outcomes.reduce((sum, { atLiberty }) => sum + (atLiberty === 'unknown' ? 6 : 8), 0)
  const isToldOfVictims = outcomes.some(({ side }) => side === 'as-victim')
  return [
    `Besides the primary outcome ${ratios - comparisons.length} ratios are given. Of so many some differ by chance alone: they are for questions to ask next, not for claims.`,
    ...(isToldOfVictims
      ? []
      : [
          'No outcome counts crimes against these people. Whether they came to less harm themselves is not told.',
        ]),
  ]
}

function whoWasFollowed(trial: Omit<TrialAnalysis, 'findings'>): string[] {
  const sumOf = (key: 'died' | 'cutShort' | 'notFollowed' | 'withoutRecord') =>
    trial.arms.reduce((sum, arm) => sum + arm[key], 0)
  const [died, cutShort] = [sumOf('died'), sumOf('cutShort')]
  const [notFollowed, withoutRecord] = [sumOf('notFollowed'), sumOf('withoutRecord')]
  return [
    trial.maturityDays === 0
      ? `Crimes count to the day of the extract, ${trial.countedTo}. Records of the last weeks are still to come, and no allowance was made for that.`
      : `Crimes count to ${trial.countedTo}, ${countOf(trial.maturityDays, 'day', 'days')} before the extract, because records keep arriving.`,
    ...(cutShort > 0
      ? [
          `${were(cutShort)} not followed for the whole ${trial.followUpDays} days, because counting ended first; their time counts as far as it goes.`,
        ]
      : []),
    ...(notFollowed > 0 ? [`${were(notFollowed)} not followed for a single day.`] : []),
    ...(died > 0 ? [`${were(died)} recorded to have died: their time ends on that day.`] : []),
    ...(withoutRecord > 0
      ? [
          `Of ${countOf(withoutRecord, 'person', 'people')} the holdings hold nothing: they count as having no crimes.`,
        ]
      : []),
    ...(trial.merged > 0
      ? [
          `${countOf(trial.merged, 'person id leads', 'person ids lead')} to somebody assigned before, who counts once, as first assigned.`,
        ]
      : []),
  ]
}

function liberty({ arms }: Omit<TrialAnalysis, 'findings'>): string[] {
  if (arms.some(({ yearsAtLiberty }) => yearsAtLiberty === 'unknown')) {
    return [
      'Time at liberty is unknown, because no custody spells were gathered: an arm with more people in prison would have less time to offend in.',
    ]
  }
  return [
    'Ratios for time at liberty come second: custody may follow from the programme itself or from how closely people are watched, so those ratios are no longer protected by chance. Crimes count there whether or not the person was in custody on the day.',
  ]
}

function apart({ sharedCrimes }: Omit<TrialAnalysis, 'findings'>): string[] {
  if (sharedCrimes === 0) return []
  return [
    `People of different arms were suspected, charged or convicted together in ${countOf(sharedCrimes, 'crime', 'crimes')}. The arms met, so what was offered to one may have reached the other, and the ratio may show too little.`,
  ]
}

function subgroups({ comparisons }: Omit<TrialAnalysis, 'findings'>): string[] {
  if (comparisons.every((comparison) => comparison.subgroups.length === 0)) return []
  return [
    'Subgroups are those that the protocol names. A difference in one and none in another does not show that they differ from each other.',
  ]
}

function were(count: number): string {
  return count === 1 ? '1 person was' : `${count} people were`
}
