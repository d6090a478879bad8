import {
  type GatherHoldingsInput,
  gatherEquality,
  type HarmTable,
  isPreludeError,
  type OffenceRecord,
  type Policy,
  type PreludeError,
  parsePolicy,
} from '../../src/index'

/** A document before it is parsed: tests write wrong things into it. */
// biome-ignore lint/suspicious/noExplicitAny: an outsider without types is who these tests stand in for
export type Loose = any

/** The day that most contract tests stand on. */
export const asOf = '2026-03-31'

/** A table of round weights, so that every expected amount can be worked out in the head. */
export const table: HarmTable = {
  id: 'round',
  title: 'Round weights',
  edition: '1',
  unit: 'points',
  codeSystem: 'recorded-crime',
  source: 'a test',
  licence: 'MIT',
  weights: { '1': 1000, '8N': 100, '10D': 10, '34A': 50, '49': 0, '33A': 0.0005, '33B': 0.0015 },
  groups: {
    '1': { group: 'Violence', subgroup: 'Homicide' },
    '8N': { group: 'Violence', subgroup: 'Assault' },
    '10D': { group: 'Weapons' },
    '34A': { group: 'Robbery' },
  },
}

/** The shortest valid document, with parts of it replaced. */
export function draft(parts: Loose = {}): Loose {
  return {
    id: 'contract',
    version: '1.0.0',
    title: 'A contract',
    harm: { table: 'round' },
    score: { components: [harm()] },
    ...parts,
  }
}

/** A harm component that takes everyone at their full weight. */
export function harm(parts: Loose = {}, select: Loose = {}): Loose {
  return {
    id: 'harm',
    measure: { kind: 'harm', select: { roles: { suspect: 1, charged: 1, convicted: 1 }, ...select } },
    weight: 1,
    ...parts,
  }
}

export function parse(parts: Loose = {}): Policy {
  return parsePolicy(draft(parts), { harmTables: [table] })
}

/** A policy whose score is one component over one measure. */
export function scoring(measure: Loose, parts: Loose = {}, document: Loose = {}): Policy {
  return parse({ score: { components: [{ id: 'only', measure, weight: 1, ...parts }] }, ...document })
}

let crimes = 0

/** A sound involvement of which nothing is in doubt: dated in every way. */
export function involvement(parts: Partial<OffenceRecord> = {}): OffenceRecord {
  const occurredOn = parts.occurredOn ?? '2026-01-15'
  crimes += 1
  return {
    crimeId: `C${crimes}`,
    personId: 'P1',
    role: 'charged',
    offenceCode: '8N',
    occurredOn,
    recordedOn: parts.occurredTo ?? occurredOn,
    roleOn: parts.occurredTo ?? occurredOn,
    markers: [],
    ...parts,
  }
}

/** What a call throws, which has to be a PreludeError. */
export function errorOf(call: () => unknown): PreludeError {
  try {
    call()
  } catch (error) {
    if (isPreludeError(error)) return error
    throw new Error(`threw ${String(error)} instead of a PreludeError`)
  }
  throw new Error('threw nothing')
}

/** What a promise rejects with, which has to be a PreludeError. */
export async function rejectionOf(call: () => Promise<unknown>): Promise<PreludeError> {
  try {
    await call()
  } catch (error) {
    if (isPreludeError(error)) return error
    throw new Error(`rejected with ${String(error)} instead of a PreludeError`)
  }
  throw new Error('rejected with nothing')
}

/** The pointers at which parsePolicy refuses a document. */
export function refusedAt(document: unknown): string[] {
  const error = errorOf(() => parsePolicy(document, { harmTables: [table] }))
  if (!isPreludeError(error, 'invalid-policy')) throw new Error(`refused with ${error.code}`)
  return error.info.problems.map(({ pointer }) => pointer)
}

export type Records = Omit<GatherHoldingsInput, 'offences'>

/** What nobody should pass, and JavaScript lets them. */
export const wrong: readonly (readonly [string, Loose])[] = [
  ['undefined', undefined],
  ['null', null],
  ['a number', 7],
  ['a text', 'x'],
  ['true', true],
  ['an empty object', {}],
  ['a list of null', [null]],
  ['a list of numbers', [7]],
  ['a function', () => 1],
  ['a symbol', Symbol('s')],
  ['a Date', new Date(0)],
  ['a Map', new Map()],
  ['equality holdings', gatherEquality([{ personId: 'P1', ethnicity: 'W1' }])],
  ['an object without a prototype', Object.create(null)],
  ['NaN', Number.NaN],
]
