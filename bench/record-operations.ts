// Runs one read and one repayment on a gateway inside this process, and keeps what they sent to the database.
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { assembleGateway, type Engine } from '../src/bin/assemble.ts'
import { createHttpServer } from '../src/gateway/app.ts'
import { assert } from '../src/kernel/assert.ts'
import { newId, wireId } from '../src/platform/ids.ts'
import { createLog } from '../src/platform/log.ts'
import { type Place, tenantSlug } from './place.ts'
import { type Recording, record } from './recorder.ts'
import type { Seeded } from './seed.ts'
import { type BaselineStatements, baselineOf, type Recorded } from './statements.ts'

export interface Recordings {
  readonly read: Recording
  readonly write: Recording
  readonly baseline: BaselineStatements
}

/** Throws Error when the gateway refuses, or sends other statements than a read and a repayment must. */
export async function recordOperations(place: Place, engine: Engine, seeded: Seeded): Promise<Recordings> {
  const log = createLog({ level: 'error' })
  const { app } = await assembleGateway({ engine, ...place, log, checkReplies: true })
  const server = createHttpServer(app).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const loanId = seeded.loanIds[0]
  assert(loanId !== undefined, 'the bench has loans')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/loans/${wireId('loan', loanId)}`
  const read = () => expectAnswer(200, url, { headers: { authorization: `Bearer ${seeded.partnerKey}` } })
  const write = () =>
    expectAnswer(201, `${url}/repayments`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${seeded.staffKey}`,
        'content-type': 'application/json',
        'idempotency-key': newId('loan_event'),
      },
      body: JSON.stringify({ amount: '10.00', valueOn: seeded.businessDate }),
    })
  try {
    // The first of each also reads the credential and the directory, which are then known.
    await read()
    await write()
    const recorded = await idsOf(engine, loanId)
    const recordings = { read: await record(read), write: await record(write) }
    const baseline = baselineOf(recordings.read.statements, recordings.write.statements, recorded)
    return { ...recordings, baseline }
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

async function expectAnswer(status: number, url: string, request: RequestInit): Promise<void> {
  const answer = await fetch(url, request)
  const text = await answer.text()
  if (answer.status !== status)
    throw new Error(`The bench expected ${status} and was answered ${answer.status}: ${text}`)
}

function idsOf(engine: Engine, loanId: string): Promise<Recorded> {
  return engine.door.open({ tenant: tenantSlug, kind: 'staff', partnerId: null, readOnly: true }, async ({ tx }) => {
    const legs = await tx('participation').where('loan_id', loanId).orderBy('leg_number').select('participation_id')
    const partners = await tx('partner').select('partner_id')
    return {
      loanId,
      participationIds: legs.map((leg): string => leg.participation_id),
      partnerIds: partners.map((partner): string => partner.partner_id),
    }
  })
}
