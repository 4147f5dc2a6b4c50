// The changes of what a loan has agreed, as events; and when each is refused.
import { assert } from '../../kernel/assert.ts'
import type { LocalDate } from '../../kernel/local-date.ts'
import { Money } from '../../kernel/money.ts'
import type { Rate } from '../../kernel/rate.ts'
import { floatingRate } from '../../lending/annual-rate.ts'
import type { Frequency } from '../../lending/calendar.ts'
import type { InstalmentState } from '../../lending/instalment.ts'
import type { EventDraft, InterestHandling } from '../../lending/loan-event.ts'
import type { LoanState } from '../../lending/loan-state.ts'
import type { LoanTerms } from '../../lending/terms.ts'
import { type AgreedAnew, checkAgreedAnew } from '../../lending/terms-change-check.ts'
import { problem } from './problems.ts'

export type Change =
  | ({ readonly type: 'rate_change'; readonly effectiveOn: LocalDate } & NewRate)
  | { readonly type: 'interest_pause'; readonly fromOn: LocalDate; readonly untilOn: LocalDate }
  | {
      readonly type: 'reschedule'
      readonly fromOn: LocalDate
      readonly adjustedDueOn?: LocalDate
      readonly extraInstalments?: number
      readonly principalMoratorium?: number
      readonly interestMoratorium?: number
    }
  | {
      readonly type: 're_age'
      readonly startOn: LocalDate
      readonly frequency: Frequency
      readonly instalmentCount: number
      readonly interest: InterestHandling
    }
  | {
      readonly type: 'restructure'
      readonly startOn: LocalDate
      readonly frequency: Frequency
      readonly instalmentCount: number
      readonly annualRate?: Rate
      readonly capitalisesInterest: boolean
    }
  | { readonly type: 're_amortise'; readonly interest: 'keep' | 'waive' | 'spread_accrued' }

/** The yearly rate, or the value of the index that a floating loan follows. */
type NewRate = { readonly annualRate: Rate } | { readonly indexRate: Rate }

export type ChangeOf<Type extends Change['type']> = Extract<Change, { readonly type: Type }>

/** What a change of any kind may say that has bounds. */
interface Agreed extends Omit<AgreedAnew, 'days' | 'principal'> {
  readonly type: Change['type']
  readonly fromOn?: LocalDate
  readonly untilOn?: LocalDate
  readonly effectiveOn?: LocalDate
  readonly adjustedDueOn?: LocalDate
  readonly startOn?: LocalDate
}

/** The day from which the change holds; it may lie ahead. */
export function dayOf(change: Change, businessDate: LocalDate): LocalDate {
  if (change.type === 'rate_change') return change.effectiveOn
  return change.type === 'interest_pause' || change.type === 'reschedule' ? change.fromOn : businessDate
}

/** The change as an event of the loan. */
export function draftOf(change: Change, businessDate: LocalDate, { floating }: LoanTerms): EventDraft {
  const valueOn = dayOf(change, businessDate)
  if (change.type === 'rate_change') return { type: 'rate_change', valueOn, ...rateOf(change, floating) }
  if (change.type === 'interest_pause') return { type: 'interest_pause', valueOn, untilOn: change.untilOn }
  if (change.type !== 'reschedule') return { ...change, valueOn }
  const { fromOn: _, ...order } = change
  return { ...order, valueOn }
}

function rateOf(change: NewRate, floating: LoanTerms['floating']) {
  if (!('indexRate' in change)) return { annualRate: change.annualRate }
  assert(floating !== undefined, 'only a floating rate follows an index')
  return { annualRate: floatingRate(floating, change.indexRate), indexRate: change.indexRate }
}

/**
 * Throws terms.impossible, loan.rate_not_floating, loan.pause_ends_before_it_starts, loan.reschedule_changes_nothing, loan.due_date_not_later,
 * loan.nothing_due_from_there, loan.start_not_ahead.
 */
export function requireSensible(
  change: Change,
  { state, terms }: { readonly state: LoanState; readonly terms: LoanTerms },
  businessDate: LocalDate,
): void {
  const { instalments } = state
  if (change.type === 'rate_change' && 'indexRate' in change && !terms.floating) throw problem('loan.rate_not_floating')
  const said: Agreed = change.type === 'rate_change' ? { ...change, ...rateOf(change, terms.floating) } : change
  const { fromOn, untilOn, effectiveOn, adjustedDueOn, startOn } = said
  const days = { fromOn, untilOn, effectiveOn, adjustedDueOn, startOn }
  checkAgreedAnew({ ...said, principal: principalOf(instalments), days }, businessDate)
  if (change.type === 'interest_pause' && change.untilOn < change.fromOn) {
    throw problem('loan.pause_ends_before_it_starts', { errors: [{ pointer: '#/untilOn', detail: change.fromOn }] })
  }
  if ((change.type === 're_age' || change.type === 'restructure') && change.startOn < businessDate) {
    throw problem('loan.start_not_ahead', { facts: { businessDate } })
  }
  const last = instalments.filter((each) => each.origin !== 'after_schedule').at(-1)
  if (change.type === 're_amortise' && (!last || last.dueOn <= businessDate)) {
    throw problem('loan.nothing_due_from_there')
  }
  if (change.type === 'reschedule') requireReschedulable(change, instalments, businessDate)
}

/** All that is not paid; undefined where nothing falls due any more. */
function principalOf(instalments: readonly InstalmentState[]): Money | undefined {
  const open = instalments.map(({ charged, paid, waived, writtenOff }) =>
    charged.principal.minus(paid.principal).minus(waived.principal).minus(writtenOff.principal),
  )
  return open[0] && Money.sum(open[0].currency, open)
}

function requireReschedulable(
  change: ChangeOf<'reschedule'>,
  instalments: readonly InstalmentState[],
  businessDate: LocalDate,
): void {
  const { fromOn, adjustedDueOn, extraInstalments, principalMoratorium, interestMoratorium } = change
  const said = [adjustedDueOn, extraInstalments, principalMoratorium, interestMoratorium]
  if (said.every((each) => each === undefined)) throw problem('loan.reschedule_changes_nothing')
  const regular = instalments.filter((each) => each.origin === 'schedule' || each.origin === 're_aged')
  const index = regular.findIndex((each) => each.dueOn >= fromOn)
  const target = regular[index]
  if (!target || target.dueOn < businessDate) throw problem('loan.nothing_due_from_there', { facts: { businessDate } })
  if (adjustedDueOn === undefined) return
  const before = regular[index - 1]?.dueOn ?? target.fromOn
  if (adjustedDueOn <= before || adjustedDueOn < businessDate) {
    throw problem('loan.due_date_not_later', { errors: [{ pointer: '#/adjustedDueOn', detail: `After ${before}.` }] })
  }
}
