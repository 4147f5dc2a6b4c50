// Bare handlers: Koa and pg, the same statements, and nothing else: no contract, no arithmetic, and of the walls only those that a
// variant names. What they leave out is what the product's ratio pays for. A process of its own.
import { readFileSync } from 'node:fs'
import Koa, { type Context } from 'koa'
import pg from 'pg'
import { uuidv7 } from 'uuidv7'
import type { LoanId } from '../src/kernel/id.ts'
import { wireId } from '../src/platform/ids.ts'
import type { AuthenticationOrder } from './authentication.ts'
import type { Step, Template } from './statements.ts'

/** A handler that is asked for under `/<its name>/loans/…`. */
export interface Variant {
  readonly name: string
  readonly pool: PoolOrder
  /** One statement alone goes through the pool; more are of one connection, from begin to commit. */
  readonly read: readonly Step[]
  readonly write: readonly Step[]
  /** It asks who it is that asks, and whether they may. */
  readonly authenticates: boolean
}

export interface PoolOrder {
  readonly url: string
  /** Settings of each connection, as `-c name=value`. */
  readonly options: string
}

export interface BaselineOrder {
  readonly port: number
  /** Of each pool. */
  readonly poolSize: number
  readonly variants: readonly Variant[]
  /** Where credentials are looked up. */
  readonly authentication: AuthenticationOrder
}

/** Columns as the driver gives them: bigint as text, jsonb as values. */
type Row = Readonly<Record<string, unknown>>

interface Filling {
  readonly loan: string
  readonly ids: readonly string[]
  locked: Row
  participations: readonly Row[]
  last: Row
}

type Sending = readonly (readonly { readonly text: string; readonly fill: (filling: Filling) => unknown[] }[])[]

const order = JSON.parse(readFileSync(process.argv[2] as string, 'utf8')) as BaselineOrder
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)
const newIdCount = 1 + Math.max(...order.variants.flatMap(({ write }) => write.flat().flatMap(newIdNumbers)))
const pools = new Map<string, pg.Pool>()
const handlers = new Map(order.variants.map((variant) => [variant.name, handlerOf(variant)]))
// Loaded where it is asked for alone: without it nothing of the product is in this process.
const authentication = order.variants.some(({ authenticates }) => authenticates)
  ? await (await import('./authentication.ts')).openAuthentication(order.authentication)
  : undefined

function handlerOf({ pool, read, write, authenticates }: Variant) {
  const sendings = { read: sendingOf(read), write: sendingOf(write) }
  return { pool: poolOf(pool), sendings, authenticates }
}

function poolOf({ url, options }: PoolOrder): pg.Pool {
  const key = `${url} ${options}`
  // Statements of one step are sent together, as the product sends them.
  const pipelined = { pipeline: true }
  const pool =
    pools.get(key) ?? new pg.Pool({ connectionString: url, max: order.poolSize, options, ...(pipelined as object) })
  pools.set(key, pool)
  return pool
}

function sendingOf(steps: readonly Step[]): Sending {
  return steps.map((step) => step.map((template) => ({ text: template.text, fill: filler(template) })))
}

function newIdNumbers({ values }: Template): number[] {
  return values.map((value) => (typeof value === 'string' ? Number(/\{new (\d+)\}/.exec(value)?.[1] ?? -1) : -1))
}

/** The statement's values with the blanks filled. Which values have blanks is found out once. */
function filler({ values }: Template): (filling: Filling) => unknown[] {
  const makers = values.map((value): ((filling: Filling) => unknown) => {
    if (value === '{loan}') return ({ loan }) => loan
    if (value === '{loan on the wire}') return ({ loan }) => wireId('loan', loan as LoanId)
    if (value === '{state}') return ({ locked }) => locked.state
    if (value === '{sequence}') return ({ locked }) => Number(locked.event_count) + 1
    if (typeof value !== 'string') return () => value
    const leg = /^\{participation (\d+)\}$/.exec(value)?.[1]
    if (leg !== undefined) return ({ participations }) => participations[Number(leg)]?.participation_id
    const number = Number(/\{new (\d+)\}/.exec(value)?.[1] ?? -1)
    return number < 0 ? () => value : ({ ids }) => value.replace(/\{new \d+\}/, ids[number] as string)
  })
  return (filling) => makers.map((maker) => maker(filling))
}

