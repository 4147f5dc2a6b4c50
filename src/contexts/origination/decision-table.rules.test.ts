import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { DecisionOutcome } from './application.rules.ts'
import {
  checkPolicy,
  type DecisionInputs,
  type DecisionPolicy,
  type DecisionRule,
  decide,
} from './decision-table.rules.ts'

type Cells = Readonly<Record<string, string>>

function rule(id: string, when: Cells, outcome: DecisionOutcome, ...reasonCodes: string[]): DecisionRule {
  return { id, when, outcome, reasonCodes }
}

function policy(...rules: DecisionRule[]): DecisionPolicy {
  return { effectiveFrom: '2026-01-01', hitPolicy: 'first', rules }
}

// The pre-bureau risk table of DMN's loan originations example, new customers. As printed it leaves a hole at exactly 130.
const preBureau = policy(
  rule('high', { score: '< 100' }, 'decline', 'score_too_low'),
  rule('medium', { score: '[100..120)' }, 'refer', 'score_medium'),
  rule('low', { score: '[120..130)' }, 'approve'),
  rule('very_low', { score: '> 130' }, 'approve'),
)

test('the first rule that hits decides; where none hits, a person does', () => {
  const table = [
    ['99.99', 'decline', 'high', ['score_too_low']],
    ['100', 'refer', 'medium', ['score_medium']],
    ['119.99', 'refer', 'medium', ['score_medium']],
    ['120', 'approve', 'low', []],
    ['129.99', 'approve', 'low', []],
    ['130', 'refer', 'default', ['no_rule_matched']],
    ['130.01', 'approve', 'very_low', []],
  ] as const
  for (const [score, outcome, ruleId, reasonCodes] of table) {
    const output = decide(preBureau, { score })
    assert.deepEqual(
      [output.outcome, output.trace.at(-1)?.ruleId, output.reasonCodes],
      [outcome, ruleId, reasonCodes],
      score,
    )
  }
})

test('the trace names every rule that was asked, and the first input that did not meet its cell', () => {
  assert.deepEqual(decide(preBureau, { score: '125' }).trace, [
    { ruleId: 'high', matched: false, outcome: 'decline', missed: 'score' },
    { ruleId: 'medium', matched: false, outcome: 'refer', missed: 'score' },
    { ruleId: 'low', matched: true, outcome: 'approve' },
  ])
})

test('a policy without rules refers', () => {
  assert.equal(decide(policy(), { score: '999' }).outcome, 'refer')
})

const guarded = policy(
  rule('indebted', { obligations: '> 0.6' }, 'decline', 'excessive_obligations'),
  rule('young', { kind: '"person"', age: '< 18' }, 'decline', 'below_minimum_age'),
  rule('small', { amount: '<= 50000' }, 'approve'),
)

test('a rule that could have spoken against, had its inputs been known, turns an approval into refer', () => {
  const known = { obligations: '0.3', kind: 'person', age: '30', amount: '40000' }
  const table: [changes: DecisionInputs, outcome: DecisionOutcome, reasonCodes: string[]][] = [
    [{}, 'approve', []],
    [{ obligations: null }, 'refer', ['input_unknown']],
    [{ age: null }, 'refer', ['input_unknown']],
    // An organisation has no age, but is no person either: the rule about age cannot speak against it.
    [{ kind: 'organisation', age: null }, 'approve', []],
    [{ kind: null }, 'approve', []],
    [{ kind: null, age: '17' }, 'refer', ['input_unknown']],
    // What is known to decline declines, whatever else is not known.
    [{ obligations: null, age: '17' }, 'decline', ['below_minimum_age']],
    [{ amount: null }, 'refer', ['no_rule_matched']],
  ]
  for (const [changes, outcome, reasonCodes] of table) {
    const output = decide(guarded, { ...known, ...changes })
    assert.deepEqual([output.outcome, output.reasonCodes], [outcome, reasonCodes], JSON.stringify(changes))
  }
  assert.deepEqual(decide(guarded, { ...known, age: null }).trace.slice(-2), [
    { ruleId: 'small', matched: true, outcome: 'approve' },
    { ruleId: 'input_unknown', matched: true, outcome: 'refer', missed: 'age' },
  ])
})

const names = ['a', 'b', 'c'] as const
const cell = fc.constantFrom('< 3', '>= 3', '[2..4]', '5', 'not(1)', '-', '!= 2', '1, 3')
const someRule = fc
  .record({
    when: fc.dictionary(fc.constantFrom(...names), cell, { maxKeys: 3 }),
    outcome: fc.constantFrom<DecisionOutcome>('approve', 'refer', 'decline'),
  })
  .map(({ when, outcome }) => ({ when, outcome, reasonCodes: outcome === 'approve' ? [] : ['reason'] }))
const somePolicy = fc
  .array(someRule, { maxLength: 6 })
  .map((rules) => policy(...rules.map((each, index) => ({ ...each, id: `rule_${index}` }))))
const value = fc.integer({ min: 0, max: 6 }).map(String)
const someInputs = fc.record({ a: value, b: value, c: value })

test('a missing input never approves: what approves without it would approve whatever it were', () => {
  fc.assert(
    fc.property(somePolicy, someInputs, fc.constantFrom(...names), value, (table, inputs, missing, filled) => {
      if (decide(table, { ...inputs, [missing]: null }).outcome !== 'approve') return
      assert.equal(decide(table, { ...inputs, [missing]: filled }).outcome, 'approve', `${missing} = ${filled}`)
    }),
    { numRuns: 2_000 },
  )
})

test('the same policy and inputs give the same output, and neither is changed', () => {
  fc.assert(
    fc.property(somePolicy, someInputs, (table, inputs) => {
      const before = JSON.stringify([table, inputs])
      assert.deepEqual(decide(table, inputs), decide(structuredClone(table), { ...inputs }))
      assert.equal(JSON.stringify([table, inputs]), before)
    }),
  )
})

test('a policy is refused, by the name of its rule, when it reads what no application has, or declines without a reason', () => {
  const known = new Set(['score'])
  assert.doesNotThrow(() => checkPolicy(preBureau, known))
  assert.throws(() => checkPolicy(policy(rule('r1', { age: '> 1' }, 'approve')), known), /The rule r1 reads age/)
  assert.throws(() => checkPolicy(policy(rule('r2', { score: '[1..2' }, 'approve')), known), /'\[1\.\.2' is not a test/)
  for (const outcome of ['refer', 'decline'] as const) {
    assert.throws(
      () => checkPolicy(policy(rule('r3', { score: '> 1' }, outcome)), known),
      /r3 does not approve, so it needs/,
    )
  }
})
