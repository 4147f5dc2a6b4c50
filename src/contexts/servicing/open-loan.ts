// Opens a loan account, pending disbursement, when an offer is accepted: with its terms frozen and its lenders fixed.
import { emptyState } from '../../lending/loan-state.ts'
import { newId, wireId } from '../../platform/ids.ts'
import type { Work } from '../../platform/work.ts'
import type { LoanAccount } from './loan-account.rules.ts'
import { insertLoan } from './loan-account.store.ts'

export type OpenLoan = Pick<
  LoanAccount,
  'partnerId' | 'partyId' | 'applicationId' | 'loanProductVersionId' | 'externalReference' | 'approvedAmount' | 'terms'
>

/** Throws loan.external_reference_taken. */
export async function openLoan(work: Work, order: OpenLoan): Promise<LoanAccount> {
  const loan: LoanAccount = {
    ...order,
    id: newId('loan'),
    status: 'pending_disbursement',
    state: emptyState(order.terms),
    isOfOtherEngine: false,
    eventCount: 0,
    scheduleVersion: 0,
  }
  await insertLoan(work, loan)
  work.happened({
    event: 'loan.opened',
    entity: 'loan',
    entityId: loan.id,
    changes: {
      status: loan.status,
      approvedAmount: loan.approvedAmount.toText(),
      currency: loan.terms.currency.code,
      applicationId: wireId('application', loan.applicationId),
      loanProductVersionId: wireId('loan_product_version', loan.loanProductVersionId),
    },
  })
  return loan
}
