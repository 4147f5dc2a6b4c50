import assert from 'node:assert/strict'
import { test } from 'node:test'
import pg from 'pg'
import { createLog, errorFacts } from './log.ts'

const canary = 'Canary Wharf Row'

function logged(fields: Record<string, unknown>): string {
  const lines: string[] = []
  createLog({ level: 'trace', write: (line) => lines.push(line) }).error(fields, 'failed')
  return lines.join('')
}

test('an error of the database is told by its code, constraint, table and place; neither its rows nor its statement are', () => {
  const error = Object.assign(
    new pg.DatabaseError(`insert into party values ('${canary}') - duplicate key`, 1, 'error'),
    {
      code: '23505',
      constraint: 'party_reference_unique',
      table: 'party',
      detail: `Key (external_reference)=(${canary}) already exists.`,
      where: `PL/pgSQL ${canary}`,
      query: `select '${canary}'`,
    },
  )
  const { type, code, constraint, table, at } = errorFacts(error)
  assert.deepEqual([type, code, constraint, table], ['DatabaseError', '23505', 'party_reference_unique', 'party'])
  assert.match(at[0] ?? '', /log\.test\.ts:\d+:\d+/)
  const wrapped = Object.assign(new Error(canary), { nativeError: error, bindings: [canary] })
  for (const err of [error, wrapped, new Error('outer', { cause: wrapped })]) {
    const line = logged({ err })
    assert.ok(!line.includes(canary), line)
    assert.match(line, /"code":"23505"/)
  }
})

const carriers: readonly [what: string, err: unknown][] = [
  ['a message', new Error(canary)],
  [
    'a message of many lines, made to look like a place',
    new Error(`x\n    at ${canary} (/x.ts:1:1)\n    at (/${canary}.ts:1:1)`),
  ],
  ['a code that is a value', Object.assign(new Error('x'), { code: canary, constraint: canary })],
  ['a name', Object.assign(new Error('x'), { name: canary })],
  ['a text that was thrown', canary],
  ['an object that was thrown', { message: canary }],
  ['a list of causes', new Error('a', { cause: new Error('b', { cause: new Error(canary) }) })],
]
for (const [what, err] of carriers) {
  test(`${what} does not reach the log`, () => {
    const line = logged({ err })
    assert.ok(!line.includes(canary), line)
  })
}

test('credentials are removed where somebody logs them by name', () => {
  const line = logged({
    authorization: canary,
    headers: { authorization: canary },
    key: { secret: canary },
    password: canary,
  })
  assert.ok(!line.includes(canary), line)
})
