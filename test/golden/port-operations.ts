// What can happen to a loan under test, as a union by `op`. Money in cents.
import type { ChargeTerms, Frequency, LoanTerms } from './port-terms.ts'

/** Transaction types by code; the frame turns the source's display names ('Waive loan charges') into these. */
export type TransactionType =
  | 'DISBURSEMENT'
  | 'DOWN_PAYMENT'
  | 'REPAYMENT'
  | 'REPAYMENT_AT_DISBURSEMENT'
  | 'MERCHANT_ISSUED_REFUND'
  | 'PAYOUT_REFUND'
  | 'GOODWILL_CREDIT'
  | 'INTEREST_PAYMENT_WAIVER'
  | 'INTEREST_REFUND'
  | 'CREDIT_BALANCE_REFUND'
  | 'CHARGEBACK'
  | 'CHARGE_ADJUSTMENT'
  | 'WAIVE_CHARGES'
  | 'WAIVE_INTEREST'
  | 'CHARGE_OFF'
  | 'WRITE_OFF'
  | 'RECOVERY_REPAYMENT'
  | 'CONTRACT_TERMINATION'
  | 'RE_AGE'
  | 'RE_AMORTIZE'
  | 'ACCRUAL'
  | 'ACCRUAL_ADJUSTMENT'
  | 'ACCRUAL_ACTIVITY'
  | 'CAPITALIZED_INCOME'
  | 'CAPITALIZED_INCOME_ADJUSTMENT'
  | 'CAPITALIZED_INCOME_AMORTIZATION'
  | 'CAPITALIZED_INCOME_AMORTIZATION_ADJUSTMENT'
  | 'BUY_DOWN_FEE'
  | 'BUY_DOWN_FEE_ADJUSTMENT'
  | 'BUY_DOWN_FEE_AMORTIZATION'
  | 'BUY_DOWN_FEE_AMORTIZATION_ADJUSTMENT'
  | 'REFUND_BY_CASH'

export type PaymentType =
  | 'AUTOPAY'
  | 'DOWN_PAYMENT'
  | 'REAL_TIME'
  | 'SCHEDULED'
  | 'MONEY_TRANSFER'
  | 'OCA_PAYMENT'
  | 'REPAYMENT_ADJUSTMENT_CHARGEBACK'
  | 'REPAYMENT_ADJUSTMENT_REFUND'

/** Which transaction is meant; `nth` counts from 1 in list order, reverted ones included. */
export type TransactionTarget =
  /** 'lastRepayment', 'lastPayoutRefund': the last of that type the test made. */
  | { readonly target: string }
  | {
      readonly nth: number
      readonly of: 'REPAYMENT_TYPES_IN_LOAN' | 'CAPITALIZED_INCOME_ADJUSTMENTS_IN_LOAN'
    }
  | { readonly nth: number; readonly of: 'TYPE_ON_DATE'; readonly type: TransactionType; readonly date: string }
  | { readonly nth: number; readonly of: 'ALL_ON_DATE'; readonly date: string }
  | { readonly nth: number; readonly of: 'TYPE_IN_LOAN'; readonly type: TransactionType }

export type InterestHandling =
  | 'DEFAULT'
  | 'EQUAL_AMORTIZATION_PAYABLE_INTEREST'
  | 'EQUAL_AMORTIZATION_FULL_INTEREST'
  | 'EQUAL_AMORTIZATION_INTEREST_SPLIT'

export interface ReAgeOrder {
  readonly every: number
  readonly unit: Frequency
  readonly startDate: string
  readonly installments: number
  readonly interestHandling: InterestHandling
}

export type PreviewOperation =
  | ({ readonly op: 'reAgePreview' } & ReAgeOrder)
  | { readonly op: 'reAmortizePreview'; readonly interestHandling: InterestHandling }

interface Dated {
  readonly date: string
}

interface DatedAmount extends Dated {
  readonly amount: number
}

type Application =
  | { readonly op: 'createLoan'; readonly loan: LoanTerms }
  /** The whole of the terms as changed. */
  | { readonly op: 'modifyApplication'; readonly loan: LoanTerms }
  | ({ readonly op: 'approve'; readonly expectedDisbursement: string } & DatedAmount)
  | { readonly op: 'undoApproval' }
  | ({ readonly op: 'rejectApplication' | 'withdrawApplication' } & Dated)
  | ({ readonly op: 'disburse'; readonly skipAutoDownPayment?: boolean } & DatedAmount)
  | { readonly op: 'undoDisbursal' | 'undoLastDisbursal' }
  | ({ readonly op: 'addExpectedTranche' } & DatedAmount)
  | { readonly op: 'updateApprovedAmount' | 'updateAvailableDisbursementAmount'; readonly amount: number }

