import { describeError } from '../describe-error'
import type { Terminal } from '../terminal'

/** Clears the screen and what was scrolled away, and goes to its beginning. */
const clear = '\u001b[2J\u001b[3J\u001b[H'

/**
 * Does something now and again after every change of these paths, until the person interrupts.
 *
 * An error is told and waited out, since somebody is writing the files. On a terminal each round begins on a clear
 * screen; anywhere else nothing is cleared.
 *
 * @returns what the last round exited with
 */
export async function repeatOnChange(
  task: () => Promise<number>,
  paths: readonly string[],
  terminal: Terminal,
): Promise<number> {
  for (let round = 1; ; round += 1) {
    if (round > 1) terminal.out(terminal.isTty ? clear : '\n')
    // What changes while the task runs counts too.
    const [again, code] = await Promise.all([terminal.change(paths), attempt(task, terminal)])
    if (!again) return code
  }
}

async function attempt(task: () => Promise<number>, terminal: Terminal): Promise<number> {
  let code: number
  try {
    code = await task()
  } catch (error) {
    const described = describeError(error)
    terminal.err(`prelude: ${described.lines.join('\n')}\n`)
    code = described.exitCode
  }
  if (terminal.isTty) terminal.out('Waiting for a change; Ctrl+C ends.\n')
  return code
}
