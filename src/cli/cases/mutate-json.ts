import { headOf } from './check-json'
import type { MutateReport } from './mutate-report'

/**
 * A trial of changed rules as JSON.
 *
 * Shape: `format` (`prelude-mutate-1`, which changes where a key changes its meaning or goes), `passed`, `policy` and
 * `catalogue` (`{ id, version, title, file }`, `file` null for what is bundled, `catalogue` null where none was
 * given), `totals` (`{ killed, survived, explained, equivalent, share, required }`: `share` of killed and explained
 * among killed and survived, `required` in per cent), `survivors` (`{ id, document, pointer, kind, step, sentence,
 * file, line, missing, why }`, `why` null where it is not explained), `stale` (`{ id, document, why, file, line }`,
 * `document` only where the entry has it) and `drafts`, a number.
 */
export function mutateJson(report: MutateReport): string[] {
  const { rules, killed, equivalent, survivors, unexplained, stale, drafts, share, required, passed } = report
  const document = {
    format: 'prelude-mutate-1',
    passed,
    policy: headOf(rules.policy),
    catalogue: rules.catalogue === undefined ? null : headOf(rules.catalogue),
    totals: {
      killed,
      survived: survivors.length,
      explained: survivors.length - unexplained.length,
      equivalent,
      share,
      required,
    },
    survivors: survivors.map(({ file, line, why, ...survivor }) => ({
      ...survivor,
      file: file ?? null,
      line: line ?? null,
      why: why ?? null,
    })),
    stale,
    drafts: drafts.length,
  }
  return [JSON.stringify(document, undefined, 2)]
}
