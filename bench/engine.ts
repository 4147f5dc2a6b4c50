// `npm run bench:engine`: the loan engine alone. Schedules, folds and one more event, each beside a bare loop in floating point
// that rounds to cents and builds the same dated rows, in turns in the same minute; and the memory that folded states take.
// `-- --quick` takes seconds.
import { cpus, totalmem } from 'node:os'
import { parseArgs } from 'node:util'
import { addDays, addMonths, type LocalDate, localDate } from '../src/kernel/local-date.ts'
import { Money } from '../src/kernel/money.ts'
import { rate } from '../src/kernel/rate.ts'
import type { LoanEvent } from '../src/lending/loan-event.ts'
import { applyEvent, foldLoan, type LoanState } from '../src/lending/loan-state.ts'
import { buildSchedule } from '../src/lending/schedule.ts'
import { decodeState, encodeState } from '../src/lending/state-codec.ts'
import type { LoanTerms } from '../src/lending/terms.ts'

const currency = { code: 'INR', digits: 2 }
const startOn = localDate('2026-01-15')

function termsOf(instalmentCount: number, interestOn: 'scheduled' | 'actual'): LoanTerms {
  return {
    currency,
    annualRate: rate('0.12'),
    interestMethod: 'declining_balance',
    interestOn,
    amortisation: 'equal_instalments',
    dayCount: 'actual_365',
    frequency: { unit: 'month', every: 1 },
    instalmentCount,
    roundingMode: 'half_even',
    allocationOrder: ['penalty', 'fee', 'interest', 'principal'],
    arrearsGraceDays: 0,
    charges: [],
  }
}

const inr = (text: string) => Money.parse(currency, text)

interface BareRow {
  readonly dueOn: LocalDate
  readonly principal: number
  readonly interest: number
  readonly balance: number
}

/** What a schedule costs at the least: the annuity in floating point, rounded to cents, with the same due dates. */
function bareSchedule(principal: number, annualRate: number, count: number): BareRow[] {
  const monthly = annualRate / 12
  const level = Math.round(((principal * monthly) / (1 - (1 + monthly) ** -count)) * 100) / 100
  const rows: BareRow[] = []
  let balance = principal
  for (let number = 1; number <= count; number += 1) {
    const interest = Math.round(balance * monthly * 100) / 100
    const repaid = number === count ? balance : Math.round((level - interest) * 100) / 100
    balance = Math.round((balance - repaid) * 100) / 100
    rows.push({ dueOn: addMonths(startOn, number), principal: repaid, interest, balance })
  }
  return rows
}

/** Microseconds a call: the median over rounds that last about `milliseconds` together. */
function microseconds(milliseconds: number, call: () => unknown): number {
  const rounds: number[] = []
  const begun = performance.now()
  let batch = 1
  while (performance.now() - begun < milliseconds) {
    const from = performance.now()
    for (let turn = 0; turn < batch; turn += 1) call()
    const took = performance.now() - from
    if (took < 2) batch *= 2
    else rounds.push((took * 1000) / batch)
  }
  rounds.sort((a, b) => a - b)
  return rounds[Math.floor(rounds.length / 2)] ?? Number.NaN
}

function eventsOf(count: number, instalmentCount: number): LoanEvent[] {
  const events: LoanEvent[] = [
    { id: 'paid-out', sequence: 1, valueOn: startOn, type: 'disbursement', amount: inr('100000.00') },
  ]
  for (let number = 1; number < count; number += 1) {
    const valueOn = addDays(addMonths(startOn, Math.ceil((number * instalmentCount) / count)), number % 3)
    events.push({ id: `event-${number}`, sequence: number + 1, valueOn, type: 'repayment', amount: inr('2000.00') })
  }
  return events
}

function show(what: string, engine: number, bare: number, aim: string): void {
  const rateOf = (per: number) => Math.round(1_000_000 / per).toLocaleString('en')
  console.log(
    `${what.padEnd(40)}${engine.toFixed(1).padStart(10)} µs ${rateOf(engine).padStart(10)}/s` +
      `${bare.toFixed(1).padStart(10)} µs${(engine / bare).toFixed(1).padStart(9)}x   ${aim}`,
  )
}

function benchSchedules(milliseconds: number): void {
  console.log('                                            engine     a second  bare loop    ratio')
  for (const count of [12, 36, 360]) {
    const terms = termsOf(count, 'scheduled')
    const amount = inr('100000.00')
    const engine = microseconds(milliseconds, () => buildSchedule(terms, amount, startOn))
    const bare = microseconds(milliseconds, () => bareSchedule(100_000, 0.12, count))
    const aim = count === 360 ? verdict(engine / bare <= 20, 'within 20x') : ''
    show(`schedule of ${count} instalments`, engine, bare, aim)
  }
}

function verdict(isMet: boolean, aim: string): string {
  return isMet ? `(aim: ${aim})` : `below aim: ${aim}`
}

function benchFolds(milliseconds: number): void {
  for (const interestOn of ['scheduled', 'actual'] as const) {
    const terms = termsOf(60, interestOn)
    const bare = microseconds(milliseconds, () => bareSchedule(100_000, 0.12, 60))
    for (const count of [1, 60]) {
      const events = eventsOf(count, 60)
      const asOf = addDays((events.at(-1) as LoanEvent).valueOn, 10)
      const engine = microseconds(milliseconds, () => foldLoan(terms, events, asOf))
      show(`fold of ${count} events, interest ${interestOn}`, engine, bare, '')
    }
    const events = eventsOf(30, 60)
    const last = events.at(-1) as LoanEvent
    const { state } = foldLoan(terms, events, last.valueOn)
    const next: LoanEvent = { ...last, id: 'next', sequence: 99, valueOn: addDays(last.valueOn, 3) } as LoanEvent
    const engine = microseconds(milliseconds, () => applyEvent(terms, state, next))
    show(`one more event, interest ${interestOn}`, engine, bare, verdict(engine < 100, 'under 100 µs'))
  }
}

/** Heap of `count` states and bytes of their stored form, for a million by extrapolation. */
function benchMemory(count: number): void {
  const terms = termsOf(36, 'scheduled')
  const events = eventsOf(12, 36)
  const { state } = foldLoan(terms, events, (events.at(-1) as LoanEvent).valueOn)
  const stored = JSON.stringify(encodeState(state))
  globalThis.gc?.()
  const before = process.memoryUsage().heapUsed
  const states: LoanState[] = []
  for (let index = 0; index < count; index += 1) states.push(decodeState(JSON.parse(stored), terms))
  globalThis.gc?.()
  const bytes = (process.memoryUsage().heapUsed - before) / states.length
  console.log(
    `\na folded state of 36 instalments, 12 events: ${(bytes / 1024).toFixed(1)} KiB in memory, ` +
      `${(stored.length / 1024).toFixed(1)} KiB stored; a million (extrapolated from ${states.length}): ` +
      `${((bytes * 1e6) / 2 ** 30).toFixed(1)} GiB in memory, ${((stored.length * 1e6) / 2 ** 30).toFixed(1)} GiB stored`,
  )
}

const { values } = parseArgs({ options: { quick: { type: 'boolean' } } })
const milliseconds = values.quick ? 300 : 2_000
const processor = cpus()[0]?.model.trim()
console.log(`${processor}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB; Node ${process.version}\n`)
benchSchedules(milliseconds)
benchFolds(milliseconds)
benchMemory(values.quick ? 500 : 5_000)
