// Sealing under bad luck: two sealers at once, a connection that is killed in the middle, a writer that hangs. And what is said of
// how far it has come.
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { isProblem } from '../../sdk/src/index.ts'
import { sealTenant, startSealer } from '../../src/bin/sealer.ts'
import { createAnchorFiles } from '../../src/connectors/anchor-files.ts'
import { readAnchors } from '../../src/contexts/audit/index.ts'
import { leafOf, rootOfPath } from '../../src/contexts/audit/seal.rules.ts'
import { sealNext } from '../../src/contexts/audit/seal-entries.ts'
import { idFromWire } from '../../src/platform/ids.ts'
import { staffOf } from '../support/fixtures.ts'
import { startGateway, type TestGateway } from '../support/gateway.ts'
import { withAdmin } from '../support/server.ts'
import { leaveEntries, quiet, whileTampering } from '../support/trail.ts'

let gateway: TestGateway
const rounds = Number(process.env.AUDIT_ROUNDS ?? 20)
const entry = (tenant: string, readOnly = false) => ({ tenant, kind: 'system', partnerId: null, readOnly }) as const
const head = (tenant: string) => staffOf(gateway, tenant as 'himal').auditor.getAuditHead()
const seal = (tenant: string) => sealTenant(gateway.engine, tenant, quiet)

before(async () => {
  gateway = await startGateway()
})
after(() => gateway.stop())

/** Seals until nothing is pending: transactions elsewhere on the server hold the horizon for a moment. */
async function sealAll(tenant: string): Promise<void> {
  do await seal(tenant)
  while ((await head(tenant)).pendingEntryCount > 0)
}

/** One seal, without the lock that keeps a second sealer out. */
function sealForced(tenant: string, midway: (pid: number) => Promise<void> = async () => undefined): Promise<number> {
  return gateway.engine.door.open(entry(tenant), async ({ tx, profile }) => {
    const { rows } = await tx.raw('select pg_backend_pid() as pid')
    const count = await sealNext(
      { tx, tenantId: profile.id, sealedAt: new Date().toISOString() },
      gateway.engine.signer,
    )
    await midway(rows[0].pid)
    return count
  })
}

test('two sealers without a lock, one of them killed in the middle, make no fork, no gap and nothing twice', async () => {
  await sealAll('himal')
  let sealed = (await head('himal')).sequence
  const begun = sealed
  for (let round = 0; round < rounds; round += 1) {
    const [left, killed] = [1 + (round % 5), round % 2 === 0]
    await leaveEntries(gateway, 'himal', left)
    const kill = (pid: number) =>
      withAdmin(gateway.databases.ownerUrl, async (client) => {
        if (killed) await client.query('select pg_terminate_backend($1)', [pid])
      })
    const outcomes = await Promise.allSettled([sealForced('himal', kill), sealForced('himal'), sealForced('himal')])
    for (const outcome of outcomes) {
      if (outcome.status === 'fulfilled') continue
      // A unique key, the kill, or waiting for one that was killed.
      const code = outcome.reason.code ?? outcome.reason.message
      assert.match(
        String(code),
        /^(23505|57P01|Connection terminated.*|ECONNRESET|Client has encountered a connection error.*|the transaction was aborted.*)$/,
      )
    }
    sealed += left
  }
  await sealAll('himal')
  assert.equal((await head('himal')).sequence, sealed)
  assert.equal(
    sealed - begun,
    Array.from({ length: rounds }, (_, round) => 1 + (round % 5)).reduce((a, b) => a + b, 0),
  )
  await whileTampering(gateway, 'himal', async ({ client, verify }) => {
    const found = await verify()
    assert.deepEqual([found.firstFault, found.pendingEntryCount], [null, 0])
    const { rows } = await client.query(
      `select count(*)::int as entries, count(distinct audit_entry_id)::int as once,
         (select count(*)::int from audit_entry) as written from audit_seal_entry`,
    )
    assert.deepEqual(rows[0], {
      entries: found.sealedEntryCount,
      once: found.sealedEntryCount,
      written: found.sealedEntryCount,
    })
  })
})

test('with the lock, sealers at once never collide: one seals, the others find nothing to do', async () => {
  for (let round = 0; round < rounds; round += 1) {
    await leaveEntries(gateway, 'himal', 3)
    await Promise.all([seal('himal'), seal('himal'), seal('himal')])
  }
  await sealAll('himal')
  assert.equal((await staffOf(gateway, 'himal').auditor.verifyAudit()).firstFault, null)
})

