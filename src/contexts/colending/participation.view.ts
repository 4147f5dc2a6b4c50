// Reads of participations. A co-lender's role is narrowed by the row policies, not by a condition here.
import { decimal } from '../../kernel/decimal.ts'
import type { LoanId, LoanTransactionId, ParticipationId } from '../../kernel/id.ts'
import type { LocalDate } from '../../kernel/local-date.ts'
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
  return (await query).map((row) => ({
    rowId: row.participation_transaction_id,
    id: row.loan_transaction_id,
    type: row.transaction_type,
    valueOn: row.value_on,
    bookedOn: row.booked_on,
    amounts: amountsOf((part) => BigInt(row[part])),
  }))
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
