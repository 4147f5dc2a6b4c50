// Charges that the terms make for an event.

import { epochDay } from '../../kernel/local-date.ts'
import { balanceChargeAmount, eventChargeTerms } from '../charge.ts'
import type { ChargedEvent, EventChargeTerms } from '../charge-terms.ts'
import type { Effect } from '../effect.ts'
import { type Book, isOpen, openOf, openTotal } from '../loan-book.ts'
import { addCharge, balanceBaseOf, withTax } from '../loan-charges.ts'
import type { EventOf, FoldedEvent } from '../loan-event.ts'
import { positive } from '../plan.ts'
import { allocationRuleOf } from '../terms.ts'
import { recogniseNew } from './charge.ts'

/** What is charged before the event's money is laid: a payoff then pays it. */
export function chargeBefore(book: Book, event: FoldedEvent): void {
  if (event.type === 'payoff') chargePayoff(book, event.id)
  if (event.type !== 'repayment' || (event.kind ?? 'repayment') !== 'repayment') return
  const amount = prepaidOf(book, event)
  if (amount > 0n) chargeFor(book, 'prepayment', event.id, book.asOf, amount)
}

/** A payoff is charged for while principal is still to fall due. `eventId` is empty where it is only asked for. */
export function chargePayoff(book: Book, eventId: string): void {
  const isEarly = book.lines.some((line) => line.due > book.asOf && openOf(line, 'principal') > 0n)
  if (isEarly) chargeFor(book, 'payoff', eventId, book.asOf, 0n)
}

/** What of a repayment is prepaid, in minor units: what nothing due can take and, where instalments are paid ahead, the next one. */
function prepaidOf(book: Book, { amount }: EventOf<'repayment'>): bigint {
  const { excess } = allocationRuleOf(book.terms, 'repayment')
  if (excess === 'credit' || eventChargeTerms(book.terms).length === 0) return 0n
  const open = book.lines.filter(isOpen)
  const ahead = open.filter((line) => line.due > book.asOf)
  const isPaidAhead = !excess.startsWith('reduce_')
  const before = [...open.filter((line) => line.due <= book.asOf), ...(isPaidAhead ? ahead.slice(0, 1) : [])]
  const beyond = positive(amount.minor - before.reduce((sum, line) => sum + openTotal(line), 0n))
  const principal = ahead.reduce((sum, line) => sum + openOf(line, 'principal'), 0n)
  return principal < beyond ? principal : beyond
}

/** What is charged for what the event has done; nothing where nothing is owed any more. */
export function chargeAfter(book: Book, event: FoldedEvent, effects: Effect[]): void {
  const on = chargedAfter(event)
  if (on === null || !book.lines.some(isOpen)) return
  // What was rescheduled before a re-ageing is no more.
  if (event.type === 'reschedule' && book.reAgedBy !== null && event.sequence < book.reAgedBy) return
  const day = Math.max(epochDay(event.valueOn), book.asOf)
  if (chargeFor(book, on, event.id, day, event.type === 'chargeback' ? event.amount.minor : 0n)) {
    recogniseNew(book, event.id, effects)
  }
}

function chargedAfter({ type }: FoldedEvent): ChargedEvent | null {
  switch (type) {
    case 'chargeback':
    case 'rate_change':
    case 'reschedule':
    case 're_age':
    case 're_amortise':
    case 'acceleration':
      return type
    default:
      return null
  }
}

/** True where something was charged. */
function chargeFor(book: Book, on: ChargedEvent, eventId: string, due: number, amount: bigint): boolean {
  const charges = eventChargeTerms(book.terms).filter((charge) => charge.on === on)
  if (charges.length === 0) return false
  const base = balanceBaseOf(book)
  for (const charge of charges) {
    putEventCharge(book, charge, eventId, due, balanceChargeAmount(book.terms, charge, base, amount))
  }
  return true
}

function putEventCharge(book: Book, charge: EventChargeTerms, eventId: string, due: number, amount: bigint): void {
  if (amount === 0n) return
  const { code, name, component, taxRate, isWaivable = true } = charge
  const id = `event_charge:${eventId}:${code}`
  for (const each of withTax(book, { id, code, name, component, amount, isWaivable }, taxRate)) {
    addCharge(book, { ...each, due })
  }
}
