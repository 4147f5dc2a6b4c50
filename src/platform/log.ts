// Structured logs of an allow-list of fields; credentials and bodies never reach them.
import { type Logger, pino } from 'pino'

export type Log = Logger

/** Lines leave in blocks, at the latest after a second, and all of them when the process ends: a write a line is a large part of a small read. */
export function createLog(options: { readonly level: string }): Log {
  const destination = pino.destination({ sync: false, minLength: 4096 })
  setInterval(() => destination.flush(), 1000).unref()
  return pino(
    {
      level: options.level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: {
        paths: ['authorization', '*.authorization', 'secret', '*.secret', 'password', '*.password'],
        remove: true,
      },
    },
    destination,
  )
}
