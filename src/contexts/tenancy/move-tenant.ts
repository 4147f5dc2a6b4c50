// Moves a tenant to another node while it is in use: fenced, copied, proved, and the directory flipped. Nothing that was acknowledged is lost.
import { type AdminClient, inTransaction, openPool, type Transaction, withConnection } from '../../platform/database.ts'
import { copyTenant } from './copy-tenant.ts'
import { describeTenant, expectedCatalogueHash, hashOfCatalogue } from './describe-tenant.ts'
import type { Installation, NodeAccess } from './installation.ts'
import { applyMigrations, schemaWindow } from './migrate.ts'
import { identifier, migratorRole } from './names.rules.ts'
import { asMigrator, inControl, nodeAccess, noteOperation } from './owner-work.ts'
import { makeSchema, registerNode } from './provision.ts'
import { homeOf, requireTenant, type TenantHome } from './registry.ts'

export interface MoveTenant {
  readonly slug: string
  readonly to: string
  /** Ends what must end on the old node: seals the audit trail. Runs when nobody else is in the tenant. */
  drain(tx: Transaction): Promise<void>
  /** How long to wait for work that runs in the tenant, in milliseconds. */
  readonly waitMilliseconds?: number
  readonly onProgress?: (sentence: string) => void
}

export interface Moved {
  readonly rowCount: number
  /** From the fence to the flip: what a gateway may have refused meanwhile. */
  readonly fencedMilliseconds: number
  /** The old schema, which nobody but its owner can enter. */
  readonly left: { readonly nodeId: string; readonly schema: string }
}

interface Move {
  readonly installation: Installation
  readonly tenantId: string
  readonly slug: string
  readonly home: TenantHome
  readonly from: NodeAccess
  readonly to: NodeAccess
  readonly say: (sentence: string) => void
}

/**
 * Throws Error, with the tenant at work where it was, when the copy fails or cannot begin. Cut short by a crash, the tenant stays fenced:
 * run again it is moved; `unfenceTenant` opens it where it was.
 */
export async function moveTenant(installation: Installation, order: MoveTenant): Promise<Moved> {
  const move = await prepareMove(installation, order)
  const { slug, home, say } = move
  await makeTarget(move)
  const begun = performance.now()
  await setPlacement(move, `state = 'fenced'`, 'tenant.move_begun')
  say('fenced: no new work enters')
  let rowCount: number
  try {
    await quiesce(move, order)
    say('at rest and drained')
    rowCount = await copyRows(move)
    await requireSound(move)
  } catch (error) {
    await unfenceTenant(installation, slug)
    throw error
  }
  await setPlacement(
    move,
    `node_id = '${move.to.nodeId}', epoch = ${home.epoch + 1n}, state = 'active'`,
    'tenant.moved',
  )
  const fencedMilliseconds = performance.now() - begun
  say(`open on ${move.to.nodeId}`)
  return { rowCount, fencedMilliseconds, left: { nodeId: home.nodeId, schema: await putAside(move) } }
}

/** Opens a tenant that is fenced, on the node where it is. Safe to repeat. */
export async function unfenceTenant(installation: Installation, slug: string): Promise<void> {
  const tenant = await requireTenant(installation, slug)
  const home = homeOf(tenant)
  if (home.state === 'active') return
  const { ownerUrl } = nodeAccess(installation, home.nodeId)
  await withConnection(ownerUrl, (client) =>
    asMigrator(client, installation.name, home.schemaName, async () => {
      await client.query('update tenant_profile set placement_epoch = $1', [home.epoch.toString()])
      await client.query(`grant usage on schema ${identifier(home.schemaName)} to ${rolesOf(home)}`)
    }),
  )
  await inControl(installation, async (client) => {
    await client.query(`update tenant_placement set state = 'active' where tenant_id = $1`, [tenant.tenantId])
    await noteOperation(client, installation, 'tenant.move_ended', slug, { on: home.nodeId })
  })
}

async function prepareMove(installation: Installation, order: MoveTenant): Promise<Move> {
  const tenant = await requireTenant(installation, order.slug)
  const home = homeOf(tenant)
  if (home.nodeId === order.to) throw new Error(`The tenant ${order.slug} lives on ${order.to} already.`)
  const { newest } = schemaWindow()
  if (tenant.schema?.version !== newest)
    throw new Error(`The tenant ${order.slug} is not of version ${newest}: cli migrate --tenant ${order.slug} first.`)
  return {
    installation,
    tenantId: tenant.tenantId,
    slug: order.slug,
    home,
    from: nodeAccess(installation, home.nodeId),
    to: nodeAccess(installation, order.to),
    say: order.onProgress ?? (() => undefined),
  }
}

