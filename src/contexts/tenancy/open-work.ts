// The one door to a tenant's tables. Everything that a transaction may see is set here, for that transaction alone.
import type { ActorKind } from '../../kernel/actor.ts'
import type { PartnerId, TenantId } from '../../kernel/id.ts'
import type { LocalDate } from '../../kernel/local-date.ts'
import { type Connection, type Database, inTransaction, openPool, type Transaction } from '../../platform/database.ts'
import type { TenantProfile } from '../../platform/work.ts'
import type { Directory, Placement } from './directory.ts'
import { connectionsOf } from './limits.rules.ts'
import { problem } from './problems.ts'
import { openTurns } from './take-turn.ts'

export interface Door {
  /**
   * Runs `body` in one transaction of the tenant, under the role of the kind of actor.
   * Throws tenant.unavailable when the tenant is nowhere to be had, tenant.busy when its share of the connections is in use.
   */
  open<T>(request: DoorRequest, body: (opened: Opened) => Promise<T>): Promise<T>
  close(): Promise<void>
}

export interface DoorRequest {
  readonly tenant: string
  readonly kind: ActorKind
  readonly partnerId: PartnerId | null
  readonly readOnly: boolean
  /** It moves the business date, or has it moved. Other writes hold the date still until they end. */
  readonly movesDay?: boolean
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
    if (request.kind === 'system') return attempt(placement, request, body)
    const most = connectionsOf(placement.limits.poolShare, options.poolSize)
    return turns.take(`${placement.nodeId} ${placement.tenantId}`, most, () => attempt(placement, request, body))
  }

  async function attempt<T>(
    placement: Placement,
    request: DoorRequest,
    body: (opened: Opened) => Promise<T>,
  ): Promise<T> {
    const pool = await poolOf(placement.nodeId)
    let row: ProfileRow | undefined
    return inTransaction(
      pool,
      async (connection) => {
        row = await enter(connection, placement, request)
      },
      (tx) => body(openedOf(tx, row as ProfileRow, placement)),
    ).catch((error) => {
      // Without the row nobody entered yet, so nothing was written.
      throw row === undefined && unreachable.has(error?.code) ? new StalePlacement(String(error)) : error
    })
  }

  return {
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
  const holdsDay = !request.readOnly && request.movesDay !== true
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
