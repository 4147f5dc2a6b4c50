// The rows of applications and of their frozen versions.
import type {
  ApplicationId,
  LoanId,
  LoanProductId,
  LoanProductVersionId,
  OfferId,
  PartnerId,
  PartyId,
} from '../../kernel/id.ts'
import type { LocalDate } from '../../kernel/local-date.ts'
import { type Currency, Money } from '../../kernel/money.ts'
import { hashOf } from '../../platform/hash.ts'
import { Row } from '../../platform/row.ts'
import type { Work } from '../../platform/work.ts'
import type { Application, ApplicationStatus } from './application.rules.ts'
import type { ApplicationSnapshot } from './decision-inputs.rules.ts'
import { problem } from './problems.ts'

export class ApplicationRow extends Row {
  static override tableName = 'application'
  static override idColumn = 'application_id'
  declare application_id: ApplicationId
  declare partner_id: PartnerId | null
  declare party_id: PartyId
  declare loan_product_id: LoanProductId
  declare loan_product_version_id: LoanProductVersionId
  declare external_reference: string | null
  declare status: ApplicationStatus
  declare requested_amount: string
  declare requested_instalment_count: number
  declare purpose: string
  declare monthly_income_amount: string | null
  declare monthly_obligation_amount: string | null
  declare reason_codes: string[]
  declare approved_amount: string | null
  declare approved_instalment_count: number | null
  declare open_offer_id: OfferId | null
  declare loan_id: LoanId | null
  declare row_version: number
  declare created_at: string
  declare created_on: LocalDate
}

export async function insertApplication(work: Work, application: Application): Promise<void> {
  try {
    await ApplicationRow.query(work.tx).insert({
      ...columnsOf(application),
      application_id: application.id,
      partner_id: application.partnerId,
      party_id: application.partyId,
      loan_product_id: application.loanProductId,
      loan_product_version_id: application.loanProductVersionId,
      external_reference: application.externalReference,
      row_version: 1,
      created_at: work.recordedAt,
      created_on: application.createdOn,
    })
  } catch (error) {
    const { constraint } = (error as { nativeError?: { constraint?: string } }).nativeError ?? {}
    if (constraint !== 'application_reference_unique') throw error
    throw problem('application.external_reference_taken', {
      errors: [{ pointer: '#/externalReference', detail: 'It is taken.' }],
    })
  }
}

/** The application, locked against every other writer of it. Throws application.not_found. */
export async function lockApplication(work: Work, id: ApplicationId): Promise<Application> {
  const row = await ApplicationRow.query(work.tx).findById(id).forNoKeyUpdate()
  if (!row) throw problem('application.not_found')
  return fromRow(row, work.tenant.currency)
}

/** Saves and returns the application with its next version. */
export async function saveApplication(work: Work, application: Application): Promise<Application> {
  const next = { ...application, version: application.version + 1 }
  await ApplicationRow.query(work.tx)
    .findById(application.id)
    .patch({ ...columnsOf(next), row_version: next.version })
  return next
}

function columnsOf(application: Application): Partial<ApplicationRow> {
  return {
    status: application.status,
    requested_amount: application.requestedAmount.minor.toString(),
    requested_instalment_count: application.requestedInstalmentCount,
    purpose: application.purpose,
    monthly_income_amount: application.monthlyIncomeAmount?.minor.toString() ?? null,
    monthly_obligation_amount: application.monthlyObligationAmount?.minor.toString() ?? null,
    reason_codes: [...application.reasonCodes],
    approved_amount: application.approvedAmount?.minor.toString() ?? null,
    approved_instalment_count: application.approvedInstalmentCount,
    open_offer_id: application.openOfferId,
    loan_id: application.loanId,
  }
}

export function fromRow(row: ApplicationRow, currency: Currency): Application {
  const amount = (minor: string | null) => (minor === null ? null : Money.ofMinor(currency, minor))
  return {
    id: row.application_id,
    partnerId: row.partner_id,
    partyId: row.party_id,
    loanProductId: row.loan_product_id,
    loanProductVersionId: row.loan_product_version_id,
    externalReference: row.external_reference,
    status: row.status,
    requestedAmount: Money.ofMinor(currency, row.requested_amount),
    requestedInstalmentCount: row.requested_instalment_count,
    purpose: row.purpose,
    monthlyIncomeAmount: amount(row.monthly_income_amount),
    monthlyObligationAmount: amount(row.monthly_obligation_amount),
    reasonCodes: row.reason_codes,
    approvedAmount: amount(row.approved_amount),
    approvedInstalmentCount: row.approved_instalment_count,
    openOfferId: row.open_offer_id,
    loanId: row.loan_id,
    createdOn: row.created_on,
    version: row.row_version,
  }
}

export interface FrozenVersion {
  readonly versionNumber: number
  readonly snapshot: ApplicationSnapshot
  readonly snapshotHash: Buffer
}

export async function freezeVersion(
  work: Work,
  id: ApplicationId,
  snapshot: ApplicationSnapshot,
): Promise<FrozenVersion> {
  const snapshotHash = hashOf(snapshot)
  await work.tx('application_version').insert({
    application_id: id,
    version_number: snapshot.versionNumber,
    snapshot: JSON.stringify(snapshot),
    snapshot_hash: snapshotHash,
    frozen_at: work.recordedAt,
  })
  return { versionNumber: snapshot.versionNumber, snapshot, snapshotHash }
}

/** All frozen versions, oldest first. */
export async function frozenVersions(work: Work, id: ApplicationId): Promise<FrozenVersion[]> {
  const rows = await work.tx('application_version').where('application_id', id).orderBy('version_number')
  return rows.map((row) => ({
    versionNumber: row.version_number,
    snapshot: row.snapshot,
    snapshotHash: row.snapshot_hash,
  }))
}
