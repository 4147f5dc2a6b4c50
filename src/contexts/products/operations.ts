// Front door of products.
import { localDate } from '../../kernel/local-date.ts'
import { idFromWire, wireId } from '../../platform/ids.ts'
import { moneyFromWire } from '../../wire/amount.ts'
import type { components, Operations } from '../../wire/call.ts'
import { createLoanProduct } from './create-loan-product.ts'
import { checkWithinLimits, type LoanProduct, loanTermsOf, type ProductTerms, quote } from './loan-product.rules.ts'
import { getLoanProduct, listLoanProducts } from './loan-product.view.ts'
import { quotedInstalments } from './quote.wire.ts'

export const operations = {
  createLoanProduct: async (work, { body }) => {
    const terms = body.terms as ProductTerms
    return toWire(await createLoanProduct(work, { ...body, terms, effectiveFrom: localDate(body.effectiveFrom) }))
  },
  getLoanProduct: async (work, { path }) =>
    toWire(await getLoanProduct(work, idFromWire('loan_product', path.loanProductId))),
  listLoanProducts: async (work, { page }) =>
    page.close(await listLoanProducts(work, page), (product) => product.id, toWire),
  previewSchedule: async (work, { body }) => {
    const product = await getLoanProduct(work, idFromWire('loan_product', body.loanProductId))
    const amount = moneyFromWire(work.tenant.currency, body.amount, '#/amount')
    checkWithinLimits(product.terms, amount, body.instalmentCount)
    const terms = loanTermsOf(product.terms, work.tenant.currency, body.instalmentCount)
    const quoted = quote(terms, amount, localDate(body.disbursedOn), work.tenant.aprConvention)
    return {
      currency: amount.currency.code,
      amount: amount.toText(),
      netDisbursedAmount: quoted.netDisbursedAmount.toText(),
      totalInterest: quoted.schedule.totalInterest.toText(),
      annualPercentageRate: quoted.annualPercentageRate,
      instalments: quotedInstalments(quoted),
    }
  },
} satisfies Partial<Operations>

function toWire(product: LoanProduct): components['schemas']['LoanProduct'] {
  return {
    ...product,
    id: wireId('loan_product', product.id),
    versionId: wireId('loan_product_version', product.versionId),
    terms: product.terms as components['schemas']['ProductTerms'],
  }
}
