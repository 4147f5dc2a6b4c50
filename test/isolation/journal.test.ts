// Double entry, held by the database: what is refused with every rule above it left out, and by which SQLSTATE.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { identifier } from '../../src/contexts/tenancy/names.rules.ts'
import { type Ground, himal, startGround } from '../support/ground.ts'
import { himalPath } from './partner-rows.ts'

let ground: Ground

before(async () => {
  ground = await startGround()
})
after(() => ground.stop())

type Line = readonly [currency: string, amount: number]

/** Runs `body` in a transaction under the staff role and commits it. The SQLSTATE that refused it, or 'committed'. */
function staffTransaction(body: (client: pg.Client) => Promise<unknown>): Promise<string> {
  return ground.asGateway(async (client) => {
    try {
      await client.query('begin')
      await client.query(`set local role ${identifier(himal.staff)}`)
      await client.query(`set local search_path = ${himalPath}`)
      await body(client)
      await client.query('commit')
      return 'committed'
    } catch (error) {
      await client.query('rollback')
      if (error instanceof pg.DatabaseError) return error.code ?? 'no SQLSTATE'
      throw error
    }
  })
}

async function addEntry(client: pg.Client, lines: readonly Line[], xid = 'pg_current_xact_id()'): Promise<string> {
  const entryId = randomUUID()
  await client.query(
    `insert into journal_entry values ($1, '2026-01-15', '2026-01-15', 'probe', $1, null, 'A probe', ${xid}, now())`,
    [entryId],
  )
  await addLines(client, entryId, lines)
  return entryId
}

async function addLines(client: pg.Client, entryId: string, lines: readonly Line[], firstNumber = 1): Promise<void> {
  for (const [index, [currency, amount]] of lines.entries()) {
    await client.query(`insert into journal_line values ($1, $2, '1000', $3, $4)`, [
      entryId,
      firstNumber + index,
      currency,
      amount,
    ])
  }
}

const balanced: readonly Line[] = [
  ['INR', 100],
  ['INR', -100],
]

/** An entry that stands, made by a transaction of its own. */
async function standingEntry(): Promise<string> {
  let entryId = ''
  const outcome = await staffTransaction(async (client) => {
    entryId = await addEntry(client, balanced)
  })
  assert.equal(outcome, 'committed')
  return entryId
}

const attempts: readonly [
  what: string,
  sqlstate: string,
  attempt: (client: pg.Client, old: string) => Promise<unknown>,
][] = [
  ['an entry without lines', '23514', (client) => addEntry(client, [])],
  ['an entry of one line', '23514', (client) => addEntry(client, [['INR', 100]])],
  [
    '100 USD against -100 INR',
    '23514',
    (client) =>
      addEntry(client, [
        ['USD', 100],
        ['INR', -100],
      ]),
  ],
  [
    'an entry that is out by one unit',
    '23514',
    (client) =>
      addEntry(client, [
        ['INR', 100],
        ['INR', -99],
      ]),
  ],
  ['two currencies of which one is out', '23514', (client) => addEntry(client, [...balanced, ['USD', 5], ['USD', -4]])],
  ['a line of nothing', '23514', (client) => addEntry(client, [...balanced, ['INR', 0]])],
  [
    'a line of an account that is not there',
    '23503',
    async (client) => {
      const entryId = await addEntry(client, balanced)
      await client.query(`insert into journal_line values ($1, 3, 'none', 'INR', 1)`, [entryId])
    },
  ],
  ['a line without an entry', '23514', (client) => addLines(client, randomUUID(), balanced)],
  ['a balanced pair added to an old entry', '23514', (client, old) => addLines(client, old, balanced, 3)],
  [
    'a second entry of the same source',
    '23505',
    async (client) => {
      const entryId = await addEntry(client, balanced)
      await client.query(
        `insert into journal_entry values ($1, '2026-01-15', '2026-01-15', 'probe', $2, null, 'Again', pg_current_xact_id(), now())`,
        [randomUUID(), entryId],
      )
    },
  ],
  ['an update of a line', '42501', (client) => client.query('update journal_line set amount = amount * 2')],
  ['an update of an entry', '42501', (client) => client.query(`update journal_entry set xid = pg_current_xact_id()`)],
  ['a delete of lines', '42501', (client) => client.query('delete from journal_line')],
  [
    'a delete of an entry',
    '42501',
    (client, old) => client.query('delete from journal_entry where journal_entry_id = $1', [old]),
  ],
  ['TRUNCATE of the lines', '42501', (client) => client.query('truncate journal_line')],
  ['TRUNCATE of both', '42501', (client) => client.query('truncate journal_entry cascade')],
  ['session_replication_role', '42501', (client) => client.query(`set local session_replication_role = replica`)],
  ['DISABLE TRIGGER', '42501', (client) => client.query('alter table journal_line disable trigger all')],
  [
    'DISABLE TRIGGER of one',
    '42501',
    (client) => client.query('alter table journal_entry disable trigger journal_entry_balances'),
  ],
  [
    'a check replaced',
    '42501',
    (client) =>
      client.query(
        `create or replace function check_journal_entry() returns trigger language plpgsql as 'begin return null; end'`,
      ),
  ],
  [
    'a trigger of its own',
    '42501',
    (client) =>
      client.query('create trigger own before insert on journal_line for each row execute function refuse_change()'),
  ],
]

