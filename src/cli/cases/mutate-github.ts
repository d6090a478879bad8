import { githubCommand } from './github-command'
import { scoreText } from './mutate-lines'
import type { MutateReport } from './mutate-report'

/**
 * A trial of changed rules as workflow commands of GitHub Actions: a mark for each survivor that is not explained and
 * for each reason that is no longer needed; where it fails, the score first.
 */
export function mutateGithub(report: MutateReport): string[] {
  const { unexplained, stale, passed } = report
  const score = {
    level: 'error',
    title: 'cases miss changes of the rules',
    message: scoreText(report),
  } as const
  return [
    ...(passed ? [] : [score]),
    ...unexplained.map(({ file, line, sentence, missing, id }) => ({
      // Where fewer than all are required, one more survivor is no fault of its own.
      level: passed ? ('warning' as const) : ('error' as const),
      file,
      line,
      title: 'no case notices a change',
      message: `${sentence}\n${missing}\n${id}`,
    })),
    ...stale.map(({ file, line, id }) => ({
      level: 'warning' as const,
      file,
      line,
      title: 'survives no longer',
      message: `${id} needs no reason: take the entry out`,
    })),
  ].map(githubCommand)
}
