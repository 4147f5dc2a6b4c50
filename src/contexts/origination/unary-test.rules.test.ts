import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compileUnaryTest, type DecisionInput } from './unary-test.rules.ts'

const meets = (cell: string, input: DecisionInput) => compileUnaryTest(cell)(input)

test('a cell is a comparison, an interval, a literal, a list of them, their negation, or anything', () => {
  // The meaning of each is that of FEEL's unary tests, DMN 1.5, section 10.3.2.7 and 10.3.2.8.
  const table: [cell: string, inputs: DecisionInput[], others: DecisionInput[]][] = [
    ['< 18', ['17', '17.999', '-1'], ['18', '19']],
    ['<= 18', ['18', '18.000'], ['18.001']],
    ['> 0.6', ['0.600001'], ['0.6', '0.60']],
    ['>= 0.6', ['0.6', '0.60'], ['0.599999']],
    ['[21..65]', ['21', '65', '21.0'], ['20.999', '65.001']],
    ['(21..65)', ['21.001'], ['21', '65']],
    [']21..65[', ['64'], ['21', '65']],
    ['[120..130)', ['120', '129.99'], ['130', '119.99']],
    ['(120..130]', ['130'], ['120']],
    ['[-5..5]', ['-5', '0', '5'], ['-5.1']],
    ['5', ['5', '5.00'], ['5.01', '6']],
    ['"VERIFIED"', ['VERIFIED'], ['verified', 'REJECTED']],
    ['"IN", "NP"', ['IN', 'NP'], ['UG']],
    ['not("IN", "NP")', ['UG'], ['IN', 'NP']],
    ['< 18, > 65', ['17', '66'], ['18', '65']],
    ['!= 5', ['6'], ['5', '5.0']],
    ['true', [true], [false, 'true']],
    ['-', ['0', 'x', true, false, null, undefined], []],
  ]
  for (const [cell, inputs, others] of table) {
    for (const input of inputs) assert.ok(meets(cell, input), `${cell} takes ${input}`)
    for (const input of others) assert.ok(!meets(cell, input), `${cell} does not take ${input}`)
  }
})

test('numbers are compared as decimals: 0.3 and what lies a hair beside it', () => {
  assert.ok(meets('0.3', '0.30'))
  assert.ok(meets('<= 0.3', '0.3'))
  // In binary floating point 0.1 + 0.2 is 0.30000000000000004; that number is above the limit, 0.3 itself is not.
  assert.ok(meets('> 0.3', '0.30000000000000004'))
  assert.ok(meets('< 100000000000000000000.01', '100000000000000000000.00'))
})

test('an input that is not known meets no cell but the one that takes anything, not even a negation', () => {
  for (const cell of ['5', '< 5', '>= 5', '!= 5', 'not(5)', 'not("a")', '[1..2]', '"a"', 'false']) {
    assert.equal(meets(cell, null), false, cell)
    assert.equal(meets(cell, undefined), false, cell)
  }
})

test('text is no number: it is neither below nor above a limit', () => {
  for (const cell of ['< 5', '> 5', '>= 0', '[0..9]', '5']) assert.equal(meets(cell, 'five'), false, cell)
})

test('a cell that cannot be read as a whole is refused, never mended', () => {
  const unreadable = [
    '',
    ' ',
    '>',
    '> x',
    'x > 5',
    '? > 5',
    '> 0.6 x',
    '> 5 5',
    '> 5)',
    '> 5 and < 3',
    '>= 1, <',
    '"a" "b"',
    '"a" or "b"',
    '[21..65',
    '21..65]',
    '1..2',
    '[a..b]',
    '[65..21]',
    '[1..2] x',
    'not(5',
    'not()',
    'not(-)',
    '-, 5',
    '5 +',
    '5;',
    '> 1e3',
    '>= "a"',
    'null',
    '"a',
    'date("2026-01-15")',
    '[1, 2]',
    '{a: 1}',
    '((5))',
  ]
  for (const cell of unreadable) {
    assert.throws(
      () => compileUnaryTest(cell),
      { message: `'${cell}' is not a test that a decision table may hold` },
      cell,
    )
  }
})

test('an interval takes exactly what the two comparisons at its ends take', () => {
  const cents = fc.integer({ min: -500, max: 500 })
  const text = (value: number) => (value / 100).toFixed(2)
  fc.assert(
    fc.property(cents, cents, cents, fc.boolean(), fc.boolean(), (one, other, input, takesLow, takesHigh) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)]
      const cell = `${takesLow ? '[' : '('}${text(low)}..${text(high)}${takesHigh ? ']' : ')'}`
      const expected = (takesLow ? input >= low : input > low) && (takesHigh ? input <= high : input < high)
      assert.equal(meets(cell, text(input)), expected, `${text(input)} in ${cell}`)
    }),
  )
})
