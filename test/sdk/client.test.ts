import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createLokta, isProblem, LoktaConnectionError, LoktaProblem, responseOf } from '../../sdk/src/index.ts'
import { operationTable } from '../../sdk/src/operations.gen.ts'
import { refusal, scriptedServer } from './scripted-server.ts'

const credential = 'lk_test'

test('there is a method for every operation, and one more for the rows of each paged one', () => {
  const lokta = createLokta({ baseUrl: 'http://127.0.0.1', credential })
  const expected = Object.entries(operationTable).flatMap(([id, facts]) => (facts.paged ? [id, `${id}Items`] : [id]))
  assert.deepEqual(Object.keys(lokta), expected)
  assert.ok(Object.isFrozen(lokta))
})

test('a base address that is not http is refused when the client is made', () => {
  for (const baseUrl of ['', 'lokta.example', 'ftp://lokta.example']) {
    assert.throws(() => createLokta({ baseUrl, credential }), TypeError)
  }
})

test('the base address keeps its path and loses its last slash', async (t) => {
  const server = await scriptedServer(t, [{}])
  await createLokta({ baseUrl: `${server.url}/lending/`, credential }).getTenant()
  assert.equal(server.seen[0]?.target, '/lending/v1/tenant')
})

test('the query is sent with its brackets encoded, and what is undefined is left out', async (t) => {
  const server = await scriptedServer(t, [{ body: { data: [], nextCursor: null } }])
  const absent = undefined as unknown as string
  const lokta = createLokta({ baseUrl: server.url, credential })
  await lokta.listLoans({ query: { 'daysPastDue[gte]': 30, status: 'active', externalReference: absent } })
  const url = new URL(server.seen[0]?.target ?? '', server.url)
  assert.equal(url.search, '?daysPastDue%5Bgte%5D=30&status=active')
  assert.deepEqual(
    [...url.searchParams],
    [
      ['daysPastDue[gte]', '30'],
      ['status', 'active'],
    ],
  )
})

test('a path parameter is encoded and cannot lead to another address', async (t) => {
  const server = await scriptedServer(t, [{}])
  const lokta = createLokta({ baseUrl: server.url, credential })
  await lokta.getLoan({ loanId: 'a/../b?c#d e' })
  assert.equal(server.seen[0]?.target, '/v1/loans/a%2F..%2Fb%3Fc%23d%20e')
  for (const loanId of ['', '.', '..', undefined as unknown as string]) {
    await assert.rejects(lokta.getLoan({ loanId }), TypeError)
  }
  assert.equal(server.seen.length, 1)
})

test('dryRun goes into the query of a write beside what is there, and the result says so', async (t) => {
  const server = await scriptedServer(t, [{ status: 201 }])
  const lokta = createLokta({ baseUrl: server.url, credential })
  const bytes = new TextEncoder().encode('%PDF-1.7')
  const document = await lokta.attachDocument(
    {
      applicationId: 'application_1',
      query: { kind: 'payslip', fileName: 'pay slip.pdf' },
      body: { bytes, mediaType: 'application/pdf' },
    },
    { dryRun: true },
  )
  const target = '/v1/applications/application_1/documents?kind=payslip&fileName=pay+slip.pdf&dryRun=true'
  assert.equal(server.seen[0]?.target, target)
  assert.equal(responseOf(document).dryRun, true)
  assert.equal(responseOf(await lokta.verifyAudit()).dryRun, false)
})

for (const [given, sent] of [
  [3, '"3"'],
  ['"3"', '"3"'],
] as const) {
  test(`a change names the version it was made on: ${JSON.stringify(given)}`, async (t) => {
    const server = await scriptedServer(t, [{ headers: { ETag: '"4"' } }])
    const change = { partyId: 'party_1', body: { phoneNumber: '+919800000000' } }
    const party = await createLokta({ baseUrl: server.url, credential }).updateParty(change, { ifMatch: given })
    const [request] = server.seen
    assert.equal(request?.method, 'PATCH')
    assert.equal(request?.headers['if-match'], sent)
    assert.equal(request?.headers['content-type'], 'application/merge-patch+json')
    assert.equal(responseOf(party).etag, '"4"')
  })
}

test('a result carries the facts of its reply, and its body nothing but the body', async (t) => {
  const server = await scriptedServer(t, [{ body: { name: 'Acme' } }])
  const tenant = await createLokta({ baseUrl: server.url, credential }).getTenant()
  assert.deepEqual(tenant, { name: 'Acme' })
  const facts = { status: 200, etag: null, requestId: 'request-1', replayed: false, dryRun: false, effect: null }
  assert.deepEqual(responseOf(tenant), facts)
  assert.throws(() => responseOf({ ...tenant }), TypeError)
})

test('the effect of a dry run is a fact of its reply, and no part of its body', async (t) => {
  const effect = {
    journalEntries: [],
    shares: [],
    events: [{ type: 'party.created', subject: { type: 'party', id: 'p' } }],
  }
  const server = await scriptedServer(t, [{ status: 201, body: { id: 'party_1', effect } }])
  const lokta = createLokta({ baseUrl: server.url, credential })
  const body = { kind: 'person', fullName: 'Anjali Rao', country: 'IN' } as const
  const party = await lokta.createParty({ body }, { dryRun: true })
  assert.deepEqual(party, { id: 'party_1' })
  assert.deepEqual(responseOf(party).effect, effect)
})

test('the dated version of the API is sent when it is pinned', async (t) => {
  const server = await scriptedServer(t, [{}])
  await createLokta({ baseUrl: server.url, credential, apiVersion: '2026-01-01' }).getTenant()
  await createLokta({ baseUrl: server.url, credential }).getTenant()
  assert.deepEqual(
    server.seen.map((request) => request.headers['api-version']),
    ['2026-01-01', undefined],
  )
})

