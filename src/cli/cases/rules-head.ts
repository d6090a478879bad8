import type { Page } from '../text/page'
import type { RulesUnderTest } from './read-rules'
import type { Sourced } from './sourced'

/** Which rules are under test, in a line or two. */
export function rulesHead({ policy, catalogue }: RulesUnderTest, { style }: Page): string[] {
  return [
    style.heading(documentText(policy)),
    ...(catalogue === undefined ? [] : [`with the catalogue ${documentText(catalogue)}`]),
  ]
}

/** A document in words: its title, id, version and file. */
function documentText({
  value: { id, version, title },
  file,
}: Sourced<{ readonly id: string; readonly version: string; readonly title: string }>): string {
  return `${title} (${id} ${version}), ${file ?? 'bundled'}`
}
