// Terms beside an amount and a day: which loans are none although their terms contradict nothing.
import { roundToBigInt } from '../kernel/decimal.ts'
import { epochDay, type LocalDate } from '../kernel/local-date.ts'
import { Money } from '../kernel/money.ts'
import type { ProblemField } from '../kernel/problem.ts'
import { rateValue } from '../kernel/rate.ts'
import { dueDateRuleErrors } from './calendar.ts'
import { type Plan, totalOf } from './plan.ts'
import { downPaymentOf } from './plan-amortise.ts'
import { addPrincipal } from './plan-change.ts'
import { problem } from './problems.ts'
import { openPlan } from './schedule.ts'
import type { LoanTerms } from './terms.ts'
import { leastPeriodDays, longestPeriods } from './terms-check.ts'
import { amountOf, type Refuse } from './terms-fault.ts'

const mostYearDays = 366

/** Throws `terms.impossible` where terms that `checkTerms` accepts are none for so much principal, whenever the loan starts. */
export function checkPrincipal(terms: LoanTerms, principal: Money): void {
  throwIfAny((refuse) => {
    const left = principal.minor - downPaymentOf({ terms }, principal.minor)
    if (left <= 0n) {
      refuse('#/downPayment/share', `it leaves nothing of ${principal} to be repaid`)
      return
    }
    const isRepaid = checkBalloon(terms, left, refuse)
    if (isRepaid) checkUnits(terms, principal, left, refuse)
    checkPlanned(terms, principal, refuse)
    checkFixedInstalment(terms, left, refuse)
  })
}

/**
 * Throws `terms.impossible` where terms that `checkTerms` accepts are none for a loan that starts on `startOn` with so much
 * principal: due dates that cannot be, a rate that never holds, instalments that do not even pay their interest.
 */
export function checkStart(terms: LoanTerms, principal: Money, startOn: LocalDate): void {
  throwIfAny((refuse) => {
    const faults = dueDateRuleErrors(terms, { startOn, count: terms.instalmentCount })
    for (const { pointer, detail } of faults) refuse(pointer, detail)
  })
  throwIfAny((refuse) => {
    const plan = laidOut(terms, principal, startOn)
    checkDays(terms, plan, startOn, refuse)
    checkLevelsOf(plan, refuse)
    if (terms.amountMultiple === undefined || totalOf(plan, (period) => period.dueInterest) > 0n) return
    const { amountMultiple, ...exact } = terms
    if (totalOf(laidOut(exact, principal, startOn), (period) => period.dueInterest) > 0n) {
      refuse('#/amountMultiple', `in multiples of ${amountMultiple} nothing is left of the interest on ${principal}`)
    }
  })
}

/** True where something is left to instalments. */
function checkBalloon({ balloon, currency }: LoanTerms, left: bigint, refuse: Refuse): boolean {
  const last = amountOf(currency, balloon)
  if (last === undefined || last.minor < left) return true
  refuse('#/balloon', `it leaves nothing of ${Money.ofMinor(currency, left)} to the other instalments`)
  return false
}

/** Every instalment that repays principal repays a unit at the least: the currency's, or the multiple of the terms. */
function checkUnits(terms: LoanTerms, principal: Money, left: bigint, refuse: Refuse): void {
  const { amortisation, amountMultiple, currency, instalmentCount, instalmentMultiple, moratorium } = terms
  const isInParts = amortisation === 'equal_instalments' || amortisation === 'equal_principal'
  const parts = BigInt(isInParts ? instalmentCount - (moratorium?.principalInstalments ?? 0) : 1)
  const unit = amountOf(currency, amountMultiple)?.minor ?? 1n
  if (left < unit * parts) {
    const pointer = principal.minor >= unit * parts ? '#/downPayment/share' : '#/instalmentCount'
    const isOfCurrency = amountMultiple === undefined || left < parts
    const detail = `${Money.ofMinor(currency, left)} is less than ${Money.ofMinor(currency, unit)} for each of ${parts} instalments`
    refuse(isOfCurrency ? pointer : '#/amountMultiple', detail)
  }
  const multiple = amountOf(currency, instalmentMultiple)
  if (multiple && multiple.minor > left)
    refuse('#/instalmentMultiple', `it is more than ${principal}, all that is lent`)
}