test('a writer that hangs is ended by its own timeout; nothing is lost or sealed twice, and all catch up within 5 s', async () => {
  const sealer = startSealer(gateway.engine, quiet, 200)
  try {
    const before = await head('nyanza')
    let timeout = ''
    const hung = gateway.engine.door.open(entry('himal'), async ({ tx }) => {
      timeout = (await tx.raw('show idle_in_transaction_session_timeout')).rows[0].idle_in_transaction_session_timeout
      // As the door has it, only sooner, so that the test need not wait for it.
      await tx.raw(`select set_config('idle_in_transaction_session_timeout', '2s', true), pg_current_xact_id()`)
      await pause(3_000)
      await tx.raw('select 1')
    })
    const ended = assert.rejects(hung)
    await pause(500)
    await leaveEntries(gateway, 'nyanza', 4)
    await leaveEntries(gateway, 'himal', 2)
    await pause(700)
    const waiting = await head('nyanza')
    assert.equal(waiting.pendingEntryCount, 4, 'the horizon of the server stands still while any writer is open')
    assert.ok(waiting.lagSeconds > 0.4, `a lag of ${waiting.lagSeconds} s is told`)
    await ended
    assert.equal(timeout, '30s')
    const freed = performance.now()
    for (;;) {
      const [himal, nyanza] = [await head('himal'), await head('nyanza')]
      if (himal.pendingEntryCount === 0 && nyanza.pendingEntryCount === 0) break
      assert.ok(performance.now() - freed < 5_000, 'still not sealed')
      await pause(50)
    }
    assert.equal((await head('nyanza')).sequence, before.sequence + before.pendingEntryCount + 4)
    for (const tenant of ['himal', 'nyanza'] as const) {
      const { firstFault } = await staffOf(gateway, tenant).auditor.verifyAudit()
      assert.equal(firstFault, null)
    }
  } finally {
    await sealer.stop()
  }
})

test('how far sealing has come is told by the operation, by verification and among the figures', async () => {
  await sealAll('himal')
  const sealed = await head('himal')
  assert.deepEqual([sealed.pendingEntryCount, sealed.lagSeconds], [0, 0])
  assert.match(sealed.headHash ?? '', /^[0-9a-f]{64}$/)
  await leaveEntries(gateway, 'himal', 3)
  await pause(50)
  const behind = await head('himal')
  assert.deepEqual([behind.sequence, behind.pendingEntryCount], [sealed.sequence, 3])
  assert.ok(behind.lagSeconds >= 0.05 && behind.lagSeconds < 30, String(behind.lagSeconds))
  const figures = await (await fetch(`${gateway.url}/metrics`)).text()
  assert.match(figures, new RegExp(`lokta_audit_sealed_sequence{tenant="himal"} ${sealed.sequence}\\n`))
  assert.match(figures, /lokta_audit_unsealed_entries{tenant="himal"} 3\n/)
  assert.match(figures, /lokta_audit_seal_lag_seconds{tenant="himal"} \d/)
  const verified = await staffOf(gateway, 'himal').auditor.verifyAudit()
  assert.deepEqual([verified.pendingEntryCount, verified.lagSeconds], [0, 0])
  assert.equal(verified.anchoredSealNumber, null, 'no folder of anchors is configured here')
})

test('every sealed entry has a proof that leads from its leaf to the signed root', async () => {
  const { auditor } = staffOf(gateway, 'himal')
  await leaveEntries(gateway, 'himal', 11)
  const { data: listed } = await auditor.listAuditEntries({ query: { limit: 100 } })
  const unsealed = listed.find(({ sealNumber }) => sealNumber === null)
  if (unsealed) {
    const early = await auditor.getAuditProof({ auditEntryId: unsealed.id }).catch((error) => error)
    assert.ok(isProblem(early, 'audit_entry.not_sealed'))
  }
  await sealAll('himal')
  const { data } = await auditor.listAuditEntries({ query: { limit: 100 } })
  for (const { id, sequence, contentHash } of data) {
    const proof = await auditor.getAuditProof({ auditEntryId: id })
    const [placementEpoch, xid] = proof.order.split(' ').map(BigInt) as [bigint, bigint]
    const auditEntryId = idFromWire('audit_entry', id)
    const leaf = leafOf({ auditEntryId, placementEpoch, xid, contentHash: Buffer.from(contentHash, 'hex') })
    const path = proof.path.map((hash) => Buffer.from(hash, 'hex'))
    const root = rootOfPath(leaf, proof.position, proof.seal.entryCount, path)
    assert.equal(root?.toString('hex'), proof.seal.merkleRoot)
    assert.equal(sequence, proof.seal.firstSequence + proof.position)
    const { keyId, hash, signature } = proof.seal
    assert.ok(gateway.engine.signer.verifies(keyId, Buffer.from(hash, 'hex'), Buffer.from(signature, 'hex')))
  }
  const nobodys = await auditor
    .getAuditProof({ auditEntryId: 'audit_01kah3x5rqe8arj0hn8vq5mf6w' })
    .catch((error) => error)
  assert.ok(isProblem(nobodys, 'audit_entry.not_found'))
})

test('each head is written down once outside the database, in order; a line that a crash cut short is passed over', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lokta-anchors-'))
  try {
    const anchors = createAnchorFiles(folder)
    const engine = { ...gateway.engine, anchors }
    await leaveEntries(gateway, 'himal', 2)
    await sealAll('himal')
    await sealTenant(engine, 'himal', quiet)
    const file = join(folder, 'himal.anchors')
    const { sealNumber } = await head('himal')
    writeFileSync(file, '{"sealNumber":"9', { flag: 'a' })
    await leaveEntries(gateway, 'himal', 2)
    await sealAll('himal')
    await sealTenant(engine, 'himal', quiet)
    await sealTenant(engine, 'himal', quiet)
    const numbers: bigint[] = []
    for await (const anchor of readAnchors(anchors.lines('himal'))) numbers.push(anchor.sealNumber)
    const last = (await head('himal')).sealNumber as number
    assert.ok(last > (sealNumber as number))
    assert.deepEqual(
      numbers,
      Array.from({ length: last }, (_, index) => BigInt(index + 1)),
    )
    assert.ok(readFileSync(file, 'utf8').endsWith('\n'))
  } finally {
    rmSync(folder, { recursive: true })
  }
})
