import { escapeMarkdown } from './escape-markdown'

/** A list in Markdown, each item escaped; a long one is cut, and says how many more there are. */
export function markdownList(items: readonly string[], most = 20): string {
  const shown = items.slice(0, most).map((item) => `- ${escapeMarkdown(item)}`)
  const more = items.length - most
  return [...shown, ...(more > 0 ? [`- … and ${more} more`] : [])].join('\n')
}
