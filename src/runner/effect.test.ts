// The effect that a dry run tells: hand-computed for a loan of two lenders, narrowed to what a partner sees, and for random
// commands what the write then leaves, or its very refusal.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { addDays } from '../../demo/days.ts'
import { type CallOptions, type DryRunEffect, isProblem, type Lokta, responseOf } from '../../sdk/src/index.ts'
import { leftBy } from '../../test/support/effects.ts'
import { disbursedLoan, partnerKey, proposalOf } from '../../test/support/fixtures.ts'
import { startGateway, type TestGateway } from '../../test/support/gateway.ts'
import { type Lender, lenderOf, monthsLater } from '../../test/support/lives.ts'
import { productOf } from '../../test/support/products.ts'
import { runs } from '../../test/support/runs.ts'
import { rowCounts } from '../../test/support/tables.ts'
import { plain } from '../../test/support/trials.ts'
import { recordRepayment } from '../contexts/servicing/record-repayment.ts'
import type { Actor } from '../kernel/actor.ts'
import { localDate } from '../kernel/local-date.ts'
import { Money } from '../kernel/money.ts'
import { idFromWire } from '../platform/ids.ts'

let gateway: TestGateway
let lender: Lender
let officer: Lokta

before(async () => {
  gateway = await startGateway()
  lender = lenderOf(gateway, 'himal')
  officer = lender.officer
})
after(() => gateway.stop())

/** Three instalments at 12 % a year, paid out today; four fifths of it are Ganga Bank's. */
const lend = (code: string, amount = '1000.00') =>
  disbursedLoan(gateway, {
    tenant: 'himal',
    arrangement: 'ganga-80-20',
    amount,
    instalmentCount: 3,
    product: productOf(code),
  })

function effectOf(trial: object): DryRunEffect {
  const { effect } = responseOf(trial)
  assert.ok(effect, 'a trial tells its effect')
  return effect
}

/** Lines as `code debit credit`, by their codes; shares as `lender type principal interest total`. */
function told({ journalEntries, shares, events }: DryRunEffect) {
  return {
    entries: journalEntries.map(({ description, bookedOn, lines }) => [
      `${description} ${bookedOn}`,
      ...lines.map(({ accountCode, debit, credit }) => `${accountCode.split('-')[0]} ${debit} ${credit}`).sort(),
    ]),
    shares: shares.map((each) => [each.partnerCode, each.type, each.principal, each.interest, each.total].join(' ')),
    events: events.map(({ type, subject }) => `${type} ${subject.id}`),
  }
}

test('a repayment of a loan of two lenders: 80 and 20 of principal and interest, and what came in', async () => {
  const { loanId, disbursedOn } = await lend('effect-repaid')
  const valueOn = monthsLater(disbursedOn, 1)
  await lender.passTo(valueOn)
  // A month of 1,000.00 at 12 %: 10.00 of interest; of the instalment of 340.02 the other 330.02 repay. Of these 264.016 and
  // 66.004 are the lenders', so the unit that is left over is Ganga Bank's.
  const order = { loanId, body: { amount: '340.02', valueOn } }
  const control = (await codeOfControl()) ?? ''
  const expected = {
    entries: [
      [`Repayment ${valueOn}`, '1000 340.02 0.00', '1200 0.00 66.00', '1210 0.00 2.00', `${control} 0.00 272.02`],
    ],
    shares: ['ganga-bank repayment -264.02 -8.00 -272.02', 'own-book repayment -66.00 -2.00 -68.00'],
    events: [`loan.repayment_recorded ${loanId}`],
  }
  const options = { idempotencyKey: 'effect-repaid' }
  const trial = await officer.recordRepayment(order, { ...options, dryRun: true })
  assert.deepEqual(told(effectOf(trial)), expected)
  // A key that was used does not keep a trial from being one, and what is kept under it has no effect beside it.
  const made = await officer.recordRepayment(order, options)
  const again = await officer.recordRepayment(order, options)
  assert.equal(responseOf(again).replayed, true)
  assert.ok(!('effect' in made) && !('effect' in again))
  const next = effectOf(await officer.recordRepayment(order, { ...options, dryRun: true }))
  assert.equal(next.journalEntries.length, 1)
})

/** The account that Ganga Bank's part runs through, up to its first hyphen. */
async function codeOfControl(): Promise<string | undefined> {
  const { data } = await lender.staff.accountant.listLedgerAccounts()
  const { data: partners } = await lender.staff.administrator.listPartners()
  const ganga = partners.find(({ code }) => code === 'ganga-bank')?.id
  return data.find(({ partnerId }) => partnerId === ganga)?.code.split('-')[0]
}

