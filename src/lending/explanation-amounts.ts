// How the interest and the principal of one instalment come about: inputs from which the figures can be worked out again.
import { divideRounded } from '../kernel/decimal.ts'
import { fromEpochDay, type LocalDate } from '../kernel/local-date.ts'
import { Money } from '../kernel/money.ts'
import { type Book, type Line, periodIndexOf } from './loan-book.ts'
import { rateOn } from './period-rate.ts'
import { creditedOf, type Period, type Plan, positive, type Segment } from './plan.ts'
import { arithmeticFor, earnedInterest, interestBase, ownInterest, rateTermsOf } from './plan-interest.ts'
import type { LoanTerms } from './terms.ts'

/** A stretch of days on which one balance stood. */
export interface InterestStretch {
  readonly fromOn: LocalDate
  readonly toOn: LocalDate
  readonly days: number
  /** What the interest is on: of flat interest all that was paid out. */
  readonly balance: Money
  readonly annualRate: string
  /** What one unit of balance earns from the first day of the stretch to the due date, and over how many days that is. */
  readonly rateToDue: string
  readonly daysToDue: number
  readonly isPaused: boolean
  /** Minor units, before rounding. */
  readonly interest: string
  /** Interest owed again from its first day, after a chargeback. */
  readonly credited: Money
}

/** Interest of the whole term, of which the instalment bears part number `part` of `parts`. */
export interface InterestSpread {
  readonly total: Money
  readonly parts: number
  readonly part: number
  /** round(total × part ÷ parts) less the same of the part before; or round(total ÷ parts), the last with the remainder. */
  readonly by: 'running_totals' | 'equal_parts'
}

export interface AmountsExplanation {
  readonly interest: {
    readonly amount: Money
    readonly formula: string
    readonly dayCount: string
    readonly stretches: readonly InterestStretch[]
    /** Where it bears a part of the interest of the whole term, and not that of its stretches. */
    readonly spread: InterestSpread | null
    /** The interest of its own days, rounded. */
    readonly own: Money
    /** What the instalment before could not take, what later ones earned after they were paid ahead, and what was fixed. */
    readonly carriedOver: Money
    readonly broughtForward: Money
    readonly fixed: Money
    /** What finds no room in it and is owed with the next; what was paid beyond what it bears; what is owed again. */
    readonly leftOver: Money
    readonly paidBeyond: Money
    readonly owedAgain: Money
    /** To multiples of `unit`, once for the instalment or for each balance in it. */
    readonly rounding: {
      readonly mode: string
      readonly digits: number
      readonly unit: Money
      readonly per: 'instalment' | 'balance'
    }
  }
  readonly principal: {
    readonly amount: Money
    readonly formula: string
    /** The instalment without what was credited to it and brought forward. */
    readonly level: Money
    readonly credited: Money
    readonly paid: Money
    readonly owedAgain: Money
  }
}

const principalFormula = 'max(level + credited + brought forward - (interest - its owed again), paid) + owed again'
const interestFormula =
  'max(0, own + carried over + brought forward + fixed) - left over + paid beyond + owed again; own = '
const ownFormulas = {
  stretches: 'round(Σ (balance × rate to due ÷ days to due × days + credited))',
  balances: 'Σ over balances of round(Σ (balance × rate to due ÷ days to due × days + credited))',
  running_totals: 'round(total × part ÷ parts) - round(total × (part - 1) ÷ parts)',
  equal_parts: 'round(total ÷ parts), the last part the remainder',
} as const

/** Interest and principal of an instalment: as its period in the plan makes them, or as an event fixed them. */
export function explainAmounts(book: Book, line: Line): AmountsExplanation {
  const { plan } = book
  const index = periodIndexOf(book, line)
  const period = plan?.periods[index]
  const isOfPlan =
    line.charged.interest === (period?.dueInterest ?? 0n) + line.credited.interest &&
    line.charged.principal === (period?.duePrincipal ?? 0n) + line.credited.principal
  return plan && period && isOfPlan ? byPlan(book, plan, index, line) : asFixed(book, line)
}

/** What an event made due at once, or left standing: no balance leads to it any more. */
function asFixed({ terms }: Book, { charged }: Line): AmountsExplanation {
  const money = (minor: bigint) => Money.ofMinor(terms.currency, minor)
  const none = money(0n)
  return {
    interest: {
      amount: money(charged.interest),
      formula: 'what fell due at once',
      dayCount: terms.dayCount,
      stretches: [],
      spread: null,
      own: none,
      carriedOver: none,
      broughtForward: none,
      fixed: money(charged.interest),
      leftOver: none,
      paidBeyond: none,
      owedAgain: none,
      rounding: roundingOf(terms),
    },
    principal: {
      amount: money(charged.principal),
      formula: 'what fell due at once',
      level: money(charged.principal + charged.interest),
      credited: none,
      paid: none,
      owedAgain: none,
    },
  }
}

