// The rows of participations, their share of the schedule, and their share of every transaction.
import type { ArrangementId, LoanId, LoanTransactionId, ParticipationId, PartnerId } from '../../kernel/id.ts'
import type { LocalDate } from '../../kernel/local-date.ts'
import { type EffectType, taxParts } from '../../lending/effect.ts'
import { components } from '../../lending/terms.ts'
import { newId } from '../../platform/ids.ts'
import { Row } from '../../platform/row.ts'
import type { Work } from '../../platform/work.ts'

import { type Amounts, amountsOf, byQuantity, type LegTotals, sharedQuantities } from './share.rules.ts'

export class ParticipationRow extends Row {
  static override tableName = 'participation'
  static override idColumn = 'participation_id'
  declare participation_id: ParticipationId
  declare partner_id: PartnerId
  declare loan_id: LoanId
  declare leg_number: number
  declare is_own_book: boolean
  declare arrangement_id: ArrangementId | null
  declare status: 'committed' | 'active' | 'closed' | 'written_off'
  declare currency: string
  declare currency_digits: number
  declare principal_weight: string
  declare interest_weight: string
  declare fee_weight: string
  declare penalty_weight: string
  declare principal_raised: string
  declare interest_raised: string
  declare fee_raised: string
  declare penalty_raised: string
  declare principal_settled: string
  declare interest_settled: string
  declare fee_settled: string
  declare penalty_settled: string
  declare income_settled: string
  declare fee_tax: string
  declare penalty_tax: string
  declare disbursed_on: LocalDate | null
  declare closed_on: LocalDate | null
  declare days_past_due: number
  declare created_at: string
}

export interface Participation extends LegTotals {
  readonly id: ParticipationId
  readonly partnerId: PartnerId
  readonly isOwnBook: boolean
  readonly loanId: LoanId
  readonly legNumber: number
  readonly status: 'committed' | 'active' | 'closed' | 'written_off'
  readonly currency: { readonly code: string; readonly digits: number }
  readonly disbursedOn: LocalDate | null
  readonly closedOn: LocalDate | null
  readonly daysPastDue: number
}

export function fromRow(row: ParticipationRow): Participation {
  return {
    id: row.participation_id,
    partnerId: row.partner_id,
    isOwnBook: row.is_own_book,
    loanId: row.loan_id,
    legNumber: row.leg_number,
    status: row.status,
    currency: { code: row.currency, digits: row.currency_digits },
    disbursedOn: row.disbursed_on,
    closedOn: row.closed_on,
    daysPastDue: row.days_past_due,
    weights: {
      principal: row.principal_weight,
      interest: row.interest_weight,
      fee: row.fee_weight,
      penalty: row.penalty_weight,
    },
    // Nothing of what others pay ever became owed.
    raised: byQuantity((quantity) => (quantity === 'income' ? 0n : BigInt(row[`${quantity}_raised`]))),
    settled: byQuantity((quantity) => BigInt(row[`${quantity}_settled`])),
    tax: { feeTax: BigInt(row.fee_tax), penaltyTax: BigInt(row.penalty_tax) },
  }
}

export async function insertParticipations(work: Work, rows: readonly Partial<ParticipationRow>[]): Promise<void> {
  await work.tx('participation').insert(rows)
}

/** The participations of a loan, own book among them, in the order of their legs. The loan's row is locked, so these are. */
export async function participationsOf(work: Work, loanId: LoanId): Promise<Participation[]> {
  const rows = await ParticipationRow.query(work.tx).where('loan_id', loanId).orderBy('leg_number')
  return rows.map(fromRow)
}

