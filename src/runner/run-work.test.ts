// What the runner does for every write, seen over HTTP: one effect per key, kept refusals, one transaction, a partner's sight.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { isProblem, type Lokta } from '../../sdk/src/index.ts'
import { type Answer, expectProblem, json, type Sent, sendBare } from '../../test/support/bare-http.ts'
import {
  type DisbursedLoan,
  disbursedLoan,
  type PartnerKey,
  partnerKey,
  pendingLoan,
  type StaffClients,
  staffOf,
} from '../../test/support/fixtures.ts'
import { startGateway, type TestGateway } from '../../test/support/gateway.ts'
import { cellsInClear } from '../../test/support/sealed.ts'
import { changeGrant, rowCounts } from '../../test/support/tables.ts'

let gateway: TestGateway
let staff: StaffClients
let loan: DisbursedLoan
let partner: PartnerKey
const tokens = new Map<string, string>()

before(async () => {
  gateway = await startGateway()
  staff = staffOf(gateway, 'himal')
  loan = await disbursedLoan(gateway, { tenant: 'himal', arrangement: 'ganga-80-20' })
  partner = await partnerKey(gateway, { tenant: 'himal', partner: 'gramin-path' })
  for (const personaId of ['asha', 'chandra', 'deepa', 'gita']) {
    tokens.set(personaId, await gateway.token('himal', personaId))
  }
})
after(() => gateway.stop())

/** A write with a key, by a persona or with a partner's key. */
function write(by: string, key: string | null, path: string, body: unknown, more: Partial<Sent> = {}): Promise<Answer> {
  const headers = {
    authorization: `Bearer ${tokens.get(by) ?? by}`,
    ...more.headers,
    ...(key === null ? {} : { 'idempotency-key': key }),
  }
  const sent = json(path, body, { ...more, headers })
  if (key !== null) return sendBare(gateway.url, sent)
  const { 'idempotency-key': _none, ...withoutKey } = sent.headers ?? {}
  return sendBare(gateway.url, { ...sent, headers: withoutKey })
}
const repaymentsPath = () => `/v1/loans/${loan.loanId}/repayments`
const repayment = (amount = '10.00', valueOn = loan.disbursedOn) => ({ amount, valueOn })
const party = { kind: 'person', fullName: 'Anjali Rao', country: 'IN' }
const bodyOf = (answer: Answer) => JSON.parse(answer.text)
const isReplay = (answer: Answer) => answer.headers['idempotency-replayed'] === 'true'

test('the same key with the same request answers the same, and says that it does', async () => {
  const first = await write('deepa', 'same', repaymentsPath(), repayment())
  const before = await rowCounts(gateway, 'himal')
  // Names in another order, other white space: the same request.
  const text = `{ "valueOn":"${loan.disbursedOn}",\n "amount":"10.00" }`
  const second = await write('deepa', 'same', repaymentsPath(), text)
  assert.equal(first.status, 201)
  assert.equal(isReplay(first), false)
  assert.equal(second.status, 201)
  assert.equal(isReplay(second), true)
  assert.deepEqual(bodyOf(second), bodyOf(first))
  assert.deepEqual(await rowCounts(gateway, 'himal'), before)
})

test('the same key with another request is refused, and the key keeps its first answer', async () => {
  const first = await write('deepa', 'other', repaymentsPath(), repayment('11.00'))
  expectProblem(await write('deepa', 'other', repaymentsPath(), repayment('12.00')), 422, 'idempotency_key.reused')
  const elsewhere = repaymentsPath().replace(loan.loanId, 'loan_01kah3x5rqe8arj0hn8vq5mf6w')
  expectProblem(await write('deepa', 'other', elsewhere, repayment('11.00')), 422, 'idempotency_key.reused')
  assert.deepEqual(bodyOf(await write('deepa', 'other', repaymentsPath(), repayment('11.00'))), bodyOf(first))
})

test('a write without a key is refused', async () => {
  expectProblem(await write('deepa', null, repaymentsPath(), repayment()), 400, 'idempotency_key.missing')
})

test('a key belongs to one caller and one operation: elsewhere it is another key', async () => {
  const answers = [
    await write('asha', 'shared', '/v1/parties', party),
    await write(partner.secret, 'shared', '/v1/parties', party),
    await write('deepa', 'shared', repaymentsPath(), repayment('13.00')),
    await write(await gateway.token('nyanza', 'nakato'), 'shared', '/v1/parties', { ...party, country: 'UG' }),
  ]
  for (const answer of answers) assert.equal(answer.status, 201, answer.text)
  assert.ok(!answers.some(isReplay))
  assert.equal(new Set(answers.map((answer) => bodyOf(answer).id ?? bodyOf(answer).transaction.id)).size, 4)
})

