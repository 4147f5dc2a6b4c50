// Cases below a loan: the instalment calculator period by period, and single formulas.
import { compareFact } from './compare-facts.ts'
import {
  type EmiOperation,
  type EmiParams,
  type EmiUnit,
  type EngineUnderTest,
  type Micro,
  type Period,
  type RateFactorInput,
  Unsupported,
} from './port.ts'
import { byColumn, money, moneyCell, type RawCase, type RawEvent, type RawRow, toCents } from './raw.ts'
import { describe, type Step } from './step.ts'
import { type DiffRow, showDifference } from './table.ts'

const COLUMNS = ['emi', 'rateFactor', 'subPeriodInterest', 'interestDue', 'principalDue', 'balance', 'fullyPaid']
const RAW_COLUMNS = ['periodIndex', 'subPeriodIndex', ...COLUMNS]
const UNROUNDED: ReadonlySet<string> = new Set(['rateFactor', 'subPeriodInterest'])
const SCALE = 12

export function emiSteps(raw: RawCase, engine: EngineUnderTest): Step[] {
  if (engine.newEmiUnit === undefined) throw new Unsupported('the instalment calculator by itself')
  const unit = engine.newEmiUnit(raw.params as EmiParams, raw.periods as readonly Period[])
  return (raw.events ?? []).map((event) => ({
    text: describe(event),
    operation: event.op !== undefined,
    run: () => (event.op === undefined ? compareEmi(event, unit) : performEmi(event, unit)),
  }))
}

function performEmi(event: RawEvent, unit: EmiUnit): undefined {
  const amount = event.amount === undefined ? {} : { amount: toCents(event.amount) }
  unit.perform({ ...event, ...amount } as unknown as EmiOperation)
}

function compareEmi(event: RawEvent, unit: EmiUnit): string | undefined {
  switch (event.expect) {
    case 'periods':
      return comparePeriods(event.rows as readonly RawRow[], unit)
    case 'dueAmounts': {
      const due = unit.dueAmounts([String(event.periodFrom), String(event.periodDue)], String(event.date))
      const expected = [moneyCell(event.principal), moneyCell(event.interest)]
      const actual = [money(due.principal), money(due.interest)]
      return compareFact(`due on ${event.date}`, ['principal', 'interest'], expected, actual)
    }
    case 'totalInterestDue': {
      const actual = money(unit.totalInterestDue())
      return compareFact('total interest due', ['interest'], [moneyCell(event.value)], [actual])
    }
    case 'dailyInterest':
      return compareDaily(event.rows as readonly RawRow[], unit)
    default:
      throw new Unsupported(`expectation ${event.expect}`)
  }
}

/** Only the listed sub-periods are asserted; null: what is of the whole period stands in any. */
function comparePeriods(expected: readonly RawRow[], unit: EmiUnit): string | undefined {
  const came = unit.rows()
  const rows = expected.map((raw): DiffRow => {
    const row = byColumn(raw, RAW_COLUMNS)
    const isMeant = (subPeriod: number) => row.subPeriodIndex === null || subPeriod === row.subPeriodIndex
    const found = came.find(({ period, subPeriod }) => period === row.periodIndex && isMeant(subPeriod))
    return {
      key: `${row.periodIndex}.${row.subPeriodIndex}`,
      expected: COLUMNS.map((column) => emiCell(column, row[column])),
      ...(found === undefined
        ? {}
        : { actual: COLUMNS.map((column) => actualEmiCell(column, found[column as keyof typeof found])) }),
    }
  })
  return showDifference({ title: 'periods', key: 'period.sub', columns: COLUMNS, rows })
}

function emiCell(column: string, value: RawRow[number] | undefined): string | null {
  if (value === null || value === undefined) return null
  if (UNROUNDED.has(column)) return unrounded(Number(value))
  return column === 'fullyPaid' ? String(value) : moneyCell(value)
}

function actualEmiCell(column: string, value: number | string | boolean | undefined): string {
  if (UNROUNDED.has(column)) return unrounded(Number(value))
  return column === 'fullyPaid' ? String(value ?? false) : money(Number(value))
}

/** The source rounds these at scale 12; binary fractions carry that for figures of this size. */
const unrounded = (value: number): string => value.toFixed(SCALE)

function compareDaily(expected: readonly RawRow[], unit: EmiUnit): string | undefined {
  const rows = expected.map(([periodDue, from, offset, ofDay, soFar]): DiffRow => {
    const actual = unit.dailyInterest(String(periodDue), String(from), Number(offset))
    return {
      key: `${from} + ${offset}`,
      expected: [moneyCell(ofDay), moneyCell(soFar)],
      actual: [money(actual.ofDay), money(actual.soFar)],
    }
  })
  return showDifference({ title: 'daily interest', key: 'day', columns: ['of the day', 'so far'], rows })
}

/** classic.json, `micro`: one formula each. */
export function microSteps(raw: RawCase, engine: EngineUnderTest): Step[] {
  const { micro } = engine
  const steps: Step[] = []
  const expect = (
    what: keyof Micro,
    text: string,
    values: unknown,
    ask: (micro: Partial<Micro>) => readonly unknown[],
  ) =>
    steps.push({
      text,
      operation: false,
      run: () => {
        if (micro?.[what] === undefined) throw new Unsupported(`the formula ${what} by itself`)
        return compareValues(what, values as readonly unknown[], ask(micro))
      },
    })
  const input = raw as unknown as Omit<RateFactorInput, 'periods'> & { readonly total: number; readonly parts: number }
  const periods = sixMonthly()
  if (raw.rateFactors)
    expect('rateFactors', raw.id, raw.rateFactors, (m) => m.rateFactors?.({ ...input, periods }) ?? [])
  if (raw.fn) expect('fn', raw.id, raw.fn, (m) => m.fn?.({ ...input, periods }) ?? [])
  if (raw.values)
    expect('equalSplit', raw.id, raw.values, (m) =>
      (m.equalSplit?.(toCents(input.total), input.parts) ?? []).map((cents) => cents / 100),
    )
  return steps
}

/** The file says it in words: six monthly from 2024-01-01. */
function sixMonthly(): Period[] {
  const first = (month: number) => `2024-${String(month).padStart(2, '0')}-01`
  return [1, 2, 3, 4, 5, 6].map((month) => [first(month), first(month + 1)])
}

function compareValues(what: string, expected: readonly unknown[], actual: readonly unknown[]): string | undefined {
  const rows = Array.from({ length: Math.max(expected.length, actual.length) }, (_, index): DiffRow => {
    const one = expected[index]
    const other = actual[index]
    // As many digits as the source shows: its working precision differs from formula to formula.
    const digits = String(one ?? '').split('.')[1]?.length ?? 0
    return {
      key: String(index + 1),
      ...(one === undefined ? {} : { expected: [String(one)] }),
      ...(other === undefined ? {} : { actual: [Number(other).toFixed(digits)] }),
    }
  })
  return showDifference({ title: what, key: '', columns: [what], rows })
}
