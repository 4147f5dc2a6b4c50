// Makes a tenant: its roles, its schema, its row in the control plane. What it declares of products, partners and accounts is applied by the contexts that own them.
import { type AdminClient, withConnection } from '../../platform/database.ts'
import { newId } from '../../platform/ids.ts'
import type { DeclaredIssuer, TenantDeclaration } from './declaration.ts'
import { firstIssuer } from './first-issuer.rules.ts'
import { ensureRole, grantMembership, type Installation, type NodeAccess } from './installation.ts'
import { applyMigrations, type MigrationTarget, readMigrations, schemaVersion } from './migrate.ts'
import { gatewayRole, identifier, migratorRole, type TenantRoles, tenantRoles, tenantSchema } from './names.rules.ts'
import { asMigrator, inControl, noteOperation, type OnProgress } from './owner-work.ts'
import { noteSchema } from './registry.ts'

/** Provisions or updates one tenant, on `node`. Safe to repeat; the file wins for what it declares, but never moves the business date nor the tenant. Its steps are the registration, each migration, and the profile. */
export async function provisionTenant(
  installation: Installation,
  tenant: TenantDeclaration,
  issuers: readonly DeclaredIssuer[],
  node: NodeAccess = installation.main,
  onProgress: OnProgress = () => undefined,
): Promise<void> {
  const roles = tenantRoles(installation.name, tenant.slug)
  const tenantId = await registerTenant(installation, tenant, roles, issuers, node)
  const migrations = readMigrations('tenant')
  const total = migrations.length + 2
  await onProgress(1, total)
  const version = await withConnection(node.ownerUrl, async (client) => {
    const target = await makeSchema(client, installation, tenant.slug, node)
    const numbers = migrations.map((migration) => migration.version)
    await applyMigrations(client, target, {
      afterStep: async (step) => onProgress(2 + numbers.indexOf(step), total),
    })
    await saveProfile(client, installation, tenant, tenantId)
    return schemaVersion(client, target)
  })
  await inControl(installation, async (client) => {
    await noteSchema(client, tenantId, { version, state: 'current', error: null })
    await client.query(
      `update tenant set state = 'active', state_since = now() where tenant_id = $1 and state = 'provisioning'`,
      [tenantId],
    )
  })
  await onProgress(total, total)
}

async function registerTenant(
  installation: Installation,
  tenant: TenantDeclaration,
  roles: TenantRoles,
  issuers: readonly DeclaredIssuer[],
  node: NodeAccess,
): Promise<string> {
  return inControl(installation, async (client) => {
    await requireUnused(client, tenant.slug)
    await registerNode(client, node)
    const { rows } = await client.query(
      `insert into tenant (tenant_id, slug, name, country, sandbox, state, declaration, applied_at)
         values ($1, $2, $3, $4, $5, 'provisioning', $6, now())
         on conflict (slug) do update set name = excluded.name, country = excluded.country, sandbox = excluded.sandbox,
           declaration = excluded.declaration, applied_at = excluded.applied_at
         returning tenant_id`,
      [newId('tenant'), tenant.slug, tenant.name, tenant.country, tenant.sandbox, JSON.stringify(tenant)],
    )
    const tenantId = rows[0].tenant_id as string
    await client.query(
      `insert into tenant_placement (tenant_id, node_id, schema_name, staff_role, co_lender_role, sourcing_role)
         values ($1, $6, $2, $3, $4, $5) on conflict (tenant_id) do nothing`,
      [tenantId, tenantSchema(tenant.slug), roles.staff, roles.coLender, roles.sourcing, node.nodeId],
    )
    await requireHome(client, tenant.slug, tenantId, node)
    const first = await trustIssuers(client, tenantId, issuers)
    await noteOperation(client, installation, 'tenant.applied', tenant.slug, {
      firstIssuer: first,
      issuers: issuers.map(({ url, organization }) => ({ url, organization: organization ?? null })),
    })
    return tenantId
  })
}

/** Answers the first issuer, as it is kept. */
async function trustIssuers(
  client: AdminClient,
  tenantId: string,
  issuers: readonly DeclaredIssuer[],
): Promise<string | null> {
  // Two tenants that are applied at once would not see each other's issuers.
  await client.query('lock table issuer in share row exclusive mode')
  const urls = issuers.map(({ url }) => url)
  const first = await keepFirstIssuer(client, tenantId, urls)
  await client.query('delete from issuer where tenant_id = $1', [tenantId])
  for (const { url, organization = '', audience, jwksUrl, algorithms } of issuers) {
    await requireFree(client, url, organization)
    await client.query(
      `insert into issuer (issuer_url, organization, tenant_id, audience, jwks_url, algorithms)
       values ($1, $2, $3, $4, $5, $6)`,
      [url, organization, tenantId, audience, jwksUrl, algorithms],
    )
  }
  return first
}

