// Reads of participations. A co-lender's role is narrowed by the row policies, not by a condition here.
import { decimal } from '../../kernel/decimal.ts'
import type { LoanId, LoanTransactionId, ParticipationId, PartnerId } from '../../kernel/id.ts'
import type { LocalDate } from '../../kernel/local-date.ts'
import type { Currency } from '../../kernel/money.ts'
import type { EffectType } from '../../lending/effect.ts'
import type { PageRequest } from '../../platform/page.ts'
import type { Work } from '../../platform/work.ts'
import { fromRow, type Participation, ParticipationRow } from './participation.store.ts'
import { problem } from './problems.ts'
import { type Amounts, amountsOf } from './share.rules.ts'

/** Throws participation.not_found, also for one that is another lender's. */
export async function getParticipation(work: Work, id: ParticipationId): Promise<Participation> {
  const row = await ParticipationRow.query(work.tx).findById(id)
  if (!row) throw problem('participation.not_found')
  return fromRow(row)
}

export interface ParticipationFilter {
  readonly loanId: LoanId | undefined
  readonly status: Participation['status'] | undefined
}

export async function listParticipations(
  work: Work,
  filter: ParticipationFilter,
  page: PageRequest,
): Promise<Participation[]> {
  const query = ParticipationRow.query(work.tx)
    .orderBy('participation_id')
    .limit(page.limit + 1)
  if (page.after !== null) query.where('participation_id', '>', page.after)
  if (filter.loanId !== undefined) query.where('loan_id', filter.loanId)
  if (filter.status !== undefined) query.where('status', filter.status)
  return (await query).map(fromRow)
}

export interface ParticipationInstalment {
  readonly number: number
  readonly dueOn: LocalDate
  readonly principal: bigint
  readonly interest: bigint
}

/** The newest version of the schedule; nothing while the loan is not disbursed, also where it was before. */
export async function listParticipationInstalments(
  work: Work,
  id: ParticipationId,
): Promise<ParticipationInstalment[]> {
  const rows = await work
    .tx('participation_instalment')
    .where('participation_id', id)
    .whereRaw(
      'schedule_version = (select max(schedule_version) from participation_instalment where participation_id = ?)',
      [id],
    )
    .whereExists(work.tx('participation').where('participation_id', id).whereNotNull('disbursed_on').select(1))
    .orderBy('instalment_number')
    .select('instalment_number', 'due_on', 'principal', 'interest')
  return rows.map((row) => ({
    number: row.instalment_number,
    dueOn: row.due_on,
    principal: BigInt(row.principal),
    interest: BigInt(row.interest),
  }))
}

export interface ParticipationTransaction {
  readonly rowId: string
  readonly id: LoanTransactionId
  readonly type: EffectType
  readonly valueOn: LocalDate
  readonly bookedOn: LocalDate
  readonly amounts: Amounts
}

export async function listParticipationTransactions(
  work: Work,
  id: ParticipationId,
  page: PageRequest,
): Promise<ParticipationTransaction[]> {
  const query = work
    .tx('participation_transaction')
    .where('participation_id', id)
    .orderBy('participation_transaction_id')
    .limit(page.limit + 1)
    .select(
      'participation_transaction_id',
      'loan_transaction_id',
      'transaction_type',
      'value_on',
      'booked_on',
      'principal',
      'interest',
      'fee',
      'penalty',
      'income',
      'fee_tax as feeTax',
      'penalty_tax as penaltyTax',
    )
  if (page.after !== null) query.where('participation_transaction_id', '>', page.after)
  return (await query).map(transactionOf)
}

/** A lender's share of a transaction, with the lender and the loan that it is of. */
export interface LenderShare extends ParticipationTransaction {
  readonly loanId: LoanId
  readonly partnerId: PartnerId
  readonly partnerCode: string
  readonly currency: Currency
}

/**
 * Whether the row that a statement sees was added by the statement's own transaction, at whatever savepoint: what is seen though
 * whoever added it is still under way is one's own. `xmin` has the lower half of the id; the upper is that of the nearest id.
 */
const isOwn = `pg_xact_status((own.id - 2147483648
  + (t.xmin::text::bigint - own.id % 4294967296 + 6442450944) % 4294967296)::text::xid8) = 'in progress'`

/** The shares that this very transaction has given in the loans, in that order; of the one lender where it is named. */
export async function sharesMade(
  work: Work,
  loanIds: readonly LoanId[],
  partnerId: PartnerId | null,
): Promise<LenderShare[]> {
  if (loanIds.length === 0) return []
  const answer = await work.tx.raw(
    `select t.*, t.fee_tax as "feeTax", t.penalty_tax as "penaltyTax", p.loan_id, p.currency, p.currency_digits, partner.code
     from participation p join participation_transaction t using (participation_id)
       join partner on partner.partner_id = t.partner_id
       cross join (select pg_current_xact_id()::text::bigint as id) own
     where p.loan_id = any(?) and (?::uuid is null or t.partner_id = ?)
       -- Only rows of this instant are asked for their transaction: the status of old ones is not kept.
       and case when t.recorded_at = ? then ${isOwn} else false end
     order by t.participation_transaction_id`,
    [[...loanIds], partnerId, partnerId, work.recordedAt] as never,
  )
  return answer.rows.map((row: LenderShareColumns) => ({
    ...transactionOf(row),
    loanId: row.loan_id,
    partnerId: row.partner_id,
    partnerCode: row.code,
    currency: { code: row.currency, digits: row.currency_digits },
  }))
}

interface ShareColumns extends Record<keyof Amounts, string> {
  readonly participation_transaction_id: string
  readonly loan_transaction_id: LoanTransactionId
  readonly transaction_type: EffectType
  readonly value_on: LocalDate
  readonly booked_on: LocalDate
}

interface LenderShareColumns extends ShareColumns {
  readonly loan_id: LoanId
  readonly partner_id: PartnerId
  readonly code: string
  readonly currency: string
  readonly currency_digits: number
}

function transactionOf(row: ShareColumns): ParticipationTransaction {
  return {
    rowId: row.participation_transaction_id,
    id: row.loan_transaction_id,
    type: row.transaction_type,
    valueOn: row.value_on,
    bookedOn: row.booked_on,
    amounts: amountsOf((part) => BigInt(row[part])),
  }
}

/** The share as people write it: '0.8', not '0.80000000000000000000'. */
export function shareText(participation: Participation): string {
  return decimal(participation.weights.principal).toFixed()
}

/** What the own book was given of a loan under the types, all components together; what others paid for it counts like what is owed. */
export async function ownShareOf(work: Work, loanId: LoanId, types: readonly EffectType[]): Promise<bigint> {
  const answer = await work.tx.raw(
    `select coalesce(sum(t.principal + t.interest + t.fee + t.penalty + t.fee_tax + t.penalty_tax - t.income), 0)::text as share
     from participation p join participation_transaction t using (participation_id)
     where p.loan_id = ? and p.is_own_book and t.transaction_type = any(?)`,
    [loanId, [...types]],
  )
  return BigInt(answer.rows[0].share)
}
