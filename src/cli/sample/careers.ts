import { type WeightedTable, weighted } from './draws'
import type { Pathway } from './pathways'

/** How much a person comes to notice: not at all but as victim or witness, once, a few times, or for a while often. */
export type CareerKind = 'none' | 'once' | 'occasional' | 'persistent' | 'chronic'

/** What a kind of career is like. */
export interface CareerShape {
  /** Fewest and most crimes. */
  readonly crimes: readonly [number, number]
  /** Shortest and longest time from the first to the last, in days. */
  readonly spellDays: readonly [number, number]
  readonly pathways: WeightedTable<Pathway>
}

/**
 * How many of 1,000 people have which kind of career.
 *
 * Basis: DOMAIN 6.2: 7% of people carry 80% of the harm, a third of those with one crime, over 95% of a year's
 * list new, and yet a quarter of those who come to notice for violence were known before, the violent more often
 * than the others. Rates are therefore heavy-tailed, careers last for years, and what is gravest in them is rare and
 * comes by chance; the figures are our own judgement, set to meet those.
 */
export const careerKinds: WeightedTable<CareerKind> = weighted([
  ['none', 204],
  ['once', 510],
  ['occasional', 120],
  ['persistent', 126],
  ['chronic', 40],
])

/** The shapes of careers: own judgement, set with {@link careerKinds}. */
export const careerShapes: Readonly<Record<Exclude<CareerKind, 'none'>, CareerShape>> = {
  once: {
    crimes: [1, 1],
    spellDays: [1, 1],
    pathways: weighted([
      ['general', 577],
      ['domestic', 163],
      ['acquisitive', 170],
      ['street', 25],
      ['lines', 8],
      ['serious', 27],
      ['sexual', 30],
    ]),
  },
  occasional: {
    crimes: [2, 4],
    spellDays: [100, 1200],
    pathways: weighted([
      ['general', 367],
      ['domestic', 200],
      ['acquisitive', 210],
      ['street', 130],
      ['lines', 55],
      ['serious', 28],
      ['sexual', 10],
    ]),
  },
  persistent: {
    crimes: [4, 9],
    spellDays: [200, 1300],
    pathways: weighted([
      ['general', 150],
      ['domestic', 40],
      ['acquisitive', 210],
      ['street', 430],
      ['lines', 160],
      ['serious', 10],
    ]),
  },
  chronic: {
    crimes: [8, 18],
    spellDays: [300, 1400],
    pathways: weighted([
      ['general', 100],
      ['acquisitive', 322],
      ['street', 390],
      ['lines', 170],
      ['serious', 18],
    ]),
  },
}

/** Ages at the first crime, youngest and oldest, by pathway: own judgement, led by who knife crime involves (DOMAIN 1.6). */
export const startingAges: Readonly<Record<Pathway | 'none', WeightedTable<readonly [number, number]>>> = {
  none: weighted([
    [[6, 17], 140],
    [[18, 34], 340],
    [[35, 59], 360],
    [[60, 84], 160],
  ]),
  general: weighted([
    [[7, 9], 22],
    [[10, 17], 170],
    [[18, 34], 480],
    [[35, 66], 336],
  ]),
  domestic: weighted([
    [[16, 17], 20],
    [[18, 34], 500],
    [[35, 66], 480],
  ]),
  acquisitive: weighted([
    [[8, 9], 12],
    [[10, 17], 145],
    [[18, 34], 400],
    [[35, 58], 450],
  ]),
  street: weighted([
    [[11, 13], 70],
    [[14, 17], 380],
    [[18, 24], 380],
    [[25, 38], 170],
  ]),
  lines: weighted([
    [[13, 17], 360],
    [[18, 24], 390],
    [[25, 40], 250],
  ]),
  serious: weighted([
    [[14, 17], 150],
    [[18, 24], 480],
    [[25, 44], 400],
  ]),
  sexual: weighted([
    [[13, 17], 120],
    [[18, 34], 380],
    [[35, 70], 500],
  ]),
}
