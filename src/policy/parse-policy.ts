import { deepFreeze } from '../internal/deep-freeze'
import { documentProblems, pointerPastDepth, pointersOfProto } from '../internal/document-problems'
import { type DocumentProblem, PreludeError } from '../internal/prelude-error'
import { bundledHarmTables } from './bundled-harm-tables'
import type { HarmTable } from './harm-table'
import { type PolicyDocument, policySchema } from './policy-schema'
import { settleHarmTable } from './settle-harm-table'

/** A policy ready for use: a valid document and the harm table that it names. */
export interface Policy {
  readonly id: string
  readonly version: string
  readonly title: string
  readonly document: PolicyDocument
  readonly harmTable: HarmTable
}

/** What {@link parsePolicy} may be told. */
export interface ParsePolicyOptions {
  /** The tables that a policy may name; the bundled ones where left out. */
  readonly harmTables?: readonly HarmTable[]
}

/** The deepest that a document may nest. */
export const deepestDocument = 32

/**
 * Validates a policy document and resolves the harm table that it names.
 *
 * @param input - the document: anything, usually parsed JSON
 * @param options - the harm tables that it may name
 * @returns the policy, deeply frozen
 * @throws PreludeError `invalid-policy`, whose `info.problems` say with JSON pointers what is wrong where;
 *   `invalid-harm-table` where a table made by hand has a weight that is none; `invalid-argument` where
 *   `harmTables` is no array of tables
 * @example
 * try {
 *   parsePolicy({ id: 'empty' })
 * } catch (error) {
 *   isPreludeError(error, 'invalid-policy') // => true
 * }
 */
export function parsePolicy(input: unknown, options: ParsePolicyOptions = {}): Policy {
  const harmTables = options?.harmTables ?? bundledHarmTables
  requireTables(harmTables)
  const tooDeep = pointerPastDepth(input, deepestDocument)
  if (tooDeep !== undefined) {
    refuse([{ pointer: tooDeep, message: `nests deeper than ${deepestDocument}` }])
  }
  const reserved = pointersOfProto(input)
  if (reserved.length > 0) refuse(reserved.map((pointer) => ({ pointer, message: 'unknown key' })))
  const parsed = policySchema.safeParse(input)
  if (!parsed.success) refuse(documentProblems(parsed.error.issues, input))
  const document = parsed.data as PolicyDocument
  const harmTable = harmTables.find((table) => table.id === document.harm.table)
  if (harmTable === undefined) {
    refuse([{ pointer: '/harm/table', message: 'no harm table has this id; give it in harmTables' }])
  }
  return deepFreeze({
    id: document.id,
    version: document.version,
    title: document.title,
    document,
    harmTable: settleHarmTable(harmTable as HarmTable),
  })
}

function requireTables(harmTables: readonly HarmTable[]): void {
  if (Array.isArray(harmTables) && harmTables.every(isTable)) return
  throw new PreludeError(
    'invalid-argument',
    'parsePolicy requires harmTables to be an array of harm tables',
    {
      argument: 'harmTables',
    },
  )
}

function isTable(table: unknown): boolean {
  if (typeof table !== 'object' || table === null) return false
  const { id, weights, groups }: Partial<Record<keyof HarmTable, unknown>> = table
  const isGroups = groups === undefined || (typeof groups === 'object' && groups !== null)
  return typeof id === 'string' && typeof weights === 'object' && weights !== null && isGroups
}

function refuse(problems: readonly DocumentProblem[]): never {
  const first = problems[0] as DocumentProblem
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more, in info.problems)` : ''
  throw new PreludeError(
    'invalid-policy',
    `parsePolicy requires a valid policy document: ${first.pointer || '/'}: ${first.message}${more}`,
    { problems },
  )
}
