// Asks for a job on a tenant, or on all of them. Nothing is done yet: whoever may act as the owner works it off.
import type { Transaction } from '../../platform/database.ts'
import { contradictionsIn, type TenantDeclaration } from './declaration.ts'
import { quietAfter } from './operate-tenants.ts'
import { requireFit } from './platform-job.rules.ts'
import { findJobByKey, insertJob, type NewJob, type PlatformJob } from './platform-job.store.ts'
import { getPlatformJob } from './platform-job.view.ts'
import { problem } from './problems.ts'
import { findRegisteredTenant } from './registered-tenant.view.ts'

export interface RequestedJob {
  readonly job: PlatformJob
  /** The key was used before, for the same request. */
  readonly replayed: boolean
}

/**
 * The job, or the one that the operator's key stands for already. Throws idempotency_key.reused, tenant.not_found, tenant.removed,
 * tenant.slug_taken, tenant.not_active, tenant.not_suspended, tenant.not_exported, tenant.slug_not_repeated,
 * tenant_declaration.inconsistent.
 */
export async function requestPlatformJob(tx: Transaction, order: NewJob): Promise<RequestedJob> {
  const known = await replayOf(tx, order)
  if (known) return known
  await requireSense(tx, order)
  const id = await insertJob(tx, order)
  if (id !== undefined) return { job: await getPlatformJob(tx, id), replayed: false }
  // Somebody was faster by a moment: with the same key, or with the same new tenant.
  const beaten = await replayOf(tx, order)
  if (!beaten) throw problem('tenant.slug_taken')
  return beaten
}

async function replayOf(tx: Transaction, order: NewJob): Promise<RequestedJob | undefined> {
  const known = await findJobByKey(tx, order.operatorId, order.idempotencyKey)
  if (!known) return undefined
  if (!known.requestHash.equals(order.requestHash)) throw problem('idempotency_key.reused')
  return { job: known.job, replayed: true }
}

async function requireSense(tx: Transaction, { kind, slug, request }: NewJob): Promise<void> {
  if (kind === 'provisionTenant' || kind === 'applyTenant')
    requireConsistent(request.declaration as TenantDeclaration, slug)
  if (slug === null) return
  requireFit(kind, await findRegisteredTenant(tx, slug))
  if (kind !== 'removeTenant') return
  if (request.repeated !== slug) throw problem('tenant.slug_not_repeated')
  if (request.withoutExport !== true && !(await isExported(tx, slug))) throw problem('tenant.not_exported')
}

function requireConsistent(declaration: TenantDeclaration, slug: string | null): void {
  const elsewhere =
    declaration.slug === slug ? [] : [{ pointer: '#/slug', detail: `is not the ${slug} of the address.` }]
  const errors = [...elsewhere, ...contradictionsIn(declaration)]
  if (errors.length > 0) {
    const sentences = errors.map(({ pointer, detail }) => ({ pointer, detail: `It ${detail}` }))
    throw problem('tenant_declaration.inconsistent', { errors: sentences })
  }
}

async function isExported(tx: Transaction, slug: string): Promise<boolean> {
  const { rows } = await tx.raw(
    `select 1 from tenant_export join tenant t using (tenant_id)
     where t.slug = ? and snapshot_at > t.state_since + ?::interval limit 1`,
    [slug, quietAfter],
  )
  return rows.length > 0
}