async function keepFirstIssuer(
  client: AdminClient,
  tenantId: string,
  declared: readonly string[],
): Promise<string | null> {
  const { rows } = await client.query(
    `select first_issuer, array(select issuer_url from issuer i where i.tenant_id = t.tenant_id) as trusted
     from tenant t where tenant_id = $1`,
    [tenantId],
  )
  const first = firstIssuer(rows[0].first_issuer, rows[0].trusted, declared)
  await client.query('update tenant set first_issuer = $2 where tenant_id = $1', [tenantId, first])
  return first
}

/** An issuer is one tenant's, or its organizations are: a token of both would not say which is meant. */
async function requireFree(client: AdminClient, url: string, organization: string): Promise<void> {
  const { rows } = await client.query(
    `select slug, organization from issuer join tenant using (tenant_id)
     where issuer_url = $1 and (organization in ('', $2) or $2 = '') limit 1`,
    [url, organization],
  )
  const [taken] = rows
  if (!taken) return
  const ofIt = taken.organization === '' ? 'the whole of it' : `its organization ${taken.organization}`
  const wanted = organization === '' ? 'whole' : `with the organization ${organization}`
  throw new Error(`The issuer ${url} cannot be trusted ${wanted}: the tenant ${taken.slug} has ${ofIt}.`)
}

/** Tells the directory where a node is, as the gateway reaches it. */
export async function registerNode(client: AdminClient, { nodeId, gatewayUrl }: NodeAccess): Promise<void> {
  const address = new URL(gatewayUrl)
  await client.query(
    `insert into node (node_id, host, port, database_name) values ($4, $1, $2, $3)
     on conflict (node_id) do update set host = excluded.host, port = excluded.port, database_name = excluded.database_name`,
    [address.hostname, Number(address.port || 5432), decodeURIComponent(address.pathname.slice(1)), nodeId],
  )
}

/** Keys, audit entries and exports name a tenant by its slug: a removed tenant's slug is nobody else's. */
async function requireUnused(client: AdminClient, slug: string): Promise<void> {
  const { rowCount } = await client.query(`select 1 from tenant where slug = $1 and state = 'removed'`, [slug])
  if (rowCount !== 0) throw new Error(`The tenant ${slug} was removed; its name is not given again.`)
}

/** A tenant is applied where it lives; elsewhere it would get a second, empty schema. */
async function requireHome(client: AdminClient, slug: string, tenantId: string, node: NodeAccess): Promise<void> {
  const { rows } = await client.query('select node_id from tenant_placement where tenant_id = $1', [tenantId])
  const home = rows[0]?.node_id
  if (home !== node.nodeId) throw new Error(`The tenant ${slug} lives on the node ${home}: apply its file there.`)
}

/** The roles and the empty schema of a tenant on a node, where they are not there yet. */
export async function makeSchema(
  client: AdminClient,
  installation: Installation,
  slug: string,
  node: NodeAccess,
): Promise<MigrationTarget> {
  const roles = tenantRoles(installation.name, slug)
  for (const role of Object.values(roles)) {
    await ensureRole(client, role, 'nologin noinherit')
    await grantMembership(client, role, gatewayRole(installation.name), node.serverVersion)
  }
  const schema = tenantSchema(slug)
  const owner = migratorRole(installation.name)
  const grantees = Object.values(roles).map(identifier).join(', ')
  await client.query('begin')
  await client.query(`set local role ${identifier(owner)}`)
  await client.query(`create schema if not exists ${identifier(schema)}`)
  await client.query(`grant usage on schema ${identifier(schema)} to ${grantees}`)
  await client.query('commit')
  const names = { staff: roles.staff, colender: roles.coLender, sourcing: roles.sourcing }
  return { track: 'tenant', schema, owner, names }
}

/** In days: how long a closed loan's borrower is kept where the file says nothing. */
const eightYears = 2920

/** Without a calendar every day is a working day. */
const everyDayWorked = { weekend: [], holidays: [] }

async function saveProfile(
  client: AdminClient,
  installation: Installation,
  tenant: TenantDeclaration,
  tenantId: string,
): Promise<void> {
  await asMigrator(client, installation.name, tenantSchema(tenant.slug), () =>
    client.query(
      `insert into tenant_profile (tenant_id, slug, name, country, time_zone, currency, currency_digits, sandbox,
         apr_convention, business_date, placement_epoch, calendar, retention_days)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1, $11, $12)
       on conflict (only_row) do update set name = excluded.name, country = excluded.country,
         time_zone = excluded.time_zone, sandbox = excluded.sandbox, apr_convention = excluded.apr_convention,
         calendar = excluded.calendar, retention_days = excluded.retention_days`,
      [
        tenantId,
        tenant.slug,
        tenant.name,
        tenant.country,
        tenant.timeZone,
        tenant.currency.code,
        tenant.currency.digits,
        tenant.sandbox,
        tenant.aprConvention,
        tenant.openOn,
        JSON.stringify(tenant.calendar ?? everyDayWorked),
        tenant.retentionDays ?? eightYears,
      ],
    ),
  )
}
