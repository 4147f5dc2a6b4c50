// Personal fields at rest: nothing of them lies in clear, nothing sealed can be moved, and keys rotate under traffic (T46).
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { json, sendBare } from '../../test/support/bare-http.ts'
import { partnerKey, type StaffClients, staffOf } from '../../test/support/fixtures.ts'
import { startGateway, type TestGateway } from '../../test/support/gateway.ts'
import type { Transaction } from '../platform/database.ts'
import { idFromWire } from '../platform/ids.ts'
import { rotateKeys } from './rotate-keys.ts'

let gateway: TestGateway
let staff: StaffClients

before(async () => {
  gateway = await startGateway()
  staff = staffOf(gateway, 'himal')
})
after(() => gateway.stop())

const canary = {
  bornOn: '1907-07-23',
  phoneNumber: '+919000411223',
  emailAddress: 'canary.bird@aviary.example',
  address: '17 Canary Wharf Row, Pune',
}
const pan = { type: 'pan', value: 'CNRYB1234Z', issuerCountry: 'IN' }
const person = { kind: 'person' as const, fullName: 'Bird', country: 'IN', ...canary, identifiers: [pan] }

/** On the tenant's tables, past the gateway. */
function inTables<T>(body: (tx: Transaction) => Promise<T>, tenant = 'himal'): Promise<T> {
  return gateway.engine.door.open({ tenant, kind: 'staff', partnerId: null, readOnly: false }, ({ tx }) => body(tx))
}

/** Tables in which a text of `texts` is found, in clear or as bytes. */
function tablesWith(texts: readonly string[]): Promise<string[]> {
  return inTables(async (tx) => {
    const { rows } = await tx.raw(`select relname as name from pg_class
      where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p') and has_table_privilege(oid, 'select')`)
    assert.ok(rows.length > 30)
    const found: string[] = []
    for (const { name } of rows) {
      for (const text of texts) {
        const likes = [text, Buffer.from(text).toString('hex')].map((each) => `%${each}%`)
        const answer = await tx.raw('select count(*)::int as count from ?? t where t::text ilike any (?::text[])', [
          name,
          likes,
        ])
        if (answer.rows[0].count > 0) found.push(`${name}: ${text}`)
      }
    }
    return found
  })
}

test('what a person is reached and known by lies in no table in clear, whoever wrote it; it is read back as it was', async () => {
  const partner = await partnerKey(gateway, { tenant: 'himal', partner: 'gramin-path' })
  const own = await staff.underwriter.createParty({ body: person })
  const theirs = await partner.client.createParty({ body: { ...person, externalReference: 'BIRD-1' } })
  const change = { address: `${canary.address} II`, phoneNumber: '+919000411224' }
  await staff.underwriter.updateParty({ partyId: own.id, body: change }, { ifMatch: own.version })
  await partner.client.updateParty(
    { partyId: theirs.id, body: { address: canary.address } },
    { ifMatch: theirs.version },
  )
  const taken = { body: { ...person, externalReference: 'BIRD-1' } }
  await assert.rejects(partner.client.createParty(taken), { code: 'party.external_reference_taken' })
  const bird = await staff.underwriter.getParty({ partyId: own.id })
  assert.deepEqual(
    { bornOn: bird.bornOn, emailAddress: bird.emailAddress, address: bird.address, phoneNumber: bird.phoneNumber },
    { bornOn: canary.bornOn, emailAddress: canary.emailAddress, ...change },
  )
  assert.equal((await partner.client.getParty({ partyId: theirs.id })).emailAddress, canary.emailAddress)
  const texts = ['1907-07-23', '9000411223', '9000411224', 'canary.bird', 'Canary Wharf', 'CNRYB1234Z']
  assert.deepEqual(await tablesWith(texts), [])
  assert.ok((await tablesWith(['BIRD-1'])).length > 0, 'the search finds what is in clear')
})

test('a value that somebody moved to another row or another tenant is not shown: the request fails and names nothing', async () => {
  const [one, two] = await Promise.all([1, 2].map(() => staff.underwriter.createParty({ body: person })))
  const ids = [one, two].map((party) => idFromWire('party', party?.id as string))
  const sealed = await inTables((tx) =>
    tx('party')
      .where('party_id', ids[0] as string)
      .first('phone_number'),
  )
  await inTables((tx) =>
    tx('party')
      .where('party_id', ids[1] as string)
      .update(sealed),
  )
  await assert.rejects(staff.underwriter.getParty({ partyId: two?.id as string }), { code: 'server.failed' })
  assert.equal((await staff.underwriter.getParty({ partyId: one?.id as string })).phoneNumber, canary.phoneNumber)
  await inTables((tx) =>
    tx('party')
      .where('party_id', ids[1] as string)
      .update({ phone_number: null }),
  )
  const elsewhere = staffOf(gateway, 'nyanza').underwriter
  const there = await elsewhere.createParty({ body: { kind: 'person', fullName: 'Bird', country: 'UG' } })
  await inTables((tx) => tx('party').where('party_id', idFromWire('party', there.id)).update(sealed), 'nyanza')
  await assert.rejects(elsewhere.getParty({ partyId: there.id }), { code: 'server.failed' })
})

