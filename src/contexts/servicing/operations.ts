// Front door of servicing.
import { type LocalDate, localDate } from '../../kernel/local-date.ts'
import type { Parts } from '../../lending/effect.ts'
import { type InstalmentState, sumOfParts, unpaidTotal } from '../../lending/instalment.ts'
import type { ChargeOrder } from '../../lending/loan-event.ts'
import { idFromWire, wireId } from '../../platform/ids.ts'
import type { Work } from '../../platform/work.ts'
import { moneyFromWire } from '../../wire/amount.ts'
import type { components, Operations } from '../../wire/call.ts'
import { allocationExplanationToWire, instalmentExplanationToWire } from '../../wire/explanation.ts'
import { accelerateLoan } from './accelerate-loan.ts'
import { addLoanCharge } from './add-loan-charge.ts'
import { adjustDeferredIncome } from './adjust-deferred-income.ts'
import { adjustLoanCharge } from './adjust-loan-charge.ts'
import { capitaliseLoan } from './capitalise-loan.ts'
import { chargeOffLoan } from './charge-off-loan.ts'
import { drawLoan } from './draw-loan.ts'
import { explainInstalment, explainTransaction } from './explanation.view.ts'
import {
  balancesToWire,
  chargeToWire,
  deferredIncomeToWire,
  loanToWire,
  outcomeToWire,
  settlementToWire,
  transactionToWire,
} from './loan.wire.ts'
import {
  getDeferredIncome,
  getDisbursedLoan,
  getLoan,
  getLoanBalances,
  listLoanCharges,
  listLoans,
  listLoanTransactions,
  quotePayoff,
} from './loan-account.view.ts'
import { prepayLoan } from './prepay-loan.ts'
import { recordBuyDownFee } from './record-buy-down-fee.ts'
import { recordChargeback } from './record-chargeback.ts'
import { recordRecovery } from './record-recovery.ts'
import { recordRefund } from './record-refund.ts'
import { recordRepayment } from './record-repayment.ts'
import { refundCredit } from './refund-credit.ts'
import { reverseLoanTransaction } from './reverse-loan-transaction.ts'
import { getScheduleVersion, listScheduleVersions } from './schedule-version.view.ts'
import { settleLoan } from './settle-loan.ts'
import { waiveInterest } from './waive-interest.ts'
import { waiveLoanCharge } from './waive-loan-charge.ts'
import { writeOffLoan } from './write-off-loan.ts'

type Schemas = components['schemas']

const day = (text: string | undefined): LocalDate | undefined => (text === undefined ? undefined : localDate(text))

/** Money that came in for a loan, as a repayment and a prepayment name it. */
function moneyInFromWire(
  work: Work,
  loanId: string,
  body: { readonly amount: string; readonly valueOn: string; readonly externalReference?: string },
) {
  return {
    loanId: idFromWire('loan', loanId),
    amount: moneyFromWire(work.tenant.currency, body.amount, '#/amount'),
    valueOn: localDate(body.valueOn),
    externalReference: body.externalReference ?? null,
  }
}

function reasoned(loanId: string, body: Schemas['ReasonedRequest']) {
  return { loanId: idFromWire('loan', loanId), valueOn: localDate(body.valueOn), reason: body.reason }
}

function reasonedAmount(work: Work, loanId: string, body: Schemas['ReasonedAmountRequest']) {
  return { ...reasoned(loanId, body), amount: moneyFromWire(work.tenant.currency, body.amount, '#/amount') }
}

/** The schema has seen to it that there is an amount, or else a basis and a rate. */
function chargeFromWire(work: Work, { amount, ...body }: Schemas['AddLoanChargeRequest']): ChargeOrder {
  const charge = { ...body, dueOn: localDate(body.dueOn) }
  return amount === undefined
    ? (charge as ChargeOrder)
    : { ...charge, amount: moneyFromWire(work.tenant.currency, amount, '#/amount') }
}

