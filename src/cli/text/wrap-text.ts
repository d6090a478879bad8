/**
 * Breaks a text into lines of at most so many characters, between words; a longer word has a line of its own.
 * A no-break space holds words together and becomes an ordinary one.
 */
export function wrapText(text: string, width: number): string[] {
  return packTexts(text.split(' '), width).map((line) => line.replaceAll('\u00a0', ' '))
}

/** Puts texts together, a blank between them, as long as they fit on a line of so many characters. */
export function packTexts(texts: readonly string[], width: number): string[] {
  const lines: string[] = []
  for (const text of texts) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + text.length > width) lines.push(text)
    else lines[lines.length - 1] = `${last} ${text}`
  }
  return lines
}
