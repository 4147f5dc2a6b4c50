// Takes one more event into a loan. Onto the stored state where it stands last; otherwise the loan is folded anew, and only
// the differences to what is posted are posted, on the open day.
import { assert } from '../../kernel/assert.ts'
import type { LoanTransactionId } from '../../kernel/id.ts'
import { addDays } from '../../kernel/local-date.ts'
import { deltasOf, type Effect, type EffectType, effectDifferences, withNoAmounts } from '../../lending/effect.ts'
import type { FoldedEvent, LoanEvent } from '../../lending/loan-event.ts'
import { advance, applyEvent, canApply, foldLoan, type LoanState } from '../../lending/loan-state.ts'
import { together } from '../../platform/together.ts'
import type { Work } from '../../platform/work.ts'
import { nothingShared, reshare } from '../colending/index.ts'
import { keepSchedule } from './keep-schedule.ts'
import type { LoanAccount } from './loan-account.rules.ts'
import { eventsOf, insertClosing, insertEvent, type LoanRow, saveLoan } from './loan-account.store.ts'
import { type LoanTransaction, postedEffects } from './loan-transaction.store.ts'
import { newPostings, type Posting, postTransactions, wholeOf } from './post-transactions.ts'
import {
  isSameSchedule,
  type ScheduleReason,
  scheduledInstalments,
  scheduleReasonOf,
} from './schedule-version.rules.ts'

export interface EventOutcome {
  readonly loan: LoanAccount
  /** The loan as it was saved. */
  readonly row: LoanRow
  /** The transaction of the event itself. */
  readonly transaction: LoanTransaction
  /** What else had to be posted because history changed. */
  readonly corrections: readonly LoanTransaction[]
  /** What is given up with a settlement; null of any other event, and where nothing was left. */
  readonly givenUp: LoanTransaction | null
}

export interface FoldOrder {
  readonly event: LoanEvent
  readonly externalReference: string | null
  /** The key of the effect that is the event's own: of a reversal, the key of what it takes back. */
  readonly effectKey: string
  readonly reversesTransactionId: LoanTransactionId | null
}

/** `loan` is locked. Throws loan.repayment_reference_taken, loan_transaction.already_reversed. */
export async function foldEvent(work: Work, locked: LoanAccount, order: FoldOrder): Promise<EventOutcome> {
  assert(locked.state.asOf <= work.businessDate, 'no loan is ahead of the business date')
  await rebook(work, locked)
  // A loan that the night has not reached yet is brought through first, so that its ordinary entries are no corrections.
  const loan = locked.status === 'active' ? await passToToday(work, locked) : locked
  const record = () => insertEvent(work, loan, order.event, order.externalReference)
  const isLast = canApply(loan.state, order.event)
  // Out of turn, an event may be one that history cannot hold: then it is refused before the loan is folded anew.
  if (!isLast) await record()
  const { state, postings } = isLast ? applyLast(work, loan, order) : await refold(work, loan, order)
  const rescheduled = whyRescheduled(loan, state, order.event)
  const changed: LoanAccount = {
    ...loan,
    state,
    status: state.status,
    eventCount: loan.eventCount + 1,
    scheduleVersion: loan.scheduleVersion + (rescheduled === null ? 0 : 1),
  }
  const [, row, transactions] = await together(
    isLast ? record() : Promise.resolve(),
    saveLoan(work, changed),
    postTransactions(work, changed, postings),
    rescheduled === null ? Promise.resolve() : keepSchedule(work, changed, rescheduled),
  )
  const transaction = transactions.find((each) => each.effectKey === order.effectKey)
  assert(transaction !== undefined, 'every event leaves a transaction of its own')
  const isOf = ownKeys(order)
  return {
    loan: changed,
    row,
    transaction,
    corrections: transactions.filter((each) => each.isCorrection && !isOf(each.effectKey)),
    givenUp: transactions.find((each) => each.effectKey === givenUpKeyOf(order.event)) ?? null,
  }
}

/** The key of what a settlement gives up. */
function givenUpKeyOf({ id }: LoanEvent): string {
  return `given_up:${id}`
}

/** Whether a key is of what the event itself does. */
function ownKeys({ event, effectKey }: FoldOrder): (key: string) => boolean {
  return (key) => key === effectKey || key === givenUpKeyOf(event)
}

