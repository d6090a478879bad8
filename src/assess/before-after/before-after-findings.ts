import { type Day, parseIsoDay } from '../../internal/iso-day'
import { withoutWeightFinding } from '../trial/without-weight'
import type { BeforeAfterAnalysis, ComparedPeriod } from './before-after-analysis'

/** What a comparison of changes shows and what it does not, in sentences: the primary outcome first. */
export function beforeAfterFindings(analysis: Omit<BeforeAfterAnalysis, 'findings'>): string[] {
  const { primary, people, died, outcomes } = analysis
  const deaths = died.treated + died.control
  const [daysBefore, daysAfter] = [daysIn(analysis.before), daysIn(analysis.after)]
  const isToldOfVictims = outcomes.some(({ side }) => side === 'as-victim')
  return [
    `Primary outcome. ${primary.sentence}`,
    `${primary.withoutProgramme} People chosen for a high figure tend to fall without any programme, so no change of the treated says anything without this one beside it.`,
    primary.trend.sentence,
    'Chance did not make the groups. Whoever was offered the programme, or took it, may differ from the others in ways that no record shows, and such a difference can make any ratio here. A trial by lot is the better answer.',
    `Treated: ${people.treated}; compared: ${people.control}; all from one list of one date.`,
    'These are crimes as police recorded them. Police work decides much of what is recorded, so a group that is seen more by police may have more recorded, or less: look at crimes that somebody reported and crimes that police found apart.',
    ...(isToldOfVictims
      ? []
      : [
          'No outcome counts crimes against these people. Whether they came to less harm themselves is not told.',
        ]),
    analysis.maturityDays === 0
      ? `Crimes count to ${analysis.after.to}. No allowance was made for records that are still to come.`
      : `Crimes count to ${analysis.after.to} at the latest, and to no later than ${analysis.maturityDays} days before the extract, because records keep arriving.`,
    ...(daysAfter < daysBefore
      ? [
          `The period after has ${daysAfter} of the ${daysBefore} days of the one before, because counting ended first: other times of the year are compared.`,
        ]
      : []),
    ...(deaths > 0
      ? [
          `${deaths === 1 ? '1 person is' : `${deaths} people are`} recorded to have died: their time ends on that day.`,
        ]
      : []),
    ...withoutWeightFinding(outcomes),
    analysis.yearsInCustody === 'unknown'
      ? 'Time in custody is unknown, because no custody spells were gathered: a group with more people in prison would have less time to offend in.'
      : 'Rates are of calendar time. Time in custody stands beside them, before and after: more of it leaves less time to offend in.',
  ]
}

function daysIn({ from, to }: ComparedPeriod): number {
  return (parseIsoDay(to) as Day) - (parseIsoDay(from) as Day) + 1
}
