// Front door of origination.

import type { DocumentStore } from '../../connectors/document-store.ts'
import type { VirusScan } from '../../connectors/virus-scan.ts'
import { assert } from '../../kernel/assert.ts'
import { localDate } from '../../kernel/local-date.ts'
import type { Money } from '../../kernel/money.ts'
import { idFromWire, wireId } from '../../platform/ids.ts'
import type { Work } from '../../platform/work.ts'
import { moneyFromWire } from '../../wire/amount.ts'
import type { Operations } from '../../wire/call.ts'
import { documentToWire, listDocuments } from '../documents/index.ts'
import { getLoan, loanToWire, outcomeToWire } from '../servicing/index.ts'
import { acceptOffer } from './accept-offer.ts'
import { getApplication, listApplications } from './application.view.ts'
import { applicationToWire, decisionToWire, offerToWire } from './application.wire.ts'
import { approveApplication } from './approve-application.ts'
import { attachDocument } from './attach-document.ts'
import { createApplication } from './create-application.ts'
import { decideApplication } from './decide-application.ts'
import { decisionsOf } from './decision.store.ts'
import { disburseLoan } from './disburse-loan.ts'
import { issueOffer } from './issue-offer.ts'
import { getLoanOrigination } from './loan-origination.view.ts'
import { getOffer } from './offer.view.ts'
import { recommendApplication } from './recommend-application.ts'
import { reverseDisbursement } from './reverse-disbursement.ts'
import { submitApplication } from './submit-application.ts'
import { updateApplication } from './update-application.ts'
import { withdrawApplication } from './withdraw-application.ts'

const applicationId = (path: { applicationId: string }) => idFromWire('application', path.applicationId)
const money = (work: Work, text: string, pointer: string) => moneyFromWire(work.tenant.currency, text, pointer)

/** A field that may be absent (left as it is), null (emptied) or an amount. */
function optionalMoney(work: Work, field: string, text: string | null | undefined): Record<string, Money | null> {
  if (text === undefined) return {}
  return { [field]: text === null ? null : money(work, text, `#/${field}`) }
}

const operations = {
  createApplication: async (work, { body }) => {
    const income = optionalMoney(work, 'monthlyIncomeAmount', body.monthlyIncomeAmount)
    const obligations = optionalMoney(work, 'monthlyObligationAmount', body.monthlyObligationAmount)
    const application = await createApplication(work, {
      partyId: idFromWire('party', body.partyId),
      loanProductId: idFromWire('loan_product', body.loanProductId),
      requestedAmount: money(work, body.requestedAmount, '#/requestedAmount'),
      requestedInstalmentCount: body.requestedInstalmentCount,
      purpose: body.purpose,
      monthlyIncomeAmount: income.monthlyIncomeAmount ?? null,
      monthlyObligationAmount: obligations.monthlyObligationAmount ?? null,
      externalReference: body.externalReference ?? null,
    })
    return applicationToWire(application)
  },
  getApplication: async (work, { path }) => applicationToWire(await getApplication(work, applicationId(path))),
  listApplications: async (work, { query, page }) => {
    const filter = { status: query.status, externalReference: query.externalReference }
    return page.close(await listApplications(work, filter, page), (each) => each.id, applicationToWire)
  },
  updateApplication: async (work, { path, body, ifMatch }) => {
    const { requestedAmount, monthlyIncomeAmount, monthlyObligationAmount, ...rest } = body
    const change = {
      ...rest,
      ...(requestedAmount === undefined ? {} : { requestedAmount: money(work, requestedAmount, '#/requestedAmount') }),
      ...optionalMoney(work, 'monthlyIncomeAmount', monthlyIncomeAmount),
      ...optionalMoney(work, 'monthlyObligationAmount', monthlyObligationAmount),
    }
    return applicationToWire(await updateApplication(work, applicationId(path), ifMatch ?? 0, change))
  },
  submitApplication: async (work, { path }) => applicationToWire(await submitApplication(work, applicationId(path))),
  decideApplication: async (work, { path }) => decisionToWire(await decideApplication(work, applicationId(path))),
  listDecisions: async (work, { path }) => {
    const application = await getApplication(work, applicationId(path))
    return { data: (await decisionsOf(work, application.id)).map(decisionToWire) }
  },
  recommendApplication: async (work, { path, body }) => {
    const amount = money(work, body.amount, '#/amount')
    return applicationToWire(await recommendApplication(work, { ...body, amount, applicationId: applicationId(path) }))
  },
  approveApplication: async (work, { path, body }) =>
    applicationToWire(await approveApplication(work, { ...body, applicationId: applicationId(path) })),
  withdrawApplication: async (work, { path, body }) =>
    applicationToWire(await withdrawApplication(work, applicationId(path), body.reason)),
  issueOffer: async (work, { path, body }) => {
    const offer = await issueOffer(work, {
      applicationId: applicationId(path),
      arrangementId: body.arrangementId === undefined ? null : idFromWire('arrangement', body.arrangementId),
      validUntilOn: localDate(body.validUntilOn),
    })
    return offerToWire(offer)
  },
  getOffer: async (work, { path }) => offerToWire(await getOffer(work, idFromWire('offer', path.offerId))),
  acceptOffer: async (work, { path, body }) => {
    const offer = await acceptOffer(work, {
      offerId: idFromWire('offer', path.offerId),
      termsHash: body.termsHash,
      loanExternalReference: body.loanExternalReference ?? null,
    })
    return offerToWire(offer)
  },
  listApplicationDocuments: async (work, { path }) => {
    const application = await getApplication(work, applicationId(path))
    return { data: (await listDocuments(work, application.id)).map(documentToWire) }
  },
  disburseLoan: async (work, { path, body }) => {
    const loanId = idFromWire('loan', path.loanId)
    await disburseLoan(work, {
      loanId,
      amount: money(work, body.amount, '#/amount'),
      disbursedOn: localDate(body.disbursedOn),
      externalReference: body.externalReference ?? null,
    })
    return loanToWire(await getLoan(work, loanId))
  },
  reverseDisbursement: async (work, { path, body }) => {
    const { reason, externalReference = null } = body
    const loanId = idFromWire('loan', path.loanId)
    return outcomeToWire(await reverseDisbursement(work, { loanId, reason, externalReference }))
  },
} satisfies Partial<Operations>

/** What reads or writes the bytes of documents is handed their store. */
export const originationOperations = (store: DocumentStore, scan: VirusScan | null) =>
  ({
    ...operations,
    attachDocument: async (work, { path, query, file }) => {
      assert(file !== null, 'an upload has a file')
      const order = { ...file, kind: query.kind, fileName: query.fileName }
      return documentToWire(await attachDocument(work, { store, scan }, applicationId(path), order))
    },
    getLoanOrigination: async (work, { path }) => {
      const loanId = idFromWire('loan', path.loanId)
      await getLoan(work, loanId)
      const { applicationId, manifestHash, complete, items } = await getLoanOrigination(work, store, loanId)
      return {
        loanId: wireId('loan', loanId),
        applicationId: wireId('application', applicationId),
        complete,
        manifestHash,
        items: items.map((item) => ({ ...item })),
      }
    },
  }) satisfies Partial<Operations>
