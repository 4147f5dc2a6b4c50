// The one door to a tenant's tables. Everything that a transaction may see is set here, for that transaction alone.
import type { ActorKind } from '../../kernel/actor.ts'
import type { PartnerId, TenantId } from '../../kernel/id.ts'
import type { LocalDate } from '../../kernel/local-date.ts'
import {
  type Connection,
  type Database,
  inTransaction,
  type Opening,
  openPool,
  type Transaction,
} from '../../platform/database.ts'
import { reach } from '../../platform/failpoint.ts'
import type { TenantProfile } from '../../platform/work.ts'
import { describeTenant, hashOfCatalogue, type TenantNames } from './describe-tenant.ts'
import type { Directory, Placement } from './directory.ts'
import { connectionsOf } from './limits.rules.ts'
import { migratorRole } from './names.rules.ts'
import { problem } from './problems.ts'
import { openTurns } from './take-turn.ts'
import type { DriftWatch } from './watch-drift.ts'

export interface Door {
  /**
   * Runs `body` in one transaction of the tenant, under the role of the kind of actor.
   * Throws tenant.unavailable when the tenant is nowhere to be had, tenant.busy when its share of the connections is in use.
   */
  open<T>(request: DoorRequest, body: (opened: Opened) => Promise<T>): Promise<T>
  /** The tenant's catalogue as text, also where it is not what it should be. */
  inspect(tenant: string): Promise<string>
  /**
   * How many rows were ever added to a table of that name, by tenant: one question to each node, whatever the number of tenants. The
   * count is the server's statistic: a second or so late, and it may begin anew. A tenant that is missing has an unknown count.
   */
  countInserted(table: string): Promise<ReadonlyMap<string, string>>
  close(): Promise<void>
}

export interface DoorRequest {
  readonly tenant: string
  readonly kind: ActorKind
  readonly partnerId: PartnerId | null
  readonly readOnly: boolean
  /** It moves the business date, or has it moved. Other writes hold the date still until they end. */
  readonly movesDay?: boolean
  /** It neither reads nor needs the business date, as the sealer: it waits for no night. */
  readonly ignoresDay?: boolean
}

export interface Opened {
  readonly tx: Transaction
  readonly profile: TenantProfile
  readonly businessDate: LocalDate
  /** From here on under the staff role: a partner's command, once it has found its target under its own. */
  takeEffect(): Promise<void>
}

export interface DoorOptions {
  readonly directory: Directory
  /** The gateway's URL for a node: its login owns nothing and inherits nothing. */
  urlOfNode(nodeId: string): Promise<string>
  readonly poolSize: number
  /** Without it no tenant is refused for its catalogue. */
  readonly drift?: DriftWatch | undefined
  /** How many of one tenant may wait for a connection. */
  readonly longestQueue?: number
}

/** Shared by writers, taken alone by whoever rolls the business date: a queue in which neither starves. */
const dayLock = `hashtext(current_schema() || ' business day')`

/** Waits until no other transaction holds the day, keeps everybody from it until this one ends, and says when it was had. */
export async function takeDay(tx: Transaction): Promise<string> {
  await tx.raw(`select pg_advisory_xact_lock(${dayLock})`)
  const answer = await tx.raw('select clock_timestamp() as taken_at')
  return answer.rows[0].taken_at
}

const settings = `select set_config('role', $1, true), set_config('search_path', $2, true),
  set_config('app.partner_id', $3, true), set_config('statement_timeout', $4, true),
  set_config('lock_timeout', $5, true), set_config('idle_in_transaction_session_timeout', $6, true)`

/** The states of Postgres that say: this schema or role is not here (any more). */
const misplaced = new Set(['42P01', '3F000', '42704', '22023', '42501', '08006'])

/** Said before a connection is there: the node is down, or it is no longer where the directory said. */
const unreachable = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EHOSTUNREACH', 'ETIMEDOUT', '57P03', '3D000'])

/** How long anybody waits for a connection. */
const acquireTimeoutMilliseconds = 20_000

class StalePlacement extends Error {}

