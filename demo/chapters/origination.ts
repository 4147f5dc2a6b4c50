// From a partner's application to an accepted offer: papers, a decision that refers, four eyes, terms that are frozen.
import type { Schemas } from '../../sdk/src/index.ts'
import { asPercentage, groupDigits } from '../amounts.ts'
import { addDays } from '../days.ts'
import { makePdf, makePng, sha256 } from '../papers.ts'
import { checkBooks, expect, expectRefusal, expectSame, type Stage, tell } from '../stage.ts'

type MediaType = Schemas['Document']['mediaType']

export interface Submitted {
  readonly product: Schemas['LoanProduct']
  readonly party: Schemas['Party']
  readonly application: Schemas['Application']
  readonly documents: readonly Schemas['Document'][]
}

/** The sourcing partner brings a borrower: party, application, papers, submission. */
export async function bringApplication(stage: Stage): Promise<Submitted> {
  const { cast, borrower } = stage
  const { client } = cast.partner
  stage.teller.chapter('The application')
  const product = await findProduct(stage)
  const { terms } = product
  const method = terms.interestMethod.replace('_', ' ')
  tell(
    stage,
    cast.partner,
    `reads ${product.name}, version ${product.versionNumber}: ${asPercentage(terms.annualRate)}, ${method}`,
  )
  const party = await client.createParty({
    body: {
      kind: 'person',
      fullName: borrower.fullName,
      bornOn: borrower.bornOn,
      country: cast.tenant.country,
      phoneNumber: borrower.phoneNumber,
      externalReference: `${stage.reference}-party`,
      identifiers: [{ ...borrower.identifier, issuerCountry: cast.tenant.country }],
    },
  })
  tell(stage, cast.partner, `creates the party ${party.fullName}`)
  const draft = await client.createApplication({
    body: {
      partyId: party.id,
      loanProductId: product.id,
      requestedAmount: cast.facts.amount,
      requestedInstalmentCount: cast.facts.instalmentCount,
      purpose: borrower.purpose,
      monthlyIncomeAmount: cast.facts.monthlyIncome,
      monthlyObligationAmount: cast.facts.monthlyObligation,
      externalReference: stage.reference,
    },
  })
  expectSame(draft.status, 'draft', "the new application's status")
  const purpose = borrower.purpose.charAt(0).toLowerCase() + borrower.purpose.slice(1)
  tell(
    stage,
    cast.partner,
    `applies for ${draft.requestedInstalmentCount} instalments: ${purpose}`,
    draft.requestedAmount,
  )
  const documents = await attachPapers(stage, draft.id)
  const application = await client.submitApplication({ applicationId: draft.id })
  expectSame(application.status, 'submitted', "the application's status")
  tell(stage, cast.partner, 'submits it: what is known is frozen with its hash')
  await checkBooks(stage)
  return { product, party, application, documents }
}

async function findProduct({ cast }: Stage): Promise<Schemas['LoanProduct']> {
  for await (const product of cast.partner.client.listLoanProductsItems()) {
    if (product.code === cast.facts.productCode) return product
  }
  throw new Error(`The tenant has no loan product '${cast.facts.productCode}'.`)
}

/** Two real files, and one that is not what it says. */
async function attachPapers(stage: Stage, applicationId: string): Promise<Schemas['Document'][]> {
  const { cast, borrower } = stage
  const { client } = cast.partner
  const statement = makePdf([
    'Statement of income',
    borrower.fullName,
    `${groupDigits(cast.facts.monthlyIncome)} ${cast.tenant.currency} a month`,
    `Reference ${stage.reference}`,
  ])
  const picture = makePng(96)
  const attach = async (kind: string, fileName: string, mediaType: MediaType, bytes: Uint8Array) => {
    const document = await client.attachDocument({
      applicationId,
      query: { kind, fileName },
      body: { bytes, mediaType },
    })
    expectSame(document.sha256, sha256(bytes), `the hash of ${fileName}`)
    expectSame(document.mediaType, mediaType, `the type of ${fileName}`)
    const paper = `attaches ${fileName}, ${bytes.length} bytes, kept as ${document.sha256.slice(0, 12)}…`
    tell(stage, cast.partner, paper)
    return document
  }
  const documents = [
    await attach('income_statement', 'income.pdf', 'application/pdf', statement),
    await attach('premises_photo', 'premises.png', 'image/png', picture),
  ]
  await expectRefusal(
    stage,
    cast.partner,
    'attaches the picture again, calling it a PDF',
    'document.type_differs',
    () =>
      client.attachDocument({
        applicationId,
        query: { kind: 'income_statement', fileName: 'premises.pdf' },
        body: { bytes: picture, mediaType: 'application/pdf' },
      }),
  )
  for (const document of documents) await expectIntact(stage, document)
  return documents
}

