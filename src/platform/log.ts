// Structured logs of an allow-list of fields; credentials, bodies and the values of tables never reach them.
import { type Logger, pino } from 'pino'

export type Log = Logger

export interface LogOptions {
  readonly level: string
  /** Where each line goes; the standard output unless given. */
  write?(line: string): void
}

/** Lines leave in blocks, at the latest after a second, and all of them when the process ends: a write a line is a large part of a small read. */
export function createLog({ level, write }: LogOptions): Log {
  const settings = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: errorFacts },
    redact: {
      paths: ['authorization', '*.authorization', 'secret', '*.secret', 'password', '*.password'],
      remove: true,
    },
  }
  if (write !== undefined) return pino(settings, { write })
  const destination = pino.destination({ sync: false, minLength: 4096 })
  setInterval(() => destination.flush(), 1000).unref()
  return pino(settings, destination)
}

interface ErrorFacts {
  readonly type: string
  readonly code?: string
  readonly constraint?: string
  readonly table?: string
  /** Where it was thrown, function by function. */
  readonly at: readonly string[]
  readonly cause?: ErrorFacts
}

const deepestCause = 3

/**
 * An error by its kind, code and place. Never by its message: Postgres puts rows into it, a parser the text it stumbled over,
 * knex the whole statement. The place leads to the sentence in the source.
 */
export function errorFacts(error: unknown, depth = 0): ErrorFacts {
  if (!(error instanceof Error)) return { type: typeof error, at: [] }
  const { code, constraint, table, nativeError, cause } = error as Error & Record<string, unknown>
  const inner = nativeError ?? cause
  const named = { code: nameOf(code), constraint: nameOf(constraint), table: nameOf(table) }
  return {
    type: nameOf(error.constructor.name) ?? 'Error',
    ...Object.fromEntries(Object.entries(named).filter(([, name]) => name !== undefined)),
    at: placesOf(error),
    ...(inner instanceof Error && depth < deepestCause ? { cause: errorFacts(inner, depth + 1) } : {}),
  }
}

/** Codes and names of the schema are words; anything else may be a value. */
function nameOf(value: unknown): string | undefined {
  return typeof value === 'string' && /^[A-Za-z0-9_.]{1,63}$/.test(value) ? value : undefined
}

/** The lines of the stack that name a place; its first lines repeat the message, which may have many. */
function placesOf({ stack, message }: Error): string[] {
  const text = stack ?? ''
  const begins = text.indexOf(message)
  const below = begins === -1 ? text : text.slice(begins + message.length)
  return below
    .split('\n')
    .filter((line) => /^ {4}at (.+ \()?(file:\/\/|node:|\/|<anonymous>)[^\s]*\)?$/.test(line))
    .slice(0, 20)
    .map((line) => line.trim().replace(/^at /, ''))
}
