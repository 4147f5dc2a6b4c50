// How money is laid against what is owed: slot by slot in the order of the rule, one instalment fully first or one component
// across instalments first.
import { divideRounded } from '../kernel/decimal.ts'
import { chargesOf, payCharges } from './charge-allocation.ts'
import { coversPayoff, restByPeriod, restDay } from './interest-rest.ts'
import {
  type Book,
  followsBalance,
  isOpen,
  type Line,
  noTaxedAmounts,
  openOf,
  payLine,
  periodIndexOf,
  periodOf,
  sumOf,
  type TaxedAmounts,
  taxPartOf,
} from './loan-book.ts'
import { markSettled, syncLines } from './loan-lines.ts'
import { least, paidOf, positive, totalOf, totalPrincipal } from './plan.ts'
import { dueAmounts, payInterest, payPrincipal } from './plan-repayment.ts'
import { prepaymentEffect, repayAhead, runningPeriod } from './prepayment.ts'
import {
  type AllocationRule,
  type AllocationSlot,
  allocationRuleOf,
  type Component,
  type DueType,
  type Excess,
  type MoneyKind,
} from './terms.ts'

export interface Allocated {
  readonly parts: TaxedAmounts
  /** What found nothing to take it. */
  readonly rest: bigint
}

/** Lays `amount` that came in on day `on` against the loan, by the rule of its kind. Changes the book. */
export function allocate(book: Book, kind: MoneyKind, amount: bigint, on: number): Allocated {
  const rule = ruleFor(book, kind, amount, on)
  const laying: Laying = {
    book,
    on,
    rule,
    isActual: followsBalance(book),
    isComponentFirst: book.terms.allocation?.direction === 'component_first',
    // Money that waits as credit pays nothing off.
    restsByPeriod: rule.excess !== 'credit' && restByPeriod(book, amount, on),
    parts: noTaxedAmounts(),
    skipped: new Set(),
    full: new Set(),
  }
  let rest = amount
  if (laying.isComponentFirst) {
    for (const slot of laying.rule.order) {
      rest = layAcross(laying, slot, rest)
      const { due, component } = slotOf(slot)
      if (due === 'due') rest = layDueCharges(laying, [component], rest)
    }
  } else {
    for (const [due, slots] of byDueType(laying.rule.order)) {
      rest = layInstalments(laying, due, slots, rest)
      if (due === 'due') rest = layDueCharges(laying, slots, rest)
    }
  }
  rest -= layAhead(laying, rest)
  markSettled(book, on)
  return { parts: laying.parts, rest }
}

/** Money that pays the loan off leaves nothing to be smaller or fewer: it pays what there is. */
function ruleFor(book: Book, kind: MoneyKind, amount: bigint, on: number): AllocationRule {
  const rule = allocationRuleOf(book.terms, kind)
  const isPayoff = prepaymentEffect(book, rule.excess) !== null && coversPayoff(book, amount, on)
  return isPayoff ? { ...rule, excess: 'next_instalment' } : rule
}

/** What is left over repays principal at once, where the rule says so. */
function layAhead({ book, on, rule, restsByPeriod: isByPeriod, parts }: Laying, amount: bigint): bigint {
  const effect = prepaymentEffect(book, rule.excess)
  const period = runningPeriod(book, on)
  if (amount === 0n || !effect || !period) return 0n
  const { principal, interest } = repayAhead(book, period, amount, isByPeriod ? period.due : on, effect)
  const line = book.lines.find((each) => each.isPlanned && each.due === period.due)
  if (line) {
    payLine(line, on, 'interest', interest)
    payLine(line, on, 'principal', principal)
  }
  parts.principal += principal
  parts.interest += interest
  return principal + interest
}

