import type { ScoreExplanation } from '../../index'
import { notCountedWords } from '../text/not-counted-words'
import { countText, plural } from '../text/numbers'

/** What was not counted in a score, and why, in one sentence. */
export function notCountedText({ notCounted }: Pick<ScoreExplanation, 'notCounted'>): string {
  const all = notCounted.reduce((sum, { count }) => sum + count, 0)
  if (all === 0) return 'Nothing known at the date was left out.'
  const reasons = notCounted.map(({ reason, count }) => `${countText(count)} ${notCountedWords[reason]}`)
  return `Not counted: ${plural(all, 'record')}: ${reasons.join('; ')}.`
}
