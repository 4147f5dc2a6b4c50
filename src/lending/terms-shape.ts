// The shape of terms: which fields there are, of what type, and which words they know. Terms come from files and from the wire,
// so the types are a promise; what breaks it is named here, and no rule reads it.
import { localDate } from '../kernel/local-date.ts'
import type { Currency } from '../kernel/money.ts'
import type { ProblemField } from '../kernel/problem.ts'
import type { NonWorkingDayRule, NthWeekday, WorkCalendar } from './calendar.ts'
import type { ChargeTerms, FeeTerms } from './charge-terms.ts'
import type {
  Allocation,
  AllocationRule,
  DownPayment,
  Excess,
  Frequency,
  LevelStep,
  LoanTerms,
  MoneyKind,
  Moratorium,
  PlannedInstalment,
  Precision,
  RateStep,
  RefundKind,
} from './terms.ts'

type Shape = (value: unknown, pointer: string) => ProblemField[]
/** A field of any kind of charge. */
type ChargeField = ChargeTerms extends infer Each ? (Each extends unknown ? keyof Each : never) : never
/** The words of a field of the terms. */
type Word<Field extends keyof LoanTerms> = Extract<LoanTerms[Field], string>

export interface ShapeFaults {
  readonly errors: readonly ProblemField[]
  /** The fields that no rule may read. */
  readonly fields: ReadonlySet<keyof LoanTerms>
}

export function shapeFaults(terms: LoanTerms): ShapeFaults {
  const errors: ProblemField[] = []
  const fields = new Set<keyof LoanTerms>()
  for (const [field, shape] of Object.entries(shapes) as [keyof LoanTerms, Shape][]) {
    const found = shape(terms[field], `#/${field}`)
    errors.push(...found)
    if (found.length > 0) fields.add(field)
  }
  return { errors, fields }
}

const ofType =
  (type: 'string' | 'number' | 'boolean', detail: string): Shape =>
  (value, pointer) =>
    typeof value === type ? [] : [{ pointer, detail }]

const text = ofType('string', 'it is text')
const number = ofType('number', 'it is a number')
const flag = ofType('boolean', 'it is true or false')