/** Why a new version of the schedule is kept; null where it says the same as before. */
function whyRescheduled(
  { terms, state: before }: LoanAccount,
  after: LoanState,
  event: LoanEvent,
): ScheduleReason | null {
  const reason = scheduleReasonOf(terms, event)
  if (reason === null) return null
  return isSameSchedule(scheduledInstalments(before, terms), scheduledInstalments(after, terms)) ? null : reason
}

/** Brings a loan from the day it stands on to the open business day; nothing where it stands there. */
export async function bringToday(work: Work, loan: LoanAccount): Promise<LoanAccount> {
  if (loan.state.asOf >= work.businessDate) return loan
  await rebook(work, loan)
  return passToToday(work, loan)
}

/** What another engine posted is brought to what this one gives for the same events, before anything is posted on top of it. */
async function rebook(work: Work, loan: LoanAccount): Promise<void> {
  if (!loan.isOfOtherEngine) return
  const { effects } = foldLoan(loan.terms, await eventsOf(work, loan), loan.state.asOf)
  const postings = await differencesOf(work, loan, effects, null)
  if (postings.length > 0) await postTransactions(work, loan, postings)
}

async function passToToday(work: Work, loan: LoanAccount): Promise<LoanAccount> {
  if (loan.state.asOf >= work.businessDate) return loan
  const { state, effects } = advance(loan.terms, loan.state, work.businessDate)
  const changed = { ...loan, state, status: state.status }
  await together(
    saveLoan(work, changed),
    postTransactions(work, changed, newPostings(effects)),
    insertClosing(work, loan.id, addDays(work.businessDate, -1)),
  )
  return changed
}

interface Refolded {
  readonly state: LoanState
  readonly postings: readonly Posting[]
}

function applyLast(work: Work, loan: LoanAccount, order: FoldOrder): Refolded {
  const applied = applyEvent(loan.terms, loan.state, order.event)
  const today = advance(loan.terms, applied.state, work.businessDate)
  const effects = [...applied.effects, ...today.effects]
  const own = effects.some((effect) => effect.key === order.effectKey) ? [] : [nothingDone(loan, order)]
  return { state: today.state, postings: newPostings([...effects, ...own]) }
}

async function refold(work: Work, loan: LoanAccount, order: FoldOrder): Promise<Refolded> {
  const { state, effects } = foldLoan(loan.terms, await eventsOf(work, loan), work.businessDate)
  return { state, postings: await differencesOf(work, loan, effects, order) }
}

/** What must be posted so that the books say what the whole history does; `order` is the event that changed it, if one did. */
async function differencesOf(
  work: Work,
  loan: LoanAccount,
  effects: readonly Effect[],
  order: FoldOrder | null,
): Promise<Posting[]> {
  const posted = await postedEffects(work, loan)
  const shares = await reshare(
    work,
    loan.id,
    effects.map((effect) => ({ key: effect.key, type: effect.type, whole: wholeOf(effect) })),
  )
  const changed = new Map(effectDifferences(effects, posted).map((effect) => [effect.key, effect]))
  // What is owed under a key may stand while its shares move by a unit: that is posted as well, with nothing in the whole.
  const known = new Map([...posted, ...effects].map((effect) => [effect.key, effect]))
  for (const key of new Set([...shares.keys(), ...(order ? [order.effectKey] : [])])) {
    if (changed.has(key)) continue
    const effect = known.get(key) ?? (order && nothingDone(loan, order))
    assert(effect !== null, 'what is shared is an effect')
    changed.set(key, withNoAmounts(effect))
  }
  const noShares = [...shares.values()][0]?.map(() => nothingShared) ?? null
  return [...changed.values()].map((effect): Posting => {
    const isOwn = effect.key === order?.effectKey
    return {
      effect,
      isCorrection: order === null || !ownKeys(order)(effect.key),
      shares: shares.get(effect.key) ?? noShares,
      reversesTransactionId: isOwn ? (order?.reversesTransactionId ?? null) : null,
    }
  })
}

/** The effect of an event that changes nothing of what is owed, such as a payoff that credit covers. */
function nothingDone(loan: LoanAccount, { event, effectKey }: FoldOrder): Effect {
  assert(event.type !== 'reversal', 'what is reversed has left an effect')
  const deltas = deltasOf(loan.terms.currency, {})
  return { key: effectKey, type: effectTypeOf(event), valueOn: event.valueOn, eventId: event.id, deltas }
}

function effectTypeOf(event: FoldedEvent): EffectType {
  const { type } = event
  if (type === 'repayment') return event.kind ?? 'repayment'
  return type === 'charge_waiver' || type === 'interest_waiver' ? 'waiver' : type
}
