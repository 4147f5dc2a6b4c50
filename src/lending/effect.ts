// What an event, or a day, changes in what the borrower owes. Effects are what the books post.
import type { LocalDate } from '../kernel/local-date.ts'
import { type Currency, Money } from '../kernel/money.ts'
import type { Component, MoneyKind } from './terms.ts'

/** An amount of each component. */
export type Parts = Readonly<Record<Component, Money>>

/** What of a fee, and of a penalty, is tax on charges: owed to the lender of record alone. */
export type TaxPart = 'feeTax' | 'penaltyTax'

export const taxParts: readonly TaxPart[] = ['feeTax', 'penaltyTax']

/** By component, what the borrower owes more (+) or less (-). `credit` is what we owe the borrower, negative. */
export interface Deltas extends Parts, Readonly<Record<TaxPart, Money>> {
  readonly credit: Money
}

/** Money that another than the borrower pays for the loan, and that is paid back of it. */
export const incomeCashTypes = ['income_deferral', 'income_adjustment'] as const

export type IncomeCashType = (typeof incomeCashTypes)[number]

export type EffectType =
  | 'disbursement'
  | 'capitalisation'
  /** Interest that becomes principal; its deltas sum to zero. */
  | 'interest_capitalisation'
  | 'charge'
  /** Tax on a charge, owed by the borrower and passed on; given up; credited back. */
  | 'tax'
  | 'tax_waiver'
  | 'tax_adjustment'
  | 'accrual'
  | MoneyKind
  | 'payoff'
  /** What the borrower pays of a settlement; what is given up with it is a write-off under a key of its own. */
  | 'settlement'
  /** Money that came in is owed again. */
  | 'chargeback'
  /** Credit paid back to the borrower. */
  | 'credit_refund'
  /** What is owed is given up, in part or altogether. */
  | 'waiver'
  | 'write_off'
  /** Changes nothing of what is owed: the lender's books move. */
  | 'charge_off'
  | 'transfer'
  /** Money that came in after the write-off. */
  | 'recovery'
  /** Changes of what was agreed: the instalments to come change, nothing that is owed. */
  | 'rate_change'
  | 'interest_pause'
  | 'reschedule'
  | 'acceleration'
  /** Money of another than the borrower, in and out again. Nothing that is owed changes. */
  | IncomeCashType
  /** Deferred income that has been earned; what is left of it when the loan is charged off. Nothing that is owed changes. */
  | 'income_amortisation'
  | 'income_release'
  /** What is owed moves to new instalments. */
  | 're_age'
  | 'restructure'
  | 're_amortise'
  /** Credit that settles what has become due; its deltas sum to zero. */
  | 'credit_application'

/**
 * `key` is stable when the loan is folded anew, and effects of one key add up:
 * `disbursement:<eventId>`, `fee:<eventId>:<chargeCode>`, `accrual` (all of them), `late:<instalment>:<chargeCode>`,
 * `event_charge:<eventId>:<chargeCode>`, `repayment:<eventId>`, `payoff:<eventId>`, `credit:<instalment>`,
 * `settlement:<eventId>` and, of the same event, `given_up:<eventId>`,
 * `income_deferral:<eventId>`, `income_adjustment:<eventId>`, `income:<eventId>:earned` and `income:<eventId>:released` (all of
 * one deferred income). Tax has the key of what it is on, and `:tax`.
 */
export interface Effect {
  readonly key: string
  readonly type: EffectType
  /** Of an accrual, and of deferred income earned by the passing of days: the last day that it recognises. */
  readonly valueOn: LocalDate
  readonly eventId: string | null
  readonly deltas: Deltas
  /** Cash received where it pays nothing of what is owed. */
  readonly cash?: Money
  /** Deferred income that is deferred no more; negative where it is again. */
  readonly income?: Money
}

const owed = ['principal', 'interest', 'fee', 'penalty', 'credit'] as const
const fields = [...owed, ...taxParts] as const

/** The deltas given, and zero for the others. */
export function deltasOf(currency: Currency, given: Partial<Deltas>): Deltas {
  const zero = Money.zero(currency)
  return combine((field) => given[field] ?? zero)
}

export function plusDeltas(a: Deltas, b: Deltas): Deltas {
  return combine((field) => a[field].plus(b[field]))
}

export function isNothing(deltas: Deltas): boolean {
  return fields.every((field) => deltas[field].isZero())
}

