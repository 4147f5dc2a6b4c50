// One golden loan on our engine: its operations become dated events, and every reading folds them to the business date.
import { addDays, type LocalDate, localDate } from '../../../src/kernel/local-date.ts'
import type { DeferredIncome } from '../../../src/lending/deferred-income.ts'
import type { FoldedEvent, LoanEvent } from '../../../src/lending/loan-event.ts'
import { incomesOf } from '../../../src/lending/loan-income.ts'
import { type Folded, foldLoan } from '../../../src/lending/loan-state.ts'
import type { MoneyKind, LoanTerms as Terms } from '../../../src/lending/terms.ts'
import { checkTerms } from '../../../src/lending/terms-check.ts'
import type { LoanTerms, PaymentType, TransactionType } from '../port.ts'
import type { Classified, DelinquencyPause } from './delinquency.ts'
import type { Entry, KnownCharge, PostedAccrual, PostedEarning } from './entries.ts'
import { chargeTermsOf, isInTerms, moneyOf, termsOf } from './terms.ts'
import type { Tranche } from './tranches.ts'
import type { PendingTransfer, SettledTransfer } from './transfers.ts'

export type { Entry, KnownCharge, PostedAccrual, PostedEarning } from './entries.ts'

type Draft = FoldedEvent extends infer E ? (E extends FoldedEvent ? Omit<E, 'id' | 'sequence'> : never) : never

const changesOfTerms: ReadonlySet<FoldedEvent['type']> = new Set([
  'rate_change',
  'interest_pause',
  'reschedule',
] as const)

export class GoldenLoan {
  golden: LoanTerms | null = null
  businessDate: LocalDate = localDate('2000-01-01')
  hasBusinessDate = false
  status: 'SUBMITTED_AND_PENDING_APPROVAL' | 'APPROVED' | 'REJECTED' | 'WITHDRAWN' | null = null
  approvedAmount = 0
  expectedOn: LocalDate = localDate('2000-01-01')
  tranches: Tranche[] = []
  /** Cents that the peer goes on showing as due at disbursements that were taken back: one by one, or with the first. */
  feesTakenBack: { readonly each: readonly number[]; readonly withFirst: number } = { each: [], withFirst: 0 }
  /** Some were agreed, at application or later. */
  expectsTranches = false
  entries: Entry[] = []
  charges: KnownCharge[] = []
  accruals: PostedAccrual[] = []
  /** The day for which the peer last worked the schedule out: at an operation, and at the end of each close. */
  recalculatedOn: LocalDate = localDate('2000-01-01')
  /** The day that accruals reach to. */
  accruedTill: LocalDate | null = null
  /** Of a cumulative schedule: by due day, what of the instalment's interest the peer holds as accrued. */
  accruedInterest = new Map<LocalDate, number>()
  /** By waiver and charge on an instalment: what had been accrued and is given up. */
  accruedWaivers = new Map<string, ReadonlyMap<string, number>>()
  /** Settings of the peer as a whole that the case has switched. */
  settings = new Map<string, string | boolean>()
  /** The last day that close of business has been done for. */
  closedThrough: LocalDate | null = null
  earnings: PostedEarning[] = []
  /** Deferred income that was recognised at once when the loan ended, by event. */
  released = new Set<string>()
  /** Of deferred income, by event. */
  classifications = new Map<string, string>()
  isFraud = false
  pauses: DelinquencyPause[] = []
  pendingTransfers: PendingTransfer[] = []
  transfers: SettledTransfer[] = []
  classified: Classified = { loan: 'NO_DELINQUENCY', instalments: [] }
  readonly #folds = new Map<string, Folded>()

  get loan(): LoanTerms {
    if (!this.golden) throw new Error('there is no loan yet')
    return this.golden
  }

