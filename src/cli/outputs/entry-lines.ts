import { indent } from '../text/indent'

/** Characters in a line of the panel's text. */
export const panelWidth = 92
/** Where what stands beside a label begins. */
export const panelColumn = 24

/** A label and its sentences beside it, each on lines of its own; nothing where there is no sentence. */
export function entryLines(label: string, sentences: readonly string[]): string[] {
  const first = `  ${label.padEnd(panelColumn - 3)} `
  return sentences
    .filter((sentence) => sentence !== '')
    .flatMap((sentence, index) => indent(sentence, panelWidth, panelColumn, index === 0 ? first : undefined))
}
