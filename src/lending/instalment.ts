// Instalments as others see them: days as text, amounts as money.
import { fromEpochDay, type LocalDate } from '../kernel/local-date.ts'
import { type Currency, Money } from '../kernel/money.ts'
import type { Parts } from './effect.ts'
import type { Amounts, InstalmentOrigin, Line } from './loan-book.ts'
import type { Component } from './terms.ts'

export interface InstalmentState {
  readonly number: number
  readonly fromOn: LocalDate
  readonly dueOn: LocalDate
  readonly origin: InstalmentOrigin
  /** Principal and interest by the schedule, fees and penalties as they were charged. */
  readonly charged: Parts
  readonly paid: Parts
  /** Given up, by a waiver or a write-off. */
  readonly waived: Parts
  readonly writtenOff: Parts
  /** What of `paid` came before the due date, and after it. */
  readonly paidEarly: Money
  readonly paidLate: Money
  /** The day on which nothing of it was left unpaid. */
  readonly settledOn: LocalDate | null
}

export function instalmentOf(currency: Currency, line: Line): InstalmentState {
  return {
    number: line.number,
    fromOn: fromEpochDay(line.from),
    dueOn: fromEpochDay(line.due),
    origin: line.origin,
    charged: partsOf(currency, line.charged),
    paid: partsOf(currency, line.paid),
    waived: partsOf(currency, line.waived),
    writtenOff: partsOf(currency, line.writtenOff),
    paidEarly: Money.ofMinor(currency, line.paidEarly),
    paidLate: Money.ofMinor(currency, line.paidLate),
    settledOn: line.settledOn === null ? null : fromEpochDay(line.settledOn),
  }
}

export function partsOf(currency: Currency, amounts: Amounts): Parts {
  return {
    principal: Money.ofMinor(currency, amounts.principal),
    interest: Money.ofMinor(currency, amounts.interest),
    fee: Money.ofMinor(currency, amounts.fee),
    penalty: Money.ofMinor(currency, amounts.penalty),
  }
}

export function sumOfParts(parts: Parts): Money {
  return parts.principal.plus(parts.interest).plus(parts.fee).plus(parts.penalty)
}

export function unpaid(instalment: InstalmentState, component: Component): Money {
  const { charged, paid, waived, writtenOff } = instalment
  return charged[component].minus(paid[component]).minus(waived[component]).minus(writtenOff[component])
}

export function unpaidParts(instalment: InstalmentState): Parts {
  return {
    principal: unpaid(instalment, 'principal'),
    interest: unpaid(instalment, 'interest'),
    fee: unpaid(instalment, 'fee'),
    penalty: unpaid(instalment, 'penalty'),
  }
}

export function unpaidTotal(instalment: InstalmentState): Money {
  return sumOfParts(unpaidParts(instalment))
}
