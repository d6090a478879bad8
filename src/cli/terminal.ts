/** Where a command writes, and what it may know of the terminal: the only way out of the commands. */
export interface Terminal {
  /** Writes to standard output. */
  out(text: string): void
  /** Writes to standard error. */
  err(text: string): void
  /** Whether standard output is a terminal. */
  readonly isTty: boolean
  /** Whether standard error is a terminal, where a progress bar can be drawn. */
  readonly errIsTty: boolean
  /** Characters in a line of standard output, where it is a terminal. */
  readonly columns: number | undefined
  /** Whether colours are wanted. */
  readonly colours: boolean
  /** Milliseconds from some start, for telling how long a thing took. */
  now(): number
  /**
   * Waits until something in these files and folders changes, beginning at once.
   *
   * @returns true after a change, false where the person interrupts
   */
  change(paths: readonly string[]): Promise<boolean>
}
