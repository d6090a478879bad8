import { basisPlaces } from './basis-places'
import type { PolicyRule } from './finding'

/** A number that rests on nothing stated. */
export const basisMissing: PolicyRule = {
  name: 'basis-missing',
  severities: ['warning', 'note'],
  about: 'a number, or a choice of codes, that does not say what it rests on',
  check: (policy) =>
    basisPlaces(policy.document)
      .filter(({ basis }) => basis === undefined)
      .map(({ pointer, part, numbers }) => ({
        severity: numbers ? 'warning' : 'note',
        pointer,
        message: numbers
          ? `this ${part} holds a number and does not say what it rests on`
          : `this ${part} is a choice and does not say what it rests on`,
        mend: 'Add a basis: statute, guidance or study with a reference, else judgement with its decision record.',
      })),
}
