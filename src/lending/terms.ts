// The terms of a loan: all that its arithmetic needs. They are frozen into the loan when it opens, so nothing is looked up.
// What is optional has the plain meaning when it is left out; `terms-check.ts` refuses what is impossible.
import type { RoundingMode } from '../kernel/decimal.ts'
import type { LocalDate } from '../kernel/local-date.ts'
import type { Currency } from '../kernel/money.ts'
import type { Rate } from '../kernel/rate.ts'
import type { DueDateRules, Frequency } from './calendar.ts'
import type { ChargeTerms } from './charge-terms.ts'
import type { DayCount, LeapYearRule } from './day-count.ts'

export type { Frequency } from './calendar.ts'
export type { ChargeTerms, EventChargeTerms, FeeTerms, LateChargeTerms } from './charge-terms.ts'
export type { DayCount } from './day-count.ts'

export type Component = 'principal' | 'interest' | 'fee' | 'penalty'
/**
 * Interest on what is still owed; on the whole principal for the whole term; or at a flat rate whose instalments are then
 * split as if by the declining-balance rate that costs the same.
 */
export type InterestMethod = 'declining_balance' | 'flat' | 'flat_to_declining'
/** How the principal comes back: level instalments, level principal, all at the end, or as a plan of amounts says. */
export type Amortisation = 'equal_instalments' | 'equal_principal' | 'interest_only' | 'custom'

/** From this day on the yearly rate is another: stepped terms, or what an index and its margin came to. */
export interface RateStep {
  readonly fromOn: LocalDate
  readonly annualRate: Rate
}

/** Numbers of instalments, counted from the first. */
export interface Moratorium {
  /** No principal is due in them. */
  readonly principalInstalments?: number
  /** Interest accrues but is not due in them; it is owed with the first one after. */
  readonly deferredInterestInstalments?: number
  /** It is part of the level instalments (left out), or due on top of the first one, with principal as if it had been paid. */
  readonly deferredInterest?: 'within_level' | 'on_top'
  /** No interest is charged in them. */
  readonly interestFreeInstalments?: number
}

/** Instalments grow or shrink by `change` (a fraction, '-0.05' is 5 % down) from number `fromInstalment` on. */
export interface LevelStep {
  readonly fromInstalment: number
  readonly change: string
}

/** One instalment of an agreed plan: its day where it differs from the frequency, and its principal. */
export interface PlannedInstalment {
  readonly dueOn?: LocalDate
  /** Decimal text; null for what is left, allowed once. */
  readonly principal: string | null
}

export interface DownPayment {
  /** A fraction of each disbursement. */
  readonly share: Rate
  /** True: it is counted as paid by the borrower on the day of the disbursement. */
  readonly isAutomatic: boolean
  /** Flat interest is reckoned on the whole disbursement, this part of it included. */
  readonly bearsFlatInterest?: boolean
}

export type DueType = 'past_due' | 'due' | 'in_advance'
export type AllocationSlot = `${DueType}_${Component}`
/**
 * What becomes of money that nothing due can take: instalments to come, the next first or the last first; the running one and
 * then the last; all of them evenly; it waits as credit until something falls due; or it repays principal at once, beside the
 * interest of the running instalment, so that the later ones are levelled anew, or stay and are fewer, or the next repay so
 * much less. The last three are of loans with interest on `actual`; where that has stopped following what is owed, they pay all
 * instalments evenly, the last first, or the next first.
 */
export type Excess =
  | 'next_instalment'
  | 'last_instalment'
  | 'next_then_last'
  | 'spread'
  | 'credit'
  | 'reduce_instalment'
  | 'reduce_term'
  | 'reduce_next'

/** What kind of money came in; each may be laid against the loan by a rule of its own. */
export type MoneyKind =
  | 'repayment'
  | 'down_payment'
  | 'merchant_refund'
  | 'payout_refund'
  | 'goodwill_credit'
  | 'charge_refund'
  | 'charge_adjustment'
  | 'interest_waiver'
  | 'interest_refund'
  | 'capitalised_income_adjustment'

/** Money of the seller's or the payer's that undoes a purchase. */
export type RefundKind = Extract<MoneyKind, 'merchant_refund' | 'payout_refund'>

export interface AllocationRule {
  readonly order: readonly AllocationSlot[]
  readonly excess: Excess
}

export interface Allocation {
  /** One instalment fully first, or one component across instalments first. */
  readonly direction: 'instalment_first' | 'component_first'
  readonly default: AllocationRule
  readonly byKind?: Readonly<Partial<Record<MoneyKind, AllocationRule>>>
  /** A fee or a penalty is due with its instalment, or from its own day on. */
  readonly chargesDue?: 'with_instalment' | 'on_their_day'
  /** A repayment short of a whole instalment is laid (left out), or waits as credit until there is enough for it. */
  readonly partialRepayments?: 'lay' | 'suspend'
  /** What came before a tranche stays where it was laid (left out), or is laid anew over the schedule with the tranche. */
  readonly onTranche?: 'keep' | 'reallocate'
  /** What a chargeback makes owed again first, of what the money had paid. Left out: all of it is principal. */
  readonly chargeback?: readonly Component[]
}

export interface Precision {
  /** Significant digits of factors and of interest below the unit; left out: exact. */
  readonly digits?: number
  /**
   * Where the rounding of flat interest falls: on the whole term, spread by running totals (left out); on each instalment; or
   * on the whole term in equal parts, the last with the remainder, and then on all that was paid out, whatever its day.
   */
  readonly flatInterest?: 'term' | 'instalment' | 'equal_parts'
  /** Interest is rounded once for a period (left out), or for each balance that stood in it. */
  readonly interest?: 'per_period' | 'per_balance'
}

