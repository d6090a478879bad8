import type { CliError } from '../cli-error'

/** Something for GitHub to mark at a place of a file, or in the summary of the run where there is no file. */
export interface GithubMark {
  readonly level: 'error' | 'warning' | 'notice'
  readonly file?: string | undefined
  readonly line?: number | undefined
  readonly title: string
  readonly message: string
}

/**
 * A workflow command of GitHub Actions.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function githubCommand({ level, file, line, title, message }: GithubMark): string {
  const properties = Object.entries({ file, line, title }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${escapedProperty(String(value))}`],
  )
  return `::${level} ${properties.join(',')}::${escapedData(message)}`
}

/** The marks of what could not be used at all: at the places of its faults, where it has any. */
export function githubFaults({ message, details, faults }: CliError): string[] {
  const mark = { level: 'error', title: message, message: [message, ...details].join('\n') } as const
  return (faults.length > 0 ? faults : [{}]).map((fault) => githubCommand({ ...mark, ...fault }))
}

function escapedData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapedProperty(text: string): string {
  return escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
