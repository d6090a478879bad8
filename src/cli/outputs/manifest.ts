import type { Advice } from '../inputs/advise'
import { packageVersion } from '../package-root'

/**
 * What a run was made of and came to, so that another can repeat it: versions, policy, date, files as they were
 * named, counts and warnings. Nothing in it depends on the machine or the hour.
 */
export function manifestOf(
  { asOf, policy, catalogue, files, holdings, cohort, concentration, marksStability }: Advice,
  outputs: readonly string[],
) {
  const { harmTable } = policy
  return {
    prelude: packageVersion(),
    asOf,
    policy: { id: policy.id, version: policy.version, title: policy.title },
    harmTable: { id: harmTable.id, edition: harmTable.edition, unit: harmTable.unit },
    catalogue: { id: catalogue.id, version: catalogue.version },
    marksStability,
    inputs: files.map(({ input, file, intake }) => ({
      kind: input.kind,
      file,
      read: intake.read,
      accepted: intake.accepted,
      rejected: intake.rejected.length,
      setAside: intake.setAside.length,
      warnings: intake.warnings.map(({ code, path, message }) => ({ code, path, message })),
    })),
    holdings: { counts: holdings.counts, gathered: holdings.gathered, warnings: holdings.warnings },
    concentration,
    cohort: {
      lists: cohort.lists.map(({ id, area, present, nominees }) => ({
        id,
        ...(area !== undefined && { area }),
        present,
        nominees: nominees.length,
      })),
      considered: cohort.considered,
      notEligible: cohort.notEligible,
      undetermined: cohort.undetermined.length,
      withoutArea: cohort.withoutArea,
      unlisted: cohort.unlisted,
      signposts: cohort.signposts,
      referrals: cohort.referrals.length,
      register: {
        inProgramme: cohort.register.inProgramme.length,
        declined: cohort.register.declined.length,
        removed: cohort.register.removed,
      },
      ...(cohort.reviewBy !== undefined && { reviewBy: cohort.reviewBy }),
    },
    hindsight: cohort.hindsight,
    unstated: cohort.unstated,
    outputs,
  }
}
