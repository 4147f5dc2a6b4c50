// Structured logs of an allow-list of fields; credentials and bodies never reach them.
import { type Logger, pino } from 'pino'

export type Log = Logger

export function createLog(options: { readonly level: string; readonly pretty: boolean }): Log {
  return pino({
    level: options.level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: ['authorization', '*.authorization', 'secret', '*.secret', 'password', '*.password'],
      remove: true,
    },
    ...(options.pretty ? { formatters: { level: (label) => ({ level: label }) } } : {}),
  })
}
