import type { FactPredicate } from '../../../policy/schema/predicate-schema'
import { custodyKinds } from '../../../scan/vocabulary'
import type { CaseMoment } from '../../cases/case-moment'
import { nobody, type Trait } from './sketch'

/** Everything that a fact about a person can be, as far as a condition asks for it, with what is not known of it. */
export function factTraits({ fact, is }: FactPredicate, reviewsAhead: readonly number[]): Trait[] {
  switch (fact) {
    case 'alive':
      return [nobody, { person: { died: { ago: { days: 1 } } } }]
    case 'area':
      return [...is, otherThan(is)].map((area): Trait => ({ person: { area } })).concat([nobody])
    case 'custody':
      return [
        nobody,
        ...custodyKinds.flatMap((kind) =>
          spansOf(reviewsAhead).map((span): Trait => ({ person: { prison: [{ kind, ...span }] } })),
        ),
        { person: {}, notGathered: ['custodySpells'] },
      ]
    case 'scheme':
      return [
        ...[...is, otherThan(is)].flatMap((scheme) =>
          spansOf(reviewsAhead).map((span): Trait => ({ person: { schemes: [{ scheme, ...span }] } })),
        ),
        nobody,
        { person: {}, notGathered: ['management'] },
      ]
  }
}

/** From a month ago, without an end, to past every review, and to the days around each review. */
function spansOf(reviewsAhead: readonly number[]): { from: CaseMoment; to?: CaseMoment }[] {
  const from = { ago: { days: 30 } }
  const ends = new Set([36_500 / 10, 1, ...reviewsAhead.flatMap((days) => [days, days + 1])])
  return [...[...ends].map((days) => ({ from, to: { ahead: { days } } })), { from }]
}

function otherThan(names: readonly string[]): string {
  return ['elsewhere', 'somewhere else', 'nowhere'].find((name) => !names.includes(name)) as string
}