test('what would unbalance, reopen or rewrite the journal is refused, each by its SQLSTATE', async (t) => {
  const old = await standingEntry()
  for (const [what, sqlstate, attempt] of attempts) {
    assert.equal(await staffTransaction((client) => attempt(client, old)), sqlstate, what)
  }
  t.diagnostic(`${attempts.length} attempts refused`)
  const kept = await staffTransaction(async (client) => {
    const { rows } = await client.query('select amount from journal_line where journal_entry_id = $1 order by amount', [
      old,
    ])
    assert.deepEqual(
      rows.map(({ amount }) => amount),
      ['-100', '100'],
    )
  })
  assert.equal(kept, 'committed')
})

test('an entry remembers the transaction that made it, whatever xid its insert says', async () => {
  let entryId = ''
  const forged = await staffTransaction(async (client) => {
    entryId = await addEntry(client, balanced, `'12345'::xid8`)
    const { rows } = await client.query(
      'select xid = pg_current_xact_id() as own from journal_entry where journal_entry_id = $1',
      [entryId],
    )
    assert.equal(rows[0].own, true)
  })
  assert.equal(forged, 'committed')
  // An xid of the future would have left the entry open to a transaction to come.
  const later = await staffTransaction(async (client) => {
    const { rows } = await client.query(`select (pg_current_xact_id()::text::bigint + 1)::text as next`)
    entryId = await addEntry(client, balanced, `'${rows[0].next}'::xid8`)
  })
  assert.equal(later, 'committed')
  assert.equal(await staffTransaction((client) => addLines(client, entryId, balanced, 3)), '23514')
})

test('a deferred check cannot be put off past the commit, and can be asked for before it', async () => {
  const early = await staffTransaction(async (client) => {
    await addEntry(client, [['INR', 100]])
    await client.query('set constraints all immediate')
  })
  assert.equal(early, '23514')
  const late = await staffTransaction(async (client) => {
    await client.query('set constraints all deferred')
    await addEntry(client, [['INR', 100]])
  })
  assert.equal(late, '23514')
})

test('two balanced lines pass; so do lines under a savepoint of the same transaction, and two currencies that each balance', async () => {
  assert.equal(await staffTransaction((client) => addEntry(client, balanced)), 'committed')
  const underSavepoint = await staffTransaction(async (client) => {
    const entryId = await addEntry(client, [])
    await client.query('savepoint lines')
    await addLines(client, entryId, balanced)
    await client.query('release savepoint lines')
  })
  assert.equal(underSavepoint, 'committed')
  assert.equal(
    await staffTransaction((client) => addEntry(client, [...balanced, ['USD', 7], ['USD', -7]])),
    'committed',
  )
})

test('lines rolled back to a savepoint are lines that the entry lacks', async () => {
  const outcome = await staffTransaction(async (client) => {
    const entryId = await addEntry(client, [])
    await client.query('savepoint lines')
    await addLines(client, entryId, balanced)
    await client.query('rollback to savepoint lines')
  })
  assert.equal(outcome, '23514')
})

test('an entry of 5,000 lines commits in a breath: its check is asked once, not for each line', async (t) => {
  let milliseconds = 0
  await ground.asGateway(async (client) => {
    await client.query('begin')
    await client.query(`set local role ${identifier(himal.staff)}`)
    await client.query(`set local search_path = ${himalPath}`)
    const entryId = await addEntry(client, [])
    const amounts = Array.from({ length: 5000 }, (_, index) => (index % 2 === 0 ? index + 1 : -index))
    await client.query(
      `insert into journal_line select $1, number, '1000', 'INR', amount from unnest($2::bigint[]) with ordinality line (amount, number)`,
      [entryId, amounts],
    )
    const begun = performance.now()
    await client.query('commit')
    milliseconds = performance.now() - begun
  })
  t.diagnostic(`COMMIT of 5,000 lines: ${milliseconds.toFixed(1)} ms`)
  // A check for each line takes seconds; the bound is wide, for a busy machine.
  assert.ok(milliseconds < 1000, `COMMIT took ${milliseconds.toFixed(0)} ms`)
})
