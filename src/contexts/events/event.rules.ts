// An event as others are told it: what happened, to what, and nothing that is personal.

export interface FeedEvent {
  /** Internal id of the event. */
  readonly id: string
  readonly type: string
  readonly recordedAt: string
  readonly businessDate: string
  readonly subjectType: string
  /** As the wire shows it. */
  readonly subjectId: string
  readonly aggregateVersion: number
  /** As the use case told it; null where the reader is not told. */
  readonly payload: Readonly<Record<string, unknown>> | null
}

/** What an event may carry of the changes: ids, statuses, days, amounts, counts and hashes. What is not named stays inside. */
const told = new Set([
  ...['applicationId', 'arrangementId', 'decisionId', 'loanId', 'loanProductVersionId', 'partnerId', 'partyId'],
  ...['reversesTransactionId', 'transactionId', 'status', 'type', 'outcome', 'kind', 'code', 'currency', 'from', 'to'],
  ...[
    'valueOn',
    'disbursedOn',
    'validUntilOn',
    'amount',
    'approvedAmount',
    'requestedAmount',
    'paidOut',
    'cash',
    'givenUp',
  ],
  ...['principal', 'interest', 'fee', 'penalty', 'credit', 'principalBalance', 'annualPercentageRate'],
  ...['instalmentCount', 'versionNumber', 'policyVersion', 'correctionCount', 'closedDayCount', 'loanCount'],
  ...['termsHash', 'disabledBecause'],
])

/** One word: no sentence, and no name, has this form by accident in a field that is told. */
const word = /^[\w.:+-]{1,80}$/

/** The part of the changes that leaves the house. A value of another form than the words of the contract stays inside. */
export function thinPayload(payload: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const thin = Object.entries(payload).flatMap(([name, value]): [string, unknown][] => {
    if (!told.has(name)) return []
    if (isPlain(value)) return [[name, value]]
    return isChange(value) ? [[name, { from: value.from, to: value.to }]] : []
  })
  return Object.fromEntries(thin)
}

function isPlain(value: unknown): boolean {
  return value === null || typeof value === 'number' || typeof value === 'boolean' || isWord(value)
}

function isWord(value: unknown): boolean {
  return typeof value === 'string' && word.test(value)
}

function isChange(value: unknown): value is { from: unknown; to: unknown } {
  if (typeof value !== 'object' || value === null) return false
  const { from, to } = value as { from?: unknown; to?: unknown }
  return isPlain(from) && isPlain(to)
}

/** The loan that the event bears on, as the wire shows it, or null. */
export function loanOf({ subjectType, subjectId, payload }: FeedEvent): string | null {
  if (subjectType === 'loan') return subjectId
  const named = payload?.loanId
  return typeof named === 'string' && named.startsWith('loan_') ? named : null
}
