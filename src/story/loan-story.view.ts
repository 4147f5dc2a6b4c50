// One loan from application to close: what was decided on what, every schedule, event, transaction, journal entry and share, and
// who did each, with its place in the sealed trail.
import type { DocumentStore } from '../connectors/document-store.ts'
import { type ListedAuditEntry, listAuditEntries } from '../contexts/audit/index.ts'
import { getLoanOrigination, type LoanOrigination } from '../contexts/origination/index.ts'
import { getLoan } from '../contexts/servicing/index.ts'
import type { ApplicationId, LoanId } from '../kernel/id.ts'
import { wireId } from '../platform/ids.ts'
import type { Work } from '../platform/work.ts'

/** A row as it is stored: the front door says it in wire text. */
export type StoryRow = Readonly<Record<string, string>>

export interface LoanStory {
  readonly loan: StoryRow
  readonly origination: LoanOrigination | null
  readonly lenders: readonly StoryRow[]
  readonly schedules: readonly (Omit<StoryRow, 'instalments'> & { readonly instalments: unknown })[]
  readonly events: readonly (Omit<StoryRow, 'details'> & { readonly details: unknown })[]
  readonly transactions: readonly StoryRow[]
  readonly shares: readonly StoryRow[]
  /** Lines of the journal, each with its entry, in their order. */
  readonly journalLines: readonly StoryRow[]
  readonly auditEntries: readonly ListedAuditEntry[]
}

/** More than any loan leaves: a story is told whole or not at all. */
const mostAuditEntries = 100_000

/** Throws loan.not_found. */
export async function exportLoanStory(work: Work, documents: DocumentStore, loanId: LoanId): Promise<LoanStory> {
  const { application_id: applicationId } = await getLoan(work, loanId)
  const rows = async (sql: string) => (await work.tx.raw(sql, [loanId])).rows
  const origination =
    applicationId !== null && (await rows('select 1 from origination_manifest where loan_id = ?')).length > 0
      ? await getLoanOrigination(work, documents, loanId)
      : null
  const [loan] = await rows(
    `select l.*, p.kind as party_kind, p.country as party_country, v.version_number as product_version, pr.code as product_code
     from loan l join party p using (party_id) join loan_product_version v using (loan_product_version_id)
     join loan_product pr using (loan_product_id) where l.loan_id = ?`,
  )
  return {
    loan,
    origination,
    lenders: await rows(
      `select pa.*, p.code, p.name from participation pa join partner p using (partner_id)
       where pa.loan_id = ? order by pa.created_at, pa.leg_number`,
    ),
    schedules: await rows('select * from loan_schedule where loan_id = ? order by version_number'),
    events: await rows('select * from loan_event where loan_id = ? order by sequence'),
    transactions: await rows('select * from loan_transaction where loan_id = ? order by loan_transaction_id'),
    shares: await rows(
      `select s.*, p.code from participation_transaction s join participation pa using (participation_id)
       join partner p on p.partner_id = s.partner_id where pa.loan_id = ? order by s.loan_transaction_id, pa.leg_number`,
    ),
    journalLines: await rows(
      `select e.*, l.line_number, l.account_code, l.amount from journal_entry e join journal_line l using (journal_entry_id)
       where e.loan_id = ? order by e.recorded_at, e.journal_entry_id, l.line_number`,
    ),
    auditEntries: await auditEntriesOf(work, loanId, applicationId),
  }
}

/** What was done to the loan, its application, the offers and documents of that, and to the borrower. */
async function auditEntriesOf(
  work: Work,
  loanId: LoanId,
  applicationId: ApplicationId | null,
): Promise<ListedAuditEntry[]> {
  const found = await work.tx.raw(
    `select 'offer' as noun, offer_id as id from offer where application_id = ?
     union all select 'document', document_id from document where application_id = ?
     union all select 'party', party_id from loan where loan_id = ?`,
    [applicationId, applicationId, loanId],
  )
  const others = found.rows.map(({ noun, id }: { noun: 'offer' | 'document' | 'party'; id: never }) => wireId(noun, id))
  const application = applicationId === null ? [] : [wireId('application', applicationId)]
  const entityIds = [wireId('loan', loanId), ...application, ...others]
  return listAuditEntries(work.tx, { entityIds }, { limit: mostAuditEntries, after: null })
}
