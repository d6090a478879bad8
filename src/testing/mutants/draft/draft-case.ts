import type { Catalogue } from '../../../respond/catalogue-schema'
import type { CaseExpectation } from '../../cases/case-expectation-schema'
import type { OpenedCase } from '../../cases/open-policy-case'
import type { PolicyCase } from '../../cases/policy-case-schema'
import type { CatalogueMutant } from '../catalogue-mutants'
import { openExpectationsTouched } from '../kill/expectations-touched'
import { turningPoint } from '../missing/missing-case'
import type { PolicyMutant } from '../policy-mutants'
import { catalogueCandidates, policyCandidates, type Sides } from './candidates'
import { describeSketch } from './describe-sketch'
import { outcomeOf, type View } from './outcome-of'
import { type Bench, openBench, openScope, type Rules } from './scope'
import { shrunk } from './shrunk'
import { type Sketch, sketchOf, type Trait } from './sketch'
import { type Told, toldBy } from './told-by'
import { type Views, viewsOfCatalogue, viewsOfPolicy } from './view-of'

/** Drafts cases that are missing. */
export interface Drafting {
  /** A case that tells a mutant of the policy; undefined where none was found. */
  ofPolicy(mutant: PolicyMutant): PolicyCase | undefined
  /** A case that tells a mutant of the catalogue. */
  ofCatalogue(mutant: CatalogueMutant): PolicyCase | undefined
}

/** A case that tells a mutant, without its name. */
export interface Drafted {
  readonly sketch: Sketch
  readonly told: Told
}

/** As many sketches as are tried for one mutant. */
const mostTries = 600
/** As many of the cases at hand, and of what they are varied by. */
const mostVaried = 25

/** The date of drafts where no case gives one. */
const usualDate = '2026-03-31'

/** Opens the drafting of cases beside those that there are. */
export function openDrafting(rules: Rules, cases: readonly PolicyCase[]): Drafting {
  const bench = openBench(cases[0]?.asOf ?? usualDate, rules)
  const touchedBy = openExpectationsTouched(rules.policy, rules.catalogue)
  const scopesBefore = {
    policy: openScope(bench, rules, 'policy'),
    catalogue: openScope(bench, rules, 'catalogue'),
  }
  const outcomeIn = openOutcomes(rules)
  const draft = (
    owner: 'policy' | 'catalogue',
    after: Rules,
    views: Views,
    about: string,
    candidates: (sides: Sides) => Iterable<Trait>,
  ): PolicyCase | undefined => {
    const scopes = { before: scopesBefore[owner], after: openScope(bench, after, owner) }
    const tellOf = (view: View) => {
      const outcome = outcomeIn(view)
      return (sketch: Sketch) => {
        const opened = bench.open(sketch)
        return opened && toldBy(opened, outcome(opened), after)
      }
    }
    const [search, tell] = [tellOf(views.search), tellOf(views.tell)]
    const sketches = sketchesOf(bench, cases, candidates({ before: rules, after, scopes }))
    for (const sketch of sketches) {
      if (search(sketch) === undefined) continue
      // A person of known age is read more easily than one of whom the lists cannot tell.
      const { person } = sketch
      const adult = { ...sketch, person: person.bornOn === undefined ? { age: usualAge, ...person } : person }
      const told = tell(adult)
      const whole = told ? { sketch: adult, told } : { sketch, told: tell(sketch) as Told }
      return written(shrunk(whole, tell), about)
    }
    return undefined
  }
  return {
    ofPolicy: (mutant) =>
      draft(
        'policy',
        { ...rules, policy: mutant.policy() },
        viewsOfPolicy(mutant, rules, touchedBy),
        turningPoint(mutant, rules.policy.document),
        (sides) => policyCandidates(mutant, sides),
      ),
    ofCatalogue: (mutant) =>
      draft(
        'catalogue',
        { ...rules, catalogue: mutant.catalogue() },
        viewsOfCatalogue(mutant, rules),
        turningPoint(mutant, rules.catalogue as Catalogue),
        (sides) => catalogueCandidates(mutant, sides),
      ),
  }
}

/** Keeps outcomes of sketches: mutants of one place are tried on the same. */
function openOutcomes(rules: Rules): (view: View) => (opened: OpenedCase) => CaseExpectation {
  const known = new Map<string, WeakMap<OpenedCase, CaseExpectation>>()
  return (view) => {
    const key = JSON.stringify(view, (_, value) => (value instanceof Set ? [...value].sort() : value))
    const outcomes = known.get(key) ?? new WeakMap<OpenedCase, CaseExpectation>()
    known.set(key, outcomes)
    return (opened) => {
      const outcome = outcomes.get(opened) ?? outcomeOf(opened, rules, view)
      outcomes.set(opened, outcome)
      return outcome
    }
  }
}

/** A draft as a case: who it is about, or what it turns on where that is long, and the first thing that it expects. */
function written({ sketch, told: { expect, first } }: Drafted, about: string): PolicyCase {
  const who = describeSketch(sketch)
  const whose = who.length > longestDescription ? `${about.charAt(0).toUpperCase()}${about.slice(1)}` : who
  const text = `${whose}: ${first.what} ${first.expected}`
  return { name: `DRAFT: ${text.slice(0, longestName)}`, ...sketch, expect }
}

const longestDescription = 160
const longestName = 290
const usualAge = 30

/** Candidates alone, then the people of the cases at hand, then these with what the candidates add. */
function* sketchesOf(
  bench: Bench,
  cases: readonly PolicyCase[],
  candidates: Iterable<Trait>,
): Generator<Sketch> {
  const traits: Trait[] = []
  for (const trait of candidates) {
    if (traits.length === mostTries) break
    traits.push(trait)
    yield sketchOf(bench.date, trait)
  }
  const known = cases.map(({ name: _, expect: __, ...sketch }): Sketch => sketch)
  yield* known
  for (const { asOf, ...sketch } of known.slice(0, mostVaried)) {
    for (const trait of traits.slice(0, mostVaried)) yield sketchOf(asOf, sketch, trait)
  }
}
