// What lenders have agreed: legs of one loan, each with its share and, where agreed, its own yield.
import { Decimal, decimal } from '../../kernel/decimal.ts'
import type { ArrangementId, PartnerId } from '../../kernel/id.ts'
import type { LocalDate } from '../../kernel/local-date.ts'
import { interestWeights } from '../../lending/split.ts'
import { problem } from './problems.ts'

export interface Leg {
  readonly legNumber: number
  readonly partnerId: PartnerId
  readonly isOwnBook: boolean
  /** Of principal and fees; decimal text. */
  readonly share: string
  /** The leg's own yield; null where it earns the borrower's rate. */
  readonly annualRate: string | null
  /** Of late charges: by agreement they often go to whoever services. */
  readonly penaltyShare: string
}

export interface Arrangement {
  readonly id: ArrangementId
  readonly code: string
  readonly name: string
  readonly effectiveFrom: LocalDate
  readonly legs: readonly Leg[]
}

/** By what each leg claims a component of this loan. Decimal text, one per leg. */
export interface LegWeights {
  readonly principal: string
  readonly interest: string
  readonly fee: string
  readonly penalty: string
}

/** Sentences that say what is wrong with the legs; empty when they can be lent on. Shares sum to one exactly. */
export function faultsInLegs(legs: readonly Leg[]): string[] {
  const sum = (values: readonly string[]) => values.reduce((total, value) => total.plus(decimal(value)), new Decimal(0))
  const faults: string[] = []
  if (!sum(legs.map((leg) => leg.share)).equals(1)) faults.push('The shares do not sum to 1.')
  // The own book's yield is what is left of the borrower's, per unit of its share.
  if (legs.some((leg) => decimal(leg.share).isZero())) faults.push('A leg has no share.')
  if (!sum(legs.map((leg) => leg.penaltyShare)).equals(1)) faults.push('The penalty shares do not sum to 1.')
  if (legs.filter((leg) => leg.isOwnBook).length !== 1) faults.push('Exactly one leg is the own book.')
  if (new Set(legs.map((leg) => leg.partnerId)).size !== legs.length) faults.push('A partner has more than one leg.')
  return faults
}

/**
 * Throws arrangement.not_in_force before the day the arrangement takes effect, arrangement.rates_exceed_borrowers where
 * its partners earn more than the borrower's rate (a fraction as decimal text).
 */
export function requireLendable(arrangement: Arrangement, on: LocalDate, borrowerRate: string): void {
  const { effectiveFrom, legs } = arrangement
  if (on < effectiveFrom) throw problem('arrangement.not_in_force', { facts: { effectiveFrom, businessDate: on } })
  const earned = partnersEarn(legs, decimal(borrowerRate))
  if (earned.greaterThan(decimal(borrowerRate))) {
    throw problem('arrangement.rates_exceed_borrowers', {
      facts: { partnersEarn: earned.toFixed(), borrowerPays: decimal(borrowerRate).toFixed() },
    })
  }
}

/** Of the loan's rate: each share at the yield agreed for it, at the borrower's where none is. */
function partnersEarn(legs: readonly Leg[], borrowerRate: Decimal): Decimal {
  return legs
    .filter((leg) => !leg.isOwnBook)
    .reduce((sum, leg) => sum.plus(decimal(leg.share).times(yieldOf(leg, borrowerRate))), new Decimal(0))
}

const yieldOf = (leg: Leg, borrowerRate: Decimal) => (leg.annualRate === null ? borrowerRate : decimal(leg.annualRate))

/** Interest is shared by what each leg has earned: its share at its own rate; the own book takes what is left of the borrower's. */
export function weightsOf(legs: readonly Leg[], borrowerRate: string): LegWeights[] {
  const total = decimal(borrowerRate)
  const partners = partnersEarn(legs, total)
  // The own book's rate is what makes the blend come out at the borrower's; never below zero.
  const rateOf = (leg: Leg) => {
    if (!leg.isOwnBook) return yieldOf(leg, total)
    return Decimal.max(total.minus(partners), 0).dividedBy(decimal(leg.share))
  }
  const interest = interestWeights(legs.map((leg) => ({ share: decimal(leg.share), annualRate: rateOf(leg) })))
  return legs.map((leg, index) => ({
    principal: leg.share,
    interest: (interest[index] as Decimal).toDecimalPlaces(20).toFixed(),
    fee: leg.share,
    penalty: leg.penaltyShare,
  }))
}
