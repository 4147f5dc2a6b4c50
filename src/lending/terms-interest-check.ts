// Which rates and ways of bearing interest no loan can have, or contradict each other. A term that nothing would come of is
// refused, unless it says what is so anyway.
import type { LoanTerms } from './terms.ts'
import { fractionOf, isFraction, type Refuse } from './terms-fault.ts'

const maxAnnualRate = 10

export function refuseUnlessRate(pointer: string, rate: string, refuse: Refuse): void {
  if (!isFraction(rate, 0, maxAnnualRate)) refuse(pointer, 'the yearly rate is a fraction from 0 to 10 (1000 %)')
}

export function checkRates(
  { annualRate, rateSteps = [] }: Pick<LoanTerms, 'annualRate' | 'rateSteps'>,
  refuse: Refuse,
): void {
  refuseUnlessRate('#/annualRate', annualRate, refuse)
  for (const [index, step] of rateSteps.entries()) {
    refuseUnlessRate(`#/rateSteps/${index}/annualRate`, step.annualRate, refuse)
    const before = rateSteps[index - 1]
    if (before && step.fromOn <= before.fromOn) {
      refuse(`#/rateSteps/${index}/fromOn`, 'steps stand in order, each on a day of its own')
    }
  }
}

export function checkFloating(
  { floating, annualRate, rateSteps = [] }: Pick<LoanTerms, 'floating' | 'annualRate' | 'rateSteps'>,
  refuse: Refuse,
): void {
  if (floating === undefined) return
  const { index, margin, floor, cap } = floating
  if (index.trim() === '') refuse('#/floating/index', 'a floating rate follows an index that has a name')
  if (!isFraction(margin, -1, 1)) refuse('#/floating/margin', 'the margin is a fraction from -1 to 1 (100 %)')
  if (floor !== undefined) refuseUnlessRate('#/floating/floor', floor, refuse)
  if (cap !== undefined) refuseUnlessRate('#/floating/cap', cap, refuse)
  const [least, most] = [fractionOf(floor), fractionOf(cap)]
  if (least && most && least.greaterThan(most)) {
    refuse('#/floating/floor', 'the floor is not above the cap')
    return
  }
  const rates = [annualRate, ...rateSteps.map((step) => step.annualRate)].flatMap((rate) => fractionOf(rate) ?? [])
  const below = rates.find((rate) => least && rate.lessThan(least))
  if (below) refuse('#/floating/floor', `a rate of the terms, ${below.toFixed()} a year, is below the floor`)
  const above = rates.find((rate) => most && rate.greaterThan(most))
  if (above) refuse('#/floating/cap', `a rate of the terms, ${above.toFixed()} a year, is above the cap`)
}

type InterestTerms = Pick<
  LoanTerms,
  | 'interestOn'
  | 'overdueInterest'
  | 'interestRest'
  | 'payoffRest'
  | 'scheduledEarning'
  | 'interestPeriod'
  | 'hasPartialPeriodInterest'
>

/** Interest as scheduled never follows when money comes; interest on what is owed follows nothing else. */
export function checkInterest(terms: InterestTerms, refuse: Refuse): void {
  if (terms.interestOn === 'actual') {
    if (terms.scheduledEarning === 'calendar_days') {
      refuse('#/scheduledEarning', "with interest on 'actual' interest is earned by the day count")
    }
  } else {
    if (terms.overdueInterest !== undefined && terms.overdueInterest !== 'none') {
      refuse('#/overdueInterest', 'arrears bear no interest where it is as scheduled')
    }
    for (const rest of ['interestRest', 'payoffRest'] as const) {
      if (terms[rest] === 'repayment_period')
        refuse(`#/${rest}`, 'interest as scheduled is the same whenever money comes')
    }
  }
  if (terms.hasPartialPeriodInterest === true && terms.interestPeriod !== 'repayment_period') {
    refuse('#/hasPartialPeriodInterest', "only with interest by 'repayment_period' are periods borne whole")
  }
}

export function checkLeapYears(
  { dayCount, leapYearRule }: Pick<LoanTerms, 'dayCount' | 'leapYearRule'>,
  refuse: Refuse,
): void {
  if (leapYearRule === undefined || dayCount === 'actual_actual' || dayCount === '30_actual') return
  refuse('#/leapYearRule', `under '${dayCount}' every year has the same length`)
}
