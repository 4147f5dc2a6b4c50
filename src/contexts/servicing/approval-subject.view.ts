// What a rule of the approval matrix may be particular about in a loan.
import type { LoanId } from '../../kernel/id.ts'
import type { Work } from '../../platform/work.ts'

export interface ApprovalSubject {
  /** The code of the loan's product; null where the request names no loan that is there. */
  readonly loanProduct: string | null
  /** The codes of the partner that acts and of the one that brought the loan. */
  readonly partners: readonly string[]
}

export async function approvalSubjectOf(work: Work, loanId: LoanId | null): Promise<ApprovalSubject> {
  const { rows } = await work.tx.raw(
    `select product.code as product, array_remove(array[brought.code, acting.code], null) as partners
     from (select ?::uuid as loan_id, ?::uuid as partner_id) named
     left join loan on loan.loan_id = named.loan_id
     left join loan_product_version version on version.loan_product_version_id = loan.loan_product_version_id
     left join loan_product product on product.loan_product_id = version.loan_product_id
     left join partner brought on brought.partner_id = loan.partner_id
     left join partner acting on acting.partner_id = named.partner_id`,
    [loanId, work.actor.partnerId] as never,
  )
  return { loanProduct: rows[0].product, partners: rows[0].partners }
}
