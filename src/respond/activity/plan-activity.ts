import { z } from 'zod'
import { compareCodePoints } from '../../internal/code-points'
import { documentProblems } from '../../internal/document-problems'
import { type DocumentProblem, PreludeError } from '../../internal/prelude-error'
import { apportion } from './apportion'

const amount = z.number().min(0).max(1e12)
const units = z.int().min(0).max(1e12)

const activityAreaShape = z
  .strictObject({
    area: z.string().min(1),
    /** Recorded harm, in any unit, the same for all: what `areaDemand` gives. */
    harm: amount,
    /** How many crimes it is made of, for the reader. */
    crimes: units.exactOptional(),
    /** What else speaks for the area, as partners agreed it, in any unit, the same for all. */
    need: amount.exactOptional(),
    /** Whole units agreed in any case. */
    minimum: units.exactOptional(),
    /** Whole units that the area can use at most. */
    atMost: units.exactOptional(),
  })
  .readonly()

/** An area that resources are shared to. */
export interface ActivityArea extends z.infer<typeof activityAreaShape> {}

const resourcesShape = z
  .strictObject({
    /** Whole units: officer-days, pence. Money in pounds is shared in pence. */
    amount: units.min(1),
    /** What a unit is called, in the plural. */
    unit: z.string().min(1),
  })
  .readonly()

/** What there is to share. */
export interface ActivityResources extends z.infer<typeof resourcesShape> {}

const aimShape = z
  .strictObject({
    title: z.string().min(1),
    /** How much harm speaks, 0 to 1; the rest is need's. */
    harmShare: z.number().min(0).max(1),
  })
  .readonly()

/** What an activity is for, and what decides where. */
export interface ActivityAim extends z.infer<typeof aimShape> {}

const inputShape = z.strictObject({
  areas: z
    .array(
      (activityAreaShape as z.ZodType<ActivityArea>).refine(
        ({ minimum = 0, atMost = Number.POSITIVE_INFINITY }) => minimum <= atMost,
        { message: 'the minimum is above what the area can use at most', path: ['minimum'] },
      ),
    )
    .min(1)
    .superRefine((areas, context) => {
      const seen = new Set<string>()
      areas.forEach(({ area }, index) => {
        if (seen.has(area))
          context.addIssue({ code: 'custom', path: [index, 'area'], message: 'stands twice' })
        seen.add(area)
      })
    }),
  resources: resourcesShape,
  aim: aimShape,
})

/** What one area gets, and why. */
export interface ActivityShare {
  readonly area: string
  /** Whole units. */
  readonly units: number
  /** What the area would get by its claim alone, before minimums, limits and whole units. */
  readonly claim: number
  /** Whether a minimum or a limit decided it. */
  readonly boundBy?: 'minimum' | 'at-most'
  readonly reasons: readonly string[]
}

/** A plan that adds up. */
export interface ActivityPlan {
  readonly aim: string
  readonly unit: string
  /** In code-point order of areas; the units add up to what there is to share. */
  readonly shares: readonly ActivityShare[]
}

/**
 * Shares officer-days or money across areas by harm, need and agreed minimums, exactly adding up.
 *
 * For weeks of intensive action and for grants. It shares by what was recorded, and where police were sent more was
 * recorded before: set `need` and minimums with partners. It decides nothing.
 *
 * Formula: an area's claim is `harmShare × its part of all harm + (1 − harmShare) × its part of all need`; whole units
 * by the method of Webster and Sainte-Laguë from the minimums on. Ties go to whoever holds fewer, then by code point.
 *
 * @param areas - the areas, each with its harm and what was agreed
 * @param resources - how many whole units of what
 * @param options - what it is for, and how much harm speaks beside need; no default, because it decides
 * @returns a share for every area with its reasons
 * @throws PreludeError `invalid-plan`, whose `info.problems` say with JSON pointers what is wrong: also where minimums
 *   ask for more than there is, where limits leave some unused, and where nothing speaks for any area
 * @example
 * const plan = planActivity(
 *   [
 *     { area: 'Amber', harm: 600 },
 *     { area: 'Birch', harm: 300 },
 *     { area: 'Cedar', harm: 100, minimum: 2 },
 *   ],
 *   { amount: 10, unit: 'officer-days' },
 *   { aim: { title: 'Knives', harmShare: 1 } },
 * )
 * plan.shares.map(({ units }) => units) // => [5, 3, 2]
 * @see docs/programmes/intensive-weeks.md, docs/decisions/0034-sharing-whole-units.md
 */
