// The runner. Everything that every command needs is done here, once: the transaction, the idempotency key, the partner's sight, audit and outbox, the dry run.
import { setTimeout as pause } from 'node:timers/promises'
import { contentHash, hashVersion } from '../contexts/audit/index.ts'
import type { Door, Opened } from '../contexts/tenancy/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { assert } from '../kernel/assert.ts'
import type { Id } from '../kernel/id.ts'
import { Problem } from '../kernel/problem.ts'
import { openFieldCipher } from '../platform/field-cipher.ts'
import { canonicalText } from '../platform/hash.ts'
import { idPrefixes, type Noun, newId, newRequestId, wireId } from '../platform/ids.ts'
import type { KeyRing } from '../platform/key-ring.ts'
import type { Happening, Work } from '../platform/work.ts'
import { claimKey, type KeyClaim, keepRefusal, type StoredReply } from './idempotency.store.ts'
import { type NamedThing, requireSight, type Sights } from './partner-sight.ts'
import { problem } from './problems.ts'
import { asRefusal, isKept, mayRunAgain } from './refusals.ts'
import { leaveTrail, type TrailEntry } from './trail.store.ts'

export interface RunRequest {
  readonly tenant: string
  readonly actor: Actor
  readonly operationId: string
  readonly access: 'read' | 'write' | 'preview'
  readonly successStatus: number
  readonly requestId: string
  readonly idempotencyKey: string | null
  /** Hash of the request, so that a key is not used for two of them. */
  readonly fingerprint: Buffer
  readonly dryRun: boolean
  /** It moves the business date itself, in works of its own. */
  readonly movesDay: boolean
  /** The things that path and body name. */
  readonly named: readonly NamedThing[]
  /** The reply without what is shown once. */
  redact(body: unknown): unknown
  run(work: Work): Promise<unknown>
}

export interface RunReply {
  readonly status: number
  readonly body: unknown
  readonly replayed: boolean
}

export interface Runner {
  /** Throws the Problem that refused the request. */
  run(request: RunRequest): Promise<RunReply>
  /** Work of the system itself: the night, and what operators apply. */
  runAsSystem<T>(order: SystemOrder, body: (work: Work) => Promise<T>): Promise<T>
}

export interface SystemOrder {
  readonly tenant: string
  readonly operationId: string
  /** Who of the system acts: 'close-of-business', 'operator'. */
  readonly name: string
  /** It rolls the business date: it takes the day alone. */
  readonly movesDay?: boolean
}

export interface RunnerOptions {
  readonly door: Door
  readonly sights: Sights
  readonly keyRing: KeyRing
  /** How a refusal looks on the wire, so that it can be kept and repeated. */
  toReply(refusal: Problem, requestId: string): StoredReply
}

class DryRunDone extends Error {
  readonly reply: RunReply
  constructor(reply: RunReply) {
    super('dry run')
    this.reply = reply
  }
}

const tries = 5

export function createRunner(options: RunnerOptions): Runner {
  const { door } = options

  async function run(request: RunRequest): Promise<RunReply> {
    const claim = claimOf(request)
    try {
      return await again(() => runOnce(options, request, claim))
    } catch (error) {
      if (error instanceof DryRunDone) return error.reply
      const refusal = asRefusal(error)
      if (claim && refusal instanceof Problem && isKept(refusal)) await keep(request, claim, refusal)
      throw refusal
    }
  }

  async function keep(request: RunRequest, claim: KeyClaim, refusal: Problem): Promise<void> {
    const reply = options.toReply(refusal, request.requestId)
    await door
      .open({ tenant: request.tenant, kind: 'staff', partnerId: null, readOnly: false }, async (opened) =>
        keepRefusal(opened.tx, await cipherOf(options.keyRing, opened), claim, reply, new Date().toISOString()),
      )
      // The refusal itself stands either way; a retry would simply be refused anew.
      .catch(() => undefined)
  }

  async function runAsSystem<T>(order: SystemOrder, body: (work: Work) => Promise<T>): Promise<T> {
    const actor: Actor = {
      kind: 'system',
      subject: `system:${order.name}`,
      displayName: order.name,
      partnerId: null,
      permissions: new Set(),
    }
    const requestId = newRequestId()
    const facts = { actor, operationId: order.operationId, requestId, idempotencyKey: null, dryRun: false }
    const movesDay = order.movesDay === true
    return again(() =>
      door.open(
        { tenant: order.tenant, kind: 'system', partnerId: null, readOnly: false, movesDay },
        async (opened) => {
          const { work, happenings } = await workOf(options, opened, facts)
          const result = await body(work)
          if (happenings.length > 0) await seal(work, facts, happenings, null, { status: 200, body: null })
          return result
        },
      ),
    )
  }

  return { run, runAsSystem }
}

