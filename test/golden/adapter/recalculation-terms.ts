// What the peer recalculates interest by, in our words: rests, compounding, and what money ahead of its time does.
import type { Excess, LoanTerms } from '../../../src/lending/terms.ts'
import { type LoanTerms as Golden, Unsupported } from '../port.ts'

const compoundings = {
  NONE: 'on_principal',
  INTEREST: 'on_principal_and_interest',
  INTEREST_AND_FEE: 'on_all_owed',
  FEE: null,
} as const

export function overdueInterestOf({
  interestRecalculation,
  repayUnit,
  repayEvery,
}: Golden): Pick<LoanTerms, 'overdueInterest'> {
  if (!interestRecalculation) return {}
  const { disallowInterestOnPastDue, compounding, compoundingFrequency } = interestRecalculation
  if (disallowInterestOnPastDue === true) return { overdueInterest: 'none' }
  const overdueInterest = compoundings[compounding]
  if (overdueInterest === null) throw new Unsupported('compounding of fees alone')
  const isByPeriod =
    compoundingFrequency === 'SAME_AS_REPAYMENT_PERIOD' ||
    (compoundingFrequency === 'WEEKLY' && repayUnit === 'WEEKS' && repayEvery === 1)
  if (compounding !== 'NONE' && !isByPeriod) throw new Unsupported('compounding on other days than due dates')
  return { overdueInterest }
}

/** On a progressive schedule the peer goes by the day where its two settings contradict each other. */
export function restsOf({
  interestRecalculation,
  scheduleType,
}: Golden): Pick<LoanTerms, 'interestRest' | 'payoffRest'> {
  const isPayoffByPeriod = interestRecalculation?.preClosureInterest === 'TILL_REST_FREQUENCY_DATE'
  const isByPeriod = interestRecalculation?.restFrequency === 'SAME_AS_REPAYMENT_PERIOD'
  const rest = isByPeriod && (isPayoffByPeriod || scheduleType === 'CUMULATIVE') ? 'repayment_period' : 'daily'
  return { interestRest: rest, payoffRest: isPayoffByPeriod ? 'repayment_period' : 'daily' }
}

const prepayments = {
  REDUCE_EMI_AMOUNT: 'reduce_instalment',
  REDUCE_NUMBER_OF_INSTALLMENTS: 'reduce_term',
  RESCHEDULE_NEXT_REPAYMENTS: 'reduce_next',
  ADJUST_LAST_UNPAID_PERIOD: 'last_instalment',
} as const

/** Of a flat loan, whose interest stays as scheduled, money ahead of its time is laid against instalments alone. */
const prepaymentsOfFlat = {
  REDUCE_EMI_AMOUNT: 'spread',
  REDUCE_NUMBER_OF_INSTALLMENTS: 'last_instalment',
  RESCHEDULE_NEXT_REPAYMENTS: 'next_instalment',
  ADJUST_LAST_UNPAID_PERIOD: 'last_instalment',
} as const

export function excessOf({ scheduleType, interestRecalculation, interestType }: Golden): Excess {
  if (scheduleType !== 'CUMULATIVE' || !interestRecalculation) return 'next_instalment'
  if (interestType === 'FLAT') return prepaymentsOfFlat[interestRecalculation.advancePaymentAdjustment]
  return prepayments[interestRecalculation.advancePaymentAdjustment]
}
