import type { Policy, ScoreExplanation } from '../../index'
import { dateText } from '../text/date-text'
import { indent } from '../text/indent'
import { countText, plural, pointsText } from '../text/numbers'
import type { Page } from '../text/page'
import { bandText } from '../text/policy-words'
import { componentLines } from './component-lines'
import { notCountedText } from './not-counted-text'

/** A score as a table that adds up: records to measures, measures to points, points to the total. */
export function explanationLines(explanation: ScoreExplanation, policy: Policy, page: Page): string[] {
  const { total, band, components } = explanation
  const { style, width } = page
  const amount = pointsText(total)
  const sum = components.map(({ points }) => pointsText(points)).join(' + ')
  const name = `score, ${band === undefined ? 'below every band' : bandText(policy, band)}: ${sum} =`
  return [
    ...componentLines(components, policy.harmTable, page),
    style.bold(`${name.padStart(width - amount.length - 1)} ${amount}`),
    ...indent(notCountedText(explanation), width, 0),
  ]
}

/** What must be known beside a score: what makes it too low or unsure, and which ids are in it. */
export function remarkLines(
  { unlisted, incomplete, aliases, hindsight, unstated }: ScoreExplanation,
  { width }: Page,
): string[] {
  const codes = Object.entries(unlisted).map(([code, crimes]) => `${code} (${plural(crimes, 'crime')})`)
  const ids = aliases.map(({ from, on }) => (on === undefined ? from : `${from} (merged on ${dateText(on)})`))
  return [
    ...(incomplete ? [`Too low: the harm table has no weight for ${codes.join(', ')}.`] : []),
    ...(ids.length > 0 ? [`Records under older ids are in it: ${ids.join(', ')}.`] : []),
    ...(hindsight
      ? [
          'Some counted records do not say when they were recorded, so it cannot be shown that all was known at the date.',
        ]
      : []),
    ...(unstated.outcome > 0 ? [`${countText(unstated.outcome)} counted without an outcome on record.`] : []),
    ...(unstated.detection > 0
      ? [`${countText(unstated.detection)} counted that do not say how the crime was detected.`]
      : []),
  ].flatMap((sentence) => indent(sentence, width, 0))
}
