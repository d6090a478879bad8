import { DuckDBDataChunk, DuckDBInstance, INTEGER, VARCHAR } from '@duckdb/node-api'
import { after, factors, listSize, until } from './policy.mjs'

/** Rows of a chunk: what DuckDB itself works in. */
const chunkRows = 2_048

/**
 * Loads a force into a native table in the memory of DuckDB, which gets two threads.
 *
 * With `interned`, people, crimes, codes and roles are whole numbers already, as they are inside our holdings;
 * without, they are the texts of the export.
 */
export async function openDuckDb(force, weights, { interned = false } = {}) {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  await connection.run('SET threads = 2')
  await connection.run('SET preserve_insertion_order = false')
  await loadInvolvements(connection, force, interned)
  await loadFactors(connection, force, weights, interned)
  return {
    connection,
    query,
    async nominate() {
      const reader = await connection.runAndReadAll(query)
      return reader.getRows().map(([person, score]) => ({
        personId: interned ? force.personIdOfNumber(person) : person,
        thousandths: Number(score),
      }))
    },
    close() {
      connection.closeSync()
      instance.closeSync()
    },
  }
}

/** The greatest amount per person, crime and code, summed by person; the ten greatest sums and all tied with them. */
const query = `
  WITH amounts AS (
    SELECT person, max(CAST(floor(weight * factor * 1000 + 0.5) AS BIGINT)) AS amount
    FROM involvements JOIN weights USING (code) JOIN factors USING (role)
    WHERE occurred_on > day(${after}) AND occurred_on <= day(${until})
      AND (recorded_on IS NULL OR recorded_on <= day(${until}))
      AND (role_on IS NULL OR role_on <= day(${until}))
    GROUP BY person, crime, code
  ), totals AS MATERIALIZED (
    SELECT person, CAST(sum(amount) AS BIGINT) AS score FROM amounts GROUP BY person
  )
  SELECT person, score FROM totals
  WHERE score > 0 AND score >= (SELECT min(score) FROM (SELECT score FROM totals ORDER BY score DESC LIMIT ${listSize}))
  ORDER BY score DESC, person`

async function loadInvolvements(connection, force, interned) {
  await connection.run(`CREATE MACRO day(number) AS DATE '1970-01-01' + CAST(number AS INTEGER)`)
  const id = interned ? 'INTEGER' : 'VARCHAR'
  await connection.run(`CREATE TABLE arrived (
    person ${id}, crime ${id}, code ${id}, role ${id}, occurred_on INTEGER, recorded_on INTEGER, role_on INTEGER)`)
  const type = interned ? INTEGER : VARCHAR
  const appender = await connection.createAppender('arrived')
  const { person, crime, code, role, codes, roles } = force
  for (let from = 0; from < force.size; from += chunkRows) {
    const rows = Array.from({ length: Math.min(chunkRows, force.size - from) }, (_, i) => from + i)
    const chunk = DuckDBDataChunk.create([type, type, type, type, INTEGER, INTEGER, INTEGER], rows.length)
    chunk.setColumns([
      rows.map((row) => (interned ? person[row] : force.personIdOf(row))),
      rows.map((row) => (interned ? crime[row] : force.crimeIdOf(row))),
      rows.map((row) => (interned ? code[row] : codes[code[row]])),
      rows.map((row) => (interned ? role[row] : roles[role[row]])),
      rows.map(force.dayOf),
      rows.map(force.recordedOf),
      rows.map((row) => force.roleDayOf(row) ?? null),
    ])
    appender.appendDataChunk(chunk)
  }
  appender.closeSync()
  await connection.run(`CREATE TABLE involvements AS
    SELECT person, crime, code, role, day(occurred_on) AS occurred_on, day(recorded_on) AS recorded_on,
      day(role_on) AS role_on
    FROM arrived`)
  await connection.run('DROP TABLE arrived')
}

async function loadFactors(connection, { codes, roles }, weights, interned) {
  const keyOf = (list, text) => (interned ? list.indexOf(text) : `'${text}'`)
  const id = interned ? 'INTEGER' : 'VARCHAR'
  await connection.run(`CREATE TABLE weights (code ${id}, weight DOUBLE)`)
  await connection.run(`CREATE TABLE factors (role ${id}, factor DOUBLE)`)
  const weightRows = codes.map((code) => `(${keyOf(codes, code)}, ${weights[code]}::DOUBLE)`)
  const factorRows = Object.entries(factors).map(
    ([role, factor]) => `(${keyOf(roles, role)}, ${factor}::DOUBLE)`,
  )
  await connection.run(`INSERT INTO weights VALUES ${weightRows.join(', ')}`)
  await connection.run(`INSERT INTO factors VALUES ${factorRows.join(', ')}`)
}