const day: Shape = (value, pointer) => {
  try {
    if (typeof value === 'string' && localDate(value)) return []
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  return [{ pointer, detail: "it is a day that there is, written 'YYYY-MM-DD'" }]
}

const optional =
  (shape: Shape): Shape =>
  (value, pointer) =>
    value === undefined ? [] : shape(value, pointer)

const nullable =
  (shape: Shape): Shape =>
  (value, pointer) =>
    value === null ? [] : shape(value, pointer)

const listOf =
  (shape: Shape): Shape =>
  (value, pointer) =>
    Array.isArray(value)
      ? value.flatMap((one: unknown, index) => shape(one, `${pointer}/${index}`))
      : [{ pointer, detail: 'it is a list' }]

/** A record, so that a word the type learns is missed here by the compiler. */
const oneOf =
  <T extends string | number>(words: Readonly<Record<T, true>>): Shape =>
  (value, pointer) => {
    const isKnown = (typeof value === 'string' || typeof value === 'number') && Object.hasOwn(words, value)
    return isKnown ? [] : [{ pointer, detail: `it is one of: ${Object.keys(words).join(', ')}` }]
  }

/** Fields beyond these are not looked at: the schema of the wire refuses them. */
const fieldsOf =
  <T>(fields: Readonly<Record<keyof T, Shape>>): Shape =>
  (value, pointer) =>
    isObject(value)
      ? Object.entries<Shape>(fields).flatMap(([name, shape]) => shape(value[name], `${pointer}/${name}`))
      : [{ pointer, detail: 'it is an object' }]

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A rule for a kind of money that there is not would be passed over in silence. */
const onlyFieldsOf =
  <T>(fields: Readonly<Record<keyof T, Shape>>): Shape =>
  (value, pointer) => {
    const strange = isObject(value) ? Object.keys(value).filter((name) => !Object.hasOwn(fields, name)) : []
    const faults = strange.map((name) => ({
      pointer: `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
      detail: `it is one of: ${Object.keys(fields).join(', ')}`,
    }))
    return [...fieldsOf<T>(fields)(value, pointer), ...faults]
  }

const allocationRule = fieldsOf<AllocationRule>({
  order: listOf(text),
  excess: oneOf<Excess>({
    next_instalment: true,
    last_instalment: true,
    next_then_last: true,
    spread: true,
    credit: true,
    reduce_instalment: true,
    reduce_term: true,
    reduce_next: true,
  }),
})
const perhapsRule = optional(allocationRule)

const allocation = fieldsOf<Allocation>({
  direction: oneOf<Allocation['direction']>({ instalment_first: true, component_first: true }),
  default: allocationRule,
  byKind: optional(
    onlyFieldsOf<Record<MoneyKind, AllocationRule>>({
      repayment: perhapsRule,
      down_payment: perhapsRule,
      merchant_refund: perhapsRule,
      payout_refund: perhapsRule,
      goodwill_credit: perhapsRule,
      charge_refund: perhapsRule,
      charge_adjustment: perhapsRule,
      interest_waiver: perhapsRule,
      interest_refund: perhapsRule,
      capitalised_income_adjustment: perhapsRule,
    }),
  ),
  chargesDue: optional(oneOf<NonNullable<Allocation['chargesDue']>>({ with_instalment: true, on_their_day: true })),
  partialRepayments: optional(oneOf<NonNullable<Allocation['partialRepayments']>>({ lay: true, suspend: true })),
  onTranche: optional(oneOf<NonNullable<Allocation['onTranche']>>({ keep: true, reallocate: true })),
  chargeback: optional(listOf(text)),
})

const nthWeekday = fieldsOf<NthWeekday>({
  nth: oneOf<NthWeekday['nth']>({ 1: true, 2: true, 3: true, 4: true, last: true }),
  weekday: number,
})

const nonWorkingDays = fieldsOf<NonNullable<LoanTerms['nonWorkingDays']>>({
  rule: oneOf<NonWorkingDayRule>({
    none: true,
    following: true,
    preceding: true,
    modified_following: true,
    extend: true,
  }),
  calendar: fieldsOf<WorkCalendar>({ weekend: listOf(number), holidays: listOf(day) }),
})

/** Of any kind of charge; which fields belong together is for `charge-terms-check.ts`. */
const charge = fieldsOf<Record<ChargeField, unknown>>({
  code: text,
  name: text,
  component: text,
  trigger: text,
  on: optional(text),
  basis: text,
  amount: optional(text),
  rate: optional(text),
  taxRate: optional(text),
  minimumAmount: optional(text),
  maximumAmount: optional(text),
  graceDays: optional(number),
  isWaivable: optional(flag),
  disbursements: optional(oneOf<NonNullable<FeeTerms['disbursements']>>({ each: true, first: true })),
  isFinanced: optional(flag),
})

const shapes: Readonly<Record<keyof LoanTerms, Shape>> = {
  currency: fieldsOf<Currency>({ code: text, digits: number }),
  annualRate: text,
  rateSteps: optional(listOf(fieldsOf<RateStep>({ fromOn: day, annualRate: text }))),
  floating: optional(
    fieldsOf<NonNullable<LoanTerms['floating']>>({
      index: text,
      margin: text,
      floor: optional(text),
      cap: optional(text),
    }),
  ),
  interestMethod: oneOf<Word<'interestMethod'>>({ declining_balance: true, flat: true, flat_to_declining: true }),
  interestOn: optional(oneOf<Word<'interestOn'>>({ scheduled: true, actual: true })),
  scheduledEarning: optional(oneOf<Word<'scheduledEarning'>>({ day_count: true, calendar_days: true })),
  interestPeriod: optional(oneOf<Word<'interestPeriod'>>({ daily: true, repayment_period: true })),
  hasPartialPeriodInterest: optional(flag),
  interestFrom: optional(oneOf<Word<'interestFrom'>>({ disbursement_day: true, day_after: true })),
  overdueInterest: optional(
    oneOf<Word<'overdueInterest'>>({
      on_principal: true,
      on_principal_and_interest: true,
      on_all_owed: true,
      none: true,
    }),
  ),
  interestRest: optional(oneOf<Word<'interestRest'>>({ daily: true, repayment_period: true })),
  payoffRest: optional(oneOf<Word<'payoffRest'>>({ daily: true, repayment_period: true })),
  dayCount: oneOf<Word<'dayCount'>>({
    '30_360': true,
    '30e_360': true,
    '30_365': true,
    '30_364': true,
    '30_actual': true,
    actual_360: true,
    actual_364: true,
    actual_365: true,
    actual_actual: true,
  }),
  leapYearRule: optional(oneOf<Word<'leapYearRule'>>({ each_year: true, feb_29_period_only: true })),
  amortisation: oneOf<Word<'amortisation'>>({
    equal_instalments: true,
    equal_principal: true,
    interest_only: true,
    custom: true,
  }),
  fixedInstalment: optional(text),
  instalmentMultiple: optional(text),
  amountMultiple: optional(text),
  lastInstalment: optional(oneOf<Word<'lastInstalment'>>({ takes_remainder: true, evened_out: true })),
  lastInstalmentThreshold: optional(text),
  levelMonths: optional(oneOf<Word<'levelMonths'>>({ actual: true, thirty_days: true })),
  balloon: optional(text),
  levelSteps: optional(listOf(fieldsOf<LevelStep>({ fromInstalment: number, change: text }))),
  plan: optional(listOf(fieldsOf<PlannedInstalment>({ dueOn: optional(day), principal: nullable(text) }))),
  moratorium: optional(
    fieldsOf<Moratorium>({
      principalInstalments: optional(number),
      deferredInterestInstalments: optional(number),
      deferredInterest: optional(
        oneOf<NonNullable<Moratorium['deferredInterest']>>({ within_level: true, on_top: true }),
      ),
      interestFreeInstalments: optional(number),
    }),
  ),
  downPayment: optional(fieldsOf<DownPayment>({ share: text, isAutomatic: flag, bearsFlatInterest: optional(flag) })),
  drawing: optional(oneOf<Word<'drawing'>>({ tranches: true, revolving: true })),
  hasFullTermTranches: optional(flag),
  dueDayTranche: optional(oneOf<Word<'dueDayTranche'>>({ next_instalment: true, same_instalment: true })),
  trancheLevels: optional(oneOf<Word<'trancheLevels'>>({ later_instalments: true, all_instalments: true })),
  frequency: fieldsOf<Frequency>({
    unit: oneOf<Frequency['unit']>({ day: true, week: true, month: true }),
    every: number,
    nthWeekday: optional(nthWeekday),
  }),
  firstDueOn: optional(day),
  seedOn: optional(day),
  monthEnd: optional(oneOf<Word<'monthEnd'>>({ clamp: true, end_of_month: true })),
  nonWorkingDays: optional(nonWorkingDays),
  fixedLengthDays: optional(number),
  instalmentCount: number,
  roundingMode: oneOf<Word<'roundingMode'>>({ half_even: true, half_up: true, up: true, down: true }),
  precision: optional(
    fieldsOf<Precision>({
      digits: optional(number),
      flatInterest: optional(
        oneOf<NonNullable<Precision['flatInterest']>>({ term: true, instalment: true, equal_parts: true }),
      ),
      interest: optional(oneOf<NonNullable<Precision['interest']>>({ per_period: true, per_balance: true })),
    }),
  ),
  allocationOrder: listOf(text),
  allocation: optional(allocation),
  interestRefundOn: optional(listOf(oneOf<RefundKind>({ merchant_refund: true, payout_refund: true }))),
  arrearsGraceDays: number,
  chargeOffInterest: optional(oneOf<Word<'chargeOffInterest'>>({ continue: true, stop: true, accelerate: true })),
  charges: listOf(charge),
}
