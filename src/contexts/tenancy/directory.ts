// The directory: which tenants there are, where each lives, whose tokens it trusts. Read from the control plane, kept for seconds.
import type { TenantId } from '../../kernel/id.ts'
import type { Database } from '../../platform/database.ts'
import { limitsOf, type TenantLimits } from './limits.rules.ts'
import { type SchemaWindow, schemaWindow } from './migrate.ts'

export interface Placement {
  readonly tenantId: TenantId
  readonly slug: string
  readonly nodeId: string
  readonly schema: string
  readonly staffRole: string
  readonly coLenderRole: string
  readonly sourcingRole: string
  /** Active, at rest on its node, and of a schema that this code serves. */
  readonly available: boolean
  /** Fenced, on its way to another node. */
  readonly moving: boolean
  readonly epoch: bigint
  readonly schemaVersion: number
  /** Its schema is being brought to another version, or that was cut short. */
  readonly migrating: boolean
  readonly limits: TenantLimits
}

export interface TrustedIssuer {
  readonly url: string
  /** The id of the tenant's organization at an issuer of several tenants; empty where the issuer is the tenant's alone. */
  readonly organization: string
  readonly tenantSlug: string
  /** Whether its people are named by their `sub` alone: it is the first that its tenant trusted. */
  readonly isFirst: boolean
  readonly audience: string
  readonly jwksUrl: string
  readonly algorithms: readonly string[]
}

export interface Node {
  readonly nodeId: string
  readonly host: string
  readonly port: number
  readonly database: string
}

interface Registry {
  readonly readAt: number
  readonly placements: ReadonlyMap<string, Placement>
  readonly issuers: ReadonlyMap<string, readonly TrustedIssuer[]>
  readonly nodes: ReadonlyMap<string, Node>
}

export interface Directory {
  placementOf(slug: string): Promise<Placement | undefined>
  /** What is trusted of an issuer: one entry without an organization, or one for each organization; none for a stranger. */
  issuersOf(url: string): Promise<readonly TrustedIssuer[]>
  nodeOf(nodeId: string): Promise<Node | undefined>
  slugs(): Promise<readonly string[]>
  nodeIds(): Promise<readonly string[]>
  /** Reads anew at the next question: somebody met a tenant that was not where the directory said. */
  forget(): void
}

const keepMilliseconds = 5_000

/** A move lasts seconds: who asks for a tenant on its way is told soon after it has arrived. */
const keepMovingMilliseconds = 250

/** `control` is the gateway's pool on the control plane, `window` the schemas that this code serves. Unreachable, the last reading stands rather than stopping every tenant. */
export function openDirectory(control: Database, window: SchemaWindow = schemaWindow()): Directory {
  let registry: Registry | undefined
  let reading: Promise<Registry> | undefined

  async function current(): Promise<Registry> {
    if (registry && performance.now() - registry.readAt < keepMilliseconds) return registry
    reading ??= readRegistry(control, window).finally(() => {
      reading = undefined
    })
    try {
      registry = await reading
    } catch (error) {
      if (!registry) throw error
    }
    return registry
  }

  async function lookUp(slug: string): Promise<Placement | undefined> {
    const { placements, readAt } = await current()
    const placement = placements.get(slug)
    if (placement?.moving !== true || performance.now() - readAt < keepMovingMilliseconds) return placement
    forget()
    return (await current()).placements.get(slug)
  }

  function forget(): void {
    if (registry) registry = { ...registry, readAt: Number.NEGATIVE_INFINITY }
  }

  return {
    placementOf: lookUp,
    issuersOf: async (url) => (await current()).issuers.get(url) ?? [],
    nodeOf: async (nodeId) => (await current()).nodes.get(nodeId),
    nodeIds: async () => [...(await current()).nodes.keys()],
    slugs: async () => [...(await current()).placements.keys()],
    forget,
  }
}

async function readRegistry(control: Database, window: SchemaWindow): Promise<Registry> {
  const placements =
    await control.raw(`select p.*, t.slug, t.state as tenant_state, t.declaration -> 'limits' as limits,
      s.version, s.needed_version, s.state as schema_state
    from control.tenant_placement p join control.tenant t using (tenant_id)
    left join control.tenant_schema s using (tenant_id)`)
  const issuers = await control.raw(`select i.issuer_url, i.organization, i.audience, i.jwks_url, i.algorithms, t.slug,
      i.issuer_url is not distinct from t.first_issuer as is_first
    from control.issuer i join control.tenant t using (tenant_id)`)
  const nodes = await control.raw('select * from control.node')
  return {
    readAt: performance.now(),
    placements: new Map(placements.rows.map((row: PlacementRow) => [row.slug as string, placementOf(row, window)])),
    issuers: byUrl(issuers.rows),
    nodes: new Map(
      nodes.rows.map((row: Record<string, string>) => [
        row.node_id,
        { nodeId: row.node_id, host: row.host, port: Number(row.port), database: row.database_name },
      ]),
    ),
  }
}

interface IssuerRow {
  readonly issuer_url: string
  readonly organization: string
  readonly audience: string
  readonly jwks_url: string
  readonly algorithms: readonly string[]
  readonly slug: string
  readonly is_first: boolean
}

function byUrl(rows: readonly IssuerRow[]): ReadonlyMap<string, readonly TrustedIssuer[]> {
  const issuers = new Map<string, TrustedIssuer[]>()
  for (const row of rows) {
    const issuer = {
      url: row.issuer_url,
      organization: row.organization,
      tenantSlug: row.slug,
      isFirst: row.is_first,
      audience: row.audience,
      jwksUrl: row.jwks_url,
      algorithms: row.algorithms,
    }
    issuers.set(issuer.url, [...(issuers.get(issuer.url) ?? []), issuer])
  }
  return issuers
}

type PlacementRow = Record<string, string> & {
  version: number | null
  needed_version: number | null
  limits?: Partial<TenantLimits> | null
}

function placementOf(row: PlacementRow, window: SchemaWindow): Placement {
  return {
    tenantId: row.tenant_id as TenantId,
    slug: row.slug as string,
    nodeId: row.node_id as string,
    schema: row.schema_name as string,
    staffRole: row.staff_role as string,
    coLenderRole: row.co_lender_role as string,
    sourcingRole: row.sourcing_role as string,
    available: row.state === 'active' && row.tenant_state === 'active' && isServed(row, window),
    moving: row.state !== 'active',
    epoch: BigInt(row.epoch as string),
    schemaVersion: row.version ?? 0,
    migrating: row.schema_state === 'migrating',
    limits: limitsOf(row.limits ?? undefined),
  }
}

/** The schema has what this code needs, and this code knows what the schema asks of it. */
function isServed({ version, needed_version }: PlacementRow, { oldest, newest }: SchemaWindow): boolean {
  return version !== null && version >= oldest && (needed_version ?? 0) <= newest
}
