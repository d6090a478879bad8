import { z } from 'zod'
import { documentProblems } from '../../internal/document-problems'
import { type DocumentProblem, PreludeError } from '../../internal/prelude-error'

const amount = z.number().min(0).max(1e12)
const units = z.int().min(0).max(1e12)
const words = z.string().regex(/\S/, 'a text that says something')

const activityAreaShape = z
  .strictObject({
    area: words,
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
    unit: words,
  })
  .readonly()

/** What there is to share. */
export interface ActivityResources extends z.infer<typeof resourcesShape> {}

const aimShape = z
  .strictObject({
    title: words,
    /** How much harm speaks, 0 to 1; the rest is need's. */
    harmShare: z.number().min(0).max(1),
  })
  .readonly()

/** What an activity is for, and what decides where. */
export interface ActivityAim extends z.infer<typeof aimShape> {}

/** All that a plan is made from. */
export interface ActivityPlanInput {
  readonly areas: readonly ActivityArea[]
  readonly resources: ActivityResources
  readonly aim: ActivityAim
}

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

/** Refuses what no plan can be made from, as `invalid-plan`. */
export function requireActivityPlan(input: ActivityPlanInput): void {
  const parsed = inputShape.safeParse(input)
  if (!parsed.success) refuse(documentProblems(parsed.error.issues, input))
  const problems = sumProblems(input)
  if (problems.length > 0) refuse(problems)
}

function sumProblems({ areas, resources, aim }: ActivityPlanInput): DocumentProblem[] {
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
