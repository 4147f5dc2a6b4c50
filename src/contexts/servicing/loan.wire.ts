// A loan on the wire: servicing's and origination's front doors answer with it.
import { assert } from '../../kernel/assert.ts'
import { fromEpochDay, type LocalDate } from '../../kernel/local-date.ts'
import { Money } from '../../kernel/money.ts'
import { netIncome } from '../../lending/deferred-income.ts'
import { sumOfDeltas } from '../../lending/effect.ts'
import { sumOfParts } from '../../lending/instalment.ts'
import type { LoanState } from '../../lending/loan-state.ts'
import { wireId } from '../../platform/ids.ts'
import type { components } from '../../wire/call.ts'
import type { EventOutcome } from './fold-event.ts'
import type { LoanAccount } from './loan-account.rules.ts'
import type { LoanRow } from './loan-account.store.ts'
import type { DeferredIncomeOfLoan, ListedCharge } from './loan-account.view.ts'
import { loanChargeId } from './loan-charge.view.ts'
import type { LoanTransaction } from './loan-transaction.store.ts'
import { isReversible } from './reverse-loan-transaction.ts'

type Schemas = components['schemas']

export function loanToWire(row: LoanRow): Schemas['Loan'] {
  const currency = { code: row.currency, digits: row.currency_digits }
  const text = (minor: string) => Money.ofMinor(currency, minor).toText()
  const owed = [row.principal_balance, row.interest_balance, row.fee_balance, row.penalty_balance, row.credit_balance]
  return {
    id: wireId('loan', row.loan_id),
    externalReference: row.external_reference,
    partnerId: wireId('partner', row.partner_id),
    partyId: wireId('party', row.party_id),
    applicationId: wireId('application', row.application_id),
    loanProductVersionId: wireId('loan_product_version', row.loan_product_version_id),
    status: row.status,
    currency: currency.code,
    approvedAmount: text(row.approved_amount),
    annualRate: row.annual_rate,
    instalmentCount: row.instalment_count,
    disbursedOn: row.disbursed_on,
    closedOn: row.closed_on,
    closedReason: row.closed_reason,
    asOf: row.state_as_of,
    balances: {
      principal: text(row.principal_balance),
      interest: text(row.interest_balance),
      fee: text(row.fee_balance),
      penalty: text(row.penalty_balance),
      credit: text(row.credit_balance),
      total: Money.sum(
        currency,
        owed.map((minor) => Money.ofMinor(currency, minor)),
      ).toText(),
    },
    arrears: {
      pastDueAmount: text(row.past_due_amount),
      daysPastDue: row.days_past_due,
      oldestDueOn: row.oldest_due_on,
    },
    nextDueOn: row.next_due_on,
    nextDueAmount: row.next_due_amount === null ? null : text(row.next_due_amount),
  }
}

export function transactionToWire(transaction: LoanTransaction, reversible: boolean): Schemas['LoanTransaction'] {
  const { deltas } = transaction
  return {
    id: wireId('loan_transaction', transaction.id),
    loanId: wireId('loan', transaction.loanId),
    type: transaction.type,
    isCorrection: transaction.isCorrection,
    valueOn: transaction.valueOn,
    bookedOn: transaction.bookedOn,
    cashAmount: transaction.cash.toText(),
    incomeAmount: transaction.income.toText(),
    principal: deltas.principal.toText(),
    interest: deltas.interest.toText(),
    fee: deltas.fee.toText(),
    penalty: deltas.penalty.toText(),
    taxAmount: deltas.feeTax.plus(deltas.penaltyTax).toText(),
    credit: deltas.credit.toText(),
    reversesTransactionId: wireId('loan_transaction', transaction.reversesTransactionId),
    reversible,
  }
}

export function outcomeToWire(outcome: EventOutcome): Schemas['LoanTransactionResult'] {
  return {
    transaction: transactionToWire(outcome.transaction, isReversible(outcome.transaction)),
    corrections: outcome.corrections.map((each) => transactionToWire(each, false)),
    loan: loanToWire(outcome.row),
  }
}

export function settlementToWire(outcome: EventOutcome): Schemas['LoanSettlementResult'] {
  const { givenUp } = outcome
  assert(givenUp !== null, 'a settlement gives something up')
  return { ...outcomeToWire(outcome), givenUp: transactionToWire(givenUp, false) }
}

export function chargeToWire({ loanId, currency, charge }: ListedCharge): Schemas['LoanCharge'] {
  const text = (minor: bigint) => Money.ofMinor(currency, minor).toText()
  const idOf = (name: string) => wireId('loan_charge', loanChargeId(loanId, name))
  return {
    id: idOf(charge.id),
    taxOfChargeId: charge.taxOf === null ? null : idOf(charge.taxOf),
    code: charge.code,
    name: charge.name,
    component: charge.component,
    instalment: charge.line,
    dueOn: fromEpochDay(charge.due),
    isWaivable: charge.isWaivable,
    amount: text(charge.amount),
    paidAmount: text(charge.paid),
    waivedAmount: text(charge.waived),
    outstandingAmount: text(charge.amount - charge.paid - charge.waived),
  }
}

export function deferredIncomeToWire({ loan, on, endsOn, incomes }: DeferredIncomeOfLoan): Schemas['DeferredIncome'] {
  return {
    loanId: wireId('loan', loan.id),
    currency: loan.terms.currency.code,
    on,
    endsOn,
    data: incomes.map(({ earned, released, ...income }) => ({
      transactionId: wireId('loan_transaction', income.transactionId),
      source: income.source,
      paidBy: income.paidBy,
      on: income.on,
      amount: income.amount.toText(),
      givenBackAmount: income.amount.minus(netIncome(income)).toText(),
      earnedAmount: earned.toText(),
      releasedAmount: released.toText(),
      unearnedAmount: netIncome(income).minus(earned).minus(released).toText(),
    })),
  }
}

export function balancesToWire(loan: LoanAccount, state: LoanState, knownOn: LocalDate): Schemas['LoanBalances'] {
  const { principal, interest, fee, penalty, credit } = state.balances
  return {
    loanId: wireId('loan', loan.id),
    currency: loan.terms.currency.code,
    on: state.asOf,
    knownOn,
    status: state.status,
    balances: {
      principal: principal.toText(),
      interest: interest.toText(),
      fee: fee.toText(),
      penalty: penalty.toText(),
      credit: credit.toText(),
      total: sumOfDeltas(state.balances).toText(),
    },
    arrears: {
      pastDueAmount: sumOfParts(state.pastDue).toText(),
      daysPastDue: state.daysPastDue,
      oldestDueOn: state.oldestDueOn,
    },
    nextDueOn: state.nextDueOn,
    nextDueAmount: state.nextDueOn === null ? null : state.nextDueAmount.toText(),
  }
}
