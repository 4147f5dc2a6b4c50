// Every case about a loan told as one story, whatever file it comes from.
import { ANY_NUMBER } from './compare-schedule.ts'
import type { RawCase, RawEvent, RawLoan, RawRow } from './raw.ts'

type Disbursement = readonly [date: string, amount: number, flags?: Readonly<Record<string, unknown>>]

/** schedule.json: terms, approval, disbursements each on its day, then the table as read on `asOf`. */
export function scheduleStory(raw: RawCase): RawEvent[] {
  const loan = raw.loan as RawLoan
  // Terms say what was expected at application; tranches expected are beside them in this file.
  const tranches = raw.expectedTranches as readonly RawRow[] | undefined
  const terms = tranches === undefined ? loan : { ...loan, expectedTranches: tranches }
  return [
    ...((raw.config ?? []) as readonly object[]).map((setting) => ({ op: 'config', ...setting })),
    { op: 'businessDate', date: loan.submittedOn },
    { op: 'createLoan', loan: terms },
    ...approve(raw.approve as readonly [string, number, string] | null),
    ...disburseEach(raw.disbursements as readonly Disbursement[], isDatedBack(raw) ? String(raw.asOf) : null),
    { op: 'businessDate', date: String(raw.asOf) },
    { expect: 'schedule', periods: raw.periods, rows: raw.rows, total: raw.total, note: raw.note },
  ]
}

/** Some tables were read before approval: the requested amount is what they propose. */
function approve(approval: readonly [string, number, string] | null): RawEvent[] {
  if (approval === null) return []
  const [date, amount, expectedDisbursement] = approval
  return [
    { op: 'businessDate', date },
    { op: 'approve', date, amount, expectedDisbursement },
  ]
}

/** Arrears at the first sight of the table: the loan was paid out with a date in the past. */
function isDatedBack({ kinds }: RawCase): boolean {
  return kinds?.includes('overdue-at-assertion') ?? false
}

/** Each on its day, or all on the business date `on`. */
function disburseEach(disbursements: readonly Disbursement[], on: string | null = null): RawEvent[] {
  return disbursements.flatMap(([date, amount, flags]) => [
    { op: 'businessDate', date: on ?? date },
    { op: 'disburse', date, amount, ...flags },
  ])
}

interface ClassicStep {
  readonly repay: number
  readonly date: string
  readonly then: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

/** classic.json, `cases`: disbursed in full, the schedule, then repayments with what each leaves of an instalment. */
export function classicStory(raw: RawCase): RawEvent[] {
  const { disbursedOn, ...loan } = raw.loan as RawLoan & { readonly disbursedOn: string }
  const rows = (raw.rows ?? []).map(([nr, due, principal, interest]) => instalment(nr, due, null, principal, interest))
  return [
    ...openLoan({ ...loan, repaymentStartDateType: 'DISBURSEMENT_DATE' }, [[disbursedOn, loan.principal]]),
    { expect: 'schedule', rows, ...(raw.complete === true ? {} : { note: ['ROWS_PARTIAL'] }) },
    ...((raw.steps ?? []) as readonly ClassicStep[]).flatMap(repayThen),
  ]
}

function repayThen({ repay, date, then }: ClassicStep): RawEvent[] {
  const expected = Object.entries(then).map(([what, figures]) =>
    what === 'loan'
      ? { expect: 'status', value: figures.status }
      : { expect: 'installment', nr: Number(what), figures },
  )
  return [{ op: 'businessDate', date }, { op: 'transaction', type: 'REPAYMENT', date, amount: repay }, ...expected]
}

/** classic.json, `generator`: due dates step from `scheduleStart`, which may precede the disbursement. */
export function generatorStory(raw: RawCase): RawEvent[] {
  const {
    scheduleStart,
    disbursements,
    precision: _,
    ...loan
  } = raw.loan as RawLoan & {
    readonly scheduleStart: string
    readonly disbursements: readonly Disbursement[]
  }
  const terms = {
    strategy: 'ADVANCED_PAYMENT_ALLOCATION',
    allowPartialPeriodInterest: true,
    ...loan,
    submittedOn: scheduleStart,
    expectedDisbursement: disbursements[0]?.[0],
    repaymentStartDateType: 'SUBMITTED_ON_DATE',
  }
  // Numbered without the down payment, which here is no instalment.
  const rows = (raw.rows ?? []).map(([, due, principal, interest, balance]) =>
    instalment(ANY_NUMBER, due, balance, principal, interest),
  )
  const note = loan.downPayment ? { note: ['ROWS_PARTIAL'] } : {}
  return [...openLoan(terms, disbursements), { expect: 'schedule', rows, ...note }]
}

function openLoan(loan: RawLoan, disbursements: readonly Disbursement[]): RawEvent[] {
  const first = disbursements[0]?.[0] ?? loan.submittedOn
  return [
    { op: 'businessDate', date: loan.submittedOn },
    { op: 'createLoan', loan: { ...loan, expectedDisbursement: first } },
    { op: 'approve', date: loan.submittedOn, amount: loan.principal, expectedDisbursement: first },
    ...disburseEach(disbursements),
  ]
}

/** nr, days, due, paid on, balance, principal, interest, fees, penalties: the columns of every schedule expectation. */
function instalment(
  nr: RawRow[number] | undefined,
  dueDate: RawRow[number] | undefined,
  balance: RawRow[number] | undefined,
  ...parts: readonly (RawRow[number] | undefined)[]
): RawRow {
  return [nr, null, dueDate, null, balance, ...parts].map((cell) => cell ?? null)
}

/** Day 0 of classic-recalculation.json: any date does, for interest there goes by weeks. */
const DAY_ZERO = Date.UTC(2024, 0, 1)
const dayOf = (day: unknown): string => new Date(DAY_ZERO + Number(day) * 86_400_000).toISOString().slice(0, 10)

/** classic-recalculation.json: the business date is day 0 throughout, all else is backdated to its day. */
export function recalculationStory(raw: RawCase): RawEvent[] {
  const events = raw.events ?? []
  const start = dayOf(events.find((event) => event.op === 'disburse')?.day)
  const loan = raw.loan as RawLoan
  const terms = {
    daysInMonth: 'ACTUAL',
    daysInYear: 'ACTUAL',
    ...loan,
    submittedOn: start,
    ...(raw.overdueCharge === undefined ? {} : { charges: [OVERDUE_PENALTY] }),
  }
  return [
    { op: 'businessDate', date: dayOf(0) },
    { op: 'createLoan', loan: terms },
    ...events.map((event) => dated(event, loan.principal, start)),
  ]
}

/** The file says it in words: 10 percent of principal + interest of the overdue instalment. */
const OVERDUE_PENALTY = {
  key: 'OVERDUE_PENALTY',
  name: 'Overdue penalty',
  timing: 'OVERDUE_FEES',
  calculation: 'PERCENTAGE_LOAN_AMOUNT_PLUS_INTEREST',
  penalty: true,
  amount: 10,
}

function dated(event: RawEvent, principal: number, start: string): RawEvent {
  const { day, rows, ...rest } = event
  const date = day === undefined ? {} : { date: dayOf(day) }
  if (event.op === 'approve') return { op: 'approve', ...date, amount: principal, expectedDisbursement: start }
  if (event.op === 'repay') return { ...rest, ...date, op: 'transaction', type: 'REPAYMENT' }
  if (rows === undefined) return { ...rest, ...date }
  const instalments = (rows as readonly RawRow[]).map(([due, ...parts]) =>
    instalment(ANY_NUMBER, dayOf(due), null, ...parts),
  )
  return { ...rest, rows: instalments }
}
