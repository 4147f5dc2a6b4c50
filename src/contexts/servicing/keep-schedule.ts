// Keeps a version of a loan's schedule, with each lender's share of it.
import { hashOf } from '../../platform/hash.ts'
import type { Work } from '../../platform/work.ts'
import { shareSchedule } from '../colending/index.ts'
import { engineVersion, type LoanAccount } from './loan-account.rules.ts'
import { type ScheduleReason, scheduledInstalments } from './schedule-version.rules.ts'

/** The loan's own version number is the one to keep. */
export async function keepSchedule(work: Work, loan: LoanAccount, reason: ScheduleReason): Promise<void> {
  const scheduled = scheduledInstalments(loan.state, loan.terms)
  const instalments = scheduled.map((each) => ({
    ...each,
    principal: each.principal.toText(),
    interest: each.interest.toText(),
    balanceAfter: each.balanceAfter.toText(),
  }))
  await work.tx('loan_schedule').insert({
    loan_id: loan.id,
    version_number: loan.scheduleVersion,
    reason,
    instalments: JSON.stringify(instalments),
    schedule_hash: hashOf(instalments),
    engine_version: engineVersion,
    recorded_at: work.recordedAt,
  })
  await shareSchedule(work, loan.id, loan.scheduleVersion, scheduled)
}
