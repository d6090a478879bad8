import type { ScoreExplanation } from '../../index'
import { notCountedWords } from '../text/not-counted-words'
import { countText } from '../text/numbers'

/** What was not counted in a score, and why, in one sentence. */
export function notCountedText({ notCounted }: Pick<ScoreExplanation, 'notCounted'>): string {
  if (notCounted.length === 0) return 'Nothing known at the date was left out.'
  const reasons = notCounted.map(({ reason, count }) => `${countText(count)} ${notCountedWords[reason]}`)
  return `Records not counted: ${reasons.join('; ')}.`
}