function checkPlanned({ plan, currency }: LoanTerms, principal: Money, refuse: Refuse): void {
  if (plan === undefined) return
  const given = plan.flatMap((one) => (one.principal === null ? [] : (amountOf(currency, one.principal)?.minor ?? [])))
  const planned = given.reduce((total, one) => total + one, 0n)
  const takesTheRest = plan.some((one) => one.principal === null)
  if (planned > principal.minor) refuse('#/plan', `it repays more than ${principal}`)
  else if (planned < principal.minor && !takesTheRest) refuse('#/plan', `it repays less than ${principal}`)
}

/** Refuses what is below the interest of any first period; `checkStart` says more once the start is known. */
function checkFixedInstalment(terms: LoanTerms, left: bigint, refuse: Refuse): void {
  const { annualRate, currency, firstDueOn, fixedInstalment, frequency, instalmentCount, moratorium, seedOn } = terms
  const fixed = amountOf(currency, fixedInstalment)
  // Working days, a given first day and a moratorium all make the first interest less.
  const mayBeLess = firstDueOn ?? seedOn ?? terms.nonWorkingDays ?? moratorium
  if (fixed === undefined || mayBeLess !== undefined || instalmentCount < 2) return
  const days = frequency.every * leastPeriodDays[frequency.unit]
  const ofYear = rateValue(annualRate).times(left.toString())
  const interest = roundToBigInt(ofYear.times(days).dividedBy(mostYearDays), 'down')
  if (fixed.minor < interest) refuseNegative(Money.ofMinor(currency, interest), 'at the least', refuse)
}

function refuseNegative(interest: Money, of: string, refuse: Refuse): void {
  refuse('#/fixedInstalment', `it does not pay the interest, ${interest} ${of}: what is owed would grow`)
}

/** The schedule as it is first made; working values of the fold. */
function laidOut(terms: LoanTerms, principal: Money, startOn: LocalDate): Plan {
  const plan = openPlan(terms, startOn)
  addPrincipal(plan, epochDay(startOn), principal.minor - downPaymentOf({ terms }, principal.minor))
  return plan
}

function checkDays({ firstDueOn, rateSteps = [] }: LoanTerms, plan: Plan, startOn: LocalDate, refuse: Refuse): void {
  const end = plan.periods.at(-1)?.due ?? epochDay(startOn)
  if (firstDueOn !== undefined && end - epochDay(startOn) > longestPeriods.day) {
    refuse('#/firstDueOn', 'the whole term is at most 100 years')
  }
  for (const [index, { fromOn }] of rateSteps.entries()) {
    const pointer = `#/rateSteps/${index}/fromOn`
    if (fromOn <= startOn) refuse(pointer, `the loan starts on ${startOn} at the rate that the terms begin with`)
    if (epochDay(fromOn) >= end) refuse(pointer, 'the last instalment falls due before')
  }
}

/** Only the last of fixed instalments may be more; none may be less than what its own period bears. */
function checkLevelsOf(plan: Plan, refuse: Refuse): void {
  const { currency, fixedInstalment } = plan.terms
  if (fixedInstalment === undefined) return
  let leftOver = 0n
  for (const [index, period] of plan.periods.slice(0, -1).entries()) {
    const own = period.calculated - leftOver
    leftOver = period.leftOver
    if (period.hasInterestGrace || own <= period.level) continue
    refuseNegative(Money.ofMinor(currency, own), `of instalment ${index + 1}`, refuse)
    return
  }
}

function throwIfAny(check: (refuse: Refuse) => void): void {
  const errors: ProblemField[] = []
  check((pointer, detail) => errors.push({ pointer, detail }))
  if (errors.length > 0) throw problem('terms.impossible', { errors })
}
