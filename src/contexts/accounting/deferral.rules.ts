// How the liability of deferred income, capitalised or paid by another, becomes income. The liability of a loan is always the own book's part of what the
// loan has deferred and not yet earned: whatever moves the one moves the other.
import { decimal } from '../../kernel/decimal.ts'
import { type EffectType, incomeCashTypes } from '../../lending/effect.ts'
import { splitLargestRemainder } from '../../lending/split.ts'
import { balancedBy, type PostedAmounts, type PostingLine, type PostingRole, type Share } from './posting.rules.ts'

/** Deferred income of a loan, in minor units. */
export interface Deferral {
  /** What was capitalised or paid by another, less what was given back; all lenders together. */
  readonly net: bigint
  /** The own book's part of `net`: its shares, and all credit. Out of bounds where it gave back more, or less, than its part. */
  readonly ownNet: bigint
  /** What of `net` is neither earned nor released. */
  readonly unearned: bigint
}

export interface DeferralStep {
  readonly type: EffectType
  readonly shares: readonly Share[]
  /** Of the whole loan: deferred income that is deferred no more. */
  readonly income: bigint
}

/** The types that put income into the liability, or give it back. */
export const deferringTypes: readonly EffectType[] = [
  ...(Object.keys(balancedBy) as EffectType[]).filter((type) => {
    const by = balancedBy[type]
    return typeof by === 'object' && by.principal === 'capitalised_income'
  }),
  ...incomeCashTypes,
]

/**
 * Where what is deferred no more goes. A fee that was financed is a fee, whatever component of the debt it became. What is
 * released was never earned, but lowers the loss of a charge-off.
 */
const earnedTo: Readonly<Partial<Record<EffectType, PostingRole>>> = {
  income_amortisation: 'fee_income',
  income_release: 'charge_off_expense',
}

export function movesDeferral(type: EffectType): boolean {
  return deferringTypes.includes(type) || type in earnedTo
}

/**
 * The own book's part of the unearned: as much of it as it has of what was deferred, by largest remainder. So it is all of its
 * own on the day of the capitalisation and nothing in the end, and whatever it capitalised and did not give back is income by
 * then, to the unit. An own book that gave back more than its part has nothing left to earn.
 */
export function ownUnearned({ net, ownNet, unearned }: Deferral): bigint {
  if (unearned <= 0n) return 0n
  const weights = [ownNet, net - ownNet].map((each) => decimal(each > 0n ? each : 0n))
  return weights.every((weight) => weight.isZero()) ? 0n : (splitLargestRemainder(unearned, weights)[0] as bigint)
}

/**
 * For each step the lines that take what the liability holds to what is unearned after it. `after`: the deferral when all steps
 * are done; `held`: the liability before them. The last step that touches the deferral also settles the units that its shares
 * leave, where what was given back is shared otherwise than what was capitalised.
 */
export function deferralLines(steps: readonly DeferralStep[], after: Deferral, held: bigint): PostingLine[][] {
  const last = steps.findLastIndex(({ type }) => movesDeferral(type))
  let { net, ownNet, unearned } = steps.map(changeOf).reduce(minus, after)
  return steps.map((step, index) => {
    const change = changeOf(step)
    net += change.net
    ownNet += change.ownNet
    unearned += change.unearned
    held += change.ownNet
    if (!(step.type in earnedTo) && index !== last) return []
    const target = ownUnearned({ net, ownNet, unearned })
    const role = earnedTo[step.type] ?? 'fee_income'
    const earned = held - target
    held = target
    if (earned === 0n) return []
    return [
      { role: 'capitalised_income', partnerId: null, amount: earned },
      { role, partnerId: null, amount: -earned },
    ]
  })
}

function changeOf({ type, shares, income }: DeferralStep): Deferral {
  const sum = (of: readonly Share[]) => of.reduce((total, { amounts }) => total + deferredOf(amounts), 0n)
  if (!deferringTypes.includes(type)) return { net: 0n, ownNet: 0n, unearned: -income }
  const net = sum(shares)
  return { net, ownNet: sum(shares.filter(({ partnerId }) => partnerId === null)), unearned: net }
}

/** What others pay has the sign of money that comes in; what is capitalised is owed more. */
function deferredOf({ principal, interest, fee, penalty, credit, income }: PostedAmounts): bigint {
  return principal + interest + fee + penalty + credit - income
}

function minus(a: Deferral, b: Deferral): Deferral {
  return { net: a.net - b.net, ownNet: a.ownNet - b.ownNet, unearned: a.unearned - b.unearned }
}
