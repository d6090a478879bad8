import { desc, op, table } from 'arquero'
import { after, factors, listSize, until } from './policy.mjs'

/** Holds a force as an Arquero table: ids, codes and roles as texts, days as whole numbers. */
export function openArquero(force, weights) {
  const { size, codes, roles, code, role } = force
  const column = (valueFor) => Array.from({ length: size }, (_, row) => valueFor(row))
  const involvements = table({
    person: column(force.personIdOf),
    crime: column(force.crimeIdOf),
    code: column((row) => codes[code[row]]),
    role: column((row) => roles[role[row]]),
    on: Int32Array.from({ length: size }, (_, row) => force.dayOf(row)),
    known: Int32Array.from({ length: size }, (_, row) =>
      Math.max(force.recordedOf(row), force.roleDayOf(row) ?? force.dayOf(row)),
    ),
  }).params({ after, until, listSize })
  const weightTable = table({ code: codes, weight: codes.map((its) => weights[its]) })
  const factorTable = table({ role: Object.keys(factors), factor: Object.values(factors) })
  return {
    nominate() {
      const listed = involvements
        .filter((row, $) => row.on > $.after && row.on <= $.until && row.known <= $.until)
        .lookup(factorTable, 'role', 'factor')
        .filter((row) => row.factor > 0)
        .lookup(weightTable, 'code', 'weight')
        .derive({ amount: (row) => op.floor(row.weight * row.factor * 1000 + 0.5) })
        .groupby('person', 'crime', 'code')
        .rollup({ amount: (row) => op.max(row.amount) })
        .groupby('person')
        .rollup({ score: (row) => op.sum(row.amount) })
        .filter((row) => row.score > 0)
        .orderby(desc('score'))
        .derive({ rank: () => op.rank() })
        .filter((row, $) => row.rank <= $.listSize)
        .orderby(desc('score'), 'person')
      return listed.objects().map(({ person, score }) => ({ personId: person, thousandths: score }))
    },
    close() {},
  }
}
