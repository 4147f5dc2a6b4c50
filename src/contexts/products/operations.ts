// Front door of products.
import { localDate } from '../../kernel/local-date.ts'
import type { Rate } from '../../kernel/rate.ts'
import type { LoanTerms } from '../../lending/terms.ts'
import { idFromWire, wireId } from '../../platform/ids.ts'
import type { Work } from '../../platform/work.ts'
import { moneyFromWire } from '../../wire/amount.ts'
import type { components, Operations } from '../../wire/call.ts'
import { instalmentExplanationToWire } from '../../wire/explanation.ts'
import { createLoanProduct } from './create-loan-product.ts'
import {
  checkProductTerms,
  checkWithinLimits,
  type LoanChoices,
  type LoanProduct,
  loanTermsOf,
  type ProductTerms,
} from './loan-product.rules.ts'
import { getLoanProduct, listLoanProducts } from './loan-product.view.ts'
import { previewLoan } from './preview.rules.ts'
import { quotedInstalments } from './quote.wire.ts'

type Schemas = components['schemas']

export const operations = {
  createLoanProduct: async (work, { body }) => {
    const terms = body.terms as unknown as ProductTerms
    return toWire(await createLoanProduct(work, { ...body, terms, effectiveFrom: localDate(body.effectiveFrom) }))
  },
  getLoanProduct: async (work, { path }) =>
    toWire(await getLoanProduct(work, idFromWire('loan_product', path.loanProductId))),
  listLoanProducts: async (work, { page }) =>
    page.close(await listLoanProducts(work, page), (product) => product.id, toWire),
  previewSchedule: async (work, { body }) => {
    const terms = await previewTerms(work, body)
    const amountOf = (text: string, pointer: string) => moneyFromWire(work.tenant.currency, text, pointer)
    const first = { on: localDate(body.disbursedOn), amount: amountOf(body.amount, '#/amount') }
    const tranches = (body.tranches ?? []).map((tranche, index) => ({
      on: localDate(tranche.disbursedOn),
      amount: amountOf(tranche.amount, `#/tranches/${index}/amount`),
    }))
    const preview = previewLoan(terms, [first, ...tranches], body.explain === true)
    const { nominal, effective } = preview.rates
    return {
      currency: terms.currency.code,
      amount: first.amount.toText(),
      netDisbursedAmount: preview.netDisbursedAmount.toText(),
      totalInterest: preview.totalInterest.toText(),
      annualPercentageRate: work.tenant.aprConvention === 'nominal' ? nominal : effective,
      annualRates: preview.rates,
      instalments: quotedInstalments(preview.instalments),
      explanations: preview.explanations.map(instalmentExplanationToWire),
    }
  },
} satisfies Partial<Operations>

/** The terms of a product, or those given with the request, with what the loan settles for itself. */
async function previewTerms(work: Work, body: Schemas['PreviewScheduleRequest']): Promise<LoanTerms> {
  const choices: LoanChoices = {
    ...(body.firstDueOn === undefined ? {} : { firstDueOn: localDate(body.firstDueOn) }),
    ...(body.rateSteps === undefined
      ? {}
      : {
          rateSteps: body.rateSteps.map((step) => ({
            fromOn: localDate(step.fromOn),
            annualRate: step.annualRate as Rate,
          })),
        }),
  }
  if (body.loanProductId === undefined) {
    const terms = body.terms as unknown as ProductTerms
    checkProductTerms(terms, work.tenant)
    return loanTermsOf(terms, work.tenant, body.instalmentCount, choices)
  }
  const product = await getLoanProduct(work, idFromWire('loan_product', body.loanProductId))
  const amount = moneyFromWire(work.tenant.currency, body.amount, '#/amount')
  checkWithinLimits(product.terms, amount, body.instalmentCount)
  return loanTermsOf(product.terms, work.tenant, body.instalmentCount, choices)
}

function toWire(product: LoanProduct): components['schemas']['LoanProduct'] {
  return {
    ...product,
    id: wireId('loan_product', product.id),
    versionId: wireId('loan_product_version', product.versionId),
    terms: product.terms as unknown as components['schemas']['ProductTerms'],
  }
}
