// The dated facts a loan is folded from, and their one order.
import { assert } from '../kernel/assert.ts'
import type { LocalDate } from '../kernel/local-date.ts'
import type { Money } from '../kernel/money.ts'
import type { Rate } from '../kernel/rate.ts'
import type { BalanceBasis } from './charge-terms.ts'
import type { Frequency, MoneyKind } from './terms.ts'

interface Dated {
  readonly id: string
  /** Order of arrival. It decides only between events that are equal in all else. */
  readonly sequence: number
  readonly valueOn: LocalDate
  /** The dated key the client gave; without it the id stands in. */
  readonly orderKey?: string
  /** Within its day it stands by its key alone, whatever its class: the order is a fact, as for a loan taken over. */
  readonly standsByKey?: true
  /** The business day on which it became known; left out: always known. */
  readonly recordedOn?: LocalDate
}

/** What becomes of interest that was not yet due when the schedule is made anew. */
export type InterestHandling =
  /** It is owed on the new schedule as it would have been, by the new instalments. */
  | 'keep'
  | 'waive'
  /** Interest until the day, or until the old end, is spread evenly over the new instalments, which bear none themselves. */
  | 'spread_accrued'
  | 'spread_full'

export interface ReAgeOrder {
  readonly startOn: LocalDate
  readonly frequency: Frequency
  readonly instalmentCount: number
  readonly interest: InterestHandling
}

/** What is owed moves to new instalments at another rate; interest earned so far may become principal first. */
export interface RestructureOrder extends Omit<ReAgeOrder, 'interest'> {
  /** Left out: the rate stays. */
  readonly annualRate?: Rate
  readonly capitalisesInterest: boolean
}

/** The instalment that runs or falls due on the value date is the first that changes. */
export interface RescheduleOrder {
  /** The due date of that instalment moves here, and the later ones step from it. */
  readonly adjustedDueOn?: LocalDate
  /** More instalments after the last. */
  readonly extraInstalments?: number
  /** In so many instalments no principal is due: the loan runs as many longer. */
  readonly principalMoratorium?: number
  /** In so many instalments no interest is due: it is owed with the first one after. */
  readonly interestMoratorium?: number
}

interface HandMadeCharge {
  readonly code: string
  readonly name: string
  readonly component: 'fee' | 'penalty'
  readonly dueOn: LocalDate
  /** Spread over the instalments not yet due, in equal parts, instead of falling due on `dueOn`. */
  readonly isPerInstalment?: boolean
  /** Tax on it, a fraction of it; left out: none. */
  readonly taxRate?: string
  /** False: it is not given up. */
  readonly isWaivable?: boolean
}

/** A charge made by hand: a fee or a penalty that falls due on a day. A percentage is of what stands on the value date. */
export type ChargeOrder =
  | (HandMadeCharge & { readonly amount: Money })
  | (HandMadeCharge & PercentageOrder & { readonly amount?: never })

export interface PercentageOrder {
  readonly basis: BalanceBasis
  /** A fraction; its bounds are decimal text. */
  readonly rate: string
  readonly minimumAmount?: string
  readonly maximumAmount?: string
}

/** An event that has a place in the fold: everything but a reversal. */
export type FoldedEvent = Dated &
  /** The first pays the loan out; a later one is a tranche or a draw. */
  (
    | {
        readonly type: 'disbursement'
        readonly amount: Money
        /** The down payment is not counted as paid, whatever the terms say. */
        readonly skipsDownPayment?: boolean
      }
    /** Money that came in, or counts as if it had; allocated by the rule of its kind. */
    | {
        readonly type: 'repayment'
        readonly amount: Money
        readonly kind?: MoneyKind
        /** Of an adjustment of capitalised income: the capitalisation that it takes back in part. */
        readonly ofEventId?: string
      }
    /** Prepayment in full: what is not yet due falls due on this day, without its future interest. */
    | { readonly type: 'payoff'; readonly amount: Money }
    /** Principal added without money to the borrower: a fee financed, income capitalised, or interest added to the principal. */
    | { readonly type: 'capitalisation'; readonly amount: Money; readonly of: 'income' | 'interest' }
    | ({ readonly type: 'charge' } & ChargeOrder)
    /**
     * What is unpaid of a charge, or an amount of due interest, is given up. `chargeEventId`: the event that made the charge,
     * or the id that a charge of the terms has on its instalments, 'instalment_fee:CODE'; its tax goes with it.
     * `instalment`: only what stands on the instalment of this number.
     */
    | { readonly type: 'charge_waiver'; readonly chargeEventId: string; readonly instalment?: number }
    | { readonly type: 'interest_waiver'; readonly amount: Money }
    /** Part of a charge is credited back, as money that came in for it. */
    | { readonly type: 'charge_adjustment'; readonly chargeEventId: string; readonly amount: Money }
    /** Money that came in is taken back by the payer's bank: it is owed again from this day. */
    | { readonly type: 'chargeback'; readonly amount: Money; readonly ofEventId: string }
    /** The borrower's credit is paid back. */
    | { readonly type: 'credit_refund'; readonly amount: Money }
    /** From the value date on the rate is another. */
    | {
        readonly type: 'rate_change'
        readonly annualRate: Rate
        /** Of a floating loan: the value of the index that it comes from. */
        readonly indexRate?: Rate
      }
    /** No interest from the value date to `untilOn`, both included. */
    | { readonly type: 'interest_pause'; readonly untilOn: LocalDate }
    | ({ readonly type: 'reschedule' } & RescheduleOrder)
    | ({ readonly type: 're_age' } & ReAgeOrder)
    | ({ readonly type: 'restructure' } & RestructureOrder)
    | { readonly type: 're_amortise'; readonly interest: 'keep' | 'waive' | 'spread_accrued' }
    /** The lender no longer expects the money; the borrower still owes it. */
    | { readonly type: 'charge_off'; readonly reason: string | null }
    /** Everything falls due on this day. */
    | { readonly type: 'acceleration' }
    /**
     * The borrower's agreed settlement: everything falls due today, the amount is received for it, and what it does not pay is
     * given up. The loan is closed; what still comes is a recovery.
     */
    | {
        readonly type: 'settlement'
        readonly amount: Money
        readonly reason: string | null
      }
    /** The claim is given up; what still comes is a recovery. */
    | { readonly type: 'write_off'; readonly reason: string | null }
    | { readonly type: 'recovery'; readonly amount: Money }
    /**
     * Income that another than the borrower pays, such as a buy-down fee: earned over the life of the loan; the borrower's debt
     * does not change. `paidBy`: who paid it, as it was told; left out: not known.
     */
    | { readonly type: 'income_deferral'; readonly amount: Money; readonly paidBy?: string }
    /** Part of such income is paid back. */
    | { readonly type: 'income_adjustment'; readonly amount: Money; readonly ofEventId: string }
    /** The loan, or part of it, belongs to another lender from this day; the borrower's debt does not change. */
    | { readonly type: 'transfer'; readonly to: string }
  )

