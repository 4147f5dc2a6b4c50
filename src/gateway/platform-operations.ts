// The platform's operations, each bound to what answers it. A write asks for a job, and does nothing to a tenant by itself.
import type { PlatformOperator } from '../contexts/identity/index.ts'
import {
  findRegisteredTenant,
  getPlatformJob,
  listPlatformJobs,
  listRegisteredTenants,
  type PlatformJob,
  type PlatformJobKind,
  problem,
  type RegisteredTenant,
  requestPlatformJob,
} from '../contexts/tenancy/index.ts'
import type { TenantId } from '../kernel/id.ts'
import { idFromWire, wireId } from '../platform/ids.ts'
import type { components, PlatformCall, PlatformOperationId, PlatformReply } from '../wire/platform-call.ts'

/** Who calls, and what makes this call the same as another. */
export interface Asking {
  readonly operator: PlatformOperator
  readonly idempotencyKey: string
  readonly requestHash: Buffer
}

export interface PlatformAnswer<Body> {
  readonly body: Body
  /** The tenant it is about, for the audit; null where it is about none or all. */
  readonly slug: string | null
  /** What the audit keeps of it beside. */
  readonly facts?: Readonly<Record<string, unknown>>
  /** The key was used before, for the same request. */
  readonly replayed?: boolean
}

type Handler<Id extends PlatformOperationId> = (
  call: PlatformCall<Id>,
  asking: Asking,
) => Promise<PlatformAnswer<PlatformReply<Id>>>

export type PlatformOperations = { readonly [Id in PlatformOperationId]: Handler<Id> }

interface Order {
  readonly kind: PlatformJobKind
  readonly slug: string | null
  readonly request: Readonly<Record<string, unknown>>
}

async function ask(
  { tx }: Pick<PlatformCall<'exportTenant'>, 'tx'>,
  { operator, idempotencyKey, requestHash }: Asking,
  order: Order,
): Promise<PlatformAnswer<components['schemas']['PlatformJob']>> {
  const asked = { ...order, operatorId: operator.id, idempotencyKey, requestHash }
  const { job, replayed } = await requestPlatformJob(tx, asked)
  const { reason } = order.request
  const facts = { jobId: wireId('platform_job', job.id), replayed, ...(reason === undefined ? {} : { reason }) }
  return { body: jobToWire(job), slug: order.slug, facts, replayed }
}

export const platformOperations: PlatformOperations = {
  listTenants: async ({ tx, query, page }) => {
    const tenants = await listRegisteredTenants(tx, { state: query.state ?? null }, page)
    return { body: page.close(tenants, ({ slug }) => slug, tenantToWire), slug: null }
  },
  getTenant: async ({ tx, path: { slug } }) => {
    const tenant = await findRegisteredTenant(tx, slug)
    if (!tenant) throw problem('tenant.not_found')
    return { body: tenantToWire(tenant), slug }
  },
  provisionTenant: (call, asking) => {
    const { body: declaration, query } = call
    const request = { declaration, nodeId: query.nodeId ?? 'main' }
    return ask(call, asking, { kind: 'provisionTenant', slug: declaration.slug, request })
  },
  applyTenant: (call, asking) => {
    const { body: declaration, path } = call
    return ask(call, asking, { kind: 'applyTenant', slug: path.slug, request: { declaration } })
  },
  suspendTenant: (call, asking) =>
    ask(call, asking, { kind: 'suspendTenant', slug: call.path.slug, request: { ...call.body } }),
  resumeTenant: (call, asking) =>
    ask(call, asking, { kind: 'resumeTenant', slug: call.path.slug, request: { ...call.body } }),
  exportTenant: (call, asking) =>
    ask(call, asking, { kind: 'exportTenant', slug: call.path.slug, request: { ...call.body } }),
  removeTenant: (call, asking) => {
    const { slug: repeated, reason, withoutExport = false } = call.body
    const request = { repeated, reason, withoutExport }
    return ask(call, asking, { kind: 'removeTenant', slug: call.path.slug, request })
  },
  migrateTenants: (call, asking) => {
    const { slug = null, pastCanary = false } = call.body
    return ask(call, asking, { kind: 'migrateTenants', slug, request: { pastCanary } })
  },
  checkTenants: (call, asking) =>
    ask(call, asking, { kind: 'checkTenants', slug: call.body.slug ?? null, request: {} }),
  listPlatformJobs: async ({ tx, query, page }) => {
    const { slug = null, state = null } = query
    const jobs = await listPlatformJobs(tx, { slug, state }, page)
    return { body: page.close(jobs, ({ id }) => id, jobToWire), slug }
  },
  getPlatformJob: async ({ tx, path }) => {
    const job = await getPlatformJob(tx, idFromWire('platform_job', path.platformJobId))
    return { body: jobToWire(job), slug: job.slug, facts: { jobId: path.platformJobId } }
  },
}

function tenantToWire(tenant: RegisteredTenant): components['schemas']['RegisteredTenant'] {
  const { tenantId, slug, name, country, sandbox, state, stateSince, home, schema } = tenant
  return {
    id: wireId('tenant', tenantId as TenantId),
    slug,
    name,
    country,
    sandbox,
    state,
    stateSince,
    home: home && { nodeId: home.nodeId, state: home.state, epoch: Number(home.epoch) },
    schema,
  }
}

function jobToWire(job: PlatformJob): components['schemas']['PlatformJob'] {
  const { id, kind, slug, state, done, total, error, result, attemptCount, requestedAt, startedAt, endedAt } = job
  return {
    id: wireId('platform_job', id),
    operationId: kind,
    slug,
    state,
    progress: { done, total },
    error,
    result: result as components['schemas']['PlatformJobResult'],
    attemptCount,
    requestedBy: { id: wireId('platform_operator', job.requestedBy.id), name: job.requestedBy.name },
    requestedAt,
    startedAt,
    endedAt,
  }
}
