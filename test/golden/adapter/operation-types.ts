// How groups of operations are written: one function each, by name.
import type { TimelineOperation } from '../port.ts'
import type { GoldenLoan } from './loan.ts'

type Op = TimelineOperation['op']

export type OperationOf<O extends Op> = Extract<TimelineOperation, { readonly op: O }>
export type Perform = { readonly [O in Op]?: (loan: GoldenLoan, operation: OperationOf<O>) => void }