/** Runs a unit again, whole, when the database found it in a deadlock or a serialization conflict. */
async function again<T>(unit: () => Promise<T>): Promise<T> {
  for (let round = 1; ; round += 1) {
    try {
      return await unit()
    } catch (error) {
      if (!mayRunAgain(error)) throw error
      if (round === tries) throw problem('server.busy', { retryAfterSeconds: 1 })
      await pause(Math.random() * 20 * 2 ** round)
    }
  }
}

function claimOf(request: RunRequest): KeyClaim | null {
  if (request.access !== 'write') return null
  if (request.idempotencyKey === null) throw problem('idempotency_key.missing')
  if (request.dryRun) return null
  const { actor, operationId, idempotencyKey: key, fingerprint } = request
  return { principal: actor.subject, operationId, key, fingerprint }
}

function runOnce(options: RunnerOptions, request: RunRequest, claim: KeyClaim | null): Promise<RunReply> {
  const { actor, access } = request
  const entry = {
    tenant: request.tenant,
    kind: actor.kind,
    partnerId: actor.partnerId,
    readOnly: access !== 'write',
    movesDay: request.movesDay,
  }
  return options.door.open(entry, async (opened) => {
    if (actor.partnerId !== null && access === 'write') {
      await requireSight(opened.tx, options.sights, request.named)
      await opened.takeEffect()
    }
    const { work, happenings } = await workOf(options, opened, request)
    if (claim) {
      const stored = await claimKey(opened.tx, work.fields, claim, work.recordedAt)
      if (stored) return { ...stored, replayed: true }
    }
    const body = await request.run(work)
    const reply = { status: request.successStatus, body, replayed: false }
    if (access !== 'write') return reply
    assert(happenings.length > 0, `${request.operationId} writes, so it says what happened`)
    await seal(work, request, happenings, claim, { status: reply.status, body: request.redact(body) })
    if (request.dryRun) {
      await opened.tx.raw('set constraints all immediate')
      throw new DryRunDone(reply)
    }
    return reply
  })
}

type WorkFacts = Pick<RunRequest, 'actor' | 'operationId' | 'requestId' | 'idempotencyKey' | 'dryRun'>

async function workOf(
  { keyRing }: RunnerOptions,
  opened: Opened,
  facts: WorkFacts,
): Promise<{ work: Work; happenings: Happening[] }> {
  const happenings: Happening[] = []
  const work: Work = {
    tenant: opened.profile,
    actor: facts.actor,
    businessDate: opened.businessDate,
    recordedAt: new Date().toISOString(),
    requestId: facts.requestId,
    operationId: facts.operationId,
    tx: opened.tx,
    fields: await cipherOf(keyRing, opened),
    isDryRun: facts.dryRun,
    happened: (happening) => {
      happenings.push(happening)
    },
  }
  return { work, happenings }
}

function cipherOf(keyRing: KeyRing, { profile }: Opened) {
  const { id: tenantId, tenantKeys: keys, isWholeSealed } = profile
  return openFieldCipher(keyRing, { tenantId, keys, isWholeSealed })
}

async function seal(
  work: Work,
  facts: WorkFacts,
  happenings: readonly Happening[],
  claim: KeyClaim | null,
  reply: StoredReply,
): Promise<void> {
  const common = {
    placementEpoch: work.tenant.placementEpoch,
    recordedAt: work.recordedAt,
    businessDate: work.businessDate,
    partnerId: facts.actor.partnerId,
    actorKind: facts.actor.kind,
    actorSubject: facts.actor.subject,
    actorName: facts.actor.displayName,
    onBehalfOf: null,
    operationId: facts.operationId,
    requestId: facts.requestId,
    idempotencyKey: facts.idempotencyKey,
  }
  const entries = happenings.map((happening): TrailEntry => {
    const auditEntryId = newId('audit_entry')
    const noun = happening.entity
    const entityId = noun in idPrefixes ? wireId(noun as Noun, happening.entityId as Id<Noun>) : happening.entityId
    const changes = canonicalText(happening.changes)
    const entry = { ...common, auditEntryId, entityType: noun, entityId, reason: happening.reason ?? null }
    return {
      auditEntryId,
      outboxEventId: newId('audit_entry'),
      happening,
      entityId,
      changes,
      contentHash: contentHash({ ...entry, changes: JSON.parse(changes) }),
    }
  })
  await leaveTrail(work.tx, work.fields, { ...common, hashVersion }, entries, claim, reply)
}
