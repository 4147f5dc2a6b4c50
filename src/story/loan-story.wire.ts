// The story of a loan as the contract shows it.
import type { DocumentStore } from '../connectors/document-store.ts'
import { auditEntryToWire } from '../contexts/audit/index.ts'
import type { Id } from '../kernel/id.ts'
import { Money } from '../kernel/money.ts'
import { hex } from '../platform/hash.ts'
import { idFromWire, type Noun, wireId } from '../platform/ids.ts'
import type { Work } from '../platform/work.ts'
import type { components } from '../wire/call.ts'
import { exportLoanStory, type LoanStory, type StoryRow } from './loan-story.view.ts'

type Wire = components['schemas']

/** The story as the contract shows it. Throws loan.not_found. */
export async function tellLoanStory(work: Work, documents: DocumentStore, loanId: string): Promise<Wire['LoanStory']> {
  const story = await exportLoanStory(work, documents, idFromWire('loan', loanId))
  const { loan, origination } = story
  const text = amounts(work)
  return {
    loanId,
    exportedAt: work.recordedAt,
    lender: work.tenant.name,
    currency: loan.currency as string,
    status: loan.status as string,
    borrower: {
      partyId: idOf('party', loan.party_id),
      kind: loan.party_kind as Wire['PartyKind'],
      country: loan.party_country as string,
    },
    product: { code: loan.product_code as string, versionNumber: Number(loan.product_version) },
    approvedAmount: text(loan.approved_amount),
    disbursedOn: loan.disbursed_on ?? null,
    closedOn: loan.closed_on ?? null,
    closedReason: loan.closed_reason ?? null,
    origination: origination && {
      loanId,
      applicationId: wireId('application', origination.applicationId),
      complete: origination.complete,
      manifestHash: origination.manifestHash,
      items: origination.items.map((item) => ({ ...item })),
    },
    lenders: story.lenders.map((row) => ({
      participationId: idOf('participation', row.participation_id),
      partnerCode: row.code as string,
      partnerName: row.name as string,
      isOwnBook: row.is_own_book as unknown as boolean,
      status: row.status as string,
      principalWeight: row.principal_weight as string,
      interestWeight: row.interest_weight as string,
    })),
    ...historyToWire(story, text),
    transactions: story.transactions.map((row) => transactionToWire(row, story, text)),
    otherJournalEntries: entriesToWire(
      story.journalLines.filter(
        (line) => !story.transactions.some((row) => row.loan_transaction_id === line.source_id),
      ),
      text,
    ),
    auditEntries: story.auditEntries.map(auditEntryToWire),
  }
}

function historyToWire(story: LoanStory, text: AmountText): Pick<Wire['LoanStory'], 'schedules' | 'events'> {
  return {
    schedules: story.schedules.map((row) => ({
      versionNumber: Number(row.version_number),
      reason: row.reason as string,
      recordedAt: row.recorded_at as string,
      scheduleHash: hex(row.schedule_hash as unknown as Buffer),
      instalments: row.instalments as Record<string, unknown>[],
    })),
    events: story.events.map((row) => ({
      id: idOf('loan_event', row.loan_event_id as string),
      sequence: Number(row.sequence),
      type: row.event_type as string,
      valueOn: row.value_on as string,
      bookedOn: row.booked_on as string,
      amount: row.amount === null ? null : text(row.amount as string),
      actor: row.actor_subject as string,
      externalReference: (row.external_reference as string | null) ?? null,
      recordedAt: row.recorded_at as string,
      details: row.details as Record<string, unknown>,
    })),
  }
}

type AmountText = (minor: string | undefined) => string

function amounts(work: Work): AmountText {
  return (minor) => Money.ofMinor(work.tenant.currency, minor ?? '0').toText()
}

function idOf<N extends Noun>(noun: N, id: string | undefined): string {
  return wireId(noun, id as Id<N>)
}

function transactionToWire(row: StoryRow, story: LoanStory, text: AmountText): Wire['StoryTransaction'] {
  const ofIt = ({ loan_transaction_id: id }: StoryRow) => id === row.loan_transaction_id
  return {
    id: idOf('loan_transaction', row.loan_transaction_id),
    eventId: row.loan_event_id === null ? null : idOf('loan_event', row.loan_event_id),
    type: row.transaction_type as string,
    isCorrection: row.is_correction as unknown as boolean,
    reversesTransactionId:
      row.reverses_transaction_id === null ? null : idOf('loan_transaction', row.reverses_transaction_id),
    valueOn: row.value_on as string,
    bookedOn: row.booked_on as string,
    recordedAt: row.recorded_at as string,
    cash: text(row.cash_amount),
    ...partsToWire(row, text),
    credit: text(row.credit),
    shares: story.shares
      .filter(ofIt)
      .map((share) => ({ partnerCode: share.code as string, ...partsToWire(share, text) })),
    journalEntries: entriesToWire(
      story.journalLines.filter(({ source_id: source }) => source === row.loan_transaction_id),
      text,
    ),
  }
}

function partsToWire(row: StoryRow, text: AmountText) {
  return {
    principal: text(row.principal),
    interest: text(row.interest),
    fee: text(row.fee),
    penalty: text(row.penalty),
  }
}

function entriesToWire(lines: readonly StoryRow[], text: AmountText): Wire['StoryJournalEntry'][] {
  const entries = new Map<string, Wire['StoryJournalEntry']>()
  for (const line of lines) {
    const id = line.journal_entry_id as string
    const entry = entries.get(id) ?? {
      id: idOf('journal_entry', id),
      bookedOn: line.booked_on as string,
      valueOn: line.value_on as string,
      description: line.description as string,
      lines: [],
    }
    entry.lines.push({ accountCode: line.account_code as string, amount: text(line.amount) })
    entries.set(id, entry)
  }
  return [...entries.values()]
}
