// What the database says, as a refusal or a second try.
import { Problem } from '../kernel/problem.ts'
import { isPoolExhausted } from '../platform/database.ts'
import { problem } from './problems.ts'

const serialization = new Set(['40001', '40P01'])
const busy = new Set([
  '55P03',
  '57014',
  '53300',
  '57P01',
  '57P02',
  '57P03',
  '08000',
  '08001',
  '08003',
  '08004',
  '08006',
  // PgBouncer's word for a server that it lost.
  '08P01',
  '25P03',
])
const broken = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT'])

/** True when the whole unit may simply be run again. */
export function mayRunAgain(error: unknown): boolean {
  return serialization.has(codeOf(error))
}

/** The problem that an error of the database stands for, or the error itself where it is our defect. */
export function asRefusal(error: unknown): unknown {
  if (error instanceof Problem) return error
  const code = codeOf(error)
  if (busy.has(code) || broken.has(code) || isPoolExhausted(error) || isConnectionLoss(error)) {
    return problem('server.busy', { retryAfterSeconds: 1 })
  }
  return error
}

/** Statuses of answers that are kept: the rule was applied and said no. */
export function isKept(refusal: Problem): boolean {
  return (
    (refusal.entry.kind === 'conflict' || refusal.entry.kind === 'refused') &&
    !refusal.code.startsWith('idempotency_key.')
  )
}

function codeOf(error: unknown): string {
  const { code: own, nativeError } = (error ?? {}) as { code?: unknown; nativeError?: { code?: unknown } }
  // A row class wraps what the driver says.
  const code = own ?? nativeError?.code
  return typeof code === 'string' ? code : ''
}

/** Said by the driver without a code, or by a roll-back that found the connection gone: 'ROLLBACK - read ECONNRESET'. */
const loss = /Connection terminated|Connection ended|connection error|was closed and is not queryable|ECONNRESET|EPIPE/

function isConnectionLoss(error: unknown): boolean {
  return error instanceof Error && loss.test(error.message)
}
