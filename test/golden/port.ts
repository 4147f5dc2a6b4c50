// The port between the golden cases and an engine: what a case asks of a loan, and what it reads back. Money is whole
// cents (also for a currency without decimals: 100 means one unit), rates and percentages are percent, dates 'YYYY-MM-DD'.

import type { PreviewOperation, TimelineOperation, TransactionType } from './port-operations.ts'
import type { DayCount, Frequency, GlProfile } from './port-terms.ts'

export type * from './port-operations.ts'
export type * from './port-terms.ts'

/** The engine has no such option: thrown from any method, with the option's name as its text. Counts as a failure. */
export class Unsupported extends Error {
  override readonly name = 'Unsupported'
}

/** A figure the engine does not give is null or absent; a case that asserts it then fails. */
export type Figure = number | null | undefined

export interface ScheduleTotal {
  readonly principal?: Figure
  readonly interest?: Figure
  readonly fees?: Figure
  readonly penalties?: Figure
  readonly due?: Figure
  readonly paid?: Figure
  readonly inAdvance?: Figure
  readonly late?: Figure
  readonly outstanding?: Figure
  readonly waived?: Figure
}

export interface ScheduleRow extends ScheduleTotal {
  /** 1, 2, …: a down payment is an instalment and counted. null: a disbursement, dated `dueDate`. */
  readonly nr: number | null
  readonly dueDate: string
  /** Days since the row before it fell due. */
  readonly days?: Figure
  /** The day the last of the instalment was paid. */
  readonly paidDate?: string | null
  /** Principal left after the row; on a disbursement row the amount disbursed. */
  readonly balance?: Figure
  /** Only the cumulative classics ask for paid parts. */
  readonly principalPaid?: Figure
  readonly interestPaid?: Figure
}

export interface ScheduleView {
  /** Disbursements and instalments by date; a disbursement before the instalment of its day. */
  readonly rows: readonly ScheduleRow[]
  /** Left out: the frame sums the columns. */
  readonly total?: ScheduleTotal
}

export interface TransactionRow {
  readonly date: string
  readonly type: TransactionType
  readonly amount: number
  readonly principal: number
  readonly interest: number
  readonly fees: number
  readonly penalties: number
  /** Principal outstanding after it. */
  readonly balance?: Figure
  readonly overpayment?: Figure
  /** Reverted ones may be given or left out: the frame drops them. */
  readonly reverted?: boolean
}

export interface JournalRow {
  /** The account's name as in `GlProfile`: 'Loans Receivable'. */
  readonly account: string
  readonly side: 'D' | 'C'
  readonly amount: number
}

export interface TrancheRow {
  readonly expectedOn: string | null
  readonly disbursedOn: string | null
  readonly principal: number
  readonly netDisbursed?: Figure
}

export interface ChargeRow {
  readonly name: string
  readonly penalty: boolean
  readonly timing: string
  readonly calculation: string
  readonly dueDate: string | null
  readonly due: number
  readonly paid: number
  readonly waived: number
  readonly outstanding: number
}

export interface Delinquency {
  /** 'NO_DELINQUENCY', 'RANGE_1', … */
  readonly classification: string
  readonly date?: string | null
  readonly amount?: Figure
  readonly days?: Figure
  readonly pastDueDays?: Figure
}

export interface NextPayment {
  readonly classification: string
  readonly date: string
  readonly amount: number
}

/** One row per capitalized income or buy-down fee, in the order they were given. */
export interface DeferredIncomeRow {
  readonly date: string
  readonly amount: number
  readonly amortized: number
  readonly notYetAmortized: number
  readonly adjusted: number
  readonly chargedOff: number
}

export type AmountName =
  | 'totalOutstanding'
  | 'totalOverpaid'
  | 'totalOverdue'
  | 'interestOutstanding'
  | 'interestOverdue'
  | 'lastPayment'
  | 'availableDisbursement'
  | 'availableDisbursementWithOverApplied'
  | 'unpaidPayableDueInterest'
  | 'unpaidPayableNotDueInterest'
  | 'overpaid'
  /** The one that is a count, not cents. */
  | 'actualNumberOfRepayments'
export type DateName = 'chargedOffOn' | 'actualMaturity' | 'expectedMaturity' | 'closedOn'

export type LoanStatus =
  | 'SUBMITTED_AND_PENDING_APPROVAL'
  | 'APPROVED'
  | 'ACTIVE'
  | 'OVERPAID'
  | 'CLOSED_OBLIGATIONS_MET'
  | 'CLOSED_WRITTEN_OFF'
  | 'CLOSED_RESCHEDULED'
  | 'REJECTED'
  | 'WITHDRAWN'

