import { describe, expect, it } from 'vitest'
import { prelude } from './capture'

// biome-ignore lint/suspicious/noControlCharactersInRegex: the marks of a terminal begin with one
const marks = /\u001b\[[\d;]*m/g

describe('prelude demo', () => {
  it.each([
    [80, undefined],
    [100, undefined],
    [80, 40],
    [100, 400],
  ])('fits %i characters', async (width, columns = width) => {
    const { code, out, err } = await prelude(['demo'], { columns, isTty: true })
    expect([code, err]).toEqual([0, ''])
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(width)
  })

  it('fits about two screens', async () => {
    const { out } = await prelude(['demo'])
    expect(out.split('\n').length).toBeLessThan(92)
  })

  it('tells the whole story, in the order in which an analyst asks', async () => {
    const { out } = await prelude(['demo'])
    const order = [
      'WHAT WAS READ',
      'refused ',
      'set aside ',
      'Refused, each by file and line: ',
      'Set aside, for they count against nobody: ',
      'HARM IS CONCENTRATED',
      'MOST RECORDED HARM UNDER THIS POLICY',
      'without rank or score',
      'NOT COUNTED OR NOT LISTED',
      'Not eligible: ',
      'Undetermined: ',
      'Left to other meetings: ',
      'TO THE LAST DIGIT',
      'Records not counted: ',
      'the person would',
      'RECOMMENDED TO THE PANEL',
      'because ',
      'IN CUSTODY THIS WEEK',
      'check that it still runs',
      'Not eligible: 6 other people. Left out: 14 people',
      'It advises; the panel decides.',
      'prelude run --as-of 2026-03-31',
    ]
    const places = order.map((text) => out.indexOf(text))
    expect(places.every((place) => place >= 0)).toBe(true)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  it('has somebody on every list', async () => {
    const { out } = await prelude(['demo'])
    expect(out.replaceAll('\n', ' ')).toMatch(
      /Also: [1-9]\d* in [1-9]\d* more areas; [1-9]\d* a single grave event; [1-9]\d* due for release before/,
    )
  })

  it('explains its nominee by amounts that add up to the score', async () => {
    const { out } = await prelude(['demo'])
    const table = out.split('TO THE LAST DIGIT')[1]?.split('Records not counted')[0] ?? ''
    const thousandths = (text: string) => Math.round(Number(text.replaceAll(',', '')) * 1000)
    const points = [...table.matchAll(/ = +([\d,]+\.\d{3})$/gm)].map(([, text = '']) => thousandths(text))
    const total = points.pop()
    expect(points.length).toBe(3)
    expect(points.reduce((sum, each) => sum + each, 0)).toBe(total)
    // Each section: its records, then the line with their sum.
    let sum = 0
    for (const line of table.split('\n')) {
      const amount = /([\d,]+\.\d{3})$/.exec(line)?.[1]
      if (amount === undefined) continue
      const measured = / sum (?:([\d,.]+), .*|)= +[\d,.]+$/.exec(line)
      if (line.includes('score,')) continue
      if (measured) {
        expect(sum).toBe(thousandths(measured[1] ?? amount))
        sum = 0
      } else sum += thousandths(amount)
    }
  })

  it('says by when a response is due', async () => {
    const { out } = await prelude(['demo'])
    expect(out).toMatch(/Due \d+ \w+ 2026/)
  })

  it('names no child with a score', async () => {
    const { out } = await prelude(['demo'])
    const ranked = [...out.matchAll(/^ *=?\d+ +(P\d{7}) +[\d,]+\.\d{3}/gm)].map(([, id]) => id)
    expect(ranked.length).toBe(10)
    expect(out.replaceAll('\n', ' ')).toMatch(
      /\d+ children aged 10 to 17, led by youth justice, without rank or score/,
    )
  })

  it('is coloured where colours are wanted, and says the same', async () => {
    const plain = await prelude(['demo'], { columns: 100 })
    const coloured = await prelude(['demo'], { columns: 100, colours: true })
    expect(plain.out).not.toMatch(marks)
    expect(coloured.out).toMatch(marks)
    expect(coloured.out.replace(marks, '')).toBe(plain.out)
  })
})
