// The tenant's tables as staff see them, for tests that ask whether anything was written.
import type { TestGateway } from './gateway.ts'
import { rolesOf } from './ground.ts'
import { installationName, withAdmin } from './server.ts'

/** How many rows each table of the tenant has. */
export function rowCounts(gateway: TestGateway, tenant: string): Promise<Record<string, number>> {
  const entry = { tenant, kind: 'staff' as const, partnerId: null, readOnly: true, movesDay: false }
  return gateway.engine.door.open(entry, async ({ tx }) => {
    const tables = await tx.raw(
      `select relname from pg_class where relnamespace = current_schema()::regnamespace and relkind = 'r'
       and has_table_privilege(oid, 'select') order by relname`,
    )
    const counts: Record<string, number> = {}
    for (const { relname } of tables.rows) {
      counts[relname] = Number((await tx.raw('select count(*) from ??', [relname])).rows[0].count)
    }
    return counts
  })
}

/** How many audit entries and how many events the request left. */
export function trailOf(gateway: TestGateway, tenant: string, requestId: string): Promise<[number, number]> {
  const entry = { tenant, kind: 'staff' as const, partnerId: null, readOnly: true, movesDay: false }
  return gateway.engine.door.open(entry, async ({ tx }) => {
    const count = async (table: string) =>
      Number((await tx.raw('select count(*) from ?? where request_id = ?', [table, requestId])).rows[0].count)
    return [await count('audit_entry'), await count('outbox_event')]
  })
}

/** As the owner of the schemas: takes a right from the role that staff's work has, or gives it back. */
export async function changeGrant(gateway: TestGateway, tenant: string, words: string): Promise<void> {
  const placement = await gateway.engine.directory.placementOf(tenant)
  await withAdmin(gateway.databases.ownerUrl, async (client) => {
    await client.query(`set role "${installationName}_migrator"`)
    await client.query(`set search_path to "${placement?.schema}"`)
    await client.query(`${words} "${rolesOf(tenant).staff}"`)
  })
}
