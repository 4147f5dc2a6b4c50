// Which jobs may be asked for on a tenant as it stands. Whoever works a job off asks again: by then it may stand otherwise.
import { problem } from './problems.ts'

/** Named like the operations that ask for them. */
export type PlatformJobKind =
  | 'provisionTenant'
  | 'applyTenant'
  | 'suspendTenant'
  | 'resumeTenant'
  | 'exportTenant'
  | 'removeTenant'
  | 'migrateTenants'
  | 'checkTenants'

export type PlatformJobState = 'waiting' | 'running' | 'succeeded' | 'failed'

/** `tenant` is undefined where there is none of the slug. Throws tenant.slug_taken, .not_found, .removed, .not_active, .not_suspended. */
export function requireFit(
  kind: PlatformJobKind,
  tenant: { readonly state: 'provisioning' | 'active' | 'suspended' | 'removed' } | undefined,
): void {
  if (kind === 'provisionTenant') {
    if (tenant) throw problem('tenant.slug_taken')
    return
  }
  if (!tenant) throw problem('tenant.not_found')
  const { state } = tenant
  if (state === 'removed') throw problem('tenant.removed')
  if (kind === 'suspendTenant' && state === 'provisioning') throw problem('tenant.not_active', { facts: { state } })
  const isSuspended = state === 'suspended'
  if ((kind === 'removeTenant' && !isSuspended) || (kind === 'resumeTenant' && state === 'provisioning'))
    throw problem('tenant.not_suspended', { facts: { state } })
}
