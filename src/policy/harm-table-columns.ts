import type { HarmTableProblem } from '../internal/prelude-error'

/** Which heading of a file holds what. */
export interface HarmTableColumns {
  readonly code: string
  readonly weight: string
  readonly title?: string
  readonly group?: string
  readonly subgroup?: string
}

/**
 * Finds the columns of a harm table among a file's headings, ignoring case, blanks, underscores and hyphens.
 *
 * Without a column map it knows the headings of both editions of the Cambridge Crime Harm Index workbook. The
 * heading of the 2026 edition's classification column was not seen, so its likely spellings are all accepted.
 *
 * @returns the headings as they stand in the file, or one problem for each column that is not there
 */
export function findHarmTableColumns(
  headings: readonly string[],
  asked?: HarmTableColumns,
): HarmTableColumns | readonly HarmTableProblem[] {
  const byPlainHeading = new Map<string, string>()
  for (const heading of headings) {
    const plain = plainHeading(heading)
    if (!byPlainHeading.has(plain)) byPlainHeading.set(plain, heading)
  }
  const found: { -readonly [Field in keyof HarmTableColumns]?: HarmTableColumns[Field] } = {}
  const problems: HarmTableProblem[] = []
  for (const field of fields) {
    const candidates = asked === undefined ? knownHeadings[field] : [asked[field]].filter(isGiven)
    const heading = candidates
      .map((candidate) => byPlainHeading.get(plainHeading(candidate)))
      .find((match) => match !== undefined)
    if (heading !== undefined) found[field] = heading
    else if (candidates.length > 0 && (asked !== undefined || isRequired(field))) {
      problems.push(missingColumn(candidates[0] as string, field))
    }
  }
  const { code, weight } = found
  return code === undefined || weight === undefined || problems.length > 0
    ? problems
    : { ...found, code, weight }
}

const fields = ['code', 'weight', 'title', 'group', 'subgroup'] as const

/** Headings of the 2021 and 2026 workbooks, the likeliest first. */
const knownHeadings: Readonly<Record<(typeof fields)[number], readonly string[]>> = {
  code: [
    'Home Office Classification',
    'HO Classification',
    'Home Office Classification Code',
    'HO Classification Code',
    'Home Office Code',
    'HO Code',
    'Classification',
    'Classification Code',
  ],
  weight: ['CCHI Score'],
  title: ['Full Offence Title'],
  group: ['GROUP'],
  subgroup: ['SUB_GROUP'],
}

function isRequired(field: (typeof fields)[number]): boolean {
  return field === 'code' || field === 'weight'
}

function isGiven(heading: string | undefined): heading is string {
  return heading !== undefined
}

function plainHeading(heading: string): string {
  return heading.replace(/[\s_-]/g, '').toLowerCase()
}

function missingColumn(column: string, field: string): HarmTableProblem {
  return {
    rowIndex: 0,
    column,
    problem: 'missing-column',
    message: `no column with the heading "${column}"; name the ${field} column in options.columns, or check that the first line of the file is its headings`,
  }
}
