// Charges made, given up and credited back.
import { Decimal } from '../../../src/kernel/decimal.ts'
import { addDays, type LocalDate, localDate } from '../../../src/kernel/local-date.ts'
import { Money } from '../../../src/kernel/money.ts'
import { type InstalmentState, unpaid } from '../../../src/lending/instalment.ts'
import { type ChargeTerms, Unsupported } from '../port.ts'
import { chargeKey } from './accrual-amounts.ts'
import { accrueCharge } from './accruals.ts'
import type { Entry, GoldenLoan } from './loan.ts'
import type { Perform } from './operation-types.ts'
import { centsOf, isInTerms, moneyOf } from './terms.ts'

export const chargeOperations: Perform = {
  addCharge: (loan, { ref, charge, dueDate }) => {
    const madeOn = loan.businessDate
    if (isInTerms(charge)) {
      loan.charges.push({ ref, charge, dueDate: null, eventId: null, madeOn })
      return
    }
    if (dueDate === undefined) throw new Unsupported(`charge of timing ${charge.timing}`)
    const dueOn = localDate(dueDate)
    const draft = {
      type: 'charge',
      valueOn: chargeDay(loan, dueOn),
      code: charge.key,
      name: charge.name,
      component: charge.penalty ? 'penalty' : 'fee',
      dueOn,
      amount: moneyOf(loan.loan, chargeCents(loan, charge)),
    } as const
    const statusBefore = loan.isDisbursed() ? loan.fold().state.status : null
    const event = loan.add(draft, null)
    if (statusBefore === 'overpaid') loan.putMoneyAfter(event)
    const known = { ref, charge, dueDate, eventId: event.id, madeOn }
    loan.charges.push(known)
    if (statusBefore !== null) accrueCharge(loan, draft, `charge:${known.eventId}`, statusBefore)
  },
  waiveCharge: (loan, { ref }) => {
    const known = loan.charges.find((each) => each.ref === ref)
    if (!known) throw new Error(`there is no charge ${ref}`)
    const id = known.eventId === null ? `instalment_fee:${known.charge.key}` : `charge:${known.eventId}`
    const accrued = accruedOf(loan, id)
    const dueOn = known.dueDate === null ? loan.businessDate : localDate(known.dueDate)
    const valueOn = dueOn < loan.businessDate ? dueOn : loan.businessDate
    // What is given up of a charge counts from the beginning of a day, or with the charge itself.
    const made = loan.events().find((each) => each.id === known.eventId)
    const orderKey = `${made && made.type !== 'reversal' ? made.orderKey : ''}w`
    const draft = { type: 'charge_waiver', valueOn, orderKey, chargeEventId: known.eventId ?? id } as const
    loan.accruedWaivers.set(loan.add(draft, 'WAIVE_CHARGES').id, accrued)
  },
  undoWaiveCharge: (loan, { ref }) => {
    const waivers = loan.standing().filter(({ event }) => event.type === 'charge_waiver')
    const known = ref === undefined ? undefined : loan.charges.find((each) => each.ref === ref)
    const found = known
      ? waivers.findLast(({ event }) => event.type === 'charge_waiver' && event.chargeEventId === known.eventId)
      : waivers[0]
    if (found) loan.reverse(found.event.id)
  },
  chargeAdjustment: (loan, { charge, dueDate, amount }) => {
    const own = loan.charges.filter((each) => each.charge.key === charge)
    const known = own.find((each) => each.dueDate === dueDate) ?? own.find((each) => each.dueDate === null)
    if (!known) throw new Error(`there is no charge ${charge}`)
    const draft = {
      type: 'charge_adjustment',
      valueOn: loan.businessDate,
      chargeEventId: known.eventId ?? `instalment_fee:${charge}`,
      amount: moneyOf(loan.loan, amount),
    } as const
    loan.add(draft, 'CHARGE_ADJUSTMENT')
  },
  undoChargeAdjustment: (loan, { charge, dueDate, date }) => {
    const isMeant = ({ event }: Entry) => {
      const of = event.type === 'charge_adjustment' ? event.chargeEventId : null
      const known = loan.charges.find(({ eventId }) => eventId === of)
      const isCharge = charge === undefined || (known?.charge.key === charge && known.dueDate === (dueDate ?? null))
      return isCharge && (date === undefined || event.valueOn === date)
    }
    const last = loan.standing().findLast((entry) => entry.type === 'CHARGE_ADJUSTMENT' && isMeant(entry))
    if (last) loan.reverse(last.event.id)
  },
}

