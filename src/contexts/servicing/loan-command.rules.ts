// When each command on a running loan is refused.
import type { LoanId } from '../../kernel/id.ts'
import { epochDay, type LocalDate } from '../../kernel/local-date.ts'
import { Money } from '../../kernel/money.ts'
import { type DeferredIncome, netIncome } from '../../lending/deferred-income.ts'
import { type FoldedEvent, firstDisbursement, type LoanEvent, standingEvents } from '../../lending/loan-event.ts'
import { type LoanAccount, requireActive } from './loan-account.rules.ts'
import { problem } from './problems.ts'

const at = (pointer: string, detail: string) => ({ errors: [{ pointer, detail }] })

/** Throws loan.not_disbursed. */
export function requireDisbursed(loan: LoanAccount): LocalDate {
  const { disbursedOn } = loan.state
  if (disbursedOn === null) throw problem('loan.not_disbursed')
  return disbursedOn
}

/** The loan runs and the day is one of its own. Throws loan.not_disbursed, loan.value_date_in_future, loan.value_date_before_disbursement. */
export function requireDayOf(loan: LoanAccount, valueOn: LocalDate, businessDate: LocalDate): void {
  requireNotBefore(loan, valueOn)
  if (valueOn > businessDate) {
    throw problem('loan.value_date_in_future', {
      ...at('#/valueOn', `The business date is ${businessDate}.`),
      facts: { businessDate },
    })
  }
}

/** Throws loan.not_disbursed, loan.value_date_before_disbursement. */
export function requireNotBefore(loan: LoanAccount, valueOn: LocalDate): void {
  const disbursedOn = requireDisbursed(loan)
  if (valueOn < disbursedOn) {
    throw problem('loan.value_date_before_disbursement', at('#/valueOn', `The loan was disbursed on ${disbursedOn}.`))
  }
}

/** A look ahead begins on the open business day. Throws loan.value_date_in_past. */
export function requireNotPast(day: LocalDate, businessDate: LocalDate): void {
  if (day < businessDate) throw problem('loan.value_date_in_past', { facts: { businessDate } })
}

/** Money may still be laid against it: what was settled is over. Throws loan.not_open. */
export function requireOpen(loan: LoanAccount): void {
  const { status } = loan
  const isOpen = status === 'active' || status === 'overpaid' || status === 'closed'
  if (!isOpen || loan.state.settledOn !== null) {
    throw problem('loan.not_open', { facts: { status } })
  }
}

/** Throws loan.value_date_before_last_entry. */
export function requireAfterLast(loan: LoanAccount, valueOn: LocalDate): void {
  const last = loan.state.lastEventOrder
  if (last !== null && valueOn < last.valueOn) {
    throw problem(
      'loan.value_date_before_last_entry',
      at('#/valueOn', `The last entry is value-dated ${last.valueOn}.`),
    )
  }
}

/** The terms pay out in parts, and there is room. Throws loan.not_drawable, loan.draw_exceeds_limit. */
export function requireDrawable(loan: LoanAccount, amount: Money): void {
  const { drawing } = loan.terms
  if (drawing === undefined) throw problem('loan.not_drawable')
  const { principalDisbursed, balances } = loan.state
  const used = drawing === 'revolving' ? balances.principal : principalDisbursed
  const room = loan.approvedAmount.minus(used)
  if (amount.compare(room) > 0) {
    throw problem('loan.draw_exceeds_limit', {
      ...at('#/amount', `At most ${room.toText()} is left to draw.`),
      facts: { availableAmount: Money.max(room, Money.zero(room.currency)).toText() },
    })
  }
}

/** Throws loan.credit_too_small. */
export function requireCredit(loan: LoanAccount, amount: Money): void {
  const credit = loan.state.credit.negated()
  if (amount.compare(credit) > 0) {
    throw problem('loan.credit_too_small', { facts: { creditAmount: credit.toText() } })
  }
}

/** Throws loan.interest_too_small. */
export function requireInterest(loan: LoanAccount, amount: Money): void {
  const { interest } = loan.state.balances
  if (amount.compare(interest) > 0) {
    throw problem('loan.interest_too_small', { facts: { interestAmount: interest.toText() } })
  }
}

/** Throws loan.charge_due_before_disbursement. */
export function requireChargeDay(loan: LoanAccount, dueOn: LocalDate): void {
  const disbursedOn = requireDisbursed(loan)
  if (dueOn < disbursedOn) {
    throw problem('loan.charge_due_before_disbursement', at('#/dueOn', `The loan was disbursed on ${disbursedOn}.`))
  }
}

