// Lists against a naive model: the same rows, filtered and cut into pages in memory. Every filter, every page size and every
// caller, at random; LIST_COMBINATIONS=N tries more.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Transaction } from '../../src/platform/database.ts'
import { type Noun, wireId } from '../../src/platform/ids.ts'
import { disbursedLoan, factsOf, partnerKey } from '../support/fixtures.ts'
import { startGateway, type TestGateway } from '../support/gateway.ts'
import { type Chance, chanceOf, pick } from '../support/mutations.ts'
import { days, loanStatuses, multiplyRows } from './list-rows.ts'

const seed = Number(process.env.FUZZ_SEED ?? 20260115)
const combinations = Number(process.env.LIST_COMBINATIONS ?? 150)

type Row = Readonly<Record<string, string | number | null>>

/** A filter: how a value of it is drawn, and what it lets through. */
interface Filter {
  readonly name: string
  readonly valueOf: (chance: Chance, rows: readonly Row[]) => string
  readonly admits: (row: Row, value: string) => boolean
}

interface List {
  readonly path: string
  readonly table: string
  readonly noun: Noun
  readonly filters: readonly Filter[]
  /** Who may ask, by credential, and which rows are theirs. */
  readonly callers: readonly Caller[]
}

interface Caller {
  readonly name: string
  readonly sees: (row: Row) => boolean
}

let gateway: TestGateway
const credentials = new Map<string, string>()
const partnerIds = new Map<string, string>()
const rowsOf = new Map<string, Row[]>()

/** Mostly a value that is there, sometimes one that is not. */
const oneOf =
  (column: string, others: readonly string[], wire: (value: string) => string = (value) => value) =>
  (chance: Chance, rows: readonly Row[]): string => {
    const value = chance(5) === 0 ? undefined : pick(chance, rows)[column]
    return value === null || value === undefined ? pick(chance, others) : wire(String(value))
  }
const equals = (name: string, column: string, others: readonly string[], noun?: Noun): Filter => {
  const wire = (value: string) => (noun === undefined ? value : wireId(noun, value as never))
  return {
    name,
    valueOf: oneOf(column, others, wire),
    admits: (row, value) => row[column] !== null && wire(String(row[column])) === value,
  }
}
const atLeast = (name: string, column: string, values: readonly string[]): Filter => ({
  name,
  valueOf: (chance) => pick(chance, values),
  admits: (row, value) => compare(row[column], value) >= 0,
})
const atMost = (name: string, column: string, values: readonly string[]): Filter => ({
  name,
  valueOf: (chance) => pick(chance, values),
  admits: (row, value) => row[column] !== null && compare(row[column], value) <= 0,
})

/** Null is neither before nor after anything. */
function compare(own: Row[string] | undefined, value: string): number {
  if (own === null || own === undefined) return Number.NaN
  if (typeof own === 'number') return own - Number(value)
  return own < value ? -1 : Number(own > value)
}

const staff: Caller = { name: 'staff', sees: () => true }
const sourcing: Caller = { name: 'gramin-path', sees: (row) => row.partner_id === partnerIds.get('gramin-path') }
const coLender: Caller = { name: 'ganga-bank', sees: (row) => row.partner_id === partnerIds.get('ganga-bank') }
const none = 'loan_01kah3x5rqe8arj0hn8vq5mf6w'

const lists: readonly List[] = [
  {
    path: '/v1/loans',
    table: 'loan',
    noun: 'loan',
    callers: [staff, sourcing],
    filters: [
      equals('status', 'status', loanStatuses),
      equals('partyId', 'party_id', ['party_01kah3x5rqe8arj0hn8vq5mf6w'], 'party'),
      equals('externalReference', 'external_reference', ['NONE']),
      atLeast('daysPastDue[gte]', 'days_past_due', ['0', '1', '30', '90', '100000']),
      atLeast('nextDueOn[gte]', 'next_due_on', days),
      atMost('nextDueOn[lte]', 'next_due_on', days),
    ],
  },
  {
    path: '/v1/applications',
    table: 'application',
    noun: 'application',
    callers: [staff, sourcing],
    filters: [
      equals('status', 'status', ['draft', 'submitted', 'approved', 'declined', 'withdrawn']),
      equals('externalReference', 'external_reference', ['NONE']),
    ],
  },
  {
    path: '/v1/parties',
    table: 'party',
    noun: 'party',
    callers: [staff],
    filters: [equals('externalReference', 'external_reference', ['NONE'])],
  },
  {
    path: '/v1/participations',
    table: 'participation',
    noun: 'participation',
    callers: [staff, coLender],
    filters: [
      equals('status', 'status', ['committed', 'active', 'closed', 'written_off']),
      equals('loanId', 'loan_id', [none], 'loan'),
    ],
  },
  {
    path: '/v1/journal-entries',
    table: 'journal_entry',
    noun: 'journal_entry',
    callers: [staff],
    filters: [
      equals('loanId', 'loan_id', [none], 'loan'),
      atLeast('bookedOn[gte]', 'booked_on', days),
      atMost('bookedOn[lte]', 'booked_on', days),
    ],
  },
  {
    path: '/v1/audit/entries',
    table: 'audit_entry',
    noun: 'audit_entry',
    callers: [staff],
    filters: [equals('entityId', 'entity_id', [none])],
  },
]

