import { ownValue } from '../../../internal/own-value'
import { toThousandths } from '../../../internal/thousandths'
import type { HarmTable } from '../../../policy/harm-table'
import type { Group } from '../../../policy/schema/group-schema'
import type { Measure } from '../../../policy/schema/measure-schema'
import type { Selection } from '../../../policy/schema/selection-schema'
import { isWhole } from '../changes/is-whole'
import { openGroupMembers } from './group-members'
import { longestDays, monthsOf } from './period-form'
import { type SelectionContext, selectionForm } from './selection-form'

/** A measure as far as results can tell it: equal keys measure the same in everybody. */
export interface MeasureForm {
  readonly key: string
  /** Thousandths between two neighbouring values. */
  readonly grain: number
  /** The greatest value that there can be, in thousandths; infinite where nothing bounds it. */
  readonly most: number
  readonly canBeUnknown: boolean
}

/** What measures' names lead to. */
export interface FormTerms {
  readonly measures?: Readonly<Record<string, Measure>> | undefined
  readonly groups?: Readonly<Record<string, Group>> | undefined
}

/** Reads a measure, named or written out. */
export type MeasureForms = (given: string | Measure, terms: FormTerms) => MeasureForm

/** What {@link openMeasureForms} must be told. */
export interface MeasureFormsContext {
  readonly table: HarmTable | undefined
  /** False where a crime of no weight can still be told from none: by its date, or by its area. */
  readonly dropsWeightless: boolean
  readonly keyOf: (text: string) => string
}

interface Known {
  readonly groups: readonly (Group | undefined)[]
  readonly form: MeasureForm
}

/** Opens the reading of measures; each is read once as long as the groups that it names stay the same objects. */
export function openMeasureForms({ table, dropsWeightless, keyOf }: MeasureFormsContext): MeasureForms {
  const membersOf = openGroupMembers(table)
  const known = new WeakMap<Measure, Known>()
  const isWeightless = (code: string) => {
    const weight = ownValue(table?.weights, code)
    return weight !== undefined && toThousandths(weight) === 0
  }
  return (given, { measures, groups }) => {
    const measure = typeof given === 'string' ? ownValue(measures, given) : given
    if (measure === undefined) {
      return {
        key: keyOf(`measure ${String(given)}`),
        grain: 1,
        most: Number.POSITIVE_INFINITY,
        canBeUnknown: true,
      }
    }
    const named = groupsNamed(measure).map((id) => ownValue(groups, id))
    const before = known.get(measure)
    if (before?.groups.every((group, index) => group === named[index])) return before.form
    const context: SelectionContext = {
      groups,
      membersOf,
      isWeightless: isWhole(measure) || !dropsWeightless ? () => false : isWeightless,
    }
    const form: MeasureForm = {
      key: keyOf(JSON.stringify(contentOf(measure, context))),
      grain: isWhole(measure) ? 1000 : 1,
      most: mostOf(measure),
      canBeUnknown: ['age', 'custody-count', 'days-since-last'].includes(measure.kind),
    }
    known.set(measure, { groups: named, form })
    return form
  }
}

/** The groups that a measure names, those that it takes before those that it leaves out. */
export function groupsNamed(measure: Measure): readonly string[] {
  const select: Partial<Selection> | undefined = 'select' in measure ? measure.select : undefined
  return [...(select?.groups ?? []), ...(select?.not?.groups ?? [])]
}

function contentOf(measure: Measure, context: SelectionContext): unknown[] {
  switch (measure.kind) {
    case 'age':
      return ['age']
    case 'need':
      return ['need', measure.need]
    case 'custody-count':
      return ['custody-count', measure.within && monthsOf(measure.within)]
    case 'intelligence': {
      const { themes, source, assessment, within, minimumOrigins = 1 } = measure
      const factors = [themes, source, assessment].map((named) =>
        Object.entries(named)
          .filter(([, factor]) => factor > 0)
          .sort(),
      )
      return ['intelligence', factors, within && monthsOf(within), minimumOrigins]
    }
    case 'victimisation': {
      const { roles = { victim: 1 }, ...rest }: Partial<Selection> = measure.select ?? {}
      return ['victimisation', selectionForm({ ...rest, roles }, context)]
    }
    case 'count':
      return ['count', measure.of, selectionForm(measure.select, context)]
    default:
      return [measure.kind, selectionForm(measure.select, context)]
  }
}

/** The longest life that the library's calendar holds, from 1900 to 2100. */
const greatestAge = 201_000

function mostOf(measure: Measure): number {
  switch (measure.kind) {
    case 'age':
      return greatestAge
    case 'need':
      return 3_000
    case 'days-since-last': {
      const { within } = measure.select
      return within === undefined ? Number.POSITIVE_INFINITY : (longestDays(within) - 1) * 1000
    }
    default:
      return Number.POSITIVE_INFINITY
  }
}
