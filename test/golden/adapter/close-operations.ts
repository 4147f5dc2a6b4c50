// Close of business, the peer's jobs, and its settings.
import { addDays } from '../../../src/kernel/local-date.ts'
import { type TimelineOperation, Unsupported } from '../port.ts'
import { accrue } from './accruals.ts'
import { chargeOverdue } from './charge-operations.ts'
import { closeDeferredIncome } from './deferred-income.ts'
import { classify } from './delinquency.ts'
import type { GoldenLoan } from './loan.ts'
import type { Perform } from './operation-types.ts'
import { settleTransfers, transferOperations } from './transfers.ts'

const settings: ReadonlySet<string> = new Set([
  'charge-accrual-date',
  'enable-immediate-charge-accrual-post-maturity',
  'asset-externalization-of-non-active-loans',
  'enable-business-date',
  // Of a cumulative schedule only: there is none in the cases that switch it.
  'is-principal-compounding-disabled-for-overdue-loans',
])

const jobs: Readonly<Record<string, (loan: GoldenLoan) => void>> = {
  DELINQUENCY_CLASSIFICATION: classify,
  ADD_PERIODIC_ACCRUALS: (loan) => accrue(loan, loan.businessDate, 'periodic'),
  ADD_ACCRUALS: (loan) => accrue(loan, loan.businessDate, 'whole_instalments'),
  // What these do we derive whenever it is asked for.
  ACCRUAL_ACTIVITY_POSTING: () => undefined,
  ADD_ACCRUALS_INCOME_POSTED_AS_TRANSACTIONS: () => undefined,
  RECALCULATE_INTEREST: () => undefined,
  'Apply penalty to overdue loans': (loan) => chargeOverdue(loan, loan.businessDate),
}

export const closeOperations: Perform = {
  ...transferOperations,
  config: (loan, { key, enabled, value }: Extract<TimelineOperation, { op: 'config' }>) => {
    if (!settings.has(key)) throw new Unsupported(`setting ${key}`)
    loan.settings.set(key, value ?? enabled ?? true)
  },
  runCob: (loan) => {
    const until = loan.dayBefore()
    // A loan never closed starts with that day.
    const first = loan.closedThrough === null ? until : addDays(loan.closedThrough, 1)
    for (let day = first; day <= until && loan.isDisbursed(); day = addDays(day, 1)) {
      chargeOverdue(loan, day)
      accrue(loan, day, 'periodic')
      closeDeferredIncome(loan, day)
      settleTransfers(loan, day)
      loan.closedThrough = day
      loan.recalculatedOn = addDays(day, 1)
    }
    classify(loan)
  },
  job: (loan, { name }) => {
    const run = jobs[name]
    if (!run) throw new Unsupported(`job ${name}`)
    run(loan)
  },
}
