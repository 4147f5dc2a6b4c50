// Which terms no loan can have: those that are impossible on their own, and those that contradict another.
import { dueDateRuleErrors } from './calendar.ts'
import { checkCharges } from './charge-terms-check.ts'
import { problem } from './problems.ts'
import type { LoanTerms } from './terms.ts'
import { fractionOf, hasPossibleDigits, isWhole, maxGraceDays, maxInstalments, type Refuse } from './terms-fault.ts'
import { checkFloating, checkInterest, checkLeapYears, checkRates } from './terms-interest-check.ts'
import { checkAllocation, checkRefunds } from './terms-money-check.ts'
import {
  checkAmortisation,
  checkFlatToDeclining,
  checkInstalments,
  checkLevels,
  checkMoratorium,
  checkTranches,
} from './terms-repayment-check.ts'
import { shapeFaults } from './terms-shape.ts'

/** The longest term is 100 years: dates stay within four digits. */
export const longestPeriods = { day: 36_525, week: 5_218, month: 1_200 } as const
/** No period is shorter, but for the first of a loan whose due dates do not step from its start. */
export const leastPeriodDays = { day: 1, week: 7, month: 28 } as const

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

const sections: readonly Section[] = [
  section(['currency'], ({ currency }, refuse) => {
    if (!hasPossibleDigits(currency)) refuse('#/currency/digits', 'a currency has 0 to 6 decimals')
  }),
  section(['annualRate', 'rateSteps'], checkRates),
  section(['floating', 'annualRate', 'rateSteps'], checkFloating),
  section(
    [
      'interestOn',
      'overdueInterest',
      'interestRest',
      'payoffRest',
      'scheduledEarning',
      'interestPeriod',
      'hasPartialPeriodInterest',
    ],
    checkInterest,
  ),
  section(['frequency', 'firstDueOn', 'seedOn', 'monthEnd', 'nonWorkingDays', 'fixedLengthDays'], checkDueDates),
  section(['frequency', 'instalmentCount'], checkLength),
  section(['plan', 'fixedLengthDays'], checkEnd),
  section(
    ['amortisation', 'frequency', 'instalmentCount', 'firstDueOn', 'seedOn', 'nonWorkingDays', 'fixedLengthDays'],
    checkFixedLength,
  ),
  section(['arrearsGraceDays'], ({ arrearsGraceDays }, refuse) => {
    if (!isWhole(arrearsGraceDays, 0, maxGraceDays)) refuse('#/arrearsGraceDays', `grace is 0 to ${maxGraceDays} days`)
  }),
  section(['dayCount', 'leapYearRule'], checkLeapYears),
  section(['precision'], checkPrecision),
  section(['allocationOrder', 'allocation', 'interestOn'], checkAllocation),
  section(['interestRefundOn'], checkRefunds),
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
  section(
    [
      'amortisation',
      'interestMethod',
      'fixedInstalment',
      'balloon',
      'levelSteps',
      'lastInstalment',
      'levelMonths',
      'frequency',
    ],
    checkLevels,
  ),
  section(['currency', 'amortisation', 'fixedInstalment', 'instalmentCount', 'levelSteps', 'plan'], checkAmortisation),
  section(['amortisation', 'instalmentCount', 'moratorium'], checkMoratorium),
  section(['downPayment', 'interestMethod'], checkDownPayment),
  section(
    [
      'interestMethod',
      'amortisation',
      'rateSteps',
      'balloon',
      'fixedInstalment',
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
  section(['amortisation', 'drawing', 'hasFullTermTranches', 'trancheLevels', 'dueDayTranche'], checkTranches),
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

function checkEnd({ plan = [], fixedLengthDays }: Pick<LoanTerms, 'plan' | 'fixedLengthDays'>, refuse: Refuse): void {
  if (fixedLengthDays === undefined || plan.at(-1)?.dueOn === undefined) return
  refuse(`#/plan/${plan.length - 1}/dueOn`, `the last instalment falls due ${fixedLengthDays} days after the start`)
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

function checkPrecision({ precision }: Pick<LoanTerms, 'precision'>, refuse: Refuse): void {
  const digits = precision?.digits
  if (digits !== undefined && !isWhole(digits, 12, 40)) refuse('#/precision/digits', 'there are 12 to 40 digits')
}

function checkDownPayment(
  { downPayment, interestMethod }: Pick<LoanTerms, 'downPayment' | 'interestMethod'>,
  refuse: Refuse,
): void {
  if (downPayment === undefined) return
  const share = fractionOf(downPayment.share)
  if (!share?.greaterThan(0) || !share.lessThan(1)) {
    refuse('#/downPayment/share', 'a down payment is a fraction above 0 and below 1')
  }
  if (downPayment.bearsFlatInterest === true && interestMethod !== 'flat') {
    refuse('#/downPayment/bearsFlatInterest', `there is no flat interest under '${interestMethod}'`)
  }
}
