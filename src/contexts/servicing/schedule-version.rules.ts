// A version of a loan's schedule: what falls due when, whatever was paid of it.
import { Money } from '../../kernel/money.ts'
import type { LoanEvent } from '../../lending/loan-event.ts'
import type { LoanState } from '../../lending/loan-state.ts'
import type { Instalment } from '../../lending/schedule.ts'
import { allocationRuleOf, type LoanTerms } from '../../lending/terms.ts'

/** The instalments as they now stand; together they repay all principal that was paid out or added. */
export function scheduledInstalments({ instalments }: LoanState, { currency }: LoanTerms): Instalment[] {
  let balance = instalments.reduce((sum, { charged }) => sum.plus(charged.principal), Money.zero(currency))
  return instalments.map(({ number, fromOn, dueOn, charged }) => {
    balance = balance.minus(charged.principal)
    return { number, fromOn, dueOn, principal: charged.principal, interest: charged.interest, balanceAfter: balance }
  })
}

/** Whether the schedules say the same. */
export function isSameSchedule(a: readonly Instalment[], b: readonly Instalment[]): boolean {
  return a.length === b.length && a.every((each, index) => isSame(each, b[index] as Instalment))
}

function isSame(a: Instalment, b: Instalment): boolean {
  const days = a.fromOn === b.fromOn && a.dueOn === b.dueOn
  return days && a.principal.minor === b.principal.minor && a.interest.minor === b.interest.minor
}

/** These never change what is scheduled. */
const besideTheSchedule = {
  charge: true,
  charge_waiver: true,
  charge_adjustment: true,
  interest_waiver: true,
  write_off: true,
  recovery: true,
  transfer: true,
  income_deferral: true,
  income_adjustment: true,
} as const

/** What brings a new version. */
export type ScheduleReason = Exclude<LoanEvent['type'], keyof typeof besideTheSchedule>

/**
 * Why the event may bring a new version; null where it cannot. Money that comes in brings one where it makes the later instalments smaller or
 * fewer; interest that it saves, or costs, until the next due day does not.
 */
export function scheduleReasonOf(terms: LoanTerms, event: LoanEvent): ScheduleReason | null {
  if (event.type !== 'repayment') return isBeside(event.type) ? null : event.type
  return /^reduce_/.test(allocationRuleOf(terms, event.kind ?? 'repayment').excess) ? event.type : null
}

function isBeside(type: LoanEvent['type']): type is keyof typeof besideTheSchedule {
  return Object.hasOwn(besideTheSchedule, type)
}
