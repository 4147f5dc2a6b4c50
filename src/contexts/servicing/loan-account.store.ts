// The rows of loan accounts and of their events.

import type { ApplicationId, LoanEventId, LoanId, LoanProductVersionId, PartnerId, PartyId } from '../../kernel/id.ts'
import type { LocalDate } from '../../kernel/local-date.ts'
import { Money } from '../../kernel/money.ts'
import { sumOfParts } from '../../lending/instalment.ts'
import type { LoanEvent } from '../../lending/loan-event.ts'
import { emptyState, foldLoan, type LoanState } from '../../lending/loan-state.ts'
import { decodeState, encodeState, isStoredState } from '../../lending/state-codec.ts'
import type { LoanTerms } from '../../lending/terms.ts'
import { termsInForce } from '../../lending/terms-in-force.ts'
import { reach } from '../../platform/failpoint.ts'
import { Row } from '../../platform/row.ts'
import type { Work } from '../../platform/work.ts'
import { engineVersion, type LoanAccount, type LoanStatus } from './loan-account.rules.ts'
import { problem } from './problems.ts'

export class LoanRow extends Row {
  static override tableName = 'loan'
  static override idColumn = 'loan_id'
  declare loan_id: LoanId
  declare partner_id: PartnerId | null
  declare party_id: PartyId
  declare application_id: ApplicationId | null
  declare loan_product_version_id: LoanProductVersionId
  declare external_reference: string | null
  declare currency: string
  declare currency_digits: number
  declare approved_amount: string
  declare terms: LoanTerms
  /** As they hold on the day of the state. */
  declare annual_rate: string
  declare instalment_count: number
  declare status: LoanStatus
  declare state: unknown
  declare state_as_of: LocalDate
  declare engine_version: number
  declare event_count: number
  declare schedule_version: number
  declare disbursed_on: LocalDate | null
  declare closed_on: LocalDate | null
  declare closed_reason: 'repaid' | 'prepaid' | 'settled' | null
  declare charged_off_on: LocalDate | null
  declare written_off_on: LocalDate | null
  declare principal_balance: string
  declare interest_balance: string
  declare fee_balance: string
  declare penalty_balance: string
  declare credit_balance: string
  declare past_due_amount: string
  declare oldest_due_on: LocalDate | null
  declare days_past_due: number
  declare next_due_on: LocalDate | null
  declare next_due_amount: string | null
  declare created_at: string
}

/** What is told of a loan. */
export const loanColumns = [
  'loan_id',
  'external_reference',
  'partner_id',
  'party_id',
  'application_id',
  'loan_product_version_id',
  'status',
  'currency',
  'currency_digits',
  'approved_amount',
  'annual_rate',
  'instalment_count',
  'disbursed_on',
  'closed_on',
  'closed_reason',
  'state_as_of',
  'principal_balance',
  'interest_balance',
  'fee_balance',
  'penalty_balance',
  'credit_balance',
  'past_due_amount',
  'oldest_due_on',
  'days_past_due',
  'next_due_on',
  'next_due_amount',
] as const

export async function insertLoan(work: Work, loan: LoanAccount): Promise<void> {
  try {
    await LoanRow.query(work.tx).insert({
      loan_id: loan.id,
      partner_id: loan.partnerId,
      party_id: loan.partyId,
      application_id: loan.applicationId,
      loan_product_version_id: loan.loanProductVersionId,
      external_reference: loan.externalReference,
      currency: loan.terms.currency.code,
      currency_digits: loan.terms.currency.digits,
      approved_amount: loan.approvedAmount.minor.toString(),
      terms: loan.terms,
      ...stateColumns(loan.state),
      status: loan.status,
      state_as_of: work.businessDate,
      event_count: 0,
      schedule_version: 0,
      created_at: work.recordedAt,
    })
  } catch (error) {
    const { constraint } = (error as { nativeError?: { constraint?: string } }).nativeError ?? {}
    if (constraint !== 'loan_reference_unique') throw error
    throw problem('loan.external_reference_taken', {
      errors: [{ pointer: '#/loanExternalReference', detail: 'It is taken.' }],
    })
  }
}

