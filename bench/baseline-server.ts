// The bare handler: Koa and pg, the same statements, and nothing else: no authentication, no contract, no idempotency, no
// audit, no outbox, no arithmetic. What it leaves out is what the product's ratio pays for. A process of its own.
import { readFileSync } from 'node:fs'
import Koa, { type Context } from 'koa'
import pg from 'pg'
import { uuidv7 } from 'uuidv7'
import type { BaselineStatements, Template } from './statements.ts'

export interface BaselineOrder {
  readonly databaseUrl: string
  readonly role: string
  readonly schema: string
  readonly poolSize: number
  readonly port: number
  readonly statements: BaselineStatements
}

/** Columns as the driver gives them: bigint as text, jsonb as values. */
type Row = Readonly<Record<string, unknown>>

const order = JSON.parse(readFileSync(process.argv[2] as string, 'utf8')) as BaselineOrder
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)
const pool = new pg.Pool({
  connectionString: order.databaseUrl,
  max: order.poolSize,
  options: `-c role=${order.role} -c search_path=${order.schema}`,
})
const newIdCount = 1 + Math.max(...order.statements.write.flatMap(({ values }) => values.map(newIdNumber)))
const read = filler(order.statements.read)
const write = order.statements.write.map((template) => ({ text: template.text, fill: filler(template) }))

interface Filling {
  readonly loan: string
  readonly ids: readonly string[]
  locked: Row
  participations: readonly Row[]
}

function newIdNumber(value: unknown): number {
  return typeof value === 'string' ? Number(/\{new (\d+)\}/.exec(value)?.[1] ?? -1) : -1
}

/** The statement's values with the blanks filled. Which values have blanks is found out once. */
function filler({ values }: Template): (filling: Filling) => unknown[] {
  const makers = values.map((value): ((filling: Filling) => unknown) => {
    if (value === '{loan}') return ({ loan }) => loan
    if (value === '{state}') return ({ locked }) => locked.state
    if (value === '{sequence}') return ({ locked }) => Number(locked.event_count) + 1
    if (typeof value !== 'string') return () => value
    const leg = /^\{participation (\d+)\}$/.exec(value)?.[1]
    if (leg !== undefined) return ({ participations }) => participations[Number(leg)]?.participation_id
    const number = newIdNumber(value)
    return number < 0 ? () => value : ({ ids }) => value.replace(/\{new \d+\}/, ids[number] as string)
  })
  return (filling) => makers.map((maker) => maker(filling))
}

async function getLoan(loan: string): Promise<unknown> {
  const filling = { loan, ids: [], locked: {}, participations: [] }
  const { rows } = await pool.query(order.statements.read.text, read(filling))
  return loanReply(rows[0])
}

async function recordRepayment(loan: string, body: Row): Promise<unknown> {
  const ids = Array.from({ length: newIdCount }, () => uuidv7())
  const filling: Filling = { loan, ids, locked: {}, participations: [] }
  const client = await pool.connect()
  try {
    await client.query('begin')
    let last: Row = {}
    for (const { text, fill } of write) {
      const { rows } = await client.query(text, fill(filling))
      if (text.includes('for no key update')) filling.locked = rows[0]
      else if (text.startsWith('select "participation"')) filling.participations = rows
      else if (rows.length > 0) last = rows[0]
    }
    await client.query('commit')
    return { transaction: transactionReply(loan, ids, body), corrections: [], loan: loanReply(last) }
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
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

const app = new Koa()
app.use(async (ctx) => {
  const loan = ctx.path.split('/')[2]
  if (loan === undefined) {
    ctx.body = { status: 'ready' }
  } else if (ctx.method === 'GET') {
    ctx.body = await getLoan(loan)
  } else {
    ctx.status = 201
    ctx.body = await recordRepayment(loan, await bodyOf(ctx))
  }
})
const server = app.listen(order.port, '127.0.0.1')
process.once('SIGTERM', () => {
  server.closeAllConnections()
  pool.end().then(() => process.exit(0))
})
