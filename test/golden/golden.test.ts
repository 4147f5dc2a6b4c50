import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fakeEngine } from './fake-engine.ts'
import { type GoldenOptions, runGolden } from './golden.ts'
import { type EngineUnderTest, type ScheduleRow, type TimelineOperation, Unsupported } from './port.ts'

const folder = mkdtempSync(join(tmpdir(), 'golden-'))
after(() => rmSync(folder, { recursive: true }))

const LOAN = { principal: 100, submittedOn: '2024-01-01', numberOfRepayments: 2, repayEvery: 1, repayUnit: 'MONTHS' }
const DISBURSED = [null, null, '2024-01-01', null, 100]
const EVENTS = [
  { op: 'createLoan', loan: { ...LOAN, interestRate: 12, strategy: 'PRINCIPAL_INTEREST_PENALTIES_FEES_ORDER' } },
  { op: 'disburse', date: '2024-01-01', amount: 100 },
  {
    expect: 'schedule',
    periods: 2,
    rows: [DISBURSED, [1, 31, '2024-02-01', null, 50.25, 49.75, 1], [2, 29, '2024-03-01', null, 0, 50.25, 0.5]],
  },
  { expect: 'status', value: 'Active' },
]
const STORY = { id: 'Story/C1', source: ['Some.feature', 7, 'a name'], kinds: ['progressive'], events: EVENTS }
// Not the name the public files have: a file is known by what is in it.
writeFileSync(join(folder, 'some-cases.json'), JSON.stringify({ meta: {}, cases: [STORY] }))
writeFileSync(join(folder, 'index.json'), '{"kinds":{}}')

const ROWS: readonly ScheduleRow[] = [
  { nr: null, dueDate: '2024-01-01', balance: 10000 },
  { nr: 1, days: 31, dueDate: '2024-02-01', balance: 5025, principal: 4975, interest: 100 },
  { nr: 2, days: 29, dueDate: '2024-03-01', balance: 0, principal: 5025, interest: 50 },
]

function run(engine: EngineUnderTest, options: Partial<GoldenOptions> = {}) {
  const printed: string[] = []
  const failed = runGolden({ folder, ...options }, engine, (text) => printed.push(text))
  const text = printed.join('\n')
  return { failed, text, last: text.split('\n').at(-1) }
}

const withRows = (rows: readonly ScheduleRow[]) => fakeEngine({ schedule: () => ({ rows }), status: () => 'ACTIVE' })

test('a case whose every figure comes passes, and the last line counts it', () => {
  const { failed, last } = run(withRows(ROWS))
  assert.equal(failed, 0)
  assert.equal(last, '1 passed, 0 failed')
})

test('a wrong number is shown beside the right one, with the case, the step and the operation before it', () => {
  const wrong = ROWS.map((row) => (row.nr === 2 ? { ...row, interest: 51 } : row))
  const { failed, text, last } = run(withRows(wrong))
  assert.equal(failed, 1)
  assert.equal(last, '0 passed, 1 failed')
  assert.match(text, /✗ some-cases\.json {2}Story\/C1 {2}\[Some\.feature:7 a name\]/)
  assert.match(text, /first at step 3, after step 2 \{"op":"disburse"/)
  assert.match(text, /differs {2}2024-03-01 .* 0\.50 .*\| .* 0\.51\*/)
})

test('a missing and an extra row are shown as such', () => {
  assert.match(run(withRows(ROWS.slice(0, 2))).text, /missing {2}2024-03-01/)
  const { text } = run(withRows([...ROWS, { nr: 3, dueDate: '2024-04-01' }]))
  assert.match(text, /extra +2024-04-01/)
})

test('an exception fails its case with the message and where it was thrown, and the steps after an expectation go on', () => {
  const engine = fakeEngine({
    schedule: () => {
      throw new RangeError('out of range')
    },
    status: () => 'CLOSED_OBLIGATIONS_MET',
  })
  const { failed, text } = run(engine)
  assert.equal(failed, 1)
  assert.match(text, /RangeError: out of range\n\s+at .*golden\.test\.ts/)
  assert.match(text, /step 4: \{"expect":"status"/)
})

test('a refusal counts as failed and its reason is counted', () => {
  const perform = (operation: TimelineOperation) => {
    if (operation.op === 'disburse') throw new Unsupported('disbursing at all')
  }
  const { failed, text, last } = run(fakeEngine({ perform }))
  assert.equal(failed, 1)
  assert.match(text, /unsupported: disbursing at all/)
  assert.match(text, /Refused as unsupported, by reason \(cases\)\n\s+1 {2}disbursing at all/)
  assert.match(text, /some-cases\.json +0 +0 +1 +1/)
  assert.equal(last, '0 passed, 1 failed')
})

test('an engine that cannot even begin a case does not stop the run', () => {
  const engine: EngineUnderTest = {
    newLoanUnderTest: () => {
      throw new Error('no engine')
    },
  }
  assert.match(run(engine).text, /opening the case\n\s+Error: no engine/)
})

test('filters narrow by part of an id or file and by kind; no case at all is a failure', () => {
  assert.equal(run(withRows(ROWS), { case: 'C1', kind: 'progressive', file: 'some' }).failed, 0)
  assert.equal(run(withRows(ROWS), { kind: 'flat' }).failed, 1)
  assert.equal(run(withRows(ROWS), { case: 'C2' }).last, '0 passed, 0 failed')
})

test('quiet is one line a case, a limit bounds what is shown but not what is counted', () => {
  const engine = withRows(ROWS.slice(0, 2))
  assert.doesNotMatch(run(engine, { quiet: true }).text, /missing/)
  const limited = run(engine, { limit: 0 })
  assert.doesNotMatch(limited.text, /✗/)
  assert.equal(limited.last, '0 passed, 1 failed')
})

test('the engine gets effective terms: defaults merged from the reference of the project, money in cents', () => {
  const performed: TimelineOperation[] = []
  run(fakeEngine({}, performed))
  const [create, disburse] = performed
  assert(create?.op === 'createLoan')
  assert.equal(create.loan.principal, 10000)
  assert.equal(create.loan.term, 2)
  assert.equal(create.loan.expectedDisbursement, '2024-01-01')
  assert.equal(create.loan.amortization, 'EQUAL_INSTALLMENTS')
  assert.equal(create.loan.interestRecalculation, null)
  assert.deepEqual(disburse, { op: 'disburse', date: '2024-01-01', amount: 10000 })
})
