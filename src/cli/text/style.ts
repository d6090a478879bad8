/** Marks texts for a terminal; leaves them as they are where colours are not wanted. */
export interface Style {
  bold(text: string): string
  faint(text: string): string
  heading(text: string): string
  good(text: string): string
  warn(text: string): string
}

/** Opens the style of a terminal. */
export function openStyle(colours: boolean): Style {
  const mark = (start: string) => (text: string) =>
    colours && text !== '' ? `\u001b[${start}m${text}\u001b[0m` : text
  return { bold: mark('1'), faint: mark('2'), heading: mark('1;36'), good: mark('32'), warn: mark('33') }
}
