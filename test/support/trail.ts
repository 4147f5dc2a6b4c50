// Trails for tests: made through the runner, sealed by the sealer, tampered with as nobody but the owner of the tables could, and
// read within the very transaction that tampered.
import type pg from 'pg'
import { sealTenant } from '../../src/bin/sealer.ts'
import { exportLines, feedOfExport, type Verification, verifyTrail } from '../../src/contexts/audit/index.ts'
import { trailOf } from '../../src/contexts/audit/verify-audit.ts'
import type { Anchor, TrailFeed } from '../../src/contexts/audit/verify-trail.ts'
import { identifier, migratorRole, tenantSchema } from '../../src/contexts/tenancy/names.rules.ts'
import type { Transaction } from '../../src/platform/database.ts'
import { createLog } from '../../src/platform/log.ts'
import type { TestGateway } from './gateway.ts'
import { installationName, withAdmin } from './server.ts'

export const quiet = createLog({ level: 'fatal' })

/** One write of a tenant that leaves `count` audit entries. */
export function leaveEntries(gateway: TestGateway, tenant: string, count: number): Promise<void> {
  return gateway.engine.runner.runAsSystem({ tenant, operationId: 'leaveEntries', name: 'test' }, async (work) => {
    for (let number = 0; number < count; number += 1) {
      const changes = { number, status: { from: 'open', to: 'closed' } }
      work.happened({ event: 'test.left', entity: 'tenant', entityId: work.tenant.id, changes, reason: 'A test.' })
    }
  })
}

/** A trail of several seals, each over the entries of one write. */
export async function layTrail(gateway: TestGateway, tenant: string, counts: readonly number[]): Promise<void> {
  for (const count of counts) {
    await leaveEntries(gateway, tenant, count)
    while ((await sealTenant(gateway.engine, tenant, quiet)) === 0) await new Promise((done) => setTimeout(done, 20))
  }
}

/** A connection as a transaction of the product's: question marks become its numbered parameters. */
function asTransaction(client: pg.Client): Transaction {
  const raw = (sql: string, values: unknown[] = []) => {
    let number = 0
    const text = sql.replace(/\?/g, () => {
      number += 1
      return `$${number}`
    })
    const asked = { text, values }
    // Asked a turn later, when the options are there.
    const answer = Promise.resolve().then(() => client.query(asked))
    const options = (more: object) => {
      Object.assign(asked, more)
      return answer
    }
    return Object.assign(answer, { options })
  }
  return { raw } as unknown as Transaction
}

export interface Tampering {
  readonly client: pg.Client
  readonly feed: TrailFeed
  /** What the trail is found to be online, and from an export: they say the same, or this rejects. */
  verify(anchors?: readonly Anchor[]): Promise<Verification>
}

/** Runs `body` in a transaction that owns the tenant's tables and has taken their guards off; nothing of it stays. */
export async function whileTampering<T>(
  gateway: TestGateway,
  tenant: string,
  body: (tampering: Tampering) => Promise<T>,
): Promise<T> {
  const placement = await gateway.engine.directory.placementOf(tenant)
  const tenantId = placement?.tenantId as string
  return withAdmin(gateway.databases.ownerUrl, async (client) => {
    await client.query('begin')
    await client.query(`set local role ${identifier(migratorRole(installationName))}`)
    await client.query(`set local search_path = ${tenantSchema(tenant)}, pg_temp`)
    for (const table of ['audit_entry', 'audit_seal', 'audit_seal_entry', 'outbox_event']) {
      await client.query(`alter table ${table} disable trigger user`)
    }
    const keys = await client.query(
      `select conrelid::regclass::text as held, conname from pg_constraint
       where contype = 'f' and confrelid in ('audit_entry'::regclass, 'audit_seal'::regclass)`,
    )
    for (const { held, conname } of keys.rows) await client.query(`alter table ${held} drop constraint ${conname}`)
    const feed = trailOf(asTransaction(client), tenantId)
    try {
      return await body({ client, feed, verify: (anchors) => verifyTwice(gateway, feed, anchors) })
    } finally {
      await client.query('rollback')
    }
  })
}

async function verifyTwice(
  gateway: TestGateway,
  feed: TrailFeed,
  anchors: readonly Anchor[] | undefined,
): Promise<Verification> {
  const proofs = () => ({ keys: gateway.engine.signer, ...(anchors && { anchors: each(anchors) }) })
  const online = await verifyTrail(feed, proofs())
  const lines: string[] = []
  for await (const text of exportLines(feed, { tenant: 'test', exportedAt: 'now' })) lines.push(...text.split('\n'))
  const written = lines.filter((text) => text !== '')
  const offline = await verifyTrail(
    feedOfExport(() => each(written), feed.tenantId),
    proofs(),
  )
  const told = ({ firstFault, sealedEntryCount, pendingEntryCount }: Verification) =>
    JSON.stringify([sealedEntryCount, pendingEntryCount, firstFault && { ...firstFault }], (_, value) =>
      typeof value === 'bigint' ? value.toString() : value,
    )
  if (told(online) !== told(offline)) throw new Error(`online ${told(online)}, offline ${told(offline)}`)
  return online
}

export async function* each<T>(values: Iterable<T>): AsyncGenerator<T> {
  yield* values
}
