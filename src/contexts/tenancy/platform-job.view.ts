// Platform jobs as operators see them.
import type { PlatformJobId } from '../../kernel/id.ts'
import type { Transaction } from '../../platform/database.ts'
import type { PageRequest } from '../../platform/page.ts'
import type { PlatformJobState } from './platform-job.rules.ts'
import { jobOf, type PlatformJob, selectJobs } from './platform-job.store.ts'
import { problem } from './problems.ts'

export type { PlatformJob } from './platform-job.store.ts'

/** Throws platform_job.not_found. */
export async function getPlatformJob(tx: Transaction, id: PlatformJobId): Promise<PlatformJob> {
  const { rows } = await tx.raw(`${selectJobs} where j.platform_job_id = ?`, [id])
  if (!rows[0]) throw problem('platform_job.not_found')
  return jobOf(rows[0])
}

/** Up to `limit + 1` jobs, the newest first, before the id `after`. */
export async function listPlatformJobs(
  tx: Transaction,
  { slug = null, state = null }: { readonly slug?: string | null; readonly state?: PlatformJobState | null },
  page: PageRequest,
): Promise<PlatformJob[]> {
  const { rows } = await tx.raw(
    `${selectJobs} where (?::uuid is null or j.platform_job_id < ?) and (?::text is null or j.slug = ?)
       and (?::text is null or j.state = ?) order by j.platform_job_id desc limit ?`,
    [page.after, page.after, slug, slug, state, state, page.limit + 1],
  )
  return rows.map(jobOf)
}
