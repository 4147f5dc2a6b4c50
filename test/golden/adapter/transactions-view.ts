// Transactions of a golden loan: our effects by the peer's types, with accruals as close of business posted them.
import type { LocalDate } from '../../../src/kernel/local-date.ts'
import { type Effect, totalEffects } from '../../../src/lending/effect.ts'
import { unpaidParts } from '../../../src/lending/instalment.ts'
import { compareOrder, type FoldedEvent, orderOf, standingEvents } from '../../../src/lending/loan-event.ts'
import { foldLoan } from '../../../src/lending/loan-state.ts'
import type { Component } from '../../../src/lending/terms.ts'
import type { TransactionRow, TransactionType } from '../port.ts'
import { feeAtDisbursement } from './charges-view.ts'
import { amortisationRows, incomeParts } from './deferred-income.ts'
import type { Entry, GoldenLoan, PostedAccrual } from './loan.ts'
import { movedAmounts } from './moved-amounts.ts'
import { centsOf } from './terms.ts'

export interface Transaction extends TransactionRow {
  readonly entry: Entry | null
  /** Of an amortisation: which deferred income it is of, by classification, and what a charge-off ended instead of earning it. */
  readonly earned?: readonly EarnedPart[]
}

export interface EarnedPart {
  readonly amount: number
  readonly classification: string | null
  readonly isChargedOff: boolean
}

interface Parts {
  principal: number
  interest: number
  fees: number
  penalties: number
  overpayment: number
}

export function transactionsOf(loan: GoldenLoan): Transaction[] {
  if (!loan.isDisbursed()) return []
  const { effects } = loan.fold()
  const byEvent = partsByEvent(effects, disbursementKeys(loan))
  const rows: Transaction[] = []
  let balance = 0
  for (const entry of inOrder(loan.standing())) {
    const { event } = entry
    if (event.valueOn > loan.businessDate) continue
    const down = byEvent.get(`${event.id}:down`)
    const parts = byEvent.get(event.id)
    if (event.type === 'disbursement') {
      const overpayment = creditUsedBy(effects, event.id)
      balance += centsOf(event.amount) - overpayment
      rows.push(
        row(event.valueOn, 'DISBURSEMENT', centsOf(event.amount), { ...nothing(), overpayment }, balance, entry),
      )
      const fees = feeAtDisbursement(effects, event.id)
      if (fees > 0) {
        rows.push(row(event.valueOn, 'REPAYMENT_AT_DISBURSEMENT', fees, { ...nothing(), fees }, balance, entry))
      }
      if (down) {
        balance -= down.principal
        rows.push(row(event.valueOn, 'DOWN_PAYMENT', amountOf(down), down, balance, entry))
      }
      continue
    }
    if (entry.type === null) continue
    if (event.type === 'income_deferral' || event.type === 'income_adjustment') {
      const own = incomeParts(loan, 'paid_by_other', centsOf(event.amount))
      rows.push(row(event.valueOn, entry.type, own.amount, own, 0, entry))
      continue
    }
    const own = event.type === 'write_off' ? writtenOff(loan) : (parts ?? movedBy(loan, entry))
    if (event.type === 'chargeback' || event.type === 'credit_refund' || event.type === 'capitalisation')
      balance += own.principal
    else if (event.type !== 'charge_off' && event.type !== 're_age' && event.type !== 're_amortise')
      balance -= own.principal
    // Of a loan that owes nothing there is nothing to charge off, to call in or to move.
    if (amountOf(own) === 0 && changesWhole.has(event.type)) continue
    const shown = event.type === 'charge_waiver' ? accruedPart(loan, event.id, own) : own
    rows.push(row(event.valueOn, entry.type, amountOf(own), shown, Math.max(0, balance), entry))
  }
  return [...rows, ...loan.accruals.map(accrualRow), ...amortisationRows(loan)]
}

/** The peer nets what the borrower has to its credit with a disbursement. */
function creditUsedBy(effects: readonly Effect[], eventId: string): number {
  const key = creditKey(eventId)
  return effects.reduce((sum, each) => (each.key === key ? sum + centsOf(each.deltas.credit) : sum), 0)
}

const creditKey = (eventId: string) => `credit:${eventId}`

/** A waiver shows of its parts only what had been accrued. */
function accruedPart(loan: GoldenLoan, eventId: string, { fees, penalties }: Parts): Parts {
  const given = loan.accruedWaivers.get(eventId)?.values() ?? []
  const accrued = [...given].reduce((sum, cents) => sum + cents, 0)
  return { ...nothing(), fees: Math.min(fees, accrued), penalties: Math.min(penalties, accrued) }
}