/** Σ of the deltas: how much more the borrower owes, all told. */
export function sumOfDeltas(deltas: Deltas): Money {
  return owed.map((field) => deltas[field]).reduce((sum, amount) => sum.plus(amount))
}

const cashTypes: ReadonlySet<EffectType> = new Set<EffectType>([
  'disbursement',
  'repayment',
  'down_payment',
  'merchant_refund',
  'payout_refund',
  'payoff',
  'settlement',
  'chargeback',
  'credit_refund',
])

/** Of the cash received what another than the borrower paid, to be earned; negative where it is paid back. */
export function incomePaidIn(effect: Pick<Effect, 'type' | 'cash' | 'deltas'>): Money {
  const { cash, deltas, type } = effect
  const isIncome = cash !== undefined && (incomeCashTypes as readonly EffectType[]).includes(type)
  return isIncome ? cash : Money.zero(deltas.principal.currency)
}

/** The effect without any of its amounts: what is posted under its key where only the lenders' shares move. */
export function withNoAmounts({ key, type, valueOn, eventId, deltas }: Effect): Effect {
  return { key, type, valueOn, eventId, deltas: deltasOf(deltas.principal.currency, {}) }
}

/** Cash received by the effect: negative when we pay out, zero where no money moves. */
export function cashReceived(effect: Effect): Money {
  if (effect.cash) return effect.cash
  return cashTypes.has(effect.type)
    ? sumOfDeltas(effect.deltas).negated()
    : Money.zero(effect.deltas.principal.currency)
}

/** The sum of the effects of each key, at the latest of their days, in order of first appearance; what comes to nothing is left out. */
export function totalEffects(effects: Iterable<Effect>): Map<string, Effect> {
  const totals = new Map<string, Effect>()
  for (const effect of effects) {
    const sum = totals.get(effect.key)
    totals.set(effect.key, sum ? plusEffect(sum, effect) : effect)
  }
  for (const [key, effect] of totals) if (changesNothing(effect)) totals.delete(key)
  return totals
}

/**
 * What must be posted so that the posted sums equal the sums of `target`, key by key: first what is undone entirely, then the
 * rest in the order of `target`. Empty when the books already agree.
 */
export function effectDifferences(target: Iterable<Effect>, posted: Iterable<Effect>): Effect[] {
  const wanted = totalEffects(target)
  const booked = totalEffects(posted)
  const differences: Effect[] = []
  for (const effect of booked.values()) if (!wanted.has(effect.key)) differences.push(negated(effect))
  for (const effect of wanted.values()) {
    const before = booked.get(effect.key)
    const difference = before ? plusEffect(effect, negated(before)) : effect
    if (!changesNothing(difference)) differences.push({ ...difference, valueOn: effect.valueOn })
  }
  return differences
}

function changesNothing({ deltas, cash, income }: Effect): boolean {
  return isNothing(deltas) && (cash?.isZero() ?? true) && (income?.isZero() ?? true)
}

function plusEffect(a: Effect, b: Effect): Effect {
  const sum = { ...a, valueOn: laterOf(a.valueOn, b.valueOn), deltas: plusDeltas(a.deltas, b.deltas) }
  return withOther(sum, sumOf(a.cash, b.cash), sumOf(a.income, b.income))
}

function sumOf(a: Money | undefined, b: Money | undefined): Money | undefined {
  return a && b ? a.plus(b) : (a ?? b)
}

/** The effect with the amounts that are not of what the borrower owes; those that are not given it does not have. */
function withOther(effect: Effect, cash: Money | undefined, income: Money | undefined): Effect {
  return { ...effect, ...(cash ? { cash } : {}), ...(income ? { income } : {}) }
}

function laterOf(a: LocalDate, b: LocalDate): LocalDate {
  if (a > b) return a
  return b
}

function negated(effect: Effect): Effect {
  const undone = { ...effect, deltas: combine((field) => effect.deltas[field].negated()) }
  return withOther(undone, effect.cash?.negated(), effect.income?.negated())
}

function combine(amount: (field: keyof Deltas) => Money): Deltas {
  return {
    principal: amount('principal'),
    interest: amount('interest'),
    fee: amount('fee'),
    penalty: amount('penalty'),
    credit: amount('credit'),
    feeTax: amount('feeTax'),
    penaltyTax: amount('penaltyTax'),
  }
}