test('a hundred requests with one key at once take effect once; all hear the same, or to come back', async () => {
  const before = await rowCounts(gateway, 'himal')
  const sent = Array.from({ length: 100 }, () => write('deepa', 'crowd', repaymentsPath(), repayment('14.00')))
  const answers = await Promise.all(sent)
  const made = answers.filter(({ status }) => status === 201)
  assert.ok(made.length > 0)
  for (const answer of made) assert.deepEqual(bodyOf(answer), bodyOf(made[0] as Answer))
  assert.equal(made.filter((answer) => !isReplay(answer)).length, 1)
  for (const answer of answers.filter(({ status }) => status !== 201)) {
    expectProblem(answer, 409, 'idempotency_key.in_flight')
    assert.match(String(answer.headers['retry-after']), /^\d+$/)
  }
  const after = await rowCounts(gateway, 'himal')
  assert.equal(after.loan_event, (before.loan_event ?? 0) + 1)
  assert.equal(after.idempotency_record, (before.idempotency_record ?? 0) + 1)
})

test('a refusal by a rule is kept: the key repeats it, even when the rule would now say yes', async () => {
  const { loanId, offer } = await pendingLoan(gateway, { tenant: 'himal' })
  const path = `/v1/loans/${loanId}/repayments`
  const first = await write('deepa', 'kept', path, repayment())
  expectProblem(first, 409, 'loan.not_active')
  const order = { amount: offer.amount, disbursedOn: loan.disbursedOn }
  await staff.operations.disburseLoan({ loanId, body: order })
  const second = await write('deepa', 'kept', path, repayment())
  assert.equal(second.status, 409)
  assert.equal(second.headers['content-type'], 'application/problem+json')
  assert.equal(isReplay(second), true)
  assert.deepEqual(bodyOf(second), bodyOf(first))
  assert.equal((await write('deepa', 'kept-2', path, repayment())).status, 201)
})

test('what became of a write can be asked by its key: by whoever sent it, and by nobody else', async () => {
  const kept = (client: Lokta, idempotencyKey: string) => client.listRequests({ query: { idempotencyKey } })
  const made = await write('deepa', 'asked', repaymentsPath(), repayment('18.00'))
  const { data } = await kept(staff.servicingOfficer, 'asked')
  assert.deepEqual(
    data.map(({ operationId, status, requestId, reply }) => [operationId, status, requestId, reply]),
    [['recordRepayment', 201, made.headers['request-id'], bodyOf(made)]],
  )
  const twice = { amount: '1.00', valueOn: '2999-01-01' }
  expectProblem(await write('deepa', 'refused', repaymentsPath(), twice), 422, 'loan.value_date_in_future')
  assert.equal((await kept(staff.servicingOfficer, 'refused')).data[0]?.status, 422)
  for (const client of [staff.administrator, partner.client]) assert.deepEqual((await kept(client, 'asked')).data, [])
  await write(partner.secret, 'of-a-partner', '/v1/parties', party)
  const own = (await kept(partner.client, 'of-a-partner')).data
  assert.deepEqual(
    own.map(({ operationId, status }) => [operationId, status]),
    [['createParty', 201]],
  )
  assert.deepEqual((await kept(partner.client, 'never-sent')).data, [])
})

const notKept: readonly [rule: string, status: number, code: string, path: () => string, body: () => unknown][] = [
  ['a body that does not fit', 400, 'request.invalid', repaymentsPath, () => ({ amount: 15 })],
  ['a body that is no JSON', 400, 'request.malformed_json', repaymentsPath, () => '{'],
  ['too many decimals', 400, 'amount.too_many_decimals', repaymentsPath, () => repayment('1.001')],
  [
    'a loan that is not there',
    404,
    'loan.not_found',
    () => '/v1/loans/loan_01kah3x5rqe8arj0hn8vq5mf6w/repayments',
    repayment,
  ],
]
for (const [rule, status, code, path, body] of notKept) {
  test(`not kept: ${rule}; the mended request may use the same key`, async () => {
    expectProblem(await write('deepa', `mended-${code}`, path(), body()), status, code)
    const mended = await write('deepa', `mended-${code}`, repaymentsPath(), repayment('16.00'))
    assert.equal(mended.status, 201, mended.text)
    assert.equal(isReplay(mended), false)
  })
}

test('a key that is shown once is not shown again by a replay', async () => {
  const body = { name: 'once', kind: 'staff', scopes: ['loans.read'] }
  const [first, second] = [
    await write('gita', 'secret', '/v1/api-keys', body),
    await write('gita', 'secret', '/v1/api-keys', body),
  ]
  assert.match(bodyOf(first).secret, /^lk_test_himal_/)
  assert.deepEqual(bodyOf(second), { ...bodyOf(first), secret: null })
  const kept = JSON.stringify(await cellsInClear(gateway, 'himal', 'idempotency_record'))
  assert.ok(kept.includes(bodyOf(first).id), 'the reply is kept')
  assert.ok(!kept.includes(bodyOf(first).secret), 'the secret is not in the database')
})

