/** One fault in a document, with a JSON pointer (RFC 6901) that reaches the leaf at fault. */
export interface DocumentProblem {
  readonly pointer: string
  readonly message: string
}

/** The kinds of fault that a harm table can have. */
export type HarmTableFault =
  | 'no-rows'
  | 'missing-column'
  | 'not-a-row'
  | 'missing-code'
  | 'date-in-code'
  | 'unknown-code'
  | 'missing-weight'
  | 'invalid-weight'
  | 'negative-weight'
  | 'excessive-weight'
  | 'differing-weights'
  | 'differing-groups'

/** One fault in a harm table: where, what kind, and how to mend it. */
export interface HarmTableProblem {
  /** The row's place, from 0; of a table that was made by hand, the weight's place. */
  readonly rowIndex: number
  /** The heading of the column; of a table that was made by hand, `weights`. */
  readonly column: string
  readonly problem: HarmTableFault
  readonly message: string
}

/** Why an event may not happen in a case: which rule, and what must come first. */
export interface EventRefusal {
  readonly rule: string
  readonly because: string
  readonly first: string
}

/** What each error code carries. The keys are the closed list of codes. */
export interface PreludeErrorInfo {
  'invalid-argument': { readonly argument: string }
  'invalid-date': { readonly argument: string }
  'invalid-options': { readonly problems: readonly DocumentProblem[] }
  'invalid-record': { readonly kind: string; readonly index: number; readonly field: string }
  'invalid-holdings': Record<string, never>
  'invalid-policy': { readonly problems: readonly DocumentProblem[] }
  'invalid-catalogue': { readonly problems: readonly DocumentProblem[] }
  'invalid-cases': { readonly problems: readonly DocumentProblem[] }
  'failing-cases': { readonly cases: readonly number[] }
  'invalid-harm-table': { readonly problems: readonly HarmTableProblem[] }
  'unknown-person': Record<string, never>
  'unknown-measure': { readonly measure: string }
  'score-overflow': { readonly component: string }
  'builder-closed': Record<string, never>
  'invalid-decision': { readonly field: string }
  'invalid-event': { readonly problems: readonly DocumentProblem[] }
  'invalid-case': { readonly problems: readonly DocumentProblem[] }
  'event-refused': { readonly refusals: readonly EventRefusal[] }
  'invalid-plan': { readonly problems: readonly DocumentProblem[] }
  'invalid-allocation': { readonly problems: readonly DocumentProblem[] }
  'invalid-activity': { readonly problems: readonly DocumentProblem[] }
  'invalid-gravity-matrix': { readonly problems: readonly DocumentProblem[] }
  'invalid-disposal-case': { readonly problems: readonly DocumentProblem[] }
  'invalid-notification': { readonly problems: readonly DocumentProblem[] }
  'not-a-child': Record<string, never>
  'empty-input': { readonly argument: string }
  'missing-control': { readonly problems: readonly DocumentProblem[] }
  'unreadable-source': { readonly cause: string }
}

/** The closed list of what a {@link PreludeError} can be about. */
export type PreludeErrorCode = keyof PreludeErrorInfo

/**
 * The one error class of the library: thrown for misuse, never for data.
 *
 * `code` says what kind of misuse, `info` is typed by it. Neither the message nor `info` holds a value of a
 * record, because errors end up in logs and the records are about people.
 */
export class PreludeError<Code extends PreludeErrorCode = PreludeErrorCode> extends Error {
  override readonly name = 'PreludeError'
  readonly code: Code
  readonly info: PreludeErrorInfo[Code]

  /**
   * @param code - what kind of misuse
   * @param message - one sentence: who requires what
   * @param info - the details that the code carries
   */
  constructor(code: Code, message: string, info: PreludeErrorInfo[Code]) {
    super(message)
    this.code = code
    this.info = info
  }
}

/**
 * Says whether something caught is a {@link PreludeError}, and of one code where that is given.
 *
 * It looks at the name rather than the class, so an error thrown by the CommonJS build is known to the ES
 * module build too.
 *
 * @param error - anything that was caught
 * @param code - the code to look for; any, where it is left out
 * @returns true where it is such an error
 * @example
 * isPreludeError(new Error('other')) // => false
 */
export function isPreludeError<Code extends PreludeErrorCode = PreludeErrorCode>(
  error: unknown,
  code?: Code,
): error is PreludeError<Code> {
  if (!(error instanceof Error) || error.name !== 'PreludeError' || !('code' in error)) return false
  return code === undefined || error.code === code
}
