// One measurement in a process of its own: `child.mjs <build> <measurement> <options as JSON>` writes JSON.

import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { measureBacktesting } from './backtesting.mjs'
import { measureGathering, measureMapMemory, measureMemory } from './gathering.mjs'
import { measureIntake } from './intake.mjs'
import { measureMutating } from './mutating.mjs'
import { measureNominating } from './nominating.mjs'

const measurements = {
  intake: measureIntake,
  gathering: measureGathering,
  memory: measureMemory,
  'map-memory': measureMapMemory,
  nominating: measureNominating,
  mutating: measureMutating,
  backtesting: measureBacktesting,
}

const [build, measurement, options] = process.argv.slice(2)
const [core, csv, testing] = await Promise.all(
  ['index.js', 'csv.js', 'testing.js'].map((entry) => import(pathToFileURL(join(build, entry)).href)),
)
const result = await measurements[measurement]({ ...core, ...csv, ...testing }, JSON.parse(options))
process.stdout.write(JSON.stringify(result))
