import { misuse } from './cli-error'
import { commands } from './commands/commands'
import { describeError } from './describe-error'
import { describeCommand } from './options/describe-command'
import { describeCommands } from './options/describe-commands'
import { parseOptions } from './options/parse-options'
import { packageVersion } from './package-root'
import type { Terminal } from './terminal'

/**
 * Runs the `prelude` command.
 *
 * @param args - what stands behind `prelude`
 * @param terminal - where to write
 * @returns the exit code: 0 where all went well, 2 where the command was misused, 1 where the input is unusable
 *   or a check failed
 */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await runCommand(args, terminal)
  } catch (error) {
    const { lines, exitCode } = describeError(error)
    terminal.err(`prelude: ${lines.join('\n')}\n`)
    return exitCode
  }
}

async function runCommand([first, ...rest]: readonly string[], terminal: Terminal): Promise<number> {
  if (first === '--version' || first === '-v' || first === 'version') {
    terminal.out(`${packageVersion()}\n`)
    return 0
  }
  if (first === undefined || first === '--help' || first === '-h' || first === 'help') {
    const named = rest[0] === undefined ? undefined : commandOf(rest[0])
    terminal.out(`${(named ? describeCommand(named) : describeCommands(commands)).join('\n')}\n`)
    return 0
  }
  const command = commandOf(first)
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.out(`${describeCommand(command).join('\n')}\n`)
    return 0
  }
  return command.run(parseOptions(command, rest), terminal)
}

function commandOf(name: string) {
  const command = commands.find((each) => each.name === name)
  if (command === undefined) {
    const names = commands.map((each) => each.name).join(', ')
    throw misuse(`there is no such command; there are ${names} and help`)
  }
  return command
}
