import { PreludeError } from '../../internal/prelude-error'
import { canonicalOffenceCode } from '../canonical-offence-code'
import type { OffenceCodeOptions, ReadOptions } from '../read-options'
import { codeSystems } from '../vocabulary'
import { canonicalOffset } from './date-time'
import { type CellReader, faultOf } from './fault'
import type { Field, FieldContext } from './field'
import { foldHeading } from './fold-text'
import { listReader } from './list-reader'
import { memoised } from './memoised'
import type { RecordReading } from './record-reading'
import { foldValueMap, withValueMap } from './value-map'

/** All that the options of a reader may hold. */
export interface AnyReadOptions extends ReadOptions, OffenceCodeOptions {
  readonly assumeOffset?: string
}

/** One field, ready to read the cells of one file. */
export interface OpenField {
  readonly name: string
  /** Its heading as compared; several headings of a file may fold to it. */
  readonly heading: string
  /** Whether the column map names it. */
  readonly named: boolean
  readonly required: boolean
  readonly isList: boolean
  readonly read: CellReader
  /** What an empty cell is read as. */
  readonly absent: unknown
}

/**
 * Makes ready the fields of a record as the options say.
 *
 * @param ownOptions - further options that whoever calls takes
 * @throws PreludeError `invalid-options` where the options name an unknown field, or map to an unknown value
 */
export function openFields<Row extends object, Accepted extends object>(
  reading: RecordReading<Row, Accepted>,
  options: AnyReadOptions & { readonly into?: unknown },
  ownOptions: readonly string[] = [],
): readonly OpenField[] {
  const problems: { pointer: string; message: string }[] = []
  const report = (pointer: string, message: string) => {
    problems.push({ pointer, message })
  }
  const fields = new Map(Object.entries<Field<unknown>>(reading.fields))
  const known = [
    ...commonOptions,
    ...(reading.kind === undefined ? [] : ['into']),
    ...reading.options,
    ...ownOptions,
  ]
  requireObject(reading.caller, options)
  checkNames(known, fields, options, report)
  checkCalls(options, report)
  const context = openContext(options, report)
  const open = [...fields].map(([name, field]) => openField(name, field, context, options, report))
  if (problems.length > 0) {
    const [first] = problems
    const message = `${reading.caller} requires options that it knows: ${first?.pointer} ${first?.message}`
    throw new PreludeError('invalid-options', message, { problems })
  }
  return open
}

type Report = (pointer: string, message: string) => void

const commonOptions = ['columns', 'values', 'dateFormat', 'onProgress']

function checkNames(
  knownOptions: readonly string[],
  fields: ReadonlyMap<string, unknown>,
  options: AnyReadOptions,
  report: Report,
): void {
  for (const option of Object.keys(options)) {
    if (!knownOptions.includes(option)) report(`/${option}`, 'is not an option of this reader')
  }
  for (const [name, heading] of Object.entries(options.columns ?? {})) {
    if (!fields.has(name)) report(`/columns/${name}`, 'is not a field of this record')
    else if (typeof heading !== 'string' || foldHeading(heading) === '') {
      report(`/columns/${name}`, 'is not a heading')
    }
  }
  for (const [name, map] of Object.entries(options.values ?? {})) {
    if (!fields.has(name)) report(`/values/${name}`, 'is not a field of this record')
    else if (typeof map !== 'object' || map === null) report(`/values/${name}`, 'is not a map of values')
  }
}

function requireObject(caller: string, options: unknown): void {
  if (typeof options === 'object' && options !== null) return
  throw new PreludeError('invalid-options', `${caller} requires options to be an object`, {
    problems: [{ pointer: '', message: 'is not an object' }],
  })
}

/** What is called while reading must be there to be called. */
function checkCalls(
  { onProgress, into }: AnyReadOptions & { readonly into?: unknown },
  report: Report,
): void {
  if (onProgress !== undefined && typeof onProgress !== 'function') report('/onProgress', 'is not a function')
  if (into === undefined) return
  const isBuilder = typeof into === 'object' && into !== null && 'add' in into && 'expect' in into
  if (!isBuilder) report('/into', 'is not a holdings builder')
}

function openContext(options: AnyReadOptions, report: Report): FieldContext {
  const { dateFormat = 'dmy', codeSystem = 'recorded-crime', assumeOffset } = options
  if (!['dmy', 'mdy'].includes(dateFormat)) report('/dateFormat', 'is neither dmy nor mdy')
  if (!codeSystems.includes(codeSystem)) report('/codeSystem', 'is neither recorded-crime nor home-office')
  if (assumeOffset !== undefined && canonicalOffset(assumeOffset) === undefined) {
    report('/assumeOffset', 'is not an offset such as +00:00')
  }
  const readCode: CellReader = (text) =>
    canonicalOffenceCode(text, codeSystem) ?? faultOf('invalid-offence-code')
  const { map, faulty } = foldValueMap(options.codes ?? {}, readCode, false)
  for (const index of faulty) report('/codes', `entry ${index + 1} has no code of ${codeSystem}`)
  return { dateFormat, codeSystem, codes: map, assumeOffset }
}

function openField(
  name: string,
  field: Field<unknown>,
  context: FieldContext,
  options: AnyReadOptions,
  report: Report,
): OpenField {
  const heading = options.columns?.[name]
  const values = options.values?.[name] ?? undefined
  const isList = field.list === true
  let read: CellReader = field.open(context)
  if (values !== undefined) {
    const { map, faulty } = foldValueMap(values, read, isList || !field.required)
    for (const index of faulty) report(`/values/${name}`, `entry ${index + 1} maps to no value of the field`)
    read = withValueMap(map, read)
  }
  if (isList) read = listReader(read)
  if (field.repeats === true || values !== undefined) read = memoised(read)
  return {
    name,
    heading: foldHeading(typeof heading === 'string' ? heading : name),
    named: heading !== undefined,
    required: field.required,
    isList,
    read,
    absent: isList ? Object.freeze([]) : undefined,
  }
}
