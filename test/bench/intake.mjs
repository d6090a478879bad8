import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseFile } from 'fast-csv'
import { columns, writeExport } from './export-file.mjs'
import { makeForce } from './force.mjs'
import { alternate } from './timing.mjs'

/** Reads an export of so many rows into a holdings builder, and with fast-csv alone, in turn. */
export async function measureIntake(library, { size, dates, repetitions }) {
  const folder = await mkdtemp(join(tmpdir(), 'prelude-bench-'))
  const path = join(folder, 'offences.csv')
  try {
    await writeExport(path, makeForce(size, library.onsCrimeSeverity2021.weights), dates)
    const { intake, holdings } = await read(library, path)
    const rows = await parse(path, false)
    requireEveryRow(intake, holdings, rows - 1)
    const times = await alternate(
      {
        ours: () => read(library, path),
        peer: () => parse(path, false),
        objects: () => parse(path, true),
      },
      repetitions,
      { collects: true },
    )
    return { ...times, bytes: (await stat(path)).size, rows: intake.read, rejected: intake.rejected.length }
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function read({ openHoldings, readOffencesCsv }, path) {
  const builder = openHoldings()
  const intake = await readOffencesCsv({ path }, { into: builder, columns })
  return { intake, holdings: builder.close() }
}

/** Bare fast-csv: rows are parsed and counted, nothing more. */
function parse(path, headers) {
  return new Promise((resolve, reject) => {
    let rows = 0
    parseFile(path, { headers })
      .on('data', () => {
        rows += 1
      })
      .on('error', reject)
      .on('end', () => resolve(rows))
  })
}

function requireEveryRow(intake, holdings, rows) {
  const accounted = intake.accepted + intake.rejected.length + intake.setAside.length
  if (intake.read !== rows || accounted !== rows || holdings.counts.involvements !== intake.accepted) {
    throw new Error('the library and fast-csv do not read the same rows')
  }
}