test('a party is found by a number however it is written, by telephone and by e-mail address; not by a part of one', async () => {
  const unlike = { phoneNumber: '+919000499001', emailAddress: 'Second@Nest.example' }
  const identifiers = [{ ...pan, value: 'nest 5678-q' }]
  const { id } = await staff.underwriter.createParty({ body: { ...person, ...unlike, identifiers } })
  const found = async (body: Parameters<typeof staff.underwriter.searchParties>[0]['body']) =>
    (await staff.underwriter.searchParties({ body })).data.map((party) => party.id)
  for (const value of ['NEST5678Q', 'nest-5678-q', 'Nest 5678 Q'])
    assert.deepEqual(await found({ identifier: { ...pan, value } }), [id], value)
  assert.deepEqual(await found({ phoneNumber: '+919000499001' }), [id])
  assert.deepEqual(await found({ emailAddress: 'second@nest.EXAMPLE' }), [id])
  assert.deepEqual(await found({ identifier: { ...pan, value: 'NEST5678' } }), [])
  assert.deepEqual(await found({ identifier: { ...pan, type: 'passport', value: 'NEST5678Q' } }), [])
  assert.deepEqual(await found({ phoneNumber: '+919000499002' }), [])
})

const versionsIn = (tx: Transaction) =>
  tx.raw(`select split_part(v, ':', 3) as version, count(*)::int from (
      select born_on as v from party union all select born_on from partner_party union all select value from party_identifier
      union all select sealed_reply from idempotency_record) as sealed where v is not null group by 1 order by 1`)
const versions = async () => {
  const { rows } = await inTables(versionsIn)
  return Object.fromEntries(rows.map((row: { version: string; count: number }) => [row.version, row.count]))
}

test('a rotation that is cut short leaves all readable, and goes on with the same key; traffic does not stop', async () => {
  const authorization = `Bearer ${await gateway.token('himal', 'asha')}`
  const kept = json('/v1/parties', person, { headers: { authorization, 'idempotency-key': 'kept-1' } })
  const first = await sendBare(gateway.url, kept)
  assert.equal(first.status, 201, first.text)
  const { id } = JSON.parse(first.text)
  for (let index = 0; index < 10; index += 1) await staff.underwriter.createParty({ body: person })
  assert.deepEqual(Object.keys(await versions()), ['1'])

  const cut = () => {
    throw new Error('killed')
  }
  const options = { reason: 'yearly', batchSize: 2 }
  await assert.rejects(rotateKeys(gateway.engine, 'himal', { ...options, onProgress: cut }), /killed/)
  const half = await versions()
  assert.ok((half[1] ?? 0) > 0 && (half[2] ?? 0) > 0, JSON.stringify(half))
  assert.equal((await staff.underwriter.getParty({ partyId: id })).phoneNumber, canary.phoneNumber)
  const holders = await staff.underwriter.searchParties({ body: { identifier: pan } })
  assert.ok(
    holders.data.some((party) => party.id === id),
    'found under either key',
  )

  const [rotation] = await Promise.all([
    rotateKeys(gateway.engine, 'himal', options),
    ...Array.from({ length: 5 }, () => staff.underwriter.createParty({ body: person })),
  ])
  assert.equal(rotation.version, 2, 'the same key')
  assert.deepEqual(Object.keys(await versions()), ['2'])
  assert.equal((await staff.underwriter.getParty({ partyId: id })).address, canary.address)
  assert.equal(
    (await staff.underwriter.searchParties({ body: { identifier: pan } })).data.length,
    holders.data.length + 5,
  )
  const again = await sendBare(gateway.url, kept)
  assert.deepEqual([again.status, again.headers['idempotency-replayed'], again.text], [201, 'true', first.text])

  assert.equal((await rotateKeys(gateway.engine, 'himal', options)).version, 3, 'the next is another')
  assert.deepEqual(Object.keys(await versions()), ['3'])
  const audit = staffOf(gateway, 'himal').auditor
  const { data } = await audit.listAuditEntries({ query: { limit: 100 } })
  const told = data.filter(({ operationId }) => operationId === 'rotateKeys').map((entry) => entry.changes)
  assert.deepEqual(told.map((changes) => (changes as { version: number }).version).sort(), [2, 2, 3, 3])
})

test('what was written before there was a cipher is read as it stands, and sealed by the first rotation', async () => {
  const nyanza = staffOf(gateway, 'nyanza')
  const { id } = await nyanza.underwriter.createParty({ body: { kind: 'person', fullName: 'Old', country: 'UG' } })
  await inTables(async (tx) => {
    await tx('party').where('party_id', idFromWire('party', id)).update({ phone_number: '+256700123456' })
    await tx('party').whereNot('party_id', idFromWire('party', id)).update({ phone_number: null })
    await tx('idempotency_record').update({
      sealed_reply: null,
      reply: JSON.stringify({ phoneNumber: '+256700123456' }),
    })
    await tx('tenant_profile').update({ fields_sealed: false })
  }, 'nyanza')
  assert.equal((await nyanza.underwriter.getParty({ partyId: id })).phoneNumber, '+256700123456')
  const { version } = await rotateKeys(gateway.engine, 'nyanza', { reason: 'first' })
  assert.equal(version, 1, 'the key is new enough')
  assert.equal((await nyanza.underwriter.getParty({ partyId: id })).phoneNumber, '+256700123456')
  const { data } = await nyanza.underwriter.searchParties({ body: { phoneNumber: '+256700123456' } })
  assert.deepEqual(
    data.map((party) => party.id),
    [id],
  )
  await inTables(async (tx) => {
    const inClear = await tx.raw(`select (select count(*) from party where phone_number like '+256%')
      + (select count(*) from idempotency_record where reply is not null) as count`)
    assert.equal(Number(inClear.rows[0].count), 0)
    await tx('party').where('party_id', idFromWire('party', id)).update({ phone_number: '+256700000000' })
  }, 'nyanza')
  await assert.rejects(nyanza.underwriter.getParty({ partyId: id }), { code: 'server.failed' }, 'nobody plants one now')
})
