import type { HarmTable } from '../../index'
import type { UnscoredExplanation } from '../outputs/unscored-explanation'
import { indent } from '../text/indent'
import type { Page } from '../text/page'
import { tableLines } from '../text/table'
import { notCountedText } from './not-counted-text'
import { recordWords } from './record-words'

/** What a score rests on without the score: the records, by date, and why no score is shown. */
export function unscoredLines(
  explanation: UnscoredExplanation,
  harmTable: HarmTable,
  { width, style }: Page,
): string[] {
  const most = width - 45
  return [
    ...indent(`No score is shown: ${explanation.scoreWithheld}.`, width, 0),
    ...explanation.components.flatMap(({ title, records }) => [
      '',
      ...indent(title, width, 0),
      ...(records.length === 0 ? ['  no record counts'] : []),
      ...tableLines(
        records
          .map((record) => recordWords(record, harmTable, most))
          .map(({ on, id, role, what }) => ['', on, id, role, what]),
        [{}, {}, { mark: style.faint }, {}, {}],
      ),
    ]),
    '',
    ...indent(notCountedText(explanation), width, 0),
  ]
}
