import { describe, expect, it } from 'vitest'
import { markdownLines } from '../../src/cli/comparison/markdown-lines'
import { openStyle } from '../../src/cli/text/style'
import { escapeMarkdown } from '../../src/present/markdown/escape-markdown'
import { markdownTable } from '../../src/present/markdown/markdown-table'

const page = { width: 20, style: openStyle(false) }

describe('Markdown on a terminal', () => {
  it('has headings, paragraphs and lists without marks, broken at the width', () => {
    expect(
      markdownLines('# A title\n\nOne two three four five six.\n\n- one\n- two three four five six\n', page),
    ).toEqual([
      'A title',
      '',
      'One two three four',
      'five six.',
      '',
      '- one',
      '- two three four',
      '  five six',
    ])
  })

  it.each(['a|b\\', '<b>&amp; *x* _y_ `z` [l](m) ~ $', '1. @name #12', '- item', '\\|'])(
    'reads what was escaped as it was: %s',
    (text) => {
      expect(markdownLines(escapeMarkdown(text), { ...page, width: 100 })).toEqual([text])
      expect(markdownLines(markdownTable([text, 'n'], [['x', 1]]), page)[0]).toContain(text)
    },
  )

  it('lays out tables, words to the left and numbers to the right', () => {
    expect(
      markdownLines(
        markdownTable(
          ['list', 'n'],
          [
            ['force', 3],
            ['a', 12],
          ],
        ),
        page,
      ),
    ).toEqual(['list    n', 'force   3', 'a      12'])
  })
})