/** The loan, locked against every other writer of it. Throws loan.not_found. */
export async function lockLoan(work: Work, id: LoanId): Promise<LoanAccount> {
  const row = await LoanRow.query(work.tx).findById(id).forNoKeyUpdate()
  if (!row) throw problem('loan.not_found')
  reach('after loan lock')
  return loanOf(work, row)
}

/** Throws loan.not_found. */
export async function readLoan(work: Work, id: LoanId): Promise<LoanAccount> {
  const row = await LoanRow.query(work.tx).findById(id)
  if (!row) throw problem('loan.not_found')
  return loanOf(work, row)
}

/** The loan of a row. A state that another engine kept is not believed: the events are the truth, and are folded anew. */
async function loanOf(work: Work, row: LoanRow): Promise<LoanAccount> {
  if (row.engine_version === engineVersion && isStoredState(row.state))
    return fromRow(row, decodeState(row.state, row.terms))
  const unfolded = fromRow(row, emptyState(row.terms))
  return { ...unfolded, state: foldLoan(row.terms, await eventsOf(work, unfolded), row.state_as_of).state }
}

/** Returns the row as it now stands. */
export async function saveLoan(work: Work, loan: LoanAccount): Promise<LoanRow> {
  const [row] = await work
    .tx<LoanRow>('loan')
    .where('loan_id', loan.id)
    .update({ ...stateColumns(loan.state), event_count: loan.eventCount, schedule_version: loan.scheduleVersion })
    .returning(loanColumns)
  return row as LoanRow
}

/** What a row says of its state. */
export function stateColumns(state: LoanState): Partial<LoanRow> {
  const { balances } = state
  const { annualRate, instalmentCount } = termsInForce(state)
  return {
    status: state.status,
    state: encodeState(state) as never,
    state_as_of: state.asOf,
    engine_version: engineVersion,
    annual_rate: annualRate,
    instalment_count: instalmentCount,
    disbursed_on: state.disbursedOn,
    closed_on: state.closedOn,
    closed_reason: state.closedReason,
    charged_off_on: state.chargedOffOn,
    written_off_on: state.writtenOffOn,
    principal_balance: balances.principal.minor.toString(),
    interest_balance: balances.interest.minor.toString(),
    fee_balance: balances.fee.minor.toString(),
    penalty_balance: balances.penalty.minor.toString(),
    credit_balance: balances.credit.minor.toString(),
    past_due_amount: sumOfParts(state.pastDue).minor.toString(),
    oldest_due_on: state.oldestDueOn,
    days_past_due: state.daysPastDue,
    next_due_on: state.nextDueOn,
    next_due_amount: state.nextDueOn === null ? null : state.nextDueAmount.minor.toString(),
  }
}

function fromRow(row: LoanRow, state: LoanState): LoanAccount {
  return {
    id: row.loan_id,
    partnerId: row.partner_id,
    partyId: row.party_id,
    applicationId: row.application_id,
    loanProductVersionId: row.loan_product_version_id,
    externalReference: row.external_reference,
    approvedAmount: Money.ofMinor(row.terms.currency, row.approved_amount),
    terms: row.terms,
    status: row.status,
    state,
    isOfOtherEngine: row.engine_version !== engineVersion,
    eventCount: row.event_count,
    scheduleVersion: row.schedule_version,
  }
}

/**
 * Appends the event. Money is known by its external reference: the same reference is taken again only after what had it was
 * reversed. The loan is locked, so what the condition sees stands. Throws loan.repayment_reference_taken, loan_transaction.already_reversed.
 */
