// The life of a tenant after it was made: suspended, resumed, removed. Each change is noted in the control plane's audit.
import { type AdminClient, withConnection } from '../../platform/database.ts'
import type { Installation } from './installation.ts'
import { identifier } from './names.rules.ts'
import { asMigrator, inControl, nodeAccess, noteOperation } from './owner-work.ts'
import { homeOf, type RegisteredTenant, requireTenant } from './registry.ts'

/** Gateways and workers refuse the tenant within five seconds; work that runs ends. Safe to repeat. Throws Error when it may not be. */
export function suspendTenant(installation: Installation, slug: string, reason: string): Promise<void> {
  return changeState(installation, slug, { from: 'active', to: 'suspended', action: 'tenant.suspended', reason })
}

/** Safe to repeat. Throws Error when the tenant is neither suspended nor active. */
export function resumeTenant(installation: Installation, slug: string, reason: string): Promise<void> {
  return changeState(installation, slug, { from: 'suspended', to: 'active', action: 'tenant.resumed', reason })
}

interface StateChange {
  readonly from: string
  readonly to: string
  readonly action: string
  readonly reason: string
}

async function changeState(installation: Installation, slug: string, change: StateChange): Promise<void> {
  await requireTenant(installation, slug)
  await inControl(installation, async (client) => {
    const state = await lockState(client, slug)
    if (state === change.to) return
    if (state !== change.from) throw new Error(`The tenant ${slug} is ${state}: it cannot become ${change.to}.`)
    await client.query('update tenant set state = $2, state_since = now() where slug = $1', [slug, change.to])
    await noteOperation(client, installation, change.action, slug, { reason: change.reason })
  })
}

async function lockState(client: AdminClient, slug: string): Promise<string> {
  const { rows } = await client.query('select state from tenant where slug = $1 for update', [slug])
  return rows[0].state
}

export interface RemoveTenant {
  readonly slug: string
  /** The slug once more, typed by whoever means it. */
  readonly repeated: string
  readonly reason: string
  /** Nobody wants what is in it: no export since the suspension is asked for. */
  readonly withoutExport?: boolean
  /** What it throws ends the removal there; it may be run again. */
  readonly onProgress?: (sentence: string) => Promise<void> | void
}

/**
 * Removes a suspended tenant for good: its schema, its roles, its issuers and its placement. What stays is a tombstone: its id, name,
 * slug and when it went. Throws Error when it is not suspended, or was not exported since. Cut short, it is run again.
 */
export async function removeTenant(installation: Installation, order: RemoveTenant): Promise<void> {
  const { slug, onProgress = () => undefined } = order
  if (order.repeated !== slug) throw new Error(`To remove ${slug} its name must be repeated exactly.`)
  const tenant = await requireTenant(installation, slug)
  if (tenant.state === 'removed') return
  await requireRemovable(installation, tenant, order.withoutExport === true)
  const { schemaName, roles, nodeId } = homeOf(tenant)
  await withConnection(nodeAccess(installation, nodeId).ownerUrl, async (client) => {
    await asMigrator(client, installation.name, schemaName, () =>
      client.query(`drop schema if exists ${identifier(schemaName)} cascade`),
    )
    await onProgress(`the schema ${schemaName} is dropped`)
    for (const role of Object.values(roles)) await client.query(`drop role if exists ${identifier(role)}`)
    await onProgress('its roles are dropped')
  })
  await inControl(installation, async (client) => {
    for (const table of ['issuer', 'tenant_placement', 'tenant_schema'])
      await client.query(`delete from ${table} where tenant_id = $1`, [tenant.tenantId])
    await client.query(
      `update tenant set state = 'removed', state_since = now(), declaration = '{}' where tenant_id = $1`,
      [tenant.tenantId],
    )
    // What was declared of it is gone from the jobs as well, but for one that still runs.
    await client.query(`update platform_job set request = '{}' where slug = $1 and state in ('succeeded', 'failed')`, [
      slug,
    ])
    await noteOperation(client, installation, 'tenant.removed', slug, {
      reason: order.reason,
      withoutExport: order.withoutExport === true,
    })
  })
  await onProgress('its placement and issuers are gone; its tombstone stands')
}

/** By then every gateway has read the directory anew, and what was at work in the tenant has ended by its timeouts. */
export const quietAfter = '1 minute'

async function requireRemovable(
  installation: Installation,
  tenant: RegisteredTenant,
  withoutExport: boolean,
): Promise<void> {
  const { slug, state, tenantId } = tenant
  if (state !== 'suspended') throw new Error(`The tenant ${slug} is ${state}: only a suspended tenant is removed.`)
  if (homeOf(tenant).state !== 'active') throw new Error(`The tenant ${slug} is being moved.`)
  if (withoutExport) return
  const exported = await inControl(installation, (client) =>
    client.query(
      'select 1 from tenant_export e join tenant t using (tenant_id) where tenant_id = $1 and snapshot_at > state_since + $2::interval',
      [tenantId, quietAfter],
    ),
  )
  if (exported.rowCount === 0)
    throw new Error(
      `The tenant ${slug} was not exported a minute after it was suspended, or later: export it, or say that no export is wanted.`,
    )
}
