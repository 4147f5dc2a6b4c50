// The project's own cases: each can be read, and what it expects agrees with itself. No engine is asked.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { toTransactionType } from './codes.ts'
import { readEntries } from './compare-journal.ts'
import { SCHEDULE_COLUMNS } from './compare-schedule.ts'
import { TRANSACTION_COLUMNS } from './compare-transactions.ts'
import { fakeEngine } from './fake-engine.ts'
import type { LoanUnderTest, ScheduleRow, TransactionRow } from './port.ts'
import { byColumn, type RawCase, type RawFile, type RawReference, type RawRow, toCents } from './raw.ts'
import { OWN_DATA, readFolder } from './read-folder.ts'
import { runCase } from './run-case.ts'
import { tellStory } from './story.ts'

const read = (name: string) => JSON.parse(readFileSync(join(OWN_DATA, name), 'utf8'))

test('every case of the folder is read, and none is left out', () => {
  const { cases, leftOut } = readFolder(OWN_DATA)
  assert.deepEqual(leftOut, [])
  assert.equal(cases.length, 251 + 994 + 53 + 7 + 15)
  assert.equal(new Set(cases.map(({ id }) => id)).size, cases.length)
})

test('every operation of every case can be put to an engine: what it asserts is all an engine may refuse', () => {
  const { cases, reference } = readFolder(OWN_DATA)
  const broken = cases
    .map((golden) => runCase(golden, fakeEngine({}), reference))
    .filter(
      ({ findings, refusals }) => findings.length > 0 || refusals.some((reason) => reason.startsWith('operation')),
    )
  assert.deepEqual(
    broken.map(({ golden, findings, refusals }) => [golden.id, findings, refusals]),
    [],
  )
})

const amount = (value: unknown) => (value === null || value === undefined ? null : toCents(value))

function scheduleRow(raw: RawRow): ScheduleRow {
  const row = byColumn(raw, SCHEDULE_COLUMNS)
  const figures = Object.entries(row).filter(([column]) => !['nr', 'days', 'dueDate', 'paidDate'].includes(column))
  const plain = { nr: row.nr, days: row.days, dueDate: row.dueDate, paidDate: row.paidDate }
  return { ...plain, ...Object.fromEntries(figures.map(([column, value]) => [column, amount(value)])) } as ScheduleRow
}

function transactionRow(raw: RawRow): TransactionRow {
  const row = byColumn(raw, TRANSACTION_COLUMNS)
  const figures = TRANSACTION_COLUMNS.filter((column) => !['date', 'type', 'reverted', 'replayed'].includes(column))
  const cells = Object.fromEntries(figures.map((column) => [column, amount(row[column])]))
  const standing = { date: row.date, type: toTransactionType(row.type), reverted: Boolean(row.reverted) }
  return { ...standing, ...cells } as TransactionRow
}

/** A loan that says whatever the case expects next. */
function parrot({ events }: RawCase): Partial<LoanUnderTest> {
  const next = (expect: string) => {
    const queue = (events ?? []).filter((event) => event.expect === expect)
    return () => queue.shift()
  }
  const schedules = next('schedule')
  const tables: { rows: ScheduleRow[]; total?: object }[] = []
  const transactions = next('transactions')
  const journals = next('journal')
  return {
    schedule: () => {
      const event = schedules()
      const repeated = typeof event?.sameAs === 'number' ? tables[event.sameAs] : undefined
      const total = event?.total
        ? { total: scheduleRow([null, null, null, null, null, ...(event.total as RawRow)]) }
        : {}
      const table = repeated ?? { rows: ((event?.rows ?? []) as RawRow[]).map(scheduleRow), ...total }
      tables.push(table)
      return table
    },
    transactions: () => ((transactions()?.rows ?? []) as RawRow[]).map(transactionRow),
    journal: () => readEntries(journals()?.entries as Parameters<typeof readEntries>[0]),
  }
}

test('schedules, transactions and journals of the timelines agree with themselves: the comparing adds no difference', () => {
  for (const name of readdirSync(OWN_DATA).filter((file) => file.startsWith('timeline-'))) agreesWithItself(name)
})

function agreesWithItself(name: string): void {
  const reference = read('reference.json') as RawReference
  const file = read(name) as RawFile
  const compared = ['schedule', 'transactions', 'journal']
  for (const raw of file.cases ?? []) {
    // Only new accruals are listed by some modes, a total by itself stands for no table: no parrot can say those.
    const events = (raw.events ?? []).filter(
      ({ expect, mode }) => compared.includes(expect ?? '') && mode === undefined,
    )
    // Where only some rows are listed, what a parrot says is that there are no more.
    const whole = events.map(({ periods, ...event }) => event)
    for (const step of tellStory(whole, file.meta?.columns ?? {}, fakeEngine(parrot({ ...raw, events })), reference))
      assert.equal(step.run(), undefined, `${raw.id} ${step.text}`)
  }
}
