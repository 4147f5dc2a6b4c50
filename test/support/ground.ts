// The database without a gateway before it: clones of the template, reached as the owner and as the gateway's own login.
import pg from 'pg'
import { loadDevelopmentSecrets } from '../../src/bin/development/secrets.ts'
import { grantMembership } from '../../src/contexts/tenancy/installation.ts'
import {
  databaseOf,
  gatewayRole,
  identifier,
  migratorRole,
  type TenantRoles,
  tenantRoles,
  withDatabase,
} from '../../src/contexts/tenancy/names.rules.ts'
import {
  type Clone,
  cloneDatabases,
  installationName,
  knownServer,
  startServer,
  type TestServer,
  withAdmin,
} from './server.ts'

export { tenantSlugs } from './server.ts'
export const owner = migratorRole(installationName)
export const gateway = gatewayRole(installationName)
export const himal = rolesOf('himal')
export const nyanza = rolesOf('nyanza')

export function rolesOf(slug: string): TenantRoles {
  return tenantRoles(installationName, slug)
}

export interface Ground {
  readonly server: TestServer
  readonly databases: Clone
  /** The gateway's login on tenants and on the control plane, straight to the server and to no pooler. */
  readonly gatewayUrl: string
  readonly controlGatewayUrl: string
  /** On a connection that is the owner of every schema. */
  asOwner<T>(body: (client: pg.Client) => Promise<T>): Promise<T>
  /** On a raw connection of the gateway's login, as it comes. */
  asGateway<T>(body: (client: pg.Client) => Promise<T>): Promise<T>
  stop(): Promise<void>
}

/** Inside `npm test` the server is shared; a single file starts its own. */
export async function startGround(): Promise<Ground> {
  const known = knownServer()
  const own = known ? undefined : await startServer()
  const server = known ?? own
  if (!server) throw new Error('there is a server by now')
  const databases = await cloneDatabases(server)
  const { gatewayPassword } = await loadDevelopmentSecrets(server.folder)
  const login = { user: gateway, password: gatewayPassword }
  const asLogin = (url: string) => withDatabase(url, databaseOf(url), login)
  const gatewayUrl = asLogin(databases.ownerUrl)
  return {
    server,
    databases,
    gatewayUrl,
    controlGatewayUrl: asLogin(databases.controlOwnerUrl),
    asOwner: (body) =>
      withAdmin(databases.ownerUrl, async (client) => {
        await client.query(`set role ${identifier(owner)}`)
        return body(client)
      }),
    asGateway: (body) => withAdmin(gatewayUrl, body),
    stop: async () => {
      await databases.drop()
      await own?.stop()
    },
  }
}

export interface Sight {
  readonly role?: string
  readonly path?: string
  readonly partnerId?: string
}

/** Runs `body` in a transaction that sees what `sight` says, and rolls it back. */
export async function inSight<T>(client: pg.Client, sight: Sight, body: () => Promise<T>): Promise<T> {
  await client.query('begin')
  try {
    if (sight.path !== undefined) await client.query(`select set_config('search_path', $1, true)`, [sight.path])
    if (sight.partnerId !== undefined) {
      await client.query(`select set_config('app.partner_id', $1, true)`, [sight.partnerId])
    }
    if (sight.role !== undefined) await client.query(`set local role ${identifier(sight.role)}`)
    return await body()
  } finally {
    await client.query('rollback')
  }
}

/** The SQLSTATE that refuses `attempt`, or 'done'. Leaves the transaction as it was before. */
export async function outcomeOf(client: pg.Client, attempt: () => Promise<unknown>): Promise<string> {
  await client.query('savepoint attempt')
  try {
    await attempt()
    await client.query('release savepoint attempt')
    return 'done'
  } catch (error) {
    await client.query('rollback to savepoint attempt')
    if (error instanceof pg.DatabaseError) return error.code ?? 'no SQLSTATE'
    throw error
  }
}

/**
 * A transaction of the owner's login that may become `role` and whatever `grants` say for its length. It is rolled back.
 * On the user's own server that login is no superuser, and so no member of a tenant's roles by itself.
 */
export async function withBorrowedRole<T>(
  ground: Ground,
  role: string,
  grants: readonly string[],
  body: (client: pg.Client) => Promise<T>,
): Promise<T> {
  return withAdmin(ground.databases.ownerUrl, async (client) => {
    const { rows } = await client.query(`select current_setting('server_version_num')::int as version`)
    await client.query('begin')
    try {
      await grantMembership(client, role, 'current_user', rows[0].version)
      await client.query(`set local role ${identifier(owner)}`)
      for (const grant of grants) await client.query(grant)
      await client.query(`set local role ${identifier(role)}`)
      return await body(client)
    } finally {
      await client.query('rollback')
    }
  })
}
