// Which charges no loan can have.
import { Decimal } from '../kernel/decimal.ts'
import type { Currency } from '../kernel/money.ts'
import type { ProblemField } from '../kernel/problem.ts'
import { type ChargedEvent, type ChargeTerms, taxSuffix } from './charge-terms.ts'
import { problem } from './problems.ts'
import type { LoanTerms } from './terms.ts'
import { amountOf, fractionOf, isFraction, isWhole, maxGraceDays, type Refuse } from './terms-fault.ts'

type Trigger = ChargeTerms['trigger']
type Basis = ChargeTerms['basis']

const triggers: Readonly<Record<ChargeTerms['component'], readonly Trigger[]>> = {
  fee: ['disbursement', 'instalment', 'event'],
  penalty: ['overdue', 'event'],
}

const balanceBases: readonly Basis[] = [
  'flat',
  'percentage_of_outstanding',
  'percentage_of_disbursement',
  'percentage_of_overdue',
  'percentage_of_overdue_principal',
]

const bases: Readonly<Record<Trigger, readonly Basis[]>> = {
  disbursement: [
    'flat',
    'percentage_of_principal',
    'percentage_of_interest',
    'percentage_of_principal_and_interest',
    'percentage_of_disbursement',
  ],
  instalment: [
    'flat',
    'percentage_of_principal',
    'percentage_of_interest',
    'percentage_of_principal_and_interest',
    'percentage_of_outstanding',
  ],
  overdue: ['flat', 'percentage_of_overdue', 'percentage_of_overdue_principal'],
  event: [...balanceBases, 'percentage_of_amount'],
}

/** The events that are charged for, and whether their money may be what a charge is in proportion to. */
const events: Readonly<Record<ChargedEvent, 'with_amount' | 'without_amount'>> = {
  prepayment: 'with_amount',
  payoff: 'without_amount',
  chargeback: 'with_amount',
  rate_change: 'without_amount',
  reschedule: 'without_amount',
  re_age: 'without_amount',
  re_amortise: 'without_amount',
  acceleration: 'without_amount',
}

/** What a disbursement is charged in proportion to. */
const ofPrincipal: ReadonlySet<string> = new Set<Basis>([
  'percentage_of_principal',
  'percentage_of_principal_and_interest',
  'percentage_of_disbursement',
])

/** What says how much a charge is. */
interface RawCost {
  readonly basis: string
  readonly amount?: string
  readonly rate?: string
  readonly taxRate?: string
  readonly minimumAmount?: string
  readonly maximumAmount?: string
}

/** A charge as it arrives: which fields belong together is what is asked. */
interface RawCharge extends RawCost {
  readonly code: string
  readonly component: string
  readonly trigger: string
  readonly on?: string
  readonly graceDays?: number
  readonly isFinanced?: boolean
  readonly disbursements?: string
}

export function checkCharges({ charges, currency }: Pick<LoanTerms, 'charges' | 'currency'>, refuse: Refuse): void {
  const seen = new Set<string>()
  for (const [index, charge] of charges.entries()) {
    const refuseTerm: Refuse = (term, detail) => refuse(`#/charges/${index}/${term}`, detail)
    // A code is part of an effect's key, where a colon separates.
    if (!/^[^:\s]+$/.test(charge.code)) refuseTerm('code', 'a charge has a code without spaces or colons')
    if (seen.has(charge.code)) refuseTerm('code', `the code '${charge.code}' is used twice`)
    seen.add(charge.code)
    const taxed = charges.find(({ code, taxRate }) => taxRate !== undefined && charge.code === `${code}${taxSuffix}`)
    if (taxed) refuseTerm('code', `it is what the tax on '${taxed.code}' is called`)
    checkTrigger(charge, refuseTerm)
    checkCost(charge, currency, refuseTerm)
  }
  if (deductedShare(charges).greaterThanOrEqualTo(1)) {
    refuse('#/charges', 'the fees deducted at disbursement take the whole principal')
  }
}

