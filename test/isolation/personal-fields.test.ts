// Who sees which personal field: the whole list, by hand. A role or a field that is not in it fails.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { createLokta, isProblem, type Lokta, responseOf, type Schemas } from '../../sdk/src/index.ts'
import { sendBare } from '../support/bare-http.ts'
import { partnerKey, staffOf } from '../support/fixtures.ts'
import { startGateway, type TestGateway } from '../support/gateway.ts'
import { cellsInClear } from '../support/sealed.ts'
import { claimsOf, developmentIssuer, signToken, type TokenIssuer } from '../support/token-issuer.ts'

let gateway: TestGateway
let issuer: TokenIssuer
let party: Schemas['Party']
let staffKey: Lokta
let partner: Lokta

const person = {
  kind: 'person' as const,
  fullName: 'Anjali Rao',
  bornOn: '1990-04-12',
  country: 'IN',
  phoneNumber: '+919812345678',
  emailAddress: 'anjali@example.com',
  address: '4 Lake Road, Pune 411001',
}
const identifiers = [{ type: 'pan', value: 'ABCPR1234F', issuerCountry: 'IN' }]
const personal = ['fullName', 'bornOn', 'phoneNumber', 'emailAddress', 'address'] as const

before(async () => {
  gateway = await startGateway()
  issuer = await developmentIssuer(gateway, 'himal', 'nyanza')
  party = await as('underwriter').createParty({ body: { ...person, identifiers } })
  const scopes = ['parties.read' as const, 'parties.write' as const]
  const { administrator } = staffOf(gateway, 'himal')
  const { secret } = await administrator.createApiKey({ body: { name: 'crm', kind: 'staff', scopes } })
  staffKey = createLokta({ baseUrl: gateway.url, credential: secret as string })
  partner = (await partnerKey(gateway, { tenant: 'himal', partner: 'gramin-path' })).client
})
after(() => gateway.stop())

const tokenOf = (...roles: string[]) =>
  signToken(issuer, claimsOf(issuer, { agent_owner: 'gita', resource_access: { 'lokta-api': { roles } } }))
const as = (...roles: string[]) => createLokta({ baseUrl: gateway.url, credential: tokenOf(...roles) })

/** What each role sees of a party in clear; null where it does not see parties at all. */
const golden: Readonly<Record<string, readonly (typeof personal)[number][] | null>> = {
  underwriter: ['fullName', 'bornOn', 'phoneNumber', 'emailAddress', 'address'],
  approver: ['fullName'],
  credit_operations: ['fullName', 'bornOn', 'phoneNumber', 'emailAddress', 'address'],
  servicing_officer: ['fullName', 'phoneNumber'],
  accountant: null,
  auditor: [],
  administrator: null,
  privacy_officer: [],
  agent_reader: [],
  agent_proposer: null,
}

const stars = {
  fullName: '****',
  bornOn: null,
  phoneNumber: '****5678',
  emailAddress: '****',
  address: '****',
} as const

/** Asserts that a party is shown as the list says, and says itself what it hides. */
function expectShown(shown: Schemas['Party'], sees: readonly string[], who: string): void {
  for (const field of personal) {
    assert.equal(shown[field], sees.includes(field) ? person[field] : stars[field], `${who}: ${field}`)
  }
  assert.deepEqual([...shown.masked].sort(), personal.filter((field) => !sees.includes(field)).sort(), who)
  assert.equal(shown.country, 'IN')
}

test('the list has every role, and every role sees the fields of the list, in one party and in a page of them', async () => {
  assert.deepEqual(Object.keys(golden).sort(), [...gateway.spec.roles.keys()].sort())
  for (const [role, sees] of Object.entries(golden)) {
    const read = as(role).getParty({ partyId: party.id })
    if (sees === null) {
      await assert.rejects(read, (error) => isProblem(error, 'permission.denied'), role)
      continue
    }
    expectShown(await read, sees, role)
    const { data } = await as(role).listParties({ query: { limit: 100 } })
    expectShown(data.find(({ id }) => id === party.id) as Schemas['Party'], sees, `${role}, in a page`)
  }
})

test('two roles see what either sees, but for an agent; a key of staff sees names; roles that are scopes or kinds of key see nothing', async () => {
  const { servicing_officer: officer, underwriter } = golden
  expectShown(await as('approver', 'servicing_officer').getParty({ partyId: party.id }), officer ?? [], 'both')
  expectShown(await as('auditor', 'underwriter').getParty({ partyId: party.id }), underwriter ?? [], 'both')
  expectShown(await staffKey.getParty({ partyId: party.id }), ['fullName'], 'a key of staff')
  const beside = as('agent_reader', 'underwriter', 'credit_operations')
  expectShown(await beside.getParty({ partyId: party.id }), [], 'an agent with roles of people beside its own')
  const posing = as('auditor', 'parties.read', 'sourcing_partner', 'staff', 'underwriter ')
  expectShown(await posing.getParty({ partyId: party.id }), [], 'who poses')
})

