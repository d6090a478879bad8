/**
 * A text as it stands inside a line of Markdown: nothing in it is read as Markdown, HTML, a table's edge, a mention
 * or a reference to an issue.
 */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/&/g, '&amp;')
      .replace(/[\\`*_{}[\]<>|~$]/g, '\\$&')
      .replace(/[\r\n\u2028\u2029]+/g, ' ')
      .replace(/(^\s*\d+)([.)])/, '$1\\$2')
      .replace(/^\s*[-+=]/, '\\$&')
      // A comment that shows nothing keeps hosts from making a link of what follows.
      .replace(/[@#]/g, '$&<!-- -->')
  )
}
