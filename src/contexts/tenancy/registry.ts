// The registry as its owner reads it: each tenant with its home, its roles and the version of its schema.
import type { AdminClient } from '../../platform/database.ts'
import type { Installation } from './installation.ts'
import { type Migration, type MigrationTarget, neededVersion, readMigrations } from './migrate.ts'
import { migratorRole } from './names.rules.ts'
import { inControl } from './owner-work.ts'

export interface RegisteredTenant {
  readonly tenantId: string
  readonly slug: string
  readonly name: string
  readonly country: string
  readonly sandbox: boolean
  readonly state: 'provisioning' | 'active' | 'suspended' | 'removed'
  readonly stateSince: string
  readonly home: TenantHome | null
  readonly schema: TenantSchema | null
}

export interface TenantHome {
  readonly nodeId: string
  readonly schemaName: string
  readonly state: 'active' | 'fenced' | 'moving'
  readonly epoch: bigint
  readonly roles: { readonly staff: string; readonly coLender: string; readonly sourcing: string }
}

export interface TenantSchema {
  readonly version: number
  readonly state: 'current' | 'migrating' | 'failed'
  readonly error: string | null
}

/** Tenants with what the registry knows of each: for `where`, `order by` and `limit` to be put behind it. */
export const selectRegistered = `select t.tenant_id, t.slug, t.name, t.country, t.sandbox, t.state, t.state_since,
    p.node_id, p.schema_name, p.staff_role, p.co_lender_role, p.sourcing_role, p.state as placement_state,
    p.epoch, s.version, s.state as schema_state, s.error
  from tenant t left join tenant_placement p using (tenant_id) left join tenant_schema s using (tenant_id)`

/** Every tenant that was ever made, by slug. */
export function listTenants(installation: Installation): Promise<RegisteredTenant[]> {
  return inControl(installation, async (client) => {
    const { rows } = await client.query(`${selectRegistered} order by t.slug collate "C"`)
    return rows.map(registeredOf)
  })
}

/** Throws Error when there is no tenant of that slug. */
export async function requireTenant(installation: Installation, slug: string): Promise<RegisteredTenant> {
  const tenant = (await listTenants(installation)).find((each) => each.slug === slug)
  if (!tenant) throw new Error(`There is no tenant ${slug}.`)
  return tenant
}

/** Where a tenant lives. Throws Error when it was removed. */
export function homeOf(tenant: RegisteredTenant): TenantHome {
  if (!tenant.home) throw new Error(`The tenant ${tenant.slug} was removed.`)
  return tenant.home
}

export function targetOf(installation: Installation, home: TenantHome): MigrationTarget {
  const { staff, coLender, sourcing } = home.roles
  return {
    track: 'tenant',
    schema: home.schemaName,
    owner: migratorRole(installation.name),
    names: { staff, colender: coLender, sourcing },
  }
}

/** Notes which version a tenant's schema has, and how the last attempt at it ended. */
export async function noteSchema(
  client: AdminClient,
  tenantId: string,
  schema: TenantSchema,
  migrations: readonly Migration[] = readMigrations('tenant'),
): Promise<void> {
  const applied = migrations.filter(({ version }) => version <= schema.version)
  await client.query(
    `insert into tenant_schema (tenant_id, version, needed_version, state, error, changed_at) values ($1, $2, $3, $4, $5, now())
     on conflict (tenant_id) do update set version = excluded.version, needed_version = excluded.needed_version,
       state = excluded.state, error = excluded.error, changed_at = excluded.changed_at`,
    [tenantId, schema.version, neededVersion(applied), schema.state, schema.error],
  )
}

export type RegisteredRow = Record<string, string> & { sandbox: boolean; version: number | null }

export function registeredOf(row: RegisteredRow): RegisteredTenant {
  return {
    tenantId: row.tenant_id as string,
    slug: row.slug as string,
    name: row.name as string,
    country: row.country as string,
    sandbox: row.sandbox,
    state: row.state as RegisteredTenant['state'],
    stateSince: row.state_since as string,
    home: row.node_id
      ? {
          nodeId: row.node_id,
          schemaName: row.schema_name as string,
          state: row.placement_state as TenantHome['state'],
          epoch: BigInt(row.epoch as string),
          roles: {
            staff: row.staff_role as string,
            coLender: row.co_lender_role as string,
            sourcing: row.sourcing_role as string,
          },
        }
      : null,
    schema:
      row.version === null
        ? null
        : { version: row.version, state: row.schema_state as TenantSchema['state'], error: row.error ?? null },
  }
}