/** The stored bytes, downloaded now, still have the hash they came with. */
export async function expectIntact(stage: Stage, document: Schemas['Document']): Promise<void> {
  const { client } = stage.cast.servicingOfficer
  const { bytes } = await client.downloadDocument({ documentId: document.id })
  expectSame(sha256(bytes), document.sha256, `the hash of ${document.fileName} as downloaded`)
}

/** The policy refers; one person recommends, another approves. */
export async function decide(
  stage: Stage,
  { application: { id: applicationId } }: Submitted,
): Promise<Schemas['Decision']> {
  const { underwriter, approver, facts } = stage.cast
  stage.teller.chapter('The decision')
  const decision = await underwriter.client.decideApplication({ applicationId })
  expectSame(decision.outcome, 'refer', 'the outcome of the decision')
  const policy = `policy version ${decision.policyVersion} (${decision.policyHash.slice(0, 12)}…)`
  tell(stage, underwriter, `runs ${policy}: ${decision.outcome}, for ${decision.reasonCodes.join(', ')}`)
  const matched = decision.trace.filter((rule) => rule.matched).map((rule) => rule.ruleId)
  stage.teller.note(
    `${decision.trace.length} rules were tried, ${matched.join(', ')} applied; inputs and trace are kept.`,
  )
  const recommended = await underwriter.client.recommendApplication({
    applicationId,
    body: {
      amount: facts.amount,
      instalmentCount: facts.instalmentCount,
      memo: 'Income proved by statement and premises seen; obligations are a fifth of income.',
    },
  })
  expectSame(recommended.status, 'pending_approval', "the recommended application's status")
  tell(stage, underwriter, 'recommends it for approval, with a memo', facts.amount)
  const vote = { vote: 'approve', reason: 'Within policy; the memo is sound.' } as const
  await expectRefusal(stage, underwriter, 'approves it as well, being an approver too', 'application.same_person', () =>
    underwriter.client.approveApplication({ applicationId, body: vote }),
  )
  const approved = await approver.client.approveApplication({ applicationId, body: vote })
  expectSame(approved.status, 'approved', "the application's status after the second pair of eyes")
  tell(stage, approver, 'approves it: four eyes', facts.amount)
  await checkBooks(stage)
  return decision
}

const offerValidityDays = 14

/** Operations offer, the borrower accepts through the partner; the loan account appears, pending disbursement. */
export async function makeOffer(stage: Stage, { application }: Submitted): Promise<Schemas['Offer']> {
  const { operations, partner, partners, facts } = stage.cast
  stage.teller.chapter('The offer')
  const { data } = await operations.client.listArrangements({ query: { limit: 100 } })
  const arrangement = data.find(({ code }) => code === facts.arrangementCode)
  expect(arrangement !== undefined, `The tenant has no arrangement '${facts.arrangementCode}'.`)
  const issued = await operations.client.issueOffer({
    applicationId: application.id,
    body: { arrangementId: arrangement.id, validUntilOn: addDays(stage.today, offerValidityDays) },
  })
  expectSame(issued.status, 'issued', "the offer's status")
  const rate = asPercentage(issued.annualPercentageRate)
  tell(stage, operations, `issues an offer until ${issued.validUntilOn}: annual percentage rate ${rate}`, issued.amount)
  const legs = arrangement.legs.map(({ partnerId, share }) => `${partners.get(partnerId)?.name} ${asPercentage(share)}`)
  stage.teller.note(`Lent together under ${arrangement.name}: ${legs.join(', ')}.`)
  await expectRefusal(stage, partner, 'accepts other terms than those offered', 'offer.terms_differ', () =>
    partner.client.acceptOffer({ offerId: issued.id, body: { termsHash: '0'.repeat(64) } }),
  )
  const accepted = await partner.client.acceptOffer({
    offerId: issued.id,
    body: { termsHash: issued.termsHash, loanExternalReference: `${stage.reference}-loan` },
  })
  expectSame(accepted.status, 'accepted', "the offer's status")
  expect(accepted.loanId !== null, 'The accepted offer names no loan.')
  const loan = await partner.client.getLoan({ loanId: accepted.loanId })
  expectSame(loan.status, 'pending_disbursement', "the loan's status")
  tell(stage, partner, `accepts for ${stage.borrower.fullName}; the loan is pending disbursement`, loan.approvedAmount)
  await checkBooks(stage, loan.id)
  return accepted
}
