import type { NotCountedReason } from '../../index'

/** Why a record does not count, in words that follow their number. */
export const notCountedWords: Readonly<Record<NotCountedReason, string>> = {
  contested: 'disputed by the person',
  role: 'as victim or witness',
  'outside-window': 'outside the time window',
  'not-in-groups': 'out of scope',
  'excluded-group': 'left to other meetings',
  'excluded-outcome': 'closed with an outcome that is left out',
  'excluded-detection': 'found by the police themselves',
  faded: 'faded to nothing',
  'same-crime-and-code': 'of a crime that another row counts',
  'not-the-greatest': 'not the gravest',
  'report-theme-or-grade': 'for a report’s theme or grade',
  'report-same-origin': 'for an origin already counted',
  'report-too-few-origins': 'for too few origins',
}
