// From a loan's id alone: everything that the decision on it read, each with the hash it had and whether it still has it.

import type { DocumentStore } from '../../connectors/document-store.ts'
import type { ApplicationId, LoanId, OfferId } from '../../kernel/id.ts'
import { hashOf, hex } from '../../platform/hash.ts'
import type { Work } from '../../platform/work.ts'
import { documentToWire, isIntact, listDocuments } from '../documents/index.ts'
import { frozenVersions } from './application.store.ts'
import { type Decision, decisionsOf, policiesByIds, rowsOf } from './decision.store.ts'
import { manifestOf } from './offer.store.ts'
import { getOffer } from './offer.view.ts'

export interface OriginationItem {
  readonly path: string
  readonly hash: string
  readonly content: Record<string, unknown>
}

/** Everything on record, in a fixed order; hashes computed from what stands there now. */
export async function originationItems(
  work: Work,
  applicationId: ApplicationId,
  offerId: OfferId,
): Promise<OriginationItem[]> {
  const versions = await frozenVersions(work, applicationId)
  const decisions = await decisionsOf(work, applicationId)
  const policies = await policiesByIds(work, [...new Set(decisions.map((decision) => decision.policyId))])
  const offer = await getOffer(work, offerId)
  const documents = await listDocuments(work, applicationId)
  return [
    ...versions.map((version) => itemOf(`applicationVersions/${version.versionNumber}`, version.snapshot)),
    ...policies.map((policy) => itemOf(`policies/${policy.versionNumber}`, policy.policy)),
    ...decisions.map((decision, index) => itemOf(`decisions/${index + 1}`, decisionContent(decision))),
    ...(await rowsOf(work, 'recommendation', applicationId)).map((row, index) =>
      itemOf(`recommendations/${index + 1}`, plain(row)),
    ),
    ...(await rowsOf(work, 'approval_vote', applicationId)).map((row, index) =>
      itemOf(`approvals/${index + 1}`, plain(row)),
    ),
    itemOf('offer', {
      amount: offer.amount.toText(),
      terms: offer.terms,
      instalments: offer.instalments,
      termsHash: hex(offer.termsHash),
      annualPercentageRate: offer.annualPercentageRate,
    }),
    ...documents.map((document, index) => itemOf(`documents/${index + 1}`, documentToWire(document))),
  ]
}

function itemOf(path: string, content: object): OriginationItem {
  const json = JSON.parse(JSON.stringify(content)) as Record<string, unknown>
  return { path, hash: hex(hashOf(json)), content: json }
}

function decisionContent(decision: Decision): Record<string, unknown> {
  const { outcome, reasonCodes, inputs, trace, engineVersion, decidedAsOf, policyVersion, applicationVersion } =
    decision
  return {
    outcome,
    reasonCodes,
    inputs,
    trace,
    engineVersion,
    decidedAsOf,
    policyVersion,
    applicationVersion,
    snapshotHash: hex(decision.snapshotHash),
    policyHash: hex(decision.policyHash),
    outputHash: hex(decision.outputHash),
  }
}

function plain(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [column, value instanceof Buffer ? hex(value) : value]),
  )
}

export interface LoanOrigination {
  readonly applicationId: ApplicationId
  readonly manifestHash: string
  readonly complete: boolean
  readonly items: readonly (OriginationItem & { readonly intact: boolean })[]
}

/** Throws loan.originated_elsewhere. An item that is gone is listed with empty content and as not intact. */
export async function getLoanOrigination(work: Work, store: DocumentStore, loanId: LoanId): Promise<LoanOrigination> {
  const manifest = await manifestOf(work, loanId)
  const now = new Map(
    (await originationItems(work, manifest.applicationId, manifest.offerId)).map((item) => [item.path, item]),
  )
  const lost = new Set<string>()
  for (const [index, document] of (await listDocuments(work, manifest.applicationId)).entries()) {
    if (!(await isIntact(work, store, document))) lost.add(`documents/${index + 1}`)
  }
  const items = manifest.items.map(({ path, hash }) => {
    const item = now.get(path)
    return { path, hash, content: item?.content ?? {}, intact: item?.hash === hash && !lost.has(path) }
  })
  const manifestIntact = hashOf(manifest.items).equals(manifest.hash)
  return {
    applicationId: manifest.applicationId,
    manifestHash: hex(manifest.hash),
    complete: manifestIntact && items.every((item) => item.intact),
    items,
  }
}
