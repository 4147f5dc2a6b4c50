// Creates a loan product with its first version.
import type { LocalDate } from '../../kernel/local-date.ts'
import type { Work } from '../../platform/work.ts'
import { checkProductTerms, type LoanProduct, type ProductTerms } from './loan-product.rules.ts'
import { insertLoanProduct, newProductIds } from './loan-product.store.ts'

export interface CreateLoanProduct {
  readonly code: string
  readonly name: string
  readonly effectiveFrom: LocalDate
  readonly terms: ProductTerms
}

/** Throws loan_product.code_taken, and whatever is wrong with the terms. */
export async function createLoanProduct(work: Work, order: CreateLoanProduct): Promise<LoanProduct> {
  checkProductTerms(order.terms, work.tenant)
  const product: LoanProduct = { ...order, ...newProductIds(), versionNumber: 1 }
  await insertLoanProduct(work, product)
  work.happened({
    event: 'loan_product.created',
    entity: 'loan_product',
    entityId: product.id,
    changes: { code: product.code, versionNumber: 1, terms: product.terms },
  })
  return product
}
