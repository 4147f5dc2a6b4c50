// The books check as the bench closes with it: nothing that was measured may have broken anything.
import { checkBooks } from '../src/close-of-business/books-check.ts'
import type { Invariant } from '../src/close-of-business/invariant.ts'
import { trailVerifier } from '../src/contexts/audit/index.ts'
import { type Place, tenantSlug } from './place.ts'
import type { Check } from './report.ts'

/** The books after thousands of repayments at once. */
export async function checkAfterwards(place: Place): Promise<Check[]> {
  const engine = place.openEngine()
  try {
    const order = { tenant: tenantSlug, operationId: 'getBooksCheck', name: 'bench' }
    const invariants = await engine.runner.runAsSystem(order, (work) => checkBooks(work, trailVerifier(engine.signer)))
    return invariants.map(checkOf)
  } finally {
    await engine.close()
  }
}

/** An invariant as the bench tells it. */
export function checkOf({ statement, violationCount, checkedCount, examples }: Invariant): Check {
  return {
    name: `${statement} (${checkedCount} compared)`,
    fault: violationCount === 0 ? undefined : `${violationCount} do not, for instance ${examples[0]}`,
  }
}