/** Sends all steps and keeps what later ones, and the reply, are made of. */
async function send(pool: pg.Pool, sending: Sending, filling: Filling): Promise<void> {
  const [first] = sending
  if (first !== undefined && sending.length === 1 && first.length === 1) {
    const [{ text, fill }] = first as [(typeof first)[0]]
    filling.last = (await pool.query(text, fill(filling))).rows[0]
    return
  }
  const client = await pool.connect()
  try {
    for (const step of sending) {
      const answers = await Promise.all(step.map(({ text, fill }) => client.query(text, fill(filling))))
      for (const [index, { rows }] of answers.entries()) keep(step[index]?.text ?? '', rows, filling)
    }
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}

function keep(text: string, rows: readonly Row[], filling: Filling): void {
  if (text.includes('for no key update')) filling.locked = rows[0] as Row
  else if (text.startsWith('select "participation"')) filling.participations = rows
  else if (rows[0]?.loan_id !== undefined) filling.last = rows[0]
}

function loanReply(row: Row): unknown {
  const { principal_balance: principal, interest_balance: interest, fee_balance: fee } = row
  const { penalty_balance: penalty, credit_balance: credit } = row
  const total = [principal, interest, fee, penalty, credit].reduce(
    (sum: bigint, each) => sum + BigInt(String(each)),
    0n,
  )
  return {
    id: row.loan_id,
    externalReference: row.external_reference,
    partnerId: row.partner_id,
    partyId: row.party_id,
    applicationId: row.application_id,
    loanProductVersionId: row.loan_product_version_id,
    status: row.status,
    currency: row.currency,
    approvedAmount: row.approved_amount,
    annualRate: row.annual_rate,
    instalmentCount: row.instalment_count,
    disbursedOn: row.disbursed_on,
    closedOn: row.closed_on,
    closedReason: row.closed_reason,
    asOf: row.state_as_of,
    balances: { principal, interest, fee, penalty, credit, total: total.toString() },
    arrears: { pastDueAmount: row.past_due_amount, daysPastDue: row.days_past_due, oldestDueOn: row.oldest_due_on },
    nextDueOn: row.next_due_on,
    nextDueAmount: row.next_due_amount,
  }
}

function transactionReply(loan: string, ids: readonly string[], body: Row): unknown {
  const none = '0.00'
  return {
    id: ids[1],
    loanId: loan,
    type: 'repayment',
    isCorrection: false,
    valueOn: body.valueOn,
    bookedOn: body.valueOn,
    cashAmount: body.amount,
    incomeAmount: none,
    principal: none,
    interest: body.amount,
    fee: none,
    penalty: none,
    taxAmount: none,
    credit: none,
    reversesTransactionId: null,
    reversible: true,
  }
}

async function bodyOf(ctx: Context): Promise<Row> {
  const chunks: Buffer[] = []
  for await (const chunk of ctx.req) chunks.push(chunk)
  return JSON.parse(Buffer.concat(chunks).toString('utf8'))
}

async function answer(ctx: Context, name: string, loan: string): Promise<void> {
  const handler = handlers.get(name)
  if (!handler) return
  const isRead = ctx.method === 'GET'
  if (handler.authenticates) await authentication?.admit(ctx, isRead ? 'getLoan' : 'recordRepayment')
  const ids = isRead ? [] : Array.from({ length: newIdCount }, () => uuidv7())
  const filling: Filling = { loan, ids, locked: {}, participations: [], last: {} }
  if (isRead) {
    await send(handler.pool, handler.sendings.read, filling)
    ctx.body = loanReply(filling.last)
  } else {
    const body = await bodyOf(ctx)
    await send(handler.pool, handler.sendings.write, filling)
    ctx.status = 201
    ctx.body = { transaction: transactionReply(loan, ids, body), corrections: [], loan: loanReply(filling.last) }
  }
}

const app = new Koa()
app.use(async (ctx) => {
  const [, name, , loan] = ctx.path.split('/')
  if (name === '' || name === undefined) ctx.body = { status: 'ready' }
  else await answer(ctx, name, loan as string)
})
const server = app.listen(order.port, '127.0.0.1')
process.once('SIGTERM', async () => {
  server.closeAllConnections()
  for (const pool of pools.values()) await pool.end()
  await authentication?.close()
  process.exit(0)
})
