import type { HarmConcentration } from '../../index'
import { percentText, plural } from '../text/numbers'
import type { Page } from '../text/page'

/** How concentrated harm is, in one sentence and a bar for each share of people. */
export function concentrationLines({ counted, top, eightyPercent }: HarmConcentration, { width, style }: Page): string[] {
  if (counted === 0) return ['Nobody has recorded harm that this policy counts.']
  const room = width - 34
  return [
    `${plural(counted, 'person has', 'people have')} recorded harm that counts; ${plural(eightyPercent.people, 'person makes', 'people make')} 80% of it (${percentText(eightyPercent.peopleShare)} of them).`,
    ...top.map(({ peopleShare, people, harmShare }) => {
      const full = Math.round(harmShare * room)
      const label = `  top ${percentText(peopleShare)} (${plural(people, 'person', 'people')})`
      return `${label.padEnd(24)}${style.heading('█'.repeat(full))}${style.faint('░'.repeat(room - full))} ${percentText(harmShare).padStart(4)} of harm`.trimEnd()
    }),
  ]
}
