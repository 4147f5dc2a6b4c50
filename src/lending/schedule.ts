// The schedule of a loan as it is first made: what falls due when, exact to the minor unit.
import { assert } from '../kernel/assert.ts'
import { epochDay, fromEpochDay, type LocalDate } from '../kernel/local-date.ts'
import { Money } from '../kernel/money.ts'
import type { Rate } from '../kernel/rate.ts'
import { addPeriods, dueDates } from './calendar.ts'
import type { PeriodStretch, RateOnDay } from './period-rate.ts'
import { newPlan, type Plan } from './plan.ts'
import { addPrincipal } from './plan-change.ts'
import { decliningRate } from './plan-flat.ts'
import { problem } from './problems.ts'
import type { LoanTerms } from './terms.ts'

export interface Instalment {
  /** From 1 to the number of instalments. */
  readonly number: number
  /** Interest runs from this day (inclusive) to `dueOn` (exclusive). */
  readonly fromOn: LocalDate
  readonly dueOn: LocalDate
  readonly principal: Money
  readonly interest: Money
  readonly balanceAfter: Money
}

export interface Schedule {
  readonly principal: Money
  readonly disbursedOn: LocalDate
  readonly instalments: readonly Instalment[]
  readonly totalInterest: Money
}

/**
 * The instalments that repay `principal`, paid out on `disbursedOn`; the last takes the remainder. Throws
 * `schedule.principal_not_positive`.
 */
export function buildSchedule(terms: LoanTerms, principal: Money, disbursedOn: LocalDate): Schedule {
  assert(principal.currency.code === terms.currency.code, 'a schedule is in the currency of its terms')
  if (!principal.isPositive()) throw problem('schedule.principal_not_positive')
  const plan = openPlan(terms, disbursedOn)
  addPrincipal(plan, epochDay(disbursedOn), principal.minor)
  return scheduleOf(plan, principal, disbursedOn)
}

/** The plan of a loan that starts on `startOn`, before anything is paid out. */
export function openPlan(terms: LoanTerms, startOn: LocalDate): Plan {
  const periods = periodsOf(terms, startOn)
  const plan = newPlan(terms, periods, ratesFrom(terms, periods))
  if (terms.interestMethod === 'flat_to_declining') {
    const rate = decliningRate(plan, plan.periods, terms.annualRate)
    plan.rates = [{ from: plan.periods[0]?.from ?? 0, rate, agreed: terms.annualRate }]
  }
  return plan
}

/** The rates of the terms, latest first; none in the instalments that are free of interest. */
function ratesFrom(terms: LoanTerms, periods: readonly PeriodStretch[]): RateOnDay[] {
  const steps = (terms.rateSteps ?? []).map(({ fromOn, annualRate }) => ({ from: epochDay(fromOn), rate: annualRate }))
  const free = periods.slice(0, terms.moratorium?.interestFreeInstalments ?? 0)
  const [first, until] = [free[0]?.from, free.at(-1)?.to]
  if (first === undefined || until === undefined) return steps.reverse()
  const rate = steps.findLast((step) => step.from <= until)?.rate ?? terms.annualRate
  const later = steps.filter((step) => step.from > until)
  return [{ from: first, rate: '0' as Rate }, { from: until, rate }, ...later].reverse()
}

/** The periods of a loan that starts on `startOn`, each ending on its due date. */
function periodsOf(terms: LoanTerms, startOn: LocalDate): PeriodStretch[] {
  const { frequency, instalmentCount } = terms
  const counted = addPeriods(frequency, terms.seedOn ?? startOn, 0)
  let from = epochDay(startOn)
  let fromOn = startOn
  let isOnStep = startOn === counted
  return agreedDates(terms, dueDates(startOn, frequency, instalmentCount, terms)).map((dueOn, index) => {
    refuseUnlessLater(fromOn, dueOn, index)
    const startsOnStep = isOnStep
    isOnStep = dueOn === addPeriods(frequency, counted, index + 1)
    const units = startsOnStep && isOnStep ? frequency.every : null
    const stretch = { from, to: epochDay(dueOn), units }
    from = stretch.to
    fromOn = dueOn
    return stretch
  })
}

/** A plan may give days of its own, in place of those that the frequency gives. */
function agreedDates({ plan = [] }: LoanTerms, days: readonly LocalDate[]): LocalDate[] {
  return days.map((day, index) => plan[index]?.dueOn ?? day)
}

/** Which day a frequency gives depends on the day the loan starts: only then do the days of a plan show to be in order. */
function refuseUnlessLater(from: LocalDate, dueOn: LocalDate, index: number): void {
  if (dueOn > from) return
  throw problem('terms.impossible', {
    errors: [{ pointer: `#/plan/${index}/dueOn`, detail: `${dueOn} is not after ${from}, the day before it` }],
  })
}

function scheduleOf(plan: Plan, principal: Money, disbursedOn: LocalDate): Schedule {
  const { currency } = principal
  const money = (minor: bigint) => Money.ofMinor(currency, minor)
  let balance = principal.minor
  let totalInterest = 0n
  let dueOn = disbursedOn
  const instalments = plan.periods.map((period, index): Instalment => {
    const fromOn = dueOn
    dueOn = fromEpochDay(period.due)
    balance -= period.duePrincipal
    totalInterest += period.dueInterest
    return {
      number: index + 1,
      fromOn,
      dueOn,
      principal: money(period.duePrincipal),
      interest: money(period.dueInterest),
      balanceAfter: money(balance),
    }
  })
  assert(balance === 0n, 'a schedule repays its principal')
  return { principal, disbursedOn, instalments, totalInterest: money(totalInterest) }
}
