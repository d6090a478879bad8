import * as fc from 'fast-check'
import { it } from 'vitest'
import { caseArbitrary } from '../../support/arbitraries/case'
import { naiveCohort } from '../../support/naive/cohort'
import { scorePerson } from '../../support/naive/score'
import { currentId, openWorld } from '../../support/naive/world'

it('stats', () => {
  const t: Record<string, number> = {}
  const hit = (k: string, c: boolean) => {
    if (c) t[k] = (t[k] ?? 0) + 1
  }
  const start = Date.now()
  for (const c of fc.sample(caseArbitrary, 1000)) {
    const w = openWorld(c.force, c.document, c.table, c.asOf)
    const co = naiveCohort(
      w,
      c.register.map((r) => ({ ...r, personId: currentId(c.force, r.personId) })),
    )
    const s = w.personIds.map((p) => scorePerson(w, p))
    hit(
      'some score',
      s.some((x) => x.total > 0),
    )
    hit('3+ score', s.filter((x) => x.total > 0).length >= 3)
    hit('two distinct', new Set(s.filter((x) => x.total > 0).map((x) => x.total)).size >= 2)
    hit(
      'incomplete',
      s.some((x) => x.incomplete),
    )
    hit(
      'listed',
      co.lists.some((l) => l.nominees.length > 0),
    )
    hit(
      'tied',
      co.lists.some((l) => l.nominees.some((n) => n.tied)),
    )
    hit('undet', co.undetermined.length > 0)
    hit(
      'undet gate',
      co.undetermined.some((u) => u.missing.some((m) => m.startsWith('gate'))),
    )
    hit(
      'undet list',
      co.undetermined.some((u) => u.missing.some((m) => m.startsWith('list'))),
    )
    hit(
      'cut',
      co.lists.some((l) => l.nominees.length > 0 && l.nominees.length < s.filter((x) => x.total > 0).length),
    )
    hit('withoutArea', co.withoutArea > 0)
    hit(
      'notEl',
      Object.values(co.notEligible).some((n) => n > 0),
    )
    hit(
      'vuln',
      s.some((x) => (x.vulnerability?.total ?? 0) > 0),
    )
    hit(
      'intel pts',
      s.some((x) => x.components.some((k) => k.kind === 'intelligence' && k.points > 0)),
    )
    hit('area lists', co.lists.filter((l) => l.area).length > 1)
  }
  console.log(t, Date.now() - start)
})
