// Charges made by hand or by an event, and given up.

import { epochDay } from '../../kernel/local-date.ts'
import { balanceChargeAmount } from '../charge.ts'
import type { Effect } from '../effect.ts'
import { type Book, type ChargeLine, noTaxedAmounts, taxPartOf } from '../loan-book.ts'
import { addCharge, addPerInstalment, balanceBaseOf, withTax } from '../loan-charges.ts'
import { negatedWith, recognise, record, useMoneyLeft } from '../loan-day.ts'
import type { EventOf } from '../loan-event.ts'
import { markSettled } from '../loan-lines.ts'
import { allocationRuleOf } from '../terms.ts'
import { needs } from './possible.ts'

/** Puts the charge on the instalment its day falls in, or on each instalment not yet due. */
export function charge(book: Book, event: EventOf<'charge'>, effects: Effect[]): void {
  const { code, name, component, taxRate, isWaivable = true } = event
  const order = { id: `charge:${event.id}`, code, name, component, amount: amountOf(book, event), isWaivable }
  const open = book.lines.filter((line) => line.isPlanned && line.settledOn === null)
  for (const added of withTax(book, order, taxRate)) {
    if (event.isPerInstalment === true && open.length > 0) addPerInstalment(book, open, added)
    else addCharge(book, { ...added, due: epochDay(event.dueOn) })
  }
  recogniseNew(book, event.id, effects)
}

function amountOf(book: Book, event: EventOf<'charge'>): bigint {
  return event.amount ? event.amount.minor : balanceChargeAmount(book.terms, event, balanceBaseOf(book))
}

/** New charges are put into the books; money that was left over pays them, where it does not wait for due days. */
export function recogniseNew(book: Book, eventId: string, effects: Effect[]): void {
  recognise(book, book.asOf, effects)
  if (book.credit > 0n && allocationRuleOf(book.terms, 'repayment').excess !== 'credit') {
    useMoneyLeft(book, `credit:${eventId}`, effects)
  }
}

/** Charges that the terms make come and go with the history before them; one made by an event stays while that stands. */
const madeByTerms = /^(late|instalment_fee|event_charge):/

/** Gives up what is unpaid of a charge, and of the tax on it. */
export function waiveCharge(book: Book, event: EventOf<'charge_waiver'>, effects: Effect[]): void {
  const { chargeEventId, instalment } = event
  const named = book.charges.filter((each) => isNamed(each, chargeEventId))
  needs(
    named.length > 0 || madeByTerms.test(chargeEventId),
    event.id,
    'A waiver names a charge that stands on the loan.',
  )
  const given = { waiver: noTaxedAmounts(), tax_waiver: noTaxedAmounts() }
  for (const each of named.filter(({ line }) => instalment === undefined || line === instalment)) {
    const open = each.amount - each.paid - each.waived
    each.waived += open
    const line = book.lines.find((one) => one.number === each.line)
    if (line) line.waived[each.component] += open
    given[each.taxOf === null ? 'waiver' : 'tax_waiver'][each.component] += open
    if (each.taxOf !== null) given.tax_waiver[taxPartOf[each.component]] += open
  }
  markSettled(book, book.asOf)
  recognise(book, book.asOf, effects)
  const key = `charge_waiver:${event.id}`
  record(book, effects, key, 'waiver', book.asOf, event.id, negatedWith(given.waiver, 0n))
  record(book, effects, `${key}:tax`, 'tax_waiver', book.asOf, event.id, negatedWith(given.tax_waiver, 0n))
}

/** `name` is the id of the charge, or of the event that made it; a charge's tax is named with it. */
function isNamed({ id, taxOf }: ChargeLine, name: string): boolean {
  return [id, taxOf].some((each) => each === name || each === `charge:${name}`)
}
