// Loan terms as an engine receives them: the effective values, defaults merged, product, allocation and charges resolved.

export type Frequency = 'DAYS' | 'WEEKS' | 'MONTHS'

export interface DayCount {
  readonly daysInMonth: '30' | 'ACTUAL'
  readonly daysInYear: '360' | '364' | '365' | 'ACTUAL'
  /** Only with daysInYear ACTUAL. */
  readonly leapYearRule: 'FEB_29_PERIOD_ONLY' | 'FULL_LEAP_YEAR' | null
}

export type Strategy =
  | 'ADVANCED_PAYMENT_ALLOCATION'
  | 'PENALTIES_FEES_INTEREST_PRINCIPAL_ORDER'
  | 'PRINCIPAL_INTEREST_PENALTIES_FEES_ORDER'
  | 'INTEREST_PRINCIPAL_PENALTIES_FEES_ORDER'
  | 'DUE_PENALTY_FEE_INTEREST_PRINCIPAL_IN_ADVANCE_PRINCIPAL_PENALTY_FEE_INTEREST'
  | 'DUE_PENALTY_INTEREST_PRINCIPAL_FEE_IN_ADVANCE_PENALTY_INTEREST_PRINCIPAL_FEE'
  | 'RBI_INDIA'

export interface InterestRecalculation {
  readonly compounding: 'NONE' | 'INTEREST' | 'FEE' | 'INTEREST_AND_FEE'
  readonly compoundingFrequency?: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'SAME_AS_REPAYMENT_PERIOD'
  readonly compoundingInterval?: number
  /** Only in words: 'weekday of the disbursement'. */
  readonly compoundingWeekday?: string
  readonly restFrequency: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'SAME_AS_REPAYMENT_PERIOD'
  readonly restInterval: number
  readonly advancePaymentAdjustment:
    | 'ADJUST_LAST_UNPAID_PERIOD'
    | 'REDUCE_EMI_AMOUNT'
    | 'REDUCE_NUMBER_OF_INSTALLMENTS'
    | 'RESCHEDULE_NEXT_REPAYMENTS'
  readonly preClosureInterest: 'TILL_PRE_CLOSE_DATE' | 'TILL_REST_FREQUENCY_DATE'
  readonly arrearsBasedOnOriginalSchedule?: boolean
  readonly disallowInterestOnPastDue?: boolean
}

export type ChargeTiming =
  | 'SPECIFIED_DUE_DATE'
  | 'INSTALLMENT_FEE'
  | 'DISBURSEMENT'
  | 'TRANCHE_DISBURSEMENT'
  | 'OVERDUE_FEES'

/** What a charge costs: cents when flat, else percent of something. */
export type ChargeCost =
  | { readonly calculation: 'FLAT'; readonly amount: number }
  | {
      readonly calculation:
        | 'PERCENTAGE_AMOUNT'
        | 'PERCENTAGE_INTEREST'
        | 'PERCENTAGE_LOAN_AMOUNT_PLUS_INTEREST'
        | 'PERCENTAGE_DISBURSEMENT_AMOUNT'
      readonly percent: number
    }

export type ChargeTerms = ChargeCost & {
  readonly key: string
  readonly name: string
  readonly timing: ChargeTiming
  readonly penalty: boolean
}

export type FutureInstallmentRule = 'NEXT_INSTALLMENT' | 'LAST_INSTALLMENT' | 'NEXT_LAST_INSTALLMENT' | 'REAMORTIZATION'

/** `order`: 'PAST_DUE_PENALTY', 'DUE_PRINCIPAL', 'IN_ADVANCE_INTEREST', … twelve of them. */
export interface Allocation {
  readonly future: FutureInstallmentRule
  readonly order: readonly string[]
}

/** Role to account name, but for the one entry that is by payment type. */
export type GlProfile = Readonly<Record<string, string | Readonly<Record<string, string>>>> & {
  readonly fundSourceByPaymentType?: Readonly<Record<string, string>>
}

export interface DeferredIncomeTerms {
  readonly calculation: 'FLAT'
  readonly strategy: 'EQUAL_AMORTIZATION'
  readonly incomeType: 'INTEREST' | 'FEE'
  /** Of a buy-down fee: the merchant pays it. */
  readonly merchant?: boolean
}

