// Terms, amounts and random loan histories for the tests of lending.
import fc from 'fast-check'
import { addDays, type LocalDate, localDate } from '../../src/kernel/local-date.ts'
import { type Currency, Money } from '../../src/kernel/money.ts'
import { rate } from '../../src/kernel/rate.ts'
import type { LoanEvent } from '../../src/lending/loan-event.ts'
import type { Schedule } from '../../src/lending/schedule.ts'
import { type ChargeTerms, components, type LoanTerms } from '../../src/lending/terms.ts'

export const inrCurrency: Currency = { code: 'INR', digits: 2 }

export function inr(text: string): Money {
  return Money.parse(inrCurrency, text)
}

/** Three monthly instalments at 12 % a year, 30/360, without charges or grace; `changes` say what a test is about. */
export function loanTerms(changes: Partial<LoanTerms> = {}): LoanTerms {
  return {
    currency: inrCurrency,
    annualRate: rate('0.12'),
    interestMethod: 'declining_balance',
    amortisation: 'equal_instalments',
    dayCount: '30_360',
    frequency: { unit: 'month', every: 1 },
    instalmentCount: 3,
    roundingMode: 'half_up',
    allocationOrder: ['penalty', 'fee', 'interest', 'principal'],
    arrearsGraceDays: 0,
    charges: [],
    ...changes,
  }
}

/** The schedule as a table: due on, principal, interest, total, balance. */
export function scheduleTable(schedule: Schedule): string[][] {
  return schedule.instalments.map(({ dueOn, principal, interest, balanceAfter }) => [
    dueOn,
    principal.toText(),
    interest.toText(),
    principal.plus(interest).toText(),
    balanceAfter.toText(),
  ])
}

/** The cells of a text table without its heading. */
export function cells(table: string): string[][] {
  const [, ...rows] = table.trim().split('\n')
  return rows.map((row) => row.trim().split(/\s+/))
}

export const anyDate: fc.Arbitrary<LocalDate> = fc
  .integer({ min: 0, max: 2_000 })
  .map((days) => addDays(localDate('2019-12-20'), days))

const anyCurrency = fc.constantFrom(inrCurrency, { code: 'UGX', digits: 0 }, { code: 'KWD', digits: 3 })

const fraction = (most: number) => fc.integer({ min: 0, max: most }).map((n) => rate((n / 10_000).toFixed(4)))

const anyChargedEvent = fc.constantFrom('prepayment', 'payoff', 'chargeback', 'rate_change')

function anyCharges(currency: Currency): fc.Arbitrary<readonly ChargeTerms[]> {
  const amount = fc.integer({ min: 0, max: 9 }).map((minor) => Money.ofMinor(currency, BigInt(minor)).toText())
  const fee = { component: 'fee', trigger: 'disbursement' } as const
  const late = { component: 'penalty', trigger: 'overdue' } as const
  const instalmentFee = { component: 'fee', trigger: 'instalment' } as const
  const eventFee = { component: 'fee', trigger: 'event' } as const
  const charge = fc.oneof(
    fc.record({ basis: fc.constant('flat' as const), amount }).map((basis) => ({ ...fee, ...basis })),
    fc
      .record({ basis: fc.constant('percentage_of_principal' as const), rate: fraction(500) })
      .map((basis) => ({ ...fee, ...basis })),
    fc
      .record({ basis: fc.constant('flat' as const), amount, graceDays: fc.nat(10) })
      .map((basis) => ({ ...late, ...basis })),
    fc
      .record({ basis: fc.constant('percentage_of_overdue' as const), rate: fraction(3_000), graceDays: fc.nat(40) })
      .map((basis) => ({ ...late, ...basis })),
    fc
      .record({ basis: fc.constant('percentage_of_outstanding' as const), rate: fraction(100) })
      .map((basis) => ({ ...instalmentFee, ...basis })),
    fc
      .record({ on: anyChargedEvent, basis: fc.constant('percentage_of_outstanding' as const), rate: fraction(300) })
      .map((basis) => ({ ...eventFee, ...basis })),
  )
  const taxed = fc.tuple(charge, fc.option(fraction(5_000), { nil: undefined }))
  return fc.array(taxed, { maxLength: 3 }).map((charges) =>
    charges.map(([one, taxRate], index) => ({
      ...one,
      code: `charge-${index}`,
      name: `Charge ${index}`,
      ...(taxRate === undefined ? {} : { taxRate }),
    })),
  )
}

