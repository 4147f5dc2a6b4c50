// A loan's state as JSON, exactly: only the facts are kept, the rest is worked out again.
import { assert } from '../kernel/assert.ts'
import { taxParts } from './effect.ts'
import {
  type Amounts,
  type Book,
  type ChargeLine,
  type IncomeLine,
  type Line,
  type MoneyIn,
  newLine,
  type TaxedAmounts,
} from './loan-book.ts'
import { type LoanState, stateOf } from './loan-state.ts'
import { newPeriod, newSegment, type Period, type Plan, type Segment } from './plan.ts'
import { components, type LoanTerms } from './terms.ts'

const version = 6

/** Amounts are minor units as text; days are numbers since 1970-01-01; what is left out is zero, false or null. */
type Stored = { readonly [key: string]: unknown }

interface StoredState extends Stored {
  readonly version: number
  readonly book: Stored
}

/** The state as a JSON-safe value, for `decodeState` under the same terms. */
export function encodeState({ book }: LoanState): unknown {
  const { terms: _, plan, lines, charges, moneyIn, incomes, ...rest } = book
  return {
    version,
    book: {
      ...plain(rest),
      plan: plan && encodePlan(plan),
      lines: lines.map(encodeLine),
      charges: charges.map(plain),
      moneyIn: moneyIn.map(plain),
      incomes: incomes.map(encodeIncome),
    },
  }
}

/** The state that `encodeState` wrote. A value of another version is not read: fold the loan anew. */
export function decodeState(json: unknown, terms: LoanTerms): LoanState {
  assert(isStoredState(json), 'a stored state is of the version this code writes')
  const { plan, lines, charges, moneyIn, incomes, ...rest } = json.book
  const book = { terms, ...revive(rest, bookAmounts) } as unknown as Book
  book.plan = plan === null ? null : decodePlan(plan as Stored, terms)
  book.lines = (lines as Stored[]).map(decodeLine)
  book.charges = (charges as Stored[]).map((charge) => revive(charge, chargeAmounts) as unknown as ChargeLine)
  book.moneyIn = (moneyIn as Stored[]).map((money) => revive(money, moneyAmounts) as unknown as MoneyIn)
  book.incomes = (incomes as Stored[]).map(decodeIncome)
  return stateOf(book)
}

/** True when `decodeState` reads the value; a state kept by other code is folded anew instead. */
export function isStoredState(json: unknown): json is StoredState {
  return typeof json === 'object' && json !== null && 'version' in json && json.version === version
}

const bookAmounts = new Set(['principalDisbursed', 'credit', 'accrued', 'interestOwedAgain', 'recovered'])
const parts = ['charged', 'paid', 'waived', 'writtenOff', 'credited', 'parts', 'chargedBack']
const lineAmounts = new Set([...parts, 'paidEarly', 'paidLate'])
const chargeAmounts = new Set(['amount', 'paid', 'waived', 'recognised'])
const moneyAmounts = new Set(['parts', 'credit', 'chargedBack'])

const listed = [...components, ...taxParts]

/** Amounts as text, amounts by component as a list of them, with the tax in them last where that is told. */
function plain(value: object): Stored {
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => {
      if (typeof each === 'bigint') return [key, each.toString()]
      if (parts.includes(key) && typeof each === 'object') {
        const amounts = each as Partial<TaxedAmounts>
        return [key, listed.filter((part) => part in amounts).map((part) => `${amounts[part]}`)]
      }
      return [key, each]
    }),
  )
}

function revive(value: Stored, amounts: ReadonlySet<string>): Stored {
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => {
      if (!amounts.has(key)) return [key, each]
      if (!Array.isArray(each)) return [key, BigInt(each as string)]
      return [key, Object.fromEntries(each.map((one, index) => [listed[index], BigInt(one as string)]))]
    }),
  )
}

const givenOfLine = new Set(['origin', 'from', 'due', 'isPlanned'])

