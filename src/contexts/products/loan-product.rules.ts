// Products and their versions: what is lent, within which limits, on which terms.
import type { LoanProductId, LoanProductVersionId } from '../../kernel/id.ts'
import type { LocalDate } from '../../kernel/local-date.ts'
import { type Currency, Money } from '../../kernel/money.ts'
import { Problem } from '../../kernel/problem.ts'
import type { Rate } from '../../kernel/rate.ts'
import { effectiveAnnualRate, nominalAnnualRate } from '../../lending/apr.ts'
import { netDisbursedAmount } from '../../lending/charge.ts'
import { buildSchedule, type Schedule } from '../../lending/schedule.ts'
import { type ChargeTerms, checkTerms, type LoanTerms } from '../../lending/terms.ts'
import { problem } from './problems.ts'

/** Terms of a product version, as they stand in the file, in the database and on the wire. Amounts are decimal text. */
export interface ProductTerms {
  readonly currency: string
  readonly annualRate: string
  readonly interestMethod: LoanTerms['interestMethod']
  readonly amortisation: LoanTerms['amortisation']
  readonly dayCount: LoanTerms['dayCount']
  readonly frequency: LoanTerms['frequency']
  readonly roundingMode: LoanTerms['roundingMode']
  readonly allocationOrder: LoanTerms['allocationOrder']
  readonly arrearsGraceDays: number
  readonly minimumAmount: string
  readonly maximumAmount: string
  readonly minimumInstalmentCount: number
  readonly maximumInstalmentCount: number
  readonly charges: readonly ChargeTerms[]
}

export interface LoanProduct {
  readonly id: LoanProductId
  readonly code: string
  readonly name: string
  readonly versionId: LoanProductVersionId
  readonly versionNumber: number
  readonly effectiveFrom: LocalDate
  readonly terms: ProductTerms
}

/** Throws loan_product.currency_not_of_tenant, loan_product.limits_contradict, or what the arithmetic refuses. */
export function checkProductTerms(terms: ProductTerms, currency: Currency): void {
  if (terms.currency !== currency.code)
    throw problem('loan_product.currency_not_of_tenant', { facts: { currency: currency.code } })
  underTerms(() => checkTerms(loanTermsOf(terms, currency, terms.maximumInstalmentCount)))
  const least = limitOf(terms, currency, 'minimumAmount')
  const most = limitOf(terms, currency, 'maximumAmount')
  if (least.compare(most) > 0 || terms.minimumInstalmentCount > terms.maximumInstalmentCount) {
    throw problem('loan_product.limits_contradict')
  }
}

/** The arithmetic points into the terms; a product has its terms under that name. */
function underTerms(check: () => void): void {
  try {
    check()
  } catch (error) {
    if (!(error instanceof Problem) || error.details.errors === undefined) throw error
    const errors = error.details.errors.map((fault) => ({ ...fault, pointer: fault.pointer.replace(/^#/, '#/terms') }))
    throw new Problem(error.code, error.entry, { ...error.details, errors })
  }
}

function limitOf(terms: ProductTerms, currency: Currency, limit: 'minimumAmount' | 'maximumAmount'): Money {
  try {
    return Money.parse(currency, terms[limit])
  } catch (error) {
    throw problem('loan_product.limits_contradict', {
      errors: [{ pointer: `#/terms/${limit}`, detail: (error as Error).message }],
    })
  }
}

/** The terms that a loan of this product freezes when it opens. */
export function loanTermsOf(terms: ProductTerms, currency: Currency, instalmentCount: number): LoanTerms {
  return {
    currency,
    annualRate: terms.annualRate as Rate,
    interestMethod: terms.interestMethod,
    amortisation: terms.amortisation,
    dayCount: terms.dayCount,
    frequency: terms.frequency,
    instalmentCount,
    roundingMode: terms.roundingMode,
    allocationOrder: terms.allocationOrder,
    arrearsGraceDays: terms.arrearsGraceDays,
    charges: terms.charges,
  }
}

/** Throws loan_product.amount_out_of_range, loan_product.instalment_count_out_of_range. */
export function checkWithinLimits(terms: ProductTerms, amount: Money, instalmentCount: number): void {
  const { minimumAmount, maximumAmount, minimumInstalmentCount, maximumInstalmentCount } = terms
  const least = Money.parse(amount.currency, minimumAmount)
  const most = Money.parse(amount.currency, maximumAmount)
  if (amount.compare(least) < 0 || amount.compare(most) > 0) {
    throw problem('loan_product.amount_out_of_range', { facts: { minimumAmount, maximumAmount } })
  }
  if (instalmentCount < minimumInstalmentCount || instalmentCount > maximumInstalmentCount) {
    throw problem('loan_product.instalment_count_out_of_range', {
      facts: { minimumInstalmentCount, maximumInstalmentCount },
    })
  }
}

export interface Quote {
  readonly schedule: Schedule
  readonly netDisbursedAmount: Money
  /** A fraction, by the tenant's convention. */
  readonly annualPercentageRate: string
}

/** What a loan on these terms would look like. */
export function quote(
  terms: LoanTerms,
  amount: Money,
  disbursedOn: LocalDate,
  convention: 'nominal' | 'effective',
): Quote {
  const schedule = buildSchedule(terms, amount, disbursedOn)
  const net = netDisbursedAmount(terms, amount)
  const rateOf = convention === 'nominal' ? nominalAnnualRate : effectiveAnnualRate
  return { schedule, netDisbursedAmount: net, annualPercentageRate: rateOf(net, schedule, terms).toFixed(6) }
}