  /** Our terms, which any loan may have; due dates step from the first disbursement, or the day it is expected. */
  terms(): Terms {
    const terms = termsOf(this.loan, this.startOn())
    const charges = this.charges.map(({ charge }) => charge).filter(isInTerms)
    const whole = { ...terms, charges: charges.map((charge) => chargeTermsOf(this.loan, charge)) }
    checkTerms(whole)
    return whole
  }

  startOn(): LocalDate {
    const days = this.standing().flatMap(({ event }) => (event.type === 'disbursement' ? [event.valueOn] : []))
    return days.sort()[0] ?? this.expectedOn
  }

  events(): readonly LoanEvent[] {
    return this.entries.map((entry) => this.#placed(entry.event))
  }

  /**
   * A charge made before the loan was paid out is there from its first moment; with the older strategies every charge is, for
   * they lay all money anew when one is made.
   */
  #placed(event: LoanEvent): LoanEvent {
    if (event.type !== 'charge') return event
    const first = this.#firstDisbursement()
    if (!first) return event
    const isAhead =
      event.valueOn < first.valueOn ||
      (event.valueOn === first.valueOn && (event.orderKey ?? '') < (first.orderKey ?? ''))
    if (!isAhead && this.loan.strategy === 'ADVANCED_PAYMENT_ALLOCATION') return event
    return { ...event, valueOn: first.valueOn, orderKey: `${first.orderKey}+${event.orderKey}` }
  }

