// Reads of loans. Staff and the partner that brought a loan share one projection; the row policies narrow the partner's.
import { assert } from '../../kernel/assert.ts'
import type { LoanId, LoanTransactionId, PartyId } from '../../kernel/id.ts'
import { fromEpochDay, type LocalDate } from '../../kernel/local-date.ts'
import type { Currency } from '../../kernel/money.ts'
import type { EffectType } from '../../lending/effect.ts'
import type { ChargeLine } from '../../lending/loan-book.ts'
import type { LoanEvent } from '../../lending/loan-event.ts'
import { type IncomeInBooks, incomesOf } from '../../lending/loan-income.ts'
import { advance, foldLoan, type LoanState, type PayoffQuote, payoffAmount } from '../../lending/loan-state.ts'
import type { PageRequest } from '../../platform/page.ts'
import type { Work } from '../../platform/work.ts'
import { type LoanAccount, type LoanStatus, requireActive } from './loan-account.rules.ts'
import { eventsOf, LoanRow, loanColumns, readLoan } from './loan-account.store.ts'
import {
  fromTransactionRow,
  type LoanTransaction,
  LoanTransactionRow,
  readTransactionOf,
} from './loan-transaction.store.ts'
import { problem } from './problems.ts'
import { isReversible } from './reverse-loan-transaction.ts'

/** Throws loan.not_found. */
export async function getLoan(work: Work, id: LoanId): Promise<LoanRow> {
  const row = await LoanRow.query(work.tx).select(loanColumns).findById(id)
  if (!row) throw problem('loan.not_found')
  return row
}

export interface LoanFilter {
  readonly status: LoanStatus | undefined
  readonly partyId: PartyId | undefined
  readonly externalReference: string | undefined
  readonly leastDaysPastDue: number | undefined
  readonly nextDueFrom: LocalDate | undefined
  readonly nextDueUntil: LocalDate | undefined
}

export async function listLoans(work: Work, filter: LoanFilter, page: PageRequest): Promise<LoanRow[]> {
  const query = LoanRow.query(work.tx)
    .select(loanColumns)
    .orderBy('loan_id')
    .limit(page.limit + 1)
  if (page.after !== null) query.where('loan_id', '>', page.after)
  if (filter.status !== undefined) query.where('status', filter.status)
  if (filter.partyId !== undefined) query.where('party_id', filter.partyId)
  if (filter.externalReference !== undefined) query.where('external_reference', filter.externalReference)
  if (filter.leastDaysPastDue !== undefined) query.where('days_past_due', '>=', filter.leastDaysPastDue)
  if (filter.nextDueFrom !== undefined) query.where('next_due_on', '>=', filter.nextDueFrom)
  if (filter.nextDueUntil !== undefined) query.where('next_due_on', '<=', filter.nextDueUntil)
  return query
}

/** The loan with its folded state. Throws loan.not_found, loan.not_disbursed. */
export async function getDisbursedLoan(work: Work, id: LoanId): Promise<LoanAccount> {
  const loan = await readLoan(work, id)
  if (loan.state.disbursedOn === null) throw problem('loan.not_disbursed')
  return loan
}

/** Every event of the loan, in order of arrival. */
export async function listLoanEvents(work: Work, loan: LoanAccount): Promise<LoanEvent[]> {
  return eventsOf(work, loan)
}

export interface ListedTransaction {
  readonly transaction: LoanTransaction
  readonly reversible: boolean
}

export async function listLoanTransactions(
  work: Work,
  loanId: LoanId,
  type: EffectType | undefined,
  page: PageRequest,
): Promise<ListedTransaction[]> {
  const loan = await getLoan(work, loanId)
  const query = LoanTransactionRow.query(work.tx)
    .select('loan_transaction.*')
    .select(reversalsOf(work).select(LoanTransactionRow.raw('count(*) > 0')).as('is_reversed'))
    .where('loan_transaction.loan_id', loanId)
    .orderBy('loan_transaction.loan_transaction_id')
    .limit(page.limit + 1)
  if (page.after !== null) query.where('loan_transaction.loan_transaction_id', '>', page.after)
  if (type !== undefined) query.where('loan_transaction.transaction_type', type)
  const currency = { code: loan.currency, digits: loan.currency_digits }
  const rows = await query
  const began = rows.some((row) => row.transaction_type === 'disbursement')
    ? await beginningOf(work, loanId)
    : undefined
  return rows.map((row) => {
    const transaction = fromTransactionRow(row, currency)
    const isReversed = (row as unknown as { is_reversed: boolean }).is_reversed
    return { transaction, reversible: isReversible(transaction) && !isReversed && transaction.id !== began }
  })
}

function reversalsOf(work: Work) {
  return LoanTransactionRow.query(work.tx)
    .alias('r')
    .whereColumn('r.reverses_transaction_id', 'loan_transaction.loan_transaction_id')
}