/** An event as a command words it, before it has an id and a place in the order of arrival. */
export type EventDraft = FoldedEvent extends infer Each
  ? Each extends FoldedEvent
    ? Omit<Each, 'id' | 'sequence' | 'orderKey' | 'recordedOn'>
    : never
  : never

/** An event of one type. */
export type EventOf<Type extends FoldedEvent['type']> = Extract<FoldedEvent, { readonly type: Type }>

/** Takes its target out of the fold, as if it had never been. It has no place of its own. */
export type ReversalEvent = Dated & { readonly type: 'reversal'; readonly reversesEventId: string }

export type LoanEvent = FoldedEvent | ReversalEvent

/** Where an event stands in the fold: by value date, class, dated key, arrival. */
export interface EventOrder {
  readonly valueOn: LocalDate
  readonly rank: number
  readonly key: string
  readonly sequence: number
}

/** Within a day: the rate first, then principal, then charges, then money, then what calls the loan in or charges it off, then a payoff, then what ends it. */
const ranks: Record<FoldedEvent['type'], number> = {
  rate_change: 0,
  interest_pause: 0,
  reschedule: 0,
  disbursement: 1,
  capitalisation: 1,
  charge: 2,
  repayment: 3,
  charge_adjustment: 3,
  chargeback: 3,
  interest_waiver: 3,
  charge_waiver: 3,
  credit_refund: 3,
  re_age: 3,
  restructure: 3,
  re_amortise: 3,
  acceleration: 4,
  charge_off: 4,
  // What a payoff of the day must bring is asked once the day's other events are known.
  payoff: 5,
  settlement: 6,
  write_off: 6,
  recovery: 7,
  income_deferral: 8,
  income_adjustment: 8,
  transfer: 8,
}

export function orderOf(event: FoldedEvent): EventOrder {
  return {
    valueOn: event.valueOn,
    rank: event.standsByKey ? ranks.repayment : ranks[event.type],
    key: event.orderKey ?? event.id,
    sequence: event.sequence,
  }
}

/** Negative when `a` comes first. Keys compare by code unit, so that every machine agrees. */
export function compareOrder(a: EventOrder, b: EventOrder): number {
  if (a.valueOn !== b.valueOn) return a.valueOn < b.valueOn ? -1 : 1
  if (a.rank !== b.rank) return a.rank - b.rank
  if (a.key !== b.key) return a.key < b.key ? -1 : 1
  return a.sequence - b.sequence
}

const termChanges: ReadonlySet<FoldedEvent['type']> = new Set<FoldedEvent['type']>([
  'rate_change',
  'interest_pause',
  'reschedule',
])

/** A change of terms is agreed before it takes effect: instalments to come follow it as soon as it is known. */
export function isTermChange(event: FoldedEvent): boolean {
  return termChanges.has(event.type)
}

/** The disbursement that began the loan: of those that stand, the first that arrived. Later ones are tranches or draws. */
export function firstDisbursement(events: readonly LoanEvent[]): FoldedEvent | undefined {
  return standingEvents(events)
    .filter(({ type }) => type === 'disbursement')
    .sort((a, b) => a.sequence - b.sequence)[0]
}

/** The events that stand, in their order: reversals and what they reverse are gone. `knownOn`: only what was known on that day. */
export function standingEvents(events: readonly LoanEvent[], knownOn?: LocalDate): FoldedEvent[] {
  const standing = new Map<string, FoldedEvent>()
  const reversals: ReversalEvent[] = []
  let known = 0
  for (const event of events) {
    if (knownOn !== undefined && event.recordedOn !== undefined && event.recordedOn > knownOn) continue
    known += 1
    if (event.type === 'reversal') reversals.push(event)
    else standing.set(event.id, event)
  }
  assert(standing.size + reversals.length === known, 'every event has an id of its own')
  const reversed = reversals.map((reversal) => reversal.reversesEventId)
  for (const id of reversed) assert(standing.has(id), 'a reversal names an event of this loan that is no reversal')
  for (const id of reversed) standing.delete(id)
  return [...standing.values()].sort((a, b) => compareOrder(orderOf(a), orderOf(b)))
}
