import type { Scale } from '../schema/scale-schema'
import type { Band, Component, ScoreRule } from '../schema/score-schema'
import { compareEntries, entryOnly, listed, type NamedEntry } from './compare-entries'
import { aboutFacts, compareFacts, type Fact, type Part } from './compare-facts'
import { compareMeasureUses, type Sides } from './compare-measures'
import { nameOfMeasure } from './describe-predicate'
import type { PolicyDifference } from './policy-difference'

/** The differences between two scores, or two vulnerabilities: their components and bands by id. */
export function compareScoreRules(
  key: 'score' | 'vulnerability',
  before: ScoreRule | undefined,
  after: ScoreRule | undefined,
  sides: Sides,
): PolicyDifference[] {
  const componentsOf = (rule?: ScoreRule) => listed(rule?.components, [key, 'components'])
  const bandsOf = (rule?: ScoreRule) => listed(rule?.bands, [key, 'bands'])
  const effect = key === 'score' ? 'score' : 'shown'
  const partOf = (id: string): Part => ({ name: `${key} component ${id}`, effect })
  const bandPart = (id: string): Part => ({ name: `${key} band ${id}`, effect: 'shown' })
  return [
    ...compareEntries<Component>(componentsOf(before), componentsOf(after), {
      both: (b, a) => compareComponents(partOf(a.id), b, a, sides),
      only: (entry, kind) => [
        entryOnly(
          partOf(entry.id),
          entry,
          kind,
          `${nameOfMeasure(entry.value.measure)}, weight ${entry.value.weight}`,
        ),
      ],
    }),
    ...compareEntries<Band>(bandsOf(before), bandsOf(after), {
      both: (b, a) => compareFacts(bandPart(a.id), bandFacts(b), bandFacts(a)),
      only: (entry, kind) => [entryOnly(bandPart(entry.id), entry, kind, `from ${entry.value.atLeast}`)],
    }),
    ...compareLimitOrder(before, after),
  ]
}

/** Components under one limit spend it in order: another order moves their points, not their sum. */
function compareLimitOrder(before: ScoreRule | undefined, after: ScoreRule | undefined): PolicyDifference[] {
  const limited = (rule: ScoreRule | undefined) =>
    (rule?.components ?? []).flatMap(({ id, limit }) => (limit === undefined ? [] : [id]))
  const [earlier, later] = [limited(before), limited(after)]
  const common = later.filter((id) => earlier.includes(id))
  if (earlier.filter((id) => later.includes(id)).every((id, i) => id === common[i])) return []
  const sentence = `score: components spend their limit in another order, now ${common.join(', ')}`
  return [{ pointer: '/score/components', kind: 'changed', effect: 'shown', sentence }]
}

function compareComponents(
  part: Part,
  before: NamedEntry<Component>,
  after: NamedEntry<Component>,
  sides: Sides,
): PolicyDifference[] {
  const use = ({ value, pointer }: NamedEntry<Component>) => ({
    value: value.measure,
    pointer: `${pointer}/measure`,
  })
  return [
    ...compareFacts(part, componentFacts(before), componentFacts(after)),
    ...compareMeasureUses(part, use(before), use(after), sides),
  ]
}

function componentFacts({ value, pointer }: NamedEntry<Component>): Fact[] {
  const { weight, scale, limit } = value
  const limitFacts: Fact[] =
    limit === undefined
      ? []
      : [
          {
            key: 'limit',
            label: 'limited by component',
            value: limit.component,
            pointer: `${pointer}/limit/component`,
          },
          {
            key: 'limit share',
            label: 'limit: share',
            value: String(limit.share),
            pointer: `${pointer}/limit/share`,
          },
          {
            key: 'limit at most',
            label: 'limit: at most',
            value: limit.atMost === undefined ? 'any number' : String(limit.atMost),
            ...(limit.atMost !== undefined && { pointer: `${pointer}/limit/atMost` }),
          },
          ...aboutFacts(limit, `${pointer}/limit`).map((fact) => ({
            ...fact,
            key: 'limit basis',
            label: 'what its limit rests on',
          })),
        ]
  return [
    { key: 'weight', label: 'weight', value: String(weight), pointer: `${pointer}/weight` },
    {
      key: 'scale',
      label: 'scale',
      value: describeScale(scale),
      ...(scale && { pointer: `${pointer}/scale` }),
    },
    ...limitFacts,
    ...aboutFacts(value, pointer),
  ]
}

function describeScale(scale: Scale | undefined): string {
  if (scale === undefined || scale.kind === 'identity') return 'as it is'
  if (scale.kind === 'cap') return `capped at ${scale.at}`
  return scale.steps.map(({ atLeast, points }) => `${points} from ${atLeast}`).join(', ')
}

function bandFacts({ value, pointer }: NamedEntry<Band>): Fact[] {
  const from = { key: 'from', label: 'from', value: String(value.atLeast), pointer: `${pointer}/atLeast` }
  return [from, ...aboutFacts(value, pointer)]
}
