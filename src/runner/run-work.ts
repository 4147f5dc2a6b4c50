// The runner. Everything that every command needs is done here, once: the transaction, the idempotency key, the partner's sight, audit and outbox, the dry run.
import { setTimeout as pause } from 'node:timers/promises'
import { hashVersion } from '../contexts/audit/index.ts'
import type { Door, Opened } from '../contexts/tenancy/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { assert } from '../kernel/assert.ts'
import { Problem } from '../kernel/problem.ts'
import { openFieldCipher } from '../platform/field-cipher.ts'
import { newRequestId } from '../platform/ids.ts'
import type { KeyRing } from '../platform/key-ring.ts'
import { together } from '../platform/together.ts'
import type { Work } from '../platform/work.ts'
import { effectOf, type PostedBy } from './effect.ts'
import { type Approvable, runOrPropose, type SubjectOf } from './hold-back.ts'
import { claimKey, type KeyClaim, keepRefusal, type StoredReply } from './idempotency.store.ts'
import { tellPartners } from './partner-event.store.ts'
import { type Audiences, type NamedThing, requireSight, type Sights } from './partner-sight.ts'
import { problem } from './problems.ts'
import { asRefusal, isKept, mayRunAgain } from './refusals.ts'
import { entryOf, type Told } from './told.ts'
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
  /** A read of what is the actor's own by its subject: the handler asks for nothing else. */
  readonly readsOwn: boolean
  /** Null where the operation is never held back for approval. */
  readonly approvable: Approvable | null
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
  readonly subjectOf: SubjectOf
  readonly audiences: Audiences
  readonly postedBy: PostedBy
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
      onBehalfOf: null,
      displayName: order.name,
      partnerId: null,
      permissions: new Set(),
      roles: new Set(),
      principals: [`system:${order.name}`],
      sees: new Set(),
    }
    const requestId = newRequestId()
    const facts = { actor, operationId: order.operationId, requestId, idempotencyKey: null, dryRun: false }
    const movesDay = order.movesDay === true
    return again(() =>
      door.open(
        { tenant: order.tenant, kind: 'system', partnerId: null, readOnly: false, movesDay },
        async (opened) => {
          const { work, told } = await workOf(options, opened, facts)
          const result = await body(work)
          if (told.length > 0) await seal(options, work, facts, told, null, { status: 200, body: null })
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
  return { principal: actor.subject, operationId, key, fingerprint, requestId: request.requestId }
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
    if (actor.partnerId !== null && (access === 'write' || request.readsOwn)) {
      await requireSight(opened.tx, options.sights, request.named)
      await opened.takeEffect()
    }
    const { work, told } = await workOf(options, opened, request)
    if (claim) {
      const stored = await claimKey(opened.tx, work.fields, claim, work.recordedAt)
      if (stored) return { ...stored, replayed: true }
    }
    const answer = await answerOf(options, request, work, told)
    const reply = { ...answer, replayed: false }
    if (access !== 'write') return reply
    assert(told.length > 0, `${request.operationId} writes, so it says what happened`)
    const entries = await seal(options, work, request, told, claim, {
      status: reply.status,
      body: request.redact(reply.body),
    })
    if (request.dryRun) {
      await opened.tx.raw('set constraints all immediate')
      const effect = await effectOf(work, options.postedBy, entries)
      throw new DryRunDone({ ...reply, body: { ...(reply.body as object), effect } })
    }
    return reply
  })
}

async function answerOf(options: RunnerOptions, request: RunRequest, work: Work, told: Told[]) {
  const run = async () => ({ status: request.successStatus, body: await request.run(work) })
  if (request.access !== 'write') return run()
  if (!request.approvable) {
    assert(request.actor.kind !== 'agent', 'an agent has no write that cannot be held back')
    return run()
  }
  const takeBack = () => {
    told.length = 0
  }
  return runOrPropose(work, request.approvable, request.named, options.subjectOf, { run, takeBack })
}

type WorkFacts = Pick<RunRequest, 'actor' | 'operationId' | 'requestId' | 'idempotencyKey' | 'dryRun'>

async function workOf({ keyRing }: RunnerOptions, opened: Opened, facts: WorkFacts) {
  const told: Told[] = []
  const recordedAt = new Date().toISOString()
  const fields = await cipherOf(keyRing, opened)
  const workAs = (actor: Actor, operationId: string, approvalId: string | null): Work => ({
    tenant: opened.profile,
    actor,
    businessDate: opened.businessDate,
    recordedAt,
    requestId: facts.requestId,
    operationId,
    tx: opened.tx,
    fields,
    isDryRun: facts.dryRun,
    happened: (happening) => {
      told.push({ happening, actor, operationId, approvalId })
    },
    as: workAs,
  })
  return { work: workAs(facts.actor, facts.operationId, null), told }
}

const cipherOf = (keyRing: KeyRing, { profile: { id: tenantId, tenantKeys: keys, isWholeSealed } }: Opened) =>
  openFieldCipher(keyRing, { tenantId, keys, isWholeSealed })

async function seal(
  { audiences }: RunnerOptions,
  work: Work,
  facts: WorkFacts,
  told: readonly Told[],
  claim: KeyClaim | null,
  reply: StoredReply,
): Promise<readonly TrailEntry[]> {
  const common = {
    placementEpoch: work.tenant.placementEpoch,
    recordedAt: work.recordedAt,
    businessDate: work.businessDate,
    requestId: facts.requestId,
  }
  const entries = told.map((each) => entryOf(each, { ...common, idempotencyKey: facts.idempotencyKey }))
  await together(
    leaveTrail(work.tx, work.fields, { ...common, hashVersion }, entries, claim, reply),
    tellPartners(work.tx, audiences, entries),
  )
  return entries
}
