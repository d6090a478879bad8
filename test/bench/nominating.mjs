import { requireAgreement } from './engines/agreement.mjs'
import { openArquero } from './engines/arquero.mjs'
import { openDuckDb } from './engines/duckdb.mjs'
import { openPrelude } from './engines/prelude.mjs'
import { makeForce } from './force.mjs'
import { alternate } from './timing.mjs'

const peers = {
  'duckdb-texts': (force, weights) => openDuckDb(force, weights),
  'duckdb-numbers': (force, weights) => openDuckDb(force, weights, { interned: true }),
  arquero: openArquero,
}

/** Nominates from so many involvements, with the library and with one peer in turn. */
export async function measureNominating(library, { size, peer, repetitions }) {
  const { weights } = library.onsCrimeSeverity2021
  const force = makeForce(size, weights)
  const ours = openPrelude(library, force)
  const theirs = await peers[peer](force, weights)
  requireAgreement(peer, ours.nominate(), await theirs.nominate())
  const times = await alternate({ ours: ours.nominate, peer: theirs.nominate }, repetitions, { warmUps: 3 })
  theirs.close()
  return times
}
