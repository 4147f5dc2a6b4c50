// The charges that terms carry. Amounts are decimal text in the loan's currency; rates are decimal text of a fraction
// ('0.02' is 2 %).

/** A charge's tax has the code of the charge and this. */
export const taxSuffix = '_tax'

interface Charge {
  readonly code: string
  readonly name: string
  /** Tax on the charge, a fraction of it: owed beside it as a charge of its own, and never income; left out: none. */
  readonly taxRate?: string
  /** Bounds of a percentage. */
  readonly minimumAmount?: string
  readonly maximumAmount?: string
  /** False: it is not given up. Left out: it may be. */
  readonly isWaivable?: boolean
}

interface Fee extends Charge {
  readonly component: 'fee'
  /**
   * `disbursement`: of each disbursement, deducted from what is paid out, or `isFinanced`. `instalment`: due with each one, by
   * what it is until it falls due.
   */
  readonly trigger: 'disbursement' | 'instalment'
  /** Of a fee at disbursement: with each of them (left out), or with the first only. */
  readonly disbursements?: 'each' | 'first'
  /** Not deducted but added to the principal. */
  readonly isFinanced?: boolean
}

interface LateCharge extends Charge {
  readonly component: 'penalty'
  /** Once per instalment, when its principal or interest is unpaid `graceDays` whole days after the due date. */
  readonly trigger: 'overdue'
  readonly graceDays: number
}

/**
 * Of the instalment, or of the disbursement: `percentage_of_interest` is then of the interest that the schedule bears for it.
 * `percentage_of_outstanding`, of an instalment: of the principal outstanding as its due day begins; until then, of what the
 * schedule leaves outstanding.
 */
export type FeeBasis =
  | 'percentage_of_outstanding'
  | 'percentage_of_principal'
  | 'percentage_of_interest'
  | 'percentage_of_principal_and_interest'
  | 'percentage_of_disbursement'

export type FeeTerms =
  | (Fee & { readonly basis: 'flat'; readonly amount: string })
  | (Fee & { readonly basis: FeeBasis; readonly rate: string })

/** A percentage is of the instalment's unpaid principal and interest at that moment, never of penalties. */
export type LateChargeTerms =
  | (LateCharge & { readonly basis: 'flat'; readonly amount: string })
  | (LateCharge & {
      readonly basis: 'percentage_of_overdue' | 'percentage_of_overdue_principal'
      readonly rate: string
    })

/**
 * What may happen to a loan and be charged for. `prepayment`: a repayment beyond what is due and, where money paid ahead pays
 * instalments, beyond the next one too. `payoff`: one that closes the loan while principal is still to fall due.
 */
export type ChargedEvent =
  | 'prepayment'
  | 'payoff'
  | 'chargeback'
  | 'rate_change'
  | 'reschedule'
  | 're_age'
  | 're_amortise'
  | 'acceleration'

/** What a charge is in proportion to on its day: principal outstanding, all that was paid out so far, or what is past due. */
export type BalanceBasis =
  | 'percentage_of_outstanding'
  | 'percentage_of_disbursement'
  | 'percentage_of_overdue'
  | 'percentage_of_overdue_principal'

interface EventCharge extends Charge {
  readonly component: 'fee' | 'penalty'
  /** On the day of the event: of a prepayment and a payoff before its money is laid, otherwise as the event leaves the loan. */
  readonly trigger: 'event'
  readonly on: ChargedEvent
}

/** `percentage_of_amount`: of the money prepaid, or charged back. */
export type EventChargeTerms =
  | (EventCharge & { readonly basis: 'flat'; readonly amount: string })
  | (EventCharge & { readonly basis: BalanceBasis | 'percentage_of_amount'; readonly rate: string })

export type ChargeTerms = FeeTerms | LateChargeTerms | EventChargeTerms
