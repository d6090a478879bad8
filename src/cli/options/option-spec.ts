/** One option of a command. */
export interface OptionSpec {
  /** What stands for its value in help, as `FILE`; a switch has none. */
  readonly value?: string
  readonly about: string
  readonly required?: true
  /** Whether it may be given more than once. */
  readonly many?: true
}

/** Something that a command is given without the name of an option. */
export interface ArgumentSpec {
  /** What stands for it in help and in messages, as `POLICY`. */
  readonly name: string
  readonly about: string
  /** Whether it has to be given; those that need not be come last. */
  readonly required?: true
  /** Whether all that follow are of it: the last one only. */
  readonly many?: true
}

/** The options of a command by name, without the hyphens. */
export type OptionSpecs = Readonly<Record<string, OptionSpec>>

/** The options and arguments that were given. */
export interface OptionValues {
  /** An argument that has to be given, which parsing has seen to. */
  argument(name: string): string
  /** What was given of an argument: nothing, one or many. */
  arguments(name: string): readonly string[]
  /** The value of an option, or undefined where it was not given. */
  text(name: string): string | undefined
  /** The value of an option that has to be given, which parsing has seen to. */
  required(name: string): string
  /** The values of an option that may be given more than once. */
  texts(name: string): readonly string[]
  /** Whether a switch was given. */
  has(name: string): boolean
}