interface Laying {
  readonly book: Book
  readonly on: number
  readonly rule: AllocationRule
  readonly isActual: boolean
  readonly isComponentFirst: boolean
  /** Interest of the running period is charged to its end. */
  readonly restsByPeriod: boolean
  readonly parts: TaxedAmounts
  /** Instalments of which nothing can be paid ahead. */
  readonly skipped: Set<Line>
  /** Instalments of planned principal whose interest is still to be earned. */
  readonly full: Set<Line>
}

interface Slot {
  readonly due: DueType
  readonly component: Component
}

const slots = new Map<AllocationSlot, Slot>()

function slotOf(text: AllocationSlot): Slot {
  const known = slots.get(text)
  if (known) return known
  const at = text.lastIndexOf('_')
  const slot = { due: text.slice(0, at) as DueType, component: text.slice(at + 1) as Component }
  slots.set(text, slot)
  return slot
}

const dueTypeGroups = new WeakMap<readonly AllocationSlot[], ReadonlyMap<DueType, readonly Component[]>>()

function byDueType(order: readonly AllocationSlot[]): ReadonlyMap<DueType, readonly Component[]> {
  const known = dueTypeGroups.get(order)
  if (known) return known
  const groups = new Map<DueType, Component[]>()
  for (const { due, component } of order.map(slotOf)) groups.set(due, [...(groups.get(due) ?? []), component])
  dueTypeGroups.set(order, groups)
  return groups
}

/** One instalment after the other: all its components in order, then the next. */
function layInstalments(laying: Laying, due: DueType, order: readonly Component[], amount: bigint): bigint {
  laying.skipped.clear()
  let rest = amount
  while (rest > 0n) {
    const lines = linesFor(laying, due, laying.rule.excess, isOpen)
    if (lines.length === 0) return rest
    const before = rest
    const skippedBefore = laying.skipped.size
    for (const component of order) rest = layOn(laying, lines, due, component, rest)
    if (rest !== before || laying.skipped.size !== skippedBefore) continue
    if (due !== 'in_advance' || lines.some((line) => periodOf(laying.book, line)?.levelInterest == null)) return rest
    if (lines.every((line) => laying.full.has(line))) return rest
    for (const line of lines) laying.full.add(line)
  }
  return rest
}

/** Fees and penalties whose own day has come, of instalments to come, where the terms count them as due. */
function layDueCharges(laying: Laying, order: readonly Component[], amount: bigint): bigint {
  const { book, on } = laying
  if (book.terms.allocation?.chargesDue !== 'on_their_day') return amount
  let rest = amount
  for (const line of book.lines.filter((each) => each.due > on)) {
    for (const component of order) {
      if (component !== 'fee' && component !== 'penalty') continue
      const due = chargesOf(book, line, component)
        .filter((charge) => charge.due <= on)
        .reduce((sum, charge) => sum + charge.amount - charge.paid - charge.waived, 0n)
      rest -= payOn(laying, line, component, due < rest ? due : rest)
    }
  }
  return rest
}

/** One component across the instalments. */
function layAcross(laying: Laying, slot: AllocationSlot, amount: bigint): bigint {
  const { due, component } = slotOf(slot)
  let rest = amount
  while (rest > 0n) {
    const lines = linesFor(laying, due, laying.rule.excess, (line) => openOf(line, component) > 0n)
    const before = rest
    rest = layOn(laying, lines, due, component, rest)
    if (rest === before) return rest
  }
  return rest
}