test('a write that the matrix might hold back and does not tells what it posts behind its savepoint', async () => {
  const { loanId, disbursedOn: valueOn } = await lend('effect-lost')
  const trial = await officer.writeOffLoan({ loanId, body: { valueOn, reason: 'Lost.' } }, { dryRun: true })
  assert.deepEqual(told(effectOf(trial)), {
    entries: [[`Write-off ${valueOn}`, '1200 0.00 200.00', '5020 200.00 0.00']],
    shares: ['ganga-bank write_off -800.00 0.00 -800.00', 'own-book write_off -200.00 0.00 -200.00'],
    events: [`loan.written_off ${loanId}`],
  })
})

test('a write that is held back moves no money; what it would move is told by trying the approval that it waits for', async () => {
  const { loanId, disbursedOn: valueOn } = await lend('effect-held', '70000.00')
  const write = (options: CallOptions) =>
    proposalOf(officer.writeOffLoan({ loanId, body: { valueOn, reason: 'Lost.' } }, options))
  const trial = await write({ dryRun: true })
  assert.equal(responseOf(trial).status, 202)
  assert.deepEqual(told(effectOf(trial)), { entries: [], shares: [], events: [`proposal.made ${trial.id}`] })
  const { id: proposalId, requestHash } = await write({})
  const order = { proposalId, body: { requestHash } }
  await lender.staff.approver.approveProposal(order)
  const { events, ...money } = told(effectOf(await lender.staff.administrator.approveProposal(order, { dryRun: true })))
  assert.deepEqual(money, {
    entries: [[`Write-off ${valueOn}`, '1200 0.00 14000.00', '5020 14000.00 0.00']],
    shares: ['ganga-bank write_off -56000.00 0.00 -56000.00', 'own-book write_off -14000.00 0.00 -14000.00'],
  })
  assert.deepEqual(
    events.map((event) => event.split(' ')[0]),
    ['proposal.approved', 'loan.written_off', 'proposal.executed'],
  )
})

test('a partner is told the events that it hears of, its own shares, and nothing of the journal', async () => {
  const gramin = await partnerKey(gateway, { tenant: 'himal', partner: 'gramin-path' })
  const person = { kind: 'person', fullName: 'Anjali Rao', country: 'IN' } as const
  const trial = await gramin.client.createParty({ body: person }, { dryRun: true })
  assert.deepEqual(effectOf(trial), { journalEntries: [], shares: [], events: [] })
  const { id: partyId } = await gramin.client.createParty({ body: person })
  const loanProductId = (await gramin.client.listLoanProducts()).data[0]?.id as string
  const asked = { partyId, loanProductId, requestedAmount: '20000.00', requestedInstalmentCount: 6, purpose: 'Stock' }
  const application = effectOf(await gramin.client.createApplication({ body: asked }, { dryRun: true }))
  assert.deepEqual(
    application.events.map(({ type }) => type),
    ['application.created'],
  )

  const { loanId, disbursedOn } = await lend('effect-partner')
  const ganga = await partnerKey(gateway, { tenant: 'himal', partner: 'ganga-bank' })
  const effect = await triedBy(ganga.partnerId, loanId, disbursedOn)
  assert.deepEqual(told(effect), {
    entries: [],
    shares: ['ganga-bank repayment -80.00 0.00 -80.00'],
    events: [`loan.repayment_recorded ${loanId}`],
  })
})

/** A repayment of 100.00 on the day of disbursement, tried by a co-lender. The contract gives co-lenders no write: so past the gateway. */
async function triedBy(partner: string, loanId: string, on: string): Promise<DryRunEffect> {
  const none = new Set<string>()
  const partnerId = idFromWire('partner', partner)
  const subject = 'key:of-ganga'
  const by = {
    subject,
    onBehalfOf: null,
    displayName: 'ganga',
    partnerId,
    permissions: none,
    roles: none,
    principals: [],
    sees: none,
  }
  const actor: Actor = { kind: 'co_lender', ...by }
  const order = {
    loanId: idFromWire('loan', loanId),
    amount: Money.ofMinor({ code: 'INR', digits: 2 }, 10_000n),
    valueOn: localDate(on),
    externalReference: null,
  }
  const { body } = await gateway.engine.runner.run({
    ...{ tenant: 'himal', actor, operationId: 'recordRepayment', access: 'write', successStatus: 201 },
    ...{ requestId: 'req_of_a_partner', idempotencyKey: 'of-ganga', fingerprint: Buffer.alloc(32), dryRun: true },
    ...{ movesDay: false, named: [], readsOwn: false, approvable: null, redact: (whole) => whole },
    run: async (work) => ({ event: (await recordRepayment(work, order)) && 'recorded' }),
  })
  return (body as { effect: DryRunEffect }).effect
}

type Command = (loanId: string, size: number, valueOn: string, transactionId: string) => Call
type Call = (options: CallOptions) => Promise<object>

