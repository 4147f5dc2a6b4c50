import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ApplicationId, LoanProductId, LoanProductVersionId, PartyId } from '../../kernel/id.ts'
import { localDate } from '../../kernel/local-date.ts'
import { Money } from '../../kernel/money.ts'
import type { Problem } from '../../kernel/problem.ts'
import {
  type Application,
  type ApplicationStatus,
  requireComplete,
  requireOpen,
  requireStatus,
  requireVersion,
  statusAfterDecision,
  statusAfterVote,
} from './application.rules.ts'

const inr = (text: string) => Money.parse({ code: 'INR', digits: 2 }, text)

function application(changes: Partial<Application> = {}): Application {
  return {
    id: 'a' as ApplicationId,
    partnerId: null,
    partyId: 'p' as PartyId,
    loanProductId: 'lp' as LoanProductId,
    loanProductVersionId: 'lpv' as LoanProductVersionId,
    externalReference: null,
    status: 'draft',
    requestedAmount: inr('100000.00'),
    requestedInstalmentCount: 6,
    purpose: 'Shop fittings',
    monthlyIncomeAmount: inr('60000.00'),
    monthlyObligationAmount: inr('0.00'),
    reasonCodes: [],
    approvedAmount: null,
    approvedInstalmentCount: null,
    openOfferId: null,
    loanId: null,
    createdOn: localDate('2026-01-15'),
    version: 3,
    ...changes,
  }
}

/** The code and details of what `act` refuses with; undefined where it does not refuse. */
function refusalOf(act: () => void): Problem | undefined {
  try {
    act()
  } catch (error) {
    return error as Problem
  }
  return undefined
}

const statuses: readonly ApplicationStatus[] = [
  'draft',
  'submitted',
  'referred',
  'pending_approval',
  'approved',
  'offered',
  'accepted',
  'disbursed',
  'declined',
  'withdrawn',
]

test('each command starts from its own statuses and is refused, by its own code, in all others', () => {
  const table = [
    ['update', ['draft'], 'application.not_draft'],
    ['submit', ['draft'], 'application.not_draft'],
    ['decide', ['submitted'], 'application.not_submitted'],
    ['recommend', ['referred'], 'application.not_referred'],
    ['vote', ['pending_approval'], 'application.not_pending_approval'],
    ['offer', ['approved', 'offered'], 'application.not_approved'],
  ] as const
  for (const [command, from, code] of table) {
    for (const status of statuses) {
      const refusal = refusalOf(() => requireStatus(application({ status }), command))
      const expected = (from as readonly string[]).includes(status) ? undefined : code
      assert.equal(refusal?.code, expected, `${command} while ${status}`)
      if (refusal) assert.deepEqual(refusal.details.facts, { status })
    }
  }
})

test('an application that was disbursed, declined or withdrawn has come to its end', () => {
  for (const status of statuses) {
    const ended = ['disbursed', 'declined', 'withdrawn'].includes(status)
    const refusal = refusalOf(() => requireOpen(application({ status })))
    assert.equal(refusal?.code, ended ? 'application.already_ended' : undefined, status)
  }
})

test('a change is made on the version that was read, and on no other', () => {
  assert.equal(
    refusalOf(() => requireVersion(application(), 3)),
    undefined,
  )
  for (const version of [0, 2, 4]) {
    const refusal = refusalOf(() => requireVersion(application(), version))
    assert.equal(refusal?.code, 'version.stale')
    assert.deepEqual(refusal?.details.facts, { version: 3 })
  }
})

test('a decision needs the income, the obligations (0 is an answer) and a document; each that lacks is pointed at', () => {
  const table: [Partial<Application>, number, string[]][] = [
    [{}, 1, []],
    [{}, 0, ['#/documents']],
    [{ monthlyIncomeAmount: null }, 1, ['#/monthlyIncomeAmount']],
    [{ monthlyObligationAmount: null }, 2, ['#/monthlyObligationAmount']],
    [
      { monthlyIncomeAmount: null, monthlyObligationAmount: null },
      0,
      ['#/monthlyIncomeAmount', '#/monthlyObligationAmount', '#/documents'],
    ],
  ]
  for (const [changes, documentCount, pointers] of table) {
    const refusal = refusalOf(() => requireComplete(application(changes), documentCount))
    assert.equal(refusal?.code, pointers.length === 0 ? undefined : 'application.incomplete')
    assert.deepEqual(refusal?.details.errors?.map(({ pointer }) => pointer) ?? [], pointers)
  }
})

test('only an approval, of the policy or of a person, approves', () => {
  assert.deepEqual(statusAfterDecision, { approve: 'approved', refer: 'referred', decline: 'declined' })
  assert.deepEqual(statusAfterVote, { approve: 'approved', return: 'referred', reject: 'declined' })
})