function encodeLine(line: Line): Stored {
  const { origin, from, due, isPlanned } = line
  const fresh = newLine(origin, from, due, isPlanned)
  const isNothing = (key: string) => parts.includes(key) && isZero(line[key as keyof Line] as Amounts)
  const nothing = Object.keys(line).filter(isNothing)
  return { span: [origin, from, due, isPlanned], ...changed(line, fresh, new Set([...givenOfLine, ...nothing])) }
}

function isZero(amounts: Amounts): boolean {
  return components.every((component) => amounts[component] === 0n)
}

function decodeLine({ span, ...rest }: Stored): Line {
  const [origin, from, due, isPlanned] = span as [Line['origin'], number, number, boolean]
  return { ...newLine(origin, from, due, isPlanned), ...revive(rest, lineAmounts) } as Line
}

const incomeAmounts = new Set(['amount', 'earned', 'released'])

function encodeIncome({ givenBack, ...rest }: IncomeLine): Stored {
  return { ...plain(rest), givenBack: givenBack.map(plain) }
}

function decodeIncome({ givenBack, ...rest }: Stored): IncomeLine {
  const back = (givenBack as Stored[]).map((each) => revive(each, incomeAmounts))
  return { ...revive(rest, incomeAmounts), givenBack: back } as unknown as IncomeLine
}

const derivedAmounts = ['calculated', 'dueInterest', 'duePrincipal', 'leftOver'] as const
const derivedOfPeriod = new Set<string>(['segments', 'from', 'due', 'units', ...derivedAmounts])
const derivedOfSegment = new Set(['levelFactor', 'interestFactor', 'known', 'from', 'to', 'isPaused'])

function encodePlan({ terms: _, periods, overdueCorrections, ...rest }: Plan): Stored {
  return {
    ...plain(rest),
    overdueCorrections: overdueCorrections.map(plain),
    periods: periods.map((period) => ({
      span: [period.from, period.due, period.units],
      // Derived, but not worked out again: what is derived last depends on what was done last.
      derived: derivedAmounts.map((key) => period[key].toString()),
      ...changed(period, newPeriod({ from: period.from, to: period.due, units: period.units }), derivedOfPeriod),
      segments: period.segments.map((segment) => ({
        span: [segment.from, segment.to, segment.isPaused],
        ...changed(segment, newSegment(segment.from, segment.to), derivedOfSegment),
      })),
    })),
  }
}

/** What differs from a fresh one. */
function changed<T extends object>(value: T, fresh: T, leaveOut: ReadonlySet<string>): Stored {
  const entries = Object.entries(value).filter(([key, each]) => !leaveOut.has(key) && each !== fresh[key as keyof T])
  return plain(Object.fromEntries(entries))
}

function decodePlan(stored: Stored, terms: LoanTerms): Plan {
  const { periods, overdueCorrections, ...rest } = stored
  return {
    terms,
    ...revive(rest, new Set(['paidDown'])),
    overdueCorrections: (overdueCorrections as Stored[]).map((each) => revive(each, new Set(['amount']))),
    periods: (periods as Stored[]).map(decodePeriod),
  } as unknown as Plan
}

function decodePeriod({ span, segments, derived, ...rest }: Stored): Period {
  const [from, to, units] = span as [number, number, number | null]
  const period = { ...newPeriod({ from, to, units }), ...withAmounts(rest) } as Period
  for (const [index, key] of derivedAmounts.entries()) period[key] = BigInt((derived as string[])[index] as string)
  period.segments = (segments as Stored[]).map(decodeSegment)
  return period
}

function decodeSegment({ span, ...rest }: Stored): Segment {
  const [from, to, isPaused] = span as [number, number, boolean]
  return { ...newSegment(from, to, isPaused), ...withAmounts(rest) } as Segment
}

/** Of periods and segments every figure is an amount. */
function withAmounts(stored: Stored): Stored {
  return Object.fromEntries(
    Object.entries(stored).map(([key, each]) => [key, typeof each === 'string' ? BigInt(each) : each]),
  )
}
