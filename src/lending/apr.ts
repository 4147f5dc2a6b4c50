// What a loan costs a year: the rate at which the instalments are worth what was paid out.
import { AssertionError, assert } from '../kernel/assert.ts'
import { Decimal, roundDecimal } from '../kernel/decimal.ts'
import type { Money } from '../kernel/money.ts'
import type { Schedule } from './schedule.ts'
import type { Frequency, LoanTerms } from './terms.ts'

const shownDigits = 6
const tolerance = new Decimal('1e-20')
const maxSteps = 400

/**
 * Periodic rate × periods a year, a fraction rounded to 6 decimals: the convention of the Reserve Bank of India (Key Facts
 * Statement, 15 April 2024) and of US Regulation Z, appendix J. `netDisbursed` is what reached the borrower.
 */
export function nominalAnnualRate(netDisbursed: Money, schedule: Schedule, terms: LoanTerms): Decimal {
  const periodic = periodicRate(netDisbursed, totals(schedule))
  return roundDecimal(periodic.times(periodsPerYear(terms.frequency)), shownDigits, 'half_even')
}

/**
 * (1 + periodic rate) ^ periods a year - 1, a fraction rounded to 6 decimals: the annual percentage rate of charge of
 * directives 2008/48/EC and 2014/17/EU (annex I) with 12 equal months or 52 weeks in a year.
 */
export function effectiveAnnualRate(netDisbursed: Money, schedule: Schedule, terms: LoanTerms): Decimal {
  const periodic = periodicRate(netDisbursed, totals(schedule))
  return roundDecimal(periodic.plus(1).pow(periodsPerYear(terms.frequency)).minus(1), shownDigits, 'half_even')
}

/**
 * The internal rate of return i of one outlay and equally spaced flows: outlay = Σ flow_k / (1+i)^k, k from 1. The outlay is
 * positive, the flows are not negative and not all zero, so that there is exactly one i above -1. Good to 20 decimals.
 */
export function periodicRate(outlay: Money, flows: readonly Money[]): Decimal {
  assert(outlay.isPositive(), 'a rate of return needs an outlay above zero')
  assert(flows.some((flow) => flow.isPositive()) && !flows.some((flow) => flow.isNegative()), 'flows repay the outlay')
  const paid = outlay.toDecimal()
  const amounts = flows.map((flow) => flow.toDecimal())
  // The excess value falls as the discount factor's rate rises; the root stays between low and high throughout.
  let low = new Decimal(-1)
  let high = new Decimal(1)
  while (excess(paid, amounts, high).value.isPositive()) high = high.times(2)
  let guess = new Decimal(0)
  for (let step = 0; step < maxSteps; step += 1) {
    const { value, slope } = excess(paid, amounts, guess)
    if (value.isZero()) return guess
    if (value.isPositive()) low = guess
    else high = guess
    const newton = guess.minus(value.dividedBy(slope))
    // Newton's step where it stays inside, else halve: safe from any start.
    const next = newton.greaterThan(low) && newton.lessThan(high) ? newton : low.plus(high).dividedBy(2)
    if (next.minus(guess).abs().lessThan(tolerance)) return next
    guess = next
  }
  throw new AssertionError('a rate of return is found by halving, if not before')
}

/** Value of the flows at rate i less the outlay, and its slope, by Horner's rule in v = 1/(1+i). */
function excess(paid: Decimal, amounts: readonly Decimal[], rate: Decimal): { value: Decimal; slope: Decimal } {
  const v = new Decimal(1).dividedBy(rate.plus(1))
  let sum = new Decimal(0)
  let derivative = new Decimal(0)
  for (const amount of [...amounts].reverse()) {
    derivative = derivative.times(v).plus(sum)
    sum = sum.times(v).plus(amount)
  }
  // f(i) = v·sum(v) - paid, and dv/di = -v²: f'(i) = -v² (sum + v·sum').
  return {
    value: sum.times(v).minus(paid),
    slope: v
      .times(v)
      .times(sum.plus(derivative.times(v)))
      .negated(),
  }
}

function periodsPerYear({ unit, every }: Frequency): Decimal {
  return new Decimal({ day: 365, week: 52, month: 12 }[unit]).dividedBy(every)
}

function totals(schedule: Schedule): Money[] {
  return schedule.instalments.map((instalment) => instalment.principal.plus(instalment.interest))
}
