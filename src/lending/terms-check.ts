// Which terms no loan can have: those that are impossible on their own, and those that contradict another.
import type { Money } from '../kernel/money.ts'
import type { ProblemField } from '../kernel/problem.ts'
import { dueDateRuleErrors } from './calendar.ts'
import { checkCharges } from './charge-terms-check.ts'
import { problem } from './problems.ts'
import { type Allocation, type AllocationRule, components, dueTypes, type LoanTerms } from './terms.ts'
import {
  amountOf,
  fractionOf,
  hasPossibleDigits,
  isFraction,
  isWhole,
  maxGraceDays,
  maxInstalments,
  orderFault,
  type Refuse,
} from './terms-fault.ts'
import {
  checkAmortisation,
  checkFlatToDeclining,
  checkInstalments,
  checkMoratorium,
  checkTranches,
} from './terms-repayment-check.ts'
import { shapeFaults } from './terms-shape.ts'

const maxAnnualRate = 10
/** The longest term is 100 years: dates stay within four digits. */
export const longestPeriods = { day: 36_525, week: 5_218, month: 1_200 } as const
const leastPeriodDays = { day: 1, week: 7, month: 28 } as const

/** A rule about some fields; where one of them is not what its type says, it has nothing to look at. */
type Section = (terms: LoanTerms, misshapen: ReadonlySet<keyof LoanTerms>, refuse: Refuse) => void

/**
 * Throws `terms.impossible` with a pointer for every term that is impossible on its own or contradicts another.
 * Pointers are relative to the terms (`#/instalmentCount`, `#/charges/0/rate`). Whatever the fields hold, it throws nothing else.
 */
export function checkTerms(terms: LoanTerms): void {
  const { errors: misshapen, fields } = shapeFaults(terms)
  const errors = [...misshapen]
  const refuse: Refuse = (pointer, detail) => errors.push({ pointer, detail })
  for (const check of sections) check(terms, fields, refuse)
  if (errors.length > 0) throw problem('terms.impossible', { errors })
}

/** Throws `terms.impossible` where terms that `checkTerms` accepts are none for so much principal. */
export function checkPrincipal({ balloon, plan, downPayment, currency }: LoanTerms, principal: Money): void {
  const errors: ProblemField[] = []
  const refuse: Refuse = (pointer, detail) => errors.push({ pointer, detail })
  const left = amountOf(currency, balloon)?.toDecimal()
  const paidDown = principal.toDecimal().times(fractionOf(downPayment?.share) ?? 0)
  if (left?.greaterThanOrEqualTo(principal.toDecimal().minus(paidDown))) {
    refuse('#/balloon', `it leaves nothing of ${principal} to the other instalments`)
  }
  if (plan !== undefined) {
    const given = plan.flatMap((one) =>
      one.principal === null ? [] : (amountOf(currency, one.principal)?.minor ?? []),
    )
    const planned = given.reduce((total, one) => total + one, 0n)
    const takesTheRest = plan.some((one) => one.principal === null)
    if (planned > principal.minor) refuse('#/plan', `it repays more than ${principal}`)
    else if (planned < principal.minor && !takesTheRest) refuse('#/plan', `it repays less than ${principal}`)
  }
  if (errors.length > 0) throw problem('terms.impossible', { errors })
}

