// One loan's whole story: everything that happened to it is in it, and it adds up.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { isZeroAmount, sameAmount, sumAmounts } from '../../demo/amounts.ts'
import { disbursedLoan, staffOf } from '../support/fixtures.ts'
import { startGateway, type TestGateway } from '../support/gateway.ts'
import { storyTextOf } from '../support/story-text.ts'

let gateway: TestGateway

before(async () => {
  gateway = await startGateway()
})
after(() => gateway.stop())

test('the story of a co-lent loan tells its decision, shares, entries, changes and who did each, and adds up', async () => {
  const { auditor, servicingOfficer: officer } = staffOf(gateway, 'himal')
  const { loanId, disbursedOn, applicationId, party } = await disbursedLoan(gateway, {
    tenant: 'himal',
    arrangement: 'ganga-80-20',
  })
  const repaid = await officer.recordRepayment({ loanId, body: { amount: '500.00', valueOn: disbursedOn } })
  const reason = 'The wrong loan.'
  await officer.reverseLoanTransaction({ loanId, transactionId: repaid.transaction.id, body: { reason } })
  // Sealed is what no transaction of the server, whosever it is, can still come before; verifying leaves an entry itself.
  while ((await auditor.verifyAudit()).pendingEntryCount > 1) await pause(100)
  const story = await auditor.exportLoanStory({ loanId })

  assert.equal(story.origination?.applicationId, applicationId)
  assert.equal(story.origination?.complete, true)
  for (const path of ['decisions/1', 'applicationVersions/1', 'offer', 'documents/1'])
    assert.ok(
      story.origination?.items.some((item) => item.path === path && item.intact),
      path,
    )
  assert.equal(story.lenders.length, 2)
  assert.ok(story.schedules.length >= 1 && story.schedules[0]?.instalments.length)
  const { data } = await auditor.listLoanTransactions({ loanId, query: { limit: 100 } })
  assert.deepEqual(story.transactions.map(({ id }) => id).sort(), data.map(({ id }) => id).sort())
  for (const transaction of story.transactions) {
    for (const part of ['principal', 'interest', 'fee', 'penalty'] as const) {
      const shares = sumAmounts(transaction.shares.map((share) => share[part]))
      assert.ok(sameAmount(shares, transaction[part]), `${transaction.type}: ${part} of the shares is ${shares}`)
    }
    assert.ok(transaction.journalEntries.length > 0, transaction.type)
    for (const { lines } of transaction.journalEntries)
      assert.ok(isZeroAmount(sumAmounts(lines.map(({ amount }) => amount))))
  }
  const done = story.auditEntries.map(({ operationId }) => operationId)
  for (const operationId of [
    'createApplication',
    'submitApplication',
    'decideApplication',
    'issueOffer',
    'acceptOffer',
  ])
    assert.ok(done.includes(operationId), operationId)
  for (const operationId of [
    'createParty',
    'attachDocument',
    'disburseLoan',
    'recordRepayment',
    'reverseLoanTransaction',
  ])
    assert.ok(done.includes(operationId), operationId)
  assert.ok(
    story.auditEntries.every(({ sequence }) => sequence !== null),
    'every entry is sealed by now',
  )
  const decided = story.auditEntries.find(({ operationId }) => operationId === 'decideApplication')
  assert.match(decided?.policyVersion ?? '', /^\d+$/)
  const reversal = story.auditEntries.find(({ operationId }) => operationId === 'reverseLoanTransaction')
  assert.equal(reversal?.reason, reason)

  const text = storyTextOf(story)
  assert.ok(!text.includes(party.fullName), 'the borrower is named by id alone')
  for (const part of [loanId, applicationId, reason, repaid.transaction.id, '7. Who did what, and why', 'entry '])
    assert.ok(text.includes(part), part)
  assert.ok(text.split('\n').length > 100)
})
