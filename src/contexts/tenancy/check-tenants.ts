// Holds each tenant's catalogue against what the migrations give, and says in which lines it differs.
import { readFileSync } from 'node:fs'
import { catalogueFile } from './describe-tenant.ts'
import type { Installation } from './installation.ts'
import { listTenants } from './registry.ts'

export interface TenantCheck {
  readonly slug: string
  /** Lines that only one of the two has, marked with which; empty where the tenant is as it should be. */
  readonly differences: readonly string[]
}

export interface CheckTenantsOptions {
  /** These alone; all that are made and live where there is none. */
  readonly slugs?: readonly string[]
  /** Reads a tenant's catalogue, as Door.inspect does. */
  inspect(slug: string): Promise<string>
  readonly onProgress?: (check: TenantCheck, count: number, total: number) => Promise<void> | void
}

/** One tenant after the other, in the order of their slugs. */
export async function checkTenants(installation: Installation, options: CheckTenantsOptions): Promise<TenantCheck[]> {
  const { slugs = [], inspect, onProgress } = options
  const wanted = readFileSync(catalogueFile, 'utf8')
  const tenants = (await listTenants(installation)).filter(
    // One that is still being made is not whole yet: it is looked at only where it is named.
    ({ slug, home, state }) => home !== null && (slugs.length === 0 ? state !== 'provisioning' : slugs.includes(slug)),
  )
  const checks: TenantCheck[] = []
  for (const { slug } of tenants) {
    const check = { slug, differences: differencesOf(wanted, await inspect(slug)) }
    checks.push(check)
    await onProgress?.(check, checks.length, tenants.length)
  }
  return checks
}

/** Lines that only one of the texts has, marked with where they are. */
function differencesOf(wanted: string, found: string): string[] {
  const [ours, theirs] = [new Set(wanted.split('\n')), new Set(found.split('\n'))]
  const missing = [...ours].filter((line) => !theirs.has(line)).map((line) => `missing: ${line.trim()}`)
  const added = [...theirs].filter((line) => !ours.has(line)).map((line) => `added: ${line.trim()}`)
  return wanted === found ? [] : [...missing, ...added, ...(missing.length + added.length === 0 ? ['the order'] : [])]
}
