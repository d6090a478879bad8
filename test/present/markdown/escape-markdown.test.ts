import { expect, it } from 'vitest'
import { escapeMarkdown } from '../../../src/present/markdown/escape-markdown'

it('leaves plain words as they are', () => {
  const text = 'score component harm: weight 1 becomes 2.5 (knife-crime, 10–17, 53.038 → 106.076)'
  expect(escapeMarkdown(text)).toBe(text)
})

it('escapes what Markdown would read', () => {
  expect(escapeMarkdown('a_b *c* `d` ~e~ \\ $f$')).toBe('a\\_b \\*c\\* \\`d\\` \\~e\\~ \\\\ \\$f\\$')
  expect(escapeMarkdown('[x](https://y)')).toBe('\\[x\\](https://y)')
  expect(escapeMarkdown('a | b {c}')).toBe('a \\| b \\{c\\}')
})

it('escapes HTML and entities', () => {
  expect(escapeMarkdown('<img src=x> &lt;')).toBe('\\<img src=x\\> &amp;lt;')
})

it('keeps one line one line', () => {
  expect(escapeMarkdown('a\r\n\n# b\u2028c')).toBe('a #<!-- --> b c')
})

it('makes no list of a beginning', () => {
  expect(escapeMarkdown('- a')).toBe('\\- a')
  expect(escapeMarkdown('+ a')).toBe('\\+ a')
  expect(escapeMarkdown('1. a')).toBe('1\\. a')
  expect(escapeMarkdown('12) a - 3. b')).toBe('12\\) a - 3. b')
})

it('mentions nobody and refers to no issue', () => {
  expect(escapeMarkdown('@somebody #12')).toBe('@<!-- -->somebody #<!-- -->12')
})