/** An empty schema of this version. What an attempt before this one left there was never reached by anybody. */
async function makeTarget({ installation, slug, home, to, say }: Move): Promise<void> {
  await inControl(installation, (client) => registerNode(client, to))
  await withConnection(to.ownerUrl, async (client) => {
    await asMigrator(client, installation.name, home.schemaName, () =>
      client.query(`drop schema if exists ${identifier(home.schemaName)} cascade`),
    )
    await applyMigrations(client, await makeSchema(client, installation, slug, to))
  })
  say(`an empty schema stands on ${to.nodeId}`)
}

function setPlacement(move: Move, assignment: string, action: string): Promise<void> {
  const { installation, tenantId, slug, home, to } = move
  return inControl(installation, async (client) => {
    const { rowCount } = await client.query(
      `update tenant_placement set ${assignment} where tenant_id = $1 and node_id = $2 and epoch = $3`,
      [tenantId, home.nodeId, home.epoch.toString()],
    )
    if (rowCount !== 1) throw new Error(`Somebody else moved the tenant ${slug}.`)
    await noteOperation(client, installation, action, slug, {
      from: home.nodeId,
      to: to.nodeId,
      epoch: home.epoch.toString(),
    })
  })
}

/**
 * Waits for what runs in the tenant, then shuts the door durably: a gateway that still believes in the old place finds another epoch
 * and a schema that it may not enter. Every transaction reads tenant_profile first and holds its lock to its end, so who has that
 * table alone is alone in the tenant.
 */
async function quiesce({ installation, home, from }: Move, order: MoveTenant): Promise<void> {
  const pool = openPool({ url: from.ownerUrl, maximumConnections: 1, acquireTimeoutMilliseconds: 5_000 })
  try {
    await inTransaction(
      pool,
      async (connection) => {
        await connection.query('begin')
        await connection.query(`set local role ${identifier(migratorRole(installation.name))}`)
        await connection.query(`set local search_path = ${identifier(home.schemaName)}, pg_catalog, pg_temp`)
        await connection.query(`set local lock_timeout = ${order.waitMilliseconds ?? 60_000}`)
        await connection.query('lock table tenant_profile in access exclusive mode')
        await connection.query('update tenant_profile set placement_epoch = $1', [(home.epoch + 1n).toString()])
        await connection.query(`revoke usage on schema ${identifier(home.schemaName)} from ${rolesOf(home)}`)
      },
      (tx) => order.drain(tx),
    )
  } finally {
    await pool.destroy()
  }
}

async function copyRows({ installation, home, from, to, say }: Move): Promise<number> {
  return withConnection(from.ownerUrl, (source) =>
    withConnection(to.ownerUrl, async (target) => {
      await openCopy(source, installation, home)
      await openCopy(target, installation, home)
      const copied = await copyTenant(source, target, home.schemaName, ({ table, rowCount }, count, total) => {
        say(`[${count}/${total}] ${table}: ${rowCount} rows`)
      })
      await target.query('commit')
      await source.query('rollback')
      return copied.reduce((sum, { rowCount }) => sum + rowCount, 0)
    }),
  )
}

async function openCopy(client: AdminClient, installation: Installation, home: TenantHome): Promise<void> {
  await client.query('begin')
  await client.query(`set local role ${identifier(migratorRole(installation.name))}`)
  await client.query(`set local search_path = ${identifier(home.schemaName)}, pg_catalog, pg_temp`)
  await client.query(`set local time zone 'UTC'`)
  await client.query(`set local datestyle = 'ISO, YMD'`)
}

/** The copy was made with walls down: all of them must stand again. */
async function requireSound({ installation, slug, home, to }: Move): Promise<void> {
  const text = await withConnection(to.ownerUrl, async (client) => {
    await client.query(`set search_path = ${identifier(home.schemaName)}`)
    const names = { schema: home.schemaName, owner: migratorRole(installation.name), roles: home.roles }
    return describeTenant(async (statement, values) => (await client.query(statement, [...values])).rows, names)
  })
  if (hashOfCatalogue(text) !== expectedCatalogueHash())
    throw new Error(`The catalogue of ${slug} on ${to.nodeId} is not what the migrations give.`)
}

/** The old rows stay for their owner under another name, until somebody drops them. */
async function putAside({ installation, home, from }: Move): Promise<string> {
  const aside = `${home.schemaName}_until_${home.epoch}`
  await withConnection(from.ownerUrl, (client) =>
    asMigrator(client, installation.name, home.schemaName, () =>
      client.query(`alter schema ${identifier(home.schemaName)} rename to ${identifier(aside)}`),
    ),
  )
  return aside
}

function rolesOf({ roles }: TenantHome): string {
  return Object.values(roles).map(identifier).join(', ')
}
