// The files as they stand in a folder: only as much shape as the frame reads. Money is in currency units here.

export interface RawEvent {
  readonly op?: string
  readonly expect?: string
  readonly [field: string]: unknown
}

export type RawRow = readonly (number | string | boolean | null)[]

export interface RawCharge {
  readonly key?: string
  readonly charge?: string
  readonly name: string
  readonly timing: string
  readonly calculation: string
  readonly penalty: boolean
  readonly amount?: number
  readonly defaultAmount?: number
}

export interface RawLoan {
  readonly product?: string
  readonly principal: number
  readonly repayEvery: number
  readonly repayUnit: string
  readonly numberOfRepayments: number
  readonly submittedOn: string
  readonly interestRecalculation?: object | boolean | null
  readonly downPayment?: { readonly percent: number; readonly auto?: boolean } | null
  readonly fixedEmi?: number | null
  readonly fullTermForTranche?: boolean
  readonly expectedTranches?: readonly RawRow[]
  readonly charges?: readonly RawCharge[]
  readonly allocationOverrides?: Readonly<Record<string, string>>
  readonly [term: string]: unknown
}

export interface RawProduct {
  readonly multiDisburse?: {
    readonly maxTranches: number
    readonly maxOutstandingBalance: number
    readonly expectedTranchesRequired: boolean
    readonly fullTermForTranche: boolean
  } | null
  readonly overApplied?: { readonly type: string; readonly value: number } | null
  readonly paymentAllocation?: Readonly<Record<string, readonly [future: string, order: string]>>
  readonly interestRecalculation?: object | null
  readonly glProfile?: string
  readonly productCharges?: readonly string[]
  readonly capitalizedIncome?: RawDeferredIncome | null
  readonly buyDownFee?: RawDeferredIncome | null
  readonly [setting: string]: unknown
}

export interface RawDeferredIncome {
  readonly calculation: string
  readonly strategy: string
  readonly type?: string
  readonly incomeType?: string
  readonly merchant?: boolean
}

export interface RawReference {
  readonly loanDefaults: Readonly<Record<string, unknown>>
  readonly allocationOrders: Readonly<Record<string, readonly string[]>>
  readonly glProfiles: Readonly<Record<string, Readonly<Record<string, string | Readonly<Record<string, string>>>>>>
  readonly charges: Readonly<Record<string, RawCharge>>
  readonly products: Readonly<Record<string, RawProduct>>
}

export interface RawCase {
  readonly id: string
  readonly source?: readonly (string | number)[]
  readonly kinds?: readonly string[]
  readonly truncated?: boolean
  readonly ambiguous?: boolean
  readonly loan?: RawLoan
  readonly events?: readonly RawEvent[]
  readonly rows?: readonly RawRow[]
  readonly [field: string]: unknown
}

export interface RawFile {
  readonly meta?: { readonly schema?: string; readonly columns?: Readonly<Record<string, readonly string[]>> }
  readonly cases?: readonly RawCase[]
  readonly generator?: readonly RawCase[]
  readonly micro?: readonly RawCase[]
}

/** Cents of an amount in currency units; rounding only undoes what binary fractions do to 0.29 × 100. */
export const toCents = (amount: unknown): number => Math.round(Number(amount) * 100)

/** A cell of cents as people write it: 1234 is '12.34'. */
export function money(cents: number | null | undefined): string {
  if (cents === null || cents === undefined) return ''
  const sign = cents < 0 ? '-' : ''
  const whole = Math.abs(cents).toString().padStart(3, '0')
  return `${sign}${whole.slice(0, -2)}.${whole.slice(-2)}`
}

/** What a source asserts about money as a cell; null stays null, so that nothing is asserted. */
export const moneyCell = (amount: unknown): string | null =>
  amount === null || amount === undefined ? null : money(toCents(amount))

/** A row of an array file as a record by its file's column names; a missing tail asserts nothing. */
export function byColumn(row: RawRow, columns: readonly string[]): Readonly<Record<string, RawRow[number]>> {
  return Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null]))
}
