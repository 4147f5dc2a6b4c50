// Values as strangers send them: texts with NUL, numbers where amounts are asked for, days that no calendar has.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Schemas } from '../../sdk/src/index.ts'
import { type Answer, expectRefusals, json, type Refusal, type Sent, sendBare } from '../../test/support/bare-http.ts'
import { type DisbursedLoan, disbursedLoan, staffOf } from '../../test/support/fixtures.ts'
import { startGateway, type TestGateway } from '../../test/support/gateway.ts'

let gateway: TestGateway
let loan: DisbursedLoan
let product: Schemas['LoanProduct']
let underwriter: string
let officer: string
let accountant: string
let administrator: string

before(async () => {
  gateway = await startGateway()
  loan = await disbursedLoan(gateway, { tenant: 'himal' })
  const { data } = await staffOf(gateway, 'himal').underwriter.listLoanProducts()
  product = data[0] as Schemas['LoanProduct']
  const bearer = async (personaId: string) => `Bearer ${await gateway.token('himal', personaId)}`
  underwriter = await bearer('asha')
  officer = await bearer('deepa')
  accountant = await bearer('esha')
  administrator = await bearer('gita')
})
after(() => gateway.stop())

const send = (sent: Sent): Promise<Answer> =>
  sendBare(gateway.url, { ...sent, headers: { authorization: underwriter, ...sent.headers } })
const as = (authorization: string) => ({ headers: { authorization } })

const party = { kind: 'person', fullName: 'Anjali Rao', country: 'IN' }
const nul = '\u0000'
const unfit = (rule: string, pointer: string, sent: () => Sent): Refusal => [
  rule,
  sent,
  400,
  'request.invalid',
  pointer,
]
const partyWith = (rule: string, pointer: string, more: object) =>
  unfit(rule, pointer, () => json('/v1/parties', { ...party, ...more }))
const documentAt = (query: string) => () =>
  json(`/v1/applications/${loan.applicationId}/documents?${query}`, '%PDF-1.4 x', {
    headers: { 'content-type': 'application/pdf' },
  })
const withdrawal = (reason: string) => () => json(`/v1/applications/${loan.applicationId}/withdrawals`, { reason })
const identifier = (value: string) => [{ type: 'pan', value, issuerCountry: 'IN' }]

test('texts that no field takes are refused', () =>
  expectRefusals(send, [
    partyWith('NUL in a name', '#/fullName', { fullName: `a${nul}b` }),
    partyWith('a line break in a name', '#/fullName', { fullName: 'a\nb' }),
    partyWith('an empty name', '#/fullName', { fullName: '' }),
    partyWith('201 characters', '#/fullName', { fullName: 'a'.repeat(201) }),
    partyWith('NUL in an address', '#/address', { address: nul }),
    partyWith('NUL in an e-mail address', '#/emailAddress', { emailAddress: `a${nul}@b` }),
    partyWith('NUL in a telephone number', '#/phoneNumber', { phoneNumber: `+919812345678${nul}` }),
    partyWith('a line break after a telephone number', '#/phoneNumber', { phoneNumber: '+919812345678\n' }),
    partyWith('NUL in a reference', '#/externalReference', { externalReference: `a${nul}` }),
    partyWith('a line break after a reference', '#/externalReference', { externalReference: 'a\n' }),
    partyWith('NUL in an identifier', '#/identifiers/0/value', { identifiers: identifier(nul) }),
    partyWith('NUL in a country', '#/country', { country: `I${nul}` }),
    partyWith('a field that is not known', '#/isAdministrator', { isAdministrator: true }),
    partyWith('a field that only replies have', '#/version', { version: 9 }),
    partyWith('a kind of another case', '#/kind', { kind: 'Person' }),
    unfit('NUL in a long text', '#/reason', withdrawal(nul)),
    unfit('4,001 characters of a long text', '#/reason', withdrawal('a'.repeat(4001))),
    unfit('NUL in the name of a file', '#/query/fileName', documentAt('kind=a1&fileName=%00')),
    unfit('a path for the name of a file', '#/query/fileName', documentAt('kind=a1&fileName=..%2F..%2Fetc%2Fpasswd')),
    unfit('a path of another system', '#/query/fileName', documentAt('kind=a1&fileName=..%5C..%5Cx')),
    unfit('NUL in a filter', '#/query/externalReference', () => ({
      method: 'GET',
      path: '/v1/parties?externalReference=a%00',
    })),
  ]))

const repayment = (fields: string | object) => () => json(`/v1/loans/${loan.loanId}/repayments`, fields, as(officer))
const amounts: readonly unknown[] = [
  1,
  null,
  '',
  ' 1',
  '1 ',
  '+1',
  '-1.00',
  '0',
  '0.00',
  '1e3',
  '1,000.00',
  '.5',
  '5.',
  '0x10',
  'NaN',
  'Infinity',
  '1234567890123456',
  '1.1234567',
  '١٢٣',
  '１２',
  '১.০০',
  '1\n',
  `1${nul}`,
  {},
  ['1.00'],
  '9'.repeat(60_000),
]
test('an amount is decimal text above zero, in the digits of its currency', () =>
  expectRefusals(send, [
    ...amounts.map((amount) =>
      unfit(JSON.stringify(amount).slice(0, 30), '#/amount', repayment({ amount, valueOn: '2026-01-15' })),
    ),
    unfit('a bare 1e400', '#/amount', repayment('{"amount":1e400,"valueOn":"2026-01-15"}')),
    ['0.001', repayment({ amount: '0.001', valueOn: '2026-01-15' }), 400, 'amount.too_many_decimals', '#/amount'],
  ]))

