import { explainScore } from '../../index'
import { misuse } from '../cli-error'
import type { Job } from '../inputs/read-job'
import { readJob } from '../inputs/read-job'
import { openScoreWithheld } from '../inputs/score-withheld'
import { inputOptions } from '../options/input-options'
import { unscoredExplanation } from '../outputs/unscored-explanation'
import { componentLines } from '../screens/component-lines'
import { explanationLines, remarkLines } from '../screens/explanation-lines'
import { unscoredLines } from '../screens/unscored-lines'
import { dateText } from '../text/date-text'
import { indent } from '../text/indent'
import { pointsText } from '../text/numbers'
import { type Page, pageOf } from '../text/page'
import { translated } from '../translated'
import type { Command } from './command'

/** `prelude explain`: one person's score as a table that adds up. */
export const explainCommand: Command = {
  name: 'explain',
  about: "prints one person's score as a table that adds up, with what did not count",
  options: {
    person: { value: 'ID', about: 'whose score; under a merged id, the current one', required: true },
    ...inputOptions,
  },
  notes: [
    'Amounts are weight × role × recency × share, factors of 1 left out, rounded once to the thousandth. Of people on lists that the policy presents unranked, such as children, the records are shown and no score.',
  ],
  async run(options, terminal) {
    const job = await readJob(options, terminal)
    const lines = explainLines(job, options.required('person'), pageOf(terminal))
    terminal.out(`${lines.join('\n')}\n`)
    return 0
  },
}

function explainLines({ holdings, policy, asOf }: Job, personId: string, page: Page): string[] {
  const { style, width } = page
  const explanation = explanationOf(() => explainScore(holdings, policy, { asOf, personId }))
  const withheld = openScoreWithheld(holdings, policy, asOf)(personId)
  const title = `${style.heading(personId)}  as of ${dateText(asOf)}, policy ${policy.id} ${policy.version}, in ${policy.harmTable.unit}`
  if (withheld !== undefined) {
    return [title, ...unscoredLines(unscoredExplanation(explanation, withheld), policy.harmTable, page)]
  }
  const { vulnerability } = explanation
  return [
    title,
    '',
    ...explanationLines(explanation, policy, page),
    ...remarkLines(explanation, page),
    ...(vulnerability && vulnerability.total > 0
      ? [
          '',
          `What was done to them: ${pointsText(vulnerability.total)}. It raises support, never rank or enforcement.`,
          ...componentLines(vulnerability.components, policy.harmTable, page),
        ]
      : []),
    '',
    ...indent(
      'A score says how much recorded harm this policy counts, not how dangerous a person is. The panel decides.',
      width,
      0,
    ),
  ]
}

function explanationOf<Explanation>(explain: () => Explanation): Explanation {
  try {
    return explain()
  } catch (error) {
    throw translated(error, 'unknown-person', () =>
      misuse('--person names nobody in these records; a merged person is found under the current id'),
    )
  }
}
