// Posts loan transactions to the journal. The only writer of journal entries.
import type { LoanId, LoanTransactionId } from '../../kernel/id.ts'
import type { LocalDate } from '../../kernel/local-date.ts'
import type { EffectType } from '../../lending/effect.ts'
import { newId } from '../../platform/ids.ts'
import type { Work } from '../../platform/work.ts'
import { type Deferral, deferralLines } from './deferral.rules.ts'
import { insertEntries, type NewEntry, ownBookOf, unearnedOf } from './journal.store.ts'
import {
  allowanceLines,
  merged,
  type PostingLine,
  postingLines,
  receivableChange,
  recoveryLines,
  type Share,
} from './posting.rules.ts'

export interface JournalOrder {
  readonly transactionId: LoanTransactionId
  readonly type: EffectType
  readonly isCorrection: boolean
  readonly valueOn: LocalDate
  readonly shares: readonly Share[]
  /** Received, in minor units. */
  readonly cash: bigint
  /** Deferred income that is deferred no more, in minor units. */
  readonly income: bigint
}

/** The loan whose transactions are posted, as it stands after them. */
export interface PostedLoan {
  readonly id: LoanId
  readonly isChargedOff: boolean
  /** Null where no order moves it. */
  readonly deferral: Deferral | null
}

const descriptions: Readonly<Record<EffectType, string>> = {
  disbursement: 'Disbursement',
  capitalisation: 'Added to the principal',
  interest_capitalisation: 'Interest that became principal',
  capitalised_income_adjustment: 'Capitalised income given back',
  charge: 'Charge',
  tax: 'Tax on a charge',
  tax_waiver: 'Tax given up',
  tax_adjustment: 'Tax adjusted',
  accrual: 'Interest accrued',
  repayment: 'Repayment',
  down_payment: 'Down payment',
  merchant_refund: 'Refund by the merchant',
  payout_refund: 'Refund of the payout',
  goodwill_credit: 'Goodwill credit',
  charge_refund: 'Charge refunded',
  charge_adjustment: 'Charge adjusted',
  interest_waiver: 'Interest given up, as a payment',
  interest_refund: 'Interest refunded',
  payoff: 'Prepayment in full',
  settlement: 'Settlement',
  chargeback: 'Chargeback',
  credit_refund: 'Credit paid back',
  waiver: 'Waiver',
  write_off: 'Write-off',
  charge_off: 'Charge-off',
  transfer: 'Transfer to another lender',
  recovery: 'Recovered after the write-off',
  re_age: 'Re-ageing',
  restructure: 'Restructuring',
  re_amortise: 'Re-amortisation',
  rate_change: 'Rate changed',
  interest_pause: 'Interest paused',
  reschedule: 'Rescheduled',
  acceleration: 'Accelerated',
  income_deferral: 'Buy-down fee, deferred',
  income_adjustment: 'Buy-down fee paid back',
  income_amortisation: 'Deferred income earned',
  income_release: 'Deferred income that lessens the loss',
  credit_application: 'Credit used for a due instalment',
}

/** One balanced entry per transaction that moves the own books, booked on the open business day. */
export async function postJournal(work: Work, loan: PostedLoan, orders: readonly JournalOrder[]): Promise<void> {
  const allowances = await allowancesOf(work, loan, orders)
  const deferrals = loan.deferral ? deferralLines(orders, loan.deferral, await unearnedOf(work, loan.id)) : []
  const entries = orders.flatMap((order, index): NewEntry[] => {
    const lines = merged([...linesOf(order), ...(allowances[index] ?? []), ...(deferrals[index] ?? [])])
    if (lines.length === 0) return []
    return [
      {
        id: newId('journal_entry'),
        bookedOn: work.businessDate,
        valueOn: order.valueOn,
        sourceType: 'loan_transaction',
        sourceId: order.transactionId,
        loanId: loan.id,
        description: order.isCorrection ? `${descriptions[order.type]}, corrected` : descriptions[order.type],
        lines,
      },
    ]
  })
  if (entries.length > 0) await insertEntries(work, entries)
}

function linesOf({ type, shares, cash }: JournalOrder): PostingLine[] {
  return type === 'recovery' ? recoveryLines(cash) : postingLines(type, shares)
}

/**
 * How each order moves the allowance of a charged-off loan: to what is owed while the loan is charged off, to nothing when the
 * charge-off is taken back. Only such loans are looked up.
 */
async function allowancesOf(work: Work, loan: PostedLoan, orders: readonly JournalOrder[]): Promise<PostingLine[][]> {
  const marked = orders.findIndex((order) => order.type === 'charge_off')
  if (marked < 0 && !loan.isChargedOff) return []
  let { owed, held } = await ownBookOf(work, loan.id)
  return orders.map((order, index) => {
    owed += receivableChange(linesOf(order))
    if (index < marked) return []
    const target = loan.isChargedOff ? owed : 0n
    const lines = allowanceLines(order.type, target, held)
    held = target
    return lines
  })
}
