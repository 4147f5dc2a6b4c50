// The loan account: its states, and when each command on it is refused.
import type { ApplicationId, LoanId, LoanProductVersionId, PartnerId, PartyId } from '../../kernel/id.ts'
import type { LocalDate } from '../../kernel/local-date.ts'
import type { Money } from '../../kernel/money.ts'
import type { LoanState } from '../../lending/loan-state.ts'
import type { LoanTerms } from '../../lending/terms.ts'
import { problem } from './problems.ts'

/** Raised whenever the fold could give another state, or other effects, for the same events; stored with each fold. */
export const engineVersion = 5

export type LoanStatus = 'pending_disbursement' | 'active' | 'overpaid' | 'closed' | 'written_off' | 'cancelled'

export interface LoanAccount {
  readonly id: LoanId
  /** The partner that brought the loan. */
  readonly partnerId: PartnerId | null
  readonly partyId: PartyId
  readonly applicationId: ApplicationId | null
  readonly loanProductVersionId: LoanProductVersionId
  readonly externalReference: string | null
  readonly approvedAmount: Money
  readonly terms: LoanTerms
  readonly status: LoanStatus
  readonly state: LoanState
  /** Another engine wrote it last: what is posted may not be what this one gives for the same events. */
  readonly isOfOtherEngine: boolean
  readonly eventCount: number
  readonly scheduleVersion: number
}

export interface Disbursement {
  readonly amount: Money
  readonly disbursedOn: LocalDate
}

/** Throws loan.not_pending_disbursement, loan.amount_differs_from_offer, loan.value_date_in_future. */
export function requireDisbursable(loan: LoanAccount, order: Disbursement, businessDate: LocalDate): void {
  requirePending(loan)
  // What is paid out in parts may begin with less.
  const isPart = loan.terms.drawing !== undefined && order.amount.compare(loan.approvedAmount) < 0
  if (!isPart && !order.amount.equals(loan.approvedAmount)) {
    throw problem('loan.amount_differs_from_offer', { facts: { approvedAmount: loan.approvedAmount.toText() } })
  }
  requireNotAhead(order.disbursedOn, businessDate, '#/disbursedOn')
}

/** Throws loan.not_pending_disbursement. */
export function requirePending(loan: LoanAccount): void {
  if (loan.status !== 'pending_disbursement')
    throw problem('loan.not_pending_disbursement', { facts: { status: loan.status } })
}

/** Throws loan.not_active, loan.value_date_in_future, loan.value_date_before_disbursement. */
export function requireRepayable(loan: LoanAccount, valueOn: LocalDate, businessDate: LocalDate): void {
  requireActive(loan)
  requireNotAhead(valueOn, businessDate, '#/valueOn')
  if (loan.state.disbursedOn !== null && valueOn < loan.state.disbursedOn) {
    throw problem('loan.value_date_before_disbursement', {
      errors: [{ pointer: '#/valueOn', detail: `The loan was disbursed on ${loan.state.disbursedOn}.` }],
    })
  }
}

/** Throws what requireRepayable throws, and loan.value_date_before_last_entry. */
export function requirePrepayable(loan: LoanAccount, valueOn: LocalDate, businessDate: LocalDate): void {
  requireRepayable(loan, valueOn, businessDate)
  const last = loan.state.lastEventOrder
  if (last !== null && valueOn < last.valueOn) {
    throw problem('loan.value_date_before_last_entry', {
      errors: [{ pointer: '#/valueOn', detail: `The last entry is value-dated ${last.valueOn}.` }],
    })
  }
}

/** Throws loan.not_active. */
export function requireActive(loan: LoanAccount): void {
  if (loan.status !== 'active') throw problem('loan.not_active', { facts: { status: loan.status } })
}

function requireNotAhead(day: LocalDate, businessDate: LocalDate, pointer: string): void {
  if (day > businessDate) {
    throw problem('loan.value_date_in_future', {
      errors: [{ pointer, detail: `The business date is ${businessDate}.` }],
      facts: { businessDate },
    })
  }
}