export function openDoor(options: DoorOptions): Door {
  // By address, not by name: a node that moved gets a pool of its own, and the old one runs dry.
  const pools = new Map<string, Database>()
  const { longestQueue = 500 } = options
  const turns = openTurns({ longestQueue, patienceMilliseconds: acquireTimeoutMilliseconds })
  const poolOf = async (nodeId: string): Promise<Database> => {
    const url = await options.urlOfNode(nodeId)
    const pool = pools.get(url) ?? openNodePool(url, options.poolSize)
    pools.set(url, pool)
    return pool
  }

  /** In the tenant's turn. The system's own work needs none: a night works inside the request that closes a day. */
  async function inTurn<T>(request: DoorRequest, body: (opened: Opened) => Promise<T>): Promise<T> {
    const placement = await options.directory.placementOf(request.tenant)
    if (!placement?.available) throw problem('tenant.unavailable', { retryAfterSeconds: 5 })
    const look = async () => hashOfCatalogue(await inspect(placement, poolOf))
    const sound = options.drift?.isSound(placement, look, () => isAtRest(options.directory, placement))
    if (sound !== undefined && !(await sound)) throw problem('tenant.unavailable', { retryAfterSeconds: 60 })
    const work = async () => attempt(await poolOf(placement.nodeId), placement, request, body)
    if (request.kind === 'system') return work()
    const most = connectionsOf(placement.limits.poolShare, options.poolSize)
    return turns.take(`${placement.nodeId} ${placement.tenantId}`, most, work)
  }

  return {
    async inspect(tenant) {
      const placement = await options.directory.placementOf(tenant)
      if (!placement) throw problem('tenant.unavailable', { retryAfterSeconds: 5 })
      return inspect(placement, poolOf)
    },
    countInserted: (table) => countInserted(options.directory, poolOf, table),
    async open(request, body) {
      try {
        return await inTurn(request, body)
      } catch (error) {
        // Nothing was written yet: look up where the tenant lives now, and try once more.
        if (!(error instanceof StalePlacement)) throw error
        options.directory.forget()
      }
      return inTurn(request, body).catch((error) => {
        throw error instanceof StalePlacement ? problem('tenant.unavailable', { retryAfterSeconds: 5 }) : error
      })
    },
    async close() {
      for (const pool of pools.values()) await pool.destroy()
      pools.clear()
    },
  }
}

/** In one transaction on the tenant's node. Throws StalePlacement when it is not there and nothing was written. */
async function attempt<T>(
  pool: Database,
  placement: Placement,
  request: DoorRequest,
  body: (opened: Opened) => Promise<T>,
): Promise<T> {
  let row: ProfileRow | undefined
  const reachInWrite = request.readOnly ? () => undefined : reach
  reachInWrite('before BEGIN')
  const result = await inTransaction(
    pool,
    async (connection) => {
      row = await enter(connection, placement, request)
    },
    async (tx) => {
      const made = await body(openedOf(tx, row as ProfileRow, placement))
      reachInWrite('before COMMIT')
      return made
    },
  ).catch((error) => {
    // Without the row nobody entered yet, so nothing was written.
    throw row === undefined && unreachable.has(error?.code) ? new StalePlacement(String(error)) : error
  })
  reachInWrite('after COMMIT before reply')
  return result
}

function namesOf({ schema, slug, staffRole, coLenderRole, sourcingRole }: Placement): TenantNames {
  const roles = { staff: staffRole, coLender: coLenderRole, sourcing: sourcingRole }
  const installation = staffRole.slice(0, staffRole.lastIndexOf(`_t_${slug}_`))
  return { schema, owner: migratorRole(installation), roles }
}

/** Asks the directory anew whether the tenant's schema still is of the version that was read, and is not being migrated. */
async function isAtRest(directory: Directory, { slug, schemaVersion }: Placement): Promise<boolean> {
  directory.forget()
  const now = await directory.placementOf(slug)
  return now?.schemaVersion === schemaVersion && !now.migrating
}

type PoolOf = (nodeId: string) => Promise<Database>

/** Asks for the catalogue in a transaction of the tenant's staff, past what would refuse it. */
async function inspect(placement: Placement, poolOf: PoolOf): Promise<string> {
  const request = { tenant: placement.slug, kind: 'staff', partnerId: null, readOnly: true } as const
  const opening: Opening = async (connection) => {
    await enter(connection, placement, request)
  }
  return inTransaction(await poolOf(placement.nodeId), opening, (tx) =>
    describeTenant(
      async (text, values) => (await tx.raw(text.replace('$1', '?'), values as never)).rows,
      namesOf(placement),
    ),
  )
}