test('a sourcing partner sees what it gave, in full', async () => {
  const own = await partner.createParty({ body: person })
  expectShown(own, personal, 'the reply')
  expectShown(await partner.getParty({ partyId: own.id }), personal, 'a read')
  await assert.rejects(partner.getParty({ partyId: party.id }), (error) => isProblem(error, 'party.not_found'))
})

test('a write and its replay are shown by what their reader sees when reading, whatever was seen before', async () => {
  const create = () =>
    sendBare(gateway.url, {
      path: '/v1/parties',
      headers: {
        // A token of its own each time, so that no gateway remembers what it was worth.
        authorization: `Bearer ${signToken(issuer, claimsOf(issuer, { jti: randomUUID() }))}`,
        'content-type': 'application/json',
        'idempotency-key': 'one-person',
      },
      body: JSON.stringify(person),
    })
  expectShown(JSON.parse((await create()).text), personal, 'at first')
  const sees = gateway.spec.sees as Map<string, readonly string[]>
  const before = sees.get('underwriter') as readonly string[]
  sees.set('underwriter', ['name'])
  try {
    const again = await create()
    assert.equal(again.headers['idempotency-replayed'], 'true')
    expectShown(JSON.parse(again.text), ['fullName'], 'when the role sees less')
  } finally {
    sees.set('underwriter', before)
  }
  expectShown(await staffKey.createParty({ body: person }), ['fullName'], 'a writer who sees names only')
})

test('whoever may unmask sees the fields asked for, once, and the trail says who looked, at what, and why', async () => {
  const reason = 'Complaint 4411 of the borrower.'
  const fields: Schemas['PersonalField'][] = ['bornOn', 'phoneNumber', 'identifiers']
  const officer = as('privacy_officer')
  const look = () =>
    officer.unmaskParty({ partyId: party.id, body: { fields, reason } }, { idempotencyKey: 'one-look' })
  const seen = await look()
  assert.deepEqual(seen, {
    partyId: party.id,
    fields,
    reason,
    values: { bornOn: person.bornOn, phoneNumber: person.phoneNumber, identifiers },
  })
  const again = await look()
  assert.equal(responseOf(again).replayed, true)
  assert.deepEqual(again, { ...seen, values: null })
  const { data } = await as('auditor').listAuditEntries({ query: { entityId: party.id, limit: 100 } })
  const [entry, ...others] = data.filter(({ operationId }) => operationId === 'unmaskParty')
  assert.deepEqual(others, [])
  assert.deepEqual([entry?.reason, entry?.changes], [reason, { fields }])
  const trial = await officer.unmaskParty({ partyId: party.id, body: { fields, reason } }, { dryRun: true })
  assert.equal(trial.values, null, 'a trial leaves no entry, so it shows nothing')
  for (const role of Object.keys(golden).filter((each) => each !== 'privacy_officer')) {
    const refused = as(role).unmaskParty({ partyId: party.id, body: { fields, reason } })
    await assert.rejects(refused, (error) => isProblem(error, 'permission.denied'), role)
  }
})

test('no reason, no look; and what was seen stands in no reply that is kept, no entry and no event', async () => {
  const body = { fields: ['address' as const], reason: '' }
  const refused = as('privacy_officer').unmaskParty({ partyId: party.id, body })
  await assert.rejects(refused, (error) => isProblem(error, 'request.invalid'))
  const entry = { tenant: 'himal', kind: 'staff', partnerId: null, readOnly: true, movesDay: false } as const
  const trail = await gateway.engine.door.open(entry, async ({ tx }) => {
    const rows = [
      await tx.raw(`select a::text from audit_entry a where operation_id = 'unmaskParty'`),
      await tx.raw(`select o::text from outbox_event o where event_type = 'party.unmasked'`),
    ]
    return rows.map((result) => JSON.stringify(result.rows))
  })
  const replies = (await cellsInClear(gateway, 'himal', 'idempotency_record')).map(({ text }) => text)
  const kept = [...trail, ...replies.filter((text) => text.includes('"values":null'))]
  assert.ok(kept.length > 2, 'the reply is kept')
  for (const text of kept) {
    assert.ok(text.length > 10)
    for (const value of [person.bornOn, person.phoneNumber, 'ABCPR1234F']) assert.ok(!text.includes(value), value)
  }
})
