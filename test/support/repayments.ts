// What must be true after repayments were sent into trouble.
import assert from 'node:assert/strict'
import type { Schemas } from '../../sdk/src/index.ts'
import type { StaffClients } from './fixtures.ts'

/** Every repayment of the loan, in the order they were booked. */
export async function repaymentsOf(staff: StaffClients, loanId: string): Promise<Schemas['LoanTransaction'][]> {
  const found: Schemas['LoanTransaction'][] = []
  for await (const transaction of staff.servicingOfficer.listLoanTransactionsItems({
    loanId,
    query: { type: 'repayment', limit: 100 },
  })) {
    found.push(transaction)
  }
  return found
}

/** Every invariant of the books holds, and the audit trail verifies. */
export async function expectBooksHold(staff: StaffClients): Promise<void> {
  const { invariants } = await staff.accountant.getBooksCheck()
  assert.deepEqual(
    invariants.filter(({ holds }) => !holds),
    [],
  )
  const audit = await staff.auditor.verifyAudit()
  assert.equal(audit.intact, true, JSON.stringify(audit.firstFault))
}

/** Counts the answers by status, and insists that each 503 and each 409 says when to come back. */
export function countingFetch(): { readonly fetch: typeof fetch; readonly counts: ReadonlyMap<number, number> } {
  const counts = new Map<number, number>()
  const counting: typeof fetch = async (input, init) => {
    const response = await fetch(input, init)
    counts.set(response.status, (counts.get(response.status) ?? 0) + 1)
    const isBusy = response.status === 503 || response.status === 409
    assert.ok(!isBusy || response.headers.has('Retry-After'), `${response.status} without Retry-After`)
    return response
  }
  return { fetch: counting, counts }
}

/** Of the answers that `countingFetch` counted, none is an error of ours but "busy". */
export function expectNoFailure(counts: ReadonlyMap<number, number>): void {
  const failures = [...counts].filter(([status]) => status >= 500 && status !== 503)
  assert.deepEqual(failures, [])
}