export function planActivity(
  areas: readonly ActivityArea[],
  resources: ActivityResources,
  { aim }: { readonly aim: ActivityAim },
): ActivityPlan {
  const input = { areas, resources, aim }
  const parsed = inputShape.safeParse(input)
  if (!parsed.success) refuse(documentProblems(parsed.error.issues, input))
  const problems = sumProblems(input)
  if (problems.length > 0) refuse(problems)
  const ordered = [...areas].sort((a, b) => compareCodePoints(a.area, b.area))
  const parts = partsOf(ordered)
  const weights = parts.map(({ harm, need }) => aim.harmShare * harm + (1 - aim.harmShare) * need)
  const held = apportion(
    ordered.map(({ minimum = 0, atMost = resources.amount }, index) => ({
      weight: weights[index] as number,
      minimum,
      atMost,
    })),
    resources.amount,
  )
  return {
    aim: aim.title,
    unit: resources.unit,
    shares: ordered.map((area, index) =>
      shareOf(area, {
        units: held[index] as number,
        claim: (weights[index] as number) * resources.amount,
        part: parts[index] as Parts,
        aim,
        unit: resources.unit,
      }),
    ),
  }
}

interface Parts {
  readonly harm: number
  readonly need: number
}

function partsOf(areas: readonly ActivityArea[]): Parts[] {
  const sum = (of: (area: ActivityArea) => number) => areas.reduce((total, area) => total + of(area), 0)
  const harm = sum((area) => area.harm)
  const need = sum((area) => area.need ?? 0)
  const part = (value: number, of: number) => (of === 0 ? 0 : value / of)
  return areas.map((area) => ({ harm: part(area.harm, harm), need: part(area.need ?? 0, need) }))
}

function shareOf(
  { area, minimum = 0, atMost, crimes }: ActivityArea,
  { units, claim, part, aim, unit }: Shared,
): ActivityShare {
  const boundBy =
    units === minimum && claim < minimum
      ? 'minimum'
      : units === atMost && claim > atMost
        ? 'at-most'
        : undefined
  const bound = boundBy === 'minimum' ? ['the agreed minimum is more'] : ['the area can use no more']
  return {
    area,
    units,
    claim,
    ...(boundBy && { boundBy }),
    reasons: [
      ...(aim.harmShare > 0
        ? [`${percent(part.harm)} of the recorded harm${crimes === undefined ? '' : `, ${crimes} crimes`}`]
        : []),
      ...(aim.harmShare < 1 ? [`${percent(part.need)} of the agreed need`] : []),
      `by that alone ${claim.toFixed(1)} ${unit}`,
      ...(boundBy ? bound : []),
    ],
  }
}

interface Shared {
  readonly units: number
  readonly claim: number
  readonly part: Parts
  readonly aim: ActivityAim
  readonly unit: string
}

function percent(part: number): string {
  return `${(part * 100).toFixed(1)} %`
}

function sumProblems({
  areas,
  resources,
  aim,
}: {
  readonly areas: readonly ActivityArea[]
  readonly resources: ActivityResources
  readonly aim: ActivityAim
}): DocumentProblem[] {
  const minimums = areas.reduce((sum, { minimum = 0 }) => sum + minimum, 0)
  const most = areas.reduce((sum, { atMost = resources.amount }) => sum + atMost, 0)
  const speaks = (share: number, of: (area: ActivityArea) => number) =>
    share > 0 && areas.some((area) => of(area) > 0)
  const problems: DocumentProblem[] = []
  if (minimums > resources.amount) {
    problems.push({ pointer: '/areas', message: 'the minimums ask for more than there is to share' })
  }
  if (most < resources.amount) {
    problems.push({ pointer: '/areas', message: 'what areas can use at most leaves some unused' })
  }
  if (!speaks(aim.harmShare, ({ harm }) => harm) && !speaks(1 - aim.harmShare, ({ need = 0 }) => need)) {
    problems.push({ pointer: '/areas', message: 'neither harm nor need speaks for any area under this aim' })
  }
  return problems
}

function refuse(problems: readonly DocumentProblem[]): never {
  const first = problems[0] as DocumentProblem
  throw new PreludeError(
    'invalid-plan',
    `planActivity requires areas, resources and an aim that can be met: ${first.pointer}: ${first.message}`,
    { problems },
  )
}
