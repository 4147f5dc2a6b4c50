// The annual percentage rate of charge of directives 2008/48/EC and 2014/17/EU (annex I), which the UK kept (FCA MCOB 10A.2.3R
// and CONC App 1.2). Remarks in comments are those of annex I.
import { Decimal, roundDecimal } from '../kernel/decimal.ts'
import { addDays, addMonths, daysBetween, type LocalDate } from '../kernel/local-date.ts'
import { unitPeriod } from './apr-actuarial.ts'
import { type CashFlow, type DatedAmount, netFlows, rateOfReturn, type TimedFlow } from './apr-flows.ts'
import { type FlowInMonths, inMonths } from './apr-intervals.ts'

const periodsPerYear = { week: 52, month: 12 } as const

/**
 * X in Σ C/(1+X)^t = Σ D/(1+X)^s, a fraction, unrounded: drawdowns C after t years and payments D after s, from the first
 * drawdown. A year has 12 equal months, 52 weeks, 365 days or 366.
 */
export function annualPercentageRateOfCharge(
  advances: readonly DatedAmount[],
  payments: readonly DatedAmount[],
): Decimal {
  const flows = netFlows(advances, payments)
  const byMonths = inMonths(flows)
  const period = periodOf(flows, byMonths)
  const timed = period === 'month' ? byMonths.map(timedByMonths) : timedByWeeks(flows)
  return rateOfReturn(timed).plus(1).pow(periodsPerYear[period]).minus(1)
}

/** Per cent with one decimal, five rounding up, as remark (d) asks: '12.9'. */
export function disclosedRateOfCharge(rate: Decimal): string {
  return roundDecimal(rate.times(100), 1, 'half_up').toFixed(1)
}

/**
 * Remark (c): whole months or whole weeks where every interval is, else whole periods of one kind and days. The kind is then
 * that of the most frequent interval, months unless it is weeks: the directives leave it open.
 */
function periodOf(flows: readonly CashFlow[], byMonths: readonly FlowInMonths[]): 'week' | 'month' {
  const start = flows[0]?.on
  if (start === undefined || byMonths.every(({ days }) => days === 0)) return 'month'
  if (flows.every(({ on }) => daysBetween(start, on) % 7 === 0)) return 'week'
  return unitPeriod(flows).unit === 'week' ? 'week' : 'month'
}

function timedByMonths({ on, amount, months, days }: FlowInMonths): TimedFlow {
  return { amount, periods: months, fraction: fractionOf(days, addMonths(on, -months), 'month') }
}

function timedByWeeks(flows: readonly CashFlow[]): TimedFlow[] {
  return flows.map(({ on, amount }) => {
    const elapsed = daysBetween((flows[0] as CashFlow).on, on)
    const days = elapsed % 7
    return { amount, periods: (elapsed - days) / 7, fraction: fractionOf(days, addDays(on, days - elapsed), 'week') }
  })
}

/** Days in periods: remark (c)(iii) divides by the days of the complete year back from the last of them, `last`. */
function fractionOf(days: number, last: LocalDate, period: 'week' | 'month'): Decimal {
  const daysOfYear = daysBetween(addMonths(last, -12), last)
  return new Decimal(days * periodsPerYear[period]).dividedBy(daysOfYear)
}
