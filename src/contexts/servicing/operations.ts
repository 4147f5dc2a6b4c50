// Front door of servicing.
import { type LocalDate, localDate } from '../../kernel/local-date.ts'
import type { InstalmentState } from '../../lending/allocation.ts'
import { sumOfParts } from '../../lending/allocation.ts'
import type { Parts } from '../../lending/effect.ts'
import { idFromWire, wireId } from '../../platform/ids.ts'
import type { Work } from '../../platform/work.ts'
import { moneyFromWire } from '../../wire/amount.ts'
import type { components, Operations } from '../../wire/call.ts'
import { loanToWire, outcomeToWire, transactionToWire } from './loan.wire.ts'
import { getDisbursedLoan, getLoan, listLoans, listLoanTransactions, quotePayoff } from './loan-account.view.ts'
import { prepayLoan } from './prepay-loan.ts'
import { recordRepayment } from './record-repayment.ts'
import { reverseLoanTransaction } from './reverse-loan-transaction.ts'

type Schemas = components['schemas']

const day = (text: string | undefined): LocalDate | undefined => (text === undefined ? undefined : localDate(text))

/** Money that came in for a loan, as a repayment and a prepayment name it. */
function moneyInFromWire(
  work: Work,
  loanId: string,
  body: Schemas['RecordRepaymentRequest'] | Schemas['PrepayLoanRequest'],
) {
  return {
    loanId: idFromWire('loan', loanId),
    amount: moneyFromWire(work.tenant.currency, body.amount, '#/amount'),
    valueOn: localDate(body.valueOn),
    externalReference: body.externalReference ?? null,
  }
}

export const operations = {
  getLoan: async (work, { path }) => loanToWire(await getLoan(work, idFromWire('loan', path.loanId))),
  listLoans: async (work, { query, page }) => {
    const filter = {
      status: query.status,
      partyId: query.partyId === undefined ? undefined : idFromWire('party', query.partyId),
      externalReference: query.externalReference,
      leastDaysPastDue: query['daysPastDue[gte]'],
      nextDueFrom: day(query['nextDueOn[gte]']),
      nextDueUntil: day(query['nextDueOn[lte]']),
    }
    return page.close(await listLoans(work, filter, page), (row) => row.loan_id, loanToWire)
  },
  getLoanSchedule: async (work, { path }) => {
    const loan = await getDisbursedLoan(work, idFromWire('loan', path.loanId))
    return {
      loanId: wireId('loan', loan.id),
      currency: loan.terms.currency.code,
      version: loan.scheduleVersion,
      asOf: loan.state.asOf,
      instalments: loan.state.instalments.map(instalmentToWire),
    }
  },
  listLoanTransactions: async (work, { path, query, page }) => {
    const rows = await listLoanTransactions(work, idFromWire('loan', path.loanId), query.type, page)
    return page.close(
      rows,
      (row) => row.transaction.id,
      (row) => transactionToWire(row.transaction, row.reversible),
    )
  },
  recordRepayment: async (work, { path, body }) =>
    outcomeToWire(await recordRepayment(work, moneyInFromWire(work, path.loanId, body))),
  quotePayoff: async (work, { path, body }) => {
    const loanId = idFromWire('loan', path.loanId)
    const quoted = await quotePayoff(work, loanId, localDate(body.payoffOn))
    return {
      loanId: wireId('loan', loanId),
      currency: work.tenant.currency.code,
      payoffOn: quoted.on,
      principal: quoted.principal.toText(),
      interest: quoted.interest.toText(),
      fee: quoted.fee.toText(),
      penalty: quoted.penalty.toText(),
      credit: quoted.credit.toText(),
      total: quoted.total.toText(),
    }
  },
  prepayLoan: async (work, { path, body }) =>
    outcomeToWire(await prepayLoan(work, moneyInFromWire(work, path.loanId, body))),
  reverseLoanTransaction: async (work, { path, body }) => {
    const order = {
      loanId: idFromWire('loan', path.loanId),
      transactionId: idFromWire('loan_transaction', path.transactionId),
      reason: body.reason,
    }
    return outcomeToWire(await reverseLoanTransaction(work, order))
  },
} satisfies Partial<Operations>

function instalmentToWire(instalment: InstalmentState) {
  const due = sumOfParts(instalment.charged)
  const paid = sumOfParts(instalment.paid)
  return {
    number: instalment.number,
    dueOn: instalment.dueOn,
    settledOn: instalment.settledOn,
    due: partsToWire(instalment.charged),
    paid: partsToWire(instalment.paid),
    outstandingAmount: due.minus(paid).toText(),
  }
}

function partsToWire(parts: Parts) {
  return {
    principal: parts.principal.toText(),
    interest: parts.interest.toText(),
    fee: parts.fee.toText(),
    penalty: parts.penalty.toText(),
    total: sumOfParts(parts).toText(),
  }
}