/** The instalments that the money of this due type goes to, in order. */
function linesFor(
  { book, on, isActual, restsByPeriod, skipped, full }: Laying,
  due: DueType,
  excess: Excess,
  wants: (line: Line) => boolean,
): Line[] {
  const { lines } = book
  if (due !== 'in_advance') {
    const first = lines.find((line) => (due === 'due' ? line.due === on : line.due < on) && wants(line))
    return first ? [first] : []
  }
  const ahead = lines.filter((line) => line.due > on && wants(line) && !full.has(line))
  if (prepaymentEffect(book, excess)) return restsByPeriod ? ahead.filter((line) => line.from < on).slice(0, 1) : []
  if (excess === 'reduce_instalment') return ahead
  if (excess === 'next_instalment' || excess === 'reduce_next') return ahead.slice(0, 1)
  if (excess === 'spread') return ahead
  if (excess === 'credit') return []
  const running = ahead.filter((line) => line.from <= on)
  if (excess === 'next_then_last' && running.length > 0) return running
  // With actual interest a last instalment that owes nothing yet may still take principal ahead of its time.
  const last = lines.filter(
    (line) => line.due > on && (wants(line) || (isActual && sumOf(line.charged) === 0n && !skipped.has(line))),
  )
  return last.slice(-1)
}

/** Even parts where there are several; the last takes what the division leaves. */
function layOn(laying: Laying, lines: readonly Line[], due: DueType, component: Component, amount: bigint): bigint {
  if (lines.length === 0) return amount
  const count = BigInt(lines.length)
  const mode = laying.book.terms.roundingMode
  let even = count === 1n ? amount : divideRounded(amount, count, mode)
  // Rounded up, the parts could come to more than there is.
  if (even + (amount - even * count) < 0n) even = amount / count
  let rest = amount
  for (const [index, line] of lines.entries()) {
    const portion = index === lines.length - 1 ? even + (amount - even * count) : even
    rest -= layOnLine(laying, line, due, component, portion)
  }
  return rest
}

function layOnLine(laying: Laying, line: Line, due: DueType, component: Component, amount: bigint): bigint {
  const { book, on, isActual } = laying
  const period = isActual ? periodOf(book, line) : undefined
  if (!period) {
    if (isActual) laying.skipped.add(line)
    return payOn(laying, line, component, amount)
  }
  const day = due === 'in_advance' ? restDay(line, on, laying.restsByPeriod) : on
  if (due === 'in_advance') showDue(laying, line, component, day)
  const paid = payOn(laying, line, component, least(amount, roomFor(book, component) ?? amount))
  if (!book.plan || (component !== 'principal' && component !== 'interest')) return paid
  const before = paidOf(period)
  if (component === 'principal') payPrincipal(book.plan, period, day, paid)
  else payInterest(book.plan, period, day, paid)
  const taken = paidOf(period) - before
  if (taken < paid) giveBack(laying, line, component, paid - taken)
  syncLines(book)
  return taken
}

/** The plan may find less due than the instalment showed: what it does not take is laid elsewhere. */
function giveBack({ on, parts }: Laying, line: Line, component: Component, amount: bigint): void {
  line.paid[component] -= amount
  parts[component] -= amount
  if (on < line.due) line.paidEarly -= amount
  if (on > line.due) line.paidLate -= amount
}

/** The plan takes no more principal than it holds: what is laid on later instalments first leaves that much less to earlier ones. */
function roomFor({ plan }: Book, component: Component): bigint | null {
  if (!plan || component !== 'principal') return null
  return positive(totalPrincipal(plan) - totalOf(plan, (period) => period.paidPrincipal))
}

/** Ahead of its time an instalment takes no more than what has been earned of it by then. */
function showDue(laying: Laying, line: Line, component: Component, on: number): void {
  const { book } = laying
  if (!book.plan) return
  const index = periodIndexOf(book, line)
  const { principal, interest } = dueAmounts(book.plan, index, on, laying.isComponentFirst)
  if (principal === 0n && interest === 0n) laying.skipped.add(line)
  if (component === 'interest') line.charged.interest = interest
  if (component === 'principal') line.charged.principal = principal
}

function payOn({ book, on, parts }: Laying, line: Line, component: Component, amount: bigint): bigint {
  const paid = payLine(line, on, component, amount)
  parts[component] += paid
  if (component === 'fee' || component === 'penalty') {
    parts[taxPartOf[component]] += payCharges(book, line, component, paid)
  }
  return paid
}
