// Reads of products, each with the version in force on the business date.
import type { LoanProductId, LoanProductVersionId } from '../../kernel/id.ts'
import type { PageRequest } from '../../platform/page.ts'
import type { Work } from '../../platform/work.ts'
import type { LoanProduct } from './loan-product.rules.ts'
import { LoanProductRow, LoanProductVersionRow, productOf } from './loan-product.store.ts'
import { problem } from './problems.ts'

function inForce(work: Work) {
  return LoanProductVersionRow.query(work.tx)
    .distinctOn('loan_product_id')
    .where('effective_from', '<=', work.businessDate)
    .orderBy([
      { column: 'loan_product_id' },
      { column: 'effective_from', order: 'desc' },
      { column: 'version_number', order: 'desc' },
    ])
}

/** Throws loan_product.not_found, also for a product of which no version is in force yet. */
export async function getLoanProduct(work: Work, id: LoanProductId): Promise<LoanProduct> {
  const row = await LoanProductRow.query(work.tx).findById(id)
  const version = row && (await inForce(work).where('loan_product_id', id).first())
  if (!row || !version) throw problem('loan_product.not_found')
  return productOf(row, version)
}

/** The product as of one of its versions. Throws loan_product.not_found. */
export async function getLoanProductVersion(work: Work, versionId: LoanProductVersionId): Promise<LoanProduct> {
  const version = await LoanProductVersionRow.query(work.tx).findById(versionId)
  const row = version && (await LoanProductRow.query(work.tx).findById(version.loan_product_id))
  if (!row || !version) throw problem('loan_product.not_found')
  return productOf(row, version)
}

export async function listLoanProducts(work: Work, page: PageRequest): Promise<LoanProduct[]> {
  const versions = inForce(work).limit(page.limit + 1)
  if (page.after !== null) versions.where('loan_product_id', '>', page.after)
  const found = await versions
  const rows = await LoanProductRow.query(work.tx).findByIds(found.map((version) => version.loan_product_id))
  const byId = new Map(rows.map((row) => [row.loan_product_id, row]))
  return found.map((version) => productOf(byId.get(version.loan_product_id) as LoanProductRow, version))
}
