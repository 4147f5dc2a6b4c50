// The rows of products and of their immutable versions.
import type { LoanProductId, LoanProductVersionId } from '../../kernel/id.ts'
import type { LocalDate } from '../../kernel/local-date.ts'
import { hashOf } from '../../platform/hash.ts'
import { newId } from '../../platform/ids.ts'
import { Row } from '../../platform/row.ts'
import type { Work } from '../../platform/work.ts'
import type { LoanProduct, ProductTerms } from './loan-product.rules.ts'
import { problem } from './problems.ts'

export class LoanProductRow extends Row {
  static override tableName = 'loan_product'
  static override idColumn = 'loan_product_id'
  declare loan_product_id: LoanProductId
  declare code: string
  declare name: string
  declare created_at: string
}

export class LoanProductVersionRow extends Row {
  static override tableName = 'loan_product_version'
  static override idColumn = 'loan_product_version_id'
  declare loan_product_version_id: LoanProductVersionId
  declare loan_product_id: LoanProductId
  declare version_number: number
  declare effective_from: LocalDate
  declare terms: ProductTerms
  declare terms_hash: Buffer
  declare created_at: string
}

export async function insertLoanProduct(work: Work, product: LoanProduct): Promise<void> {
  try {
    const row = { loan_product_id: product.id, code: product.code, name: product.name, created_at: work.recordedAt }
    await LoanProductRow.query(work.tx).insert(row)
  } catch (error) {
    const { constraint } = (error as { nativeError?: { constraint?: string } }).nativeError ?? {}
    if (constraint !== 'loan_product_code_unique') throw error
    throw problem('loan_product.code_taken', { errors: [{ pointer: '#/code', detail: 'It is taken.' }] })
  }
  await insertVersion(work, product)
}

export async function insertVersion(work: Work, product: LoanProduct): Promise<void> {
  await LoanProductVersionRow.query(work.tx).insert({
    loan_product_version_id: product.versionId,
    loan_product_id: product.id,
    version_number: product.versionNumber,
    effective_from: product.effectiveFrom,
    terms: product.terms,
    terms_hash: hashOf(product.terms),
    created_at: work.recordedAt,
  })
}

/** The newest version of the product of that code, whether in force yet or not. */
export async function newestVersion(
  work: Work,
  code: string,
): Promise<{ product: LoanProduct; termsHash: Buffer } | undefined> {
  const row = await LoanProductRow.query(work.tx).findOne({ code })
  if (!row) return undefined
  const version = await LoanProductVersionRow.query(work.tx)
    .where('loan_product_id', row.loan_product_id)
    .orderBy('version_number', 'desc')
    .first()
    .throwIfNotFound()
  return { product: productOf(row, version), termsHash: version.terms_hash }
}

export function newProductIds(): Pick<LoanProduct, 'id' | 'versionId'> {
  return { id: newId('loan_product'), versionId: newId('loan_product_version') }
}

export function productOf(row: LoanProductRow, version: LoanProductVersionRow): LoanProduct {
  return {
    id: row.loan_product_id,
    code: row.code,
    name: row.name,
    versionId: version.loan_product_version_id,
    versionNumber: version.version_number,
    effectiveFrom: version.effective_from,
    terms: version.terms,
  }
}
