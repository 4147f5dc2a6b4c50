// What the charges of the terms come to.
import { divideRounded } from '../kernel/decimal.ts'
import { Money } from '../kernel/money.ts'
import { type Rate, rateFraction } from '../kernel/rate.ts'
import type { BalanceBasis, ChargeTerms, EventChargeTerms, FeeTerms, LateChargeTerms } from './charge-terms.ts'
import { problem } from './problems.ts'
import type { LoanTerms } from './terms.ts'

export interface DisbursementFee {
  readonly code: string
  readonly name: string
  readonly amount: Money
  readonly tax: Money
  /** Added to the principal instead of deducted from what is paid out. */
  readonly isFinanced: boolean
}

/** What a fee at disbursement may depend on. */
export interface Disbursed {
  readonly principal: Money
  /** That the schedule bears for it. */
  readonly interest: Money
  readonly isFirst: boolean
}

/** The fees on a disbursement, in the order of the terms, each rounded once, and so is its tax. */
export function disbursementFees(terms: LoanTerms, disbursed: Disbursed): DisbursementFee[] {
  return feeTerms(terms, 'disbursement')
    .filter((charge) => disbursed.isFirst || charge.disbursements !== 'first')
    .map((charge) => {
      const { code, name, taxRate } = charge
      const outstanding = disbursed.principal
      const amount = costOf(terms, charge, feeBase(charge, { ...disbursed, outstanding }))
      return { code, name, amount, tax: taxOf(terms, amount, taxRate), isFinanced: charge.isFinanced === true }
    })
}

/** Whether the fees at disbursement can only be known from the schedule. */
export function hasFeesOnInterest(terms: LoanTerms): boolean {
  return feeTerms(terms, 'disbursement').some(
    ({ basis }) => basis === 'percentage_of_interest' || basis === 'percentage_of_principal_and_interest',
  )
}

/** What reaches the borrower: the principal less the fees deducted. Throws `terms.fees_exceed_principal` where nothing is left. */
export function netDisbursedAmount(terms: LoanTerms, disbursed: Disbursed): Money {
  const { principal } = disbursed
  const deducted = disbursementFees(terms, disbursed).filter((fee) => !fee.isFinanced)
  const fees = Money.sum(
    terms.currency,
    deducted.map((fee) => fee.amount.plus(fee.tax)),
  )
  const net = principal.minus(fees)
  if (!net.isPositive()) {
    const facts = { principal: principal.toText(), fees: fees.toText() }
    const detail = `they take ${fees} of ${principal}`
    throw problem('terms.fees_exceed_principal', { facts, errors: [{ pointer: '#/charges', detail }] })
  }
  return net
}

export function instalmentFeeTerms(terms: LoanTerms): FeeTerms[] {
  return feeTerms(terms, 'instalment')
}

/** Whether what is outstanding decides a fee of the instalments. */
export function hasFeesOnOutstanding(terms: LoanTerms): boolean {
  return terms.charges.some(({ trigger, basis }) => trigger === 'instalment' && basis === 'percentage_of_outstanding')
}

/** What an instalment charges, and the principal outstanding before it; minor units. */
export interface InstalmentBase {
  readonly principal: bigint
  readonly interest: bigint
  readonly outstanding: bigint
}

/** The fee of an instalment, in minor units. */
export function instalmentFeeAmount(terms: LoanTerms, charge: FeeTerms, base: InstalmentBase): bigint {
  const money = (minor: bigint) => Money.ofMinor(terms.currency, minor)
  const { principal, interest, outstanding } = base
  const bases = { principal: money(principal), interest: money(interest), outstanding: money(outstanding) }
  return costOf(terms, charge, feeBase(charge, bases)).minor
}

export function lateChargeTerms(terms: LoanTerms): LateChargeTerms[] {
  return terms.charges.filter((charge): charge is LateChargeTerms => charge.trigger === 'overdue')
}

