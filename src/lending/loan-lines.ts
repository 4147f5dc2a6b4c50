// The instalments as they are billed follow the plan: brought to what it says, numbered by due day, and settled.
import { type Book, type InstalmentOrigin, isOpen, type Line, newLine } from './loan-book.ts'
import type { Period } from './plan.ts'

/** Brings the instalments to what the plan says: their days, principal and interest. Numbers follow the due days. */
export function syncLines(book: Book): void {
  const { plan } = book
  // Once everything has fallen due the instalments are no longer the plan's.
  if (!plan || book.acceleratedOn !== null) return
  const standing = book.lines.filter((line) => line.isPlanned)
  if (haveTheirDays(standing, plan.periods)) {
    for (const [index, line] of standing.entries()) follow(line, plan.periods[index] as Period)
    numberLines(book)
    return
  }
  const known = new Map<number, Line[]>()
  for (const line of standing) known.set(line.due, [...(known.get(line.due) ?? []), line])
  const planned = plan.periods.map((period): Line => {
    const origin = period.isReAged ? 're_aged' : 'schedule'
    return follow(known.get(period.due)?.shift() ?? newLine(origin, period.from, period.due, true), period)
  })
  const others = book.lines.filter((line) => !line.isPlanned)
  book.lines = [...planned, ...others]
  numberLines(book)
}

/** True where the instalments are those of the periods already, each due on a day of its own. */
function haveTheirDays(lines: readonly Line[], periods: readonly Period[]): boolean {
  let before = Number.NEGATIVE_INFINITY
  for (const [index, { due }] of periods.entries()) {
    if (due <= before || lines[index]?.due !== due) return false
    before = due
  }
  return lines.length === periods.length
}

function follow(line: Line, period: Period): Line {
  line.from = period.from
  line.hasOwnFees = period.hasOwnFees
  line.charged.principal = period.duePrincipal + line.credited.principal
  line.charged.interest = period.dueInterest + line.credited.interest
  if (line.settledOn !== null && isOpen(line)) line.settledOn = null
  return line
}

/** A down payment follows the instalment due on its day, unless that one repays the tranche already. */
const places: Record<InstalmentOrigin, number> = {
  schedule: 1,
  payoff: 1,
  re_aged: 1,
  down_payment: 2,
  after_schedule: 3,
}

function byDueDay({ terms }: Book): (a: Line, b: Line) => number {
  const place = ({ origin }: Line) =>
    origin === 'down_payment' && terms.dueDayTranche === 'same_instalment' ? 0 : places[origin]
  return (a, b) => a.due - b.due || place(a) - place(b) || a.from - b.from
}

/** Numbers the instalments by their due days; charges stay with theirs. */
export function numberLines(book: Book): void {
  const compare = byDueDay(book)
  const isNumbered = book.lines.every((line, index) => {
    const before = book.lines[index - 1]
    return line.number === index + 1 && (!before || compare(before, line) <= 0)
  })
  if (isNumbered) return
  const homes = book.charges.map((charge) => book.lines.find((line) => line.number === charge.line))
  book.lines.sort(compare)
  for (const [index, line] of book.lines.entries()) line.number = index + 1
  for (const [index, charge] of book.charges.entries()) charge.line = homes[index]?.number ?? charge.line
}

/** Marks what has nothing open as settled on day `on`, and what has as open. */
export function markSettled(book: Book, on: number): void {
  for (const line of book.lines) {
    if (isOpen(line)) line.settledOn = null
    else line.settledOn ??= on
  }
}