  #firstDisbursement(): LoanEvent | undefined {
    const paid = this.standing().filter(({ event }) => event.type === 'disbursement')
    return paid.map(({ event }) => event).sort((a, b) => compare(a.valueOn, b.valueOn))[0]
  }

  /** Deferred income that stands, with what was given back of it. */
  incomes(): DeferredIncome[] {
    return incomesOf(this.fold().state.book)
  }

  isDisbursed(): boolean {
    return this.standing().some((entry) => entry.event.type === 'disbursement')
  }

  /** Accelerated by termination of the contract. */
  isTerminated(): boolean {
    return this.standing().some((entry) => entry.type === 'CONTRACT_TERMINATION')
  }

  chargeMadeOn(chargeId: string): LocalDate | null {
    return this.charges.find(({ eventId }) => `charge:${eventId}` === chargeId)?.madeOn ?? null
  }

  /** Charges are income from the day they are made, not from their due day. */
  accruesWhenMade(): boolean {
    return this.settings.get('charge-accrual-date') === 'submitted-date'
  }

  /** What of a charge was given up after it had been accrued. */
  waivedAfterAccrual(chargeKey: string): number {
    return this.standing().reduce((sum, { event }) => {
      return sum + (this.accruedWaivers.get(event.id)?.get(chargeKey) ?? 0)
    }, 0)
  }

  /** Entries that were not taken back. */
  standing(): Entry[] {
    const reversed = new Set(
      this.entries.flatMap(({ event }) => (event.type === 'reversal' ? [event.reversesEventId] : [])),
    )
    return this.entries.filter((entry) => entry.event.type !== 'reversal' && !reversed.has(entry.event.id))
  }

  /** The loan on the business date, or as it stood at the start of another day. */
  fold(on: LocalDate = this.businessDate): Folded {
    const key = `${on} ${this.entries.length} ${this.charges.length} ${this.businessDate}`
    const known = this.#folds.get(key)
    if (known) return known
    const folded = foldLoan(this.terms(), this.events(), on)
    this.#folds.set(key, folded)
    return folded
  }

  /** Before anything was paid out again: the charges are all that happened. */
  undoDisbursal(): void {
    this.entries = this.entries.filter((entry) => entry.event.type === 'charge')
    this.accruals = []
    this.accruedTill = null
    this.accruedInterest.clear()
    this.closedThrough = null
    this.earnings = []
    this.released.clear()
    this.status = 'APPROVED'
    this.#folds.clear()
  }

  /** What `act` leads to; the loan stays as it is. */
  tryOut<T>(act: () => T): T {
    const { entries } = this
    this.entries = [...entries]
    try {
      return act()
    } finally {
      this.entries = entries
      this.#folds.clear()
    }
  }

  /** The schedule proposed before anything is paid out. */
  proposal(): Folded {
    const paid = this.proposedTranches().map(
      ({ expectedOn, amount }, index): LoanEvent => ({
        id: `proposed-${index}`,
        sequence: index,
        valueOn: expectedOn,
        type: 'disbursement',
        amount: moneyOf(this.loan, amount),
        skipsDownPayment: true,
      }),
    )
    const on = paid.reduce((latest, event) => (event.valueOn > latest ? event.valueOn : latest), this.expectedOn)
    // Nothing is in arrears in a proposal.
    return foldLoan({ ...this.terms(), overdueInterest: 'none' }, [...paid, ...this.events()], on)
  }

  proposedTranches(): Pick<Tranche, 'expectedOn' | 'amount'>[] {
    if (this.tranches.length > 0) return this.tranches
    return [{ expectedOn: this.expectedOn, amount: this.approvedAmount || this.loan.principal }]
  }

  add(
    draft: Draft,
    type: TransactionType | null,
    paymentType: PaymentType = 'AUTOPAY',
    refund: Pick<Entry, 'refundId' | 'givenFor'> = {},
  ): FoldedEvent {
    const sequence = this.entries.length + 1
    // Keys grow with arrival: within a day the peer takes what came first, but changes of the terms before all.
    const key = String(sequence).padStart(6, '0')
    const order = changesOfTerms.has(draft.type) ? {} : { standsByKey: true as const }
    const recordedOn = this.businessDate
    const event = { id: `e${key}`, sequence, orderKey: key, recordedOn, ...order, ...draft } as FoldedEvent
    this.entries.push({ event, type, paymentType, ...refund })
    return event
  }

  takeIn(type: TransactionType, kind: MoneyKind, date: string, cents: number, paymentType: PaymentType = 'AUTOPAY') {
    return this.add(
      { type: 'repayment', kind, valueOn: localDate(date), amount: moneyOf(this.loan, cents) },
      type,
      paymentType,
    )
  }

  reverse(eventId: string): void {
    if (eventId.endsWith(':down')) {
      this.#reverseDownPayment(eventId.slice(0, -':down'.length))
      return
    }
    const sequence = this.entries.length + 1
    const event: LoanEvent = {
      id: `r${sequence}`,
      sequence,
      valueOn: this.businessDate,
      type: 'reversal',
      reversesEventId: eventId,
    }
    this.entries.push({ event, type: null, paymentType: 'AUTOPAY' })
  }

  /** The event of an entry becomes another in the same place. */
  replace(entry: Entry, event: FoldedEvent): void {
    this.entries = this.entries.map((each) => (each === entry ? { ...each, event } : each))
    this.#folds.clear()
  }

  /**
   * Money of its day that paid, with what was left of it, a charge made later on the same business day: to the peer it has
   * come after the charge.
   */
  putMoneyAfter(charge: FoldedEvent): void {
    this.entries = this.entries.map((entry) => {
      const { event } = entry
      const isOfItsDay = event.valueOn === charge.valueOn && event.recordedOn === charge.recordedOn
      if (event.type !== 'repayment' || !isOfItsDay) return entry
      return { ...entry, event: { ...event, orderKey: `${charge.orderKey}~${event.orderKey}` } }
    })
    this.#folds.clear()
  }

  #reverseDownPayment(disbursementId: string): void {
    this.entries = this.entries.map((entry) => {
      const { event } = entry
      if (event.id !== disbursementId || event.type !== 'disbursement') return entry
      return { ...entry, event: { ...event, skipsDownPayment: true } }
    })
    this.#folds.clear()
  }

  dayBefore(): LocalDate {
    return addDays(this.businessDate, -1)
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