export async function insertEvent(
  work: Work,
  loan: LoanAccount,
  event: LoanEvent,
  externalReference: string | null,
): Promise<void> {
  const { amount, reversesEventId, details } = factsOf(event)
  try {
    const answer = await work.tx.raw(
      `insert into loan_event (loan_event_id, loan_id, sequence, event_type, value_on, booked_on, amount, order_key,
         external_reference, reverses_event_id, details, actor_subject, request_id, recorded_at)
       select ?::uuid, ?::uuid, ?::int, ?, ?::date, ?::date, ?::bigint, ?::text, ?::text, ?::uuid, ?::jsonb, ?, ?, ?::timestamptz
       where not exists (
         select 1 from loan_event e where e.loan_id = ?::uuid and e.external_reference = ?::text
           and e.event_type in ('repayment', 'payoff', 'settlement')
           and not exists (select 1 from loan_event r where r.reverses_event_id = e.loan_event_id))`,
      [
        event.id,
        loan.id,
        event.sequence,
        event.type,
        event.valueOn,
        work.businessDate,
        amount,
        event.orderKey ?? null,
        externalReference,
        reversesEventId,
        JSON.stringify(details),
        work.actor.subject,
        work.requestId,
        work.recordedAt,
        loan.id,
        externalReference,
      ] as never,
    )
    if (answer.rowCount === 1) return
  } catch (error) {
    if ((error as { constraint?: string }).constraint !== 'loan_event_reversed_once') throw error
    throw problem('loan_transaction.already_reversed')
  }
  throw problem('loan.repayment_reference_taken', {
    errors: [{ pointer: '#/externalReference', detail: 'It is taken.' }],
  })
}

export async function eventsOf(work: Work, loan: LoanAccount): Promise<LoanEvent[]> {
  const rows = await work.tx('loan_event').where('loan_id', loan.id).orderBy('sequence')
  return rows.map((row) => eventOfRow(row, loan.terms))
}

/** The row of an event; its amount may be text. */
export interface LoanEventRow {
  readonly loan_event_id: string
  readonly sequence: number
  readonly event_type: LoanEvent['type']
  readonly value_on: string
  readonly booked_on: string
  readonly amount: string | null
  readonly order_key: string | null
  readonly reverses_event_id: string | null
  readonly details: Readonly<Record<string, unknown>>
}

/** The event that a row keeps. */
export function eventOfRow(row: LoanEventRow, terms: LoanTerms): LoanEvent {
  const dated = {
    id: row.loan_event_id as LoanEventId,
    sequence: row.sequence,
    valueOn: row.value_on as LocalDate,
    recordedOn: row.booked_on as LocalDate,
    ...(row.order_key === null ? {} : { orderKey: row.order_key }),
  }
  if (row.event_type === 'reversal')
    return { ...dated, type: 'reversal', reversesEventId: row.reverses_event_id as LoanEventId }
  const amount = row.amount === null ? {} : { amount: Money.ofMinor(terms.currency, row.amount) }
  return { ...dated, ...row.details, ...amount, type: row.event_type } as LoanEvent
}

interface EventFacts {
  readonly amount: string | null
  readonly reversesEventId: string | null
  /** What else the event says: text, numbers, flags. */
  readonly details: Readonly<Record<string, unknown>>
}

function factsOf(event: LoanEvent): EventFacts {
  const { id: _, sequence: __, valueOn: ___, orderKey: ____, recordedOn: _____, type: ______, ...facts } = event
  if (event.type === 'reversal') return { amount: null, reversesEventId: event.reversesEventId, details: {} }
  const amount = 'amount' in event ? event.amount.minor.toString() : null
  return { amount, reversesEventId: null, details: { ...facts, amount: undefined } }
}

export async function insertClosing(work: Work, id: LoanId, closedOn: LocalDate): Promise<void> {
  await work.tx('loan_closing').insert({ loan_id: id, closed_on: closedOn, recorded_at: work.recordedAt })
}

export async function saveCancellation(work: Work, id: LoanId): Promise<void> {
  await LoanRow.query(work.tx).findById(id).patch({ status: 'cancelled' })
}
