// What the adapter remembers of a golden loan besides its events.
import type { LocalDate } from '../../../src/kernel/local-date.ts'
import type { DeferredIncome } from '../../../src/lending/deferred-income.ts'
import type { LoanEvent } from '../../../src/lending/loan-event.ts'
import type { ChargeTerms, PaymentType, TransactionType } from '../port.ts'

/** An event, and what the case knows of it. */
export interface Entry {
  readonly event: LoanEvent
  readonly type: TransactionType | null
  readonly paymentType: PaymentType
  /** Of a refund of interest: the refund of money it belongs to. */
  readonly refundId?: string
  /** Its amount was told by hand, for this history before it. */
  readonly givenFor?: string
}

export interface PostedAccrual {
  readonly date: LocalDate
  readonly interest: number
  readonly fees: number
  readonly penalties: number
  /** What of it is of which charge. */
  readonly charges: ReadonlyMap<string, number>
}

/** What of a deferred income was recognised. */
export interface PostedEarning {
  /** What was posted together has one number. */
  readonly batch: number
  readonly date: LocalDate
  readonly source: DeferredIncome['source']
  readonly eventId: string
  readonly cents: number
  /** The charge-off that ended it instead. */
  readonly chargeOffId: string | null
}

/** A charge as the case knows it. */
export interface KnownCharge {
  readonly ref: number
  readonly charge: ChargeTerms
  readonly dueDate: string | null
  readonly eventId: string | null
  /** The business date on which it was made. */
  readonly madeOn: LocalDate
}
