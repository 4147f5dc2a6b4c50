// The rows of platform jobs.
import type { PlatformJobId, PlatformOperatorId } from '../../kernel/id.ts'
import type { Transaction } from '../../platform/database.ts'
import { newId } from '../../platform/ids.ts'
import type { PlatformJobKind, PlatformJobState } from './platform-job.rules.ts'

export interface PlatformJob {
  readonly id: PlatformJobId
  readonly kind: PlatformJobKind
  /** Null for a job about all tenants. */
  readonly slug: string | null
  /** What was asked for, as JSON. */
  readonly request: Readonly<Record<string, unknown>>
  readonly requestedBy: { readonly id: PlatformOperatorId; readonly name: string }
  readonly state: PlatformJobState
  readonly done: number
  readonly total: number | null
  readonly error: string | null
  readonly result: Readonly<Record<string, unknown>> | null
  readonly attemptCount: number
  readonly requestedAt: string
  readonly startedAt: string | null
  readonly endedAt: string | null
}

export interface NewJob extends Pick<PlatformJob, 'kind' | 'slug' | 'request'> {
  readonly operatorId: PlatformOperatorId
  readonly idempotencyKey: string
  readonly requestHash: Buffer
}

/** Jobs with the names of their operators: for `where`, `order by` and `limit` to be put behind it. */
export const selectJobs = `select j.platform_job_id, j.kind, j.slug, j.request, j.operator_id, o.name as operator_name, j.state,
    j.done_count, j.total_count, j.error, j.result, j.attempt_count, j.requested_at, j.started_at, j.ended_at, j.request_hash
  from platform_job j join platform_operator o using (operator_id)`

interface JobRow {
  readonly platform_job_id: PlatformJobId
  readonly kind: PlatformJobKind
  readonly slug: string | null
  readonly request: Record<string, unknown>
  readonly operator_id: PlatformOperatorId
  readonly operator_name: string
  readonly state: PlatformJobState
  readonly done_count: number
  readonly total_count: number | null
  readonly error: string | null
  readonly result: Record<string, unknown> | null
  readonly attempt_count: number
  readonly requested_at: string
  readonly started_at: string | null
  readonly ended_at: string | null
  readonly request_hash: Buffer
}

export function jobOf(row: JobRow): PlatformJob {
  return {
    id: row.platform_job_id,
    kind: row.kind,
    slug: row.slug,
    request: row.request,
    requestedBy: { id: row.operator_id, name: row.operator_name },
    state: row.state,
    done: row.done_count,
    total: row.total_count,
    error: row.error,
    result: row.result,
    attemptCount: row.attempt_count,
    requestedAt: row.requested_at,
    startedAt: row.started_at,
    endedAt: row.ended_at,
  }
}

/** Its id; undefined where the operator's key is used, or the tenant is about to be provisioned by another job. */
export async function insertJob(tx: Transaction, job: NewJob): Promise<PlatformJobId | undefined> {
  const id = newId('platform_job')
  const { rows } = await tx.raw(
    `insert into platform_job (platform_job_id, kind, slug, request, operator_id, idempotency_key, request_hash, requested_at)
     values (?, ?, ?, ?, ?, ?, ?, now()) on conflict do nothing returning platform_job_id`,
    [id, job.kind, job.slug, JSON.stringify(job.request), job.operatorId, job.idempotencyKey, job.requestHash],
  )
  return rows[0]?.platform_job_id
}

export async function findJobByKey(
  tx: Transaction,
  operatorId: PlatformOperatorId,
  idempotencyKey: string,
): Promise<{ readonly job: PlatformJob; readonly requestHash: Buffer } | undefined> {
  const { rows } = await tx.raw(`${selectJobs} where j.operator_id = ? and j.idempotency_key = ?`, [
    operatorId,
    idempotencyKey,
  ])
  return rows[0] && { job: jobOf(rows[0]), requestHash: rows[0].request_hash }
}

