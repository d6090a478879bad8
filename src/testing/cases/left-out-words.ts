import type { NotCountedReason } from '../../analyse/score-explanation'

/** Why records do not count, in words for those who write the rules. */
export const leftOutWords: Readonly<Record<NotCountedReason, string>> = Object.freeze({
  contested: 'contested by the person',
  role: 'in a role without a factor',
  'outside-window': 'outside the window',
  'not-in-groups': 'in none of the groups',
  'excluded-group': 'in a group that is left out',
  'excluded-outcome': 'with an outcome that is left out',
  'excluded-detection': 'with a detection that is left out',
  faded: 'too old for its factor to be above 0',
  'same-crime-and-code': 'of a crime that another row counts',
  'not-the-greatest': 'besides the one that counts',
  'report-theme-or-grade': 'a report with a theme or grade without a factor',
  'report-same-origin': 'a report of an origin already counted',
  'report-too-few-origins': 'a report of too few origins',
})