test('of two changes on the same version at once, one is made and the other is told that it is stale', async () => {
  const { id } = await staff.underwriter.createParty({ body: { kind: 'person', fullName: 'Bina', country: 'IN' } })
  const headers = { 'content-type': 'application/merge-patch+json', 'if-match': '"1"' }
  const change = (address: string) =>
    write('asha', `change-${address}`, `/v1/parties/${id}`, { address }, { method: 'PATCH', headers })
  const answers = await Promise.all([change('Pune'), change('Nashik')])
  assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 412])
  const made = answers.find(({ status }) => status === 200) as Answer
  assert.equal((await staff.underwriter.getParty({ partyId: id })).address, bodyOf(made).address)
})

for (const table of ['audit_entry', 'outbox_event', 'idempotency_record']) {
  test(`without its row in ${table} no money moves, and the key is free for the next try`, async () => {
    const before = await rowCounts(gateway, 'himal')
    await changeGrant(gateway, 'himal', `revoke insert on ${table} from`)
    try {
      const answer = await write('deepa', `trail-${table}`, repaymentsPath(), repayment('17.00'))
      expectProblem(answer, 500, 'server.failed')
    } finally {
      await changeGrant(gateway, 'himal', `grant insert on ${table} to`)
    }
    assert.deepEqual(await rowCounts(gateway, 'himal'), before)
    const answer = await write('deepa', `trail-${table}`, repaymentsPath(), repayment('17.00'))
    assert.equal(answer.status, 201, answer.text)
  })
}

test("what is not a partner's own is not there for it, in paths and in bodies", async () => {
  const { party: theirs, applicationId, offer, loanId } = await pendingLoan(gateway, { tenant: 'himal' })
  const own = await partner.client.createParty({ body: { kind: 'person', fullName: 'Own', country: 'IN' } })
  const loanProductId = (await partner.client.listLoanProducts()).data[0]?.id as string
  const asked = { loanProductId, requestedAmount: '20000.00', requestedInstalmentCount: 6, purpose: 'Stock' }
  const none = '01kah3x5rqe8arj0hn8vq5mf6w'
  const { client } = partner
  const probes: readonly [code: string, theirId: string, probe: (id: string) => Promise<unknown>][] = [
    ['party.not_found', theirs.id, (partyId) => client.getParty({ partyId })],
    [
      'party.not_found',
      theirs.id,
      (partyId) => client.updateParty({ partyId, body: { address: 'x' } }, { ifMatch: 1 }),
    ],
    ['party.not_found', theirs.id, (partyId) => client.createApplication({ body: { ...asked, partyId } })],
    [
      'loan_product.not_found',
      `product_${none}`,
      (id) => client.createApplication({ body: { ...asked, partyId: own.id, loanProductId: id } }),
    ],
    ['application.not_found', applicationId, (id) => client.getApplication({ applicationId: id })],
    ['application.not_found', applicationId, (id) => client.submitApplication({ applicationId: id })],
    [
      'application.not_found',
      applicationId,
      (id) => client.updateApplication({ applicationId: id, body: { purpose: 'x' } }, { ifMatch: 1 }),
    ],
    [
      'application.not_found',
      applicationId,
      (id) => client.withdrawApplication({ applicationId: id, body: { reason: 'x' } }),
    ],
    ['application.not_found', applicationId, (id) => client.listApplicationDocuments({ applicationId: id })],
    [
      'application.not_found',
      applicationId,
      (id) =>
        client.attachDocument({
          applicationId: id,
          query: { kind: 'payslip', fileName: 'a.pdf' },
          body: { bytes: Buffer.from('%PDF-1.4'), mediaType: 'application/pdf' },
        }),
    ],
    ['offer.not_found', offer.id, (id) => client.getOffer({ offerId: id })],
    ['offer.not_found', offer.id, (id) => client.acceptOffer({ offerId: id, body: { termsHash: offer.termsHash } })],
    ['loan.not_found', loanId, (id) => client.getLoan({ loanId: id })],
    ['loan.not_found', loanId, (id) => client.getLoanSchedule({ loanId: id })],
    ['loan.not_found', loanId, (id) => client.listLoanTransactions({ loanId: id })],
  ]
  const before = await rowCounts(gateway, 'himal')
  for (const [code, theirId, probe] of probes) {
    const unknownId = theirId.replace(/_[^_]+$/, `_${none}`)
    const [seen, unseen] = [await refusalOf(probe(theirId)), await refusalOf(probe(unknownId))]
    assert.equal(seen.code, code, probe.toString())
    assert.deepEqual(seen, unseen, 'not yours and not there are one')
  }
  assert.deepEqual(await rowCounts(gateway, 'himal'), before)
})

/** The refusal without what tells one request from another. */
async function refusalOf(call: Promise<unknown>): Promise<Record<string, unknown>> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  assert.ok(isProblem(error), String(error))
  const { requestId: _own, ...rest } = error.problem
  return rest
}
