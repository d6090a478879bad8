import type { RecordReading } from '../../scan/reading/record-reading'
import { advise } from '../inputs/advise'
import {
  agreementReading,
  referralReading,
  registerReading,
  safeguardingReading,
} from '../inputs/panel-readings'
import { readCatalogue } from '../inputs/read-catalogue'
import { readEveryRow } from '../inputs/read-every-row'
import { readHolidays } from '../inputs/read-holidays'
import { readJob, requireAsOf } from '../inputs/read-job'
import { inputOptions } from '../options/input-options'
import type { OptionValues } from '../options/option-spec'
import { prepareFolder } from '../outputs/prepare-folder'
import { writeAdvice } from '../outputs/write-advice'
import { summaryLines } from '../screens/summary-lines'
import { decimalText } from '../text/numbers'
import { pageOf } from '../text/page'
import type { Command } from './command'

/** `prelude run`: the main job on a force's own exports. */
export const runCommand: Command = {
  name: 'run',
  about: 'advises on the exports of a force and writes the advice into a folder',
  options: {
    ...inputOptions,
    catalogue: { value: 'FILE', about: 'the responses as JSON; those of Thames Valley where left out' },
    register: {
      value: 'FILE',
      about: 'the panel’s decisions that stand: personId, status, decidedOn, until',
    },
    referrals: { value: 'FILE', about: 'partners’ referrals: personId, referredOn, referredBy' },
    agreements: {
      value: 'FILE',
      about: 'the youth justice service’s agreements: personId, responseId, on, by',
    },
    safeguarding: {
      value: 'FILE',
      about: 'decisions on safeguarding people with signs of exploitation: personId, decidedOn, by, outcome',
    },
    holidays: {
      value: 'DATES',
      about: 'bank holidays: dates with commas, a CSV with a date column, or GOV.UK’s bank-holidays.json',
    },
    stability: {
      about: 'marks whoever would not be on a list were one judgement or one record otherwise; takes longer',
    },
    out: {
      value: 'FOLDER',
      about: 'where the advice is written; made where it is not there',
      required: true,
    },
  },
  notes: [
    'Writes cohort-analyst.csv and .json, cohort-panel.json and .txt, explanations.json, recommendations.csv and .json, rejected.csv, set-aside.csv and run.json. They are about people: keep them where the exports may be kept.',
    'Register, referrals, agreements and safeguarding decisions are CSV with these headings, or JSON lists.',
  ],
  async run(options, terminal) {
    const start = terminal.now()
    const folder = options.required('out')
    requireAsOf(options)
    const panel = await readPanelInput(options)
    await prepareFolder(folder)
    const advice = advise(await readJob(options, terminal), panel)
    const names = await writeAdvice(advice, folder)
    const seconds = decimalText((terminal.now() - start) / 1000, 1)
    terminal.out(`${summaryLines(advice, folder, names, seconds, pageOf(terminal)).join('\n')}\n`)
    return 0
  },
}

async function readPanelInput(options: OptionValues) {
  const rowsOf = async <Row extends object>(option: string, reading: RecordReading<Row>) => {
    const path = options.text(option)
    return path === undefined ? [] : readEveryRow(option, path, reading)
  }
  const holidays = options.text('holidays')
  return {
    catalogue: await readCatalogue(options.text('catalogue')),
    register: await rowsOf('register', registerReading),
    referrals: await rowsOf('referrals', referralReading),
    agreements: await rowsOf('agreements', agreementReading),
    safeguardingDecisions: await rowsOf('safeguarding', safeguardingReading),
    holidays: holidays === undefined ? [] : await readHolidays(holidays),
    marksStability: options.has('stability'),
  }
}
