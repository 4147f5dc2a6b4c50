// The matrix as tables: which rule fits, and whose approvals are enough.
import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import {
  type ApprovalPolicy,
  amountAt,
  approvalsGiven,
  faultsOf,
  holdingRule,
  isApproved,
  ruleFor,
  sharePrincipal,
} from './approval.rules.ts'

const inr = { code: 'INR', digits: 2 }
const one = (role: string) => [{ count: 1, roles: [role] }]
const policy: ApprovalPolicy = {
  effectiveFrom: '2026-01-01',
  rules: [
    { operations: ['writeOffLoan'], partner: 'gramin-path', approvals: one('administrator'), expiresAfterHours: 1 },
    { operations: ['writeOffLoan'], loanProduct: 'gold', approvals: [], expiresAfterHours: 2 },
    { operations: ['writeOffLoan'], amountAbove: '5000.00', approvals: one('approver'), expiresAfterHours: 3 },
    { operations: ['drawLoan'], actorKinds: ['sourcing_partner'], approvals: one('approver'), expiresAfterHours: 4 },
  ],
}

type Case = [rule: string, facts: Partial<Parameters<typeof ruleFor>[1]>, hours: number | undefined]
const cases: Case[] = [
  ['the limit itself is not above it', { amount: 500_000n }, undefined],
  ['one unit more is', { amount: 500_001n }, 3],
  ['an amount that is not known may be any', { amount: null }, 3],
  ['the first rule that fits decides', { amount: 900_000n, partners: ['gramin-path'] }, 1],
  ['a rule without approvals lets pass what a later one would hold', { amount: 900_000n, loanProduct: 'gold' }, 2],
  ['another operation', { operationId: 'chargeOffLoan', amount: 900_000n }, undefined],
  ['a kind of actor that is not named', { operationId: 'drawLoan' }, undefined],
  ['a kind of actor that is', { operationId: 'drawLoan', actorKind: 'sourcing_partner' }, 4],
]
for (const [rule, facts, hours] of cases) {
  test(`the matrix: ${rule}`, () => {
    const all = {
      operationId: 'writeOffLoan',
      amount: 0n,
      loanProduct: null,
      partners: [],
      actorKind: 'staff',
    } as const
    assert.equal(ruleFor(policy.rules, { ...all, ...facts }, inr)?.expiresAfterHours, hours)
  })
}

const withAgents: ApprovalPolicy = {
  ...policy,
  rules: [
    ...policy.rules,
    { operations: ['waiveInterest'], approvals: [], expiresAfterHours: 6 },
    { operations: ['waiveInterest'], actorKinds: ['agent'], approvals: one('accountant'), expiresAfterHours: 7 },
    { operations: ['pauseInterest'], actorKinds: ['staff'], approvals: one('accountant'), expiresAfterHours: 8 },
  ],
}
// 72 hours: no rule of the matrix, but the one that holds every agent.
const ofAgents: [rule: string, policy: ApprovalPolicy | null, facts: Partial<Parameters<typeof ruleFor>[1]>, number][] =
  [
    ['a tenant without a matrix', null, {}, 72],
    ['an operation that no rule names', withAgents, { operationId: 'reAgeLoan' }, 72],
    ['an amount below what a rule asks', withAgents, { amount: 500_000n }, 72],
    ['an amount above it', withAgents, { amount: 500_001n }, 3],
    ['a rule that lets everybody pass is passed over', withAgents, { amount: 500_001n, loanProduct: 'gold' }, 3],
    ['a rule for agents behind one that lets everybody pass', withAgents, { operationId: 'waiveInterest' }, 7],
    ['a rule for staff', withAgents, { operationId: 'pauseInterest' }, 72],
  ]
for (const [rule, matrix, facts, hours] of ofAgents) {
  test(`an agent's write is always held back: ${rule}`, () => {
    const all = {
      operationId: 'writeOffLoan',
      amount: 0n,
      loanProduct: null,
      partners: [],
      actorKind: 'agent',
    } as const
    const holding = holdingRule(matrix, { ...all, ...facts }, inr)
    assert.equal(holding?.expiresAfterHours, hours)
    assert.ok((holding?.approvals.length ?? 0) > 0)
    if (hours === 72) assert.deepEqual(holding?.approvals, one('approver'))
  })
}

const demands = [
  { count: 1, roles: ['approver', 'administrator'] },
  { count: 1, roles: ['approver'] },
]
const voters: [rule: string, voters: string[][], given: number[]][] = [
  ['nobody yet', [], [0, 0]],
  ['a person counts once, whatever roles they hold', [['approver', 'administrator']], [1, 0]],
  ['who can do either makes room for who can do one', [['approver'], ['administrator']], [1, 1]],
  ['a role that nobody asked for', [['auditor']], [0, 0]],
  ['more than are needed', [['approver'], ['approver'], ['approver']], [1, 1]],
  ['two administrators are not an approver', [['administrator'], ['administrator']], [1, 0]],
]
for (const [rule, given, expected] of voters) {
  test(`approvals: ${rule}`, () => assert.deepEqual(approvalsGiven(demands, given), expected))
}

test('whether the approvals are enough does not depend on who came first', () => {
  const role = fc.constantFrom('a', 'b', 'c')
  const roles = fc.uniqueArray(role, { minLength: 1 })
  const anyDemands = fc.array(fc.record({ count: fc.integer({ min: 1, max: 2 }), roles }), {
    minLength: 1,
    maxLength: 3,
  })
  const anyVoters = fc.array(roles, { maxLength: 6 })
  fc.assert(
    fc.property(anyDemands, anyVoters, (some, people) => {
      const [there, back] = [approvalsGiven(some, people), approvalsGiven(some, [...people].reverse())]
      assert.equal(isApproved(some, there), isApproved(some, back))
    }),
    { seed: 1 },
  )
})

test('the amount is the sum of the magnitudes at its pointers', () => {
  const document = { body: { amount: '10.50' }, reply: { transaction: { principal: '-2.25', fee: null } } }
  const at = (...pointers: string[]) => amountAt(pointers, document, inr)
  assert.equal(at('/body/amount'), 1050n)
  assert.equal(at('/body/amount', '/reply/transaction/principal'), 1275n)
  assert.equal(at('/reply/transaction/fee', '/reply/nothing/here'), 0n)
  assert.equal(at(), null)
})

test('people behind an act: the same person by a key, or through whoever acts for them', () => {
  assert.equal(sharePrincipal(['key:k', 'user:asha'], ['user:asha']), true)
  assert.equal(sharePrincipal(['user:asha'], ['user:bela', 'user:agent', 'user:asha']), true)
  assert.equal(sharePrincipal(['user:asha'], ['user:bela']), false)
})

test('a matrix that names what the contract lacks is refused with a pointer', () => {
  const bad: ApprovalPolicy = {
    effectiveFrom: '2026-01-01',
    rules: [
      { operations: ['getLoan'], approvals: one('approver'), expiresAfterHours: 1 },
      { operations: ['createLoanProduct'], amountAbove: '1.00', approvals: one('king'), expiresAfterHours: 1 },
    ],
  }
  assert.deepEqual(faultsOf(bad, new Map([['createLoanProduct', []]]), new Set(['approver'])), [
    '#/rules/0/operations/0 getLoan cannot be held back for approval.',
    '#/rules/1/operations/0 createLoanProduct has no amount that amountAbove could be asked of.',
    '#/rules/1/approvals/0/roles king is no role of the contract.',
  ])
})