function checkTrigger(charge: RawCharge, refuse: Refuse): void {
  const { component, trigger, basis } = charge
  const allowed: readonly string[] | undefined = ownEntry(triggers, component)
  if (!allowed) refuse('component', 'a charge is a fee or a penalty')
  if (!ownEntry(bases, trigger) || (allowed && !allowed.includes(trigger))) {
    refuse('trigger', `a fee is charged on ${triggers.fee.join(', ')}; a penalty on ${triggers.penalty.join(', ')}`)
  }
  const possible: readonly string[] | undefined = ownEntry(bases, trigger)
  if (possible && !possible.includes(basis)) refuse('basis', `it is ${possible.join(' or ')}`)
  checkEvent(charge, refuse)
  if (trigger === 'overdue' && !isWhole(charge.graceDays ?? Number.NaN, 0, maxGraceDays)) {
    refuse('graceDays', `grace is 0 to ${maxGraceDays} days`)
  }
  if (trigger !== 'overdue' && charge.graceDays !== undefined) {
    refuse('graceDays', 'only a penalty on what is overdue has days of grace')
  }
  if (charge.isFinanced && trigger !== 'disbursement') {
    refuse('isFinanced', 'only a fee of the disbursement is added to the principal')
  }
  if (charge.disbursements !== undefined && trigger !== 'disbursement') {
    refuse('disbursements', 'only a fee of the disbursement is charged with each of them or the first')
  }
}

function checkEvent({ trigger, on, basis }: RawCharge, refuse: Refuse): void {
  if (trigger !== 'event') {
    if (on !== undefined) refuse('on', 'only a charge for an event names one')
    return
  }
  const known = ownEntry(events, on ?? '')
  if (!known) refuse('on', `it is one of: ${Object.keys(events).join(', ')}`)
  if (known === 'without_amount' && basis === 'percentage_of_amount') {
    refuse('basis', 'only a prepayment and a chargeback have an amount to charge a part of')
  }
}

/** Throws `terms.impossible` with a pointer for what no charge made by hand can cost. */
export function checkChargeCost(cost: RawCost, currency: Currency): void {
  const errors: ProblemField[] = []
  const refuse: Refuse = (term, detail) => errors.push({ pointer: `#/${term}`, detail })
  if (!balanceBases.some((basis) => basis === cost.basis)) refuse('basis', `it is ${balanceBases.join(' or ')}`)
  checkCost(cost, currency, refuse)
  if (errors.length > 0) throw problem('terms.impossible', { errors })
}

function checkCost(charge: RawCost, currency: Currency, refuse: Refuse): void {
  const { basis, amount, rate, taxRate } = charge
  const refuseUnlessAmount = (term: string, text: string | undefined): void => {
    if (!amountOf(currency, text)) refuse(term, `'${text ?? ''}' is no amount of ${currency.code}`)
  }
  if (basis === 'flat') {
    refuseUnlessAmount('amount', amount)
    if (rate !== undefined) refuse('rate', 'a flat amount is no fraction of anything')
  } else {
    if (!isFraction(rate, 0, 1)) refuse('rate', 'a charge takes a fraction from 0 to 1 (100 %)')
    if (amount !== undefined) refuse('amount', `the rate says how much a charge by '${basis}' is`)
  }
  if (taxRate !== undefined && !isFraction(taxRate, 0, 1)) {
    refuse('taxRate', 'tax is a fraction of the charge from 0 to 1 (100 %)')
  }
  for (const bound of ['minimumAmount', 'maximumAmount'] as const) {
    if (charge[bound] === undefined) continue
    if (basis === 'flat') refuse(bound, 'a flat amount has no bounds')
    else refuseUnlessAmount(bound, charge[bound])
  }
  const [least, most] = [amountOf(currency, charge.minimumAmount), amountOf(currency, charge.maximumAmount)]
  if (basis !== 'flat' && least && most && least.compare(most) > 0) {
    refuse('minimumAmount', 'the least amount is not above the most')
  }
}

/** What percentages alone take of a disbursement, however large. A charge with a maximum takes less of a larger one. */
function deductedShare(charges: readonly RawCharge[]): Decimal {
  return charges
    .filter(({ trigger, basis }) => trigger === 'disbursement' && ofPrincipal.has(basis))
    .filter(({ isFinanced, maximumAmount }) => !isFinanced && maximumAmount === undefined)
    .filter(({ rate }) => isFraction(rate, 0, 1))
    .reduce((total, { rate, taxRate }) => total.plus(withTax(rate, taxRate)), new Decimal(0))
}

function withTax(rate: string | undefined, taxRate: string | undefined): Decimal {
  const tax = isFraction(taxRate, 0, 1) ? fractionOf(taxRate) : undefined
  return (fractionOf(rate) ?? new Decimal(0)).times((tax ?? new Decimal(0)).plus(1))
}

function ownEntry<Entry>(record: Readonly<Record<string, Entry>>, key: string): Entry | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}
