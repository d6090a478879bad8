import type { PolicyCoverage } from '../../testing/index'
import { percentText } from '../text/numbers'

/** How much of the rules the cases exercise. */
export function coverageText({ exercised, total, share }: PolicyCoverage): string {
  return `${exercised} of ${total} exercised (${percentText(share)})`
}

/** What no case exercises, with the case that would, one sentence each. */
export function notExercised({ items }: PolicyCoverage): string[] {
  return items.flatMap(({ what, document, pointer, missing }) => {
    if (missing === undefined) return []
    const place = document === 'policy' ? pointer : `catalogue ${pointer}`
    return [`${what} (${place}); missing: ${missing}`]
  })
}