/** The disbursement that began the loan, which goes by a reversal of its own: of those that stand, the first. */
async function beginningOf(work: Work, loanId: LoanId): Promise<LoanTransactionId | undefined> {
  const row = await LoanTransactionRow.query(work.tx)
    .where({ loan_id: loanId, transaction_type: 'disbursement', is_correction: false })
    .whereNull('reverses_transaction_id')
    .whereNotExists(reversalsOf(work))
    .orderBy('loan_transaction_id')
    .first()
  return row?.loan_transaction_id
}

/** Throws loan.not_found, loan.not_active, loan.value_date_in_past. */
export async function quotePayoff(work: Work, id: LoanId, payoffOn: LocalDate): Promise<PayoffQuote> {
  const loan = await readLoan(work, id)
  requireActive(loan)
  if (payoffOn < work.businessDate) {
    throw problem('loan.value_date_in_past', { facts: { businessDate: work.businessDate } })
  }
  return payoffAmount(loan.terms, loan.state, payoffOn)
}

/** The loan at the start of day `on` with its entries, as it was known at the end of day `knownOn`. Throws loan.not_found, loan.not_disbursed, loan.day_out_of_range. */
export async function getLoanBalances(
  work: Work,
  id: LoanId,
  on: LocalDate,
  knownOn: LocalDate,
): Promise<{ readonly loan: LoanAccount; readonly state: LoanState }> {
  const loan = await readLoan(work, id)
  const isAhead = on > work.businessDate || knownOn > work.businessDate
  const outOfRange = () => problem('loan.day_out_of_range', { facts: { businessDate: work.businessDate } })
  // A fold costs what its days cost: none is made for days that have not come.
  if (isAhead && loan.state.disbursedOn !== null) throw outOfRange()
  const until = on > work.businessDate ? work.businessDate : on
  const { state } = foldLoan(loan.terms, await eventsOf(work, loan), until, knownOn)
  // What was known of a disbursement until it was taken back is told as it was known then.
  if (loan.state.disbursedOn === null && state.disbursedOn === null) throw problem('loan.not_disbursed')
  if (isAhead || state.disbursedOn === null) throw outOfRange()
  return { loan, state }
}

export interface DeferredIncomeOfLoan {
  readonly loan: LoanAccount
  readonly on: LocalDate
  /** By this day nothing is left to earn. */
  readonly endsOn: LocalDate
  readonly incomes: readonly ListedIncome[]
}

export interface ListedIncome extends IncomeInBooks {
  /** The one that deferred it. */
  readonly transactionId: LoanTransactionId
  /** Null where the borrower pays it. */
  readonly paidBy: string | null
}

/** What deferred income has earned by the business date: what the journal has of it, once the loan is through the night. Throws loan.not_found, loan.not_disbursed. */
export async function getDeferredIncome(work: Work, id: LoanId): Promise<DeferredIncomeOfLoan> {
  const loan = await getDisbursedLoan(work, id)
  const on = work.businessDate
  const state = loan.state.asOf < on ? advance(loan.terms, loan.state, on).state : loan.state
  const { chargedOffOn, writtenOffOn, closedOn, book } = state
  const lastDue = book.lines.at(-1)?.due
  const endsOn = chargedOffOn ?? writtenOffOn ?? closedOn ?? (lastDue === undefined ? on : fromEpochDay(lastDue))
  return { loan, on, endsOn, incomes: await withOrigins(work, loan, incomesOf(book)) }
}

async function withOrigins(work: Work, loan: LoanAccount, incomes: readonly IncomeInBooks[]): Promise<ListedIncome[]> {
  if (incomes.length === 0) return []
  const events = new Map((await eventsOf(work, loan)).map((event) => [event.id, event]))
  return Promise.all(
    incomes.map(async (income) => {
      const event = events.get(income.eventId)
      assert(event !== undefined, 'deferred income comes from an event of its loan')
      const { id: transactionId } = await readTransactionOf(work, loan, `${event.type}:${event.id}`)
      return { ...income, transactionId, paidBy: event.type === 'income_deferral' ? (event.paidBy ?? null) : null }
    }),
  )
}

export interface ListedCharge {
  readonly loanId: LoanId
  readonly currency: Currency
  readonly charge: ChargeLine
}

/** Every charge on the loan, by instalment. Throws loan.not_found. */
export async function listLoanCharges(work: Work, id: LoanId): Promise<ListedCharge[]> {
  const { terms, state } = await readLoan(work, id)
  return [...state.book.charges]
    .sort((a, b) => a.line - b.line || a.due - b.due)
    .map((charge) => ({ loanId: id, currency: terms.currency, charge }))
}

/** The loan on an earlier day, or as it stands where the day is not before that. */
export async function stateOn(work: Work, loan: LoanAccount, day: LocalDate): Promise<LoanState> {
  if (day >= loan.state.asOf) return loan.state
  return foldLoan(loan.terms, await eventsOf(work, loan), day).state
}
