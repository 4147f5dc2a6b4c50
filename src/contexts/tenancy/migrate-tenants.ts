// Brings the schemas of many tenants to this version: one first, then several at once, each by itself.
import { withConnection } from '../../platform/database.ts'
import type { Installation } from './installation.ts'
import { applyMigrations, type Migration, readMigrations, schemaVersion } from './migrate.ts'
import { inControl, nodeAccess } from './owner-work.ts'
import { homeOf, listTenants, noteSchema, type RegisteredTenant, targetOf } from './registry.ts'

export interface TenantMigration {
  readonly slug: string
  readonly from: number
  readonly to: number
  readonly outcome: 'current' | 'failed' | 'waiting'
  /** Why it failed or waits. */
  readonly error: string | null
}

export interface MigrateTenantsOptions {
  /** This tenant alone. */
  readonly slug?: string | undefined
  /** How many at once. */
  readonly together?: number
  /** Goes on with the others although the first one failed. */
  readonly pastCanary?: boolean
  readonly migrations?: readonly Migration[]
  /** Called after each step that a tenant took. What it throws fails that tenant there. */
  readonly afterStep?: (slug: string, version: number) => Promise<void>
  readonly onProgress?: (done: TenantMigration, count: number, total: number) => Promise<void> | void
}

/**
 * Migrates every tenant that lives, suspended ones too. The first is a sandbox where there is one: when it fails the others are not
 * begun, unless `pastCanary`. After it a tenant that fails stops no other. Each is noted in the registry; run again, it goes on.
 */
export async function migrateTenants(
  installation: Installation,
  options: MigrateTenantsOptions = {},
): Promise<TenantMigration[]> {
  const tenants = (await listTenants(installation)).filter(
    ({ state, slug }) => (state === 'active' || state === 'suspended') && (options.slug ?? slug) === slug,
  )
  if (options.slug !== undefined && tenants.length === 0) throw new Error(`There is no tenant ${options.slug}.`)
  const canary = tenants.find(({ sandbox }) => sandbox) ?? tenants[0]
  const outcomes: TenantMigration[] = []
  const add = async (outcome: TenantMigration) => {
    outcomes.push(outcome)
    await options.onProgress?.(outcome, outcomes.length, tenants.length)
  }
  if (!canary) return outcomes
  await add(await migrateTenant(installation, canary, options))
  const others = tenants.filter((tenant) => tenant !== canary)
  if (outcomes[0]?.outcome === 'failed' && options.pastCanary !== true) {
    for (const tenant of others) await add(waiting(tenant, `${canary.slug}, which goes first, failed`))
    return outcomes
  }
  const lane = async () => {
    for (let next = others.shift(); next; next = others.shift())
      await add(await migrateTenant(installation, next, options))
  }
  await Promise.all(Array.from({ length: options.together ?? 4 }, lane))
  return outcomes
}

async function migrateTenant(
  installation: Installation,
  tenant: RegisteredTenant,
  options: MigrateTenantsOptions,
): Promise<TenantMigration> {
  const { slug, tenantId } = tenant
  const home = homeOf(tenant)
  if (home.state !== 'active') return waiting(tenant, 'it is being moved')
  const { migrations = readMigrations('tenant'), afterStep } = options
  const newest = migrations.at(-1)?.version ?? 0
  const noted = tenant.schema?.version ?? 0
  let version = noted
  const note = (state: 'current' | 'migrating' | 'failed', error: string | null) =>
    inControl(installation, (client) => noteSchema(client, tenantId, { version, state, error }, migrations))
  try {
    return await withConnection(nodeAccess(installation, home.nodeId).ownerUrl, async (client) => {
      const target = targetOf(installation, home)
      const from = await schemaVersion(client, target)
      version = from
      try {
        if (from < newest) await note('migrating', null)
        await applyMigrations(client, target, {
          migrations,
          afterStep: async (step) => {
            version = step
            await afterStep?.(slug, step)
          },
        })
      } finally {
        version = await schemaVersion(client, target).catch(() => version)
      }
      if (noted !== version || tenant.schema?.state !== 'current') await note('current', null)
      return { slug, from, to: version, outcome: 'current', error: null }
    })
  } catch (error) {
    const { message } = error as Error
    await note('failed', message).catch(() => undefined)
    return { slug, from: noted, to: version, outcome: 'failed', error: message }
  }
}

function waiting({ slug, schema }: RegisteredTenant, error: string): TenantMigration {
  const version = schema?.version ?? 0
  return { slug, from: version, to: version, outcome: 'waiting', error }
}
