// Listens at the driver: every statement that an operation really sends, and how often it waited for an answer.
import pg from 'pg'

export interface Statement {
  readonly text: string
  readonly values: readonly unknown[]
}

export interface Recording {
  readonly statements: readonly Statement[]
  /** Times that nothing was on the wire and something was sent: statements sent together cost one. */
  readonly roundTrips: number
}

type Query = (...args: unknown[]) => unknown
type Prototype = { query: Query }

/** All statements of all connections of this process while `act` runs. */
export async function record(act: () => Promise<void>): Promise<Recording> {
  const prototype = pg.Client.prototype as unknown as Prototype
  const original = prototype.query
  const statements: Statement[] = []
  let underWay = 0
  let roundTrips = 0
  prototype.query = function query(this: unknown, ...args) {
    statements.push(statementOf(args))
    if (underWay === 0) roundTrips += 1
    underWay += 1
    const answered = () => {
      underWay -= 1
    }
    const last = args.at(-1)
    if (typeof last === 'function') {
      const callback = (...answer: unknown[]) => {
        answered()
        return last(...answer)
      }
      return original.apply(this, [...args.slice(0, -1), callback])
    }
    const promised = original.apply(this, args) as Promise<unknown>
    promised.then(answered, answered)
    return promised
  }
  try {
    await act()
  } finally {
    prototype.query = original
  }
  return { statements, roundTrips }
}

function statementOf([config, second]: unknown[]): Statement {
  const values = Array.isArray(second) ? second : []
  if (typeof config === 'string') return { text: config, values }
  const { text, values: own } = config as { text: string; values?: unknown[] }
  return { text, values: own ?? values }
}
