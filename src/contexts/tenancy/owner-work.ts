// Work of the owner of all schemas, on connections of its own: what makes, changes and ends tenants. Never in a gateway.
import { type AdminClient, withConnection } from '../../platform/database.ts'
import { newId } from '../../platform/ids.ts'
import type { Installation, NodeAccess } from './installation.ts'
import { identifier, migratorRole } from './names.rules.ts'

/** Told after each step of long work; what it throws ends the work there. */
export type OnProgress = (done: number, total: number) => Promise<void> | void

/** Runs `body` in one transaction as the owner of `schema`, on a connection that may become it. */
export async function asMigrator<T>(
  client: AdminClient,
  installation: string,
  schema: string,
  body: () => Promise<T>,
): Promise<T> {
  await client.query('begin')
  try {
    await client.query(`set local role ${identifier(migratorRole(installation))}`)
    await client.query(`set local search_path = ${identifier(schema)}, pg_catalog, pg_temp`)
    const result = await body()
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

/** Runs `body` in one transaction of the control plane, on a connection of its own. */
export function inControl<T>(installation: Installation, body: (client: AdminClient) => Promise<T>): Promise<T> {
  return withConnection(installation.controlOwnerUrl, (client) =>
    asMigrator(client, installation.name, 'control', () => body(client)),
  )
}

/** The owner's access to a node. Throws Error when the installation was not told its address. */
export function nodeAccess(installation: Installation, nodeId: string): NodeAccess {
  const node = installation.nodes.get(nodeId)
  if (!node) throw new Error(`The owner's address of the node ${nodeId} is not known: NODE_DATABASE_URLS must name it.`)
  return node
}

/** What an operator did, kept in the control plane in the transaction that did it. */
export async function noteOperation(
  client: AdminClient,
  { actor }: Installation,
  action: string,
  slug: string,
  facts: Readonly<Record<string, unknown>>,
): Promise<void> {
  await client.query(
    `insert into control_audit (control_audit_id, actor, action, subject, facts, recorded_at)
     values ($1, $2, $3, $4, $5, now())`,
    [newId('audit_entry'), actor, action, slug, JSON.stringify(facts)],
  )
}