type Money =
  | ({
      readonly op: 'transaction'
      readonly type: TransactionType
      readonly paymentType: PaymentType
      /** false: do not post the automatic interest refund. */
      readonly interestRefund?: boolean
      readonly sameIdempotencyKeyAsPrevious?: boolean
    } & DatedAmount)
  | ({ readonly op: 'payoff' } & Dated)
  | { readonly op: 'undoTransaction'; readonly which: TransactionTarget; readonly date: string }
  | {
      readonly op: 'adjustTransaction'
      readonly which: TransactionTarget
      readonly date: string
      readonly newAmount: number
    }
  | {
      readonly op: 'chargeback'
      readonly which: TransactionTarget
      readonly amount: number
      readonly paymentType: PaymentType
    }
  | {
      readonly op: 'manualInterestRefund'
      readonly forType: TransactionType
      readonly forDate: string
      readonly forNth: number
      readonly amount: number
    }
  | ({ readonly op: 'creditBalanceRefund' } & DatedAmount)

type Charges =
  | {
      readonly op: 'addCharge'
      readonly ref: number
      readonly charge: ChargeTerms
      /** Absent where the charge falls due by itself (INSTALLMENT_FEE, DISBURSEMENT). */
      readonly dueDate?: string
    }
  | { readonly op: 'waiveCharge'; readonly ref: number }
  | { readonly op: 'undoWaiveCharge'; readonly ref?: number; readonly target?: string }
  | { readonly op: 'chargeAdjustment'; readonly charge: string; readonly dueDate: string; readonly amount: number }
  | { readonly op: 'undoChargeAdjustment'; readonly charge?: string; readonly dueDate?: string; readonly date?: string }

type Distress =
  | ({ readonly op: 'chargeOff'; readonly reason?: string } & Dated)
  | ({ readonly op: 'writeOff'; readonly reason?: string } & Dated)
  | { readonly op: 'setFraudFlag'; readonly value: boolean }
  | { readonly op: 'undoChargeOff' | 'terminateContract' | 'undoTerminateContract' }
  | ({ readonly op: 'reAge' } & ReAgeOrder)
  | { readonly op: 'reAmortize'; readonly interestHandling: InterestHandling }
  /** Never performed: handed to `scheduleOfPreview`. */
  | PreviewOperation
  | { readonly op: 'undoReAge' | 'undoReAmortize' }
  | { readonly op: 'delinquencyPause'; readonly start: string; readonly end: string }
  | { readonly op: 'delinquencyResume'; readonly start: string }

type Terms =
  | {
      readonly op: 'reschedule'
      readonly fromDate: string
      readonly submittedOn: string
      readonly adjustedDueDate?: string
      readonly newInterestRate?: number
      readonly extraTerms?: number
      readonly gracePrincipal?: number
      readonly graceInterest?: number
    }
  /** No interest for the days start..end inclusive. */
  | { readonly op: 'interestPause'; readonly start: string; readonly end: string }
  | { readonly op: 'updateInterestPause'; readonly target: string; readonly start: string; readonly end: string }
  | { readonly op: 'deleteInterestPause'; readonly target: string }

type DeferredIncome =
  | ({ readonly op: 'capitalizedIncome' | 'buyDownFee'; readonly classification?: string } & DatedAmount)
  /** `ofDate`: the income given on that date; else the only one, or the last. */
  | ({ readonly op: 'capitalizedIncomeAdjustment' | 'buyDownFeeAdjustment'; readonly ofDate?: string } & DatedAmount)

type World =
  | ({ readonly op: 'businessDate' } & Dated)
  | { readonly op: 'config'; readonly key: string; readonly enabled?: boolean; readonly value?: string }
  /** Close of business: every day not yet closed up to business date - 1, one after another, all steps per day. */
  | { readonly op: 'runCob'; readonly mode?: 'CATCH_UP' }
  | { readonly op: 'job'; readonly name: string }
  | {
      readonly op: 'assetTransfer'
      readonly type: 'sale' | 'buyback' | 'intermediarySale'
      readonly settlementDate: string
      readonly purchasePriceRatio?: number
    }

export type TimelineOperation = Application | Money | Charges | Distress | Terms | DeferredIncome | World
