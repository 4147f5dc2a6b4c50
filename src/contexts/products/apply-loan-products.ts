// Applies the products that a tenant's file declares: changed terms make a new version, unchanged ones nothing.
import { localDate } from '../../kernel/local-date.ts'
import { hashOf } from '../../platform/hash.ts'
import { newId } from '../../platform/ids.ts'
import type { Work } from '../../platform/work.ts'
import { createLoanProduct } from './create-loan-product.ts'
import { checkProductTerms, type LoanProduct, type ProductTerms } from './loan-product.rules.ts'
import { insertVersion, newestVersion } from './loan-product.store.ts'

export interface DeclaredProduct {
  readonly code: string
  readonly name: string
  readonly effectiveFrom: string
  readonly terms: unknown
}

/** Throws what createLoanProduct throws. */
export async function applyLoanProducts(work: Work, declared: readonly DeclaredProduct[]): Promise<void> {
  for (const each of declared) {
    const terms = each.terms as ProductTerms
    const effectiveFrom = localDate(each.effectiveFrom)
    const newest = await newestVersion(work, each.code)
    if (!newest) {
      await createLoanProduct(work, { ...each, terms, effectiveFrom })
    } else if (!newest.termsHash.equals(hashOf(terms))) {
      checkProductTerms(terms, work.tenant)
      const { versionNumber } = newest.product
      const version: LoanProduct = {
        ...newest.product,
        versionId: newId('loan_product_version'),
        versionNumber: versionNumber + 1,
        effectiveFrom,
        terms,
      }
      await insertVersion(work, version)
      work.happened({
        event: 'loan_product.version_added',
        entity: 'loan_product',
        entityId: version.id,
        changes: { versionNumber: version.versionNumber, terms },
      })
    }
  }
}
