const timeHeadings = [
  'what',
  'beside',
  'ratio',
  'least to greatest',
  'processor',
  'aim',
  'ours',
  'theirs',
  'rounds',
]
const memoryHeadings = ['what', 'bytes each', 'besides ids', 'peak of the process', 'aim']

/** The report as a table for a terminal. */
export function asText({ machine, revision, rows, note }) {
  const tables = tablesOf(rows).map(([headings, cells]) => {
    const widths = headings.map((heading, i) =>
      Math.max(heading.length, ...cells.map((row) => row[i].length)),
    )
    const line = (row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i]))
        .join('  ')
        .trimEnd()
    return [headings, ...cells].map(line).join('\n')
  })
  const about = [machine, `revision ${revision}`, ...(note === undefined ? [] : [note])]
  return `${[about.join('\n'), ...tables].join('\n\n')}\n`
}

/** The report as the page of the documentation. */
export function asMarkdown({ machine, revision, rows, note }) {
  const tables = tablesOf(rows).map(([headings, cells]) =>
    [headings, headings.map(() => '---'), ...cells].map((row) => `| ${row.join(' | ')} |`).join('\n'),
  )
  return `${[intro, ...tables, `Machine: ${machine}. Revision ${revision}.${note === undefined ? '' : ` ${note}`}`, method].join('\n\n')}\n`
}

const intro = `# Benchmarks

\`npm run bench\` measures the library beside its peers. What counts is the ratio: ours divided by theirs, both taken in the same run on the same machine, in turn. The times are there to show the size of the thing; on another machine they are others. \`npm run bench -- --write\` writes this page.`

const method = `## How it is measured

Each line comes from a process of its own. The library and its peer run in turn, once to warm up (thrice in nominating) and then as many rounds as the table says; who goes first changes from round to round. Where much garbage is left, in reading and gathering, it is collected between runs. **ratio** is the median over the rounds, with the least and the greatest beside it. **processor** is the same ratio of the time that all threads of the process worked, which other programs on the machine disturb less; a peer with two threads can work twice as long as it takes.

The records are made by a generator with a seed (\`test/bench/force.mjs\`): how often people are involved is heavy-tailed (Pareto, exponent 1.5), crimes arrive in order of time over five years with one to six people each, and one row in nine repeats person, crime and code under a later role.

**Reading.** A file of 24 columns, of which 14 are kept, as a records system exports it: one row in 100 comes twice, one in 200 has a date that does not exist, one in 50 a quoted note. Ours reads, checks, rejects, finds duplicates and gathers holdings; fast-csv splits rows into cells and counts them.

**Gathering.** Ours takes records one by one and closes the holdings; two Maps, by person and by crime, keep every record in an array under its id, or only the latest under each, or merely count them, which is the least that Maps can do. Making the records is in all. Holdings can be asked by person, crime, date and code in order; the Maps cannot. Bytes are array buffers and heap after garbage collection; ids are the texts of person and crime ids themselves. The peak is the resident size of a process that also holds the generator's columns.

**Nominating.** One harm component over 24 months, a suspect counting half, the greatest amount per person, crime and code, in whole thousandths, ten people and all tied with the tenth. All engines must nominate the same people with the same scores before anything is timed; \`test/bench/agreement.test.ts\` holds that too. DuckDB has its native table in memory, in order of time, \`SET threads = 2\`, and only its query is timed; once its table holds the texts of the export, once everything is whole numbers already, as it is inside our holdings. Ours runs on one thread, and includes what the others do not do: the gates, the explanation of each nominee and what would change it. Arquero is left out where it is too slow to wait for.

**Mutating.** The cases of a bundled policy, repeated to 200, against every mutant of it that is not proved to mean the same. Ours opens each case once, tries only cases that expect something which the changed place can decide, the last killer first, and stops at the first mismatch; the plain way runs every case under every mutant. Both must kill as many. The aim is 5 seconds for 60 mutants and 200 cases.`

function tablesOf(rows) {
  const times = rows.filter(({ kind }) => kind === 'time').map(timeCells)
  const memories = rows.filter(({ kind }) => kind === 'memory').map(memoryCells)
  return [
    ...(times.length > 0 ? [[timeHeadings, times]] : []),
    ...(memories.length > 0 ? [[memoryHeadings, memories]] : []),
  ]
}

function timeCells({ what, beside, ratio, least, greatest, cpuRatio, aim, oursMs, theirsMs, rounds }) {
  return [
    what,
    beside,
    ratio.toFixed(2),
    `${least.toFixed(2)} to ${greatest.toFixed(2)}`,
    cpuRatio.toFixed(2),
    aim === undefined ? '' : `at most ${aim}`,
    milliseconds(oursMs),
    milliseconds(theirsMs),
    String(rounds),
  ]
}

function memoryCells({ what, bytesEach, idBytesEach, peakBytes, aim }) {
  return [
    what,
    bytesEach.toFixed(1),
    idBytesEach === 0 ? '' : (bytesEach - idBytesEach).toFixed(1),
    `${Math.round(peakBytes / 1e6)} MB`,
    aim === undefined ? '' : `at most ${aim.bytesEach} besides ids, ${aim.peakBytes / 1e9} GB`,
  ]
}

function milliseconds(ms) {
  return ms < 10_000 ? `${ms.toFixed(0)} ms` : `${(ms / 1000).toFixed(1)} s`
}