test('a refusal is thrown with every field of its document', async (t) => {
  const answer = refusal(409, 'loan.not_active')
  const errors = [{ pointer: '#/amount', detail: 'too much' }]
  const body = { ...(answer.body as object), detail: 'The loan is closed.', errors }
  const server = await scriptedServer(t, [{ ...answer, body }])
  const error: unknown = await createLokta({ baseUrl: server.url, credential })
    .getLoan({ loanId: 'loan_1' })
    .catch((caught: unknown) => caught)
  assert.ok(isProblem(error, 'loan.not_active'))
  assert.ok(isProblem(error))
  assert.equal(isProblem(error, 'loan.not_found'), false)
  const { status, code, title, detail, wayOut, facts, requestId, problem, message } = error
  const told = { status, code, title, detail, wayOut, errors: error.errors, facts, requestId }
  assert.deepEqual(told, {
    status: 409,
    code: 'loan.not_active',
    title: 'It is refused.',
    detail: 'The loan is closed.',
    wayOut: 'Do it otherwise.',
    errors,
    facts: { is: 'closed' },
    requestId: 'request-1',
  })
  assert.deepEqual(problem, body)
  assert.equal(message, 'loan.not_active: The loan is closed.')
})

test('a refusal without detail, errors and facts reads as null, none and none', async (t) => {
  const body = { type: '/problems/loan.not_found', title: 'No.', status: 404, code: 'loan.not_found', wayOut: 'Check.' }
  const server = await scriptedServer(t, [{ status: 404, body: { ...body, requestId: 'r' } }])
  await assert.rejects(createLokta({ baseUrl: server.url, credential }).getLoan({ loanId: 'loan_1' }), (error) => {
    assert.ok(error instanceof LoktaProblem)
    assert.deepEqual([error.detail, error.errors, error.facts], [null, [], {}])
    return true
  })
})

for (const [what, answer] of [
  ['a page of a proxy', { status: 403, headers: { 'Content-Type': 'text/html' }, body: '<h1>Forbidden</h1>' }],
  ['a sign-in page', { status: 200, headers: { 'Content-Type': 'text/html' }, body: '<form>' }],
  ['a redirect', { status: 302, headers: { Location: 'https://elsewhere.example/' }, body: '' }],
] as const) {
  test(`${what} is no answer of ours, and is not tried again`, async (t) => {
    const server = await scriptedServer(t, [answer])
    await assert.rejects(createLokta({ baseUrl: server.url, credential }).getTenant(), (error) => {
      return error instanceof LoktaConnectionError && error.status === answer.status
    })
    assert.equal(server.seen.length, 1)
  })
}

test('the rows of a list come page after page, each page asked for when it is reached', async (t) => {
  const server = await scriptedServer(t, [
    { body: { data: [{ id: 'loan_1' }, { id: 'loan_2' }], nextCursor: 'c-1' } },
    'cut',
    { body: { data: [], nextCursor: 'c-2' } },
    { body: { data: [{ id: 'loan_3' }], nextCursor: null } },
  ])
  const ids: string[] = []
  const lokta = createLokta({ baseUrl: server.url, credential })
  for await (const loan of lokta.listLoansItems({ query: { status: 'active', limit: 2 } })) {
    ids.push(loan.id)
    if (ids.length === 2) assert.equal(server.seen.length, 1)
  }
  assert.deepEqual(ids, ['loan_1', 'loan_2', 'loan_3'])
  assert.deepEqual(
    server.seen.map((request) => request.target.replace('/v1/loans?status=active&limit=2', '')),
    ['', '&cursor=c-1', '&cursor=c-1', '&cursor=c-2'],
  )
})

test('a file goes up as its bytes under its media type and comes down the same', async (t) => {
  const bytes = Uint8Array.from({ length: 256 }, (_, i) => i)
  const png = { headers: { 'Content-Type': 'image/png; x=1' }, body: Buffer.from(bytes) }
  const server = await scriptedServer(t, ['cut', { status: 201, body: { id: 'document_1' } }, png])
  const lokta = createLokta({ baseUrl: server.url, credential })
  const document = await lokta.attachDocument({
    applicationId: 'application_1',
    query: { kind: 'photograph', fileName: 'x.png' },
    body: { bytes, mediaType: 'image/png' },
  })
  assert.equal(document.id, 'document_1')
  for (const request of server.seen) {
    assert.equal(request.headers['content-type'], 'image/png')
    assert.ok(request.body.equals(bytes))
  }
  const file = await lokta.downloadDocument({ documentId: 'document_1' })
  assert.equal(file.mediaType, 'image/png')
  assert.deepEqual(file.bytes, bytes)
  assert.equal(responseOf(file).status, 200)
})

test('a write without a body sends none', async (t) => {
  const server = await scriptedServer(t, [{ status: 201 }])
  await createLokta({ baseUrl: server.url, credential }).submitApplication({ applicationId: 'application_1' })
  const [request] = server.seen
  assert.equal(request?.method, 'POST')
  assert.equal(request?.headers['content-type'], undefined)
  assert.equal(request?.body.length, 0)
})

test('another fetch can be handed in', async () => {
  const asked: string[] = []
  const lokta = createLokta({
    baseUrl: 'https://lokta.example',
    credential,
    fetch: async (input) => {
      asked.push(String(input))
      return Response.json({ name: 'Acme' })
    },
  })
  assert.equal((await lokta.getTenant()).name, 'Acme')
  assert.deepEqual(asked, ['https://lokta.example/v1/tenant'])
})