/** All that was open, earned or not. */
function writtenOff(loan: GoldenLoan): Parts {
  const { instalments } = loan.fold().state
  const sum = (component: Component) =>
    instalments.reduce((total, each) => total + centsOf(each.writtenOff[component]), 0)
  const [principal, interest, fees, penalties] = [sum('principal'), sum('interest'), sum('fee'), sum('penalty')]
  return { principal, interest, fees, penalties, overpayment: 0 }
}

const changesWhole: ReadonlySet<string> = new Set(['charge_off', 'acceleration', 're_age', 're_amortise'])

function inOrder(entries: readonly Entry[]): Entry[] {
  return [...entries].sort((a, b) =>
    a.event.valueOn === b.event.valueOn
      ? a.event.sequence - b.event.sequence
      : a.event.valueOn < b.event.valueOn
        ? -1
        : 1,
  )
}

const nothing = (): Parts => ({ principal: 0, interest: 0, fees: 0, penalties: 0, overpayment: 0 })
const amountOf = (parts: Parts) => parts.principal + parts.interest + parts.fees + parts.penalties + parts.overpayment

function row(
  date: LocalDate,
  type: TransactionType,
  amount: number,
  parts: Parts,
  balance: number,
  entry: Entry | null,
): Transaction {
  return { date, type, amount, ...parts, balance, entry }
}

/** What each event laid against the loan; credit that was used later counts for the money that left it, the oldest first. */
function partsByEvent(effects: readonly Effect[], netted: ReadonlySet<string>): Map<string, Parts> {
  const parts = new Map<string, Parts>()
  for (const effect of totalEffects(effects).values()) {
    const { deltas, eventId } = effect
    if (effect.type === 'credit_application' && !netted.has(effect.key)) useCredit(parts, deltas)
    if (eventId === null || effect.type === 'charge' || effect.type === 'accrual' || effect.type === 'disbursement')
      continue
    const isOwedAgain =
      effect.type === 'chargeback' || effect.type === 'credit_refund' || effect.type === 'capitalisation'
    const sign = isOwedAgain ? 1 : -1
    const key = effect.type === 'down_payment' && effect.key.startsWith('down_payment:') ? `${eventId}:down` : eventId
    const known = parts.get(key) ?? nothing()
    parts.set(key, known)
    known.principal += sign * centsOf(deltas.principal)
    known.interest += sign * centsOf(deltas.interest)
    known.fees += sign * centsOf(deltas.fee)
    known.penalties += sign * centsOf(deltas.penalty)
    known.overpayment += sign * centsOf(deltas.credit)
  }
  return parts
}

function disbursementKeys(loan: GoldenLoan): Set<string> {
  return new Set(loan.events().flatMap(({ id, type }) => (type === 'disbursement' ? [creditKey(id)] : [])))
}

function useCredit(parts: Map<string, Parts>, deltas: Effect['deltas']): void {
  const left = {
    principal: -centsOf(deltas.principal),
    interest: -centsOf(deltas.interest),
    fees: -centsOf(deltas.fee),
    penalties: -centsOf(deltas.penalty),
  }
  for (const each of parts.values()) {
    for (const component of ['penalties', 'fees', 'interest', 'principal'] as const) {
      const used = Math.min(each.overpayment, left[component])
      if (used <= 0) continue
      each[component] += used
      each.overpayment -= used
      left[component] -= used
    }
  }
}

/** Of an event that changes nothing of what is owed: what was open when it came. */
function movedBy(loan: GoldenLoan, { event }: Entry): Parts {
  if (event.type === 're_age' || event.type === 're_amortise') return movedAmounts(loan, event)
  const before = standingEvents(loan.events()).filter((each) => {
    return each.id === event.id || compareOrder(orderOf(each), orderOf(event as FoldedEvent)) < 0
  })
  const { state } = foldLoan(loan.terms(), before, event.valueOn)
  const parts = nothing()
  for (const instalment of state.instalments) {
    const open = unpaidParts(instalment)
    parts.principal += centsOf(open.principal)
    parts.interest += centsOf(open.interest)
    parts.fees += centsOf(open.fee)
    parts.penalties += centsOf(open.penalty)
  }
  return parts
}

export function accrualRow({ date, interest, fees, penalties }: PostedAccrual): Transaction {
  const amount = interest + fees + penalties
  const sign = amount < 0 ? -1 : 1
  const parts = {
    principal: 0,
    interest: sign * interest,
    fees: sign * fees,
    penalties: sign * penalties,
    overpayment: 0,
  }
  return row(date, sign < 0 ? 'ACCRUAL_ADJUSTMENT' : 'ACCRUAL', sign * amount, parts, 0, null)
}
