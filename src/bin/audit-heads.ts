// How far the trail of each tenant is sealed, for the figures of operators.
import { type AuditHead, getAuditHead } from '../contexts/audit/index.ts'
import type { Directory, Door } from '../contexts/tenancy/index.ts'
import { eachTenant } from './each-tenant.ts'

/** The heads of all tenants that answer. */
export async function readAuditHeads(
  directory: Directory,
  door: Door,
): Promise<(AuditHead & { readonly tenant: string })[]> {
  const heads: (AuditHead & { readonly tenant: string })[] = []
  await eachTenant(await directory.slugs(), async (tenant) => {
    const entry = { tenant, kind: 'system', partnerId: null, readOnly: true } as const
    const head = await door.open(entry, ({ tx }) => getAuditHead(tx)).catch(() => undefined)
    if (head) heads.push({ tenant, ...head })
  })
  return heads.sort((left, right) => (left.tenant < right.tenant ? -1 : 1))
}