/**
 * The disbursement that began the loan, where nothing else stands on it: what a day does by itself goes with it, what somebody
 * entered is reversed first. Throws loan.not_disbursed, loan_transaction.has_followers, loan.not_active.
 */
export function requireOnlyDisbursed(loan: LoanAccount, events: readonly LoanEvent[]): FoldedEvent {
  const disbursement = firstDisbursement(events)
  if (disbursement === undefined) throw problem('loan.not_disbursed')
  const follower = standingEvents(events).find(({ id }) => id !== disbursement.id)
  if (follower !== undefined) {
    const { type, valueOn } = follower
    throw problem('loan_transaction.has_followers', { facts: { type, valueOn } })
  }
  requireActive(loan)
  return disbursement
}

/** No more is taken back than came in, and not before it. Throws loan.chargeback_too_large, loan.value_date_before_last_entry. */
export function requireChargeable(
  original: { readonly valueOn: LocalDate; readonly cash: Money },
  order: { readonly amount: Money; readonly valueOn: LocalDate },
  takenBefore: Money,
): void {
  if (order.valueOn < original.valueOn) {
    throw problem('loan.value_date_before_last_entry', at('#/valueOn', `The money came in on ${original.valueOn}.`))
  }
  const left = original.cash.minus(takenBefore)
  if (order.amount.compare(left) > 0) {
    throw problem('loan.chargeback_too_large', { facts: { availableAmount: left.toText() } })
  }
}

/** No more is given back than is left of the income, and not before it came. Throws loan.income_adjustment_too_large, loan.value_date_before_last_entry. */
export function requireGivable(
  income: DeferredIncome,
  order: { readonly amount: Money; readonly valueOn: LocalDate },
): void {
  if (order.valueOn < income.on) {
    throw problem('loan.value_date_before_last_entry', at('#/valueOn', `The income was deferred on ${income.on}.`))
  }
  const left = netIncome(income)
  if (order.amount.compare(left) > 0) {
    throw problem('loan.income_adjustment_too_large', {
      ...at('#/amount', `At most ${left.toText()} is left to give back.`),
      facts: { availableAmount: left.toText() },
    })
  }
}

/** What a lender does about a loan that is not paid. */
export interface EndLoan {
  readonly loanId: LoanId
  readonly valueOn: LocalDate
  readonly reason: string
}

/** Throws loan.not_disbursed, loan.not_active, loan.value_date_in_future, loan.value_date_before_disbursement, loan.value_date_before_last_entry. */
export function requireEndable(loan: LoanAccount, valueOn: LocalDate, businessDate: LocalDate): void {
  requireDayOf(loan, valueOn, businessDate)
  requireActive(loan)
  requireAfterLast(loan, valueOn)
}

/** Throws loan.already_accelerated. */
export function requireNotAccelerated(loan: LoanAccount): void {
  if (loan.state.book.acceleratedOn !== null) throw problem('loan.already_accelerated')
}

/** From the day on which everything fell due no schedule is left that the entry could change. Throws loan.already_accelerated. */
export function requireSchedule(loan: LoanAccount, valueOn: LocalDate): void {
  const { acceleratedOn } = loan.state.book
  if (acceleratedOn !== null && epochDay(valueOn) >= acceleratedOn) throw problem('loan.already_accelerated')
}

/** Throws loan.already_charged_off. */
export function requireNotChargedOff(loan: LoanAccount): void {
  const { chargedOffOn } = loan.state
  if (chargedOffOn !== null) throw problem('loan.already_charged_off', { facts: { chargedOffOn } })
}

/** Throws loan.already_settled: what was agreed on with the borrower rests on what was known then. */
export function requireNotSettled({ state: { settledOn } }: LoanAccount): void {
  if (settledOn !== null) throw problem('loan.already_settled', { facts: { settledOn } })
}

/** Less than `owed` settles; that much and more is paid in the ordinary way. Throws loan.settlement_too_large. */
export function requireLessThan(owed: Money, amount: Money): void {
  if (amount.compare(owed) < 0) return
  throw problem('loan.settlement_too_large', {
    ...at('#/amount', `${owed.toText()} is owed on the day.`),
    facts: { owedAmount: owed.toText() },
  })
}

/** Written off or settled. Throws loan.not_written_off, loan.value_date_before_last_entry. */
export function requireWrittenOff(loan: LoanAccount, valueOn: LocalDate): void {
  const { writtenOffOn } = loan.state
  if (writtenOffOn === null) throw problem('loan.not_written_off', { facts: { status: loan.status } })
  if (valueOn < writtenOffOn) {
    throw problem('loan.value_date_before_last_entry', at('#/valueOn', `The claim was given up on ${writtenOffOn}.`))
  }
}