/** The penalty on an instalment of which `overdue` is unpaid, rounded once. */
export function lateChargeAmount(terms: LoanTerms, charge: LateChargeTerms, overdue: Money): Money {
  return costOf(terms, charge, overdue)
}

/** What a charge on the loan as a whole may be in proportion to, in minor units. */
export interface BalanceBase {
  readonly outstanding: bigint
  readonly disbursed: bigint
  readonly overduePrincipal: bigint
  readonly overdueInterest: bigint
}

/** What of a charge on the loan as a whole says how much it is: an amount, or a fraction within bounds. */
export type BalanceCost =
  | { readonly basis: 'flat'; readonly amount: string }
  | (Bounds & { readonly basis: BalanceBasis | 'percentage_of_amount'; readonly rate: string })

/** A charge for an event, or made by hand, in minor units; `amount` is the event's own. */
export function balanceChargeAmount(terms: LoanTerms, cost: BalanceCost, base: BalanceBase, amount = 0n): bigint {
  const { outstanding, disbursed, overduePrincipal, overdueInterest } = base
  const bases: Readonly<Record<typeof cost.basis, bigint>> = {
    flat: 0n,
    percentage_of_outstanding: outstanding,
    percentage_of_disbursement: disbursed,
    percentage_of_overdue: overduePrincipal + overdueInterest,
    percentage_of_overdue_principal: overduePrincipal,
    percentage_of_amount: amount,
  }
  return costOf(terms, cost, Money.ofMinor(terms.currency, bases[cost.basis])).minor
}

export function eventChargeTerms(terms: LoanTerms): EventChargeTerms[] {
  return terms.charges.filter((charge): charge is EventChargeTerms => charge.trigger === 'event')
}

/** Tax on a charge, a fraction of it, rounded once. */
export function taxOf(terms: LoanTerms, amount: Money, taxRate: string | undefined): Money {
  return taxRate === undefined ? Money.zero(terms.currency) : fractionOf(terms, amount, taxRate)
}

function feeTerms(terms: LoanTerms, trigger: FeeTerms['trigger']): FeeTerms[] {
  return terms.charges.filter((charge): charge is FeeTerms => charge.trigger === trigger)
}

interface FeeBases {
  readonly principal: Money
  readonly interest: Money
  readonly outstanding: Money
}

function feeBase({ basis }: FeeTerms, { principal, interest, outstanding }: FeeBases): Money {
  const bases: Readonly<Record<FeeTerms['basis'], Money>> = {
    flat: principal,
    percentage_of_principal: principal,
    percentage_of_disbursement: principal,
    percentage_of_interest: interest,
    percentage_of_principal_and_interest: principal.plus(interest),
    percentage_of_outstanding: outstanding,
  }
  return bases[basis]
}

/** Decimal text: the least and the most that a percentage comes to. */
interface Bounds {
  readonly minimumAmount?: string
  readonly maximumAmount?: string
}

type Cost =
  | { readonly basis: 'flat'; readonly amount: string }
  | (Bounds & { readonly basis: Exclude<ChargeTerms['basis'], 'flat'>; readonly rate: string })

/** An amount as it stands, or a fraction of `base` rounded once and kept within its bounds. */
function costOf(terms: LoanTerms, cost: Cost, base: Money): Money {
  const { currency } = terms
  if (cost.basis === 'flat') return Money.parse(currency, cost.amount)
  const amount = fractionOf(terms, base, cost.rate)
  const { minimumAmount, maximumAmount } = cost
  const raised = minimumAmount === undefined ? amount : Money.max(amount, Money.parse(currency, minimumAmount))
  return maximumAmount === undefined ? raised : Money.min(raised, Money.parse(currency, maximumAmount))
}

/** In whole numbers: fees of many instalments follow every event. */
function fractionOf({ roundingMode }: LoanTerms, base: Money, rate: string): Money {
  const { numerator, denominator } = rateFraction(rate as Rate)
  return Money.ofMinor(base.currency, divideRounded(base.minor * numerator, denominator, roundingMode))
}
