import { thamesValleyCatalogue } from '../../index'
import { bankHolidays } from '../demo/bank-holidays'
import { demoLines } from '../demo/demo-lines'
import { readSample } from '../demo/read-sample'
import { advise } from '../inputs/advise'
import { decimalText } from '../text/numbers'
import { pageOf } from '../text/page'
import type { Command } from './command'

/** `prelude demo`: the main job on the sample force. */
export const demoCommand: Command = {
  name: 'demo',
  about: 'does the main job on the sample force that comes with the package',
  options: {},
  notes: ['Nobody in the sample exists. prelude run does the same with your own exports.'],
  async run(_options, terminal) {
    const start = terminal.now()
    const page = pageOf(terminal)
    const { style } = page
    const advice = advise(await readSample(), {
      catalogue: thamesValleyCatalogue,
      register: [],
      referrals: [],
      agreements: [],
      safeguardingDecisions: [],
      holidays: bankHolidays,
      marksStability: false,
    })
    const seconds = decimalText((terminal.now() - start) / 1000, 1)
    const lines = [
      ...demoLines(advice, page),
      '',
      `${style.bold('It advises; the panel decides.')} Done in ${seconds} s. With your own exports:`,
      `  prelude run --as-of ${advice.asOf} --offences crimes.csv --out advice`,
    ]
    terminal.out(`${lines.join('\n')}\n`)
    return 0
  },
}
