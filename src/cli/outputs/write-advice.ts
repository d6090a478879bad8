import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeCsv } from '../../csv/index'
import { analystView, explainScore, panelView } from '../../index'
import { unusable } from '../cli-error'
import type { Advice } from '../inputs/advise'
import { fileFault } from '../inputs/file-fault'
import { openScoreWithheld } from '../inputs/score-withheld'
import { analystTable, type CsvTable } from './analyst-table'
import { manifestOf } from './manifest'
import { panelText } from './panel-text'
import { recommendationColumns, recommendationRows } from './recommendation-rows'
import { rejectedColumns, rejectedRows } from './rejected-rows'
import { setAsideColumns, setAsideRows } from './set-aside-rows'
import { unscoredExplanation } from './unscored-explanation'

/** One file that a run writes: a table as CSV, a text, or anything else as JSON. */
interface Output {
  readonly name: string
  readonly table?: CsvTable
  readonly text?: string
  readonly json?: unknown
}

/**
 * Writes all that a run came to into a folder.
 *
 * @returns the names of the files
 */
export async function writeAdvice(advice: Advice, folder: string): Promise<readonly string[]> {
  const { cohort, recommendations, files } = advice
  const { lists: _, ...rest } = cohort
  const analyst = analystView(cohort)
  const panel = panelView(cohort, { recommendations })
  const outputs: Output[] = [
    { name: 'cohort-analyst.csv', table: analystTable(analyst) },
    { name: 'cohort-analyst.json', json: { ...analyst, ...rest } },
    { name: 'cohort-panel.json', json: panel },
    { name: 'cohort-panel.txt', text: panelText(panel, advice.policy) },
    { name: 'explanations.json', json: explanationsOf(advice) },
    {
      name: 'recommendations.csv',
      table: { columns: recommendationColumns, rows: recommendationRows(recommendations) },
    },
    { name: 'recommendations.json', json: recommendations },
    { name: 'rejected.csv', table: { columns: rejectedColumns, rows: rejectedRows(files) } },
    { name: 'set-aside.csv', table: { columns: setAsideColumns, rows: setAsideRows(files) } },
  ]
  const names = [...outputs.map(({ name }) => name), 'run.json']
  for (const output of [...outputs, { name: 'run.json', json: manifestOf(advice, names) }]) {
    await writeOutput(output, folder)
  }
  return names
}

async function writeOutput({ name, table, text, json }: Output, folder: string): Promise<void> {
  const path = join(folder, name)
  try {
    if (table) await writeCsv(table.rows, { path }, { columns: table.columns })
    else await writeFile(path, text ?? `${JSON.stringify(json, undefined, 2)}\n`)
  } catch (error) {
    throw unusable(`the file cannot be written: ${path} ${fileFault(error)}`)
  }
}

/** One explanation for each nominee and each person referred; without scores where none is shown. */
function explanationsOf({ cohort, holdings, policy, asOf }: Advice) {
  const withheld = openScoreWithheld(holdings, policy, asOf)
  const listed = cohort.lists.flatMap(({ nominees }) => nominees)
  const referred = cohort.referrals.flatMap(({ nominee }) => nominee ?? [])
  return [...new Set([...listed, ...referred].map(({ personId }) => personId))].map((personId) => {
    const explanation = explainScore(holdings, policy, { asOf, personId })
    const why = withheld(personId)
    return why === undefined ? explanation : unscoredExplanation(explanation, why)
  })
}