function chargeOf(chargeId: string) {
  return { chargeId: idFromWire('loan_charge', chargeId) }
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
  listScheduleVersions: async (work, { path, page }) =>
    page.close(
      await listScheduleVersions(work, idFromWire('loan', path.loanId), page),
      ({ number }) => `${number}`,
      (version) => version,
    ),
  getScheduleVersion: async (work, { path }) => ({
    loanId: path.loanId,
    ...(await getScheduleVersion(work, idFromWire('loan', path.loanId), Number(path.number))),
  }),
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
  drawLoan: async (work, { path, body }) =>
    outcomeToWire(await drawLoan(work, moneyInFromWire(work, path.loanId, body))),
  recordRefund: async (work, { path, body }) =>
    outcomeToWire(await recordRefund(work, { ...moneyInFromWire(work, path.loanId, body), kind: body.kind })),
  refundCredit: async (work, { path, body }) =>
    outcomeToWire(await refundCredit(work, moneyInFromWire(work, path.loanId, body))),
  recordRecovery: async (work, { path, body }) =>
    outcomeToWire(await recordRecovery(work, moneyInFromWire(work, path.loanId, body))),
  listLoanCharges: async (work, { path }) => ({
    data: (await listLoanCharges(work, idFromWire('loan', path.loanId))).map(chargeToWire),
  }),
  addLoanCharge: async (work, { path, body }) => {
    const loanId = idFromWire('loan', path.loanId)
    return outcomeToWire(await addLoanCharge(work, { loanId, ...chargeFromWire(work, body) }))
  },
  waiveLoanCharge: async (work, { path, body }) =>
    outcomeToWire(
      await waiveLoanCharge(work, {
        ...reasoned(path.loanId, body),
        ...chargeOf(path.chargeId),
        ...(body.instalment === undefined ? {} : { instalment: body.instalment }),
      }),
    ),
  adjustLoanCharge: async (work, { path, body }) =>
    outcomeToWire(
      await adjustLoanCharge(work, { ...reasonedAmount(work, path.loanId, body), ...chargeOf(path.chargeId) }),
    ),
  waiveInterest: async (work, { path, body }) =>
    outcomeToWire(await waiveInterest(work, reasonedAmount(work, path.loanId, body))),
  recordChargeback: async (work, { path, body }) => {
    const transactionId = idFromWire('loan_transaction', path.transactionId)
    return outcomeToWire(await recordChargeback(work, { ...reasonedAmount(work, path.loanId, body), transactionId }))
  },
  capitaliseLoan: async (work, { path, body }) =>
    outcomeToWire(await capitaliseLoan(work, { ...reasonedAmount(work, path.loanId, body), of: body.of })),
  recordBuyDownFee: async (work, { path, body }) =>
    outcomeToWire(await recordBuyDownFee(work, { ...moneyInFromWire(work, path.loanId, body), paidBy: body.paidBy })),
  adjustDeferredIncome: async (work, { path, body }) => {
    const transactionId = idFromWire('loan_transaction', path.transactionId)
    return outcomeToWire(
      await adjustDeferredIncome(work, { ...reasonedAmount(work, path.loanId, body), transactionId }),
    )
  },
  accelerateLoan: async (work, { path, body }) =>
    outcomeToWire(await accelerateLoan(work, reasoned(path.loanId, body))),
  chargeOffLoan: async (work, { path, body }) => outcomeToWire(await chargeOffLoan(work, reasoned(path.loanId, body))),
  writeOffLoan: async (work, { path, body }) => outcomeToWire(await writeOffLoan(work, reasoned(path.loanId, body))),
  settleLoan: async (work, { path, body }) => {
    const { reason, evidence = [] } = body
    return settlementToWire(await settleLoan(work, { ...moneyInFromWire(work, path.loanId, body), reason, evidence }))
  },
  getLoanBalances: async (work, { path, query }) => {
    const on = day(query.on) ?? work.businessDate
    const knownOn = day(query.knownOn) ?? work.businessDate
    const { loan, state } = await getLoanBalances(work, idFromWire('loan', path.loanId), on, knownOn)
    return balancesToWire(loan, state, knownOn)
  },
  getDeferredIncome: async (work, { path }) =>
    deferredIncomeToWire(await getDeferredIncome(work, idFromWire('loan', path.loanId))),
  explainInstalment: async (work, { path }) =>
    instalmentExplanationToWire(await explainInstalment(work, idFromWire('loan', path.loanId), Number(path.number))),
  explainTransaction: async (work, { path }) => {
    const transactionId = idFromWire('loan_transaction', path.transactionId)
    const explained = await explainTransaction(work, idFromWire('loan', path.loanId), transactionId)
    return allocationExplanationToWire(transactionId, explained)
  },
} satisfies Partial<Operations>

function instalmentToWire(instalment: InstalmentState) {
  return {
    number: instalment.number,
    origin: instalment.origin,
    dueOn: instalment.dueOn,
    settledOn: instalment.settledOn,
    due: partsToWire(instalment.charged),
    paid: partsToWire(instalment.paid),
    waived: partsToWire(instalment.waived),
    writtenOff: partsToWire(instalment.writtenOff),
    outstandingAmount: unpaidTotal(instalment).toText(),
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
