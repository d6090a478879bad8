import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPreludeError } from '../../src/internal/prelude-error'
import { type HarmTableFromRowsOptions, harmTableFromRows } from '../../src/policy/harm-table-from-rows'

const options: HarmTableFromRowsOptions = Object.freeze({
  id: 'cchi-2021',
  title: 'Cambridge Crime Harm Index',
  edition: '2021',
  unit: 'days',
  codeSystem: 'home-office',
  source: 'a workbook',
  licence: 'our own copy',
})

const row2021 = (code: unknown, score: unknown, title = '') => ({
  'Home Office Classification': code,
  'Full Offence Title': title,
  'CCHI Score': score,
})

/** The problems that a table is refused for, as [row from 0, heading, kind]. */
function problemsOf(rows: Iterable<unknown>, changed: Partial<HarmTableFromRowsOptions> = {}) {
  try {
    harmTableFromRows(rows, { ...options, ...changed })
  } catch (error) {
    if (!isPreludeError(error, 'invalid-harm-table')) throw error
    return error.info.problems.map((problem) => [
      problem.rowIndex,
      problem.column,
      'problem' in problem && problem.problem,
    ])
  }
  return []
}

describe('harmTableFromRows', () => {
  // Known points of the index, in days: murder 5,475, robbery 365, shoplifting 1; decimal scores occur.
  it('reads the 2021 workbook’s headings', () => {
    const table = harmTableFromRows(
      [row2021('001/01', '5,475', 'Murder'), row2021('34/1', '365 ', 'Robbery'), row2021('046/00', '1')],
      options,
    )
    expect(table).toEqual({
      ...options,
      weights: { '001/01': 5475, '034/01': 365, '046/00': 1 },
      offences: { '001/01': 'Murder', '034/01': 'Robbery' },
      notes: [],
    })
  })

  it.each([
    'Home Office Classification',
    'HOME_OFFICE_CLASSIFICATION',
    'HO Classification',
    'HO_CLASSIFICATION',
    'HO Code',
    'classification',
    '\ufeffClassification ',
  ])('reads the 2026 workbook’s headings, with classifications under %j', (heading) => {
    const table = harmTableFromRows(
      [
        {
          FULL_OFFENCE_TITLE: 'Robbery',
          'CCHI Score': 182.25,
          GROUP: 'ROBBERY',
          SUB_GROUP: 'ROBBERY OF PERSONAL PROPERTY',
          SUB_SUB_GROUP: 'OTHER',
          [heading]: '03401',
        },
      ],
      options,
    )
    expect(table.weights).toEqual({ '034/01': 182.25 })
    expect(table.groups).toEqual({ '034/01': { group: 'ROBBERY', subgroup: 'ROBBERY OF PERSONAL PROPERTY' } })
    expect(table.offences).toEqual({ '034/01': 'Robbery' })
  })

  it('reads the first of two headings that are one but for case and blanks', () => {
    const table = harmTableFromRows(
      [{ Classification: '001/01', CLASSIFICATION: '034/01', 'CCHI Score': 1 }],
      options,
    )
    expect(table.weights).toEqual({ '001/01': 1 })
  })

  it('reads the columns that it is told of', () => {
    const columns = { code: 'Code', weight: 'Points', group: 'Family' }
    const table = harmTableFromRows([{ CODE: '08n', Points: '2', Family: 'Violence' }], {
      ...options,
      codeSystem: 'recorded-crime',
      columns,
    })
    expect(table.weights).toEqual({ '8N': 2 })
    expect(table.groups).toEqual({ '8N': { group: 'Violence' } })
  })

  it.each([
    ['182.25', 182.25],
    ['1,825', 1825],
    ['1,234.5', 1234.5],
    [' 5475 ', 5475],
    ['\u00a05475', 5475],
    [5475, 5475],
    ['0', 0],
    ['1000000', 1e6],
  ])('reads the score %j', (score, weight) => {
    expect(harmTableFromRows([row2021('001/01', score)], options).weights).toEqual({ '001/01': weight })
  })

  it.each([
    ['', 'missing-weight'],
    [undefined, 'missing-weight'],
    ['365 days', 'invalid-weight'],
    ['1,8', 'invalid-weight'],
    ['18,25.5', 'invalid-weight'],
    ['1.2.3', 'invalid-weight'],
    ['1E+05', 'invalid-weight'],
    ['=A1', 'invalid-weight'],
    ['NaN', 'invalid-weight'],
    [Number.NaN, 'invalid-weight'],
    [Number.POSITIVE_INFINITY, 'invalid-weight'],
    [true, 'invalid-weight'],
    [Object.create(null), 'invalid-weight'],
    ['-1', 'negative-weight'],
    [-0.5, 'negative-weight'],
    ['1000000.01', 'excessive-weight'],
  ])('refuses the score %j as %s', (score, problem) => {
    expect(problemsOf([row2021('001/01', score)])).toEqual([[0, 'CCHI Score', problem]])
  })

  it.each(['01/01/2022', '08-Jun', 'Jan-08', '1-Jan', '2022-01-01', '44562', 44562, '44562.0', new Date(0)])(
    'refuses %j by name as a code that became a date',
    (code) => {
      expect(problemsOf([row2021('001/01', 1), row2021(code, 1)])).toEqual([
        [1, 'Home Office Classification', 'date-in-code'],
      ])
    },
  )

  it.each([
    ['', 'missing-code'],
    [null, 'missing-code'],
    ['8N', 'unknown-code'],
    ['Murder', 'unknown-code'],
    ['__proto__', 'unknown-code'],
  ])('refuses the code %j as %s', (code, problem) => {
    expect(problemsOf([row2021(code, 1)])).toEqual([[0, 'Home Office Classification', problem]])
  })

  it('gathers every fault in the order of rows, and says the mend', () => {
    const rows = [
      row2021('08-Jun', '-1'),
      row2021('034/01', '365'),
      row2021('034/01', '730'),
      'a row',
      row2021('', 'x'),
    ]
    expect(problemsOf(rows)).toEqual([
      [0, 'Home Office Classification', 'date-in-code'],
      [0, 'CCHI Score', 'negative-weight'],
      [2, 'CCHI Score', 'differing-weights'],
      [3, '', 'not-a-row'],
      [4, 'Home Office Classification', 'missing-code'],
      [4, 'CCHI Score', 'invalid-weight'],
    ])
    expect(() => harmTableFromRows(rows, options)).toThrow(
      /6 problems, the first: row 1, column "Home Office Classification": .* format the column as text/,
    )
  })

  it('refuses a file without a code or weight column, naming each', () => {
    expect(problemsOf([{ Offence: 'Murder' }])).toEqual([
      [0, 'Home Office Classification', 'missing-column'],
      [0, 'CCHI Score', 'missing-column'],
    ])
    expect(problemsOf([row2021('001/01', 1)], { columns: { code: 'Code', weight: 'CCHI Score' } })).toEqual([
      [0, 'Code', 'missing-column'],
    ])
    expect(
      problemsOf([row2021('001/01', 1)], {
        columns: { code: 'Home Office Classification', weight: 'CCHI Score', group: 'Family' },
      }),
    ).toEqual([[0, 'Family', 'missing-column']])
  })

  it('refuses a file without rows, and skips rows without text', () => {
    expect(problemsOf([])).toEqual([[0, '', 'no-rows']])
    expect(problemsOf([row2021(' ', '')])).toEqual([[0, '', 'no-rows']])
    expect(harmTableFromRows([row2021('', ''), row2021('001/01', 1)], options).weights).toEqual({
      '001/01': 1,
    })
  })

  it('makes one entry of rows with one code and one weight, and keeps no title that they do not share', () => {
    const table = harmTableFromRows(
      [row2021('034/01', 365, 'Robbery'), row2021('34/1', '365', 'Assault with intent to rob')],
      options,
    )
    expect(table.weights).toEqual({ '034/01': 365 })
    expect(table.offences).toBeUndefined()
    expect(table.notes).toEqual([])
  })

  // 10, 20 and 40 under one code: highest 40, lowest 10, median 20. 1 and 2 under another: median 1.5.
  it.each([
    ['highest', 40, 2],
    ['lowest', 10, 1],
    ['median', 20, 1.5],
  ] as const)(
    'lets the %s weight of a code stand where told to, and says for how many',
    (whenDiffering, first, second) => {
      const rows = [
        ['008/06', 20],
        ['008/06', 10],
        ['008/06', 40],
        ['009/00', 1],
        ['009/00', 2],
        ['001/01', 5475],
      ]
      const table = harmTableFromRows(
        rows.map(([code, score]) => row2021(code, score)),
        { ...options, whenDiffering, notes: ['Loaded in May.'] },
      )
      expect(table.weights).toEqual({ '008/06': first, '009/00': second, '001/01': 5475 })
      expect(table.notes).toEqual([
        'Loaded in May.',
        `2 of 3 codes had rows of differing weights, offences that one classification brings together: the ${whenDiffering} stands.`,
      ])
    },
  )

  it('refuses differing groups of one code, and keeps no subgroup that rows do not share', () => {
    const row = (group: string, subgroup: string) => ({
      ...row2021('008/06', 1),
      GROUP: group,
      SUB_GROUP: subgroup,
    })
    expect(problemsOf([row('VIOLENCE', 'A'), row('VIOLENCE', 'A'), row('ROBBERY', 'A')])).toEqual([
      [2, 'GROUP', 'differing-groups'],
    ])
    expect(harmTableFromRows([row('VIOLENCE', 'A'), row('VIOLENCE', 'B')], options).groups).toEqual({
      '008/06': { group: 'VIOLENCE' },
    })
  })

  it('gives a frozen table and leaves rows and options alone', () => {
    const table = harmTableFromRows([Object.freeze(row2021('001/01', 5475, 'Murder'))], options)
    expect(Object.isFrozen(table) && Object.isFrozen(table.weights) && Object.isFrozen(table.offences)).toBe(
      true,
    )
  })

  it('refuses what is no list of rows, and options that do not say what the table is', () => {
    const asRows = (value: unknown) => value as Iterable<unknown>
    for (const rows of ['csv text', undefined, null, {}, 5]) {
      expect(() => harmTableFromRows(asRows(rows), options)).toThrow(/requires rows to be a list/)
    }
    const noOptions = [undefined, {}, { ...options, id: ' ' }, { ...options, codeSystem: 'cchi' }]
    for (const given of [...noOptions, { ...options, whenDiffering: 'first' }]) {
      const attempt = () => harmTableFromRows([], given as HarmTableFromRowsOptions)
      expect(attempt).toThrow(expect.objectContaining({ code: 'invalid-options' }))
    }
  })

  it('gives a table or says what is wrong, whatever the cells', () => {
    const cell = fc.oneof(fc.string(), fc.double(), fc.anything())
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell)), (cells) => {
        const rows = cells.map(([code, score]) => row2021(code, score))
        try {
          const { weights } = harmTableFromRows(rows, options)
          expect(Object.values(weights).every((weight) => weight >= 0 && weight <= 1e6)).toBe(true)
        } catch (error) {
          expect(isPreludeError(error, 'invalid-harm-table')).toBe(true)
        }
      }),
    )
  })
})