function byPlan({ terms }: Book, plan: Plan, index: number, line: Line): AmountsExplanation {
  const money = (minor: bigint) => Money.ofMinor(terms.currency, minor)
  const period = plan.periods[index] as Period
  const isSpread = period.flatInterest !== null && !period.segments.some((segment) => segment.isPaused)
  const bearsOwn = !period.isInterestMoved && !period.isInterestClosed
  const spread = bearsOwn && isSpread ? spreadOf(plan, index) : null
  const own = bearsOwn ? ownInterest(rateTermsOf(plan), period) : 0n
  // Of a whole term that is no more, only its part is left.
  const isPartAlone = bearsOwn && isSpread && spread === null
  const rounding = roundingOf(terms)
  return {
    interest: {
      amount: money(line.charged.interest),
      formula:
        interestFormula + ownFormulas[spread ? spread.by : rounding.per === 'balance' ? 'balances' : 'stretches'],
      dayCount: terms.dayCount,
      stretches: bearsOwn && !isPartAlone ? stretchesOf(plan, period) : [],
      spread,
      own: money(isPartAlone ? 0n : own),
      carriedOver: money(plan.periods[index - 1]?.leftOver ?? 0n),
      broughtForward: money(period.broughtForward),
      fixed: money(period.fixedInterest + (isPartAlone ? own : 0n)),
      leftOver: money(period.leftOver),
      paidBeyond: money(positive(period.dueInterest - period.calculated)),
      owedAgain: money(line.credited.interest),
      rounding,
    },
    principal: {
      amount: money(line.charged.principal),
      formula: principalFormula,
      level: money(period.level),
      credited: money(creditedOf(period)),
      paid: money(period.paidPrincipal),
      owedAgain: money(line.credited.principal),
    },
  }
}

function roundingOf({ amountMultiple, currency, precision, roundingMode }: LoanTerms) {
  return {
    mode: roundingMode,
    digits: currency.digits,
    unit: amountMultiple === undefined ? Money.ofMinor(currency, 1n) : Money.parse(currency, amountMultiple),
    per: precision?.interest === 'per_balance' ? ('balance' as const) : ('instalment' as const),
  }
}

/** The part of the whole term's interest, where the parts that stand still tell it; null where some are no more. */
function spreadOf({ periods, terms }: Plan, index: number): InterestSpread | null {
  const by = terms.precision?.flatInterest === 'equal_parts' ? 'equal_parts' : 'running_totals'
  const free = terms.moratorium?.interestFreeInstalments ?? 0
  const bearing = periods.slice(free).map((period) => period.flatInterest)
  const [parts, part] = [bearing.length, index - free + 1]
  if (part < 1 || bearing.includes(null)) return null
  const total = bearing.reduce((sum: bigint, each) => sum + (each ?? 0n), 0n)
  if (spreadPart(terms, by, total, parts, part) !== periods[index]?.flatInterest) return null
  return { total: Money.ofMinor(terms.currency, total), parts, part, by }
}

function spreadPart(
  { roundingMode }: LoanTerms,
  by: InterestSpread['by'],
  total: bigint,
  parts: number,
  part: number,
): bigint {
  const through = (count: number) => divideRounded(total * BigInt(count), BigInt(parts), roundingMode)
  if (by === 'running_totals') return through(part) - through(part - 1)
  return part === parts ? total - through(1) * BigInt(parts - 1) : through(1)
}

function stretchesOf(plan: Plan, period: Period): InterestStretch[] {
  return period.segments
    .filter((each) => each.to > each.from || each.creditedInterest > 0n)
    .map((each) => stretchOf(plan, period, each))
}

function stretchOf(plan: Plan, period: Period, segment: Segment): InterestStretch {
  const { currency } = plan.terms
  const of = rateTermsOf(plan)
  const arithmetic = arithmeticFor(plan)
  const earned = earnedInterest(of, period, segment)
  return {
    fromOn: fromEpochDay(segment.from),
    toOn: fromEpochDay(segment.to),
    days: segment.to - segment.from,
    balance: Money.ofMinor(currency, interestBase(of, period, segment)),
    annualRate: rateOn(of, segment.from),
    rateToDue: segment.interestFactor ? arithmetic.factorText(segment.interestFactor) : '0',
    daysToDue: period.due - segment.from,
    isPaused: segment.isPaused,
    interest: earned === null ? '0' : arithmetic.interestText(earned),
    credited: Money.ofMinor(currency, segment.creditedInterest),
  }
}
