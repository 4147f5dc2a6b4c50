// Products and their versions: what is lent, within which limits, on which terms.
import type { LoanProductId, LoanProductVersionId } from '../../kernel/id.ts'
import type { LocalDate } from '../../kernel/local-date.ts'
import { type Currency, Money } from '../../kernel/money.ts'
import { Problem } from '../../kernel/problem.ts'
import type { Rate } from '../../kernel/rate.ts'
import { annualRateOf, type RatePeriod } from '../../lending/annual-rate.ts'
import type { NonWorkingDayRule, WorkCalendar } from '../../lending/calendar.ts'
import { netDisbursedAmount } from '../../lending/charge.ts'
import { problem as termsProblem } from '../../lending/problems.ts'
import type { LoanTerms } from '../../lending/terms.ts'
import { checkPrincipal } from '../../lending/terms-amount-check.ts'
import { checkTerms } from '../../lending/terms-check.ts'
import { problem } from './problems.ts'

/** What a loan settles for itself, or the engine works out from what the product says. */
type OfLoan = 'currency' | 'annualRate' | 'rateSteps' | 'instalmentCount' | 'nonWorkingDays' | 'firstDueOn' | 'seedOn'

/** Terms of a product version, as they stand in the file, in the database and on the wire. Amounts are decimal text. */
export interface ProductTerms extends Omit<LoanTerms, OfLoan> {
  readonly currency: string
  /** Per year, or per `ratePer`. */
  readonly annualRate: string
  readonly ratePer?: RatePeriod
  /** Where a due date goes that is no working day of the tenant. */
  readonly nonWorkingDays?: NonWorkingDayRule
  readonly minimumAmount: string
  readonly maximumAmount: string
  readonly minimumInstalmentCount: number
  readonly maximumInstalmentCount: number
}

/** What terms take from the tenant that lends. */
export interface Lender {
  readonly currency: Currency
  readonly calendar: WorkCalendar
}

/** What a loan of the product may settle for itself. */
export type LoanChoices = Partial<Pick<LoanTerms, 'firstDueOn' | 'rateSteps'>>

export interface LoanProduct {
  readonly id: LoanProductId
  readonly code: string
  readonly name: string
  readonly versionId: LoanProductVersionId
  readonly versionNumber: number
  readonly effectiveFrom: LocalDate
  readonly terms: ProductTerms
}

/**
 * Throws loan_product.currency_not_of_tenant, loan_product.limits_contradict, or what the arithmetic refuses of the longest and
 * the shortest loan, of the smallest amount and of the largest: terms.impossible, terms.fees_exceed_principal.
 */
export function checkProductTerms(terms: ProductTerms, tenant: Lender): void {
  const { currency } = tenant
  if (terms.currency !== currency.code)
    throw problem('loan_product.currency_not_of_tenant', { facts: { currency: currency.code } })
  underTerms('maximumInstalmentCount', () => checkTerms(loanTermsOf(terms, tenant, terms.maximumInstalmentCount)))
  const least = limitOf(terms, currency, 'minimumAmount')
  const most = limitOf(terms, currency, 'maximumAmount')
  if (least.compare(most) > 0 || terms.minimumInstalmentCount > terms.maximumInstalmentCount) {
    throw problem('loan_product.limits_contradict')
  }
  if (!least.isPositive()) {
    const detail = 'a loan is of more than nothing'
    throw termsProblem('terms.impossible', { errors: [{ pointer: '#/terms/minimumAmount', detail }] })
  }
  underTerms('minimumInstalmentCount', () => checkTerms(loanTermsOf(terms, tenant, terms.minimumInstalmentCount)))
  for (const limit of ['maximumInstalmentCount', 'minimumInstalmentCount'] as const) {
    const ofLoan = loanTermsOf(terms, tenant, terms[limit])
    for (const amount of [least, most]) underTerms(limit, () => checkAmount(ofLoan, amount))
  }
}

/** Fees on interest are known when the loan starts; the others alone must leave something to pay out. */
function checkAmount(terms: LoanTerms, principal: Money): void {
  checkPrincipal(terms, principal)
  netDisbursedAmount(terms, { principal, interest: Money.zero(terms.currency), isFirst: true })
}

/**
 * The arithmetic points into the terms of a loan; a product has its terms under that name, and as its number of instalments
 * the limit that was looked at.
 */
function underTerms(limit: 'minimumInstalmentCount' | 'maximumInstalmentCount', check: () => void): void {
  try {
    check()
  } catch (error) {
    if (!(error instanceof Problem) || error.details.errors === undefined) throw error
    const errors = error.details.errors.map((fault) => ({
      ...fault,
      pointer: fault.pointer.replace(/^#\/instalmentCount$/, `#/${limit}`).replace(/^#/, '#/terms'),
    }))
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

/** The terms that a loan of this product freezes when it opens, with the working days of the tenant. */
export function loanTermsOf(
  terms: ProductTerms,
  tenant: Lender,
  instalmentCount: number,
  choices: LoanChoices = {},
): LoanTerms {
  const { currency: _, annualRate, ratePer, nonWorkingDays, ...rest } = terms
  const { minimumAmount, maximumAmount, minimumInstalmentCount, maximumInstalmentCount, ...shared } = rest
  return {
    ...shared,
    ...choices,
    currency: tenant.currency,
    annualRate: annualRateOf(annualRate as Rate, ratePer ?? 'year', terms.frequency, instalmentCount),
    instalmentCount,
    ...(nonWorkingDays === undefined || nonWorkingDays === 'none'
      ? {}
      : { nonWorkingDays: { rule: nonWorkingDays, calendar: tenant.calendar } }),
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
