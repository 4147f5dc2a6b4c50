// The feed: nothing is lost however transactions end, each thing's events come in their order, and everybody sees what is theirs.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { isProblem, type Lokta, type Schemas } from '../../../sdk/src/index.ts'
import {
  disbursedLoan,
  type PartnerKey,
  partnerKey,
  type StaffClients,
  staffOf,
} from '../../../test/support/fixtures.ts'
import { startGateway, type TestGateway } from '../../../test/support/gateway.ts'
import type { Transaction } from '../../platform/database.ts'
import { newId, wireId } from '../../platform/ids.ts'
import { listEvents } from './event.view.ts'

let gateway: TestGateway
let staff: StaffClients
let [gramin, ganga, kaveri]: PartnerKey[] = []

before(async () => {
  gateway = await startGateway()
  staff = staffOf(gateway, 'himal')
  const key = (partner: string) => partnerKey(gateway, { tenant: 'himal', partner })
  ;[gramin, ganga, kaveri] = [await key('gramin-path'), await key('ganga-bank'), await key('kaveri-bank')]
})
after(() => gateway.stop())

/** A transaction that stays open until it is told to end. */
interface Held {
  readonly tx: Transaction
  commit(): Promise<void>
}

function hold(): Promise<Held> {
  const entry = { tenant: 'himal', kind: 'staff' as const, partnerId: null, readOnly: false }
  return new Promise((resolve, reject) => {
    let end = () => {}
    const ended = new Promise<void>((done) => {
      end = done
    })
    const whole = gateway.engine.door.open(entry, async ({ tx }) => {
      resolve({
        tx,
        commit: async () => {
          end()
          await whole
        },
      })
      await ended
    })
    whole.catch(reject)
  })
}

/** Leaves one event of a thing in the transaction, with the id that is given or the next one. */
async function tell(tx: Transaction, entityId: string, id: string = newId('outbox_event')): Promise<string> {
  const auditEntryId = newId('audit_entry')
  await tx.raw(
    `insert into audit_entry (audit_entry_id, placement_epoch, recorded_at, business_date, actor_kind, actor_subject,
       actor_name, operation_id, entity_type, entity_id, changes, request_id, hash_version, content_hash)
     values (?, 1, now(), '2026-01-15', 'staff', 'a', 'a', 'a', 'loan', ?, '{}', 'a', 1, '')`,
    [auditEntryId, entityId],
  )
  await tx.raw(
    `insert into outbox_event (outbox_event_id, placement_epoch, recorded_at, business_date, event_type, entity_type,
       entity_id, request_id, audit_entry_id, payload)
     values (?, 1, now(), '2026-01-15', 'loan.probed', 'loan', ?, 'a', ?, '{}')`,
    [id, entityId, auditEntryId],
  )
  return id
}

interface Read {
  readonly id: string
  readonly version: number
  readonly entityId: string
}

/** Reads on from the last event seen, as a consumer of the feed does. */
function follower() {
  const read: Read[] = []
  const readOn = async () => {
    const rows = await gateway.engine.runner.runAsSystem(
      { tenant: 'himal', operationId: 'listEvents', name: 'follower' },
      (work) => listEvents(work, { type: 'loan.probed', after: read.at(-1)?.id }, { after: null, limit: 100 }),
    )
    for (const row of rows) {
      read.push({ id: row.outbox_event_id, version: Number(row.aggregate_version), entityId: row.entity_id })
    }
  }
  /** Other databases of the server may hold the horizon back for a moment. */
  const readUntil = async (count: number) => {
    for (const end = Date.now() + 20_000; read.length < count && Date.now() < end; ) {
      await readOn()
      if (read.length < count) await pause(5)
    }
  }
  return { read, readOn, readUntil }
}

/** What everybody writes first: whatever has a greater id than the last one seen is new. */
function naivePoller() {
  const read = new Set<string>()
  let last = newId('outbox_event') as string
  const readOn = () =>
    gateway.engine.door.open({ tenant: 'himal', kind: 'staff', partnerId: null, readOnly: true }, async ({ tx }) => {
      const answer = await tx.raw(
        `select outbox_event_id as id from outbox_event where outbox_event_id > ? order by outbox_event_id`,
        [last],
      )
      for (const { id } of answer.rows) {
        read.add(id)
        last = id
      }
    })
  return { read, readOn }
}

test('a slow transaction with the lower id commits last, 100 times: no event is lost, and a reader by id loses them', async () => {
  const ours = follower()
  const naive = naivePoller()
  const written: string[] = []
  for (let round = 0; round < 100; round += 1) {
    const [slow, quick] = [await hold(), await hold()]
    written.push(await tell(slow.tx, `slow ${round}`))
    written.push(await tell(quick.tx, `quick ${round}`))
    await quick.commit()
    if (round % 4 === 0) await ours.readOn()
    await naive.readOn()
    await slow.commit()
  }
  await naive.readOn()
  await ours.readUntil(written.length)
  assert.deepEqual(ours.read.map(({ id }) => id).sort(), written.sort(), 'each event once')
  const lost = written.filter((id) => !naive.read.has(id))
  assert.equal(lost.length, 100, 'a reader by id misses what every slow transaction wrote')
})

