import type { IssueCode } from '../issue-codes'
import { knownSchemes, outcomeTypes } from '../vocabulary'
import { faultOf } from './fault'
import type { Field } from './field'
import { foldWord } from './fold-text'
import { label } from './text-fields'

/** A word of a closed list, whatever its case and whether it has blanks or hyphens. */
export function word<Word extends string>(
  words: readonly Word[],
  unknown: IssueCode = 'unknown-word',
): Field<Word> {
  const known = new Map(words.map((each) => [foldWord(each), each]))
  const fault = faultOf(unknown)
  return {
    required: true,
    repeats: true,
    open: () => (text) => (text.trim() === '' ? undefined : (known.get(foldWord(text)) ?? fault)),
  }
}

/** Several words of a closed list, separated by `;` or `|`. */
export function words<Word extends string>(
  list: readonly Word[],
  unknown: IssueCode,
): Field<readonly Word[], Word> {
  return { required: false, repeats: true, list: true, open: word(list, unknown).open }
}

/** A Home Office outcome type: `1a` is `1A`, and `01` is `1`. */
export const outcomeType: Field<(typeof outcomeTypes)[number]> = {
  required: false,
  repeats: true,
  open: (context) => {
    const read = word(outcomeTypes, 'unknown-outcome').open(context)
    return (text) => read(text.trim().replace(/^0+(?=\d)/, ''))
  },
}

/** A scheme that manages people: one that is known by name, or the force's own word as written. */
export const scheme: Field<string> = {
  required: true,
  repeats: true,
  open: (context) => {
    const known = new Map<string, string>(knownSchemes.map((each) => [each, each]))
    const read = label.open(context)
    return (text) => known.get(foldWord(text)) ?? read(text)
  },
}

/** Yes or no. */
export const yesOrNo: Field<boolean> = {
  required: false,
  repeats: true,
  open: () => {
    const fault = faultOf('invalid-boolean')
    return (text) => {
      const folded = text.trim().toLowerCase()
      if (folded === '') return undefined
      if (['true', 'yes', 'y', '1'].includes(folded)) return true
      return ['false', 'no', 'n', '0'].includes(folded) ? false : fault
    }
  },
}
