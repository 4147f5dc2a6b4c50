import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Problem } from '../kernel/problem.ts'
import { type CursorScope, createPager } from './page.ts'

const pager = createPager(Buffer.alloc(32, 7))

const scope: CursorScope = {
  tenant: 'himal',
  subject: 'user:asha',
  operationId: 'listLoans',
  filter: { status: 'active' },
}

/** The cursor after row 'b' of a list with more rows. */
function cursorOf(own: CursorScope = scope): string {
  const { nextCursor } = pager.close(own, { after: null, limit: 2 }, ['a', 'b', 'c'], (row) => row)
  assert.ok(nextCursor !== null)
  return nextCursor
}

const refused = { code: 'cursor.invalid' } satisfies Partial<Problem>

test('a page has at most `limit` rows, and a cursor only where more follow', () => {
  const close = (rows: readonly string[]) => pager.close(scope, { after: null, limit: 2 }, rows, (row) => row)
  assert.deepEqual(close([]), { data: [], nextCursor: null })
  assert.deepEqual(close(['a']), { data: ['a'], nextCursor: null })
  assert.deepEqual(close(['a', 'b']), { data: ['a', 'b'], nextCursor: null })
  const { data, nextCursor } = close(['a', 'b', 'c'])
  assert.deepEqual(data, ['a', 'b'])
  assert.notEqual(nextCursor, null)
})

test('a cursor leads on after the last row shown; without one the list begins', () => {
  assert.deepEqual(pager.open(scope, undefined, undefined), { after: null, limit: 25 })
  assert.deepEqual(pager.open(scope, cursorOf(), 10), { after: 'b', limit: 10 })
})

test('a cursor holds for its tenant, its caller, its list and its filter alone', () => {
  const others: Partial<CursorScope>[] = [
    { tenant: 'nyanza' },
    { subject: 'user:bikram' },
    { subject: 'key:01' },
    { operationId: 'listParties' },
    { filter: {} },
    { filter: { status: 'closed' } },
    { filter: { status: 'active', partyId: 'party_01' } },
  ]
  for (const other of others) {
    assert.throws(() => pager.open({ ...scope, ...other }, cursorOf(), 10), refused, JSON.stringify(other))
  }
  const reordered = { ...scope, filter: { a: '1', b: '2' } }
  assert.equal(pager.open({ ...scope, filter: { b: '2', a: '1' } }, cursorOf(reordered), 10).after, 'b')
})

test('a cursor that was changed, cut or made up is refused', () => {
  const cursor = cursorOf()
  const bytes = Buffer.from(cursor, 'base64url')
  for (let index = 0; index < bytes.length; index += 1) {
    const changed = Buffer.from(bytes)
    changed[index] = (changed[index] ?? 0) ^ 1
    assert.throws(() => pager.open(scope, changed.toString('base64url'), 10), refused, `byte ${index}`)
  }
  for (const text of ['', 'a', cursor.slice(0, 4), 'b', Buffer.alloc(17).toString('base64url'), '%%%%']) {
    assert.throws(() => pager.open(scope, text, 10), refused, text)
  }
  // The last character has spare bits: other texts decode to the very same bytes.
  for (const last of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_') {
    const text = cursor.slice(0, -1) + last
    if (text !== cursor) assert.throws(() => pager.open(scope, text, 10), refused, text)
  }
  assert.throws(() => createPager(Buffer.alloc(32, 8)).open(scope, cursor, 10), refused, 'of another secret')
})

test('walking by cursor meets every row once and in order, whatever the size of the page', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 30 }),
      fc.integer({ min: 1, max: 7 }),
      (names, limit) => {
        const rows = [...names].sort()
        const seen: string[] = []
        let cursor: string | undefined
        do {
          const request = pager.open(scope, cursor, limit)
          const { after } = request
          const from = after === null ? rows : rows.filter((row) => row > after)
          const page = pager.close(scope, request, from.slice(0, limit + 1), (row) => row)
          seen.push(...page.data)
          cursor = page.nextCursor ?? undefined
        } while (cursor !== undefined)
        assert.deepEqual(seen, rows)
      },
    ),
  )
})