test('a transaction that began first writes the later event of a loan: the loan is read in its order, at every moment', async () => {
  const loan = wireId('loan', newId('loan'))
  const ours = follower()
  let known = -1
  while (known < ours.read.length) {
    known = ours.read.length
    await ours.readOn()
  }
  const xid = (held: Held) => held.tx.raw('select pg_current_xact_id()')
  const [first, between, second] = [await hold(), await hold(), await hold()]
  for (const held of [first, between, second]) await xid(held)
  await tell(second.tx, loan)
  await second.commit()
  await tell(first.tx, loan)
  await first.commit()
  // By its xid alone the later event would stand below the horizon, and the earlier one not yet.
  await ours.readOn()
  assert.equal(ours.read.length, known, 'the later event waits for the earlier one')
  await between.commit()
  await ours.readUntil(known + 2)
  const versions = ours.read.filter(({ entityId }) => entityId === loan).map(({ version }) => version)
  assert.deepEqual(versions, [1, 2])
})

test('many writers of few loans: every loan is read in its order, without a gap', async () => {
  const loans = [0, 1, 2].map(() => wireId('loan', newId('loan')))
  const ours = follower()
  const writers = [0, 1, 2, 3].map(async (writer) => {
    for (let turn = 0; turn < 20; turn += 1) {
      const held = await hold()
      if ((writer + turn) % 2 === 0) await held.tx.raw('select pg_current_xact_id()')
      if (turn % 5 === 0) await pause(3)
      await tell(held.tx, loans[(writer + turn) % 3] as string)
      await held.commit()
    }
  })
  await Promise.all(writers)
  const mine = () => ours.read.filter(({ entityId }) => loans.includes(entityId))
  for (const end = Date.now() + 20_000; mine().length < 80 && Date.now() < end; ) await ours.readOn()
  assert.equal(mine().length, 80)
  for (const loan of loans) {
    const versions = mine().flatMap(({ entityId, version }) => (entityId === loan ? [version] : []))
    assert.deepEqual(
      versions,
      versions.map((_, index) => index + 1),
    )
  }
})

/** Everything that a client is told, by pages of ten, until `type` is among it. */
async function eventsUntil(client: Lokta, type: string, query: object = {}): Promise<Schemas['Event'][]> {
  for (const end = Date.now() + 20_000; ; ) {
    const all: Schemas['Event'][] = []
    for await (const event of client.listEventsItems({ query: { limit: 10, ...query } })) all.push(event)
    if (all.some((event) => event.type === type) || Date.now() > end) return all
    await pause(20)
  }
}

test('a loan from application to repayment: staff are told of all of it, a partner of what is its own, and without details', async () => {
  const begun = new Date().toISOString()
  const order = { tenant: 'himal', arrangement: 'ganga-80-20', broughtBy: gramin as PartnerKey } as const
  const { loanId, applicationId, offer, party, disbursedOn } = await disbursedLoan(gateway, order)
  await staff.servicingOfficer.recordRepayment({ loanId, body: { amount: '100.00', valueOn: disbursedOn } })
  const query = { 'recordedAt[gte]': begun }
  const last = 'loan.repayment_recorded'
  const told = await eventsUntil(staff.auditor, last, query)
  const byLoan = told.filter((event) => event.loanId === loanId)
  assert.deepEqual(
    byLoan
      .map(({ type, aggregateVersion }) => [type, aggregateVersion])
      .filter(([type]) => String(type).startsWith('loan.')),
    [
      ['loan.opened', 1],
      ['loan.disbursed', 2],
      ['loan.repayment_recorded', 3],
    ],
  )
  assert.ok(byLoan.some(({ type }) => type === 'offer.accepted'))
  assert.equal(told.find(({ type }) => type === last)?.data.cash, '100.00')
  assert.ok(!JSON.stringify(told).includes(party.fullName), 'nothing personal')

  const brought = await eventsUntil((gramin as PartnerKey).client, last, query)
  const subjects = new Set(brought.map(({ subject }) => subject.id))
  assert.ok([applicationId, offer.id, loanId].every((id) => subjects.has(id)))
  assert.ok(brought.every(({ data }) => Object.keys(data).length === 0))
  assert.ok(!brought.some(({ subject, type }) => subject.type === 'party' || /voted|recommended/.test(type)))

  const lent = await eventsUntil((ganga as PartnerKey).client, last, query)
  assert.deepEqual([...new Set(lent.map(({ subject }) => subject.id))], [loanId])
  const others = (await (kaveri as PartnerKey).client.listEvents({ query })).data
  assert.deepEqual(others, [])
  const strangerEvent = told.find(({ type }) => type === last)?.id as string
  await assert.rejects((kaveri as PartnerKey).client.listEvents({ query: { after: strangerEvent } }), (error) =>
    isProblem(error, 'event.not_found'),
  )

  const one = await staff.auditor.listEvents({ query: { subjectId: loanId, type: 'loan.disbursed' } })
  assert.deepEqual(
    one.data.map(({ type }) => type),
    ['loan.disbursed'],
  )
  const on = await staff.auditor.listEvents({ query: { subjectId: loanId, after: one.data[0]?.id as string } })
  assert.deepEqual(
    on.data.map(({ type }) => type),
    ['loan.repayment_recorded'],
  )
  const before = await staff.auditor.listEvents({ query: { subjectId: loanId, 'recordedAt[lt]': begun } })
  assert.deepEqual(before.data, [])
})
