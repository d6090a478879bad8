import type { ArgumentSpec, OptionSpecs, OptionValues } from '../options/option-spec'
import type { Terminal } from '../terminal'

/** One command of `prelude`. */
export interface Command {
  readonly name: string
  /** What it does, in one line without a full stop. */
  readonly about: string
  /** What it is given without the name of an option, in order. */
  readonly arguments?: readonly ArgumentSpec[]
  readonly options: OptionSpecs
  /** Further sentences for its help. */
  readonly notes: readonly string[]
  /** Does it and returns the exit code; throws a `CliError` where it cannot. */
  run(options: OptionValues, terminal: Terminal): Promise<number>
}
