import { countOf } from '../../internal/count-of'

/** What to say where the harm table lacks the codes of some crimes; nothing where it lacks none. */
export function withoutWeightFinding(
  outcomes: readonly { readonly title: string; readonly withoutWeight: number }[],
): string[] {
  return outcomes
    .filter(({ withoutWeight }) => withoutWeight > 0)
    .map(
      ({ title, withoutWeight }) =>
        `${countOf(withoutWeight, 'crime has', 'crimes have')} no weight in the harm table (${title}): harm is too low by that, and crimes are not.`,
    )
}
