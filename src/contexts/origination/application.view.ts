// Reads of applications; the row policies narrow a partner to its own.
import type { ApplicationId } from '../../kernel/id.ts'
import type { PageRequest } from '../../platform/page.ts'
import type { Work } from '../../platform/work.ts'
import type { Application, ApplicationStatus } from './application.rules.ts'
import { ApplicationRow, fromRow } from './application.store.ts'
import { problem } from './problems.ts'

/** Throws application.not_found. */
export async function getApplication(work: Work, id: ApplicationId): Promise<Application> {
  const row = await ApplicationRow.query(work.tx).findById(id)
  if (!row) throw problem('application.not_found')
  return fromRow(row, work.tenant.currency)
}

export interface ApplicationFilter {
  readonly status: ApplicationStatus | undefined
  readonly externalReference: string | undefined
}

export async function listApplications(
  work: Work,
  filter: ApplicationFilter,
  page: PageRequest,
): Promise<Application[]> {
  const query = ApplicationRow.query(work.tx)
    .orderBy('application_id')
    .limit(page.limit + 1)
  if (page.after !== null) query.where('application_id', '>', page.after)
  if (filter.status !== undefined) query.where('status', filter.status)
  if (filter.externalReference !== undefined) query.where('external_reference', filter.externalReference)
  return (await query).map((row) => fromRow(row, work.tenant.currency))
}
