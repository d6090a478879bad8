import type { Command } from '../commands/command'

/** The help of `prelude` as a whole. */
export function describeCommands(commands: readonly Command[]): string[] {
  const longest = Math.max(...commands.map(({ name }) => name.length))
  return [
    'prelude: focused deterrence by problem solving. It advises; people decide.',
    '',
    'Usage: prelude <command> [options]',
    '',
    ...commands.map(({ name, about }) => `  ${name.padEnd(longest)}  ${about}`),
    '',
    'prelude <command> --help tells its options; prelude --version the version.',
    'Exit codes: 0 all went well, 1 a file could not be used or a check failed, 2 the command was misused.',
  ]
}