/** One loan, told its story in order. Any method may throw Unsupported; any other exception fails the case. */
export interface LoanUnderTest {
  perform(operation: TimelineOperation): void
  /** The schedule as it reads on the current business date; before disbursement, the proposed one. */
  schedule(): ScheduleView
  /** The schedule as it would be after a `reAgePreview` or `reAmortizePreview`; changes nothing. */
  scheduleOfPreview(operation: PreviewOperation): ScheduleView
  /** Everything overdue merged into the business date's row (classic-recalculation only). */
  futureSchedule(): ScheduleView
  transactions(): readonly TransactionRow[]
  /** Lines of all transactions of the type dated so. Reversed ones with their mirror or left out: the frame nets. */
  journal(type: TransactionType, date: string): readonly JournalRow[]
  /** Lines tied to an external owner. */
  ownerJournal(): readonly JournalRow[]
  /** Lines of the asset transfers that now have the status. */
  transferJournal(status: 'ACTIVE' | 'BUYBACK'): readonly JournalRow[]
  amount(what: AmountName): number | undefined
  status(): LoanStatus
  /** undefined: the date is empty. */
  date(what: DateName): string | undefined
  payoffQuote(date: string): number
  tranches(): readonly TrancheRow[]
  charges(): readonly ChargeRow[]
  delinquency(): Delinquency
  /** Overdue amount per range, ranges without any left out. */
  installmentDelinquency(): readonly { readonly classification: string; readonly amount: number }[]
  nextPayment(): NextPayment | undefined
  /** Whether the n-th (from 1) of the type, on the date when one is given, was reverted; undefined: there is none. */
  reverted(type: TransactionType, date: string | undefined, nth: number): boolean | undefined
  capitalizedIncomeBalances(): readonly DeferredIncomeRow[]
  buyDownFeeBalances(): readonly DeferredIncomeRow[]
  allInstallmentsMet(): boolean
}

/** Unresolved parts of reference.json that an adapter may want; terms and products come resolved with each loan. */
export interface Reference {
  readonly glProfiles: Readonly<Record<string, GlProfile>>
}

export interface EmiParams {
  readonly interestMethod: 'DECLINING_BALANCE' | 'FLAT'
  readonly interestCalculationPeriod: 'DAILY' | 'SAME_AS_REPAYMENT_PERIOD'
  readonly annualRatePercent: number
  readonly allowPartialPeriodInterest: boolean
  readonly graceOnPrincipalPayment: number
  readonly graceOnInterestPayment: number
  readonly interestRecognitionOnDisbursementDate: boolean
  readonly allowFullTermForTranche: boolean
  readonly numberOfRepayments?: number
  readonly repayEvery: number
  readonly repayUnit: Frequency
  readonly daysInMonth: DayCount['daysInMonth']
  readonly daysInYear: DayCount['daysInYear']
  readonly leapYearRule: DayCount['leapYearRule']
  readonly installmentAmountInMultiplesOf: number | null
  readonly currencyDecimals: number
  readonly mathContext: readonly [precision: number, rounding: 'HALF_EVEN' | 'HALF_UP']
}

export type Period = readonly [from: string, to: string]

export type EmiOperation =
  | { readonly op: 'businessDate'; readonly date: string }
  | { readonly op: 'disburse'; readonly date: string; readonly amount: number }
  | {
      readonly op: 'payInterest' | 'payPrincipal'
      readonly periodFrom: string
      readonly periodDue: string
      readonly date: string
      readonly amount: number
    }
  | { readonly op: 'creditPrincipal' | 'creditInterest'; readonly date: string; readonly amount: number }
  | { readonly op: 'balanceCorrection'; readonly date: string; readonly amount: number }
  | { readonly op: 'changeInterestRate'; readonly date: string; readonly annualRatePercent: number }
  | { readonly op: 'interestPause'; readonly start: string; readonly end: string }
  | { readonly op: 'addExtraPeriods'; readonly date: string; readonly count: number }

/** One sub-period. Money in cents; the two unrounded figures as numbers or decimal texts, compared at scale 12. */
export interface EmiRow {
  readonly period: number
  readonly subPeriod: number
  readonly emi: number
  readonly rateFactor: number | string
  readonly subPeriodInterest: number | string
  readonly interestDue: number
  readonly principalDue: number
  readonly balance: number
  readonly fullyPaid?: boolean
}

/** The calculator below a progressive schedule. */
export interface EmiUnit {
  perform(operation: EmiOperation): void
  rows(): readonly EmiRow[]
  /** What the period would cost if paid on the date. */
  dueAmounts(period: Period, date: string): { readonly principal: number; readonly interest: number }
  totalInterestDue(): number
  /** Interest of the day `offset` days after `from` alone, and of all days so far; of the period due then. */
  dailyInterest(periodDue: string, from: string, offset: number): { readonly ofDay: number; readonly soFar: number }
}

export interface RateFactorInput {
  /** A fraction: 0.094822. */
  readonly annualRate: number
  readonly periods: readonly Period[]
  readonly daysInMonth: string
  readonly daysInYear: string
  readonly precision: number
  readonly rounding: 'HALF_EVEN' | 'HALF_UP'
}

export interface Micro {
  /** Interest of each period on one unit of balance, as decimal texts. */
  rateFactors(input: RateFactorInput): readonly string[]
  /** fn(1) = 1, fn(k) = fn(k-1) × (1 + factor k) + 1: what the EMI is divided by. */
  fn(input: RateFactorInput): readonly string[]
  /** An amount in so many equal parts, in cents; the last takes what rounding leaves. */
  equalSplit(total: number, parts: number): readonly number[]
}

/** What loan-under-test.ts exports as `engine`. A part it leaves out is reported as unsupported. */
export interface EngineUnderTest {
  newLoanUnderTest(reference: Reference): LoanUnderTest
  newEmiUnit?(params: EmiParams, periods: readonly Period[]): EmiUnit
  readonly micro?: Partial<Micro>
}
