/** A text from a file without what could steer a terminal: control and invisible characters become `?`. */
export function plainText(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '?')
}