/** Percentages follow the application until the loan is paid out. */
export function repriceCharges(loan: GoldenLoan): void {
  for (const { charge, eventId } of loan.charges) {
    const entry = loan.entries.find(({ event }) => event.id === eventId)
    if (charge.calculation === 'FLAT' || entry?.event.type !== 'charge') continue
    loan.replace(entry, { ...entry.event, amount: moneyOf(loan.loan, chargeCents(loan, charge)) })
  }
}

/** What of a charge's open amounts has been accrued, instalment by instalment. */
function accruedOf(loan: GoldenLoan, chargeId: string): Map<string, number> {
  const { book } = loan.fold().state
  const own = book.charges.filter((each) => each.id === chargeId)
  return new Map(
    own.map((each) => {
      const key = chargeKey(each)
      const accrued = loan.accruals.reduce((sum, row) => sum + (row.charges.get(key) ?? 0), 0)
      const open = centsOf(Money.ofMinor(book.terms.currency, each.amount - each.paid - each.waived))
      return [key, Math.min(open, Math.max(0, accrued - loan.waivedAfterAccrual(key)))]
    }),
  )
}

/** A charge is known from the day it is made; one that fell due earlier changes the loan from its due day. */
function chargeDay(loan: GoldenLoan, dueOn: LocalDate): LocalDate {
  if (!loan.isDisbursed()) return loan.startOn()
  const from = loan.startOn()
  const day = dueOn < loan.businessDate ? dueOn : loan.businessDate
  return day < from ? from : day
}

function chargeCents(loan: GoldenLoan, charge: ChargeTerms): number {
  if (charge.calculation === 'FLAT') return charge.amount
  const share = new Decimal(charge.percent).dividedBy(100)
  const { state } = loan.isDisbursed() ? loan.fold() : loan.proposal()
  const principal = centsOf(state.principalDisbursed)
  const interest = state.instalments.reduce((sum, each) => sum + centsOf(each.charged.interest), 0)
  const bases = {
    PERCENTAGE_AMOUNT: principal,
    PERCENTAGE_INTEREST: interest,
    PERCENTAGE_LOAN_AMOUNT_PLUS_INTEREST: principal + interest,
    PERCENTAGE_DISBURSEMENT_AMOUNT: principal,
  }
  return share.times(bases[charge.calculation]).toDecimalPlaces(0, Decimal.ROUND_HALF_EVEN).toNumber()
}

/** Days that an instalment may be late before it is charged. */
const waitingDays = 2

/**
 * Charges each overdue instalment once, as of the end of `day`; the charge counts as due with the instalment, and is known
 * from the day after.
 */
export function chargeOverdue(loan: GoldenLoan, day: LocalDate): void {
  if (!loan.isDisbursed()) return
  const agreed = loan.charges.filter(({ dueDate }) => dueDate === null).map(({ charge }) => charge)
  for (const charge of [...agreed, ...loan.loan.product.charges].filter((each) => each.timing === 'OVERDUE_FEES')) {
    for (const instalment of loan.fold().state.instalments.filter((each) => addDays(each.dueOn, waitingDays) < day)) {
      const { dueOn } = instalment
      if (loan.charges.some((each) => each.charge === charge && each.dueDate === dueOn)) continue
      const amount = overdueCharge(loan, charge, instalment)
      if (!amount.isPositive()) continue
      const component = charge.penalty ? 'penalty' : 'fee'
      const draft = { type: 'charge', code: charge.key, name: charge.name, component, dueOn, amount } as const
      const { id } = loan.add({ ...draft, valueOn: addDays(dueOn, 1) }, null)
      loan.charges.push({ ref: -1, charge, dueDate: dueOn, eventId: id, madeOn: day })
    }
  }
}

/** Of what is unpaid of the instalment; nothing where it is paid. */
function overdueCharge(loan: GoldenLoan, charge: ChargeTerms, instalment: InstalmentState): Money {
  const principal = unpaid(instalment, 'principal')
  const interest = unpaid(instalment, 'interest')
  const overdue = principal.plus(interest)
  if (charge.calculation === 'FLAT') return moneyOf(loan.loan, overdue.isPositive() ? charge.amount : 0)
  const bases = {
    PERCENTAGE_AMOUNT: principal,
    PERCENTAGE_INTEREST: interest,
    PERCENTAGE_LOAN_AMOUNT_PLUS_INTEREST: overdue,
    PERCENTAGE_DISBURSEMENT_AMOUNT: principal,
  }
  return bases[charge.calculation].times(new Decimal(charge.percent).dividedBy(100), 'half_even')
}
