import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type AuditEntry, contentHash } from './audit-entry.rules.ts'

const entry: AuditEntry = {
  auditEntryId: '019a0000-0000-7000-8000-000000000001',
  placementEpoch: 1n,
  recordedAt: '2026-01-15T09:30:00.000Z',
  businessDate: '2026-01-15',
  partnerId: null,
  actorKind: 'staff',
  actorSubject: 'user:asha',
  actorName: 'Asha Verma',
  onBehalfOf: null,
  operationId: 'recordRepayment',
  entityType: 'loan',
  entityId: 'loan_01',
  changes: { amount: '17850.00', status: { from: 'active', to: 'closed' } },
  reason: null,
  evidence: null,
  policyVersion: null,
  approvalId: null,
  requestId: 'req_01',
  idempotencyKey: 'key-1',
}

const hashed = (changes: Partial<AuditEntry> = {}) => contentHash({ ...entry, ...changes })?.toString('hex')

test('every field of an entry is in its hash', () => {
  const others: { [Key in keyof AuditEntry]: AuditEntry[Key] } = {
    auditEntryId: '019a0000-0000-7000-8000-000000000002',
    placementEpoch: 2n,
    recordedAt: '2026-01-15T09:30:00.001Z',
    businessDate: '2026-01-16',
    partnerId: 'ganga',
    actorKind: 'system',
    actorSubject: 'user:bikram',
    actorName: 'Asha Varma',
    onBehalfOf: 'user:bikram',
    operationId: 'prepayLoan',
    entityType: 'application',
    entityId: 'loan_02',
    changes: { amount: '17850.01', status: { from: 'active', to: 'closed' } },
    reason: 'A reason.',
    evidence: ['offer_01'],
    policyVersion: '3',
    approvalId: 'vote_01',
    requestId: 'req_02',
    idempotencyKey: null,
  }
  const hashes = Object.entries(others).map(([field, value]) => hashed({ [field]: value }))
  assert.equal(new Set([hashed(), ...hashes]).size, Object.keys(entry).length + 1)
})

test('text does not run over from a field into the next', () => {
  assert.notEqual(
    hashed({ actorSubject: 'user:a', actorName: 'bc' }),
    hashed({ actorSubject: 'user:ab', actorName: 'c' }),
  )
  assert.notEqual(hashed({ entityType: 'loan', entityId: 'x' }), hashed({ entityType: '', entityId: 'loanx' }))
  const text = fc.string({ maxLength: 6 })
  fc.assert(
    fc.property(text, text, text, text, (a, b, c, d) => {
      fc.pre(a !== c || b !== d)
      assert.notEqual(hashed({ actorSubject: a, actorName: b }), hashed({ actorSubject: c, actorName: d }))
    }),
  )
})

test('nothing is not the empty text, nor the sign that stands for nothing', () => {
  const hashes = [null, '', '-', '+'].map((reason) => hashed({ reason }))
  assert.equal(new Set(hashes).size, 4)
})

test('the order of the names in what changed does not matter, their values do', () => {
  assert.equal(hashed({ changes: { a: 1, b: { c: 2, d: 3 } } }), hashed({ changes: { b: { d: 3, c: 2 }, a: 1 } }))
  assert.notEqual(hashed({ changes: { a: '1' } }), hashed({ changes: { a: 1 } }))
  assert.notEqual(hashed({ changes: ['a', 'b'] }), hashed({ changes: ['b', 'a'] }))
})

test('no evidence is not empty evidence, and one field does not pass for its neighbour', () => {
  assert.notEqual(hashed({ evidence: null }), hashed({ evidence: [] }))
  assert.notEqual(hashed({ evidence: ['ab'] }), hashed({ evidence: ['a', 'b'] }))
  assert.notEqual(hashed({ policyVersion: '1' }), hashed({ approvalId: '1' }))
})

// Computed by another program from the fields in their order.
test('the hash of an entry of each version is fixed: another way to hash needs another version', () => {
  const fixed = [
    [1, '4ea052199fb8e074ffe31b1f0751b5baf0ff6724f26b29e32831344d9dac8051'],
    [2, 'd50bc6930359a6465c5dbc815840f09a8699da43ff1aa535c6199ea871989094'],
  ] as const
  for (const [version, hash] of fixed) assert.equal(contentHash(entry, version)?.toString('hex'), hash)
  assert.equal(contentHash(entry, 3), null)
})