export const anyTerms: fc.Arbitrary<LoanTerms> = anyCurrency.chain((currency) =>
  fc.record<LoanTerms>({
    currency: fc.constant(currency),
    annualRate: fraction(6_000),
    interestMethod: fc.constantFrom('declining_balance', 'flat'),
    amortisation: fc.constant('equal_instalments'),
    dayCount: fc.constantFrom('30_360', 'actual_365'),
    frequency: fc.oneof(
      fc.record({ unit: fc.constant('day' as const), every: fc.integer({ min: 1, max: 20 }) }),
      fc.record({ unit: fc.constant('week' as const), every: fc.integer({ min: 1, max: 4 }) }),
      fc.record({ unit: fc.constant('month' as const), every: fc.integer({ min: 1, max: 3 }) }),
    ),
    instalmentCount: fc.integer({ min: 1, max: 12 }),
    roundingMode: fc.constantFrom('half_even', 'half_up', 'up', 'down'),
    allocationOrder: fc.shuffledSubarray([...components], { minLength: components.length }),
    arrearsGraceDays: fc.nat(5),
    charges: anyCharges(currency),
  }),
)

/** Mostly ordinary amounts, sometimes so few units that rounding rules. Fees of `anyTerms` never take all of it. */
export function anyPrincipal(currency: Currency): fc.Arbitrary<Money> {
  const minor = fc.oneof(fc.bigInt({ min: 60n, max: 200n }), fc.bigInt({ min: 10_000n, max: 50_000_000n }))
  return minor.map((units) => Money.ofMinor(currency, units))
}

export interface History {
  readonly terms: LoanTerms
  /** A disbursement first, then repayments and payoffs as they arrived, some reversed. Every dated key is its own. */
  readonly events: readonly LoanEvent[]
  /** On or after the day of every event. */
  readonly asOf: LocalDate
}

interface Act {
  readonly afterDays: number
  readonly size: bigint
  readonly kind: number
  readonly hasKey: boolean
  readonly isReversed: boolean
}

const anyAct: fc.Arbitrary<Act> = fc.record({
  afterDays: fc.nat(400),
  size: fc.bigInt({ min: 1n, max: 700n }),
  kind: fc.nat(9),
  hasKey: fc.boolean(),
  isReversed: fc.integer({ min: 0, max: 4 }).map((one) => one === 0),
})

export const anyHistory: fc.Arbitrary<History> = anyTerms.chain((terms) =>
  fc
    .record({
      principal: anyPrincipal(terms.currency),
      disbursedOn: anyDate,
      acts: fc.array(anyAct, { maxLength: 9 }),
      daysAfter: fc.nat(120),
    })
    .map(({ principal, disbursedOn, acts, daysAfter }) => {
      const events: LoanEvent[] = [
        { id: 'paid-out', sequence: 1, valueOn: disbursedOn, type: 'disbursement', amount: principal },
      ]
      for (const [index, act] of acts.entries()) events.push(...eventsOf(act, index, principal, disbursedOn))
      const last = Math.max(0, ...acts.map((act) => act.afterDays))
      return { terms, events, asOf: addDays(disbursedOn, last + daysAfter) }
    }),
)

/** A repayment of up to 70 % of the principal, or one payoff in ten; and perhaps its reversal. */
function eventsOf(act: Act, index: number, principal: Money, disbursedOn: LocalDate): LoanEvent[] {
  const id = `event-${(index * 7) % 10}-${index}`
  const amount = Money.ofMinor(principal.currency, (principal.minor * act.size) / 1000n + 1n)
  const dated = { id, sequence: index * 2 + 2, valueOn: addDays(disbursedOn, act.afterDays) }
  const keyed = act.hasKey ? { ...dated, orderKey: `key-${(index * 3) % 10}-${index}` } : dated
  const acted: LoanEvent = { ...keyed, type: act.kind === 0 ? 'payoff' : 'repayment', amount }
  if (!act.isReversed) return [acted]
  const reversal: LoanEvent = {
    ...dated,
    id: `reversal-${index}`,
    sequence: index * 2 + 3,
    type: 'reversal',
    reversesEventId: id,
  }
  return [acted, reversal]
}
