import { describe, expect, it } from 'vitest'
import { harmOf, row, rows } from './records'

describe('a place in words', () => {
  const text = (...given: Parameters<typeof harmOf>) => harmOf(...given).places[0]?.text
  const unit = 'Crime Severity Score points'
  const february = { area: 'A', occurredOn: '2026-02-10' }

  it('says where crimes are too few to tell', () => {
    expect(text([row('C1', { area: 'A', offenceCode: '99Z' })])).toBe(
      `1 crime in the period, harm 0 ${unit}, 0.0 % of all harm; none in the period before. ` +
        'Too few crimes to tell whether it changed.',
    )
  })

  it('says where no change is shown', () => {
    const both = [...rows(5, 'a', { area: 'A' }), ...rows(5, 'b', february)]
    // As many as before: 0.230 to 4.345 times, by Clopper and Pearson.
    const reading =
      'no change shown, chance alone may account for it (1 times that of before, 95 % interval 0.23 to 4.345 times).'
    expect(text(both)).toBe(
      `5 crimes in the period, harm 265.19 ${unit}, 100.0 % of all harm; before it 5, harm 265.19. ` +
        `Number of crimes: ${reading} Harm: ${reading}`,
    )
    expect(text(both, { confidence: 0.98 })).toContain('98 % interval')
  })

  it('says where one of the periods had none', () => {
    // All of 12 in one period: 0.025 ** (1 / 12) = 0.735351 of both at least, 0.735351 / 0.264649 = 2.779 times.
    const rose = 'rose (95 % interval 2.779 times or more).'
    expect(text(rows(12, 'a', { area: 'A' }))).toBe(
      `12 crimes in the period, harm 636.456 ${unit}, 100.0 % of all harm; none in the period before. ` +
        `Number of crimes: ${rose} Harm: ${rose}`,
    )
    const fell = 'fell (0 times that of before, 95 % interval 0 to 0.36 times).'
    expect(text(rows(12, 'b', february))).toBe(
      `no crime in the period, harm 0 ${unit}, 0.0 % of all harm; before it 12, harm 636.456. ` +
        `Number of crimes: ${fell} Harm: ${fell}`,
    )
  })

  it('speaks of the number alone where no code has a weight', () => {
    expect(text(rows(12, 'a', { area: 'A', offenceCode: '99Z' }))).toMatch(/ or more\)\.$/)
    expect(text(rows(12, 'a', { area: 'A', offenceCode: '99Z' }))).not.toContain('Harm:')
  })
})
