// Runs one read and one repayment on a gateway inside this process, and keeps what they sent to the database.
import type { Engine } from '../src/bin/assemble.ts'
import { assert } from '../src/kernel/assert.ts'
import type { LoanId } from '../src/kernel/id.ts'
import { wireId } from '../src/platform/ids.ts'
import { openInProcess } from './in-process.ts'
import { type Place, tenantSlug } from './place.ts'
import { type Recording, record } from './recorder.ts'
import { type Seeded, seedLoans } from './seed.ts'
import { type OperationParts, partsOf, type Recorded } from './statements.ts'

export interface Recordings {
  readonly read: Recording
  readonly write: Recording
  readonly parts: OperationParts
}

/** Loans to read and repay, and what both send. Nothing is connected to the database afterwards. Throws Error as recordOperations does. */
export async function prepareLoans(
  place: Place,
  loanCount: number,
): Promise<{ readonly seeded: Seeded; readonly recordings: Recordings }> {
  const engine = place.openEngine()
  try {
    const seeded = await seedLoans(place, engine, loanCount)
    return { seeded, recordings: await recordOperations(place, engine, seeded) }
  } finally {
    await engine.close()
  }
}

/** Throws Error when the gateway refuses, or sends other statements than a read and a repayment must. */
async function recordOperations(place: Place, engine: Engine, seeded: Seeded): Promise<Recordings> {
  const gateway = await openInProcess(place, engine)
  const loanId = seeded.loanIds[0]
  assert(loanId !== undefined, 'the bench has loans')
  const path = `/v1/loans/${wireId('loan', loanId)}`
  const read = async () => void (await gateway.read(path, seeded.partnerKey))
  const write = async () =>
    void (await gateway.write(`${path}/repayments`, seeded.staffKey, { amount: '10.00', valueOn: seeded.businessDate }))
  try {
    // The first of each also reads the credential and the directory, which are then known.
    await read()
    await write()
    const recorded = await idsOf(engine, loanId)
    const recordings = { read: await record(read), write: await record(write) }
    return { ...recordings, parts: partsOf(recordings.read.statements, recordings.write.statements, recorded) }
  } finally {
    gateway.close()
  }
}

function idsOf(engine: Engine, loanId: LoanId): Promise<Recorded> {
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
