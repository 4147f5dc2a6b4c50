// The night's own rows: the day that is being closed, and the loans that could not be brought through.
import { takeDay } from '../contexts/tenancy/index.ts'
import type { LoanId } from '../kernel/id.ts'
import type { LocalDate } from '../kernel/local-date.ts'
import { reach } from '../platform/failpoint.ts'
import type { Work } from '../platform/work.ts'

/** Rolls the business date from `closedOn` to the day after, once. False when somebody else has rolled it already. */
export async function rollBusinessDate(work: Work, closedOn: LocalDate, opensOn: LocalDate): Promise<boolean> {
  const startedAt = await takeDay(work.tx)
  const rolled = await work.tx('tenant_profile').where('business_date', closedOn).update({ business_date: opensOn })
  if (rolled === 0) return false
  await work.tx('closing_day').insert({ closed_on: closedOn, state: 'running', started_at: startedAt })
  reach('after claim')
  return true
}

/** The day whose closing was begun and not finished: a night that was cut short. */
export async function unfinishedDay(work: Work): Promise<LocalDate | null> {
  const row = await work.tx('closing_day').where('state', 'running').orderBy('closed_on').first()
  return row?.closed_on ?? null
}

/** Open loans that still stand on an earlier day, in the order of their ids. */
export async function loansToBringThrough(work: Work, after: LoanId | null, limit: number): Promise<LoanId[]> {
  const query = work
    .tx('loan')
    .whereIn('status', ['active', 'overpaid'])
    .where('state_as_of', '<', work.businessDate)
    .orderBy('loan_id')
    .limit(limit)
    .select('loan_id')
  if (after !== null) query.where('loan_id', '>', after)
  return (await query).map((row) => row.loan_id)
}

export async function countOpenLoans(work: Work): Promise<number> {
  const row = await work.tx('loan').whereIn('status', ['active', 'overpaid']).count({ count: '*' }).first()
  return Number(row?.count ?? 0)
}

export async function parkLoan(work: Work, loanId: LoanId, closedOn: LocalDate, reason: string): Promise<void> {
  await work
    .tx('parked_loan')
    .insert({ loan_id: loanId, closed_on: closedOn, reason: reason.slice(0, 2000), parked_at: work.recordedAt })
    .onConflict(['loan_id', 'closed_on'])
    .ignore()
}

/** These loans are through: what they were parked for is mended. */
export async function unparkLoans(work: Work, ids: readonly LoanId[]): Promise<void> {
  await work.tx('parked_loan').whereIn('loan_id', ids).whereNull('resolved_at').update({ resolved_at: work.recordedAt })
}

export interface ParkedLoan {
  readonly loanId: LoanId
  readonly closedOn: LocalDate
  readonly reason: string
}

export async function parkedLoans(work: Work, closedOn: LocalDate): Promise<ParkedLoan[]> {
  const rows = await work.tx('parked_loan').where('closed_on', closedOn).whereNull('resolved_at').orderBy('loan_id')
  return rows.map((row) => ({ loanId: row.loan_id, closedOn: row.closed_on, reason: row.reason }))
}

/** False when somebody else has finished it already. */
export async function finishDay(
  work: Work,
  closedOn: LocalDate,
  loanCount: number,
  parkedCount: number,
): Promise<boolean> {
  const finished = await work
    .tx('closing_day')
    .where({ closed_on: closedOn, state: 'running' })
    .update({ state: 'closed', loan_count: loanCount, parked_count: parkedCount, finished_at: work.recordedAt })
  return finished === 1
}
