// Prepares a server for an installation: its databases, the owner of all schemas, and the gateway's login that owns nothing.
import { type AdminClient, withConnection } from '../../platform/database.ts'
import { applyMigrations } from './migrate.ts'
import {
  databaseOf,
  gatewayLogin,
  gatewayRole,
  identifier,
  migratorRole,
  platformRole,
  withDatabase,
} from './names.rules.ts'

export interface InstallationOptions {
  readonly installation: string
  /** A role with CREATEROLE and CREATEDB. Its database holds the tenants, unless it is 'postgres': then one is made. */
  readonly databaseUrl: string
  readonly controlDatabaseUrl?: string | undefined
  readonly gatewayPassword: string
  /** Null where nobody logs in as the platform API. */
  readonly platformPassword?: string | null
  /** The owner's URLs of nodes beside `main`, by the node's id. */
  readonly nodeUrls?: ReadonlyMap<string, string> | undefined
}

/** A server that holds tenants. */
export interface NodeAccess {
  readonly nodeId: string
  readonly ownerUrl: string
  readonly gatewayUrl: string
  readonly serverVersion: number
}

export interface Installation {
  readonly name: string
  readonly main: NodeAccess
  /** The nodes whose owner's address is known, `main` among them. */
  readonly nodes: ReadonlyMap<string, NodeAccess>
  readonly controlOwnerUrl: string
  readonly controlGatewayUrl: string
  /** Who is noted in the control plane's audit for what is done with this access: 'operator' is whoever has the owner's login. */
  readonly actor: string
}

/** Brings databases, roles and the control plane to where this code wants them. Safe to repeat, and to run twice at once. */
export async function prepareInstallation(options: InstallationOptions): Promise<Installation> {
  const { installation, databaseUrl, gatewayPassword } = options
  const main = await prepareNode('main', options)
  const controlUrl = options.controlDatabaseUrl ?? withDatabase(databaseUrl, `${installation}_control`)
  if (!options.controlDatabaseUrl) {
    await withLock(databaseUrl, installation, (client) => ensureDatabase(client, databaseOf(controlUrl)))
  }
  await prepareDatabase(controlUrl, installation)
  await migrateControl(controlUrl, installation)
  const login = gatewayLogin(installation, gatewayPassword)
  const nodes = new Map([['main', main]])
  for (const [nodeId, url] of options.nodeUrls ?? [])
    nodes.set(nodeId, await prepareNode(nodeId, { ...options, databaseUrl: url }))
  return {
    name: installation,
    main,
    nodes,
    controlOwnerUrl: controlUrl,
    controlGatewayUrl: withDatabase(controlUrl, databaseOf(controlUrl), login),
    actor: 'operator',
  }
}

/** Prepares one server to hold tenants: its roles and its database. */
export async function prepareNode(nodeId: string, options: InstallationOptions): Promise<NodeAccess> {
  const { installation, databaseUrl, gatewayPassword, platformPassword = null } = options
  const named = databaseOf(databaseUrl)
  const database = named === 'postgres' ? installation : named
  const serverVersion = await withLock(databaseUrl, installation, async (client) => {
    const version = await checkServer(client)
    await prepareRoles(client, installation, version)
    await giveLogin(client, gatewayRole(installation), gatewayPassword)
    if (platformPassword !== null) await giveLogin(client, platformRole(installation), platformPassword)
    await ensureDatabase(client, database)
    return version
  })
  const ownerUrl = withDatabase(databaseUrl, database)
  await prepareDatabase(ownerUrl, installation)
  const gatewayUrl = withDatabase(databaseUrl, database, gatewayLogin(installation, gatewayPassword))
  return { nodeId, ownerUrl, gatewayUrl, serverVersion }
}

/**
 * One after the other: PostgreSQL refuses what two sessions change at once in its catalogue ("tuple concurrently updated").
 * A lock counts within its database only, so each step is locked in the database that it connects to, whoever comes.
 */
function withLock<T>(url: string, installation: string, change: (client: AdminClient) => Promise<T>): Promise<T> {
  return withConnection(url, async (client) => {
    await client.query('select pg_advisory_lock(hashtext($1))', [`lokta installation ${installation}`])
    return change(client)
  })
}

async function checkServer(client: AdminClient): Promise<number> {
  const { rows } = await client.query(`select current_setting('server_version_num')::int as version,
    rolsuper or rolcreaterole as may_create_roles, rolsuper or rolcreatedb as may_create_databases
    from pg_roles where rolname = current_user`)
  const { version, may_create_roles, may_create_databases } = rows[0]
  if (version < 150000)
    throw new Error(`PostgreSQL 15 or later is needed; this server is ${Math.floor(version / 10000)}.`)
  if (!may_create_roles || !may_create_databases) {
    throw new Error('The role of DATABASE_URL needs CREATEROLE and CREATEDB (it needs no superuser).')
  }
  return version
}

async function prepareRoles(client: AdminClient, installation: string, version: number): Promise<void> {
  const migrator = migratorRole(installation)
  await ensureRole(client, migrator, 'nologin noinherit')
  await ensureRole(client, gatewayRole(installation), 'login noinherit')
  await ensureRole(client, platformRole(installation), 'nologin noinherit')
  await grantMembership(client, migrator, 'current_user', version)
}

/** A password cannot be bound in DDL; ours is url-safe text, so quoting it is safe. */
async function giveLogin(client: AdminClient, role: string, password: string): Promise<void> {
  await client.query(`alter role ${identifier(role)} login password '${password.replaceAll("'", "''")}'`)
}

export async function ensureRole(client: AdminClient, role: string, attributes: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role])
  if (rowCount === 0) await client.query(`create role ${identifier(role)} ${attributes}`)
}

/** Lets `member` become `role` by SET ROLE, and inherit nothing from it. */
export async function grantMembership(
  client: AdminClient,
  role: string,
  member: string,
  version: number,
): Promise<void> {
  const to = member === 'current_user' ? member : identifier(member)
  const options = version >= 160000 ? ' with inherit false, set true' : ''
  await client.query(`grant ${identifier(role)} to ${to}${options}`)
}

async function ensureDatabase(client: AdminClient, database: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database])
  if (rowCount === 0) await client.query(`create database ${identifier(database)}`)
}

async function prepareDatabase(url: string, installation: string): Promise<void> {
  const database = identifier(databaseOf(url))
  await withLock(url, installation, async (client) => {
    await client.query(`grant connect, create on database ${database} to ${identifier(migratorRole(installation))}`)
    await client.query(`grant connect on database ${database} to ${identifier(gatewayRole(installation))}`)
  })
}

async function migrateControl(url: string, installation: string): Promise<void> {
  await withLock(url, installation, async (client) => {
    await asOwner(client, installation, 'create schema if not exists control')
    await applyMigrations(client, {
      track: 'control',
      schema: 'control',
      owner: migratorRole(installation),
      names: { gateway: gatewayRole(installation), platform: platformRole(installation) },
    })
    const logins = [gatewayRole(installation), platformRole(installation)].map(identifier)
    await client.query(`grant connect on database ${identifier(databaseOf(url))} to ${logins[1]}`)
    await asOwner(client, installation, `grant usage on schema control to ${logins.join(', ')}`)
  })
}

async function asOwner(client: AdminClient, installation: string, statement: string): Promise<void> {
  await client.query('begin')
  await client.query(`set local role ${identifier(migratorRole(installation))}`)
  await client.query(statement)
  await client.query('commit')
}
