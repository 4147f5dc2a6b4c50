// The SQL that we ship stays within what every engine runs that a tenant may live on, and a pooler in transaction mode.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sourceFiles } from './source-files.ts'
import { dialectRules, type Statement, statementsIn, statementsOfTrack } from './sql-dialect.ts'

const shipped: readonly Statement[] = [
  ...statementsOfTrack('tenant'),
  ...statementsOfTrack('control'),
  ...sourceFiles('src')
    .filter(({ path }) => !path.endsWith('.test.ts'))
    .flatMap(statementsIn),
]

/** Where a rule is broken on purpose: the file, the rule's first words, and why it may be. */
const exceptions: readonly (readonly [file: string, rule: string, why: string])[] = [
  [
    'src/bin/development/postgres-keeper.ts',
    'an advisory',
    'one embedded server, reached directly, for as long as it runs',
  ],
  [
    'src/contexts/tenancy/installation.ts',
    'an advisory',
    "the owner's own connection, never pooled, over several transactions",
  ],
  [
    'src/contexts/tenancy/migrate.ts',
    'an advisory',
    "the owner's own connection, never pooled, over several transactions",
  ],
  ['src/contexts/tenancy/move-tenant.ts', 'a setting', "the owner's own connection, which ends with the look"],
  [
    'src/contexts/tenancy/copy-tenant.ts',
    'rows go',
    'rows that passed the policies once, by the owner, in a schema nobody else can enter',
  ],
  ['src/runner/partner-event.store.ts', 'rows go', 'under the staff role, whose policy keeps no row back'],
]

test('the SQL was read', () => {
  assert.ok(shipped.length > 300, `only ${shipped.length} statements`)
  for (const words of ['insert into audit_entry', 'select set_config', 'create policy', 'update idempotency_record'])
    assert.ok(
      shipped.some(({ text }) => text.includes(words)),
      `no statement says ${words}`,
    )
})

for (const { name, breaks } of dialectRules) {
  test(name, () => {
    const allowed = new Set(exceptions.filter(([, rule]) => name.startsWith(rule)).map(([file]) => file))
    const found = shipped.filter(({ text }) => breaks(text))
    const wrong = found.filter(({ place }) => !allowed.has(place.replace(/:\d+$/, '')))
    assert.deepEqual(
      wrong.map(({ place, text }) => `${place}: ${text.slice(0, 120)}`),
      [],
    )
    const used = new Set(found.map(({ place }) => place.replace(/:\d+$/, '')))
    assert.deepEqual(
      [...allowed].filter((file) => !used.has(file)),
      [],
      'exceptions that nothing needs',
    )
  })
}

/** For each rule what it must find, and what looks like it and is allowed. */
const examples: readonly (readonly [rule: string, wrong: string, right: string])[] = [
  [
    'no volatile',
    'update loan set at = clock_timestamp() where a = 1',
    'update loan set at = now() where b = clock_timestamp()',
  ],
  [
    'ON CONFLICT',
    'insert into a (b) values (1) on conflict (b) do update set c = now()',
    'insert into a (b) values (now()) on conflict (b) do update set c = excluded.c, d = coalesce(excluded.d, 1)',
  ],
  ['UPDATE applies', 'update loan set day = date_trunc(?, at)', 'update loan set day = ? where date_trunc(?, at) = ?'],
  ['VALUES hold', 'insert into a values (1, (select b from c))', 'insert into a values (1, 2)'],
  [
    'RETURNING',
    'insert into a values (1) returning b::text',
    'insert into a values (1) returning b, (xmax = 0) as added',
  ],
  ['one statement', 'begin; commit', 'create function f() as $$ begin; end; $$'],
  ['ADD COLUMN', 'alter table a add column b int check (b > 0)', 'alter table a add column b int not null default 0'],
  [
    'ADD COLUMN',
    'alter table a add column b int, add constraint c check (b > 0)',
    'alter table a add constraint c check (b > 0)',
  ],
  ['identity', 'create table a (b bigserial)', 'create table a (b bigint generated always as identity)'],
  [
    'a policy',
    'create policy p on a using (b = (select c from d))',
    'create policy p on a using (b = current_setting(?))',
  ],
  ['no foreign key', 'create table a (b int references other.c (d))', 'create table a (b int references c (d))'],
  ['no materialized', 'create materialized view a as select 1', 'create view a as select 1'],
  ['no function', 'create function f() security definer', 'create function f() security invoker'],
  ['a setting', 'set role a', 'set local role a'],
  ['an advisory', 'select pg_advisory_lock(1)', 'select pg_advisory_xact_lock(1)'],
  ['no listen', 'listen a', 'select 1'],
  ['rows go', 'insert into loan (b) select c from d', 'insert into loan (b) values (1)'],
  ['rows go', 'copy loan (b) from stdin', 'copy loan (b) to stdout'],
  ['no prepared', 'prepare transaction ?', 'select 1'],
]

test('every rule finds what it forbids and lets pass what only looks like it', () => {
  for (const [start, wrong, right] of examples) {
    const rule = dialectRules.find(({ name }) => name.toLowerCase().startsWith(start.toLowerCase()))
    assert.ok(rule, start)
    assert.equal(rule.breaks(wrong), true, `${rule.name}: ${wrong}`)
    assert.equal(rule.breaks(right), false, `${rule.name}: ${right}`)
  }
  const shown = dialectRules.filter(({ name }) =>
    examples.some(([start]) => name.toLowerCase().startsWith(start.toLowerCase())),
  )
  assert.equal(shown.length, dialectRules.length, 'rules without an example')
})
