// The story of a loan as plain text: chapters with headings, one fact a line, for whoever reads it on paper.
import type { components } from '../wire/call.ts'

type Story = components['schemas']['LoanStory']
type Transaction = Story['transactions'][number]
type Value = unknown

/** Lines no longer than their longest value needs; every chapter is there, also where it says that there is nothing. */
export function storyText(story: Story): string {
  return [
    headOf(story),
    chapter('1. Application, decision, offer', originationOf(story.origination)),
    chapter('2. Lenders', story.lenders.map(lenderOf)),
    chapter('3. Schedules', story.schedules.flatMap(scheduleOf)),
    chapter('4. Events, as they were given', story.events.flatMap(eventOf)),
    chapter('5. Transactions, their shares and journal entries', story.transactions.flatMap(transactionOf)),
    chapter('6. Journal entries that no transaction stands for', story.otherJournalEntries.flatMap(entryOf)),
    chapter('7. Who did what, and why', story.auditEntries.flatMap(auditOf)),
  ].join('\n')
}

function headOf(story: Story): string {
  const { borrower, product } = story
  const title = `The story of ${story.loanId}`
  const facts = [
    ['Lender', story.lender],
    ['Exported at', story.exportedAt],
    ['Borrower', `${borrower.partyId} (${borrower.kind}, ${borrower.country})`],
    ['Product', `${product.code}, version ${product.versionNumber}`],
    ['Approved', `${story.approvedAmount} ${story.currency}`],
    ['Disbursed on', story.disbursedOn ?? 'not disbursed'],
    ['Status', story.closedOn ? `${story.status} on ${story.closedOn}: ${story.closedReason}` : story.status],
  ] as const
  const lines = facts.map(([name, value]) => `${`${name}:`.padEnd(14)} ${value}`)
  return `${[title, '='.repeat(title.length), ...lines].join('\n')}\n`
}

function chapter(title: string, lines: readonly string[]): string {
  return `${[title, '-'.repeat(title.length), ...(lines.length === 0 ? ['Nothing.'] : lines)].join('\n')}\n`
}

function originationOf(origination: Story['origination']): string[] {
  if (origination === null) return []
  const { applicationId, manifestHash, complete, items } = origination
  return [
    `Application ${applicationId}; everything that was read is ${complete ? 'there as it was' : 'NOT there as it was'}.`,
    `Manifest ${manifestHash}`,
    ...items.flatMap(({ path, hash, intact, content }) => [
      '',
      `${path}   ${intact ? 'intact' : 'NOT INTACT'}   sha256 ${hash}`,
      ...factsOf(content, '  '),
    ]),
  ]
}

/** Nested facts, each on a line with its names before it; lists of plain values on one line. */
function factsOf(value: Value, indent: string, name = ''): string[] {
  if (value === null || typeof value !== 'object') return [`${indent}${name}: ${value === null ? '–' : String(value)}`]
  if (Array.isArray(value) && value.every((each) => each === null || typeof each !== 'object'))
    return [`${indent}${name}: ${value.length === 0 ? '–' : value.join(', ')}`]
  const inner = Object.entries(value)
  return inner.flatMap(([key, each]) => factsOf(each, indent, name === '' ? key : `${name}.${key}`))
}

function lenderOf(lender: Story['lenders'][number]): string {
  const { partnerName, partnerCode, isOwnBook, principalWeight, interestWeight, status } = lender
  const book = isOwnBook ? 'own book' : partnerCode
  return `${partnerName} (${book}): principal ${trimmed(principalWeight)}, interest ${trimmed(interestWeight)}, ${status}`
}

const trimmed = (number: string) => (number.includes('.') ? number.replace(/\.?0+$/, '') : number)

function scheduleOf(schedule: Story['schedules'][number]): string[] {
  const { versionNumber, reason, recordedAt, scheduleHash, instalments } = schedule
  return [
    `Version ${versionNumber}, ${reason}, recorded at ${recordedAt}, sha256 ${scheduleHash}`,
    ...instalments.map((instalment, index) => {
      const facts = Object.entries(instalment).map(([key, value]) => `${key} ${JSON.stringify(value)}`)
      return `  ${String(index + 1).padStart(3)}  ${facts.join('  ')}`
    }),
  ]
}

function eventOf(event: Story['events'][number]): string[] {
  const { sequence, type, valueOn, bookedOn, amount, actor, recordedAt, details, externalReference } = event
  const reference = externalReference === null ? '' : `, reference ${externalReference}`
  return [
    `${String(sequence).padStart(3)}  ${type}${amount === null ? '' : ` ${amount}`}, value ${valueOn}, booked ${bookedOn}${reference}, by ${actor} at ${recordedAt}`,
    ...factsOf(details, '       '),
  ]
}

const partsOf = (parts: { principal: string; interest: string; fee: string; penalty: string }) =>
  `principal ${parts.principal}  interest ${parts.interest}  fee ${parts.fee}  penalty ${parts.penalty}`

function transactionOf(transaction: Transaction): string[] {
  const { id, type, valueOn, bookedOn, cash, credit, shares, journalEntries, reversesTransactionId } = transaction
  const reverses = reversesTransactionId === null ? '' : `, reverses ${reversesTransactionId}`
  return [
    '',
    `${bookedOn}  ${type}, value ${valueOn}, cash ${cash}   ${id}${reverses}`,
    `  loan: ${partsOf(transaction)}  credit ${credit}`,
    ...shares.map((share) => `  ${share.partnerCode}: ${partsOf(share)}`),
    ...journalEntries.flatMap(entryOf),
  ]
}

function entryOf({ id, bookedOn, description, lines }: Transaction['journalEntries'][number]): string[] {
  return [
    `  journal ${bookedOn}, ${description}   ${id}`,
    ...lines.map(({ accountCode, amount }) => `    ${accountCode.padEnd(28)} ${amount.padStart(18)}`),
  ]
}

function auditOf(entry: Story['auditEntries'][number]): string[] {
  const { sequence, sealNumber, recordedAt, actor, operationId, entityId, reason, approvalId, policyVersion } = entry
  const place = sequence === null ? 'not sealed yet' : `entry ${sequence}, seal ${sealNumber}`
  const more = [
    ['why', reason],
    ['approval', approvalId],
    ['policy version', policyVersion],
    ['evidence', entry.evidence.join(', ') || null],
  ].flatMap(([name, value]) => (value === null ? [] : [`    ${name}: ${value}`]))
  const { name, subject, kind, onBehalfOf } = actor
  const forWhom = onBehalfOf === null ? '' : ` for ${onBehalfOf}`
  return [
    `${recordedAt}  ${operationId} on ${entityId}`,
    `    by ${name} (${subject}, ${kind})${forWhom}; ${place}; sha256 ${entry.contentHash}`,
    ...more,
    ...factsOf(entry.changes, '    '),
  ]
}
