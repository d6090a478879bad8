import { PreludeError } from '../internal/prelude-error'
import type { Policy } from './parse-policy'

/** Refuses anything that {@link parsePolicy} did not return, such as the bare document. */
export function requirePolicy(caller: string, policy: Policy): void {
  const isPolicy =
    typeof policy === 'object' && policy !== null && 'document' in policy && 'harmTable' in policy
  if (isPolicy) return
  throw new PreludeError('invalid-argument', `${caller} requires a policy that parsePolicy returned`, {
    argument: 'policy',
  })
}
