import type { HangsOn } from '../analyse/cohort'

/** On what one thing a place on a list hangs, in a sentence without the person's score or rank. */
export function describeHangsOn(hangsOn: HangsOn): string {
  switch (hangsOn.kind) {
    case 'judgement': {
      const { title, value, at } = hangsOn
      return `Would not be on this list if ${title} were ${at.map(inShort).join(' or ')} instead of ${inShort(value)}`
    }
    case 'record':
      return `Would not be on this list without crime ${hangsOn.crimeId}`
    case 'intelligence':
      return 'Would not be on this list without the intelligence of one origin'
  }
}

/** A number of the policy as a reader takes it in: whole numbers as they are, others to four digits. */
function inShort(value: number): string {
  return String(Number.isInteger(value) ? value : Number(value.toPrecision(4)))
}
