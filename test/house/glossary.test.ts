// The glossary holds the words of the product: in order, once each, in a sentence or two.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { receivable } from '../../src/contexts/accounting/posting.rules.ts'
import { idPrefixes } from '../../src/platform/ids.ts'
import { readSpec } from '../../src/wire/spec.ts'
import { root } from './cruising.ts'
import { wordsOf } from './source-files.ts'

const text = readFileSync(join(root, 'docs/GLOSSARY.md'), 'utf8')
const terms = new Map(
  (text.split('## Not used')[0] ?? '').split('\n').flatMap((line): [string, string][] => {
    const [, term, meaning] = /^\| (.+?) \| (.+) \|$/.exec(line) ?? []
    return term && meaning && term !== 'term' && term !== '---' ? [[term, meaning]] : []
  }),
)
const known = [...terms.keys()].map((term) => term.toLowerCase())

test('the terms stand in alphabetical order, each once', () => {
  assert.ok(known.length > 100, `only ${known.length} terms`)
  assert.deepEqual(
    known,
    [...new Set(known)].sort((a, b) => a.localeCompare(b, 'en')),
  )
  assert.equal((text.match(/^\| /gm) ?? []).length - 9, known.length, 'every row was read')
})

test('a meaning is one sentence or two', () => {
  for (const [term, meaning] of terms) {
    assert.match(meaning, /[.]$/, term)
    const sentences = meaning.replace(/`[^`]*`/g, '').match(/[.](\s|$)/g) ?? []
    assert.ok(sentences.length <= 2, term)
  }
})

test('every noun that has ids, every context and every component stands in the glossary', () => {
  const nouns = Object.keys(idPrefixes).map((noun) => wordsOf(noun).join(' '))
  // A vote is an approval; a participation's transaction is its share of a loan transaction.
  const elsewhere = new Set(['approval vote', 'loan event', 'participation transaction'])
  const components = Object.keys(receivable)
  const missing = [...nouns, ...components].filter((noun) => !elsewhere.has(noun) && !known.includes(noun))
  assert.deepEqual(missing, [])
})

test('every type of loan transaction and every outcome of a decision stands in the glossary', () => {
  const { schemas } = readSpec().document.components as { schemas: Record<string, { enum?: string[] }> }
  const words = [...(schemas.LoanTransactionType?.enum ?? []), ...(schemas.DecisionOutcome?.enum ?? [])]
  assert.ok(words.length > 8)
  const missing = words
    .map((word) => wordsOf(word).join(' '))
    .filter((word) => word !== 'approve' && !known.includes(word))
  assert.deepEqual(missing, [])
})

test('the words that are not used are not used in the summaries of the contract', () => {
  const forbidden = /\b(customers?|users?|(?<!down )payments?|EMIs?|installments?|investors?|funders?)\b/i
  const found = [...readSpec().text.matchAll(/"(summary|description)": "([^"]*)"/g)].flatMap(([, , said = '']) =>
    forbidden.test(said) ? [said] : [],
  )
  assert.deepEqual(found, [])
})
