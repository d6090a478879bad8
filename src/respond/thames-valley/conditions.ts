import type { Predicate } from '../../policy/schema/predicate-schema'

/** From the age of criminal responsibility up to the eighteenth birthday. Unknown where the birth date is. */
export const isChildOfTenOrOver: Predicate = { measure: { kind: 'age' }, atLeast: 10, below: 18 }

/** Under 18, from birth. */
export const isChild: Predicate = { measure: { kind: 'age' }, below: 18 }

/** 18 or over. */
export const isAdult: Predicate = { measure: { kind: 'age' }, atLeast: 18 }

/** At or over the age of criminal responsibility in England and Wales (Children and Young Persons Act 1933 s.50). */
export const isTenOrOver: Predicate = { measure: { kind: 'age' }, atLeast: 10 }

/**
 * Any recorded sign that the person has been exploited. One is enough: a sign asks for safeguarding, it proves
 * nothing. Without a window, since exploitation does not lapse; reports alone count for 24 months.
 */
export const signsOfExploitation: Predicate = {
  any: [
    { measure: 'exploitation-flags', atLeast: 1 },
    { measure: 'exploitation-suffered', atLeast: 1 },
    { measure: 'exploitation-reports', above: 0 },
    { measure: { kind: 'need', title: 'assessed need: exploitation', need: 'exploitation' }, atLeast: 2 },
  ],
}
