import { checkCommand } from './check'
import type { Command } from './command'
import { demoCommand } from './demo'
import { diffCommand } from './diff'
import { explainCommand } from './explain'
import { mutateCommand } from './mutate'
import { runCommand } from './run'
import { sampleCommand } from './sample'

/** The commands of `prelude`, in the order in which help shows them. */
export const commands: readonly Command[] = [
  demoCommand,
  runCommand,
  explainCommand,
  checkCommand,
  mutateCommand,
  diffCommand,
  sampleCommand,
]
