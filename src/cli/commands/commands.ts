import type { Command } from './command'
import { demoCommand } from './demo'
import { explainCommand } from './explain'
import { runCommand } from './run'
import { sampleCommand } from './sample'

/** The commands of `prelude`, in the order in which help shows them. */
export const commands: readonly Command[] = [demoCommand, runCommand, explainCommand, sampleCommand]