const sections: readonly Section[] = [
  section(['currency'], ({ currency }, refuse) => {
    if (!hasPossibleDigits(currency)) refuse('#/currency/digits', 'a currency has 0 to 6 decimals')
  }),
  section(['annualRate', 'rateSteps'], checkRates),
  section(['floating'], checkFloating),
  section(['frequency', 'firstDueOn', 'seedOn', 'monthEnd', 'nonWorkingDays', 'fixedLengthDays'], checkDueDates),
  section(['frequency', 'instalmentCount'], checkLength),
  section(
    ['amortisation', 'frequency', 'instalmentCount', 'firstDueOn', 'seedOn', 'nonWorkingDays', 'fixedLengthDays'],
    checkFixedLength,
  ),
  section(['arrearsGraceDays'], ({ arrearsGraceDays }, refuse) => {
    if (!isWhole(arrearsGraceDays, 0, maxGraceDays)) refuse('#/arrearsGraceDays', `grace is 0 to ${maxGraceDays} days`)
  }),
  section(['dayCount', 'leapYearRule'], checkLeapYears),
  section(['precision'], checkPrecision),
  section(['allocationOrder', 'allocation'], checkAllocation),
  section(
    [
      'currency',
      'amortisation',
      'fixedInstalment',
      'lastInstalmentThreshold',
      'instalmentMultiple',
      'amountMultiple',
      'balloon',
    ],
    checkInstalments,
  ),
  section(['currency', 'amortisation', 'fixedInstalment', 'instalmentCount', 'levelSteps', 'plan'], checkAmortisation),
  section(['amortisation', 'instalmentCount', 'moratorium'], checkMoratorium),
  section(['downPayment'], checkDownPayment),
  section(
    [
      'interestMethod',
      'amortisation',
      'fixedInstalment',
      'rateSteps',
      'balloon',
      'moratorium',
      'levelSteps',
      'hasFullTermTranches',
    ],
    checkFlatToDeclining,
  ),
  section(['interestMethod', 'interestOn'], ({ interestMethod, interestOn }, refuse) => {
    if (interestMethod !== 'flat' || interestOn !== 'actual') return
    refuse('#/interestOn', 'flat interest is on all that was paid out, never on what is still owed')
  }),
  section(['amortisation', 'hasFullTermTranches'], checkTranches),
  section(['currency', 'charges'], checkCharges),
]

/** The rule reads no other fields than it names: the compiler sees to it. */
function section<Field extends keyof LoanTerms>(
  reads: readonly Field[],
  check: (terms: Pick<LoanTerms, Field>, refuse: Refuse) => void,
): Section {
  return (terms, misshapen, refuse) => {
    if (!reads.some((field) => misshapen.has(field))) check(terms, refuse)
  }
}

function checkRates({ annualRate, rateSteps = [] }: Pick<LoanTerms, 'annualRate' | 'rateSteps'>, refuse: Refuse): void {
  refuseUnlessRate('#/annualRate', annualRate, refuse)
  for (const [index, step] of rateSteps.entries()) {
    refuseUnlessRate(`#/rateSteps/${index}/annualRate`, step.annualRate, refuse)
    const before = rateSteps[index - 1]
    if (before && step.fromOn <= before.fromOn) {
      refuse(`#/rateSteps/${index}/fromOn`, 'steps stand in order, each on a day of its own')
    }
  }
}

export function refuseUnlessRate(pointer: string, rate: string, refuse: Refuse): void {
  if (!isFraction(rate, 0, maxAnnualRate)) refuse(pointer, 'the yearly rate is a fraction from 0 to 10 (1000 %)')
}

function checkFloating({ floating }: Pick<LoanTerms, 'floating'>, refuse: Refuse): void {
  if (floating === undefined) return
  const { index, margin, floor, cap } = floating
  if (index.trim() === '') refuse('#/floating/index', 'a floating rate follows an index that has a name')
  if (!isFraction(margin, -1, 1)) refuse('#/floating/margin', 'the margin is a fraction from -1 to 1 (100 %)')
  if (floor !== undefined) refuseUnlessRate('#/floating/floor', floor, refuse)
  if (cap !== undefined) refuseUnlessRate('#/floating/cap', cap, refuse)
  const [least, most] = [fractionOf(floor), fractionOf(cap)]
  if (least && most && least.greaterThan(most)) refuse('#/floating/floor', 'the floor is not above the cap')
}

function checkDueDates(
  terms: Pick<LoanTerms, 'frequency' | 'firstDueOn' | 'seedOn' | 'monthEnd' | 'nonWorkingDays' | 'fixedLengthDays'>,
  refuse: Refuse,
): void {
  for (const { pointer, detail } of dueDateRuleErrors(terms)) refuse(pointer, detail)
}

function checkLength(
  { frequency, instalmentCount }: Pick<LoanTerms, 'frequency' | 'instalmentCount'>,
  refuse: Refuse,
): void {
  if (!isWhole(instalmentCount, 1, maxInstalments)) {
    refuse('#/instalmentCount', `there are 1 to ${maxInstalments} instalments`)
    return
  }
  const { every, unit } = frequency
  // A period that is too long by itself is named by the rules of due dates.
  if (isWhole(every, 1, longestPeriods[unit]) && instalmentCount * every > longestPeriods[unit]) {
    refuse('#/instalmentCount', 'the whole term is at most 100 years')
  }
}