const reason = 'Agreed.'
const amountOf = (size: number) => `${size}.${String(size % 100).padStart(2, '0')}`

const commands: readonly Command[] = [
  (loanId, size, valueOn) => (to) => officer.recordRepayment({ loanId, body: { amount: amountOf(size), valueOn } }, to),
  (loanId, size, valueOn) => (to) =>
    officer.recordRefund({ loanId, body: { kind: 'merchant_refund', amount: amountOf(size), valueOn } }, to),
  (loanId, size, valueOn) => (to) =>
    officer.recordRefund({ loanId, body: { kind: 'goodwill_credit', amount: amountOf(size), valueOn } }, to),
  (loanId, size, dueOn) => (to) => {
    const charge = { code: `visit-${size}`, name: 'Visit', component: 'fee', amount: amountOf(size), dueOn } as const
    return officer.addLoanCharge({ loanId, body: charge }, to)
  },
  (loanId, size, valueOn) => (to) =>
    officer.waiveInterest({ loanId, body: { amount: amountOf(1 + (size % 5)), valueOn, reason } }, to),
  (loanId, size, valueOn) => (to) =>
    officer.capitaliseLoan({ loanId, body: { amount: amountOf(size), of: 'income', valueOn, reason } }, to),
  (loanId, size, valueOn) => (to) =>
    officer.recordBuyDownFee({ loanId, body: { amount: amountOf(size), valueOn, paidBy: 'Sagar Motors' } }, to),
  (loanId, size, effectiveOn) => (to) =>
    officer.changeLoanRate({ loanId, body: { annualRate: `0.${size + 100}`, effectiveOn, reason } }, to),
  (loanId, size, valueOn) => (to) => officer.refundCredit({ loanId, body: { amount: amountOf(size), valueOn } }, to),
  (loanId, size, valueOn, transactionId) => (to) =>
    officer.recordChargeback({ loanId, transactionId, body: { amount: amountOf(size), valueOn, reason } }, to),
  (loanId, _size, _on, transactionId) => (to) =>
    officer.reverseLoanTransaction({ loanId, transactionId, body: { reason } }, to),
]

/** What came of a call: its reply, or the code of its refusal. */
const outcomeOf = (call: Promise<object>) =>
  call.catch((error: unknown) => {
    if (!isProblem(error) || error.code === 'server.failed') throw error
    return error.code
  })

/** Corrections of one day stand in the order of their ids, which no two makings share. */
function inOrder(outcome: unknown): unknown {
  const { corrections } = outcome as { corrections?: unknown[] }
  if (!corrections) return outcome
  return { ...(outcome as object), corrections: corrections.map((each) => JSON.stringify(plain(each))).sort() }
}

test('random commands: what is tried is what is made, entry for entry, or refused alike', async () => {
  const { numRuns } = runs(40, 500)
  const loans: string[] = []
  for (let number = 0; number < Math.ceil(numRuns / 30); number += 1) {
    loans.push((await lend(`effect-${number}`, number % 2 === 0 ? undefined : '40000.00')).loanId)
  }
  const opened = await lender.today()
  const order = fc.record({
    loan: fc.nat(loans.length - 1),
    command: fc.nat(commands.length - 1),
    size: fc.integer({ min: 1, max: 300 }),
    daysBack: fc.nat(20),
    pick: fc.nat(50),
  })
  let madeCount = 0
  let enteredCount = 0
  for (const [index, each] of fc.sample(order, { numRuns, seed: 59 }).entries()) {
    if (index % 12 === 11) await lender.passTo(addDays(await lender.today(), 7))
    const today = await lender.today()
    const back = addDays(today, -each.daysBack)
    const loanId = loans[each.loan] as string
    const { data } = await officer.listLoanTransactions({ loanId, query: { limit: 100 } })
    const transactionId = data[each.pick % data.length]?.id as string
    const call = commands[each.command]?.(loanId, each.size, back < opened ? opened : back, transactionId) as Call
    const rows = await rowCounts(gateway, 'himal')
    const trial = await outcomeOf(call({ dryRun: true }))
    assert.deepEqual(await rowCounts(gateway, 'himal'), rows, `command ${index}, tried, left rows`)
    const made = await outcomeOf(call({}))
    assert.deepEqual(plain(inOrder(trial)), plain(inOrder(made)), `command ${index}: ${JSON.stringify(each)}`)
    if (typeof made === 'string' || typeof trial === 'string') continue
    const left = await leftBy(gateway, 'himal', responseOf(made).requestId ?? '')
    assert.deepEqual(plain(effectOf(trial)), plain(left), `command ${index}: ${JSON.stringify(each)}`)
    madeCount += 1
    enteredCount += left.journalEntries.length
  }
  assert.ok(madeCount >= numRuns / 2 && enteredCount >= numRuns / 2, `${madeCount} made, with ${enteredCount} entries`)
})