before(async () => {
  gateway = await startGateway()
  const { staff: people } = factsOf('himal')
  const { loanId, applicationId } = await disbursedLoan(gateway, { tenant: 'himal', arrangement: 'ganga-80-20' })
  assert.ok(loanId && applicationId)
  for (const code of ['gramin-path', 'ganga-bank']) {
    const key = await partnerKey(gateway, { tenant: 'himal', partner: code })
    credentials.set(code, `Bearer ${key.secret}`)
    // On the wire it has a prefix; the rows know it by its UUID.
    const found = await inTenant((tx) => tx('partner').where('code', code).first('partner_id'))
    partnerIds.set(code, found.partner_id)
  }
  credentials.set('servicing', `Bearer ${await gateway.token('himal', people.servicingOfficer)}`)
  credentials.set('accountant', `Bearer ${await gateway.token('himal', people.accountant)}`)
  credentials.set('auditor', `Bearer ${await gateway.token('himal', people.auditor)}`)
  const chance = chanceOf(seed)
  await inTenant((tx) => multiplyRows(tx, chance, partnerIds))
  for (const { table } of lists) {
    const rows = await inTenant(async (tx) => (await tx.raw('select * from ??', [table])).rows as Row[])
    // Ids are compared as the server compares them: by their bytes, and so by their text.
    const key = `${table}_id`
    rowsOf.set(
      table,
      rows.sort((a, b) => compare(a[key] as string, b[key] as string)),
    )
  }
})
after(() => gateway.stop())

function inTenant<T>(body: (tx: Transaction) => Promise<T>): Promise<T> {
  return gateway.engine.runner.runAsSystem({ tenant: 'himal', operationId: 'seedLists', name: 'test' }, ({ tx }) =>
    body(tx),
  )
}

interface Combination {
  readonly list: List
  readonly caller: Caller
  readonly limit: number
  /** Query text by filter. */
  readonly chosen: ReadonlyMap<Filter, string>
}

function combinationOf(chance: Chance): Combination {
  const list = pick(chance, lists)
  const rows = rowsOf.get(list.table) as Row[]
  const chosen = new Map<Filter, string>()
  for (const filter of list.filters) if (chance(3) === 0) chosen.set(filter, filter.valueOf(chance, rows))
  return { list, caller: pick(chance, list.callers), limit: pick(chance, [1, 2, 7, 25, 50, 99, 100]), chosen }
}

/** What the model says: the ids of all that the caller sees and the filters let through, in order. */
function expectedOf({ list, caller, chosen }: Combination): string[] {
  const admitted = (rowsOf.get(list.table) as Row[]).filter(
    (row) => caller.sees(row) && [...chosen].every(([filter, value]) => filter.admits(row, value)),
  )
  return admitted.map((row) => wireId(list.noun, row[`${list.table}_id`] as never))
}

const seats: Readonly<Record<string, string>> = {
  loan: 'servicing',
  application: 'auditor',
  party: 'auditor',
  participation: 'accountant',
  journal_entry: 'accountant',
  audit_entry: 'auditor',
}

/** At most three pages, each of what is due and none more. */
async function faultOf(combination: Combination): Promise<string | undefined> {
  const { list, caller, limit, chosen } = combination
  const expected = expectedOf(combination)
  const authorization = credentials.get(caller === staff ? (seats[list.table] as string) : caller.name) as string
  const query = new URLSearchParams([...chosen].map(([filter, value]): [string, string] => [filter.name, value]))
  query.set('limit', String(limit))
  for (let page = 0; page < 3; page += 1) {
    const response = await fetch(`${gateway.url}${list.path}?${query}`, { headers: { authorization } })
    const text = await response.text()
    const shown = `${caller.name}: ${list.path}?${query}`
    if (response.status !== 200) return `${shown}: ${response.status} ${text.slice(0, 300)}`
    const { data, nextCursor } = JSON.parse(text) as { data: { id: string }[]; nextCursor: string | null }
    const due = expected.slice(page * limit, (page + 1) * limit)
    if (data.map(({ id }) => id).join() !== due.join()) return `${shown}: page ${page} is not what the model says`
    if ((nextCursor === null) !== expected.length <= (page + 1) * limit) return `${shown}: page ${page} ends wrongly`
    if (nextCursor === null) return undefined
    query.set('cursor', nextCursor)
  }
  return undefined
}

test(`seed ${seed}: ${combinations} combinations of filters and pages give what the model gives`, async () => {
  const chance = chanceOf(seed + 1)
  const faults: string[] = []
  for (let index = 0; index < combinations; index += 1) {
    const fault = await faultOf(combinationOf(chance))
    if (fault !== undefined) faults.push(fault)
  }
  assert.deepEqual(faults.slice(0, 10), [])
})
