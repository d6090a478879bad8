import type { CoverageItem, PolicyCoverage } from './coverage-item'

/**
 * Says what cases have exercised of a policy, and which cases are missing, in lines for a terminal.
 *
 * A share that is not whole is rounded down, so that 100 % is never said of less.
 *
 * @param coverage - from `policyCoverage`
 * @returns the share, and what no case exercised with the case that would; lines joined by `\n`
 * @example
 * describePolicyCoverage(policyCoverage(severitySumPolicy, [])).split('\n')[0] // => 'severity-sum 1.0.0: 0 of 11 exercised (0 %)'
 */
export function describePolicyCoverage({ policy, items, exercised, total, share }: PolicyCoverage): string {
  const percent = Math.floor(share * 100)
  const open = items.filter(({ missing }) => missing !== undefined)
  return [
    `${policy.id} ${policy.version}: ${exercised} of ${total} exercised (${percent} %)`,
    ...open.flatMap((item) => [
      `  not exercised: ${item.what} (${placeOf(item)})`,
      `    missing: ${item.missing}`,
    ]),
  ].join('\n')
}

function placeOf({ document, pointer }: CoverageItem): string {
  return document === 'policy' ? pointer : `catalogue ${pointer}`
}
