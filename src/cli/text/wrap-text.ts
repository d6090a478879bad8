/**
 * Breaks a text into lines of at most so many characters, between words; a longer word has a line of its own.
 * A no-break space holds words together and becomes an ordinary one.
 */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines.map((line) => line.replaceAll('\u00a0', ' '))
}
