import { percent } from '../statistics/percent'
import type {
  DisparityEstimate,
  DisparityOfGroup,
  DisparityTable,
  GroupDisparity,
  GroupMean,
  GroupRate,
  ShownMean,
  ShownRate,
} from './disparity'

/** What differs, in sentences: only of figures that are shown and compared. */
export function describeDisparity(disparity: Omit<GroupDisparity, 'findings' | 'cautions'>): string[] {
  const { asOf, policy, considered, eligible, nominated, undetermined, tables, suppressedCounts } = disparity
  const compared = tables.flatMap((table) => table.groups.flatMap((group) => sentencesOf(table, group)))
  return [
    `On ${asOf}, under ${policy.id} ${policy.version}, ${eligible} of ${considered} people considered were eligible and ${nominated} were nominated. Of the eligible, ${undetermined} could not be nominated because something that a gate asks is unknown.`,
    ...tables
      .filter(hasNoReference)
      .map((table) => `By ${nameOf(table)} there are no two groups whose figures may be compared.`),
    ...compared,
    `Comparisons given in words: ${compared.length}. Of twenty intervals of 95%, one is expected to exclude no difference by chance alone.`,
    suppressedCounts === 0
      ? 'No count is suppressed.'
      : `Counts suppressed: ${suppressedCounts}, because they are from 1 to 4 people or would give such a count away. A suppressed count is neither to be read as 0 nor evidence of anything.`,
  ]
}

/** What the figures cannot say, in sentences. */
export function cautionsFor({
  outcome,
  hindsight,
  register,
}: Omit<GroupDisparity, 'findings' | 'cautions'>): string[] {
  return [
    'A difference between groups does not say why there is one, and the absence of one does not say that all is well. No figure here is a pass or a fail.',
    'Scores are made of what was recorded. Who is suspected, searched and recorded follows where and whom the police watch, so that a rate that is equal here can still carry unequal policing.',
    ...(register.removed === 0
      ? []
      : [
          'People whom the panel removed on challenge are named nowhere: they are counted as eligible and not nominated.',
        ]),
    ...(outcome === undefined
      ? []
      : [
          'Outcomes are crimes that the police recorded, not all that was done and not only what was done. Where one group is watched more, more is found, and its false positives look fewer: compare what the public reported with what the police found.',
          'Who was nominated was offered something or watched afterwards, and both change what is recorded. False positives are no count of wrong nominations.',
          'Where groups differ in how many have an outcome, false positive rates, false negative rates and the share of nominees with an outcome cannot all be equal.',
          ...(outcome.isWhole
            ? []
            : [
                `The export of ${outcome.extractedOn} ends before ${outcome.to}: outcomes are still missing.`,
              ]),
        ]),
    ...(hindsight
      ? ['Some counted records do not say when they were known, so that part of this may be hindsight.']
      : []),
  ]
}

function hasNoReference({ groups }: DisparityTable): boolean {
  return groups.every((group) =>
    figuresOf(group).every(([, figure]) => !isShown(figure) || !figure.comparedWith),
  )
}

function sentencesOf(table: DisparityTable, group: DisparityOfGroup): string[] {
  const label = labelOf(table, group.group)
  return figuresOf(group).flatMap(([words, figure]) => {
    if (!isShown(figure) || figure.difference === undefined) return []
    const { comparedWith, difference, ratio } = figure as Required<GroupRate | GroupMean>
    const isRate = 'share' in figure
    const is = isRate
      ? `${percent(figure.share)} (${figure.count} of ${figure.of})`
      : `${points(figure.mean)} (${figure.people} people)`
    const [unit, write] = isRate
      ? (['percentage points', (value: number) => signed(value * 100)] as const)
      : (['points', signed] as const)
    const by = `${write(difference.value)} ${unit} (95% interval ${ends(difference, write)})`
    const times = ratio ? `, ${twoPlaces(ratio.value)} times as much (${ends(ratio, twoPlaces)})` : ''
    const { low, high } = difference.interval
    const both = low <= 0 && high >= 0 ? '; the interval includes no difference' : ''
    return `${label}: ${words} ${is}; beside ${labelOf(table, comparedWith)} that is ${by}${times}${both}.`
  })
}

function isShown(figure: ShownRate | ShownMean | undefined): figure is GroupRate | GroupMean {
  return typeof figure === 'object'
}

function figuresOf(group: DisparityOfGroup): [string, ShownRate | ShownMean | undefined][] {
  return [
    ['nominated of those eligible', group.nominatedOfEligible],
    ['mean score of adults', group.meanScore],
    ['nominees with an offer recommended', group.offerRate],
    ['nominees with disruption or enforcement recommended', group.enforcementRate],
    ['nominated of adults without a recorded outcome', group.outcome?.all.falsePositiveRate],
    ['not nominated of adults with a recorded outcome', group.outcome?.all.falseNegativeRate],
  ]
}

function nameOf({ characteristics }: DisparityTable): string {
  return characteristics.join(' and ')
}

function labelOf(table: DisparityTable, group: readonly string[] | null): string {
  if (group === null) return `${nameOf(table)} not recorded`
  return table.characteristics.map((name, i) => `${name} ${group[i]}`).join(', ')
}

/** From where to where. */
function ends({ interval }: DisparityEstimate, write: (value: number) => string): string {
  return `${write(interval.low)} to ${write(interval.high)}`
}

function twoPlaces(value: number): string {
  return value.toFixed(2)
}

function points(value: number): string {
  return value.toFixed(1)
}

function signed(value: number): string {
  return `${value < 0 ? '' : '+'}${value.toFixed(1)}`
}
