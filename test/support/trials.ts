// Trying a write before it is made: the trial and a failure leave no row behind, and the write answers as the trial did, and leaves
// what the trial told.
import assert from 'node:assert/strict'
import { makePdf } from '../../demo/papers.ts'
import { type CallOptions, responseOf, type Schemas } from '../../sdk/src/index.ts'
import { leftBy } from './effects.ts'
import type { StaffClients } from './fixtures.ts'
import type { TestGateway } from './gateway.ts'
import { changeGrant, rowCounts, trailOf } from './tables.ts'

const shownOnce = new Set(['secret', 'lastCharacters', 'values'])
/** What can be sealed waits for every transaction on the server, other tests' too: how much was, differs by the moment. */
const byTheMoment = new Set(['lagSeconds', 'pendingEntryCount', 'sealedEntryCount', 'sealCount'])

/** What differs from one making to the next: ids, instants, hashes, what is shown once, and who of the list came first. */
export function plain(body: unknown): unknown {
  const text = JSON.stringify(body, (name, value) => (shownOnce.has(name) || byTheMoment.has(name) ? '*' : value))
  const masked = text
    .replace(/"([a-z_]+)_[0-7][0-9a-hjkmnp-tv-z]{25}"/g, '"$1"')
    .replace(/"\d{4}-\d\d-\d\dT[\d:.]+Z"/g, '"instant"')
    .replace(/"[0-9a-f]{64}"/g, '"hash"')
  return JSON.parse(masked)
}

/** Tries the operation, asserts that nothing came of it or of one without its audit entry, makes it, and compares. Returns what was made. */
export async function tryThenMakeAt<T extends object>(
  gateway: TestGateway,
  operationId: string,
  call: (options: CallOptions) => Promise<T>,
): Promise<T> {
  const before = await rowCounts(gateway, 'himal')
  const trial = await call({ dryRun: true, idempotencyKey: `try-${operationId}` })
  assert.deepEqual(await rowCounts(gateway, 'himal'), before, `${operationId}, tried, left rows`)
  await changeGrant(gateway, 'himal', 'revoke insert on audit_entry from')
  const refused = await call({ idempotencyKey: `try-${operationId}` }).then(
    () => 'made',
    (error) => error.code,
  )
  await changeGrant(gateway, 'himal', 'grant insert on audit_entry to')
  assert.equal(refused, 'server.failed', `${operationId} without its audit entry`)
  assert.deepEqual(await rowCounts(gateway, 'himal'), before, `${operationId} left rows without its audit entry`)
  // The same key: neither a trial nor a failure uses it up.
  const made = await call({ idempotencyKey: `try-${operationId}` })
  assert.deepEqual(plain(trial), plain(made), `${operationId} answers a trial otherwise`)
  assert.equal(responseOf(made).replayed, false, operationId)
  const { status, requestId } = responseOf(made)
  assert.equal(responseOf(trial).status, status)
  const [entries, events] = await trailOf(gateway, 'himal', requestId ?? '')
  const { effect } = responseOf(trial)
  assert.deepEqual(
    plain(effect),
    plain(await leftBy(gateway, 'himal', requestId ?? '')),
    `the effect of ${operationId}`,
  )
  assert.equal(responseOf(made).effect, null, operationId)
  assert.ok(!('effect' in made) && !('effect' in trial), operationId)
  assert.ok(entries > 0 && entries === events, `${operationId} left ${entries} entries and ${events} events`)
  return made
}

export type TryThenMake = <T extends object>(
  operationId: string,
  call: (options: CallOptions) => Promise<T>,
) => Promise<T>

/** Every write of an application's life, from draft to disbursement and back. */
export async function tryApplication(staff: StaffClients, tryThenMake: TryThenMake): Promise<void> {
  const { underwriter, approver, operations } = staff
  const party = await underwriter.createParty({
    body: { kind: 'person', fullName: 'Bina Rao', bornOn: '1990-04-12', country: 'IN' },
  })
  const asked = { requestedAmount: '100000.00', requestedInstalmentCount: 6, purpose: 'Stock' }
  const money = { monthlyIncomeAmount: '60000.00', monthlyObligationAmount: '12000.00' }
  const product = (await underwriter.listLoanProducts()).data[0] as Schemas['LoanProduct']
  const draft = { ...asked, ...money, partyId: party.id, loanProductId: product.id }
  const { id: applicationId } = await tryThenMake('createApplication', (options) =>
    underwriter.createApplication({ body: draft }, options),
  )
  await tryThenMake('updateApplication', (options) =>
    underwriter.updateApplication({ applicationId, body: { purpose: 'A loom' } }, { ...options, ifMatch: 1 }),
  )
  const file = { bytes: makePdf(['Statement of income']), mediaType: 'application/pdf' } as const
  await tryThenMake('attachDocument', (options) =>
    underwriter.attachDocument(
      { applicationId, query: { kind: 'income_statement', fileName: 'a.pdf' }, body: file },
      options,
    ),
  )
  await tryThenMake('submitApplication', (options) => underwriter.submitApplication({ applicationId }, options))
  await tryThenMake('decideApplication', (options) => underwriter.decideApplication({ applicationId }, options))
  const recommended = { amount: '100000.00', instalmentCount: 6, memo: 'Sound.' }
  await tryThenMake('recommendApplication', (options) =>
    underwriter.recommendApplication({ applicationId, body: recommended }, options),
  )
  await tryThenMake('approveApplication', (options) =>
    approver.approveApplication({ applicationId, body: { vote: 'approve', reason: 'Sound.' } }, options),
  )
  const offer = await tryThenMake('issueOffer', (options) =>
    operations.issueOffer({ applicationId, body: { validUntilOn: '2027-01-01' } }, options),
  )
  const accepted = await tryThenMake('acceptOffer', (options) =>
    operations.acceptOffer({ offerId: offer.id, body: { termsHash: offer.termsHash } }, options),
  )
  await operations.recordIdentityCheck({
    partyId: party.id,
    body: { status: 'VERIFIED', method: 'video_call', evidence: 'seen' },
  })
  const { businessDate } = await operations.getTenant()
  const order = { amount: accepted.amount, disbursedOn: businessDate }
  await tryThenMake('disburseLoan', (options) =>
    operations.disburseLoan({ loanId: accepted.loanId as string, body: order }, options),
  )
  await tryThenMake('reverseDisbursement', (options) =>
    operations.reverseDisbursement({ loanId: accepted.loanId as string, body: { reason: 'Returned.' } }, options),
  )
}
