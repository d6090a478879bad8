import { join } from 'node:path'
import { preludePolicy } from '../../index'
import { readFits } from '../inputs/read-fits'
import type { Job } from '../inputs/read-job'
import { readRecords } from '../inputs/read-records'
import { recordKinds } from '../inputs/record-kinds'
import { packageRoot } from '../package-root'

/** The date for which the demo advises: the sample's exports were made some weeks later. */
const demoDate = '2026-03-31'

/** Reads the messy sample force that comes with the package, under the bundled policy. */
export async function readSample(): Promise<Job> {
  const folder = join(packageRoot(), 'fixtures/sample-force/messy')
  const files = recordKinds.map((input) => ({ input, file: join(folder, `${input.option}.csv`) }))
  const { codeSystem } = preludePolicy.harmTable
  const read = await readRecords(files, { fits: await readFits(join(folder, 'columns.json')), codeSystem })
  return { asOf: demoDate, policy: preludePolicy, ...read }
}
