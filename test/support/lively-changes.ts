// Changes of what a running loan has agreed, for random histories: each is one that its command allows.
import { addDays } from '../../src/kernel/local-date.ts'
import { Money } from '../../src/kernel/money.ts'
import { rate } from '../../src/kernel/rate.ts'
import type { FoldedEvent } from '../../src/lending/loan-event.ts'
import type { LoanState } from '../../src/lending/loan-state.ts'

export const changes = [
  'acceleration',
  'interest_pause',
  'later_due_date',
  'extra_instalments',
  'principal_moratorium',
  'interest_moratorium',
  're_age',
  'restructure',
  're_amortise',
  'income_capitalisation',
  'interest_capitalisation',
] as const

export type ChangeName = (typeof changes)[number]

export function isChange(name: string): name is ChangeName {
  return (changes as readonly string[]).includes(name)
}

/** How much, between 1 and 999; and which, between 0 and 20. */
interface Choice {
  readonly what: ChangeName
  readonly size: bigint
  readonly pick: number
}

type Dated = Pick<FoldedEvent, 'id' | 'sequence' | 'valueOn' | 'orderKey'>

/** The change, dated and on `state`, which is that of its day; null where the loan does not allow it. `amount` is a part of the principal. */
export function changeEvent(state: LoanState, choice: Choice, dated: Dated, amount: Money): FoldedEvent | null {
  const { what, pick, size } = choice
  // An acceleration that arrives later, dated earlier, leaves principal that was added after it.
  const isAllowed = state.book.acceleratedOn === null || what.endsWith('_capitalisation')
  if (state.status !== 'active' || !isAllowed) return null
  const { currency } = amount
  switch (what) {
    case 'acceleration':
      return { ...dated, type: 'acceleration' }
    case 'interest_pause': {
      const from = agreedAhead(dated, choice)
      return { ...from, type: 'interest_pause', untilOn: addDays(from.valueOn, pick * 3) }
    }
    case 're_age':
      return {
        ...dated,
        type: 're_age',
        ...scheduleOf(dated, choice),
        interest: (['keep', 'waive', 'spread_accrued', 'spread_full'] as const)[pick % 4] ?? 'keep',
      }
    case 'restructure':
      return {
        ...dated,
        type: 'restructure',
        ...scheduleOf(dated, choice),
        ...(pick % 2 === 0 ? { annualRate: rate((Number(size) / 2_000).toFixed(4)) } : {}),
        capitalisesInterest: pick % 3 === 0,
      }
    case 're_amortise':
      return {
        ...dated,
        type: 're_amortise',
        interest: (['keep', 'waive', 'spread_accrued'] as const)[pick % 3] ?? 'keep',
      }
    case 'income_capitalisation':
      return { ...dated, type: 'capitalisation', of: 'income', amount }
    case 'interest_capitalisation': {
      const part = Money.ofMinor(currency, (state.balances.interest.minor * size) / 999n)
      return part.isPositive() ? { ...dated, type: 'capitalisation', of: 'interest', amount: part } : null
    }
    default:
      return rescheduleOf(state, choice, agreedAhead(dated, choice))
  }
}

/** Half of the changes of terms take effect later than they are agreed. */
function agreedAhead(dated: Dated, { size }: Choice): Dated {
  return { ...dated, valueOn: addDays(dated.valueOn, size % 2n === 0n ? 0 : Number(size % 45n)) }
}

function scheduleOf({ valueOn }: Dated, { pick, size }: Choice) {
  return {
    startOn: addDays(valueOn, 1 + pick * 2),
    frequency: { unit: 'month', every: 1 } as const,
    instalmentCount: 1 + Number(size % 6n),
  }
}

/** The instalment that runs, or falls due on the day, is the first that changes. */
function rescheduleOf(state: LoanState, { what, pick }: Choice, dated: Dated): FoldedEvent | null {
  const regular = state.instalments.filter((each) => each.origin === 'schedule' || each.origin === 're_aged')
  const first = regular.findIndex((each) => each.dueOn >= dated.valueOn)
  const target = regular[first]
  if (!target) return null
  const left = regular.length - first
  switch (what) {
    case 'later_due_date':
      return { ...dated, type: 'reschedule', adjustedDueOn: addDays(target.dueOn, pick) }
    case 'extra_instalments':
      return { ...dated, type: 'reschedule', extraInstalments: 1 + (pick % 4) }
    case 'principal_moratorium':
      return left > 1 ? { ...dated, type: 'reschedule', principalMoratorium: 1 } : null
    default:
      return left > 1 ? { ...dated, type: 'reschedule', interestMoratorium: 1 } : null
  }
}