export interface ProductTerms {
  readonly name: string
  readonly scheduleProcessing: 'HORIZONTAL' | 'VERTICAL'
  readonly principalThresholdForLastInstallmentPercent: number
  /** Cents; null where the product takes one disbursement only. */
  readonly multiDisburse: {
    readonly maxTranches: number
    readonly maxOutstandingBalance: number
    readonly expectedTranchesRequired: boolean
  } | null
  readonly overApplied:
    | { readonly type: 'PERCENTAGE'; readonly percent: number }
    | { readonly type: 'FLAT'; readonly amount: number }
    | null
  readonly chargeOffBehaviour: 'REGULAR' | 'ZERO_INTEREST' | 'ACCELERATE_MATURITY'
  readonly accountingRule: 'ACCRUAL_PERIODIC' | 'CASH_BASED' | 'NONE'
  readonly glProfile: GlProfile
  readonly accrualActivityPosting: boolean
  readonly installmentLevelDelinquency: boolean
  readonly delinquencyBucket: string | null
  readonly overdueDaysForNPA: number | null
  readonly dueDaysForRepaymentEvent: number | null
  readonly overDueDaysForRepaymentEvent: number | null
  /** Transaction types that are followed by an automatic interest refund. */
  readonly interestRefundTypes: readonly string[]
  /** Per transaction type ('CHARGEBACK'): 'PRINCIPAL', 'INTEREST', 'FEE', 'PENALTY' in that order. */
  readonly creditAllocation: Readonly<Record<string, readonly string[]>>
  readonly capitalizedIncome: DeferredIncomeTerms | null
  readonly buyDownFee: DeferredIncomeTerms | null
  /** Charges that come with the product, overdue charges above all; amounts are the definitions' defaults. */
  readonly charges: readonly ChargeTerms[]
}

export interface LoanTerms extends DayCount {
  readonly principal: number
  readonly interestRate: number
  readonly interestRatePeriod: 'YEARS' | 'MONTHS' | 'WHOLE_TERM'
  readonly interestType: 'DECLINING_BALANCE' | 'FLAT'
  readonly interestCalculationPeriod: 'DAILY' | 'SAME_AS_REPAYMENT_PERIOD'
  readonly amortization: 'EQUAL_INSTALLMENTS' | 'EQUAL_PRINCIPAL_PAYMENTS'
  readonly numberOfRepayments: number
  readonly repayEvery: number
  readonly repayUnit: Frequency
  readonly term: number
  readonly termUnit: Frequency
  readonly submittedOn: string
  readonly expectedDisbursement: string
  readonly scheduleType: 'PROGRESSIVE' | 'CUMULATIVE'
  readonly strategy: Strategy
  readonly allowPartialPeriodInterest: boolean
  /** Counts of instalments. */
  readonly gracePrincipalPayment: number
  readonly graceInterestPayment: number
  readonly graceInterestCharged: number
  readonly graceOnArrearsAgeingDays: number
  /** Currency units, as are currencyInMultiplesOf: 1 means whole units. */
  readonly installmentAmountInMultiplesOf: number | null
  readonly currency: string
  readonly decimals: number
  readonly currencyInMultiplesOf: number | null
  readonly interestRecognitionOnDisbursementDate: boolean
  /** What the due dates step from. */
  readonly repaymentStartDateType: 'DISBURSEMENT_DATE' | 'SUBMITTED_ON_DATE'
  readonly fixedLengthDays: number | null
  /** Cents. */
  readonly fixedEmi: number | null
  /** Percent of the principal in each instalment, the last takes the rest (classic only). */
  readonly fixedPrincipalPercentage: number | null
  readonly downPayment: { readonly percent: number; readonly auto: boolean } | null
  readonly interestRecalculation: InterestRecalculation | null
  readonly multiDisburse: boolean
  readonly fullTermForTranche: boolean
  readonly expectedTranches: readonly { readonly date: string; readonly amount: number }[]
  /** On application. */
  readonly charges: readonly ChargeTerms[]
  /** By transaction type; DEFAULT for any type without its own. Empty unless ADVANCED_PAYMENT_ALLOCATION. */
  readonly paymentAllocation: Readonly<Record<string, Allocation>>
  readonly rounding: 'HALF_EVEN' | 'HALF_UP'
  readonly product: ProductTerms
}
