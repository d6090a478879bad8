import type { HarmConcentration } from '../../index'
import { countText, percentText, plural } from '../text/numbers'
import type { Page } from '../text/page'

/** How concentrated harm is, in one clause. */
export function concentrationText({ counted, eightyPercent }: HarmConcentration): string {
  if (counted === 0) return 'nobody has recorded harm that counts'
  const { people, peopleShare } = eightyPercent
  return `of ${plural(counted, 'person', 'people')} with counted harm ${countText(people)} (${percentText(peopleShare)}) make 80% of it`
}

/** How concentrated harm is: a bar for each share of people. */
export function concentrationLines({ counted, top }: HarmConcentration, { width, style }: Page): string[] {
  const room = width - 38
  return (counted === 0 ? [] : top).map(({ peopleShare, people, harmShare }) => {
    const full = Math.round(harmShare * room)
    const label = `  top ${percentText(peopleShare)} (${plural(people, 'person', 'people')})`
    const bar = `${style.heading('█'.repeat(full))}${style.faint('░'.repeat(room - full))}`
    return `${label.padEnd(24)}${bar} ${percentText(harmShare).padStart(4)} of harm`
  })
}
