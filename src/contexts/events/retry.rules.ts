// When a delivery is tried again, and when it is given up: the schedule that Standard Webhooks gives as its example.

const [seconds, minutes, hours] = [1_000, 60_000, 3_600_000]

/** How long each try waits for: the first not at all, each other one after the failure before it. Milliseconds. */
export const retrySchedule: readonly number[] = [
  0,
  5 * seconds,
  5 * minutes,
  30 * minutes,
  2 * hours,
  5 * hours,
  10 * hours,
  14 * hours,
  20 * hours,
  24 * hours,
]

/** No receiver puts a delivery off for longer than the schedule itself would. */
const longestWait = 24 * hours

/** These say: too much at once. The whole endpoint is left alone for a while. */
const slowDown = new Set([429, 502, 503, 504])
const shortPause = 5 * seconds

export interface Answer {
  /** Null where no answer came. */
  readonly status: number | null
  readonly retryAfterMilliseconds: number | null
}

export type Verdict =
  | { readonly is: 'delivered' }
  | { readonly is: 'gone' }
  | { readonly is: 'given up' }
  | {
      readonly is: 'tried again'
      readonly afterMilliseconds: number
      /** How long nothing at all is sent to the endpoint. */
      readonly pauseMilliseconds: number
    }

/** What an answer means for a delivery after its `triesInTurn`-th try, the one just made. A redirect is a failure. */
export function verdictOn(answer: Answer, triesInTurn: number): Verdict {
  const { status, retryAfterMilliseconds } = answer
  if (status !== null && status >= 200 && status < 300) return { is: 'delivered' }
  if (status === 410) return { is: 'gone' }
  const wait = retrySchedule[triesInTurn]
  if (wait === undefined) return { is: 'given up' }
  const asked = Math.min(retryAfterMilliseconds ?? 0, longestWait)
  const pauses = status !== null && slowDown.has(status)
  return {
    is: 'tried again',
    afterMilliseconds: Math.max(wait, asked),
    pauseMilliseconds: pauses ? (asked > 0 ? asked : shortPause) : 0,
  }
}