type FixedLength = Pick<
  LoanTerms,
  'amortisation' | 'frequency' | 'instalmentCount' | 'firstDueOn' | 'seedOn' | 'nonWorkingDays' | 'fixedLengthDays'
>

/** Refuses what is too short whenever the loan starts; `dueDateRuleErrors` says more once the start is known. */
function checkFixedLength(terms: FixedLength, refuse: Refuse): void {
  const { amortisation, frequency, instalmentCount, firstDueOn, seedOn, nonWorkingDays, fixedLengthDays } = terms
  const rule = nonWorkingDays?.rule
  // The days of a plan, and working days before the due date, may come sooner than whole periods do.
  const mayComeSooner = amortisation === 'custom' || rule === 'preceding' || rule === 'modified_following'
  if (fixedLengthDays === undefined || mayComeSooner || !isWhole(instalmentCount, 2, maxInstalments)) return
  if (!isWhole(frequency.every, 1, longestPeriods[frequency.unit])) return
  const periodDays = frequency.every * leastPeriodDays[frequency.unit]
  const hasShortStart = firstDueOn !== undefined || seedOn !== undefined || frequency.nthWeekday !== undefined
  const leastDays = (hasShortStart ? 1 : periodDays) + (instalmentCount - 2) * periodDays
  if (fixedLengthDays >= 1 && fixedLengthDays <= leastDays) {
    refuse(
      '#/fixedLengthDays',
      `the last instalment but one falls due ${leastDays} days after the start at the soonest`,
    )
  }
}

function checkLeapYears(
  { dayCount, leapYearRule }: Pick<LoanTerms, 'dayCount' | 'leapYearRule'>,
  refuse: Refuse,
): void {
  if (leapYearRule === undefined || dayCount === 'actual_actual' || dayCount === '30_actual') return
  refuse('#/leapYearRule', `under '${dayCount}' every year has the same length`)
}

function checkPrecision({ precision }: Pick<LoanTerms, 'precision'>, refuse: Refuse): void {
  const digits = precision?.digits
  if (digits !== undefined && !isWhole(digits, 12, 40)) refuse('#/precision/digits', 'there are 12 to 40 digits')
}

function checkAllocation(
  { allocationOrder, allocation }: Pick<LoanTerms, 'allocationOrder' | 'allocation'>,
  refuse: Refuse,
): void {
  const slots = dueTypes.flatMap((due) => components.map((component) => `${due}_${component}`))
  const refuseUnlessOrder = (pointer: string, order: readonly string[], all: readonly string[]): void => {
    const fault = orderFault(order, all)
    if (fault !== undefined) refuse(pointer, fault)
  }
  refuseUnlessOrder('#/allocationOrder', allocationOrder, components)
  if (allocation === undefined) return
  refuseUnlessOrder('#/allocation/default/order', allocation.default.order, slots)
  for (const [kind, rule] of Object.entries<AllocationRule | undefined>(allocation.byKind ?? {})) {
    if (rule !== undefined) refuseUnlessOrder(`#/allocation/byKind/${kind}/order`, rule.order, slots)
  }
  if (allocation.chargeback) refuseUnlessOrder('#/allocation/chargeback', allocation.chargeback, components)
  if (allocation.partialRepayments === 'suspend') checkSuspense(allocation, refuse)
}

/** What waits for whole instalments can only be laid on whole instalments, the oldest first. */
function checkSuspense({ direction, onTranche, default: byDefault, byKind }: Allocation, refuse: Refuse): void {
  const pointer = '#/allocation/partialRepayments'
  if (direction !== 'instalment_first') refuse(pointer, 'whole instalments are paid one after the other')
  if (onTranche === 'reallocate') refuse(pointer, 'money that waits is not laid anew as of its own day')
  const { order } = byKind?.repayment ?? byDefault
  const asTheyFallDue = dueTypes.flatMap((due) => order.filter((slot) => slot.startsWith(`${due}_`)))
  if (asTheyFallDue.some((slot, index) => slot !== order[index])) {
    refuse(pointer, 'the oldest instalment is paid first: what is past due, then what is due, then what is to come')
  }
}

function checkDownPayment({ downPayment }: Pick<LoanTerms, 'downPayment'>, refuse: Refuse): void {
  if (downPayment === undefined) return
  const share = fractionOf(downPayment.share)
  if (!share?.greaterThan(0) || !share.lessThan(1)) {
    refuse('#/downPayment/share', 'a down payment is a fraction above 0 and below 1')
  }
}