async function countInserted(
  directory: Directory,
  poolOf: PoolOf,
  table: string,
): Promise<ReadonlyMap<string, string>> {
  const placements = await Promise.all((await directory.slugs()).map(directory.placementOf))
  const counts = new Map<string, string>()
  for (const nodeId of new Set(placements.flatMap((placement) => placement?.nodeId ?? []))) {
    const rows = await countOnNode(await poolOf(nodeId), table)
    for (const placement of placements) {
      const count = placement?.nodeId === nodeId ? rows.get(placement.schema) : undefined
      if (placement && count !== undefined) counts.set(placement.slug, count)
    }
  }
  return counts
}

/** Of a node that does not answer nothing is known. */
async function countOnNode(pool: Database, table: string): Promise<ReadonlyMap<string, string>> {
  const answer = await pool
    .raw('select schemaname, n_tup_ins from pg_stat_user_tables where relname = ?', [table])
    .catch(() => ({ rows: [] }))
  return new Map(answer.rows.map((row: Record<string, string>) => [row.schemaname, row.n_tup_ins]))
}

function openNodePool(url: string, poolSize: number): Database {
  return openPool({ url, maximumConnections: poolSize, acquireTimeoutMilliseconds })
}

type ProfileRow = Record<string, string> & {
  currency_digits: number
  sandbox: boolean
  calendar: Opened['profile']['calendar']
  tenant_keys: Opened['profile']['tenantKeys']
  fields_sealed: boolean
}

async function enter(connection: Connection, placement: Placement, request: DoorRequest): Promise<ProfileRow> {
  const role = roleOf(placement, request.kind)
  const holdsDay = !request.readOnly && request.movesDay !== true && request.ignoresDay !== true
  // Sent together and answered together: one round trip. A failed setting fails the select after it, so nothing slips through.
  const sent = [
    connection.query(request.readOnly ? 'begin read only' : 'begin'),
    connection.query(settings, [
      role,
      `${placement.schema}, pg_temp`,
      request.partnerId ?? '',
      request.readOnly ? '5s' : '15s',
      '10s',
      // Who moves the day waits for whole nights, which run in transactions of their own.
      request.movesDay ? '15min' : '30s',
    ]),
    ...(holdsDay ? [connection.query(`select pg_advisory_xact_lock_shared(${dayLock})`)] : []),
    connection.query('select * from tenant_profile'),
  ]
  const answers = await Promise.allSettled(sent)
  const failed = answers.find((result) => result.status === 'rejected')
  if (failed) {
    if (misplaced.has(failed.reason?.code)) throw new StalePlacement(String(failed.reason))
    throw failed.reason
  }
  const profile = answers.at(-1)
  const row = profile?.status === 'fulfilled' ? (profile.value.rows[0] as ProfileRow | undefined) : undefined
  if (!row || BigInt(row.placement_epoch as string) !== placement.epoch) throw new StalePlacement('the epoch differs')
  return row
}

function roleOf(placement: Placement, kind: ActorKind): string {
  if (kind === 'co_lender') return placement.coLenderRole
  return kind === 'sourcing_partner' ? placement.sourcingRole : placement.staffRole
}

function openedOf(tx: Transaction, row: ProfileRow, placement: Placement): Opened {
  return {
    tx,
    businessDate: row.business_date as LocalDate,
    profile: {
      id: row.tenant_id as TenantId,
      slug: row.slug as string,
      name: row.name as string,
      country: row.country as string,
      timeZone: row.time_zone as string,
      currency: { code: row.currency as string, digits: row.currency_digits },
      sandbox: row.sandbox,
      aprConvention: row.apr_convention as 'nominal' | 'effective',
      calendar: row.calendar,
      placementEpoch: placement.epoch,
      tenantKeys: row.tenant_keys,
      isWholeSealed: row.fields_sealed,
    },
    takeEffect: async () => {
      await tx.raw(`select set_config('role', ?, true)`, [placement.staffRole])
    },
  }
}
