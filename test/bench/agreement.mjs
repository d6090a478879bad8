import { inOneOrder } from './engines/agreement.mjs'
import { openArquero } from './engines/arquero.mjs'
import { openDuckDb } from './engines/duckdb.mjs'
import { openPrelude } from './engines/prelude.mjs'
import { makeForce } from './force.mjs'

/** Whom each engine nominates from the same force, in one order. */
export async function nomineesByEngine(library, size, seed) {
  const { weights } = library.onsCrimeSeverity2021
  const force = makeForce(size, weights, seed)
  const engines = {
    prelude: openPrelude(library, force),
    duckDbTexts: await openDuckDb(force, weights),
    duckDbNumbers: await openDuckDb(force, weights, { interned: true }),
    arquero: openArquero(force, weights),
  }
  const nominees = {}
  for (const [name, engine] of Object.entries(engines)) {
    nominees[name] = inOneOrder(await engine.nominate())
    engine.close()
  }
  return nominees
}
