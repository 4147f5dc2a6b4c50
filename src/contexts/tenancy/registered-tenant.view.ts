// Tenants as platform operators see them: the registry, read in the control plane.
import type { Transaction } from '../../platform/database.ts'
import type { PageRequest } from '../../platform/page.ts'
import { type RegisteredTenant, registeredOf, selectRegistered } from './registry.ts'

/** Undefined where there is no tenant of that slug, and never was. */
export async function findRegisteredTenant(tx: Transaction, slug: string): Promise<RegisteredTenant | undefined> {
  const { rows } = await tx.raw(`${selectRegistered} where t.slug = ?`, [slug])
  return rows.map(registeredOf)[0]
}

/** Up to `limit + 1` tenants by slug, after the slug `after`. */
export async function listRegisteredTenants(
  tx: Transaction,
  { state = null }: { readonly state?: RegisteredTenant['state'] | null },
  page: PageRequest,
): Promise<RegisteredTenant[]> {
  const { rows } = await tx.raw(
    `${selectRegistered} where t.slug collate "C" > ? and (?::text is null or t.state = ?) order by t.slug collate "C" limit ?`,
    [page.after ?? '', state, state, page.limit + 1],
  )
  return rows.map(registeredOf)
}