/** One claim at a time, so that none is decided on by what another is about to change. */
export async function lockClaims(tx: Transaction): Promise<void> {
  await tx.raw('lock table platform_job in share row exclusive mode')
}

/** Whatever was cut short as often as this is given up: it may be what cuts its process short. */
const mostAttempts = 5

/** Ends the jobs that were begun too often. */
export async function giveUpJobs(tx: Transaction): Promise<void> {
  await tx.raw(
    `update platform_job set state = 'failed', error = ?, ended_at = now(), lease_holder = null, leased_until = null
     where state = 'running' and leased_until < now() and attempt_count >= ?`,
    [`It was cut short ${mostAttempts} times.`, mostAttempts],
  )
}

/** Two jobs that must not run at once: of one tenant, about all tenants, or a removal beside a migration of all. */
const meet = `(e.slug is not distinct from j.slug
    or (e.slug is null and e.kind = 'migrateTenants' and j.kind = 'removeTenant')
    or (j.slug is null and j.kind = 'migrateTenants' and e.kind = 'removeTenant'))
  and not (j.kind = 'suspendTenant' and e.kind = 'exportTenant')`

/** The oldest job that waits for nobody else's, or whose holder let its lease end: leased to `holder` from now on. */
export async function leaseJob(
  tx: Transaction,
  holder: string,
  leaseMilliseconds: number,
): Promise<PlatformJob | undefined> {
  const { rows } = await tx.raw(
    `update platform_job set state = 'running', attempt_count = attempt_count + 1, done_count = 0, total_count = null,
       started_at = coalesce(started_at, now()), lease_holder = ?, leased_until = now() + ? * interval '1 millisecond'
     where platform_job_id = (
       select j.platform_job_id from platform_job j
       where (j.state = 'running' and j.leased_until < now())
         or (j.state = 'waiting' and not exists (
           select 1 from platform_job e where e.state in ('waiting', 'running') and e.platform_job_id <> j.platform_job_id
             and (e.state = 'running' or e.platform_job_id < j.platform_job_id) and ${meet}))
       order by j.platform_job_id limit 1)
     returning platform_job_id`,
    [holder, leaseMilliseconds],
  )
  if (!rows[0]) return undefined
  const found = await tx.raw(`${selectJobs} where j.platform_job_id = ?`, [rows[0].platform_job_id])
  return jobOf(found.rows[0])
}

/** False when the lease is no longer the holder's. */
export async function extendLease(
  tx: Transaction,
  id: PlatformJobId,
  holder: string,
  leaseMilliseconds: number,
): Promise<boolean> {
  const { rowCount } = await tx.raw(
    `update platform_job set leased_until = now() + ? * interval '1 millisecond' where platform_job_id = ? and lease_holder = ?`,
    [leaseMilliseconds, id, holder],
  )
  return rowCount === 1
}

/** False when the lease is no longer the holder's. */
export async function saveProgress(
  tx: Transaction,
  id: PlatformJobId,
  holder: string,
  { done, total }: { readonly done: number; readonly total: number },
): Promise<boolean> {
  const { rowCount } = await tx.raw(
    'update platform_job set done_count = ?, total_count = ? where platform_job_id = ? and lease_holder = ?',
    [done, total, id, holder],
  )
  return rowCount === 1
}

/** False when the lease is no longer the holder's. */
export async function saveEnd(
  tx: Transaction,
  id: PlatformJobId,
  holder: string,
  { error, result }: Pick<PlatformJob, 'error' | 'result'>,
): Promise<boolean> {
  const { rowCount } = await tx.raw(
    `update platform_job set state = ?, error = ?, result = ?, ended_at = now(), lease_holder = null, leased_until = null
     where platform_job_id = ? and lease_holder = ?`,
    [error === null ? 'succeeded' : 'failed', error, result && JSON.stringify(result), id, holder],
  )
  return rowCount === 1
}
