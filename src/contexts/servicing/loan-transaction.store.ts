// The rows of loan transactions: what was posted, which is never edited.
import { assert } from '../../kernel/assert.ts'
import type { LoanEventId, LoanId, LoanTransactionId, PartnerId } from '../../kernel/id.ts'
import type { LocalDate } from '../../kernel/local-date.ts'
import { Money } from '../../kernel/money.ts'
import { cashReceived, type Deltas, type Effect, type EffectType } from '../../lending/effect.ts'
import { Row } from '../../platform/row.ts'
import type { Work } from '../../platform/work.ts'
import { engineVersion, type LoanAccount } from './loan-account.rules.ts'
import { problem } from './problems.ts'

export interface LoanTransaction {
  readonly id: LoanTransactionId
  readonly loanId: LoanId
  readonly partnerId: PartnerId | null
  readonly eventId: LoanEventId | null
  readonly effectKey: string
  readonly type: EffectType
  /** It posts a difference that a back-dated entry or a reversal made. */
  readonly isCorrection: boolean
  readonly valueOn: LocalDate
  readonly bookedOn: LocalDate
  readonly deltas: Deltas
  /** Received positive, paid out negative. */
  readonly cash: Money
  /** Deferred income that it turns into income, or releases. */
  readonly income: Money
  readonly reversesTransactionId: LoanTransactionId | null
}

export class LoanTransactionRow extends Row {
  static override tableName = 'loan_transaction'
  static override idColumn = 'loan_transaction_id'
  declare loan_transaction_id: LoanTransactionId
  declare partner_id: PartnerId | null
  declare loan_id: LoanId
  declare loan_event_id: LoanEventId | null
  declare effect_key: string
  declare transaction_type: EffectType
  declare is_correction: boolean
  declare value_on: LocalDate
  declare booked_on: LocalDate
  declare principal: string
  declare interest: string
  declare fee: string
  declare penalty: string
  declare credit: string
  declare fee_tax: string
  declare penalty_tax: string
  declare cash_amount: string
  declare income_amount: string
  declare reverses_transaction_id: LoanTransactionId | null
  declare engine_version: number
  declare recorded_at: string
}

export async function insertTransactions(work: Work, transactions: readonly LoanTransaction[]): Promise<void> {
  if (transactions.length === 0) return
  await work.tx('loan_transaction').insert(
    transactions.map((each) => ({
      loan_transaction_id: each.id,
      partner_id: each.partnerId,
      loan_id: each.loanId,
      loan_event_id: each.eventId,
      effect_key: each.effectKey,
      transaction_type: each.type,
      is_correction: each.isCorrection,
      value_on: each.valueOn,
      booked_on: each.bookedOn,
      principal: each.deltas.principal.minor.toString(),
      interest: each.deltas.interest.minor.toString(),
      fee: each.deltas.fee.minor.toString(),
      penalty: each.deltas.penalty.minor.toString(),
      credit: each.deltas.credit.minor.toString(),
      fee_tax: each.deltas.feeTax.minor.toString(),
      penalty_tax: each.deltas.penaltyTax.minor.toString(),
      cash_amount: each.cash.minor.toString(),
      income_amount: each.income.minor.toString(),
      reverses_transaction_id: each.reversesTransactionId,
      engine_version: engineVersion,
      recorded_at: work.recordedAt,
    })),
  )
}

/** Money that came in, with the event that brought it. Throws loan_transaction.not_found, loan_transaction.not_money_in. */
export async function readMoneyIn(
  work: Work,
  loan: LoanAccount,
  id: LoanTransactionId,
): Promise<LoanTransaction & { readonly eventId: LoanEventId }> {
  const transaction = await readTransaction(work, loan, id)
  const { eventId, effectKey, type } = transaction
  if (eventId === null || effectKey !== `${type}:${eventId}` || !moneyIn.has(type) || transaction.isCorrection) {
    throw problem('loan_transaction.not_money_in', { facts: { type } })
  }
  return { ...transaction, eventId }
}

