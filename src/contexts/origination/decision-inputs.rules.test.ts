import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ApplicationSnapshot, decisionInputNames, decisionInputs } from './decision-inputs.rules.ts'
import { decide } from './decision-table.rules.ts'

const inr = { code: 'INR', digits: 2 }

function snapshot(changes: Partial<ApplicationSnapshot> = {}): ApplicationSnapshot {
  return {
    applicationId: 'application_1',
    versionNumber: 1,
    asOf: '2026-01-15',
    party: { id: 'party_1', kind: 'person', country: 'IN', ageInYears: 34, identityCheckStatus: 'VERIFIED' },
    product: { code: 'business-loan', versionId: 'product_version_1', versionNumber: 1 },
    currency: 'INR',
    requestedAmount: '100000.00',
    requestedInstalmentCount: 6,
    purpose: 'Shop fittings',
    monthlyIncomeAmount: '60000.00',
    monthlyObligationAmount: '5000.00',
    largestInstalmentAmount: '17850.00',
    instalmentsPerMonth: '1.000000',
    documents: [],
    ...changes,
  }
}

const ratioOf = (changes: Partial<ApplicationSnapshot>) =>
  decisionInputs(snapshot(changes), inr).instalmentToIncomeRatio

test('what a decision reads is text, so that its hash is the same on every machine', () => {
  const documents = [
    { id: 'document_2', kind: 'payslip', sha256: '' },
    { id: 'document_1', kind: 'bank_statement', sha256: '' },
  ]
  assert.deepEqual(decisionInputs(snapshot({ documents }), inr), {
    requestedAmount: '100000.00',
    requestedInstalmentCount: '6',
    monthlyIncomeAmount: '60000.00',
    monthlyObligationAmount: '5000.00',
    instalmentToIncomeRatio: '0.380833',
    ageInYears: '34',
    partyKind: 'person',
    country: 'IN',
    identityCheckStatus: 'VERIFIED',
    productCode: 'business-loan',
    documentKinds: ['bank_statement', 'payslip'],
  })
})

test('the ratio is obligations and instalments of a month over its income, six decimals, half-up', () => {
  const table: [Partial<ApplicationSnapshot>, string | null][] = [
    // (5,000 + 17,850) / 60,000 = 0.3808333…
    [{}, '0.380833'],
    [{ monthlyIncomeAmount: '3.00', monthlyObligationAmount: '0.00', largestInstalmentAmount: '2.00' }, '0.666667'],
    // Fortnightly instalments: 365 / 12 / 14 = 2.172619 a month.
    [
      { monthlyObligationAmount: '0.00', largestInstalmentAmount: '1000.00', instalmentsPerMonth: '2.172619' },
      '0.036210',
    ],
    [{ monthlyObligationAmount: '90000.00' }, '1.797500'],
  ]
  for (const [changes, expected] of table) assert.equal(ratioOf(changes), expected, JSON.stringify(changes))
})

test('without an income, or with none, the ratio is unknown, never zero', () => {
  assert.equal(ratioOf({ monthlyIncomeAmount: null }), null)
  assert.equal(ratioOf({ monthlyObligationAmount: null }), null)
  assert.equal(ratioOf({ monthlyIncomeAmount: '0.00' }), null)
})

test('0.1 and 0.2 of an income of 1 meet a limit of 0.3', () => {
  const changes = { monthlyIncomeAmount: '1.00', monthlyObligationAmount: '0.10', largestInstalmentAmount: '0.20' }
  const rule = { id: 'r', when: { instalmentToIncomeRatio: '<= 0.3' }, outcome: 'approve' as const, reasonCodes: [] }
  const policy = { effectiveFrom: '2026-01-01', hitPolicy: 'first' as const, rules: [rule] }
  assert.equal(decide(policy, decisionInputs(snapshot(changes), inr)).outcome, 'approve')
})

test('a rule may read every input but the list of documents, which no unary test of ours reads', () => {
  const given = Object.keys(decisionInputs(snapshot(), inr))
  assert.deepEqual(
    given.filter((name) => !decisionInputNames.has(name)),
    ['documentKinds'],
  )
  assert.deepEqual(
    [...decisionInputNames].filter((name) => !given.includes(name)),
    [],
  )
})
