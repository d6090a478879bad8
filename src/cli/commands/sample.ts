import { isPreludeError } from '../../index'
import { misuse, unusable } from '../cli-error'
import { fileFault } from '../inputs/file-fault'
import { prepareFolder } from '../outputs/prepare-folder'
import { writeSampleForce } from '../sample/write-sample-force'
import { plural, sizeText } from '../text/numbers'
import { tableLines } from '../text/table'
import type { Command } from './command'

/** `prelude sample`: an invented force's exports. */
export const sampleCommand: Command = {
  name: 'sample',
  about: "writes an invented force's exports, to try things on; nobody in it exists",
  options: {
    people: { value: 'COUNT', about: 'how many people, from 1 to 4900000', required: true },
    seed: { value: 'NUMBER', about: 'the same seed gives the same bytes', required: true },
    out: { value: 'FOLDER', about: 'where to write; made where it is not there', required: true },
    messy: { about: 'with the faults that real exports have' },
  },
  notes: [
    'Ten files: nine exports and columns.json, which tells the readers what their headings and values mean: prelude run --columns FOLDER/columns.json --offences FOLDER/offences.csv …',
  ],
  async run(options, terminal) {
    const people = wholeNumber(options.required('people'))
    const seed = wholeNumber(options.required('seed'))
    const out = options.required('out')
    await prepareFolder(out)
    const files = writing(out, () => writeSampleForce({ people, seed, messy: options.has('messy'), out }))
    const rows = files.map(({ path, bytes }) => [path, sizeText(bytes)])
    const lines = [
      ...tableLines(rows, [{}, { right: true }]),
      `${plural(files.length, 'file')} of an invented force`,
    ]
    terminal.out(`${lines.join('\n')}\n`)
    return 0
  },
}

function wholeNumber(text: string): number {
  return /^-?\d{1,15}$/.test(text) ? Number(text) : Number.NaN
}

function writing<Written>(out: string, write: () => Written): Written {
  try {
    return write()
  } catch (error) {
    throw isPreludeError(error)
      ? misuse(error.message.replace(/^\S+ requires/, 'sample needs'))
      : unusable(`the sample cannot be written: ${out} ${fileFault(error)}`)
  }
}
