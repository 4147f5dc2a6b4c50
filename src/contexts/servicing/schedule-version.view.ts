// The versions of a loan's schedule that were kept, each since an event changed what falls due.
import type { LoanId } from '../../kernel/id.ts'
import type { LocalDate } from '../../kernel/local-date.ts'
import type { PageRequest } from '../../platform/page.ts'
import type { Work } from '../../platform/work.ts'
import { getLoan } from './loan-account.view.ts'
import { problem } from './problems.ts'
import type { ScheduleReason } from './schedule-version.rules.ts'

export interface ScheduleVersion {
  readonly number: number
  readonly reason: ScheduleReason
  readonly recordedAt: string
}

/** Amounts are decimal text, as they were kept. */
export interface KeptSchedule extends ScheduleVersion {
  readonly currency: string
  readonly instalments: {
    readonly number: number
    readonly fromOn: LocalDate
    readonly dueOn: LocalDate
    readonly principal: string
    readonly interest: string
    readonly balanceAfter: string
  }[]
}

const columns = ['version_number', 'reason', 'recorded_at']

/** In the order in which they were kept. Throws loan.not_found. */
export async function listScheduleVersions(work: Work, id: LoanId, page: PageRequest): Promise<ScheduleVersion[]> {
  await getLoan(work, id)
  const query = work
    .tx('loan_schedule')
    .select(columns)
    .where('loan_id', id)
    .orderBy('version_number')
    .limit(page.limit + 1)
  if (page.after !== null) query.where('version_number', '>', Number(page.after))
  return (await query).map(versionOf)
}

/** Throws loan.not_found, loan.no_such_schedule_version. */
export async function getScheduleVersion(work: Work, id: LoanId, number: number): Promise<KeptSchedule> {
  const { currency } = await getLoan(work, id)
  const [row] = await work
    .tx('loan_schedule')
    .select([...columns, 'instalments'])
    .where({ loan_id: id, version_number: number })
  if (!row) throw problem('loan.no_such_schedule_version')
  return { ...versionOf(row), currency, instalments: row.instalments }
}

function versionOf(row: { version_number: number; reason: ScheduleReason; recorded_at: string }): ScheduleVersion {
  return { number: row.version_number, reason: row.reason, recordedAt: row.recorded_at }
}