/** Saves status and totals of all legs of a loan in one statement. */
export async function saveParticipations(work: Work, participations: readonly Participation[]): Promise<void> {
  const columns = participations.map((each) => [
    each.id,
    each.status,
    each.disbursedOn,
    each.closedOn,
    each.daysPastDue,
    ...components.map((component) => each.raised[component].toString()),
    ...sharedQuantities.map((quantity) => each.settled[quantity].toString()),
    ...taxParts.map((part) => each.tax[part].toString()),
  ])
  const casts = ['uuid', 'text', 'date', 'date', 'int', ...Array(11).fill('bigint')]
  const rows = columns.map((row) => `(${row.map((_, index) => `?::${casts[index]}`).join(', ')})`).join(', ')
  await work.tx.raw(
    `update participation p set status = v.status, disbursed_on = v.disbursed_on, closed_on = v.closed_on,
       days_past_due = v.days_past_due, principal_raised = v.pr, interest_raised = v.ir, fee_raised = v.fr,
       penalty_raised = v.er, principal_settled = v.ps, interest_settled = v."is", fee_settled = v.fs, penalty_settled = v.es,
       income_settled = v.os, fee_tax = v.ft, penalty_tax = v.et
     from (values ${rows}) as v (participation_id, status, disbursed_on, closed_on, days_past_due, pr, ir, fr, er, ps, "is", fs, es, os, ft, et)
     where p.participation_id = v.participation_id`,
    columns.flat() as never,
  )
}

export interface ShareRow {
  readonly participation: Participation
  readonly transactionId: LoanTransactionId
  readonly effectKey: string
  readonly type: EffectType
  readonly valueOn: LocalDate
  readonly share: Amounts
}

export async function insertShares(work: Work, shares: readonly ShareRow[]): Promise<void> {
  if (shares.length === 0) return
  await work.tx('participation_transaction').insert(
    shares.map((each) => ({
      participation_transaction_id: newId('participation_transaction'),
      participation_id: each.participation.id,
      partner_id: each.participation.partnerId,
      loan_transaction_id: each.transactionId,
      effect_key: each.effectKey,
      transaction_type: each.type,
      value_on: each.valueOn,
      booked_on: work.businessDate,
      principal: each.share.principal.toString(),
      interest: each.share.interest.toString(),
      fee: each.share.fee.toString(),
      penalty: each.share.penalty.toString(),
      income: each.share.income.toString(),
      fee_tax: each.share.feeTax.toString(),
      penalty_tax: each.share.penaltyTax.toString(),
      recorded_at: work.recordedAt,
    })),
  )
}

/** What has been given so far under each effect's key, in the order of `participations`. */
export async function postedShares(
  work: Work,
  participations: readonly Participation[],
): Promise<Map<string, readonly Amounts[]>> {
  const answer = await work.tx.raw(
    `select effect_key, participation_id, sum(principal)::text as principal, sum(interest)::text as interest,
       sum(fee)::text as fee, sum(penalty)::text as penalty, sum(income)::text as income, sum(fee_tax)::text as "feeTax",
       sum(penalty_tax)::text as "penaltyTax"
     from participation_transaction where participation_id = any(?) group by effect_key, participation_id`,
    [participations.map(({ id }) => id)],
  )
  const posted = new Map<string, Amounts[]>()
  for (const row of answer.rows as Record<string, string>[]) {
    const key = row.effect_key as string
    const shares = posted.get(key) ?? participations.map(() => amountsOf(() => 0n))
    const leg = participations.findIndex(({ id }) => id === row.participation_id)
    shares[leg] = amountsOf((part) => BigInt(row[part] as string))
    posted.set(key, shares)
  }
  return posted
}

export interface ScheduleShare {
  readonly participation: Participation
  readonly instalmentNumber: number
  readonly dueOn: LocalDate
  readonly principal: bigint
  readonly interest: bigint
}

export async function insertScheduleShares(
  work: Work,
  version: number,
  shares: readonly ScheduleShare[],
): Promise<void> {
  // A loan whose disbursement was taken back has a version of no instalments.
  if (shares.length === 0) return
  await work.tx('participation_instalment').insert(
    shares.map((each) => ({
      participation_id: each.participation.id,
      partner_id: each.participation.partnerId,
      schedule_version: version,
      instalment_number: each.instalmentNumber,
      due_on: each.dueOn,
      principal: each.principal.toString(),
      interest: each.interest.toString(),
    })),
  )
}