const moneyIn: ReadonlySet<EffectType> = new Set<EffectType>([
  'repayment',
  'payoff',
  'settlement',
  'merchant_refund',
  'payout_refund',
  'goodwill_credit',
  'interest_waiver',
  'interest_refund',
  'capitalised_income_adjustment',
])

/** Throws loan_transaction.not_found. */
export async function readTransaction(work: Work, loan: LoanAccount, id: LoanTransactionId): Promise<LoanTransaction> {
  const row = await LoanTransactionRow.query(work.tx).findOne({ loan_transaction_id: id, loan_id: loan.id })
  if (!row) throw problem('loan_transaction.not_found')
  return fromTransactionRow(row, loan.terms.currency)
}

/** The transaction that an event left as its own, as it was first posted. */
export async function readTransactionOf(work: Work, loan: LoanAccount, effectKey: string): Promise<LoanTransaction> {
  const row = await LoanTransactionRow.query(work.tx)
    .findOne({ loan_id: loan.id, effect_key: effectKey, is_correction: false })
    .whereNull('reverses_transaction_id')
  assert(row !== undefined, 'every event leaves a transaction of its own')
  return fromTransactionRow(row, loan.terms.currency)
}

/** What is posted so far, summed by the key of the effect. */
export async function postedEffects(work: Work, loan: LoanAccount): Promise<Effect[]> {
  const answer = await work.tx.raw(
    `select effect_key, transaction_type, loan_event_id, max(value_on) as value_on, sum(principal)::text as principal,
       sum(interest)::text as interest, sum(fee)::text as fee, sum(penalty)::text as penalty, sum(credit)::text as credit,
       sum(fee_tax)::text as fee_tax, sum(penalty_tax)::text as penalty_tax, sum(cash_amount)::text as cash, sum(income_amount)::text as income
     from loan_transaction where loan_id = ? group by effect_key, transaction_type, loan_event_id
     order by min(loan_transaction_id::text)`,
    [loan.id],
  )
  const { currency } = loan.terms
  return answer.rows.map((row: Record<string, string>) => {
    const amount = (column: string) => Money.ofMinor(currency, row[column] as string)
    const effect = {
      key: row.effect_key,
      type: row.transaction_type,
      eventId: row.loan_event_id,
      valueOn: row.value_on,
      deltas: {
        principal: amount('principal'),
        interest: amount('interest'),
        fee: amount('fee'),
        penalty: amount('penalty'),
        credit: amount('credit'),
        feeTax: amount('fee_tax'),
        penaltyTax: amount('penalty_tax'),
      },
    } as Effect
    return {
      ...effect,
      // Cash that pays nothing of what is owed does not follow from the components.
      ...(cashReceived(effect).equals(amount('cash')) ? {} : { cash: amount('cash') }),
      ...(amount('income').isZero() ? {} : { income: amount('income') }),
    }
  })
}

/** What the borrower was given credit for by transactions of the types, not positive, in minor units. */
export async function creditOf(work: Work, loanId: LoanId, types: readonly EffectType[]): Promise<bigint> {
  const answer = await work.tx.raw(
    `select coalesce(sum(credit), 0)::text as credit from loan_transaction where loan_id = ? and transaction_type = any(?)`,
    [loanId, [...types]],
  )
  return BigInt(answer.rows[0].credit)
}

/** A transaction as its row tells it. */
export function fromTransactionRow(row: LoanTransactionRow, currency: Money['currency']): LoanTransaction {
  const amount = (minor: string) => Money.ofMinor(currency, minor)
  return {
    id: row.loan_transaction_id,
    loanId: row.loan_id,
    partnerId: row.partner_id,
    eventId: row.loan_event_id,
    effectKey: row.effect_key,
    type: row.transaction_type,
    isCorrection: row.is_correction,
    valueOn: row.value_on,
    bookedOn: row.booked_on,
    deltas: {
      principal: amount(row.principal),
      interest: amount(row.interest),
      fee: amount(row.fee),
      penalty: amount(row.penalty),
      credit: amount(row.credit),
      feeTax: amount(row.fee_tax),
      penaltyTax: amount(row.penalty_tax),
    },
    cash: amount(row.cash_amount),
    income: amount(row.income_amount),
    reversesTransactionId: row.reverses_transaction_id,
  }
}