const counts = ['1e400', '-1', '0', '1201', '6.5', '"6"', 'null', '9007199254740993', '1e3000000']
test('a number of instalments is a whole number in its range', () =>
  expectRefusals(send, [
    ...counts.map((count) =>
      unfit(count, '#/instalmentCount', () => {
        const body = JSON.stringify({ loanProductId: product.id, amount: '20000.00', disbursedOn: '2026-01-15' })
        return json('/v1/schedule-previews', body.replace('}', `,"instalmentCount":${count}}`))
      }),
    ),
  ]))

const days: readonly unknown[] = [
  '2026-02-30',
  '2026-13-01',
  '2026-00-10',
  '2026-01-00',
  '2025-02-29',
  '2100-02-29',
  '2026-1-5',
  '26-01-05',
  '20260105',
  '2026-01-15T00:00:00Z',
  '2026/01/15',
  '15-01-2026',
  '',
  20260115,
  null,
  '２０２６-01-15',
  '2026-01-15\n',
  `2026-01-15${nul}`,
  '+2026-01-15',
  '-2026-01-15',
  '12026-01-15',
  '0000-01-01',
  '0999-12-31',
  '3000-01-01',
  '9999-12-31',
  'infinity',
  'now',
]
test('a day is a day of the calendar, in the years 1000 to 2999', () =>
  expectRefusals(send, [
    ...days.map((valueOn) => unfit(JSON.stringify(valueOn), '#/valueOn', repayment({ amount: '1.00', valueOn }))),
  ]))

const instants: readonly unknown[] = [
  '2027-01-15',
  '2027-01-15 09:30:00Z',
  '2027-01-15T09:30:00',
  '2027-01-15T09:30:00+23:59',
  '2027-01-15T24:00:00Z',
  '2027-02-30T00:00:00Z',
  '0000-01-01T00:00:00Z',
  '9999-12-31T23:59:59-23:59',
  '2027-01-15T09:30:00.1234567Z',
  `2027-01-15T09:30:00Z${nul}`,
  1800000000,
]
const keyUntil = (expiresAt: unknown) => () =>
  json('/v1/api-keys', { name: 'x', kind: 'staff', scopes: ['loans.read'], expiresAt }, as(administrator))
test('an instant is one of the calendar, in UTC', () =>
  expectRefusals(send, [
    ...instants.map((expiresAt) => unfit(JSON.stringify(expiresAt), '#/expiresAt', keyUntil(expiresAt))),
  ]))

test('the first and the last day that are taken are refused or answered, and are never our failure', async () => {
  for (const day of ['1000-01-01', '2999-12-31']) {
    const disbursedOn = day.replace('2999', '2899')
    const preview = { loanProductId: product.id, amount: '20000.00', instalmentCount: 36, disbursedOn }
    const query = `bookedOn[gte]=${day}&bookedOn[lte]=${day}`
    const expected: readonly [Sent, number][] = [
      [json('/v1/parties', { ...party, bornOn: day }), 201],
      [repayment({ amount: '1.00', valueOn: day })(), 422],
      [json(`/v1/loans/${loan.loanId}/prepayments`, { amount: '1.00', valueOn: day }, as(officer)), 422],
      [json('/v1/schedule-previews', preview), 200],
      [json('/v1/business-days', { openOn: day }, as(administrator)), 422],
      [keyUntil(`${day}T23:59:59.999999Z`)(), 201],
      [{ method: 'GET', path: `/v1/trial-balance?on=${day}`, ...as(accountant) }, 200],
      [{ method: 'GET', path: `/v1/journal-entries?${query}`, ...as(accountant) }, 200],
    ]
    for (const [sent, status] of expected) {
      const answer = await send(sent)
      assert.equal(answer.status, status, `${day} ${sent.path} ${answer.text}`)
    }
  }
})

const charge = { code: 'extra', name: 'Extra', component: 'penalty', trigger: 'overdue', graceDays: 3 }
const impossible: readonly [rule: string, terms: object][] = [
  ['a percentage without its rate', { charges: [{ ...charge, basis: 'percentage_of_overdue' }] }],
  ['a flat charge without its amount', { charges: [{ ...charge, basis: 'flat' }] }],
  [
    'a late charge without its grace',
    { charges: [{ ...charge, basis: 'flat', amount: '1.00', graceDays: undefined }] },
  ],
  ['a rate above 1,000 %', { annualRate: '9999' }],
  ['a term of more than 100 years', { frequency: { unit: 'month', every: 366 }, maximumInstalmentCount: 1200 }],
  ['a code twice', { charges: [1, 2].map(() => ({ ...charge, basis: 'flat', amount: '1.00' })) }],
]
test('terms that no loan can have are refused when the product is made', () =>
  expectRefusals(
    send,
    impossible.map(([rule, terms]): Refusal => {
      const sent = () => {
        const body = {
          code: 'extra',
          name: 'Extra',
          effectiveFrom: '2026-01-01',
          terms: { ...product.terms, ...terms },
        }
        return json('/v1/loan-products', body, as(administrator))
      }
      return [rule, sent, 422, 'terms.impossible']
    }),
  ))