/**
 * What a charge-off does to a schedule, which stands still from then on: nothing; no interest is due from the day, and the
 * levels repay principal instead; or everything falls due on the day.
 */
export type ChargeOffInterest = 'continue' | 'stop' | 'accelerate'

export interface LoanTerms extends Omit<DueDateRules, 'frequency'> {
  readonly currency: Currency
  readonly annualRate: Rate
  readonly rateSteps?: readonly RateStep[]
  /** How the rate was agreed; the values of the index arrive as rate changes. */
  readonly floating?: { readonly index: string; readonly margin: string; readonly floor?: Rate; readonly cap?: Rate }
  readonly interestMethod: InterestMethod
  /**
   * `scheduled`: interest is what the schedule says, whenever money comes. `actual`: it is on the principal still owed on each
   * day, repayments counted from their date and arrears until they are paid.
   */
  readonly interestOn?: 'scheduled' | 'actual'
  /** With `scheduled`: within an instalment interest is earned by the day count, or evenly over its calendar days. */
  readonly scheduledEarning?: 'day_count' | 'calendar_days'
  /** Interest by the day count, or each period the same part of a year whatever its days. */
  readonly interestPeriod?: 'daily' | 'repayment_period'
  /** With `repayment_period`: principal paid out within a period bears interest from its day, not from the period's start. */
  readonly hasPartialPeriodInterest?: boolean
  /** The day of disbursement bears interest itself: a year then turns on 1 January, otherwise with 31 December. */
  readonly interestFrom?: 'disbursement_day' | 'day_after'
  /**
   * With `actual`: what of arrears bears interest until they are paid, their principal where it is left out. With more than
   * principal, interest of an instalment is compounded from its due day, and so are unpaid fees and penalties by `on_all_owed`,
   * the one word that makes penalties bear interest.
   */
  readonly overdueInterest?: 'on_principal' | 'on_principal_and_interest' | 'on_all_owed' | 'none'
  /** With `actual`: principal paid ahead, and arrears, bear interest until they are paid, or to the end of the period of that day. */
  readonly interestRest?: 'daily' | 'repayment_period'
  /** The same for money that pays the loan off; left out: as `interestRest`. */
  readonly payoffRest?: 'daily' | 'repayment_period'
  readonly dayCount: DayCount
  readonly leapYearRule?: LeapYearRule
  readonly amortisation: Amortisation
  /** Decimal text: every instalment but the last is this amount. */
  readonly fixedInstalment?: string
  /** Decimal text: instalments are multiples of it, the last takes the difference. */
  readonly instalmentMultiple?: string
  /** Decimal text: every principal and interest due is a multiple of it, where the currency's unit is too small to be paid. */
  readonly amountMultiple?: string
  /** What rounding leaves: the last takes all of it (left out), or all are evened out until it takes little. */
  readonly lastInstalment?: 'takes_remainder' | 'evened_out'
  /** With `fixedInstalment`: a last one of less than this fraction of the principal before it is paid with that one. */
  readonly lastInstalmentThreshold?: string
  /** Level instalments follow from the days of each period (left out), or from months of 30 days whatever the day count. */
  readonly levelMonths?: 'actual' | 'thirty_days'
  /** Decimal text: principal left to the last instalment besides its own. */
  readonly balloon?: string
  readonly levelSteps?: readonly LevelStep[]
  readonly plan?: readonly PlannedInstalment[]
  readonly moratorium?: Moratorium
  readonly downPayment?: DownPayment
  /** Paid out in parts up to the approved amount: each once, or again as it is repaid (a credit line). */
  readonly drawing?: 'tranches' | 'revolving'
  /** Every tranche is repaid over the whole number of instalments from its own day. */
  readonly hasFullTermTranches?: boolean
  /** A tranche paid out on a due day is repaid from the next instalment on (left out), or already in the one due that day. */
  readonly dueDayTranche?: 'next_instalment' | 'same_instalment'
  /** A tranche levels anew the instalments not yet due (left out), or all, as if it had been paid out with the first. */
  readonly trancheLevels?: 'later_instalments' | 'all_instalments'
  readonly frequency: Frequency
  readonly instalmentCount: number
  /** To the currency's minor unit, wherever a figure becomes a fact. */
  readonly roundingMode: RoundingMode
  readonly precision?: Precision
  /** Of the components within an instalment; `allocation` says more where it is given. */
  readonly allocationOrder: readonly Component[]
  readonly allocation?: Allocation
  /** Refunds that give back the interest their money had cost. */
  readonly interestRefundOn?: readonly RefundKind[]
  readonly arrearsGraceDays: number
  readonly chargeOffInterest?: ChargeOffInterest
  readonly charges: readonly ChargeTerms[]
}

export const components: readonly Component[] = ['principal', 'interest', 'fee', 'penalty']
export const dueTypes: readonly DueType[] = ['past_due', 'due', 'in_advance']

/** The rule for a kind of money. Without `allocation`: what is due, the oldest instalment first; the rest is credit. */
export function allocationRuleOf(terms: LoanTerms, kind: MoneyKind): AllocationRule {
  const { allocation } = terms
  if (allocation) return allocation.byKind?.[kind] ?? allocation.default
  return ruleWithin(terms.allocationOrder)
}

const rulesWithin = new WeakMap<readonly Component[], AllocationRule>()

/** One instalment fully first, in the order of its components. */
function ruleWithin(components: readonly Component[]): AllocationRule {
  const known = rulesWithin.get(components)
  if (known) return known
  const order = dueTypes.flatMap((due) => components.map((each): AllocationSlot => `${due}_${each}`))
  const rule: AllocationRule = { order, excess: 'credit' }
  rulesWithin.set(components, rule)
  return rule
}
